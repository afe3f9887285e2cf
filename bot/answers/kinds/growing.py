"""Answers how a flow changed: once, or period by period where the words ask for each."""

from bot.answers.draft import Draft
from bot.answers.kinds.changes import changed
from bot.answers.kinds.from_ends import from_an_end
from bot.answers.kinds.growths import growths
from bot.questions.query import PEAK, TROUGH


def grown(draft: Draft) -> None:
    """The change of a range, or of each of its periods on the year before."""
    query = draft.query
    if query.topic in {TROUGH, PEAK}:
        from_an_end(draft)
    elif query.each and query.period is not None and query.others:
        growths(draft, query.period, named=(query.period, *query.others))
    elif query.each and query.period is not None and len(query.period) > query.grain.months:
        growths(draft, query.period)
    else:
        changed(draft)

"""Answers how far a year or month lies above the lowest, or below the highest, there was."""

from dataclasses import replace

from bot.answers.absence import decline
from bot.answers.draft import Draft
from bot.answers.held import held_series, say_gaps
from bot.answers.kinds.changes import changed
from bot.answers.lookup import book_of
from bot.dataset.findings import Absence, Nothing
from bot.questions.query import PEAK, Outcome
from bot.trade import Period


def from_an_end(draft: Draft) -> None:
    """The change from the lowest or the highest year, or month, up to the one asked about.

    Without one it is the newest. The answer says which was the lowest, and among which.
    """
    asked = draft.query
    highest = asked.topic == PEAK
    draft.query = replace(asked, period=None, highest=highest, topic="")
    held = held_series(draft, filled=True)
    if held is None:
        return
    _, span, line = held
    now = asked.period or line.items[-1].period
    until = [one for one in line.items if one.period.end <= now.end]
    draft.query = replace(asked, period=now, topic="")
    if not until:
        decline(draft, Nothing(Absence.NOT_REPORTED, now, tuple(now.months())), book_of(draft))
        return
    end = (max if highest else min)(until, key=lambda one: one.value)
    before = now.shifted_years(-1) if end.period == now else end.period
    draft.query = replace(draft.query, compare=before)
    changed(draft)
    if draft.outcome is not Outcome.ANSWERED:
        return
    draft.comparison.insert(
        0,
        draft.say(
            f"ends.{'highest' if highest else 'lowest'}",
            grain=draft.say(f"grain.{asked.grain}"),
            when=end.period,
            period=Period(span.start, now.end),
        ),
    )
    # The periods without a figure are too many to name beside a single change.
    say_gaps(draft, replace(line, missing=()), span)

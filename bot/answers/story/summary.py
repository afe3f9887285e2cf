"""The monthly summary: the story of a month as an expert would write it, from stored cells only.

It says less where the data hold less. January and February are one story, because China publishes
them together and the lunar new year moves between them.
"""

from dataclasses import replace

from bot.answers.absence import decline
from bot.answers.answer import Figure
from bot.answers.caveats import on_found
from bot.answers.draft import Draft
from bot.answers.sourcing import explain, show_rivals
from bot.answers.story.absent import absent_goods
from bot.answers.story.comparisons import balance, compared, year_to_date
from bot.answers.story.events import events, revised_since, revisions
from bot.answers.story.narrative import goods_named
from bot.dataset.book import Book
from bot.dataset.calendar import newest_due
from bot.dataset.findings import Found, Nothing
from bot.questions.query import Kind
from bot.trade import TOTAL, Flow, Month, Period

_FLOWS = (Flow.EXPORT, Flow.IMPORT)
_FEBRUARY = 2
_Held = tuple[tuple[Flow, Found], ...]


def story_of(month: Month) -> Period:
    """The range a month's story is told for: itself, or January and February as one."""
    if month.month <= _FEBRUARY:
        return Period(Month(month.year, 1), Month(month.year, _FEBRUARY))
    return Period(month, month)


def summary(draft: Draft) -> None:
    """Write the story of the month asked about, or of the newest."""
    dataset = draft.dataset
    asked = draft.query.period
    month = asked.end if asked is not None else dataset.latest
    book = dataset.book(TOTAL, as_of=draft.query.as_of)
    story, held = _held(book, month)
    draft.query = replace(
        draft.query, kind=Kind.WHATS_NEW, commodity=TOTAL, flow=Flow.TOTAL, period=story
    )
    if not held:
        found = book.find(Flow.TOTAL, story)
        if isinstance(found, Nothing):
            decline(draft, found, book)
        return
    figures = [draft.figure(found, flow=flow) for flow, found in held]
    _headline(draft, story, figures)
    for _, found in held:
        on_found(draft, found)
    _months(draft, book, story)
    for flow, found in held:
        compared(draft, book, found, flow)
    balance(draft, book, story)
    year_to_date(draft, book, story)
    absent_goods(draft, story, goods_named(draft, story))
    if not story.is_year_to_date:
        revisions(draft, book, month)
    revised_since(draft, book, story, figures[0].unit)
    events(draft, story)
    for (_, found), figure in zip(held, figures, strict=True):
        explain(draft, found, figure)
        show_rivals(draft, found)
    draft.caveat("smuggling")
    if month == dataset.latest and newest_due(draft.today) > month:
        draft.caveat("behind", month=newest_due(draft.today), newest=month)
    draft.chart = draft.say(
        "choice.chart.value", subject=draft.say("subject.china.total"), period=story
    )


def _held(book: Book, month: Month) -> tuple[Period, _Held]:
    """What can be told of a month: both flows of its story, of itself alone, or less."""
    alone = Period(month, month)
    stories = tuple(dict.fromkeys((story_of(month), alone)))
    for story in stories:
        pair = book.find_together(tuple((flow, story) for flow in _FLOWS))
        if pair is not None:
            return story, tuple(zip(_FLOWS, pair, strict=True))
    for story in stories:
        for flow in (*_FLOWS, Flow.TOTAL):
            found = book.find(flow, story)
            if isinstance(found, Found):
                return story, ((flow, found),)
    return stories[0], ()


def _headline(draft: Draft, story: Period, figures: list[Figure]) -> None:
    if len(figures) == len(_FLOWS):
        exports, imports = figures
        draft.headline = draft.say(
            "level.both", period=story, exports=exports, imports=imports, goods=""
        )
        return
    (figure,) = figures
    subject = draft.say(f"subject.china.{figure.flow}")
    draft.headline = draft.say("level", subject=subject, period=story, figure=figure)
    draft.comparison.append(draft.say("summary.one_sided", period=story))


def _months(draft: Draft, book: Book, story: Period) -> None:
    """January and February each, where they are told together."""
    if story.is_month:
        return
    for month in story.months():
        one = Period(month, month)
        pair = book.find_together(tuple((flow, one) for flow in _FLOWS))
        if pair is not None:
            exports, imports = (
                draft.figure(found, flow=flow) for found, flow in zip(pair, _FLOWS, strict=True)
            )
            line = draft.say("summary.month", period=one, exports=exports, imports=imports)
            draft.comparison.append(line)

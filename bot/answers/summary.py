"""The monthly summary: the story of a month as an expert would write it, from stored cells only.

It says less where the data hold less. January and February are one story, because China publishes
them together and the lunar new year moves between them.
"""

from dataclasses import replace

from bot.answers.absence import decline
from bot.answers.answer import Figure, Role
from bot.answers.baselines import add_baselines, describe
from bot.answers.caveats import on_found
from bot.answers.draft import Draft
from bot.answers.narrative import absent_goods, events, goods_named, revisions
from bot.answers.sourcing import explain, show_rivals
from bot.dataset.book import Book
from bot.dataset.calendar import newest_due
from bot.dataset.change import Change, change
from bot.dataset.findings import Absence, Found, Nothing
from bot.questions.query import Kind
from bot.trade import TOTAL, Flow, Measure, Month, Period, Tier

_FLOWS = (Flow.EXPORT, Flow.IMPORT)
_FEBRUARY = 2


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
    story = story_of(month)
    book = dataset.book(TOTAL, as_of=draft.query.as_of)
    draft.query = replace(
        draft.query, kind=Kind.WHATS_NEW, commodity=TOTAL, flow=Flow.TOTAL, period=story
    )
    pair = book.find_together(tuple((flow, story) for flow in _FLOWS))
    if pair is None:
        found = book.find(Flow.EXPORT, story)
        decline(draft, found if isinstance(found, Nothing) else _none(story), book)
        return
    figures = [draft.figure(found, flow=flow) for found, flow in zip(pair, _FLOWS, strict=True)]
    draft.headline = draft.say(
        "level.both", period=story, exports=figures[0], imports=figures[1], goods=""
    )
    _months(draft, book, story)
    for found, figure in zip(pair, figures, strict=True):
        _compared(draft, book, found, figure)
    _balance(draft, book, story)
    _year_to_date(draft, book, story)
    goods_named(draft, story)
    absent_goods(draft, story)
    revisions(draft, book, month)
    events(draft, story)
    for found, figure in zip(pair, figures, strict=True):
        explain(draft, found, figure)
        show_rivals(draft, found)
        on_found(draft, found)
    draft.caveat("smuggling")
    if month == dataset.latest and newest_due(draft.today) > month:
        draft.caveat("behind", month=newest_due(draft.today), newest=month)
    draft.chart = draft.say("choice.chart", subject=draft.say("subject.china.total"), period=story)


def _none(period: Period) -> Nothing:
    return Nothing(Absence.NOT_REPORTED, period, tuple(period.months()))


def _months(draft: Draft, book: Book, story: Period) -> None:
    """January and February each, where they are told together."""
    if story.is_month:
        return
    for month in story.months():
        one = Period(month, month)
        pair = book.find_together(tuple((flow, one) for flow in _FLOWS))
        if pair is not None:
            shown = [
                draft.figure(found, flow=flow) for found, flow in zip(pair, _FLOWS, strict=True)
            ]
            line = draft.say("level.both", period=one, exports=shown[0], imports=shown[1], goods="")
            draft.comparison.append(line)


def _compared(draft: Draft, book: Book, found: Found, figure: Figure) -> None:
    """Against the month before, the same months a year before, and 2019."""
    flow = figure.flow
    draft.comparison.append(draft.say("summary.flow", subject=draft.say(f"subject.china.{flow}")))
    if found.period.is_month:
        before = found.period.shifted(-1)
        result = change(book, flow, found.period, before, unit=found.unit)
        if isinstance(result, Change):
            draft.comparison.append(describe(draft, result, before, flow=flow, own=found))
    add_baselines(draft, book, found, flow=flow)


def _balance(draft: Draft, book: Book, story: Period) -> None:
    found = book.find(Flow.BALANCE, story)
    if isinstance(found, Found):
        figure = draft.figure(found, role=Role.CONTEXT, measure="balance", flow=Flow.BALANCE)
        key = "level.deficit" if figure.value < 0 else "level.surplus"
        subject = draft.say("subject.china.balance")
        draft.comparison.append(draft.say(key, subject=subject, period=story, figure=figure))


def _year_to_date(draft: Draft, book: Book, story: Period) -> None:
    """The year so far with the growth China published, where the story is not that already."""
    so_far = Period.year_to_date(story.end)
    if so_far == story:
        return
    for flow in _FLOWS:
        found = book.find(flow, so_far)
        if not isinstance(found, Found) or found.lane.tier is not Tier.OFFICIAL:
            continue
        figure = draft.figure(found, role=Role.CONTEXT, flow=flow)
        rate = None
        for lane in book.lanes(Measure.GROWTH):
            rate = rate or book.exact(lane, flow, so_far, Measure.GROWTH)
        if rate is None:
            continue
        grown = draft.figure(rate, role=Role.CONTEXT, measure="growth", flow=flow)
        direction = "down" if grown.value < 0 else "up"
        draft.comparison.append(
            draft.say(
                f"summary.year_to_date.{direction}",
                subject=draft.say(f"subject.china.{flow}"),
                period=so_far,
                figure=figure,
                rate=grown,
            )
        )

"""Answers when a good was last traded, or first, as far as any figure tells."""

from dataclasses import replace

from bot.answers.absence import decline
from bot.answers.answer import Role
from bot.answers.caveats import crude, on_found
from bot.answers.directions import settle_flow, turn_side
from bot.answers.draft import Draft
from bot.answers.held import SHOWN, measured
from bot.answers.lookup import book_of, rolled_down
from bot.answers.near import is_held
from bot.answers.sourcing import explain
from bot.dataset.book import Book
from bot.dataset.findings import Absence, Found, Nothing
from bot.questions.query import TradeQuery
from bot.trade import Measure, Month, Period


def last_seen(draft: Draft) -> None:
    """The newest range with a figure above zero, and the reported zeros after it."""
    book = _known_of(draft)
    by_value = max(_traded(book, draft.query), key=_by_time, default=None)
    draft.query = query = _as_last_printed(draft.query, book)
    printed = _printed(book, query)
    traded = _traded(book, query)
    if not traded:
        _never(draft, book)
        return
    last = max(traded, key=_by_time)
    figure = draft.figure(last, measure=measured(query))
    subject = draft.names.subject(query)
    draft.headline = draft.say("seen.last", subject=subject, when=last.period, figure=figure)
    month = max((one for one in traded if one.period.is_month), key=_by_time, default=last)
    if month is not last:
        single = draft.figure(month, role=Role.COMPARISON, measure=measured(query))
        draft.comparison.append(draft.say("seen.month", when=month.period, figure=single))
    if by_value is not None and by_value.period.end < last.period.end:
        worth = draft.figure(by_value, role=Role.COMPARISON)
        draft.comparison.append(draft.say("seen.value", when=by_value.period, figure=worth))
    nones = {
        one.period: one for one in printed if not one.value and one.period.start > last.period.end
    }
    if nones:
        later = sorted(nones)[-SHOWN:]
        for one in later:
            draft.figure(nones[one], role=Role.CONTEXT, measure=measured(query))
        draft.comparison.append(draft.say("seen.none_after", periods=later))
    explain(draft, last, figure)
    on_found(draft, last)
    crude(draft, Period(draft.dataset.latest, draft.dataset.latest))
    draft.caveat("not_reported")


def first_seen(draft: Draft) -> None:
    """The earliest range with a figure above zero: what came before it nobody printed."""
    book = _known_of(draft)
    weighed = replace(draft.query, measure=Measure.QUANTITY)
    found = [(one, way) for way in (draft.query, weighed) for one in _traded(book, way)]
    if not found:
        _never(draft, book)
        return
    first, draft.query = min(found, key=lambda one: (one[0].period.start, one[0].period.end))
    figure = draft.figure(first, measure=measured(draft.query))
    subject = draft.names.subject(draft.query)
    draft.headline = draft.say("seen.first", subject=subject, when=first.period, figure=figure)
    explain(draft, first, figure)
    on_found(draft, first)
    draft.caveat("not_reported")


def _known_of(draft: Draft) -> Book:
    """What is known of the good in the direction that it went, by a finer code if need be."""
    book = book_of(draft)
    settle_flow(draft, book)
    turn_side(draft, book)
    if is_held(book, draft.query):
        return book
    # Crude oil was printed by its one subheading alone.
    return rolled_down(draft) or book


def _never(draft: Draft, book: Book) -> None:
    latest = draft.dataset.latest
    decline(draft, Nothing(Absence.NOT_REPORTED, Period(latest, latest), (latest,)), book)
    draft.headline = draft.say("seen.never", subject=draft.names.subject(draft.query))


def _printed(book: Book, query: TradeQuery) -> list[Found]:
    """Every figure of a good that was published for a range of its own."""
    return [
        found
        for lane in book.lanes(query.measure)
        for period in book.periods(lane, query.flow, query.measure)
        if (found := book.exact(lane, query.flow, period, query.measure)) is not None
    ]


def _traded(book: Book, query: TradeQuery) -> list[Found]:
    return [one for one in _printed(book, query) if one.value > 0]


def _as_last_printed(query: TradeQuery, book: Book) -> TradeQuery:
    """The query by weight where the last that was told of a good was its weight alone."""
    weighed = replace(query, measure=Measure.QUANTITY)
    last, heavier = (
        max((one.period.end for one in _traded(book, way)), default=None)
        for way in (query, weighed)
    )
    later = heavier is not None and (last is None or heavier > last)
    return weighed if later and query.unit is None else query


def _by_time(found: Found) -> tuple[Month, int]:
    return found.period.end, -len(found.period)

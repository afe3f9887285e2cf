"""The series a question about many periods is answered from, and what must be said of it."""

from dataclasses import replace

from bot.answers.absence import decline
from bot.answers.caveats import on_found
from bot.answers.draft import Draft
from bot.answers.lookup import book_of, within_reach
from bot.answers.series import Series, reach, series, slices
from bot.dataset.book import Book
from bot.dataset.findings import Absence, Nothing
from bot.questions.query import TradeQuery
from bot.trade import Flow, Period

SHOWN = 5
"""How many periods a sentence names."""


def held_series(draft: Draft, *, newest: bool = False) -> tuple[Book, Period, Series] | None:
    """The series asked about; None, with the answer written, when there is none.

    Without a range in the question it reaches as far as its lane does; `newest` wants the lane
    to hold the newest period.
    """
    query = draft.query
    book = book_of(draft)
    latest = draft.dataset.latest
    period = (
        reach(book, query.flow, latest, query.measure)
        if query.period is None
        else within_reach(draft, query.period)
    )
    must = max(slices(period, query.grain), default=None) if newest else None
    held = None
    for unit in dict.fromkeys((query.unit, None)):
        held = held or series(
            book, query.flow, period, query.grain, measure=query.measure, unit=unit, must=must
        )
    if held is None and must is not None:
        return held_series(draft)
    if held is None:
        missing = Nothing(Absence.NOT_REPORTED, period, tuple(period.months()))
        decline(draft, missing, book)
        return None
    period = held.span if query.period is None else period
    draft.query = replace(query, period=period)
    return book, period, held


def say_gaps(draft: Draft, held: Series, period: Period) -> None:
    """Say which series was used and where it has gaps."""
    draft.how.append(
        draft.say(
            "how.series",
            grain=draft.say(f"grain.{draft.query.grain}"),
            lane=draft.say(f"tier.{held.lane.tier}"),
            unit=draft.names.unit(held.lane.unit),
            period=period,
        )
    )
    if held.missing:
        draft.caveat("series_gaps", months=held.missing[:SHOWN])
    on_found(draft, held.items[-1])


def measured(query: TradeQuery) -> str:
    """The contract's word for what a series counts."""
    return "balance" if query.flow is Flow.BALANCE else str(query.measure)

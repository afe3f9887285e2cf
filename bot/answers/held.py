"""The series a question about many periods is answered from, and what must be said of it."""

from bot.answers.absence import decline
from bot.answers.caveats import on_found
from bot.answers.draft import Draft
from bot.answers.level import book_of, within_reach
from bot.answers.series import Series, reach, series
from bot.dataset.book import Book
from bot.dataset.findings import Absence, Nothing
from bot.questions.query import TradeQuery
from bot.trade import Flow, Period

SHOWN = 5
"""How many periods a sentence names."""


def _line(draft: Draft, book: Book, period: Period) -> Series | None:
    query = draft.query
    held = series(book, query.flow, period, query.grain, measure=query.measure, unit=query.unit)
    if held is None and query.unit is not None:
        return series(book, query.flow, period, query.grain, measure=query.measure)
    return held


def _range(draft: Draft, book: Book) -> Period:
    query = draft.query
    if query.period is not None:
        return within_reach(draft, query.period)
    return reach(book, query.flow, draft.dataset.latest, query.measure)


def held_series(draft: Draft) -> tuple[Book, Period, Series] | None:
    """The series asked about; None, with the answer written, when there is none."""
    book = book_of(draft)
    period = _range(draft, book)
    held = _line(draft, book, period)
    if held is None:
        missing = Nothing(Absence.NOT_REPORTED, period, tuple(period.months()))
        decline(draft, missing, book)
        return None
    return book, period, held


def say_gaps(draft: Draft, held: Series, period: Period) -> None:
    """Say which series was used and where it has gaps."""
    draft.how.append(
        draft.say(
            "how.series",
            grain=draft.say(f"grain.{draft.query.grain}"),
            lane=draft.say(f"tier.{held.lane.tier}"),
            unit=str(held.lane.unit),
            period=period,
        )
    )
    if held.missing:
        draft.caveat("series_gaps", months=held.missing[:SHOWN])
    on_found(draft, held.items[-1])


def measured(query: TradeQuery) -> str:
    """The contract's word for what a series counts."""
    return "balance" if query.flow is Flow.BALANCE else str(query.measure)

"""Looks figures up in a book and remembers them: a chart asks for each place more than once."""

from functools import lru_cache

from bot.dataset.book import Book
from bot.dataset.findings import Found, Lane
from bot.trade import Flow, Measure, Period, Unit

_BOOKS = 32


class Finder:
    """A book's figures by lane, flow and range."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self._found: dict[tuple[Lane, Flow, Period, Measure], Found | None] = {}

    def lanes(self, measure: Measure, unit: Unit | None = None) -> list[Lane]:
        """The lanes that hold a measure, best first."""
        return self.book.lanes(measure, unit)

    def at(
        self, lane: Lane, flow: Flow, period: Period, measure: Measure = Measure.VALUE
    ) -> Found | None:
        """The figure of a range inside one lane."""
        key = (lane, flow, period, measure)
        if key not in self._found:
            self._found[key] = self.book.in_lane(lane, flow, period, measure)
        return self._found[key]

    def holds(self, lane: Lane, within: Period, measure: Measure) -> bool:
        """Whether a lane has any cell that touches a span of time; without looking further."""
        return any(
            period.overlaps(within)
            for flow in (Flow.EXPORT, Flow.IMPORT, Flow.TOTAL)
            for period in self.book.periods(lane, flow, measure)
        )


@lru_cache(maxsize=_BOOKS)
def finder(book: Book) -> Finder:
    """The finder of a book, which later charts of the same good use again."""
    return Finder(book)

"""A flow over time in one lane: the months, quarters, halves or years that have a figure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.dataset.book import Book
from bot.dataset.findings import Found, Lane
from bot.questions.query import Grain, TradeQuery
from bot.trade import Flow, Measure, Month, Period, Tier, Unit
from bot.trade.period import MONTHS_A_YEAR


@dataclass(frozen=True, slots=True)
class Series:
    """Figures in order of time, in the unit of one lane, and the ranges that lack one.

    They are of that lane; only where the answer says so does another fill what it lacks.
    """

    lane: Lane
    items: tuple[Found, ...]
    missing: tuple[Period, ...]

    @property
    def tiers(self) -> frozenset[Tier]:
        """The tiers the figures are of."""
        return frozenset(one.lane.tier for one in self.items)

    @property
    def span(self) -> Period:
        """From the first month with a figure to the last."""
        return Period(self.items[0].period.start, self.items[-1].period.end)

    @property
    def years(self) -> Period:
        """The whole years from the first figure to the last."""
        return Period(Month(self.span.start.year, 1), Month(self.span.end.year, MONTHS_A_YEAR))


def series(  # noqa: PLR0913 - a series is of a flow, cut into ranges, in one measure and unit
    book: Book,
    flow: Flow,
    wanted: Sequence[Period],
    *,
    measure: Measure = Measure.VALUE,
    unit: Unit | None = None,
    must: Period | None = None,
) -> Series | None:
    """The lane that holds most of the ranges wanted, the better tier where two hold as much.

    `must` names a range the lane has to hold, such as the newest month or the one ranked.
    """
    best: Series | None = None
    for lane in book.lanes(measure, unit):
        found = {one: book.in_lane(lane, flow, one, measure) for one in wanted}
        items = tuple(one for one in found.values() if one is not None)
        if must is not None and all(one.period != must for one in items):
            continue
        if items and (best is None or len(items) > len(best.items)):
            inside = Period(items[0].period.start, items[-1].period.end)
            missing = tuple(one for one, hit in found.items() if hit is None and one in inside)
            best = Series(lane, items, missing)
    return best


def cut(query: TradeQuery, span: Period) -> list[Period]:
    """The ranges a span is cut into: by its grain, or the same months of the years named."""
    if query.same_months and query.period is not None:
        return sorted({query.period, *query.others})
    return list(slices(span, query.grain))


def slices(period: Period, grain: Grain) -> Iterator[Period]:
    """The whole months, calendar quarters, halves or years inside a range."""
    length = grain.months
    start = period.start
    while (start.month - 1) % length:
        start += 1
    while start + (length - 1) <= period.end:
        yield Period(start, start + (length - 1))
        start += length


def reach(book: Book, flow: Flow, latest: Month, measure: Measure = Measure.VALUE) -> Period:
    """From the first month any lane holds to the newest; a balance reaches as far as exports."""
    flow = Flow.EXPORT if flow is Flow.BALANCE else flow
    starts = [
        held.start for lane in book.lanes(measure) for held in book.periods(lane, flow, measure)
    ]
    return Period(min([*starts, latest]), latest)

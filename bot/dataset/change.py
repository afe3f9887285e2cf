"""Change between two ranges: a published rate as published, else two figures of one lane.

A growth rate compares like with like: both figures from one tier, series and unit. Official
months stand as first printed, and China revises them silently; `one_vintage` tells whether both
came from one release (GACC's published rates use the revised base).
"""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from bot.dataset.book import Book
from bot.dataset.findings import Absence, Formula, Found, Lane, Nothing
from bot.trade import Flow, Measure, Period, Tier, Unit

PER_CENT = Decimal(100)


@dataclass(frozen=True, slots=True)
class Change:
    """A percent change with the two figures behind it.

    `rate` is None where the earlier figure is zero; `published` where the source printed it.
    """

    rate: Found | None
    now: Found
    before: Found | None
    published: bool
    one_vintage: bool


def change(  # noqa: PLR0913 - a comparison is between two ranges of one flow, measure and unit
    book: Book,
    flow: Flow,
    period: Period,
    baseline: Period,
    *,
    measure: Measure = Measure.VALUE,
    unit: Unit | None = None,
    convert: Callable[[Found], Found | None] | None = None,
) -> Change | Nothing:
    """How a flow changed from a baseline range to a range, or why that cannot be said.

    `convert` turns a yuan figure into dollars where no lane holds both ranges.
    """
    # China prints its rates off yuan, and off revised bases: a change in dollars, or of what was
    # first printed, is another one.
    published = None
    if unit in {None, Unit.CNY} and not book.first_printed:
        published = _published(book, flow, period, baseline, measure)
    if published is not None:
        return published
    pair = book.find_together(((flow, period), (flow, baseline)), measure, unit)
    if pair is None and convert is not None:
        pair = _bridge(book, flow, period, baseline, convert)
    if pair is None:
        return _missing(book, flow, period, baseline, measure=measure, unit=unit)
    now, before = pair
    together = now.vintage == before.vintage or now.lane.tier is not Tier.OFFICIAL
    return Change(rate(now, before), now, before, published=False, one_vintage=together)


def rate(now: Found, before: Found) -> Found | None:
    """Percent change of two found figures; None off a zero base."""
    if before.value == 0:
        return None
    percent = (now.value - before.value) / abs(before.value) * PER_CENT
    lane = Lane(now.lane.tier, now.lane.series, Unit.PERCENT)
    found = now.as_(Formula.GROWTH, percent, before)
    return Found(percent, lane, now.period, Formula.GROWTH, found.cells, found.rivals)


def _published(
    book: Book, flow: Flow, period: Period, baseline: Period, measure: Measure
) -> Change | None:
    if measure is not Measure.VALUE or baseline != period.shifted_years(-1):
        return None
    for lane in book.lanes(Measure.GROWTH):
        printed = book.exact(lane, flow, period, Measure.GROWTH)
        if printed is None or lane.tier is not Tier.OFFICIAL:
            continue
        own = next((one for one in book.lanes(Measure.VALUE) if one.tier is lane.tier), None)
        now = book.in_lane(own, flow, period) if own else None
        if now is not None and own is not None:
            before = book.in_lane(own, flow, baseline)
            return Change(printed, now, before, published=True, one_vintage=True)
    return None


def _bridge(
    book: Book,
    flow: Flow,
    period: Period,
    baseline: Period,
    convert: Callable[[Found], Found | None],
) -> tuple[Found, Found] | None:
    """Bring the yuan figure of one range to dollars, to meet the other's."""
    ends = []
    for one in (period, baseline):
        found = book.find(flow, one)
        if isinstance(found, Nothing):
            return None
        if found.unit is not Unit.USD:
            in_dollars = book.find(flow, one, unit=Unit.USD)
            converted = in_dollars if isinstance(in_dollars, Found) else convert(found)
            if converted is None:
                return None
            found = converted
        ends.append(found)
    now, before = ends
    return now, before


def _missing(  # noqa: PLR0913 - as `change`
    book: Book,
    flow: Flow,
    period: Period,
    baseline: Period,
    *,
    measure: Measure,
    unit: Unit | None,
) -> Nothing:
    for one in (period, baseline):
        found = book.find(flow, one, measure, unit)
        if isinstance(found, Nothing):
            return found
    return Nothing(Absence.NOT_REPORTED, baseline, tuple(baseline.months()))

"""The rules of resolution held against an oracle that tries every choice of cells."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import product

from cells import GACC, KITA, book, cell, official, periods
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bot.dataset.book import BLENDED
from bot.dataset.findings import Absence, Formula, Found, Nothing
from bot.trade import Flow, Month, Observation, Period, Tier

CELLS = st.builds(
    lambda period, value, lane: (
        official(str(period), value) if lane == "official" else cell(period, value, source=lane)
    ),
    periods(6),
    st.sampled_from([0, 0, 110, 230, 370, 590]),
    st.sampled_from(["official", GACC, KITA]),
)
SHELVES = st.lists(CELLS, max_size=7, unique_by=lambda one: (one.period, one.source))
LANES = ("gacc-bulletin", GACC, KITA)


def exact_value(cells: list[Observation], period: Period) -> Decimal | None:
    """What one lane says of a range in one cell, or by a none around it."""
    printed: list[Decimal | None] = [one.value for one in cells if one.period == period]
    around: list[Decimal | None] = [
        one.value for one in cells if one.value == 0 and period in one.period
    ]
    return next(iter(printed + around), None)


def cover_sums(cells: list[Observation], start: Month, end: Month) -> Iterator[Decimal]:
    """The sum of every choice of parts that has each month from start to end once."""
    if start > end:
        yield Decimal(0)
        return
    for length in range(start.months_until(end) + 1):
        first = exact_value(cells, Period(start, start + length))
        if first is not None:
            yield from (first + rest for rest in cover_sums(cells, start + length + 1, end))


def of(lane: str, cells: list[Observation]) -> list[Observation]:
    return [one for one in cells if one.source == lane]


@settings(max_examples=300)
@given(SHELVES, periods(6))
def test_one_cell_of_the_best_lane_goes_before_any_sum(
    cells: list[Observation], period: Period
) -> None:
    by_lane = [exact_value(of(lane, cells), period) for lane in LANES]
    hits = [(lane, value) for lane, value in zip(LANES, by_lane, strict=True) if value is not None]
    assume(hits)
    found = book(*cells).find(Flow.EXPORT, period)

    assert isinstance(found, Found)
    assert (found.cells[0].source, found.value) == hits[0]
    assert found.formula in {Formula.PUBLISHED, Formula.NONE_WITHIN}


@settings(max_examples=300)
@given(SHELVES, periods(6))
def test_without_one_cell_the_best_lane_with_an_exact_cover_is_summed(
    cells: list[Observation], period: Period
) -> None:
    assume(all(exact_value(of(lane, cells), period) is None for lane in LANES))
    sums = {lane: set(cover_sums(of(lane, cells), period.start, period.end)) for lane in LANES}
    best = next((lane for lane in LANES if sums[lane]), None)
    found = book(*cells).find(Flow.EXPORT, period)

    if best is not None:
        assert isinstance(found, Found)
        assert found.formula is Formula.SUM
        assert {one.source for one in found.cells} == {best}
        assert found.value in sums[best]
    elif isinstance(found, Found):
        assert found.lane.series == BLENDED
        assert {one.source for one in found.cells} == {GACC, KITA}


@settings(max_examples=300)
@given(SHELVES, periods(6))
def test_what_no_cells_cover_is_not_reported_and_its_months_are_named(
    cells: list[Observation], period: Period
) -> None:
    found = book(*cells).find(Flow.EXPORT, period)
    assume(isinstance(found, Nothing))
    assert isinstance(found, Nothing)
    told = {
        month
        for month, one in product(period.months(), cells)
        if month in one.period and (one.period in period or one.value == 0)
    }
    missing = tuple(month for month in period.months() if month not in told)

    assert found.absence is Absence.NOT_REPORTED
    assert found.missing == (missing or tuple(period.months()))


@given(SHELVES, periods(6))
def test_a_lane_alone_says_what_it_says_among_others(
    cells: list[Observation], period: Period
) -> None:
    whole, alone = book(*cells), book(*of(KITA, cells))

    for lane in alone.lanes(cell(period, 1).measure):
        assert alone.in_lane(lane, Flow.EXPORT, period) == whole.in_lane(lane, Flow.EXPORT, period)


@given(SHELVES)
def test_lanes_stand_best_tier_and_best_series_first(cells: list[Observation]) -> None:
    lanes = book(*cells).lanes(cell("2020-01", 1).measure)
    held = [lane for lane in LANES if of(lane, cells)]

    assert len(lanes) == len(held)
    assert [lane.tier is Tier.OFFICIAL for lane in lanes] == [
        lane == "gacc-bulletin" for lane in held
    ]
    assert [lane.series for lane in lanes] == ["kita" if one == KITA else "gacc" for one in held]

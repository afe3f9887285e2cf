from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations

from cells import cell, periods
from hypothesis import given
from hypothesis import strategies as st

from bot.dataset.covering import fewest
from bot.dataset.findings import Formula, Found, Lane
from bot.trade import Period, Tier, Unit


def part(period: Period) -> Found:
    printed = cell(period, 1)
    return Found(
        Decimal(1), Lane(Tier.PRESS, "gacc", Unit.USD), period, Formula.PUBLISHED, (printed,)
    )


def exact_covers(parts: list[Found], period: Period) -> Iterator[tuple[Found, ...]]:
    """Every choice of parts that has each month of the range once: by trying them all."""
    months = list(period.months())
    for size in range(1, len(parts) + 1):
        for chosen in combinations(parts, size):
            if sorted(month for one in chosen for month in one.period.months()) == months:
                yield chosen


@given(st.lists(periods(6), max_size=8, unique=True), periods(6))
def test_the_fewest_parts_that_cover_a_range_exactly_are_found(
    ranges: list[Period], period: Period
) -> None:
    parts = [part(one) for one in ranges]
    found = fewest(parts, period)
    covers = list(exact_covers(parts, period))

    assert len(found) == min((len(cover) for cover in covers), default=0)
    if found:
        assert [month for one in found for month in one.period.months()] == list(period.months())

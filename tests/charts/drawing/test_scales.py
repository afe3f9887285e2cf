from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.charts.drawing.scales import Calendar, Upright, ticks, timeline, upright
from bot.charts.log_scale import log_ends
from bot.charts.spec import Axis, Mark, Point
from bot.trade import Month, Period, Tier, Unit

USD = Axis(Unit.USD, "US dollars", Decimal(1))
LOG = Axis(Unit.USD, "US dollars", Decimal(1), log=True)
AMOUNTS = st.decimals(min_value="0.001", max_value=10**15, places=3)


def point(period: str, day: date | None = None) -> Point:
    return Point(Period.parse(period), Decimal(1), Mark.VALUE, Tier.PRESS, Unit.USD, day=day)


@given(st.lists(st.decimals(min_value=-(10**15), max_value=10**15, places=2), min_size=1))
def test_every_value_and_nought_lie_within_the_scale(values: list[Decimal]) -> None:
    scale = upright(USD, values, 100, 500)

    for value in (*values, Decimal(0)):
        assert 100 - 1e-6 <= scale.at(float(value)) <= 500 + 1e-6


@given(AMOUNTS, AMOUNTS)
def test_a_log_scale_holds_its_values_between_two_round_numbers(
    one: Decimal, other: Decimal
) -> None:
    low, high = sorted((one, other))

    foot, head = log_ends(low, high)

    assert foot <= low <= high <= head
    assert foot < head
    for end in (foot, head):
        assert end.scaleb(-end.adjusted()) in {1, 2, 5}


def test_nought_and_less_lie_at_the_foot_of_a_log_scale() -> None:
    scale = upright(LOG, [Decimal(0), Decimal(20), Decimal(900)], 0, 100)

    assert (scale.low, scale.high) == (20, 1_000)
    assert scale.at(0) == scale.at(-5) == scale.at(20) == 100
    assert scale.at(1_000) == 0


def test_a_log_scale_of_noughts_alone_still_has_two_ends() -> None:
    scale = upright(LOG, [Decimal(0)], 0, 100)

    assert scale.low < scale.high


def test_matched_ends_are_taken_as_they_are() -> None:
    axis = Axis(Unit.CNY, "yuan", Decimal(10), log=True, low=Decimal(71), high=Decimal(7100))

    scale = upright(axis, [Decimal(500)], 0, 100)

    assert (scale.low, scale.high) == (7.1, 710)


def test_a_scale_of_noughts_alone_has_a_height() -> None:
    assert upright(USD, [Decimal(0)], 0, 100).high > 0


@given(
    st.floats(-1e12, 0),
    st.floats(1e-3, 1e12),
    st.integers(90, 600),
)
def test_labelled_values_are_round_in_order_within_and_apart(
    low: float, high: float, height: int
) -> None:
    scale = Upright(low, high, 0, height)

    values = ticks(scale, max(2, height // 46))

    assert values
    assert low - high * 1e-6 <= values[0]
    assert values[-1] <= high * (1 + 1e-6)
    for one, other in pairwise(values):
        assert one < other
        assert scale.at(one) - scale.at(other) >= 20


def test_a_low_panel_has_three_labels_where_they_fit() -> None:
    assert ticks(Upright(-300, 300, 0, 100), 2) == [-200, 0, 200]


def test_a_panel_too_low_for_three_labels_has_fewer() -> None:
    assert len(ticks(Upright(-300, 300, 0, 40), 1)) < 3


def test_few_decades_are_labelled_by_ones_twos_and_fives_and_many_by_decades() -> None:
    assert ticks(Upright(10, 100, 0, 400, log=True), 8) == [10, 20, 50, 100]
    assert ticks(Upright(1, 1e9, 0, 400, log=True), 10) == [10.0**n for n in range(10)]
    assert ticks(Upright(1, 1e9, 0, 400, log=True), 4) == [1, 1e3, 1e6, 1e9]


def test_ranges_stand_at_their_middle_and_readings_on_their_day() -> None:
    time = timeline(Period.year(2024), 0, 1200)

    assert time.step == 100
    assert time.at(point("2024-03")) == 250
    assert time.at(point("2024-01..2024-12")) == 600
    assert time.at(point("2024-03", date(2024, 3, 1))) == 200
    assert 200 < time.at(point("2024-03", date(2024, 3, 31))) < 300
    assert time.of_month(Month(2025, 1)) == 1200


def test_over_the_calendar_a_range_stands_at_its_last_month() -> None:
    calendar = Calendar(0, 1200)

    assert calendar.at(point("2024-01..2024-03")) == calendar.at(point("2019-03")) == 250


@pytest.mark.parametrize("values", [[Decimal(5)], [Decimal(-5)], [Decimal(-5), Decimal(5)]])
def test_the_ends_asked_for_widen_the_scale(values: list[Decimal]) -> None:
    axis = Axis(Unit.USD, "US dollars", Decimal(1), low=Decimal(-10), high=Decimal(10))

    scale = upright(axis, values, 0, 100)

    assert scale.low <= -10
    assert scale.high >= 10

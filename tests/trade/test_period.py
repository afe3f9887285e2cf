from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.trade import Month, Period

MONTHS = st.builds(Month, st.integers(1990, 2040), st.integers(1, 12))
PERIODS = st.tuples(MONTHS, MONTHS).map(lambda ends: Period(min(ends), max(ends)))
SHIFTS = st.integers(-400, 400)


def as_number(month: Month) -> int:
    return month.year * 12 + month.month


@given(MONTHS, SHIFTS)
def test_adding_months_counts_them(month: Month, months: int) -> None:
    later = month + months

    assert as_number(later) == as_number(month) + months
    assert month.months_until(later) == months
    assert later - months == month


@given(MONTHS)
def test_a_month_reads_back_as_it_is_written(month: Month) -> None:
    assert Month.parse(str(month)) == month


@given(MONTHS, MONTHS)
def test_months_are_in_order_of_time(one: Month, other: Month) -> None:
    assert (one < other) == (as_number(one) < as_number(other))
    assert (str(one) < str(other)) == (one < other)


@pytest.mark.parametrize(
    "text",
    ["2022", "2022-2", "2022-13", "2022-00", "22-01", "2022-01-05", "２０２２-01", " 2022-01"],
)
def test_what_is_no_month_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="month"):
        Month.parse(text)


def test_a_day_lies_in_its_month() -> None:
    assert Month.of(date(2024, 2, 29)) == Month(2024, 2)


@given(PERIODS)
def test_a_period_is_as_long_as_it_has_months(period: Period) -> None:
    months = list(period.months())

    assert len(period) == len(months)
    assert months == sorted(set(months))
    assert (months[0], months[-1]) == (period.start, period.end)
    assert all(month in period for month in months)
    assert period.start - 1 not in period
    assert period.end + 1 not in period


@given(PERIODS)
def test_a_period_reads_back_as_it_is_written(period: Period) -> None:
    assert Period.parse(str(period)) == period


@given(PERIODS, PERIODS)
def test_two_periods_share_exactly_the_months_in_both(one: Period, other: Period) -> None:
    both = set(one.months()) & set(other.months())
    shared = one.shared_with(other)

    assert (set(shared.months()) if shared else set()) == both
    assert one.overlaps(other) == bool(both)
    assert (one in other) == (set(one.months()) <= set(other.months()))


@given(PERIODS, SHIFTS)
def test_a_shifted_period_keeps_its_length_and_comes_back(period: Period, months: int) -> None:
    moved = period.shifted(months)

    assert len(moved) == len(period)
    assert period.start.months_until(moved.start) == months
    assert moved.shifted(-months) == period


@given(PERIODS, st.integers(1990, 2040))
def test_the_same_months_of_another_year_end_there(period: Period, year: int) -> None:
    moved = period.in_year(year)

    assert moved.end == Month(year, period.end.month)
    assert moved.start.month == period.start.month
    assert len(moved) == len(period)


@given(PERIODS)
def test_the_kinds_of_period_exclude_or_include_each_other(period: Period) -> None:
    assert period.is_month == (len(period) == 1)
    assert period.is_year == (period == Period.year(period.start.year))
    assert period.is_year_to_date == (period == Period.year_to_date(period.end))


def test_a_period_that_ends_before_it_starts_is_refused() -> None:
    with pytest.raises(ValueError, match="cannot end"):
        Period.parse("2022-03..2022-02")


def test_a_period_is_built_from_what_people_name() -> None:
    assert Period.parse("2022-02") == Period.month(2022, 2)
    assert Period.year(2022) == Period.parse("2022-01..2022-12")
    assert Period.year_to_date(Month(2024, 6)) == Period.parse("2024-01..2024-06")
    assert Period.month(2024, 6).shifted_years(-5) == Period.month(2019, 6)
    assert str(Period.month(2024, 6)) == "2024-06"
    assert Period.parse("2022-11..2023-02").is_year_to_date is False


def test_the_years_of_a_range_are_cut_to_it() -> None:
    assert list(map(str, Period.parse("2024-08..2026-07").years())) == [
        "2024-08..2024-12",
        "2025-01..2025-12",
        "2026-01..2026-07",
    ]

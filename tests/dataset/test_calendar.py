from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dataset.calendar import due, newest_due, next_due
from bot.dataset.dataset import Dataset
from bot.dataset.reference import Release
from bot.trade import Month

DAYS = st.dates(date(2015, 3, 1), date(2030, 12, 31))


def planned(month: str, day: str, product: str = "bulletin", basis: str = "scheduled") -> Release:
    return Release(month, product, day, basis, "https://example.org/notice", "")


@pytest.mark.parametrize(
    ("month", "day"),
    [
        ("2026-07", "2026-08-18"),
        ("2025-12", "2026-01-18"),
        ("2026-01", "2026-03-18"),
        ("2026-02", "2026-03-18"),
        ("2020-12", "2021-01-18"),
        ("2019-12", "2020-01-23"),
        ("2019-01", "2019-02-23"),
        ("2020-01", "2020-03-23"),
    ],
)
def test_the_rule_gives_each_month_its_day(month: str, day: str) -> None:
    assert due(Month.parse(month)) == date.fromisoformat(day)


def test_chinas_own_calendar_goes_before_the_rule() -> None:
    releases = [planned("2025-03", "2025-04-19")]

    assert due(Month(2025, 3), releases) == date(2025, 4, 19)
    assert due(Month(2025, 4), releases) == date(2025, 5, 18)


@pytest.mark.parametrize(
    "other",
    [
        planned("2025-03", "2025-04-14", product="preliminary"),
        planned("2025-03", "2025-04-20", basis="seen"),
    ],
)
def test_other_products_and_sightings_are_no_plan(other: Release) -> None:
    assert due(Month(2025, 3), [other]) == date(2025, 4, 18)


def test_a_january_that_was_called_off_waits_for_february(dataset: Dataset) -> None:
    releases = dataset.reference.releases

    assert due(Month(2020, 1), releases) == date(2020, 3, 23)
    assert due(Month(2015, 1), releases) == date(2015, 2, 26)
    assert due(Month(2025, 1), releases) == date(2025, 3, 18)


@given(DAYS)
def test_the_newest_month_due_is_out_and_the_next_is_not(today: date) -> None:
    newest = newest_due(today)
    following, day = next_due(today)

    assert due(newest) <= today < due(newest + 1)
    assert day == due(newest + 1) == due(following)
    assert due(following + 1) > day


@pytest.mark.parametrize(
    ("today", "newest", "following"),
    [
        ("2026-02-20", "2025-12", "2026-02"),
        ("2026-03-17", "2025-12", "2026-02"),
        ("2026-03-18", "2026-02", "2026-03"),
        ("2026-08-18", "2026-07", "2026-08"),
    ],
)
def test_january_and_february_come_together(today: str, newest: str, following: str) -> None:
    day = date.fromisoformat(today)

    assert newest_due(day) == Month.parse(newest)
    assert next_due(day)[0] == Month.parse(following)


def test_a_plan_moves_what_is_due() -> None:
    moved = date(2026, 8, 20)
    releases = [planned("2026-07", str(moved))]

    assert newest_due(moved - timedelta(1), releases) == Month(2026, 6)
    assert next_due(moved - timedelta(1), releases) == (Month(2026, 7), moved)

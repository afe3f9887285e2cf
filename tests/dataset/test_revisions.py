import pytest
from cells import book, cell, official

from bot.dataset.book import Book
from bot.dataset.findings import Formula, Lane
from bot.dataset.revisions import drift, revision
from bot.trade import Flow, Month, Observation, Period, Tier, Unit

LANE = Lane(Tier.OFFICIAL, "gacc", Unit.CNY)


def bulletins(*figures: tuple[str, int]) -> list[Observation]:
    """Months and ranges, each in the bulletin of its last month."""
    return [official(period, value, vintage=period[-7:]) for period, value in figures]


@pytest.fixture
def first_half() -> Book:
    return book(
        *bulletins(
            *(("2024-01", 100), ("2024-02", 110), ("2024-03", 120)),
            *(("2024-01..2024-02", 205), ("2024-01..2024-03", 331)),
        )
    )


def test_a_bulletin_revises_by_what_its_year_to_date_does_not_explain(first_half: Book) -> None:
    march = revision(first_half, LANE, Flow.EXPORT, Month(2024, 3))

    assert march is not None
    assert march.amount.value == 331 - 205 - 120
    assert march.before.value == 205
    assert march.amount.formula is Formula.REVISION
    assert len(march.amount.cells) == 3


def test_a_january_revises_nothing(first_half: Book) -> None:
    assert revision(first_half, LANE, Flow.EXPORT, Month(2024, 1)) is None


@pytest.mark.parametrize("missing", range(3))
def test_a_revision_needs_all_three_cells(missing: int) -> None:
    cells = bulletins(("2024-03", 120), ("2024-01..2024-02", 205), ("2024-01..2024-03", 331))
    del cells[missing]

    assert revision(book(*cells), LANE, Flow.EXPORT, Month(2024, 3)) is None


def test_a_range_drifts_from_the_sum_of_its_first_prints(first_half: Book) -> None:
    gap = drift(first_half, LANE, Flow.EXPORT, Period.parse("2024-01..2024-03"))

    assert gap is not None
    assert gap.value == 331 - 330


@pytest.mark.parametrize("period", ["2024-01", "2024-02..2024-03", "2024-01..2024-04"])
def test_no_drift_is_told_of_a_month_or_without_all_prints(first_half: Book, period: str) -> None:
    assert drift(first_half, LANE, Flow.EXPORT, Period.parse(period)) is None


def test_no_drift_is_told_where_a_month_is_missing() -> None:
    cells = [cell("2024-01", 5), *bulletins(("2024-02", 110), ("2024-01..2024-02", 205))]

    assert drift(book(*cells), LANE, Flow.EXPORT, Period.parse("2024-01..2024-02")) is None

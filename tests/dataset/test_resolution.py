from decimal import Decimal

import pytest
from cells import BULLETIN, GACC, KITA, KOTRA, book, cell, official, values_of
from resolving import (
    BALANCE,
    EXPORT,
    IMPORT,
    JANUARY,
    MIXED,
    MONTHS_OF_2020,
    OFFICIAL,
    QUARTER,
    TOTAL,
    found,
    nothing,
)

from bot.dataset.findings import Absence, Formula, Found, Nothing
from bot.trade import Measure, Period, Status, Tier, Unit


def test_the_official_cell_goes_before_the_press() -> None:
    cells = [cell("2024-06", 200), official("2024-06", 1400)]

    assert found(cells, EXPORT, "2024-06").lane == OFFICIAL


def test_a_unit_that_is_asked_for_chooses_the_lane() -> None:
    cells = [cell("2024-06", 200), official("2024-06", 1400)]

    assert found(cells, EXPORT, "2024-06", unit=Unit.USD).value == 200


def test_a_published_range_goes_before_the_sum_of_its_months() -> None:
    cells = [
        official("2024-01", 100, vintage="2024-01"),
        official("2024-02", 110, vintage="2024-02"),
        official("2024-01..2024-02", 195, vintage="2024-02"),
    ]
    result = found(cells, EXPORT, "2024-01..2024-02")

    assert (int(result.value), result.formula) == (195, Formula.PUBLISHED)


def test_a_sum_takes_the_fewest_cells() -> None:
    cells = [*MONTHS_OF_2020, cell("2020-01..2020-06", 2000), cell("2020-07..2020-12", 3000)]
    result = found(cells, EXPORT, "2020-01..2020-12")

    assert (int(result.value), values_of(result.cells)) == (5000, [2000, 3000])


def test_a_sum_never_mixes_tiers_or_units() -> None:
    cells = [cell("2024-01", 100), official("2024-02", 700)]
    result = nothing(cells, EXPORT, "2024-01..2024-02")

    assert result.absence is Absence.NOT_REPORTED


def test_copies_of_the_customs_series_complete_each_other_in_a_sum() -> None:
    cells = [cell("2020-01", 100), cell("2020-02", 111, source=KITA)]
    result = found(cells, EXPORT, "2020-01..2020-02")

    assert (int(result.value), result.lane, result.formula) == (211, MIXED, Formula.SUM)


def test_the_better_copy_is_taken_where_both_print_a_month() -> None:
    cells = [
        *(cell("2020-01", 100), cell("2020-01", 90, source=KITA)),
        cell("2020-02", 111, source=KITA),
        cell("2020-03", 120),
    ]

    assert found(cells, EXPORT, "2020-01..2020-03").value == 331


def test_series_that_add_an_oil_estimate_are_never_seen() -> None:
    cells = [cell("2020-01..2020-12", 9000, source=KOTRA)]

    assert nothing(cells, EXPORT, "2020-01..2020-12").missing == tuple(Period.year(2020).months())


@pytest.mark.parametrize("status", [Status.SLIP, Status.SUSPECT])
def test_a_doubtful_cell_is_no_figure(status: Status) -> None:
    assert nothing([cell("2020-01", 5, status=status)], EXPORT, "2020-01").cells == ()


def test_disagreeing_prints_come_with_their_rivals() -> None:
    cells = [cell("2020-01", 58640000), cell("2020-01", 70000000)]
    result = found(cells, EXPORT, "2020-01")

    assert (int(result.value), values_of(result.rivals)) == (58640000, [70000000])


def test_a_sum_keeps_the_rivals_of_its_parts() -> None:
    cells = [cell("2020-01", 5864), cell("2020-01", 7000), cell("2020-02", 1001)]

    assert values_of(found(cells, EXPORT, "2020-01..2020-02").rivals) == [7000]


def test_a_disputed_cell_is_still_shown() -> None:
    disputed = cell("2020-01", 58640000, status=Status.CONFLICT)

    assert found([disputed], EXPORT, "2020-01").cells == (disputed,)


def test_as_first_printed_takes_the_oldest_vintage() -> None:
    cells = [
        official("2024-01..2024-05", 1000, vintage="2024-05"),
        official("2024-01..2024-05", 940, vintage="2024-06"),
    ]
    period = Period.parse("2024-01..2024-05")
    first = book(*cells, first_printed=True).find(EXPORT, period)
    newest = book(*cells).find(EXPORT, period)

    assert isinstance(first, Found)
    assert isinstance(newest, Found)
    assert (int(first.value), int(newest.value)) == (1000, 940)


def test_growth_rates_and_shares_are_never_added_up() -> None:
    growth = [
        cell("2020-01", 5, flow, measure=Measure.GROWTH, unit=Unit.PERCENT)
        for flow in (EXPORT, IMPORT)
    ]

    for flow in (TOTAL, BALANCE):
        result = book(*growth).find(flow, JANUARY, Measure.GROWTH)
        assert isinstance(result, Nothing)


def test_growth_rates_of_months_are_not_summed() -> None:
    growth = [
        cell(f"2020-{month:02d}", 5, measure=Measure.GROWTH, unit=Unit.PERCENT)
        for month in (1, 2, 3)
    ]

    assert isinstance(book(*growth).find(EXPORT, QUARTER, Measure.GROWTH), Nothing)


def test_a_found_figure_says_where_it_comes_from() -> None:
    cells = [
        official("2024-01", 700, vintage="2024-01"),
        official("2024-02", 300, vintage="2024-02"),
    ]
    result = found(cells, EXPORT, "2024-01..2024-02")

    assert (result.tier, result.vintage, result.unit) == (Tier.OFFICIAL, "2024-02", Unit.CNY)
    assert (result.qualifier, result.is_zero) == ("", False)
    assert {one.source for one in result.cells} == {BULLETIN}


def test_a_publishers_about_is_kept() -> None:
    result = found([cell("2022-02", 10, note="about ten million, HS assigned")], EXPORT, "2022-02")

    assert result.qualifier == "about"


def test_a_derived_figure_counts_each_cell_once() -> None:
    printed = found([cell("2022-02", 10)], EXPORT, "2022-02")
    twice = printed.as_(Formula.DIFFERENCE, Decimal(0), printed)

    assert (twice.cells, twice.formula) == (printed.cells, Formula.DIFFERENCE)
    assert {one.source for one in twice.cells} == {GACC}

import pytest
from cells import book, cell, values_of
from resolving import BALANCE, EXPORT, IMPORT, JANUARY, MONTHS_OF_2020, TOTAL, found, nothing

from bot.dataset.findings import Absence, Nothing
from bot.trade import Measure, Month, Status, Unit


def test_a_growth_of_nil_is_not_a_reported_none() -> None:
    flat = cell(
        "2020-01..2020-03", 0, measure=Measure.GROWTH, unit=Unit.PERCENT, status=Status.VALUE
    )

    assert isinstance(book(flat).find(EXPORT, JANUARY, Measure.GROWTH), Nothing)


@pytest.mark.parametrize("period", ["2022-01", "2022-02", "2022-01..2022-02"])
def test_a_reported_none_holds_for_every_part_of_its_range(period: str) -> None:
    result = found([cell("2022-01..2022-02", 0)], EXPORT, period)

    assert (int(result.value), result.is_zero) == (0, True)


def test_a_none_speaks_for_the_months_inside_a_range_that_it_reaches_into() -> None:
    cells = [cell("2022-01..2022-02", 0), cell("2022-03", 70)]
    result = found(cells, EXPORT, "2022-02..2022-03")

    assert (int(result.value), values_of(result.cells)) == (70, [0, 70])


def test_a_printed_month_goes_before_a_none_around_it() -> None:
    cells = [cell("2022-01..2022-02", 0), cell("2022-02", 3)]

    assert found(cells, EXPORT, "2022-02").value == 3


def test_a_none_that_a_longer_print_contradicts_says_nothing_of_its_months() -> None:
    cells = [cell("2022-01..2022-02", 0), cell("2022-01..2022-02", 12345)]

    assert nothing(cells, EXPORT, "2022-01").absence is Absence.NOT_REPORTED


@pytest.mark.parametrize(
    ("status", "absence"),
    [
        (Status.HIDDEN, Absence.HIDDEN),
        (Status.WITHHELD, Absence.WITHHELD),
        (Status.UNDER_REPORTED, Absence.UNDER_REPORTED),
    ],
)
def test_each_kind_of_nothing_is_its_own_answer(status: Status, absence: Absence) -> None:
    silent = cell("2009-08", None, status=status)
    result = nothing([silent], EXPORT, "2009-07..2009-09")

    assert (result.absence, result.cells, result.missing) == (absence, (silent,), ())


def test_a_silent_cell_speaks_for_its_own_flow_and_for_what_holds_it() -> None:
    hidden = cell("2009-08", None, EXPORT, status=Status.HIDDEN)

    assert nothing([hidden], IMPORT, "2009-08").absence is Absence.NOT_REPORTED
    assert nothing([hidden], TOTAL, "2009-08").absence is Absence.HIDDEN
    assert nothing([hidden], BALANCE, "2009-08").absence is Absence.HIDDEN


def test_a_figure_goes_before_a_silent_cell() -> None:
    cells = [cell("2009-08", None, status=Status.HIDDEN), cell("2009-07..2009-09", 500)]

    assert found(cells, EXPORT, "2009-07..2009-09").value == 500


def test_the_months_of_a_balance_are_missing_when_either_flow_is() -> None:
    cells = [*MONTHS_OF_2020[:3], cell("2020-02", 10, IMPORT)]

    assert nothing(cells, BALANCE, "2020-01..2020-03").missing == (Month(2020, 1), Month(2020, 3))


def test_a_cell_without_a_value_is_no_figure_whatever_its_status() -> None:
    assert nothing([cell("2020-01", None)], EXPORT, "2020-01").missing == (Month(2020, 1),)

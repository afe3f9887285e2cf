import pytest
from cells import KITA, cell, values_of
from resolving import BALANCE, EXPORT, IMPORT, MIXED, MONTHS_OF_2020, TOTAL, found, nothing

from bot.dataset.findings import Absence, Formula
from bot.trade import Flow, Month, Observation


def test_total_is_exports_and_imports_where_nobody_printed_it() -> None:
    result = found([cell("2020-01", 100), cell("2020-01", 30, IMPORT)], TOTAL, "2020-01")

    assert (int(result.value), result.formula) == (130, Formula.EXPORTS_PLUS_IMPORTS)
    assert values_of(result.cells) == [100, 30]


def test_a_printed_total_goes_before_exports_and_imports() -> None:
    cells = [cell("2020-01", 100), cell("2020-01", 30, IMPORT), cell("2020-01", 131, TOTAL)]

    assert found(cells, TOTAL, "2020-01").value == 131


@pytest.mark.parametrize("flow", [EXPORT, IMPORT])
def test_a_flow_is_the_total_less_the_other(flow: Flow) -> None:
    cells = [cell("2020-01", 130011, TOTAL), cell("2020-01", 100101, flow.mirrored)]
    result = found(cells, flow, "2020-01")

    assert (int(result.value), result.formula) == (29910, Formula.TOTAL_LESS_OTHER)


@pytest.mark.parametrize(
    ("total", "other"),
    [
        (cell("2020-01", 60000000, TOTAL), cell("2020-01", 58640000)),
        (cell("2020-01", 61230000, TOTAL), cell("2020-01", 61230000)),
        (cell("2020-01", 61230000, TOTAL, note="about"), cell("2020-01", 38640000)),
        (cell("2020-01", 61230000, TOTAL), cell("2020-01", 38640000, note="more than half")),
    ],
    ids=["rounded", "nothing left", "about", "more than"],
)
def test_a_remainder_of_rough_figures_is_no_figure(total: Observation, other: Observation) -> None:
    assert nothing([total, other], IMPORT, "2020-01").absence is Absence.NOT_REPORTED


def test_a_reported_none_leaves_the_whole_total_to_the_other_flow() -> None:
    cells = [cell("2020-01", 61230000, TOTAL), cell("2020-01", 0, IMPORT)]

    assert found(cells, EXPORT, "2020-01").value == 61230000


def test_a_balance_is_exports_less_imports() -> None:
    cells = [cell("2020-01", 100), cell("2020-01", 130, IMPORT)]
    result = found(cells, BALANCE, "2020-01")

    assert (int(result.value), result.formula) == (-30, Formula.EXPORTS_LESS_IMPORTS)


def test_a_balance_sums_what_is_printed_by_the_month() -> None:
    imports = [cell(f"2020-{month:02d}", 10, IMPORT) for month in range(1, 13)]
    cells = [*MONTHS_OF_2020, *imports]

    assert found(cells, BALANCE, "2020-01..2020-03").value == 606 - 30


def test_a_balance_may_rest_on_a_total_less_the_other_flow() -> None:
    cells = [cell("2020-01", 130011, TOTAL), cell("2020-01", 100101)]
    result = found(cells, BALANCE, "2020-01")

    assert result.value == 100101 - 29910
    assert sorted(values_of(result.cells)) == [100101, 130011]


def test_a_balance_across_copies_comes_last() -> None:
    cells = [cell("2020-01", 100), cell("2020-01", 30, IMPORT, source=KITA)]

    assert found(cells, BALANCE, "2020-01").lane == MIXED


def test_a_remainder_is_never_taken_across_copies() -> None:
    cells = [cell("2020-01", 13001, TOTAL), cell("2020-01", 10011, source=KITA)]

    assert nothing(cells, IMPORT, "2020-01").missing == (Month(2020, 1),)


def test_a_flow_may_be_what_summed_totals_leave() -> None:
    cells = [
        *(cell("2022-08", 10011, TOTAL), cell("2022-08", 7001), cell("2022-08", 3010, IMPORT)),
        *(cell("2022-09", 10351, TOTAL), cell("2022-09", 9002)),
    ]
    result = found(cells, IMPORT, "2022-08..2022-09")

    assert (int(result.value), result.formula) == (20362 - 16003, Formula.TOTAL_LESS_OTHER)


def test_a_sum_across_copies_goes_before_what_summed_totals_leave() -> None:
    cells = [
        *(cell("2022-08", 10011, TOTAL), cell("2022-08", 7001), cell("2022-08", 3010, IMPORT)),
        *(cell("2022-09", 10351, TOTAL), cell("2022-09", 9002)),
        cell("2022-09", 1340, IMPORT, source=KITA),
    ]

    assert found(cells, IMPORT, "2022-08..2022-09").value == 3010 + 1340


def test_a_total_is_summed_over_printed_and_composed_parts() -> None:
    cells = [
        *(cell("2020-01", 100), cell("2020-01", 30, IMPORT)),
        cell("2020-02..2020-03", 300, TOTAL),
    ]
    result = found(cells, TOTAL, "2020-01..2020-03")

    assert (int(result.value), result.formula) == (430, Formula.SUM)
    assert values_of(result.cells) == [100, 30, 300]

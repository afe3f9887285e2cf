from decimal import Decimal

import pytest
from cells import BULLETIN, GACC, KITA, KOTRA, book, cell, official, values_of

from bot.dataset.book import BLENDED
from bot.dataset.findings import Absence, Formula, Found, Lane, Nothing
from bot.trade import Flow, Measure, Month, Observation, Period, Status, Tier, Unit

OFFICIAL = Lane(Tier.OFFICIAL, "gacc", Unit.CNY)
PRESS = Lane(Tier.PRESS, "gacc", Unit.USD)
COPY = Lane(Tier.PRESS, "kita", Unit.USD)
MIXED = Lane(Tier.PRESS, BLENDED, Unit.USD)
MONTHS_OF_2020 = tuple(cell(f"2020-{month:02d}", month * 101) for month in range(1, 13))
JANUARY, QUARTER = Period.month(2020, 1), Period.parse("2020-01..2020-03")
EXPORT, IMPORT, TOTAL, BALANCE = Flow.EXPORT, Flow.IMPORT, Flow.TOTAL, Flow.BALANCE


def found(
    cells: list[Observation],
    flow: Flow,
    period: str,
    measure: Measure = Measure.VALUE,
    unit: Unit | None = None,
) -> Found:
    result = book(*cells).find(flow, Period.parse(period), measure, unit)
    assert isinstance(result, Found), result
    return result


def nothing(cells: list[Observation], flow: Flow, period: str) -> Nothing:
    result = book(*cells).find(flow, Period.parse(period))
    assert isinstance(result, Nothing), result
    return result


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


def test_figures_to_compare_come_from_one_lane() -> None:
    cells = [
        official("2024-01", 700),
        *(cell("2024-01", 100), cell("2019-01", 130)),
    ]
    periods = ((EXPORT, Period.month(2024, 1)), (EXPORT, Period.month(2019, 1)))
    pair = book(*cells).find_together(periods)

    assert pair is not None
    assert [(int(one.value), one.lane) for one in pair] == [(100, PRESS), (130, PRESS)]


def test_figures_to_compare_are_printed_in_one_copy_before_they_are_remainders_of_another() -> None:
    printed = [cell(f"2020-0{month}", 33, IMPORT, source=KITA) for month in (1, 2)]
    cells = [
        *printed,
        *(cell(f"2020-0{month}", 10011, TOTAL) for month in (1, 2)),
        cell("2020-01..2020-02", 10351),
    ]
    wanted = ((IMPORT, Period.parse("2020-01..2020-02")),)
    together = book(*cells).find_together(wanted)

    assert together is not None
    assert together[0].lane == COPY


def test_nothing_is_compared_where_no_lane_holds_both() -> None:
    cells = [official("2024-01", 700), cell("2019-01", 130)]
    periods = ((EXPORT, Period.month(2024, 1)), (EXPORT, Period.month(2019, 1)))

    assert book(*cells).find_together(periods) is None


def test_the_periods_of_a_lane_come_in_order_and_only_once() -> None:
    cells = [cell("2020-02", 1), cell("2020-01", 1), cell("2020-01", 2, vintage="2022-04")]

    assert book(*cells).periods(PRESS, EXPORT) == [JANUARY, Period.month(2020, 2)]
    assert book(*cells).periods(COPY, EXPORT) == []


def test_units_nobody_ranks_come_last_in_their_tier() -> None:
    pieces = cell("2020-01", 3, unit=Unit.PIECES, measure=Measure.QUANTITY)
    tonnes = cell("2020-01", 4, unit=Unit.TONNE, measure=Measure.QUANTITY)
    result = found([pieces, tonnes], EXPORT, "2020-01", Measure.QUANTITY)

    assert result.unit is Unit.TONNE


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

from dataclasses import replace
from decimal import Decimal

from cells import cell
from chart_asking import drawn_of
from chart_data import dataset_of
from chart_extremes import counted, monthly

from bot.charts import Chart, ChartKind, Options
from bot.questions.query import Grain, Kind, TradeQuery
from bot.trade import CommodityCode, Flow, Measure, Month, Observation, Period, Unit

RICE = CommodityCode("1006")
QUERY = TradeQuery(Kind.UNIT_VALUE, flow=Flow.EXPORT, commodity=RICE)
OPTIONS = Options(ChartKind.COMMODITY)
NEWEST = tuple(monthly("2025-01", 2))
MONTHS = tuple(counted("2024-01", 6, size=Decimal(10_000)))


def chart(*cells: Observation, query: TradeQuery = QUERY, options: Options = OPTIONS) -> Chart:
    return drawn_of(dataset_of(*cells, *NEWEST), query, options)


def test_value_quantity_and_unit_value_stand_below_each_other() -> None:
    made = chart(*MONTHS)

    assert [panel.title for panel in made.spec.panels] == ["Value", "Quantity", "Unit value"]
    assert [panel.axis.unit for panel in made.spec.panels] == [
        Unit.USD,
        Unit.TONNE,
        Unit.USD_PER_TONNE,
    ]
    value, quantity, ratio = (strand.held[-1].value for strand in made.strands)
    assert abs(ratio - value / quantity) < Decimal("0.000001")
    assert any("not a price" in note for note in made.spec.notes)


def test_the_headline_names_the_month_asked_for() -> None:
    made = chart(*MONTHS, query=replace(QUERY, period=Period.parse("2024-02")))

    assert "in February 2024, which is" in made.spec.headline


def test_only_ranges_with_both_give_a_unit_value() -> None:
    alone = cell("2024-09", "5000", commodity=RICE)

    made = chart(*MONTHS, alone)

    assert made.strands[2].at(Period.parse("2024-09")) is None
    assert made.spec.panels[0].series[0].label == ("$5,000",)
    assert made.spec.panels[2].series[0].label[1] == "June 2024"


def test_without_a_quantity_nothing_is_divided() -> None:
    none = cell("2024-07", "0", commodity=RICE, measure=Measure.QUANTITY, unit=Unit.TONNE)
    paid = cell("2024-07", "70", commodity=RICE)

    made = chart(*MONTHS, none, paid)

    assert made.strands[2].at(Period.parse("2024-07")) is None


def test_values_alone_are_told_without_a_unit_value() -> None:
    made = chart(*(one for one in MONTHS if one.measure is Measure.VALUE))

    assert [panel.title for panel in made.spec.panels] == ["Value"]
    assert "which is" not in made.spec.headline
    assert made.spec.notes == ()


def test_a_chart_without_a_range_starts_and_ends_with_its_figures() -> None:
    early = cell("2021-03", "70", commodity=RICE)

    assert chart(*MONTHS, early).spec.panels[0].period == Period.parse("2021-03..2024-06")
    assert chart(*MONTHS).spec.panels[0].period == Period.parse("2024-01..2024-06")


def test_a_range_asked_for_stays_whole() -> None:
    asked = replace(QUERY, period=Period.parse("2024-01..2024-12"))

    assert chart(*MONTHS, query=asked).spec.panels[0].period == asked.period
    since = chart(*MONTHS, options=replace(OPTIONS, since=Month(2024, 3)))
    assert since.spec.panels[0].period.start == Month(2024, 3)


def test_quarters_or_years_are_drawn_where_those_hold_more() -> None:
    years = [
        cell(Period.year(year), value, commodity=RICE) for year, value in ((2022, 5), (2023, 6))
    ]

    assert {len(dot.period) for dot in chart(*years).strands[0].dots} == {12}


def test_the_length_asked_for_is_drawn() -> None:
    quarters = chart(*MONTHS, query=replace(QUERY, each=True, grain=Grain.QUARTER))

    assert {len(dot.period) for dot in quarters.strands[0].dots} == {3}


def test_where_no_flow_is_named_the_one_with_more_figures_is_drawn() -> None:
    imports = [replace(one, flow=Flow.IMPORT) for one in MONTHS]

    made = chart(*imports, *MONTHS[:2], query=replace(QUERY, flow=Flow.TOTAL))

    assert {strand.flow for strand in made.strands} == {Flow.IMPORT}


def test_the_currency_asked_for_outweighs_the_fuller_one() -> None:
    yuan = [
        cell(f"2024-0{month}", month * 7_000, commodity=RICE, unit=Unit.CNY) for month in (1, 2)
    ]

    made = chart(*MONTHS, *yuan, options=replace(OPTIONS, unit=Unit.CNY))

    panel = made.spec.panels[0]
    assert panel.axis.unit is Unit.CNY
    assert [one.dashed for one in panel.series] == [False, True]
    assert len(made.strands[0].held) == 2
    assert chart(*MONTHS, *yuan).spec.panels[0].axis.unit is Unit.USD


def test_a_newest_unit_value_without_its_parts_in_the_rows_falls_back_to_the_value() -> None:
    yuan = [
        one
        for month in range(1, 9)
        for one in (
            cell(f"2024-0{month}", month * 7_000, commodity=RICE, unit=Unit.CNY),
            cell(
                f"2024-0{month}",
                month * 9,
                commodity=RICE,
                measure=Measure.QUANTITY,
                unit=Unit.TONNE,
            ),
        )
    ]
    dollars = [cell(f"2023-0{month}", month * 900, commodity=RICE) for month in range(1, 10)]

    made = chart(*yuan, *dollars)

    assert "which is" not in made.spec.headline

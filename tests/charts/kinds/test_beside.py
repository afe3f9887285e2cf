from dataclasses import replace
from decimal import Decimal

from cells import cell
from chart_asking import drawn_of
from chart_data import dataset_of
from chart_extremes import counted, monthly

from bot.charts import Chart, ChartKind, Options
from bot.questions.query import Kind, TradeQuery
from bot.trade import CommodityCode, Flow, Measure, Month, Observation, Period, Unit

RICE, FLOUR, SUGAR = CommodityCode("1006"), CommodityCode("1101"), CommodityCode("1701")
BESIDE = TradeQuery(Kind.LEVEL, flow=Flow.EXPORT, commodity=FLOUR, beside=(RICE,))
LINES = Options(ChartKind.LINES)
NEWEST = tuple(monthly("2025-01", 2))


def of(code: CommodityCode, size: int, first: str = "2024-01", count: int = 6) -> list[Observation]:
    made = counted(first, count, size=Decimal(size))
    return [replace(one, commodity=code) for one in made]


def chart(*cells: Observation, query: TradeQuery = BESIDE, options: Options = LINES) -> Chart:
    return drawn_of(dataset_of(*cells, *NEWEST), query, options)


def test_goods_stand_beside_each_other_in_one_unit_the_larger_first_in_the_headline() -> None:
    made = chart(*of(RICE, 10_000), *of(FLOUR, 20_000))

    assert made.spec.headline == (
        "In June 2024: Wheat flour (HS 1101) $300,000, Rice (HS 1006) $150,000"
    )
    assert {strand.unit for strand in made.strands} == {Unit.USD}
    assert len({one.hue for one in made.spec.panels[0].series}) == 2


def test_the_order_of_the_words_changes_no_colour() -> None:
    cells = (*of(RICE, 10_000), *of(FLOUR, 20_000))

    turned = replace(BESIDE, commodity=RICE, beside=(FLOUR,))

    assert chart(*cells, query=turned).spec == chart(*cells).spec


def test_quantities_can_stand_beside_each_other() -> None:
    query = replace(BESIDE, measure=Measure.QUANTITY, unit=Unit.TONNE)

    made = chart(*of(RICE, 10_000), *of(FLOUR, 20_000), query=query)

    assert {strand.unit for strand in made.strands} == {Unit.TONNE}


def test_a_good_without_a_figure_is_named_as_missing() -> None:
    query = replace(BESIDE, beside=(RICE, SUGAR))

    made = chart(*of(RICE, 10_000), *of(FLOUR, 20_000), query=query)

    assert "No figure for Sugar (HS 1701) in the first half of 2024." in made.spec.notes


def test_one_good_alone_in_the_newest_month_has_the_headline_to_itself() -> None:
    made = chart(*of(RICE, 10_000), *of(FLOUR, 20_000, count=4))

    assert made.spec.headline.startswith("China's exports of rice (HS 1006) to North Korea")


def test_a_month_asked_for_is_the_headline() -> None:
    query = replace(BESIDE, period=Period.parse("2024-03"))

    made = chart(*of(RICE, 10_000), *of(FLOUR, 20_000), query=query)

    assert made.spec.headline.startswith("In March 2024:")
    assert made.spec.panels[0].period == Period.parse("2023-01..2024-12")


def test_a_range_asked_for_stays_and_else_the_lines_fill_the_chart() -> None:
    cells = (*of(RICE, 10_000), *of(FLOUR, 20_000))

    free = chart(*cells)
    since = chart(*cells, options=replace(LINES, since=Month(2023, 1)))

    assert free.spec.panels[0].period == Period.parse("2024-01..2024-06")
    assert since.spec.panels[0].period == Period.parse("2023-01..2025-02")


def test_the_currency_most_figures_are_in_is_drawn() -> None:
    yuan = cell("2024-02", "5", commodity=RICE, unit=Unit.CNY)

    made = chart(*of(RICE, 10_000), yuan, *of(FLOUR, 20_000))

    assert {strand.unit for strand in made.strands} == {Unit.USD}
    assert not {cell for s in made.strands for f in s.held for cell in f.cells} & {yuan}


def test_trade_in_goods_is_shown_as_exports() -> None:
    query = replace(BESIDE, flow=Flow.TOTAL)

    made = chart(*of(RICE, 10_000), *of(FLOUR, 20_000), query=query)

    assert {strand.flow for strand in made.strands} == {Flow.EXPORT}

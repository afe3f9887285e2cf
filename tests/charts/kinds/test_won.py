from dataclasses import replace

import pytest
from chart_asking import drawn_of
from chart_data import dataset_of
from chart_extremes import monthly

from bot.charts import ChartKind, Options
from bot.dataset.dataset import Dataset
from bot.questions.query import Kind, TradeQuery
from bot.trade import CommodityCode, Flow, Month, Period, Unit

WON = TradeQuery(Kind.CONTEXT, topic="won")
RICE = TradeQuery(Kind.CONTEXT, topic="rice", commodity=CommodityCode("1006"))
OPTIONS = Options(ChartKind.WON)


@pytest.mark.parametrize("query", [WON, RICE])
def test_market_readings_stand_above_the_trade_of_the_same_months(
    dataset: Dataset, query: TradeQuery
) -> None:
    chart = drawn_of(dataset, query, OPTIONS)

    market, *trade = chart.spec.panels
    assert market.title == "Pyongyang market"
    assert len(trade) == 2
    assert {panel.period for panel in chart.spec.panels} == {market.period}
    assert {strand.flow for strand in chart.strands[1:]} == {Flow.TOTAL}
    assert all(strand.commodity.is_total for strand in chart.strands)
    assert any("no customs figure" in note for note in chart.spec.notes)


def test_readings_are_told_by_their_days(dataset: Dataset) -> None:
    context = dataset.context.won_per_dollar
    since = [one for one in context if one.day.year >= 2019]

    chart = drawn_of(dataset, WON, OPTIONS)

    points = chart.spec.panels[0].series[0].points
    assert [(point.day, point.value) for point in points] == [
        (one.day, one.cell.value) for one in since
    ]
    assert f"{since[-1].cell.value:,}" in chart.spec.headline


def test_the_flow_asked_for_stands_below(dataset: Dataset) -> None:
    query = TradeQuery(Kind.LEVEL, flow=Flow.EXPORT)

    chart = drawn_of(dataset, query, OPTIONS)

    assert {strand.flow for strand in chart.strands[1:]} == {Flow.EXPORT}


def test_markets_are_read_beyond_the_newest_trade(dataset: Dataset) -> None:
    chart = drawn_of(dataset, WON, OPTIONS)

    assert chart.spec.panels[0].period.end > dataset.latest


def test_a_range_without_trade_shows_the_market_alone(dataset: Dataset) -> None:
    late = Period(dataset.latest + 1, Month.of(dataset.context.won_per_dollar[-1].day))
    short = dataset_of(*monthly("2025-01", 2))

    beyond = drawn_of(dataset, replace(WON, period=late, each=True), OPTIONS)
    before = drawn_of(short, replace(WON, period=Period.year(2020)), OPTIONS)

    assert [len(chart.spec.panels) for chart in (beyond, before)] == [1, 1]


def test_trade_in_a_currency_asked_for_is_named_and_dashed_where_converted(
    dataset: Dataset,
) -> None:
    chart = drawn_of(dataset, WON, replace(OPTIONS, unit=Unit.USD))

    (trade,) = chart.spec.panels[1:]
    assert "official bulletins (converted)" in trade.title
    assert {one.dashed for one in trade.series} == {False, True}

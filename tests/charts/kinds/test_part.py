"""Charts of a flow in percent of a whole."""

from dataclasses import replace
from decimal import Decimal

import pytest
from chart_asking import asked, drawn_of, query_for
from chart_data import dataset_of
from chart_extremes import monthly

from bot.answers.answer import Answer, Role
from bot.answers.desk import Desk
from bot.charts import Chart, ChartKind, Options
from bot.questions.query import BOTH_FLOWS, Kind, TradeQuery
from bot.trade import CommodityCode, Flow, Language, Period, Unit

PART = Options(ChartKind.LINES, part=True)
WORLD = TradeQuery(Kind.SHARE, flow=Flow.EXPORT, topic="world")
RICE = TradeQuery(Kind.SHARE, flow=Flow.EXPORT, commodity=CommodityCode("1006"))
OWN = list(monthly("2024-01", 18))
ALL = [replace(one, partner="WLD", value=(one.value or Decimal(0)) * 1000) for one in OWN]


def test_each_month_is_drawn_in_percent_of_the_same_month_with_all_countries() -> None:
    chart = drawn_of(dataset_of(*OWN, *ALL), WORLD, PART)

    (strand,) = chart.strands
    assert strand.unit is Unit.PERCENT
    assert {found.value for found in strand.held} == {Decimal("0.1")}
    assert chart.spec.headline.endswith(
        "in June 2025 came to 0.1% of China's exports to all countries"
    )
    (figure,) = (one for one in chart.answer.figures if one.role is Role.ANSWER)
    assert figure.measure == "share"
    assert {cell.partner for cell in figure.receipt.cells} == {"PRK", "WLD"}


def test_a_line_begins_where_the_whole_is_known() -> None:
    older = list(monthly("2022-01", 24))

    chart = drawn_of(dataset_of(*older, *OWN, *ALL), WORLD, PART)

    assert chart.strands[0].dots[0].period == Period.parse("2024-01")


def test_of_a_month_without_a_whole_nothing_is_drawn() -> None:
    holed = [one for one in ALL if str(one.period) != "2024-05"]

    chart = drawn_of(
        dataset_of(*OWN, *holed), replace(WORLD, period=Period.parse("2024-01..2024-12")), PART
    )

    assert chart.strands[0].at(Period.parse("2024-05")) is None
    assert len(chart.strands[0].dots) == len(chart.strands[0].held) + 1


def test_a_good_is_a_part_of_its_flow_and_exports_are_a_part_of_trade() -> None:
    rice = monthly("2024-01", 18, size=Decimal(1000), commodity=CommodityCode("1006"))
    dataset = dataset_of(*OWN, *rice)

    good = drawn_of(dataset, RICE, PART)
    flow = drawn_of(dataset, replace(WORLD, topic=""), PART)

    assert good.spec.headline.endswith("of China's exports to North Korea")
    assert flow.spec.headline.endswith("of China's trade with North Korea")


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("chart NK's share of China's exports since 2024", Language.ENGLISH),
        ("chart exports as a share of total trade", Language.ENGLISH),
        ("중국 수출에서 북한이 차지하는 비중 차트", Language.KOREAN),
        ("朝鲜占中国进口比重的图", Language.CHINESE),
        ("出口占中朝贸易比重的图", Language.CHINESE),
    ],
)
def test_its_own_question_draws_it_again(desk: Desk, question: str, language: Language) -> None:
    chart = asked(desk, question, language)
    assert isinstance(chart, Chart)

    again = asked(desk, chart.question, language)

    assert isinstance(again, Chart)
    assert again.spec.headline == chart.spec.headline
    assert again.spec.subtitle == chart.spec.subtitle


def test_one_share_makes_no_line(desk: Desk) -> None:
    asking = "chart coal as a share of imports 2010-2017 by year"
    assert query_for(desk, asking).kind is Kind.SHARE

    answer = asked(desk, asking)

    assert isinstance(answer, Answer)
    assert "23.4%" in answer.text


@pytest.mark.parametrize("language", Language)
def test_exports_and_imports_are_each_drawn_in_percent_of_trade(
    desk: Desk, language: Language
) -> None:
    query = TradeQuery(
        Kind.SHARE, flow=Flow.TOTAL, topic=BOTH_FLOWS, period=Period.parse("2025-01..2025-12")
    )

    chart = drawn_of(desk.dataset, query, PART, language)

    assert [strand.flow for strand in chart.strands] == [Flow.EXPORT, Flow.IMPORT]
    months = zip(*(strand.held for strand in chart.strands), strict=True)
    assert all(abs(one.value + other.value - 100) < Decimal("0.00001") for one, other in months)
    again = asked(desk, chart.question, language)
    assert isinstance(again, Chart)
    assert again.spec == chart.spec


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("pie chart of the shares of exports and imports in 2025 trade", Language.ENGLISH),
        ("2025년 교역액 원형 그래프로 수출 수입 비중", Language.KOREAN),
        ("2025年进出口占比饼图", Language.CHINESE),
    ],
)
def test_a_pie_of_flows_is_no_pie_of_goods(desk: Desk, question: str, language: Language) -> None:
    made = asked(desk, question, language)

    assert isinstance(made, Chart)
    assert {strand.flow for strand in made.strands} == {Flow.EXPORT, Flow.IMPORT}

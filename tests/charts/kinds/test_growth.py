"""Charts of growth: each month, quarter or year in percent of change."""

from dataclasses import replace
from decimal import Decimal

import pytest
from cells import cell
from chart_asking import asked, chart_of, drawn_of
from chart_data import dataset_of
from chart_extremes import monthly

from bot.answers.answer import Role
from bot.answers.desk import Desk
from bot.charts import Chart, ChartKind, Options
from bot.charts.spec import Mark
from bot.questions.query import STEPWISE, Grain, Kind, TradeQuery
from bot.trade import Flow, Language, Month, Period, Unit

GROWTH = Options(ChartKind.GROWTH)
EXPORTS = TradeQuery(Kind.CHANGE, flow=Flow.EXPORT)
YEARS = list(monthly("2023-01", 36))
NEAR = Decimal("0.000001")
LAST_YEAR = replace(EXPORTS, period=Period.year(2025))


def value(month: str, flow: Flow = Flow.EXPORT) -> Decimal:
    held = (one.value for one in YEARS if str(one.period) == month and one.flow is flow)
    return next(one for one in held if one is not None)


def test_each_month_is_drawn_in_percent_of_change_on_the_year_before() -> None:
    chart = drawn_of(dataset_of(*YEARS), LAST_YEAR, GROWTH)

    (strand,) = chart.strands
    found = strand.at(Period.parse("2025-03"))
    assert found is not None
    assert abs(found.value - (value("2025-03") / value("2024-03") - 1) * 100) <= NEAR
    assert strand.unit is Unit.PERCENT
    assert [dot.period for dot in strand.dots] == [Period(m, m) for m in Period.year(2025).months()]
    (headline,) = (one for one in chart.answer.figures if one.role is Role.ANSWER)
    assert headline.measure == "growth"
    assert "than a year earlier" in chart.spec.headline


def test_on_the_period_before_where_the_words_ask_so() -> None:
    query = replace(LAST_YEAR, topic=STEPWISE, each=True)

    chart = drawn_of(dataset_of(*YEARS), query, GROWTH)

    found = chart.strands[0].at(Period.parse("2025-01"))
    assert found is not None
    assert abs(found.value - (value("2025-01") / value("2024-12") - 1) * 100) <= NEAR
    assert chart.question.startswith("chart the month-on-month growth of China's exports")


def test_quarters_and_both_flows_are_drawn_where_asked_for() -> None:
    query = replace(LAST_YEAR, flow=Flow.TOTAL, topic="both", each=True, grain=Grain.QUARTER)

    chart = drawn_of(dataset_of(*YEARS), query, GROWTH)

    assert [one.flow for one in chart.strands] == [Flow.EXPORT, Flow.IMPORT]
    assert len(chart.strands[0].dots) == len(("first", "second", "third", "fourth"))


def test_without_a_range_the_line_begins_with_the_first_rate() -> None:
    chart = drawn_of(dataset_of(*YEARS), EXPORTS, GROWTH)

    assert chart.strands[0].dots[0].period == Period.parse("2024-01")


def test_a_rate_off_a_tiny_base_is_left_out_and_the_small_print_says_so() -> None:
    low = Period(Month(2024, 5), Month(2024, 5))
    cells = [one for one in YEARS if one.period != low]
    tiny = cell(low, 1000, Flow.EXPORT, unit=Unit.CNY, tier=YEARS[0].tier, source=YEARS[0].source)

    chart = drawn_of(dataset_of(*cells, tiny), LAST_YEAR, GROWTH)

    gap = next(dot for dot in chart.strands[0].dots if str(dot.period) == "2025-05")
    assert gap.mark is Mark.NOT_REPORTED
    assert any("tiny base" in note for note in chart.spec.notes)


def test_rates_of_dollars_and_of_yuan_are_lines_of_their_own(desk: Desk) -> None:
    chart = chart_of(desk, "chart the growth of China's exports to North Korea since 2023")

    names = {strand.name for strand in chart.strands}
    assert len(names) == len((Unit.USD, Unit.CNY))
    dots = [dot.period for strand in chart.strands for dot in strand.dots]
    assert dots == sorted(set(dots))
    assert any("no line joins them" in note for note in chart.spec.notes)


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("chart the growth of China's exports to North Korea since 2023", Language.ENGLISH),
        ("2023년부터 중국의 대북 수출 증가율 그래프", Language.KOREAN),
        ("2023年以来中国对朝鲜出口同比增速图", Language.CHINESE),
    ],
)
def test_growth_since_a_year_is_a_rate_for_each_month(
    desk: Desk, question: str, language: Language
) -> None:
    chart = chart_of(desk, question, language)

    assert chart.kind is ChartKind.GROWTH
    assert chart.query.period == Period.parse("2023-01..2026-07")


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("chart export growth to North Korea 2013-2025", Language.ENGLISH),
        ("2013~2025년 대북 수출 증가율 차트", Language.KOREAN),
        ("2013—2025年对朝出口增长率图", Language.CHINESE),
    ],
)
def test_growth_over_many_years_is_drawn_by_years(
    desk: Desk, question: str, language: Language
) -> None:
    chart = chart_of(desk, question, language)

    assert {len(dot.period) for strand in chart.strands for dot in strand.dots} == {12}


@pytest.mark.parametrize(
    "question",
    [
        "chart exports in 2025 compared with 2019",
        "chart the growth of the trade balance since 2023",
        "chart the biggest changes by goods in imports in 2023",
    ],
)
def test_other_comparisons_are_no_charts_of_growth(desk: Desk, question: str) -> None:
    made = asked(desk, question)

    assert not isinstance(made, Chart) or made.kind is not ChartKind.GROWTH

"""Growth that is to be drawn: a rate for each period of a range."""

from datetime import date

import pytest

from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.questions.query import STEPWISE, Grain, Kind

TODAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def desk(dataset: Dataset) -> Desk:
    return Desk(dataset)


@pytest.mark.parametrize(
    ("question", "period", "grain"),
    [
        ("chart the growth of exports since 2023", "2023-01..2026-07", Grain.MONTH),
        ("chart quarterly growth of trade since 2024", "2024-01..2026-07", Grain.QUARTER),
        ("chart export growth 2013-2025", "2013-01..2025-12", Grain.YEAR),
        ("graph the year-on-year change in trade since 2024", "2024-01..2026-07", Grain.MONTH),
        ("2023년부터 북중교역 증가율 그래프", "2023-01..2026-07", Grain.MONTH),
        ("2024년 이후 대북 수입 증감률 추이 차트", "2024-01..2026-07", Grain.MONTH),
        ("2024年以来对朝出口增速图", "2024-01..2026-07", Grain.MONTH),
        ("2024年以来季度贸易增长率柱状图", "2024-01..2026-07", Grain.QUARTER),
    ],
)
def test_a_rate_is_drawn_for_each_period_of_a_range(
    desk: Desk, question: str, period: str, grain: Grain
) -> None:
    query = desk.read(question, today=TODAY).query
    assert query is not None
    assert (query.kind, str(query.period), query.grain) == (Kind.CHANGE, period, grain)
    assert query.each
    assert query.chart
    assert query.compare is None


def test_on_the_month_before_where_it_is_named(desk: Desk) -> None:
    query = desk.read("2026년 7월 수출 전월 대비 증감률 그래프", today=TODAY).query
    assert query is not None
    assert query.topic == STEPWISE


@pytest.mark.parametrize(
    ("question", "period", "compare"),
    [
        ("chart the growth of exports in 2025", "2025-01..2025-12", "None"),
        ("the growth of exports since 2023", "2025-01..2025-12", "2023-01..2023-12"),
        ("chart export growth in 2025 vs 2019", "2025-01..2025-12", "2019-01..2019-12"),
        ("2025년 수출 증가율 그래프", "2025-01..2025-12", "None"),
        ("2025年出口同比增速图", "2025-01..2025-12", "2024-01..2024-12"),
    ],
)
def test_one_year_and_what_is_not_drawn_stay_as_they_are(
    desk: Desk, question: str, period: str, compare: str
) -> None:
    query = desk.read(question, today=TODAY).query
    assert query is not None
    assert (str(query.period), str(query.compare)) == (period, compare)


@pytest.mark.parametrize(
    "question",
    [
        "i need a chart comparing 2024 vs 2025 monthly exports",
        "2024년이랑 2025년 월별 수출 비교 차트",
        "2024年和2025年每月出口对比图",
    ],
)
def test_the_months_of_two_years_are_drawn_as_amounts(desk: Desk, question: str) -> None:
    query = desk.read(question, today=TODAY).query
    assert query is not None
    assert query.kind is Kind.LEVEL
    assert [str(query.period), *map(str, query.others)] == [
        "2024-01..2024-12",
        "2025-01..2025-12",
    ]


def test_the_growth_of_two_years_is_drawn_along_both(desk: Desk) -> None:
    query = desk.read("chart exports growth 2024 vs 2025 monthly", today=TODAY).query
    assert query is not None
    assert (query.kind, str(query.period)) == (Kind.CHANGE, "2024-01..2025-12")

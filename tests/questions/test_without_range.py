"""A list without a range is told over all years, or the newest; a good keeps its newest figure."""

from datetime import date
from decimal import Decimal

import pytest

from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.questions.query import Kind, TradeQuery

_TODAY = date(2026, 11, 24)


def _query(dataset: Dataset, question: str) -> TradeQuery:
    query = Desk(dataset).read(question, today=_TODAY).query
    assert query is not None
    return query


@pytest.mark.parametrize("question", ["exports each year", "연도별 수출", "每年出口"])
def test_a_list_of_all_trade_without_a_range_is_a_course(dataset: Dataset, question: str) -> None:
    query = _query(dataset, question)
    assert (query.kind, query.period) == (Kind.TREND, None)


@pytest.mark.parametrize(
    ("question", "kind", "period"),
    [
        ("growth of exports each year", Kind.CHANGE, "2019-01..2026-07"),
        ("연도별 수출 증가율", Kind.CHANGE, "2019-01..2026-07"),
        ("每月出口增长率", Kind.CHANGE, "2025-08..2026-07"),
        ("매년 교역에서 수출 비중", Kind.SHARE, "2019-01..2026-07"),
        ("出口是进口的几倍，逐年", Kind.COVER, "2019-01..2026-07"),
        ("수출 대 수입 비율 추이", Kind.COVER, "2019-01..2026-07"),
        ("매년 가발 단가", Kind.UNIT_VALUE, "2019-01..2026-07"),
        ("top imports each year", Kind.TOP, "2019-01..2026-07"),
    ],
)
def test_rates_and_shares_of_each_period_are_told_of_the_newest(
    dataset: Dataset, question: str, kind: Kind, period: str
) -> None:
    query = _query(dataset, question)
    assert (query.kind, str(query.period), query.each) == (kind, period, True)


@pytest.mark.parametrize(
    "question",
    [
        "highest month for exports each year from 2023 to 2025",
        "2023~2025년 매년 수출이 가장 많았던 달은?",
        "2023至2025年每年出口最高的月份",
    ],
)
def test_the_best_month_is_looked_for_in_each_year(dataset: Dataset, question: str) -> None:
    answer = Desk(dataset).ask(question, today=_TODAY)
    assert [str(one.period) for one in answer.figures] == ["2023-11", "2024-12", "2025-12"]


@pytest.mark.parametrize(
    "question",
    [
        "average monthly exports each year since 2024",
        "2024년부터 매년 월평균 수출",
        "2024年以来每年月均出口",
    ],
)
def test_the_monthly_average_is_told_of_each_year(dataset: Dataset, question: str) -> None:
    answer = Desk(dataset).ask(question, today=_TODAY)
    shown = [one.value / 10**6 for one in answer.figures if one.role == "answer"]
    assert [round(one) for one in shown] == [Decimal(1087), Decimal(1367), Decimal(1350)]


def test_the_lowest_monthly_figure_is_one_of_all(dataset: Dataset) -> None:
    query = _query(dataset, "lowest monthly trade since 2020")
    assert (query.kind, query.each) == (Kind.EXTREME, False)

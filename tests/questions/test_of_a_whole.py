"""A month's share of its year is taken of the same flow over the year, in three languages."""

from datetime import date
from decimal import Decimal

import pytest

from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.questions.query import Kind
from bot.trade import Period


@pytest.mark.parametrize(
    ("question", "whole"),
    [
        ("what share of the year's exports came in December 2025", "2025-01..2025-12"),
        ("share of 2025 exports in December 2025", "2025-01..2025-12"),
        ("2025년 12월 수출이 연간 수출에서 차지하는 비중", "2025-01..2025-12"),
        ("2025年12月出口占全年的比重", "2025-01..2025-12"),
        ("2025年3月进口占2025年一季度的比重", "2025-01..2025-03"),
    ],
)
def test_a_part_is_set_against_its_whole(dataset: Dataset, question: str, whole: str) -> None:
    query = Desk(dataset).read(question, today=date(2026, 8, 20)).query
    assert query is not None
    assert (query.kind, query.compare) == (Kind.SHARE, Period.parse(whole))


def test_a_share_of_all_trade_stays_one(dataset: Dataset) -> None:
    query = Desk(dataset).read("2025年12月出口占贸易总额的比重", today=date(2026, 8, 20)).query
    assert query is not None
    assert query.compare is None


@pytest.mark.parametrize(
    "question",
    [
        "share of Q4 in annual exports for 2024 and 2025",
        "2024, 2025년 수출에서 4분기 비중",
        "2024、2025年四季度占全年出口比重",
    ],
)
def test_a_part_of_each_year_is_set_against_its_own_year(dataset: Dataset, question: str) -> None:
    answer = Desk(dataset).ask(question, today=date(2026, 11, 24))
    shares = [one for one in answer.figures if one.measure == "share"]
    assert [str(one.period) for one in shares] == ["2024-10..2024-12", "2025-10..2025-12"]
    assert [round(one.value, 1) for one in shares] == [Decimal("32.6"), Decimal("30.2")]


def test_a_year_against_a_year_stays_so(dataset: Dataset) -> None:
    query = Desk(dataset).read("2020 exports as a share of 2019 exports", today=date(2026, 8, 20))
    assert query.query is not None
    assert query.query.compare == Period.year(2019)


@pytest.mark.parametrize(
    ("question", "part"),
    [
        ("trade as a percentage of 2019", "98.1"),
        ("贸易额占2019年的百分之几", "98.1"),
        ("무역액이 2019년의 몇 퍼센트야", "98.1"),
        ("exports are what percent of 2019?", "89.2"),
        ("수출이 2019년 대비 몇 프로 수준", "89.2"),
        ("出口是2013年的几成", "63.2"),
        ("수출이 작년의 몇 % 수준이야", "107.7"),
        ("2013년 대비 작년 교역 규모는 몇 퍼센트 수준인가요", "41.8"),
    ],
)
def test_the_newest_range_is_set_against_the_one_year_named(
    dataset: Dataset, question: str, part: str
) -> None:
    answer = Desk(dataset).ask(question, today=date(2026, 11, 24))
    shares = [one for one in answer.figures if one.measure == "share"]
    assert [round(one.value, 1) for one in shares] == [Decimal(part)]


def test_a_good_is_held_against_the_one_year_named(dataset: Dataset) -> None:
    query = Desk(dataset).read("wig imports in % of 2019", today=date(2026, 11, 24)).query
    assert query is not None
    assert (query.kind, query.period, query.compare) == (Kind.CHANGE, None, Period.year(2019))


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("wigs: value and weight in 2025", Kind.LEVEL),
        ("weight of wig imports in 2024", Kind.LEVEL),
        ("weight of wigs in total imports in 2024", Kind.SHARE),
    ],
)
def test_a_weight_is_a_share_within_a_flow_alone(
    dataset: Dataset, question: str, kind: Kind
) -> None:
    query = Desk(dataset).read(question, today=date(2026, 11, 24)).query
    assert query is not None
    assert query.kind is kind

"""One part of the year is compared over all years, where its words name no year of their own."""

from datetime import date

import pytest

from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.questions.query import Kind, TradeQuery
from bot.trade import Month, Period

TODAY = date(2026, 11, 24)
FIRST_HALF = Period(Month(2026, 1), Month(2026, 6))


@pytest.fixture(scope="module")
def desk(dataset: Dataset) -> Desk:
    return Desk(dataset)


def read(desk: Desk, question: str) -> TradeQuery:
    query = desk.read(question, today=TODAY).query
    assert query is not None
    return query


@pytest.mark.parametrize(
    ("question", "kind", "period"),
    [
        ("best first half for exports", Kind.EXTREME, "2026-01..2026-06"),
        ("which year had the highest March exports?", Kind.EXTREME, "2026-03"),
        ("the highest December on record for imports", Kind.EXTREME, "2025-12"),
        ("역대 3월 중 수출이 가장 많았던 해는?", Kind.EXTREME, "2026-03"),
        ("상반기 수출이 가장 많았던 해는?", Kind.EXTREME, "2026-01..2026-06"),
        ("历年上半年出口最高的是哪年", Kind.EXTREME, "2026-01..2026-06"),
        ("Is H1 2026 the highest first half ever for exports?", Kind.RANK, "2026-01..2026-06"),
        ("2025년 12월 수출은 12월 기준 역대 최대야?", Kind.RANK, "2025-12"),
        ("2025年上半年出口是历史同期最高吗", Kind.RANK, "2025-01..2025-06"),
        ("Q2 2026 exports against other second quarters: the rank", Kind.RANK, "2026-04..2026-06"),
    ],
)
def test_a_part_of_the_year_is_held_against_the_same_part_of_every_year(
    desk: Desk, question: str, kind: Kind, period: str
) -> None:
    query = read(desk, question)
    assert (query.kind, str(query.period)) == (kind, period)
    assert query.same_months
    assert query.period not in query.others


@pytest.mark.parametrize(
    ("question", "first", "last"),
    [
        ("first-half exports each year since 2019", "2019-01..2019-06", "2026-01..2026-06"),
        ("3월 수출 연도별로 2022년부터", "2022-03", "2026-03"),
        ("3月出口历年数据", "2017-03", "2026-03"),
    ],
)
def test_a_part_of_each_year_is_listed(desk: Desk, question: str, first: str, last: str) -> None:
    query = read(desk, question)
    assert query.kind is Kind.LEVEL
    assert (str(query.period), str(query.others[-1])) == (first, last)


def test_only_the_years_named_are_compared(desk: Desk) -> None:
    query = read(desk, "worst first quarter for trade since 2019")
    assert {one.start.year for one in query.others} == set(range(2019, 2026))


@pytest.mark.parametrize(
    "question",
    [
        "best month of the first half of 2025",
        "highest month in March to June 2025",
        "exports in the first half",
        "was March 2025 a record for exports?",
    ],
)
def test_a_range_that_is_asked_about_alone_stays_alone(desk: Desk, question: str) -> None:
    assert not read(desk, question).same_months


def test_no_year_is_said_to_be_assumed_where_all_are_compared(desk: Desk) -> None:
    answer = desk.ask("best first half for exports", today=TODAY)
    assert "No year was named" not in answer.text
    assert "the first half of 2017" in answer.text


def test_the_same_months_are_those_of_other_years_alone() -> None:
    march = Period(Month(2025, 3), Month(2025, 3))
    april = Period(Month(2024, 4), Month(2024, 4))
    assert TradeQuery(Kind.RANK, period=march, others=(march.in_year(2024),)).same_months
    assert not TradeQuery(Kind.RANK, period=march, others=(april,)).same_months
    assert not TradeQuery(Kind.RANK, period=march).same_months
    assert not TradeQuery(Kind.RANK, others=(march,)).same_months
    year = Period.year(2025)
    assert not TradeQuery(Kind.RANK, period=year, others=(Period.year(2024),)).same_months

"""A short message keeps what it leaves open: the years of a part, the year of a share, the move."""

from datetime import date

import pytest

from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.questions.query import Kind, TradeQuery
from bot.trade import Flow

TODAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def desk(dataset: Dataset) -> Desk:
    return Desk(dataset)


def after(desk: Desk, *messages: str) -> TradeQuery:
    """The query of the last of several messages of one thread, as far as it is answered."""
    before = None
    for message in messages:
        answer = desk.answer(message, desk.read(message, today=TODAY, before=before), today=TODAY)
        assert answer.query is not None, message
        before = answer.query
    assert before is not None
    return before


@pytest.mark.parametrize(
    ("messages", "flow", "period"),
    [
        (("best first half for exports", "imports?"), Flow.IMPORT, "2026-01..2026-06"),
        (("best first half for exports", "and second half?"), Flow.EXPORT, "2025-07..2025-12"),
        (("역대 3월 중 수출이 가장 많았던 해는?", "4월은?"), Flow.EXPORT, "2026-04"),
        (("上半年出口最高的是哪一年", "进口呢?"), Flow.IMPORT, "2026-01..2026-06"),
    ],
)
def test_a_part_is_still_compared_over_the_years(
    desk: Desk, messages: tuple[str, ...], flow: Flow, period: str
) -> None:
    query = after(desk, *messages)
    assert (query.kind, query.flow, str(query.period)) == (Kind.EXTREME, flow, period)
    assert query.same_months


def test_a_list_of_a_part_begins_with_its_first_year(desk: Desk) -> None:
    query = after(desk, "first-half exports each year since 2019", "second half?")
    assert (query.kind, str(query.period)) == (Kind.LEVEL, "2019-07..2019-12")
    assert query.same_months


def test_a_year_that_is_named_is_asked_about_alone(desk: Desk) -> None:
    query = after(desk, "best first half for exports", "and in 2024?")
    assert not query.same_months


@pytest.mark.parametrize(
    ("message", "period", "whole"),
    [
        ("and november?", "2025-11", "2025-01..2025-12"),
        ("2024?", "2024-12", "2024-01..2024-12"),
    ],
)
def test_a_share_of_a_year_stays_one(desk: Desk, message: str, period: str, whole: str) -> None:
    query = after(desk, "what share of 2025 exports came in december?", message)
    assert (query.kind, str(query.period), str(query.compare)) == (Kind.SHARE, period, whole)


def test_the_largest_rise_follows_the_largest_fall(desk: Desk) -> None:
    query = after(desk, "biggest monthly fall in imports ever", "and rise?")
    assert (query.kind, query.highest, query.flow) == (Kind.SWING, True, Flow.IMPORT)


def test_a_move_of_a_month_is_no_largest_move(desk: Desk) -> None:
    query = after(desk, "biggest monthly fall in imports ever", "did they rise in june 2026?")
    assert query.kind is Kind.CHANGE

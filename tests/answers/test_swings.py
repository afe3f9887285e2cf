"""The largest moves: only within a series, never off nothing, by amount or by rate."""

from datetime import date

import pytest

from bot.answers.answer import Role
from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.questions.query import Grain, Kind, Outcome, TradeQuery
from bot.trade import Flow, Language, Period, Unit

TODAY = date(2026, 8, 20)


@pytest.fixture(scope="module")
def desk(dataset: Dataset) -> Desk:
    return Desk(dataset)


def test_the_largest_rise_is_the_largest_difference_of_two_months(desk: Desk) -> None:
    answer = desk.ask("in which month of 2025 did exports rise the most?", today=TODAY)
    rate, gap = (one for one in answer.figures if one.role is Role.ANSWER)
    cells = {str(cell.period): cell.value for cell in gap.receipt.cells}
    assert (gap.value, gap.unit) == (
        (cells["2025-03"] or 0) - (cells["2025-02"] or 0),
        Unit.CNY,
    )
    assert rate.unit is Unit.PERCENT
    assert answer.headline.startswith("The month of 2025 in which China's exports")


def test_a_rate_off_a_tiny_base_never_wins(desk: Desk) -> None:
    query = TradeQuery(
        Kind.SWING,
        flow=Flow.EXPORT,
        period=Period.parse("2021-01..2023-12"),
        unit=Unit.PERCENT,
        limit=3,
    )
    answer = desk.answer_query("", query, Language.ENGLISH, today=TODAY)
    rates = [one.value for one in answer.figures if one.measure == "growth"]
    assert answer.status is Outcome.ANSWERED
    assert all(0 < value < 1_000 for value in rates)
    assert rates == sorted(rates, reverse=True)


def test_a_move_from_press_to_official_figures_is_none(desk: Desk) -> None:
    query = TradeQuery(
        Kind.SWING, flow=Flow.EXPORT, period=Period.parse("2024-01..2024-02"), limit=5
    )
    answer = desk.answer_query("", query, Language.ENGLISH, today=TODAY)
    assert {cell.tier for one in answer.figures for cell in one.receipt.cells} <= {"official"}


@pytest.mark.parametrize(
    ("question", "topic", "unit", "grain", "highest"),
    [
        ("biggest monthly drop in imports", "", None, Grain.MONTH, False),
        ("largest year-on-year increase in exports", "year", None, Grain.MONTH, True),
        ("fastest growing year for trade", "", Unit.PERCENT, Grain.YEAR, True),
        ("수출이 가장 크게 줄어든 해는?", "", None, Grain.YEAR, False),
        ("进口增速最快的年份", "", Unit.PERCENT, Grain.YEAR, True),
    ],
)
def test_words_tell_amount_from_rate_and_rise_from_fall(  # noqa: PLR0913 - all a query settles
    desk: Desk, question: str, topic: str, unit: Unit | None, grain: Grain, *, highest: bool
) -> None:
    query = desk.read(question, today=TODAY).query
    assert query is not None
    assert query.kind is Kind.SWING
    assert (query.topic, query.unit, query.grain) == (topic, unit, grain)
    assert query.highest is highest


def test_where_nothing_moved_that_way_the_months_are_named(desk: Desk) -> None:
    query = TradeQuery(Kind.SWING, flow=Flow.EXPORT, period=Period.parse("2025-03"), highest=False)
    answer = desk.answer_query("", query, Language.ENGLISH, today=TODAY)
    assert answer.status is Outcome.NO_DATA


def test_the_largest_highest_and_most_of_goods_are_no_swing(desk: Desk) -> None:
    for question in ("highest month for exports", "which goods fell the most in 2022?"):
        query = desk.read(question, today=TODAY).query
        assert query is not None
        assert query.kind is not Kind.SWING

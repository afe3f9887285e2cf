"""When a flow last, or first, rose or fell: the period itself, beside what it is held against."""

from datetime import date

import pytest

from bot.answers.answer import Role
from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.questions.query import Kind
from bot.trade import Period

TODAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def desk(dataset: Dataset) -> Desk:
    return Desk(dataset)


@pytest.mark.parametrize(
    ("question", "month", "against"),
    [
        ("when did imports last fall year on year?", "2026-06", "2025-06"),
        ("수입이 마지막으로 전년 동월보다 줄어든 달은 언제야?", "2026-06", "2025-06"),
        ("进口最近一次同比下降是哪个月", "2026-06", "2025-06"),
        ("when did exports last rise month on month?", "2026-04", "2026-03"),
        ("when did imports first rise year on year?", "2013-01", "2012-01"),
    ],
)
def test_the_period_is_told_with_the_figure_it_is_held_against(
    question: str, month: str, against: str, desk: Desk
) -> None:
    answer = desk.ask(question, today=TODAY)
    assert answer.query is not None
    assert answer.query.kind is Kind.WHEN
    amounts = [figure for figure in answer.figures if figure.measure == "value"]
    by_role = {figure.role: figure.period for figure in amounts}
    assert by_role[Role.ANSWER] == Period.parse(month), answer.text
    assert by_role[Role.COMPARISON] == Period.parse(against), answer.text


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("which month of Q2 2026 did exports last fall year on year?", "compared fell"),
        ("2026년 2분기에 수출이 마지막으로 전년 동월보다 줄어든 달은?", "감소한 적이 없습니다"),
        ("2026年二季度出口最近一次同比下降是哪个月", "从未下降"),
    ],
)
def test_a_range_without_such_a_month_is_said_to_have_none(
    question: str, said: str, desk: Desk
) -> None:
    answer = desk.ask(question, today=TODAY)
    assert said in answer.headline
    assert not [figure for figure in answer.figures if figure.role is Role.ANSWER]


def test_a_mark_is_still_looked_for_where_one_is_named(desk: Desk) -> None:
    answer = desk.ask("when did exports last exceed 1.7 billion yuan?", today=TODAY)
    assert "last came above CNY 1.7 billion" in answer.headline

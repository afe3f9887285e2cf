"""Changes that are measured from the lowest or the highest year or month there was."""

from datetime import date

import pytest

from bot.answers.answer import Role
from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.questions.query import Outcome
from bot.trade import Period, Unit

TODAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def desk(dataset: Dataset) -> Desk:
    return Desk(dataset)


@pytest.mark.parametrize(
    ("question", "lowest"),
    [
        ("how much have exports recovered from their low", 2021),
        ("수출은 저점에서 얼마나 늘었어?", 2021),
        ("出口从低谷回升了多少", 2021),
    ],
)
def test_a_rise_is_told_from_the_lowest_year(desk: Desk, question: str, lowest: int) -> None:
    answer = desk.ask(question, today=TODAY)
    assert answer.query is not None
    assert answer.query.compare == Period.year(lowest)
    assert str(lowest) in answer.comparison[0]


def test_the_highest_year_is_no_lower_than_any_other_of_the_series(desk: Desk) -> None:
    answer = desk.ask("how far below their peak are exports?", today=TODAY)
    best = desk.ask("in which year were exports highest?", today=TODAY)
    top = next(one for one in best.figures if one.role is Role.ANSWER)
    assert answer.query is not None
    assert answer.query.compare == top.period


def test_a_year_that_is_itself_the_highest_is_held_against_the_one_before(desk: Desk) -> None:
    answer = desk.ask("exports in 2013 compared with the all-time high", today=TODAY)
    assert answer.query is not None
    assert answer.query.compare == Period.year(2012)
    assert answer.comparison[0].startswith("2013 is the highest")


def test_a_month_before_the_first_figure_has_nothing_to_be_held_against(desk: Desk) -> None:
    answer = desk.ask("exports in 1990 compared with the all-time high", today=TODAY)
    assert answer.status is Outcome.NO_DATA


def test_months_are_held_against_months(desk: Desk) -> None:
    answer = desk.ask("how far are monthly exports below their peak", today=TODAY)
    assert answer.query is not None
    assert answer.query.period is not None
    assert answer.query.compare is not None
    assert answer.query.period.is_month
    assert answer.query.compare.is_month
    assert any(one.unit is Unit.PERCENT for one in answer.figures)


def test_goods_without_a_series_have_no_peak(desk: Desk) -> None:
    answer = desk.ask("exports of live animals compared with their peak", today=TODAY)
    assert answer.status is Outcome.NO_DATA

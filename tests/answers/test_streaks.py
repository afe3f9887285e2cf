"""Runs of rises and falls: what each is held against, and how far back they reach."""

from datetime import date

import pytest

from bot.answers.answer import Answer, Role
from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.questions.query import Outcome

TODAY = date(2026, 8, 20)


def run_of(answer: Answer) -> list[int]:
    return [int(figure.value) for figure in answer.figures if figure.role is Role.ANSWER]


@pytest.mark.parametrize(
    "question",
    [
        "how many consecutive months of year-on-year decline in imports during 2018?",
        "how many months in a row did imports fall year on year up to December 2018?",
    ],
)
def test_a_run_is_held_against_the_year_before_its_range(dataset: Dataset, question: str) -> None:
    answer = Desk(dataset).ask(question, today=TODAY)
    assert run_of(answer) == [12], answer.text
    assert "The run began in January 2018" in answer.text
    assert "may have begun earlier: there is no figure for December 2016" in answer.text


def test_a_run_up_to_one_month_reaches_as_far_back_as_it_goes(dataset: Dataset) -> None:
    desk = Desk(dataset)
    up_to = desk.ask("how many months in a row had imports risen yoy up to May 2026?", today=TODAY)
    longest = desk.ask("longest run of yoy growth in imports", today=TODAY)
    assert run_of(up_to) == run_of(longest) == [16], up_to.text


def test_without_a_figure_before_nothing_is_said_to_have_risen_or_not(dataset: Dataset) -> None:
    answer = Desk(dataset).ask(
        "how many months in a row did exports fall year on year in 2020?", today=TODAY
    )
    assert answer.status is Outcome.NO_DATA
    assert "December 2019: not reported" in answer.text
    assert "did not fall" not in answer.text


@pytest.mark.parametrize(
    "question",
    [
        "for how many years did trade fall in a row after 2014?",
        "2014년 이후 교역이 몇 년 연속 감소했나",
        "2014年之后贸易连续下降了几年",
    ],
)
def test_a_run_after_a_year_is_the_longest_since(dataset: Dataset, question: str) -> None:
    answer = Desk(dataset).ask(question, today=TODAY)
    assert run_of(answer) == [2], answer.text


def test_of_a_past_year_that_ends_in_no_run_the_longest_is_told(dataset: Dataset) -> None:
    answer = Desk(dataset).ask("how many months in a row did exports fall in 2020?", today=TODAY)
    assert run_of(answer) == [5], answer.text
    assert "November 2020" in answer.text


def test_a_longer_run_inside_the_range_is_told_below_the_last(dataset: Dataset) -> None:
    answer = Desk(dataset).ask(
        "how many months in a row have exports risen since March 2026?", today=TODAY
    )
    assert "did not rise on the month before in July 2026" in answer.text
    assert "The longest run of rises within March–July 2026 was 2 months" in answer.text


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("how many months in a row have exports risen?", "on the month before in July 2026"),
        ("수출 몇 달 연속 증가했어?", "2026년 7월에 직전 기간보다 증가하지 않아"),
        ("出口连续几个月增长", "比上期未见增长"),
    ],
)
def test_a_run_month_on_month_is_told_with_the_one_on_the_year(
    dataset: Dataset, question: str, told: str
) -> None:
    answer = Desk(dataset).ask(question, today=TODAY)
    beside = [
        one for one in answer.figures if one.measure == "count" and one.role is not Role.ANSWER
    ]
    assert run_of(answer) == [0]
    assert told in answer.text
    assert [int(one.value) for one in beside] == [4], answer.text


def test_each_tier_that_a_series_draws_on_is_named(dataset: Dataset) -> None:
    desk = Desk(dataset)
    both = desk.ask("rank of July 2026 among all Julys for exports", today=TODAY)
    one = desk.ask("highest month for exports since 2024 in yuan", today=TODAY)
    assert "a figure in yuan (official bulletins, press figures)" in both.text
    assert "a figure in yuan (official bulletins)" in one.text

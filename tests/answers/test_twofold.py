"""Answers that tell two things at once, and what they fall back to where one is not known."""

from datetime import date

import pytest

from bot.answers.answer import Answer, Role
from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.settings import PROJECT

_TODAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(Dataset.open(PROJECT / "data", tmp_path_factory.mktemp("home")))


def _units(answer: Answer) -> list[str]:
    return [str(figure.unit) for figure in answer.figures if figure.role is Role.ANSWER]


def test_periods_of_two_currencies_are_told_in_dollars(desk: Desk) -> None:
    answer = desk.ask("exports and imports in May 2018 and May 2026", today=_TODAY)
    assert _units(answer) == ["USD"] * 4


def test_a_period_without_figures_says_so_beside_the_others(desk: Desk) -> None:
    answer = desk.ask("exports and imports in August 2009 and in August 2019", today=_TODAY)
    assert answer.comparison[0] == "August 2009: no figure."
    assert _units(answer) == ["USD", "USD"]


def test_periods_that_all_lack_figures_are_declined(desk: Desk) -> None:
    answer = desk.ask("wig exports and imports for 1994 and 1996", today=_TODAY)
    assert answer.status == "no_data"
    assert all(figure.role is Role.CONTEXT for figure in answer.figures)


def test_a_balance_in_both_currencies_says_whose_surplus_it_is(desk: Desk) -> None:
    answer = desk.ask("trade balance 2025 in dollars and yuan", today=_TODAY)
    assert "surplus of CNY 13.26 billion for China" in answer.headline
    assert _units(answer) == ["CNY", "USD"]


def test_one_currency_is_told_where_no_figure_is_known_at_all(desk: Desk) -> None:
    answer = desk.ask("exports in yuan and dollars in August 2009", today=_TODAY)
    assert answer.status == "no_data"


@pytest.mark.parametrize(
    ("question", "unit", "remark"),
    [
        (
            "value and volume of plastics exports in 2022",
            "USD",
            "No quantity was published for exactly this, only a value.",
        ),
    ],
)
def test_the_one_measure_known_is_told_with_a_remark(
    question: str, unit: str, remark: str, desk: Desk
) -> None:
    answer = desk.ask(question, today=_TODAY)
    assert _units(answer) == [unit]
    assert remark in answer.caveats


def test_neither_measure_known_is_declined(desk: Desk) -> None:
    answer = desk.ask("value and volume of gold imports in 1999", today=_TODAY)
    assert answer.status == "no_data"


def test_a_share_of_each_year_is_told_year_by_year(desk: Desk) -> None:
    answer = desk.ask("share of exports in total trade, each year 2022-2024", today=_TODAY)
    assert _units(answer) == ["percent"] * 3


def test_a_sum_is_not_made_of_figures_that_are_not_all_known(desk: Desk) -> None:
    answer = desk.ask("sum of exports in August 2009 and in August 2019", today=_TODAY)
    assert "Not all of them are known in one currency, so they are not added up." in answer.text

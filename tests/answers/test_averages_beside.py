"""Averages and unit values set beside those of another range."""

from datetime import date
from decimal import Decimal

import pytest

from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.trade import Period, Unit

TODAY = date(2026, 8, 20)


@pytest.fixture(scope="module")
def desk(dataset: Dataset) -> Desk:
    return Desk(dataset)


def test_two_averages_are_told_in_one_currency_and_compared(desk: Desk) -> None:
    answer = desk.ask("average exports per month 2025 vs 2019", today=TODAY)
    now, before = (one for one in answer.figures if one.role == "answer")
    moved = next(one for one in answer.figures if one.measure == "growth")
    assert (now.unit, before.unit) == (Unit.USD, Unit.USD)
    assert float(moved.value) == pytest.approx(float((now.value / before.value - 1) * 100))


@pytest.mark.parametrize(
    "question",
    [
        "exports in October 2025 against the monthly average of 2019",
        "2025년 10월 수출은 2019년 월평균 대비 어느 정도인가요",
        "2025年10月出口高于2019年月均吗",
    ],
)
def test_a_month_is_held_against_an_average_month_of_a_year(desk: Desk, question: str) -> None:
    answer = desk.ask(question, today=TODAY)
    assert answer.query is not None
    assert answer.query.compare == Period.year(2019)
    month, mean = (one for one in answer.figures if one.role == "answer")
    whole = next(
        one
        for one in answer.figures
        if one.role == "context" and one.unit is mean.unit and one.period == Period.year(2019)
    )
    assert month.period == answer.query.period
    assert mean.value == (whole.value / 12).quantize(Decimal(1))


def test_more_than_two_averages_have_a_line_each(desk: Desk) -> None:
    answer = desk.ask("average monthly exports in 2019, 2024 and 2025", today=TODAY)
    assert len(answer.comparison) == 3
    assert {one.unit for one in answer.figures} == {Unit.USD}


def test_a_month_without_a_rate_is_held_against_a_year_in_its_own_currency(desk: Desk) -> None:
    answer = desk.ask("latest exports vs the monthly average of 2019", today=TODAY)
    money = {one.unit for one in answer.figures if one.unit.is_money}
    assert money == {Unit.CNY}
    assert any(one.measure == "growth" for one in answer.figures)


def test_a_month_that_shares_no_currency_with_the_other_stays_in_its_own(desk: Desk) -> None:
    answer = desk.ask("latest exports vs the monthly average of 2016", today=TODAY)
    assert {one.unit for one in answer.figures} == {Unit.CNY, Unit.USD}


def test_an_average_off_a_tiny_base_has_no_percentage(desk: Desk) -> None:
    question = "average monthly exports in the second half of 2025 vs the first half of 2021"
    answer = desk.ask(question, today=TODAY)
    assert "so small a base" in answer.headline
    assert all(one.unit is not Unit.PERCENT for one in answer.figures)


def test_an_average_without_a_figure_is_said_to_have_none(desk: Desk) -> None:
    answer = desk.ask("average exports per month 2025 vs 1994", today=TODAY)
    assert any(line.startswith("1994") and "no figure" in line for line in answer.comparison)


def test_the_other_unit_value_stands_beside_the_first(desk: Desk) -> None:
    answer = desk.ask("rice price per tonne exported 2022 vs 2019", today=TODAY)
    assert any(line.startswith("2019: ") for line in answer.comparison)


def test_of_several_averages_the_one_without_a_figure_is_said_to_have_none(desk: Desk) -> None:
    answer = desk.ask("average monthly exports in 1994, 2024 and 2025", today=TODAY)
    assert len(answer.comparison) == 3
    assert sum("no figure" in line for line in answer.comparison) == 1


def test_quantities_are_averaged_in_their_own_unit(desk: Desk) -> None:
    answer = desk.ask("average monthly rice exports in tonnes 2022 vs 2019", today=TODAY)
    assert all(not one.unit.is_money for one in answer.figures)

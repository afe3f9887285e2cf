"""Averages and unit values set beside those of another range."""

from datetime import date

import pytest

from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset

TODAY = date(2026, 8, 20)


@pytest.fixture(scope="module")
def desk(dataset: Dataset) -> Desk:
    return Desk(dataset)


def test_the_other_average_stands_beside_the_first(desk: Desk) -> None:
    answer = desk.ask("average exports per month 2025 vs 2024", today=TODAY)
    first, second = (one for one in answer.figures if one.role == "answer")
    assert answer.comparison[0].startswith("2024: ")
    assert first.value > second.value


def test_an_average_without_a_figure_is_said_to_have_none(desk: Desk) -> None:
    answer = desk.ask("average exports per month 2025 vs 1994", today=TODAY)
    assert any(line.startswith("1994") and "no figure" in line for line in answer.comparison)


def test_the_other_unit_value_stands_beside_the_first(desk: Desk) -> None:
    answer = desk.ask("rice price per tonne exported 2022 vs 2019", today=TODAY)
    assert any(line.startswith("2019: ") for line in answer.comparison)

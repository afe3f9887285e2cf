"""What is asked in a currency is answered in it."""

from datetime import date

import pytest

from bot.answers.answer import Role
from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    "question",
    [
        "give me 2025 exports and imports in dollars",
        "2025년 수출과 수입을 달러로",
        "2025年出口和进口各多少美元",
    ],
)
def test_both_flows_are_told_in_the_currency_asked_for(dataset: Dataset, question: str) -> None:
    answer = Desk(dataset).ask(question, today=TODAY)
    told = [
        (int(figure.value), str(figure.unit))
        for figure in answer.figures
        if figure.role is Role.ANSWER
    ]
    assert told == [(2_294_690_000, "USD"), (440_180_000, "USD")], answer.text

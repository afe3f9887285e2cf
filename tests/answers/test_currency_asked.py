"""What is asked in a currency is answered in it, or the answer says why it is not."""

import tomllib
from datetime import date
from pathlib import Path

import pytest

from bot.answers.answer import Role
from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.questions.query import Outcome

TODAY = date(2026, 11, 24)
NO_RATE = ("No exchange rate is held for", "환율이 아직 없", "尚无")
QUESTIONS = sorted((Path(__file__).parents[1] / "questions").glob("*.toml"))


@pytest.mark.parametrize("path", QUESTIONS, ids=lambda path: path.stem)
def test_no_question_in_a_currency_is_answered_in_another_in_silence(
    path: Path, dataset: Dataset
) -> None:
    desk = Desk(dataset)
    silent = []
    for question in tomllib.loads(path.read_text(encoding="utf-8"))["question"]:
        answer = desk.ask(question["ask"], today=TODAY)
        unit = answer.query.unit if answer.query is not None else None
        if answer.status is not Outcome.ANSWERED or unit is None or not unit.is_money:
            continue
        units = {
            figure.unit
            for figure in answer.figures
            if figure.role is Role.ANSWER and figure.unit.is_money
        }
        if units - {unit} and not any(word in answer.text for word in NO_RATE):
            silent.append((question["ask"], answer.headline))
    assert silent == []


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

"""Whatever people type, nothing breaks: mutated and random questions, through to the answer."""

import os
import random
import tomllib
from datetime import date
from pathlib import Path

import pytest

from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.questions.query import Outcome
from bot.settings import PROJECT

_TODAY = date(2026, 11, 24)
_STRINGS = 100_000 if os.environ.get("CI") else 4_000
_ANSWERED_EACH = 20
_ODDITIES = (
    *("", " ", "\x00", "\u200b", "🇰🇵", "﷽", "١٢٣", "①", "%s", "{0}", "'; --", "\\", "\n"),
    *("2022", "13월", "99999", "-", "to", "vs", "前", "이후", "年", "Q5", "HS", "1006", "$5bn"),
)


def _golden() -> list[str]:
    return [
        question["ask"]
        for path in sorted(Path(__file__).parent.glob("*.toml"))
        for question in tomllib.loads(path.read_text(encoding="utf-8"))["question"]
    ]


def _mutated(chance: random.Random, questions: list[str]) -> str:
    text = list(chance.choice(questions))
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(text) + 1)
        match chance.randrange(5):
            case 0:
                text[at : at + chance.randint(1, 3)] = []
            case 1:
                text.insert(at, chance.choice(_ODDITIES))
            case 2:
                other = chance.choice(questions)
                cut = chance.randrange(len(other) + 1)
                text[at:] = other[cut:]
            case 3:
                text.insert(at, chr(chance.randrange(32, 0xD7FF)))
            case _:
                chance.shuffle(text)
    return "".join(text)[:500]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(Dataset.open(PROJECT / "data", tmp_path_factory.mktemp("home")))


def test_no_string_breaks_understanding_or_its_answer(desk: Desk) -> None:
    chance = random.Random(2022)  # noqa: S311 - a seed that repeats is the point
    questions = _golden()
    for number in range(_STRINGS):
        text = _mutated(chance, questions)
        reading = desk.read(text, today=_TODAY)
        assert (reading.query is None) == bool(reading.refusal), text
        if number % _ANSWERED_EACH:
            continue
        answer = desk.answer(text, reading, today=_TODAY)
        assert answer.headline, text
        for figure in answer.figures:
            assert figure.receipt.formula, text
        if answer.status is Outcome.ANSWERED and reading.query is not None:
            assert "could not be traced" not in answer.text, text

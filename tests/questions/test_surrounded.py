"""What people write around a question, a greeting, thanks or who wants it, changes no reading."""

import tomllib
from datetime import date
from pathlib import Path

import pytest

from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.questions.query import Reading
from bot.settings import PROJECT

_TODAY = date(2026, 11, 24)
_AROUND = {
    "english": (
        "hi, {}",
        "hello! {}",
        "quick question: {}",
        "ok so {}",
        "@bot {}",
        "{} thanks!",
        "{} please",
        "{} (a rough number is fine)",
    ),
    "korean": (
        "안녕하세요, {}",
        "혹시 {}",
        "질문 있습니다. {}",
        "궁금한데 {}",
        "{} 감사합니다",
        "{} 부탁드립니다",
    ),
    "chinese": (
        "你好，{}",
        "请问{}",
        "帮我查一下{}",
        "想了解一下{}",
        "老板问{}",
        "{}谢谢",
        "{}，写稿子用",
    ),
}
_NO_QUESTION = {"greeting", "off_topic", "attack", "unclear"}
_LEAST_ALIKE = 0.995


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(Dataset.open(PROJECT / "data", tmp_path_factory.mktemp("home")))


@pytest.mark.parametrize("language", _AROUND)
def test_words_around_a_question_change_nothing(language: str, desk: Desk) -> None:
    text = (Path(__file__).parent / f"{language}.toml").read_text(encoding="utf-8")
    questions = [question["ask"] for question in tomllib.loads(text)["question"]]
    asked, changed = 0, []
    for at, question in enumerate(questions):
        plain = desk.read(question, today=_TODAY)
        if plain.refusal in _NO_QUESTION:
            continue
        around = _AROUND[language][at % len(_AROUND[language])].format(question)
        asked += 1
        if _meant(plain) != _meant(desk.read(around, today=_TODAY)):
            changed.append(around)
    assert len(changed) <= (1 - _LEAST_ALIKE) * asked, changed


def _meant(reading: Reading) -> tuple[object, ...]:
    return reading.refusal, reading.query, reading.then

"""Threads: an answer wanted in another language, as a message of its own or with a question."""

from datetime import date

import pytest
from thread_talk import last_answer

from bot.answers.answer import Answer
from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.questions.query import Outcome
from bot.questions.turns.languages import answered_in
from bot.settings import PROJECT
from bot.trade import Language

_TODAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(Dataset.open(PROJECT / "data", tmp_path_factory.mktemp("home")))


def _last(desk: Desk, *messages: str) -> Answer:
    return last_answer(desk, *messages, today=_TODAY)


@pytest.mark.parametrize(
    ("asked", "switch", "language"),
    [
        ("2024年对朝出口", "in English please", Language.ENGLISH),
        ("2024년 수출", "English please", Language.ENGLISH),
        ("2024년 수출", "영어로 알려줘", Language.ENGLISH),
        ("2024年出口", "用英语", Language.ENGLISH),
        ("exports 2024", "and in Korean?", Language.KOREAN),
        ("exports 2024", "한국어로", Language.KOREAN),
        ("exports 2024", "can you say that in Chinese", Language.CHINESE),
        ("exports 2024", "中文", Language.CHINESE),
        ("2024년 수출", "중국어로 다시 말해줘", Language.CHINESE),
    ],
)
def test_the_same_answer_is_given_in_the_language_wanted(
    desk: Desk, asked: str, switch: str, language: Language
) -> None:
    first, again = _last(desk, asked), _last(desk, asked, switch)
    assert again.language is language
    assert [one.value for one in again.figures] == [one.value for one in first.figures]
    assert again.query == first.query


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("in English please: exports 2021", Language.ENGLISH),
        ("2021년 수출 in English", Language.ENGLISH),
        ("영어로 2021년 수출 알려줘", Language.ENGLISH),
        ("exports 2021 in Korean please", Language.KOREAN),
        ("2021年出口,请用韩语回答", Language.KOREAN),
        ("请用中文回答: exports 2021", Language.CHINESE),
    ],
)
def test_a_question_names_the_language_of_its_answer(
    desk: Desk, question: str, language: Language
) -> None:
    answer = _last(desk, question)
    assert answer.language is language
    assert answer.query is not None
    assert str(answer.query.period) == "2021-01..2021-12"
    assert str(answer.query.flow) == "export"


def test_a_language_without_anything_to_tell_is_asked_back_in_it(desk: Desk) -> None:
    answer = _last(desk, "in Korean please")
    assert answer.language is Language.KOREAN
    assert answer.status is Outcome.NEEDS_CHOICE


@pytest.mark.parametrize(
    "question",
    ["exports in chinese yuan", "how much in korean won", "2022年中文图书出口", "영어 교재 수출"],
)
def test_other_words_for_a_language_are_left_alone(question: str) -> None:
    assert answered_in(question) == (question, None)


@pytest.mark.parametrize(
    ("asked", "short", "language"),
    [
        ("2024年对朝出口", "2023?", Language.CHINESE),
        ("2024년 수출", "Q1?", Language.KOREAN),
        ("2024년 수출", "USD", Language.KOREAN),
        ("exports 2024", "2023?", Language.ENGLISH),
        ("2024년 수출", "imports", Language.ENGLISH),
    ],
)
def test_a_message_without_words_is_answered_in_the_language_of_its_thread(
    desk: Desk, asked: str, short: str, language: Language
) -> None:
    answer = _last(desk, asked, short)
    assert answer.language is language
    assert answer.query is not None

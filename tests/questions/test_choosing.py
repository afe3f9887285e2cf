from datetime import date

import pytest

from bot.answers.answer import Answer
from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.questions.query import Kind, Outcome
from bot.settings import PROJECT

_TODAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(Dataset.open(PROJECT / "data", tmp_path_factory.mktemp("home")))


def _ask(desk: Desk, question: str) -> Answer:
    return desk.ask(question, today=_TODAY)


@pytest.mark.parametrize(
    ("question", "choices"),
    [
        (
            "exports in early 2022",
            (
                "China's exports to North Korea in January–February 2022",
                "China's exports to North Korea in the first quarter of 2022",
            ),
        ),
        (
            "how much did imports grow in late 2025?",
            (
                "China's imports from North Korea in the fourth quarter of 2025",
                "China's imports from North Korea in December 2025",
            ),
        ),
        (
            "2025년 말 무역수지",
            ("2025년 4분기 중국의 대북 무역수지", "2025년 12월 중국의 대북 무역수지"),
        ),
        (
            "2025年冬季进口",
            ("2024年12月—2025年2月中国自朝鲜进口", "2025年12月—2026年2月中国自朝鲜进口"),
        ),
    ],
)
def test_each_range_a_vague_word_may_mean_is_offered_as_a_whole_question(
    desk: Desk, question: str, choices: tuple[str, ...]
) -> None:
    answer = _ask(desk, question)
    assert answer.status is Outcome.NEEDS_CHOICE
    assert answer.refusal == "bad_period"
    assert answer.choices == choices
    assert all(_ask(desk, choice).status is Outcome.ANSWERED for choice in choices)


def test_the_goods_asked_for_are_still_asked_for_in_the_choices(desk: Desk) -> None:
    answer = _ask(desk, "what were the top goods exported in early 2023")
    assert {_understood(_ask(desk, choice)) for choice in answer.choices} == {Kind.TOP}


def _understood(answer: Answer) -> Kind:
    assert answer.query is not None
    return answer.query.kind


@pytest.mark.parametrize(
    "question", ["exports in month 13 of 2022", "exports in early 2022 and in 2024"]
)
def test_nothing_is_offered_where_the_words_leave_more_than_the_range_open(
    desk: Desk, question: str
) -> None:
    answer = _ask(desk, question)
    assert answer.refusal == "bad_period"
    assert not any("2022" in choice and "January" in choice for choice in answer.choices)


def test_a_month_named_next_completes_the_question(desk: Desk) -> None:
    asked = _ask(desk, "imports in early 2022")
    answer = desk.ask("January 2022", today=_TODAY, before=asked.pending)
    assert answer.query is not None
    assert str(answer.query.period) == "2022-01"
    assert answer.query.flow.value == "import"

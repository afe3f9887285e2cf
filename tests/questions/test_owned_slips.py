"""Messages that own up to a slip in the one before."""

from datetime import date

import pytest

from bot.answers.desk import Desk, remembered
from bot.dataset.dataset import Dataset
from bot.questions.turns.owned_slips import without_owned_slips
from bot.trade import Language

TODAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def desk(dataset: Dataset) -> Desk:
    return Desk(dataset)


@pytest.mark.parametrize(
    ("first", "message", "flow", "year"),
    [
        ("exports 2025", "oops 2024", "export", 2024),
        ("exports 2025", "typo, i meant 2024", "export", 2024),
        ("exports 2025", "wait, imports", "import", 2025),
        ("exports 2025", "sorry typo i meant north korea's exports to china", "import", 2025),
        ("trade balance 2025", "no i meant total trade", "total", 2025),
        ("2025년 수출", "아차 2024년", "export", 2024),
        ("2025년 수출", "오타입니다 2024년이요", "export", 2024),
        ("2025년 수출", "잘못 썼네 2024년", "export", 2024),
        ("2025년 수출", "2024년을 물어본 거였어요", "export", 2024),
        ("2025년 수출", "정정 2024년", "export", 2024),
        ("2025年出口", "打错了，2024年", "export", 2024),
        ("2025年出口", "不好意思 是进口", "import", 2025),
        ("2025年出口", "我指的是朝鲜的出口", "import", 2025),
        ("2025年出口", "更正：2024年", "export", 2024),
    ],
)
def test_what_is_meant_is_answered(
    desk: Desk, first: str, message: str, flow: str, year: int
) -> None:
    before = remembered(desk.ask(first, today=TODAY), None)
    query = desk.ask(message, today=TODAY, before=before).query
    assert query is not None
    assert query.period is not None
    assert (str(query.flow), query.period.end.year) == (flow, year)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("no imports in 2020?", Language.ENGLISH),
        ("what did you mean", Language.ENGLISH),
        ("exports in 2025", Language.ENGLISH),
        ("오타", Language.KOREAN),
        ("2025년 수정 내역", Language.KOREAN),
        ("打错了", Language.CHINESE),
        ("更正", Language.CHINESE),
    ],
)
def test_other_words_stay(text: str, language: Language) -> None:
    assert without_owned_slips(text, language) == text

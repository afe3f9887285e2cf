"""So many months that end with a named one are written out as the range they are."""

import pytest

from bot.questions.turns.run_up import run_up
from bot.trade import Language


@pytest.mark.parametrize(
    ("text", "language", "spelled"),
    [
        ("2026년 6월까지 12개월 수출", Language.KOREAN, "2025년 7월~2026년 6월 수출"),
        ("2026년 6월까지 최근 1년간 수출", Language.KOREAN, "2025년 7월~2026년 6월 수출"),
        ("2026년 2월까지의 3개월간 수출", Language.KOREAN, "2025년 12월~2026년 2월 수출"),
        ("2026년 6월까지 수출", Language.KOREAN, "2026년 6월까지 수출"),
        ("2026년 6월까지 3개월 연속 증가", Language.KOREAN, "2026년 6월까지 3개월 연속 증가"),
        ("截至2026年6月的12个月出口", Language.CHINESE, "2025年7月至2026年6月出口"),
        ("截至2026年6月一年的出口", Language.CHINESE, "2025年7月至2026年6月的出口"),
        ("截至2026年6月出口", Language.CHINESE, "截至2026年6月出口"),
        (
            "exports in the latest three months against the three before",
            Language.ENGLISH,
            "exports in the latest three months against the previous three months",
        ),
        ("the twelve before", Language.ENGLISH, "the twelve before"),
    ],
)
def test_months_up_to_another_are_spelled_out(text: str, language: Language, spelled: str) -> None:
    assert run_up(text, language) == spelled

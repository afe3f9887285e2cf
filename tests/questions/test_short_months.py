"""Months in two figures, a dot and a number are written in full, and amounts stay."""

import pytest

from bot.questions.turns.short_months import months_in_full
from bot.trade import Language


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("수출: 26.1, 26.2, 26.3", "수출: 2026-01, 2026-02, 2026-03"),
        ("수출 26.5 얼마야", "수출 2026-05 얼마야"),
        ("exports: '25.11, '25.12", "exports: 2025-11, 2025-12"),
        ("出口 26.5", "出口 2026-05"),
        ("수출 26.5% 늘었나", "수출 26.5% 늘었나"),
        ("수출이 26.5억 달러인가", "수출이 26.5억 달러인가"),
        ("imports above 24.5 million", "imports above 24.5 million"),
        ("exports of 25.1, 25.3 million", "exports of 25.1, 25.3 million"),
    ],
)
def test_months_of_a_table_head_are_written_in_full(text: str, expected: str) -> None:
    assert months_in_full(text, Language.ENGLISH) == expected

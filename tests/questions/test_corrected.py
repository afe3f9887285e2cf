"""Tests of questions that take back a word they have just said."""

import pytest

from bot.questions.turns.corrected import as_corrected


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("exports... i mean imports, 2023", "imports, 2023"),
        ("imports, no wait, exports 2024", "exports 2024"),
        ("exports in march 2023 no sorry 2024", "exports in march 2024"),
        ("exports 2023, sorry, in 2024", "exports in 2024"),
        ("수출, 아니 수입 2023년", "수입 2023년"),
        ("수출아니수입 2023년", "수입 2023년"),
        ("2023년 아니 2022년 수출", "2022년 수출"),
        ("出口,哦不,进口,2023年", "进口,2023年"),
        ("2023年,不对,2022年出口", "2022年出口"),
        ("不是出口,是进口", "进口"),
    ],
)
def test_what_is_taken_back_is_left_out(typed: str, meant: str) -> None:
    assert as_corrected(typed) == meant


@pytest.mark.parametrize(
    "text",
    [
        "exports and imports 2023",
        "no imports in 2021?",
        "exports 2023, 2024",
        "수출이 아니라 수입 2023년",
        "수출 아니면 수입",
        "出口和进口",
    ],
)
def test_other_words_stay(text: str) -> None:
    assert as_corrected(text) == text

"""An English question with Chinese words in it is read like one without them."""

import pytest

from bot.questions.spelling.mixed import in_english


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        (
            "what did 中国 export to 朝鲜 in 2025年?",
            "what did china export to north korea in 2025 ?",
        ),
        ("進口額 of 2024年 in 美元", "imports of 2024 in dollars"),
        ("exports in june 2025", "exports in june 2025"),
    ],
)
def test_chinese_words_are_put_into_english(typed: str, read: str) -> None:
    assert in_english(typed) == read

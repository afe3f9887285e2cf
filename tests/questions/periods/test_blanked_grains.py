"""A grain's words are taken out of a question, and the words between them stay."""

from datetime import date

import pytest

from bot.questions.periods import find
from bot.trade import Month


@pytest.mark.parametrize(
    ("text", "stays"),
    [
        ("what was the highest export month in 2024", "export"),
        ("highest coal import month", "coal import"),
        ("가장 많이 석탄을 수출한 달", "석탄을 수출한"),
        ("역대 최대 대북 수출 달은", "대북 수출"),
        ("大米出口最高的月份", "大米出口"),
    ],
)
def test_what_is_ranked_stays_between_the_words_of_its_grain(text: str, stays: str) -> None:
    found = find(text, today=date(2026, 8, 25), latest=Month(2026, 7))
    assert stays in found.blank(text)

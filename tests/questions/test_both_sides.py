"""A time before and a time after an event each name it."""

import pytest

from bot.questions.turns.both_sides import on_both_sides
from bot.trade import Language


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "the year before and the year after the border closed, trade",
            Language.ENGLISH,
            "the year before the border closed and the year after the border closed, trade",
        ),
        (
            "국경 봉쇄 전후 1년 교역액",
            Language.KOREAN,
            "국경 봉쇄 전 1년과 국경 봉쇄 후 1년 교역액",
        ),
        ("제재 전 1년과 후 1년 수출", Language.KOREAN, "제재 전 1년과 제재 후 1년 수출"),
        ("국경 봉쇄 1년 전 수출", Language.KOREAN, "국경 봉쇄 전 1년 수출"),
        ("국경 봉쇄 이후 1년 수출", Language.KOREAN, "국경 봉쇄 이후 1년 수출"),
        ("封关前一年和后一年贸易额", Language.CHINESE, "封关前一年和封关后一年贸易额"),
        ("封关前后6个月出口", Language.CHINESE, "封关前6个月和封关后6个月出口"),
        ("封关前的出口", Language.CHINESE, "封关前的出口"),
    ],
)
def test_an_event_is_named_on_both_sides(text: str, language: Language, expected: str) -> None:
    assert on_both_sides(text, language) == expected

"""This time last year and now are the newest month and the same month a year before."""

import pytest

from bot.questions.turns.this_time import now_and_then
from bot.trade import Language


@pytest.mark.parametrize(
    ("text", "language", "held"),
    [
        ("exports this time last year and now", Language.ENGLISH, True),
        ("exports this time last year", Language.ENGLISH, False),
        ("작년 이맘때 수출은 얼마였고 지금은?", Language.KOREAN, True),
        ("작년 이맘때 수출은?", Language.KOREAN, False),
        ("去年这个时候出口多少,现在呢", Language.CHINESE, True),
        ("exports in may 2025 and now", Language.ENGLISH, True),
        ("trade between 2019 and now", Language.ENGLISH, False),
        ("작년 7월 교역이랑 지금", Language.KOREAN, True),
        ("2019년과 현재까지 교역", Language.KOREAN, False),
        ("3月进口和现在比", Language.CHINESE, True),
        ("2019年到现在的贸易额", Language.CHINESE, False),
    ],
)
def test_now_is_held_against_then(text: str, language: Language, *, held: bool) -> None:
    assert (now_and_then(text, language) != text) is held

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
    ],
)
def test_now_is_held_against_then(text: str, language: Language, *, held: bool) -> None:
    assert (now_and_then(text, language) != text) is held

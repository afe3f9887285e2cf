"""So much a month in a year is the average month; the most in a month is none."""

import pytest

from bot.questions.turns.per_month import per_month
from bot.trade import Language


@pytest.mark.parametrize(
    ("text", "language", "averaged"),
    [
        ("how much did china export a month in 2022", Language.ENGLISH, True),
        ("how much did exports rise in a month in 2022", Language.ENGLISH, False),
        ("the most they sold a month in 2022", Language.ENGLISH, False),
        ("2022년 한 달에 수출이 얼마였나", Language.KOREAN, True),
        ("2025년 한 달 수출 최고는 얼마", Language.KOREAN, False),
        ("2022年一个月出口多少", Language.CHINESE, True),
        ("2022年最后一个月出口多少", Language.CHINESE, False),
        ("2022年一个月最多出口多少", Language.CHINESE, False),
    ],
)
def test_a_figure_a_month_is_an_average(text: str, language: Language, *, averaged: bool) -> None:
    assert (per_month(text, language) != text) is averaged

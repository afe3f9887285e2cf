"""Tests of crude oil that is to be left out of figures that hold none."""

import pytest

from bot.questions.goods.crude_left_out import without_crude
from bot.trade import Language


@pytest.mark.parametrize(
    ("typed", "language", "left"),
    [
        ("exports ex-crude for 2024", Language.ENGLISH, "exports for 2024"),
        ("exports excluding crude oil in 2024", Language.ENGLISH, "exports in 2024"),
        ("2024년 원유 제외 수출", Language.KOREAN, "2024년 수출"),
        ("2024年不含原油的出口", Language.CHINESE, "2024年 出口"),
    ],
)
def test_crude_oil_is_left_out_of_nothing_that_has_none(
    typed: str, language: Language, left: str
) -> None:
    assert " ".join(without_crude(typed, language).split()) == left


@pytest.mark.parametrize(
    "typed", ["exports excluding crude in 2012", "exports without crude since 2010", "crude oil"]
)
def test_years_that_still_held_crude_oil_are_not_touched(typed: str) -> None:
    assert without_crude(typed, Language.ENGLISH) == typed

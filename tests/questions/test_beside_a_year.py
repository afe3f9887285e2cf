"""What lies below or above another year is held against it; which year does is looked for."""

import pytest

from bot.questions.turns.beside_a_year import beside_a_year
from bot.trade import Language

KO, ZH = Language.KOREAN, Language.CHINESE


@pytest.mark.parametrize(
    ("language", "typed", "plain"),
    [
        (ZH, "出口仍远低于2016年的水平", "出口比2016年少"),
        (ZH, "出口已经超过2019年", "出口比2019年多"),
        (KO, "수출은 아직 2019년에 못 미치나요", "수출은 아직 2019년보다 적 나요"),
        (KO, "교역이 2019년 수준을 넘어섰나요", "교역이 2019년보다 많 나요"),
        (KO, "2019년 수준을 넘어선 해가 있나요", "2019년 수준을 넘어선 해가 있나요"),
        (ZH, "哪些年份出口超过2019年", "哪些年份出口超过2019年"),
        (ZH, "出口低于2016年3月", "出口低于2016年3月"),
    ],
)
def test_a_flow_below_or_above_a_year_is_held_against_it(
    language: Language, typed: str, plain: str
) -> None:
    assert beside_a_year(typed, language) == plain

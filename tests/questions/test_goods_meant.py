"""Words that are no good elsewhere name one beside trade: lead is a metal, 电 is electricity."""

import pytest

from bot.questions.turns.goods_meant import goods_meant
from bot.trade import Language


@pytest.mark.parametrize(
    "text",
    [
        "zinc and lead imports 2016",
        "lead, zinc and copper imports",
        "how much lead did china buy in 2016",
        "lead imports 2016",
        "imports of lead in 2016",
        "is lead banned",
        "does the ban cover lead?",
    ],
)
def test_lead_beside_metals_and_trade_is_the_metal(text: str) -> None:
    assert "lead metal" in goods_meant(text, Language.ENGLISH)


@pytest.mark.parametrize(
    "text",
    [
        "did exports lead imports in 2019?",
        "which goods lead exports in 2024",
        "zinc and lead ore imports",
        "what did the ban on coal lead to",
        "lead-acid batteries",
    ],
)
def test_lead_as_a_verb_or_in_another_name_stays(text: str) -> None:
    assert goods_meant(text, Language.ENGLISH) == text


@pytest.mark.parametrize("text", ["可以卖电给朝鲜吗", "向朝鮮賣電合法嗎", "2017年电的进口"])
def test_a_bare_current_is_electricity(text: str) -> None:
    assert "电力" in goods_meant(text, Language.CHINESE)


@pytest.mark.parametrize("text", ["2024年电视机出口", "出口电池", "出口电力"])
def test_goods_that_run_on_electricity_stay(text: str) -> None:
    assert goods_meant(text, Language.CHINESE) == text


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("동 광석 수입", "동광석 수입"),
        ("아연 정광 수입", "아연광석 수입"),
        ("북한은 광석 얼마나 팔았나", "북한은 광석 얼마나 팔았나"),
    ],
)
def test_an_ore_goes_with_its_metal(text: str, read: str) -> None:
    assert goods_meant(text, Language.KOREAN) == read

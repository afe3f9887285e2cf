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


@pytest.mark.parametrize("text", ["可以卖电给朝鲜吗", "向朝鲜卖电合法吗", "2017年电的进口"])
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


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("2022년 은 수출", "2022년 은괴 수출"),
        ("북한이 약을 얼마나 샀나", "북한이 의약품을 얼마나 샀나"),
        ("2016년 배 수출", "2016년 선박 수출"),
        ("약 100만 달러 수출", "약 100만 달러 수출"),
        ("왜 못 수출하나", "왜 못 수출하나"),
        ("두 배 수출", "두 배 수출"),
    ],
)
def test_a_syllable_right_before_trade_is_a_good(text: str, read: str) -> None:
    assert goods_meant(text, Language.KOREAN) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("2022年药出口", "2022年药品出口"),
        ("朝鲜从中国买药了吗", "朝鲜从中国买药品了吗"),
        ("卖给朝鲜的油", "卖给朝鲜的石油"),
        ("2022年对朝贸易金额", "2022年对朝贸易金额"),
        ("2022年煤油出口", "2022年煤油出口"),
    ],
)
def test_a_character_beside_trade_is_a_good(text: str, read: str) -> None:
    assert goods_meant(text, Language.CHINESE) == read

"""Chinese turns of phrase become plainer words, and nothing that only looks like one changes."""

import pytest

from bot.questions.turns.chinese import plain_turns


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("老板让我写报告,2025年出口", "2025年出口"),
        ("2025年出口(朝鲜视角)", "朝鲜角度2025年出口"),
        ("2025年朝鲜对华出口(中国视角)", "2025年朝鲜对华出口"),
        ("6,7,8三个月出口", "6月,7月,8月出口"),
        ("2016年制裁前一年进口", "2015年进口"),
        ("最近三个月进口一个月比一个月少", "最近三个月进口逐月"),
        ("进口一年比一年多", "进口逐年走势"),
        ("2025年朝鲜从中国赚了多少钱", "2025年朝鲜向中国出口了多少钱"),
        ("中国大陆出口", "中国出口"),
        ("边个月入口最多", "哪个月入口最多"),
        ("2025年进口比2013年峰值低多少", "2025年进口比2013年低多少"),
        ("第一季度和最后一个季度", "第一季度和第四季度"),
        ("民国114年出口", "2025年出口"),
        ("您好 我是碩士生 2025年出口", "2025年出口"),
        ("去年中国卖东西给朝鲜赚了多少钱", "去年中国卖东西给朝鲜卖了多少钱"),
        ("假发给朝鲜赚了多少钱", "假发朝鲜向中国出口多少钱"),
        ("与2019年相比2025年出口", "与2019年相比2025年出口"),
        ("出口最近一次何时超过2亿", "出口最近一次何时超过2亿"),
        ("出口降幅超过一成的月份", "出口下降超过一成的月份"),
    ],
)
def test_a_turn_of_phrase_is_put_in_plainer_words(typed: str, meant: str) -> None:
    assert plain_turns(typed) == meant


@pytest.mark.parametrize(
    "text",
    [
        "2025年出口额",
        "2024年年增长率",
        "2025年10月、11月和12月出口",
        "哪个月进口达到峰值",
        "封关以后的出口",
        "我国对朝鲜出口,2025年",
    ],
)
def test_words_that_only_look_like_one_stay(text: str) -> None:
    assert plain_turns(text) == text

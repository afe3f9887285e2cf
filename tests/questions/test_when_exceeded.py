"""When imports exceeded exports asks for months of a deficit, above last year for growth."""

import pytest

from bot.questions.turns.when_exceeded import when_exceeded
from bot.trade import Language

EN, KO, ZH = Language.ENGLISH, Language.KOREAN, Language.CHINESE


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("when did imports last exceed exports", EN, "deficit"),
        ("when was the last time china's imports exceeded its exports", EN, "deficit"),
        ("in which months were imports higher than exports", EN, "deficit"),
        ("수입이 수출을 마지막으로 넘은 게 언제야", KO, "적자"),
        ("进口最后一次超过出口是什么时候", ZH, "逆差"),
        ("进口最近一次大于出口是哪个月", ZH, "逆差"),
    ],
)
def test_it_is_put_into_the_months_of_a_deficit(text: str, language: Language, said: str) -> None:
    assert said in when_exceeded(text, language)


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("how many months were above last year's", EN, "rose year on year"),
        ("months of 2025 below a year earlier", EN, "fell year on year"),
        ("작년보다 수출이 많은 달", KO, "수출이 전년 동월 대비 늘어난 달"),
        ("전년 동월을 밑돈 달", KO, "전년 동월 대비 줄어든 달"),
        ("有几个月高于去年同期", ZH, "几个月同比增长"),
    ],
)
def test_months_above_the_year_before_are_months_of_growth(
    text: str, language: Language, said: str
) -> None:
    assert said in when_exceeded(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("when did north korea's imports exceed its exports", EN),
        ("did imports exceed exports in 2020", EN),
        ("북한의 수입이 수출을 넘은 게 언제야", KO),
        ("朝鲜的进口超过出口是什么时候", ZH),
    ],
)
def test_another_question_stays_as_it_is(text: str, language: Language) -> None:
    assert when_exceeded(text, language) == text

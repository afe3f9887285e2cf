"""When imports exceeded exports asks for the months in which China ran a deficit."""

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
        ("進口最近一次大於出口是哪個月", ZH, "逆差"),
    ],
)
def test_it_is_put_into_the_months_of_a_deficit(text: str, language: Language, said: str) -> None:
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

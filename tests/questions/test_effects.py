"""What an event did to trade is told by the years around it."""

import pytest

from bot.questions.turns.effects import of_its_effect
from bot.trade import Language


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("how did covid affect trade", Language.ENGLISH, "trade by year since 2019"),
        ("how badly did sanctions hit imports", Language.ENGLISH, "imports by year since 2016"),
        ("impact of the pandemic on exports", Language.ENGLISH, "exports by year since 2019"),
        ("코로나가 교역에 미친 영향", Language.KOREAN, "2019년 이후 연도별 교역"),
        ("제재가 석탄 수입에 미친 영향", Language.KOREAN, "2016년 이후 연도별 석탄 수입"),
        ("疫情对贸易的影响", Language.CHINESE, "2019年以来各年贸易"),
        ("制裁对煤炭进口有什么影响", Language.CHINESE, "2016年以来各年煤炭进口"),
    ],
)
def test_the_effect_of_an_event_is_the_course_from_the_year_before_it(
    text: str, language: Language, expected: str
) -> None:
    assert of_its_effect(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("how did trade change in 2020", Language.ENGLISH),
        ("제재 품목은?", Language.KOREAN),
        ("疫情期间的出口", Language.CHINESE),
    ],
)
def test_another_question_stays_as_it_is(text: str, language: Language) -> None:
    assert of_its_effect(text, language) == text

"""How a flow goes on, turns or recovers, in the words that its course is read from."""

import pytest

from bot.questions.turns.course_of_growth import course_of_growth
from bot.trade import Language


@pytest.mark.parametrize(
    ("said", "plainly", "language"),
    [
        ("which way are exports heading", "what are the trend of exports ", Language.ENGLISH),
        ("has export growth slowed", "export growth by month", Language.ENGLISH),
        (
            "when did imports turn positive",
            "since when has imports been rising yoy",
            Language.ENGLISH,
        ),
        ("exports over 5 years", "exports over the last 5 years", Language.ENGLISH),
        (
            "has trade recovered from covid",
            "has trade recovered to pre-pandemic levels",
            Language.ENGLISH,
        ),
        (
            "how much of the 2014 level are exports at",
            "exports now as a percentage of 2014",
            Language.ENGLISH,
        ),
        ("역대 수출 추이", "연도별 수출 추이", Language.KOREAN),
        ("수출 증가세가 둔화됐나", "수출 월별 증가율 됐나", Language.KOREAN),
        ("2025年出口增势放缓了吗", "2025年出口逐月增速了吗", Language.CHINESE),
        ("出口什么时候转正", "出口从什么时候开始同比增长", Language.CHINESE),
    ],
)
def test_the_course_of_a_flow_is_put_plainly(said: str, plainly: str, language: Language) -> None:
    assert course_of_growth(said, language) == plainly


@pytest.mark.parametrize(
    "said", ["when did the balance turn negative", "exports over 5 million", "has growth been 5%"]
)
def test_what_tells_no_course_stays(said: str) -> None:
    assert course_of_growth(said, Language.ENGLISH) == said

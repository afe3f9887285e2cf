"""What a question is asked for goes, and what is asked stays."""

import pytest

from bot.questions.turns.purposes import without_purpose
from bot.trade import Language


@pytest.mark.parametrize(
    ("text", "language", "left"),
    [
        ("for a student paper: coal imports in 2016", Language.ENGLISH, "coal imports in 2016"),
        (
            "i'm writing a piece on the border reopening and need exports for 2023",
            Language.ENGLISH,
            "exports for 2023",
        ),
        (
            "i'm working on a report about coal and need imports for 2017",
            Language.ENGLISH,
            "i'm working on a report about coal and need imports for 2017",
        ),
        (
            "trade in 2018 and 2019 so i can show the collapse",
            Language.ENGLISH,
            "trade in 2018 and 2019",
        ),
        ("the total for 2024 for a headline", Language.ENGLISH, "the total for 2024"),
        (
            "for a paper on 2023: what were exports",
            Language.ENGLISH,
            "for a paper on 2023: what were exports",
        ),
        (
            "as a share of trade, what were imports",
            Language.ENGLISH,
            "as a share of trade, what were imports",
        ),
        ("보고서에 넣으려고 하는데 2024년 수출은", Language.KOREAN, "2024년 수출은"),
        ("논문용인데 최대 품목은", Language.KOREAN, "최대 품목은"),
        ("写年报用:2024年进口额", Language.CHINESE, "2024年进口额"),
        ("今晚简报要用,最新数据", Language.CHINESE, "最新数据"),
    ],
)
def test_a_purpose_goes_unless_it_names_the_good_or_the_time(
    text: str, language: Language, left: str
) -> None:
    assert without_purpose(text, language) == left

"""Where an event and its year stand together, one of the two is left."""

import pytest

from bot.questions.turns.dated_events import named_once
from bot.trade import Language


@pytest.mark.parametrize(
    ("text", "language", "left"),
    [
        ("trade in 2017 when sanctions hit", Language.ENGLISH, "trade in 2017"),
        (
            "exports in 2017, when the un sanctions took effect",
            Language.ENGLISH,
            "exports in 2017",
        ),
        ("when did sanctions hit", Language.ENGLISH, "when did sanctions hit"),
        ("제재가 강화된 2017년 교역", Language.KOREAN, "2017년 교역"),
        ("2017年制裁加码时的贸易额", Language.CHINESE, "2017年贸易额"),
        (
            "exports after the 2023 border reopening",
            Language.ENGLISH,
            "exports after the border reopening",
        ),
        ("2023년 재개방 이후 수출", Language.KOREAN, "재개방 이후 수출"),
        ("2023年重开后第一个月贸易", Language.CHINESE, "重开后第一个月贸易"),
        ("2023년 교역", Language.KOREAN, "2023년 교역"),
        ("2017년 감소 이후 수출", Language.KOREAN, "2017년 이후 수출"),
        ("2018년 급감한 뒤 2019년 수출", Language.KOREAN, "2018년 급감한 뒤 2019년 수출"),
        ("trade after the 2020 collapse", Language.ENGLISH, "trade since 2020"),
        ("2020年暴跌后的贸易额", Language.CHINESE, "2020年以来的贸易额"),
    ],
)
def test_the_year_or_the_event_is_named_once(text: str, language: Language, left: str) -> None:
    assert named_once(text, language) == left

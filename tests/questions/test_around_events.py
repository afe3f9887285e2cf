"""The time around the reopening is the whole year on either side of it."""

import pytest

from bot.questions.turns.around_events import around_reopening, soon_after
from bot.trade import Language


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("exports before and after the reopening", Language.ENGLISH, "exports in 2022 and 2024"),
        ("trade before & after the border reopened", Language.ENGLISH, "trade in 2022 and 2024"),
        ("국경 재개방 전후 교역액", Language.KOREAN, "2022년과 2024년 교역액"),
        ("边境重开前后的出口", Language.CHINESE, "2022年和2024年出口"),
        ("重新开放前后出口", Language.CHINESE, "2022年和2024年出口"),
    ],
)
def test_both_sides_of_the_reopening_are_whole_years(
    text: str, language: Language, expected: str
) -> None:
    assert around_reopening(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("exports since the border reopened", Language.ENGLISH),
        ("재개방 이후 수출", Language.KOREAN),
        ("疫情前后出口", Language.CHINESE),
    ],
)
def test_one_side_and_other_events_stay_as_they_are(text: str, language: Language) -> None:
    assert around_reopening(text, language) == text


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("exports shortly after the border closed", Language.ENGLISH, "exports each month of 2020"),
        ("봉쇄하고 얼마 안 돼서 수출", Language.KOREAN, "2020년 월별  수출"),
        ("刚封关时出口", Language.CHINESE, "2020年各月出口"),
        ("疫情初期的出口", Language.CHINESE, "2020年各月出口"),
    ],
)
def test_the_months_soon_after_the_closure_are_those_of_2020(
    text: str, language: Language, expected: str
) -> None:
    assert soon_after(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("the twelve months after the border reopened", Language.ENGLISH),
        ("exports after the border closed", Language.ENGLISH),
        ("봉쇄 이후 수출", Language.KOREAN),
        ("封关后出口", Language.CHINESE),
    ],
)
def test_all_the_time_after_an_event_stays_as_it_is(text: str, language: Language) -> None:
    assert soon_after(text, language) == text

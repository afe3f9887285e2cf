"""Tests of years and a half, which are so many months."""

import pytest

from bot.questions.turns.half_years import in_months
from bot.trade import Language


@pytest.mark.parametrize(
    ("typed", "language", "read"),
    [
        ("the last year and a half", Language.ENGLISH, "the last 18 months"),
        ("past two and a half years", Language.ENGLISH, "past 30 months"),
        ("over 1.5 years", Language.ENGLISH, "over 18 months"),
        ("최근 1년 반 수입", Language.KOREAN, "최근 18개월 수입"),
        ("3개월 동안의 수출", Language.KOREAN, "최근 3개월 동안의 수출"),
        ("最近一年半的进口", Language.CHINESE, "最近18个月的进口"),
        ("过去两年半出口", Language.CHINESE, "过去30个月出口"),
    ],
)
def test_a_year_and_a_half_is_eighteen_months(typed: str, language: Language, read: str) -> None:
    assert in_months(typed, language) == read


@pytest.mark.parametrize(
    ("typed", "language", "read"),
    [
        ("하반기 들어 교역이 줄었나", Language.KOREAN, "올해 하반기 교역이 줄었나"),
        ("2025년 하반기 들어 교역", Language.KOREAN, "2025년 하반기 들어 교역"),
        ("trade so far in the second half", Language.ENGLISH, "trade in this year's second half"),
        ("下半年以来贸易下降了吗", Language.CHINESE, "今年下半年贸易下降了吗"),
    ],
)
def test_a_half_that_goes_on_is_this_years(typed: str, language: Language, read: str) -> None:
    assert in_months(typed, language) == read


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("exports in half a year", Language.ENGLISH),
        ("2025년 반기별 수출", Language.KOREAN),
        ("1년 동안 수출이 가장 크게 늘어난 달", Language.KOREAN),
        ("2025年半年出口", Language.CHINESE),
    ],
)
def test_half_a_year_of_a_date_is_left_alone(typed: str, language: Language) -> None:
    assert in_months(typed, language) == typed

"""Periods in the habits of three languages."""

from datetime import date

import pytest

from bot.answers.printing import print_day, print_month, print_period
from bot.trade import Language, Month, Period


@pytest.mark.parametrize(
    ("period", "english", "korean", "chinese"),
    [
        ("2022-02", "February 2022", "2022년 2월", "2022年2月"),
        ("2022-01..2022-02", "January–February 2022", "2022년 1~2월", "2022年1—2月"),
        ("2025-01..2025-06", "first half of 2025", "2025년 상반기", "2025年上半年"),
        ("2025-07..2025-12", "second half of 2025", "2025년 하반기", "2025年下半年"),
        ("2025-01..2025-03", "first quarter of 2025", "2025년 1분기", "2025年第一季度"),
        ("2025-10..2025-12", "fourth quarter of 2025", "2025년 4분기", "2025年第四季度"),
        ("2025-02..2025-04", "February–April 2025", "2025년 2~4월", "2025年2—4月"),
        ("2025-01..2025-11", "January–November 2025", "2025년 1~11월", "2025年1—11月"),
        ("2024-01..2024-12", "2024", "2024년", "2024年"),
        ("2019-01..2021-12", "2019–2021", "2019~2021년", "2019—2021年"),
        (
            "2024-11..2025-02",
            "November 2024–February 2025",
            "2024년 11월~2025년 2월",
            "2024年11月—2025年2月",
        ),
    ],
)
def test_a_period_has_its_shortest_usual_name(
    period: str, english: str, korean: str, chinese: str
) -> None:
    printed = [print_period(Period.parse(period), language) for language in Language]
    assert printed == [english, korean, chinese]


def test_an_english_half_takes_an_article_within_a_sentence() -> None:
    half = Period.parse("2025-01..2025-06")
    assert print_period(half, Language.ENGLISH, article=True) == "the first half of 2025"
    assert print_period(half, Language.KOREAN, article=True) == "2025년 상반기"


def test_a_year_takes_no_article() -> None:
    assert print_period(Period.year(2024), Language.ENGLISH, article=True) == "2024"


def test_a_month_is_named_with_its_year() -> None:
    assert print_month(Month(2020, 1), Language.ENGLISH) == "January 2020"


def test_a_day_is_written_out_in_each_language() -> None:
    day = date(2022, 3, 18)
    printed = [print_day(day, language) for language in Language]
    assert printed == ["18 March 2022", "2022년 3월 18일", "2022年3月18日"]

"""Babel knows each language's habits from the Unicode locale data; what is printed agrees.

The bot does without it because loading it would make every question in a terminal wait.
"""

from datetime import date
from decimal import Decimal

import pytest
from babel.core import Locale
from babel.dates import format_date, format_skeleton
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from bot.answers.printing.number import grouped
from bot.answers.printing.period import print_day, print_month
from bot.trade import Language, Month

LOCALES = {
    Language.ENGLISH: Locale.parse("en_GB"),
    Language.KOREAN: Locale.parse("ko"),
    Language.CHINESE: Locale.parse("zh"),
}
LANGUAGES = st.sampled_from(list(Language))


@given(value=st.decimals(0, 10**15, places=4), language=LANGUAGES, group=st.booleans())
def test_digits_are_grouped_as_the_locale_data_say(
    *, value: Decimal, language: Language, group: bool
) -> None:
    expected = format_decimal(
        value, locale=LOCALES[language], decimal_quantization=False, group_separator=group
    )
    assert grouped(value, group=group) == expected


@given(st.dates(date(1990, 1, 1), date(2060, 12, 31)), LANGUAGES)
def test_days_are_written_as_the_locale_data_say(day: date, language: Language) -> None:
    assert print_day(day, language) == format_date(day, "long", locale=LOCALES[language])


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("month", range(1, 13))
def test_months_are_written_as_the_locale_data_say(month: int, language: Language) -> None:
    expected = format_skeleton("yMMMM", date(2022, month, 1), locale=LOCALES[language])
    assert print_month(Month(2022, month), language) == expected

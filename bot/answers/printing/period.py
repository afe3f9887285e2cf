"""Days, months and ranges of months as each language writes them."""

from datetime import date
from functools import lru_cache

from bot.trade import Language, Month, Period
from bot.trade.period import MONTHS_A_YEAR

QUARTER = 3
HALF = 6
_ENGLISH_MONTHS = (
    "January February March April May June July August September October November December".split()
)
_MONTH = {
    Language.ENGLISH: "{name} {year}",
    Language.KOREAN: "{year}년 {month}월",
    Language.CHINESE: "{year}年{month}月",
}
_DAY = {
    Language.ENGLISH: "{day} {month}",
    Language.KOREAN: "{month} {day}일",
    Language.CHINESE: "{month}{day}日",
}
_ORDINALS = ("first", "second", "third", "fourth")
_HALVES: dict[Language, tuple[str, ...]] = {
    Language.ENGLISH: ("first half of {}", "second half of {}"),
    Language.KOREAN: ("{}년 상반기", "{}년 하반기"),
    Language.CHINESE: ("{}年上半年", "{}年下半年"),
}
_QUARTERS: dict[Language, tuple[str, ...]] = {
    Language.ENGLISH: tuple(f"{word} quarter of {{}}" for word in _ORDINALS),
    Language.KOREAN: tuple(f"{{}}년 {number}분기" for number in range(1, 5)),
    Language.CHINESE: tuple(f"{{}}年第{number}季度" for number in "一二三四"),
}
_YEAR = {Language.ENGLISH: "{}", Language.KOREAN: "{}년", Language.CHINESE: "{}年"}
_YEARS = {Language.ENGLISH: "{}–{}", Language.KOREAN: "{}~{}년", Language.CHINESE: "{}—{}年"}
_ACROSS = {Language.ENGLISH: "{}–{}", Language.KOREAN: "{}~{}", Language.CHINESE: "{}—{}"}
_WITHIN = {Language.KOREAN: "{}년 {}~{}월", Language.CHINESE: "{}年{}—{}月"}


@lru_cache(maxsize=4096)
def print_period(period: Period, language: Language, *, article: bool = False) -> str:
    """The shortest usual name of a range of months: a year, a half, a quarter, or its ends.

    `article` puts "the" before an English half or quarter, for use within a sentence.
    """
    if period.is_month:
        return print_month(period.start, language)
    first, last = period.start, period.end
    if first.month == 1 and last.month == MONTHS_A_YEAR:
        return print_years(first.year, last.year, language)
    if first.year != last.year:
        ends = (print_month(first, language), print_month(last, language))
        return _ACROSS[language].format(*ends)
    named = _half_or_quarter(period, language)
    if named:
        return f"the {named}" if article and language is Language.ENGLISH else named
    if language is Language.ENGLISH:
        return f"{_name(first)}–{print_month(last, language)}"
    return _WITHIN[language].format(first.year, first.month, last.month)


@lru_cache(maxsize=4096)
def print_month(month: Month, language: Language) -> str:
    """A month with its year: `February 2022`, `2022년 2월`, `2022年2月`."""
    return _MONTH[language].format(name=_name(month), year=month.year, month=month.month)


@lru_cache(maxsize=4096)
def print_day(day: date, language: Language) -> str:
    """A calendar day: `18 March 2022`, `2022년 3월 18일`, `2022年3月18日`."""
    return _DAY[language].format(day=day.day, month=print_month(Month.of(day), language))


def print_years(first: int, last: int, language: Language) -> str:
    """A calendar year, or several: `2024`, `2019–2021`."""
    if first == last:
        return _YEAR[language].format(first)
    return _YEARS[language].format(first, last)


def _half_or_quarter(period: Period, language: Language) -> str:
    names = {HALF: _HALVES, QUARTER: _QUARTERS}.get(len(period))
    index, offset = divmod(period.start.month - 1, len(period))
    return "" if names is None or offset else names[language][index].format(period.start.year)


def _name(month: Month) -> str:
    return _ENGLISH_MONTHS[month.month - 1]

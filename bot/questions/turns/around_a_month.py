"""Holds the year after a named month against the year before it: whole years, as around events."""

import re
from typing import Final

from bot.questions.vocabulary.numbers import MONTHS
from bot.trade import Language

_MONTHS: Final = rf"(?:{MONTHS})"
_AROUND: Final = {
    Language.ENGLISH: re.compile(
        r"(?<!month )(?<!months )(?<!quarter )(?<!quarters )(?<!year )(?<!years )"
        rf"\bbefore and after {_MONTHS},? (?P<year>20\d\d)\b"
    ),
    Language.KOREAN: re.compile(
        r"(?P<year>20\d\d)년 ?(?:1[0-2]|0?[1-9])월(?:의|을)? ?전후(?:의|로)?"
    ),
    Language.CHINESE: re.compile(
        r"(?P<year>20\d\d)年(?:1[0-2]|0?[1-9])月(?:份)?前后(?!各?[\d一二三四五六七八九十两几])的?"
    ),
}
_HELD: Final = {
    Language.ENGLISH: "in {after} compared with {before}",
    Language.KOREAN: "{before}년과 비교한 {after}년 ",
    Language.CHINESE: "{after}年与{before}年相比",
}


def around_a_month(text: str, language: Language) -> str:
    """A normalised text in which "before and after March 2020" names 2021 and 2019."""

    def years(found: re.Match[str]) -> str:
        year = int(found["year"])
        return _HELD[language].format(after=year + 1, before=year - 1)

    return _AROUND[language].sub(years, text)

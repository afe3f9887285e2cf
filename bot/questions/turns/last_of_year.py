"""Reads the last quarter beside a year whose part is asked for: that year's, and not the newest."""

import re
from typing import Final

from bot.trade import Language

_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_PART: Final = re.compile(
    r"\b(?:share|percent(?:age)?|per cent|proportion|fraction|part|how much) of\b|%"
    r"|퍼센트|비중|비율|프로(?![가-힣])|百分之|比重|比例|占"
)
_LAST: Final = {
    Language.ENGLISH: (
        re.compile(
            r"\b(?:(?:the|its|their) last|(?:the |its |their )?final) quarter\b(?! (?:of|in) )"
        ),
        "the fourth quarter of {}",
    ),
    Language.KOREAN: (re.compile(r"(?:그 ?해(?:의)? )?마지막 분기"), "4분기"),
    Language.CHINESE: (re.compile(r"(?:[该当]年)?最后的?一个?季度?"), "第四季度"),
}


def in_its_last_quarter(text: str, language: Language) -> str:
    """A normalised text with the last quarter as the fourth, where it names one year.

    What is asked must be a part: "exports last quarter against 2025" means the newest.
    """
    years = set(_YEAR.findall(text))
    if len(years) != 1 or _PART.search(text) is None:
        return text
    words, instead = _LAST[language]
    return words.sub(instead.format(years.pop()), text)

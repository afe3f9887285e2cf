"""Reads the end or the start of a year as its month where a market reading is asked for."""

import re
from typing import Final

from bot.questions.turns.rewriting import rewritten
from bot.trade import Language

_MARKET: Final = re.compile(
    r"\bwon\b|\bdollar\b.{0,20}\bpyongyang\b"
    r"|\brice prices?\b|\bprices? of rice\b|\bexchange rates?\b|\b(?:yuan|dollar) rates?\b"
    r"|쌀값|쌀 ?가격|환율|시세|汇率|米价|大米价格"
)
_ENDS: Final = {
    Language.ENGLISH: (
        (re.compile(r"\b(?:(?:at|by) )?(?:the )?(?:end of|late) (20\d\d)\b"), r"december \1"),
        (
            re.compile(r"\b(?:at )?(?:the )?(?:(?:start|beginning) of|early) (20\d\d)\b"),
            r"january \1",
        ),
    ),
    Language.KOREAN: (
        (re.compile(r"(20\d\d)년 ?(?:연말|말)(?![가-힣])"), r"\1년 12월"),
        (re.compile(r"(20\d\d)년 ?(?:연초|초)(?![가-힣])"), r"\1년 1월"),
    ),
    Language.CHINESE: (
        (re.compile(r"(20\d\d)年?(?:年底|年末|底|末)"), r"\1年12月"),
        (re.compile(r"(20\d\d)年?(?:年初|初)"), r"\1年1月"),
    ),
}
"""Trade is told by months, and the end of a year is asked back; a reading has its day."""


def in_its_month(text: str, language: Language) -> str:
    """The text with the end of 2022 as December 2022, where it is about a rate or a price."""
    if _MARKET.search(text) is None:
        return text
    return rewritten(text, _ENDS[language])

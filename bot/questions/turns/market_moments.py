"""Reads the end or the start of a year as its month where a market reading is asked for."""

import re
from typing import Final

from bot.questions.turns.rewriting import rewritten
from bot.trade import Language

_MARKET: Final = re.compile(
    r"\bwon\b|\bdollar\b.{0,20}\bpyongyang\b"
    r"|\brice prices?\b|\bprices? of rice\b|\bexchange rates?\b|\b(?:yuan|dollar) rates?\b"
    r"|쌀값|쌀 ?가격|환율|시세|汇率|米价|大米价格|朝鲜?[元币]|[贬升]值"
)
_YEAR_EN: Final = r"(20\d\d|last year|this year)"
_YEAR_KO: Final = r"(20\d\d년|작년|지난해|재작년|올해)"
_YEAR_ZH: Final = r"(20\d\d|[去今前])"
_ENDING: Final = r"[^가-힣]|$|이?랑|하고|[과와에의]|보다|대비|부터|까지|[은는]"
_ENDS: Final = {
    Language.ENGLISH: (
        (re.compile(rf"\b(?:(?:at|by) )?(?:the )?(?:end of|late) {_YEAR_EN}\b"), r"december \1"),
        (
            re.compile(rf"\b(?:at )?(?:the )?(?:(?:start|beginning) of|early) {_YEAR_EN}\b"),
            r"january \1",
        ),
        (re.compile(r"\b(?:at )?the (?:start|beginning) of (?:the|this) year\b"), "january"),
    ),
    Language.KOREAN: (
        (re.compile(rf"{_YEAR_KO} ?(?:연말|말)(?={_ENDING})"), r"\1 12월"),
        (re.compile(rf"{_YEAR_KO} ?(?:연초|초)(?={_ENDING})"), r"\1 1월"),
        (re.compile(r"(?<![가-힣])연초(?! ?(?:부터|이후|이래))"), "올해 1월"),
    ),
    Language.CHINESE: (
        (re.compile(rf"{_YEAR_ZH}年?(?:年底|年末|底|末)"), r"\1年12月"),
        (re.compile(rf"{_YEAR_ZH}年?(?:年初|初)(?!以来|至今|到|起|开始)"), r"\1年1月"),
        (re.compile(r"(?<![\d去前今年])年初(?!以来|至今|到|起|开始)"), "今年1月"),
        (re.compile(r"上年[底末]"), "去年12月"),
    ),
}
"""Trade is told by months, and the end of a year is asked back; a reading has its day."""


def in_its_month(text: str, language: Language) -> str:
    """The text with the end of 2022 as December 2022, where it is about a rate or a price."""
    if _MARKET.search(text) is None:
        return text
    return rewritten(text, _ENDS[language])

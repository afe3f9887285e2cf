"""Tells how many periods in a row a message says that a flow rose or fell."""

import re
from typing import Final

from bot.questions.query import Claim, TradeQuery
from bot.questions.signals import Signals
from bot.questions.vocabulary.numbers import (
    ENGLISH_NUMBERS,
    HAN_DIGITS,
    KOREAN_COUNTS,
    number_of,
)
from bot.trade import Language

_ORDINALS: Final = {
    word: at
    for at, word in enumerate(
        "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), 2
    )
}
_STRAIGHT: Final = r"(?:straight|consecutive|successive|running)"
_PERIODS: Final = r"(?:month|quarter|year)s?"
_IN_A_ROW: Final = r"(?:in a row|running|straight)"
_NTH: Final = {
    Language.ENGLISH: re.compile(
        rf"\b(?P<nth>{'|'.join(_ORDINALS)}|\d{{1,2}}(?:nd|rd|th))[- ](?:{_STRAIGHT} {_PERIODS}"
        rf"|{_PERIODS} {_IN_A_ROW})\b"
    ),
    Language.KOREAN: re.compile(r"(?P<nth>\d{1,2}) ?(?:개월|분기|년)째"),
    Language.CHINESE: re.compile(rf"连续第(?P<nth>[{HAN_DIGITS}十]|\d{{1,2}})个?(?:月|季|年)"),
}
"""A third straight month: neither the second nor the fourth."""
_COUNTED: Final = {
    Language.ENGLISH: re.compile(
        rf"\b(?P<count>\d{{1,2}}|{'|'.join(ENGLISH_NUMBERS)})"
        rf" (?:{_STRAIGHT} {_PERIODS}|{_PERIODS} {_IN_A_ROW})\b"
    ),
    Language.KOREAN: re.compile(
        rf"(?P<count>\d{{1,2}}|{'|'.join(KOREAN_COUNTS)}) ?(?:개월|달|개? ?분기|년|해) ?연속"
    ),
    Language.CHINESE: re.compile(
        rf"连续(?P<count>[两{HAN_DIGITS}十]|\d{{1,2}})个?(?:月|季|年)"
        rf"|(?P<short>[两{HAN_DIGITS}十])连[增涨升降跌]"
    ),
}
"""Three months in a row, which may be more."""


def run_claimed(signals: Signals, query: TradeQuery) -> tuple[Claim, ...]:
    """The run that a message says there is, up to the end of its range."""
    if query.topic or query.threshold is not None or signals.amounts:
        return ()
    text, language = signals.text, signals.language
    if nth := _NTH[language].search(text):
        return (Claim(query, run=_number(nth["nth"])),)
    if counted := _COUNTED[language].search(text):
        word = next(one for one in counted.groups() if one)
        return (Claim(query, run=_number(word), above=True),)
    return ()


def _number(word: str) -> int:
    if word in _ORDINALS:
        return _ORDINALS[word]
    return 10 if word == "十" else number_of(re.sub(r"(?:nd|rd|th)$", "", word))

"""Figures as a reader meets them: rounded, with scale word, unit and sign of the language."""

from decimal import Decimal
from functools import lru_cache

from bot.answers.printing.number import (
    RATE_PLACES,
    grouped,
    one_decimal,
    readable,
    to_places,
)
from bot.answers.printing.scale import scaled
from bot.answers.printing.unit_words import UNIT_WORDS
from bot.trade import Language, Unit

MINUS = "\N{MINUS SIGN}"
EXACT_PLACES = 4
_PLAIN = {Unit.PERCENT, Unit.POINTS, Unit.RATIO}
_WHOLE = 100
_RATES = {Unit.CNY_PER_USD}
_TEENS = {11, 12, 13}
_ORDINAL_ENDINGS = {1: "st", 2: "nd", 3: "rd"}
_RANGE = {Language.ENGLISH: " to ", Language.KOREAN: "~", Language.CHINESE: "至"}


@lru_cache(maxsize=8192)
def print_value(
    value: Decimal,
    unit: Unit,
    language: Language,
    *,
    signed: bool = False,
    exact: bool = False,
) -> str:
    """A value in base units of `unit`, rounded for reading; a negative one carries U+2212.

    `signed` puts a plus before a positive value, as changes want. `exact` is for receipts: all
    digits, no scale word. A printed zero has no sign.
    """
    if unit is Unit.RANK and language is Language.ENGLISH:
        return _ordinal(int(value))
    shown = _rounded(value, unit, exact=exact)
    if exact or unit in _PLAIN:
        number = grouped(shown, group=exact or language is not Language.CHINESE)
    else:
        number = scaled(shown, language)
    words = UNIT_WORDS[language][unit]
    after = words.one if words.one and number == "1" else words.after
    if words.space and not number[-1].isdigit():
        after = f" {after}"
    sign = MINUS if shown < 0 else "+" if signed and shown else ""
    # A currency sign belongs to the number; 톤당 and 每吨 are words before it.
    if language is Language.ENGLISH:
        return f"{sign}{words.before}{number}{after}"
    return f"{words.before}{sign}{number}{after}"


def print_range(low: Decimal, high: Decimal, unit: Unit, language: Language) -> str:
    """Two values as the ends of a range, each with its own unit, so that neither can mislead."""
    ends = (print_value(low, unit, language), print_value(high, unit, language))
    return ends[0] if ends[0] == ends[1] else _RANGE[language].join(ends)


def _rounded(value: Decimal, unit: Unit, *, exact: bool) -> Decimal:
    if exact:
        return to_places(value, EXACT_PLACES)
    if unit in _PLAIN:
        return _not_quite_whole(value) if unit is Unit.PERCENT else one_decimal(value)
    return to_places(value, RATE_PLACES) if unit in _RATES else readable(value)


def _not_quite_whole(percent: Decimal) -> Decimal:
    """One decimal, or as many as it takes not to print all but everything as 100%."""
    shown = one_decimal(percent)
    for places in range(2, EXACT_PLACES + 1):
        if abs(shown) != _WHOLE or abs(percent) == _WHOLE:
            break
        shown = to_places(percent, places)
    return shown


def _ordinal(rank: int) -> str:
    ending = "th" if rank % 100 in _TEENS else _ORDINAL_ENDINGS.get(rank % 10, "th")
    return f"{grouped(Decimal(rank))}{ending}"

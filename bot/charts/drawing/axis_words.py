"""The numbers and dates on axes, in each language's habits."""

from decimal import Decimal

from bot.answers.printing.value import MINUS
from bot.trade import Language

_ENGLISH_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
_MONTH_SIGN = {Language.KOREAN: "월", Language.CHINESE: "月"}


def tick(value: float, language: Language) -> str:
    """A round number without idle noughts; in groups of three but in Chinese."""
    exact = Decimal(f"{value:.6g}").normalize()
    sign = MINUS if exact < 0 else ""
    plain = f"{abs(exact):f}"
    if language is Language.CHINESE:
        return sign + plain
    whole, dot, fraction = plain.partition(".")
    return f"{sign}{int(whole):,}{dot}{fraction}"


def month(number: int, language: Language) -> str:
    """A month's short name."""
    sign = _MONTH_SIGN.get(language)
    return _ENGLISH_MONTHS[number - 1] if sign is None else f"{number}{sign}"

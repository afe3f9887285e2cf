"""Finds the words around each amount of a message, and which way they say that it went."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from bot.questions.amounts import Amount
from bot.questions.signals import Signals
from bot.questions.vocabulary.moved_by import CUT, DOWN, OVER, ROUGHLY, UNDER, UP
from bot.trade import Language, Unit


@dataclass(frozen=True, slots=True)
class Said:
    """An amount with what stands before it, back to the last one, and the words around it.

    `last` are the words of its clause before it, `behind` those after it, `up` the way that
    they say it went; `unit` is its own, or that of the other amounts.
    """

    amount: Amount
    before: str
    last: str
    behind: str
    up: bool | None
    unit: Unit | None

    @property
    def is_rate(self) -> bool:
        """Whether percents are told, and no money or goods."""
        return self.unit is Unit.PERCENT


def said_in(signals: Signals) -> list[Said]:
    """Each amount of a message with its words, in its order."""
    text, language, start, found = signals.text, signals.language, 0, list[Said]()
    spans = [one.span for one in signals.amounts]
    moneys = {one.unit for one in signals.amounts} - {None, Unit.PERCENT}
    money = next(iter(moneys)) if len(moneys) == 1 else None
    for at, one in enumerate(signals.amounts):
        until = spans[at + 1][0] if at + 1 < len(spans) else len(text)
        before, after = text[start : one.span[0]], text[one.span[1] : until]
        last, behind = CUT[language].split(before)[-1], CUT[language].split(after)[0]
        up = _way(last, behind, language)
        found.append(Said(one, before, last, behind, up, one.unit or money))
        start = one.span[1]
    return _with_ways(found, language)


def _with_ways(found: list[Said], language: Language) -> list[Said]:
    """Rates without a word of their own go the way of the one beside them: 각각 3%, 21% 증가."""
    ordered = found[::-1] if language is Language.KOREAN else found
    up: bool | None = None
    told = []
    for one in ordered:
        up = one.up if one.up is not None or not one.is_rate else up
        told.append(replace(one, up=up) if one.is_rate else one)
    return told[::-1] if language is Language.KOREAN else told


def _way(last: str, behind: str, language: Language) -> bool | None:
    """Whether an amount is said to be one of a rise or of a fall: the nearest word decides."""
    if sign := re.search(r"(?P<up>[+]|플러스 ?)$|(?:[-−]|마이너스 ?|负)$", last):
        return sign["up"] is not None
    if beyond := re.match(r" (?:(?P<up>above)|below|short of)\b", behind):
        return beyond["up"] is not None
    last = _THAN.sub("", last)
    places = (behind, last) if language is Language.KOREAN else (last, behind)
    for words in places:
        found = [(one.start(), True) for one in UP[language].finditer(words)]
        found += [(one.start(), False) for one in DOWN[language].finditer(words)]
        if found:
            return (min(found) if words is behind else max(found))[1]
    return None


_THAN: Final = re.compile(r"\b(?:more|less|higher|lower) than(?: an?)? *$")
"""Fell by more than 80%: more is said of the number, and not of the way it went."""


def side_of(last: str, behind: str, language: Language) -> bool | None:
    """Whether more than an amount is said, or less; None where the amount itself is."""
    words = f"{last}#{behind}"
    over, under = OVER[language].search(words), UNDER[language].search(words)
    return None if bool(over) == bool(under) else bool(over)


def is_rough(last: str, behind: str, language: Language) -> bool:
    """Whether an amount between such words is told in round numbers: about 20%, 20% 가량."""
    return any(ROUGHLY[language].search(words) for words in (last, behind[:4]))


def band_of(said: Said) -> Decimal | None:
    """Where what begins with the digits told ends: 14억 달러대, 20%대; else None."""
    if _BAND.match(said.behind) is None:
        return None
    last = int(said.amount.value.normalize().as_tuple().exponent)
    return said.amount.value + Decimal(1).scaleb(last)


_BAND: Final = re.compile(
    r"^ ?대(?![가-힣]{2,}|[비중북폭미외]|한)|^ ?대(?:에서|였다|로|를|의|까지)"
)

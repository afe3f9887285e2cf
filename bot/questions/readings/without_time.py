"""Leaves out of a range the months or years that a question does not want of it."""

import re
from dataclasses import dataclass, replace
from typing import Final

from bot.questions.periods import MentionKind
from bot.questions.query import TradeQuery
from bot.questions.signals import Signals
from bot.trade import Language, Month, Period

_MONTHS: Final = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_YEAR: Final = r"(?P<year>(?:19|20)\d\d)"
_OUT: Final = {
    Language.ENGLISH: (
        r"(?:\b(?:excluding|except(?:ing)?(?: for)?|excl\.?|leaving out|without|not counting"
        r"|not including|omitting|ignoring|other than|apart from)"
        r" (?:(?:the|in|for|year|months?|of) )*"
        rf"(?:(?P<name>(?:{'|'.join(_MONTHS)})[a-z]*)\b(?:,? {_YEAR}\b)?"
        r"|(?P<alone>(?:19|20)\d\d\b)))"
    ),
    Language.KOREAN: (
        rf"(?:{_YEAR}년(?: ?(?P<month>1[0-2]|[1-9])월)?|(?<!\d)(?P<month2>1[0-2]|[1-9])월)"
        r"(?:분|달)?(?:은|는|을|를)? ?(?:만 ?)?(?:제외(?:한|하고|하면)?|빼고|빼면|뺀|말고(?! ?\d))"
    ),
    Language.CHINESE: (
        r"(?:除(?:了|去|开)?|不[含算计]|不包括|扣除|剔除|去掉)"
        rf"(?:{_YEAR}年(?:(?P<month>1[0-2]|[1-9])月份?)?|(?P<month2>1[0-2]|[1-9])月份?)"
        r"(?:以外|之外|外)?"
        r"|(?:(?P<year2>(?:19|20)\d\d)年(?:(?P<month3>1[0-2]|[1-9])月份?)?"
        r"|(?<!\d)(?P<month4>1[0-2]|[1-9])月份?)除外"
    ),
}
_PATTERNS: Final = {language: re.compile(words) for language, words in _OUT.items()}


@dataclass(frozen=True, slots=True)
class LeftOut:
    """The month or the year that is not wanted, and the question without it."""

    rest: str
    year: int | None
    month: int | None


def time_left_out(text: str, language: Language) -> LeftOut | None:
    """The month or year that a normalised question leaves out; None where it names none."""
    found = _PATTERNS[language].search(text)
    if found is None:
        return None
    said = {name.rstrip("234"): value for name, value in found.groupdict().items() if value}
    month = said.get("month")
    if "name" in said:
        month = str(_MONTHS.index(said["name"][:3]) + 1)
    year = said.get("year") or said.get("alone")
    if month is None and year is None:
        return None
    rest = f"{text[: found.start()]} {text[found.end() :]}".strip(" ,")
    return LeftOut(
        " ".join(rest.split()), int(year) if year else None, int(month) if month else None
    )


def without_time(signals: Signals, out: LeftOut) -> Signals | None:
    """The signals of the rest of the range where that is one range: a quarter without January.

    None where it lies in the middle, or where no range is named that it is a part of.
    """
    mains = [one for one in signals.periods.main if one.period is not None]
    against = any(one.period is not None for one in signals.periods.compare)
    if against or len(mains) != 1 or (whole := mains[0].period) is None:
        return None
    rest = rest_of(whole, out)
    if rest is None:
        return None
    told = replace(mains[0], period=rest, kind=MentionKind.EXPLICIT)
    mentions = tuple(told if one is mains[0] else one for one in signals.periods.mentions)
    return replace(signals, periods=replace(signals.periods, mentions=mentions))


def rest_of(whole: Period, out: LeftOut) -> Period | None:
    """What stays of a range without its beginning or its end; None where it falls in two."""
    year = out.year or (whole.end.year if whole.start.year == whole.end.year else None)
    if year is None:
        return None
    gone = Period.year(year)
    if out.month is not None:
        gone = Period(Month(year, out.month), Month(year, out.month))
    if gone not in whole or gone == whole:
        return None
    if gone.start == whole.start:
        return Period(gone.end + 1, whole.end)
    return Period(whole.start, gone.start - 1) if gone.end == whole.end else None


def narrowed(before: TradeQuery | None, out: LeftOut | None) -> TradeQuery | None:
    """The question before, without the month that a message alone leaves out of its range."""
    if before is None or before.period is None or out is None or len(out.rest) > _FEW_LETTERS:
        return None
    rest = rest_of(before.period, out)
    return None if rest is None else replace(before, period=rest, others=(), compare=None)


_FEW_LETTERS: Final = 12
"""A message of no more letters beside the month it leaves out asks for nothing of its own."""

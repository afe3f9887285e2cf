"""Tells when a group of goods is wanted by the goods in it: which ores, the largest foods."""

import re
from typing import Final

from bot.questions.cues import Cue
from bot.questions.readings.judging import which
from bot.questions.signals import Signals, goods

_CHAPTER_DIGITS: Final = 2
_BEFORE: Final = re.compile(
    r"\b(?:which|what)(?: (?:other|kinds? of|types? of|sorts? of))? $"
    r"|\b(?:kinds|types|sorts) of $"
    r"|(?:어떤|무슨|어느)(?: ?종류의)? ?$"
    r"|(?:哪些|什么|哪几?种|什么样的|各[类种])(?:的)?$"
)
_AFTER: Final = re.compile(
    r"(?:은|는|을|를|중에서?|가운데)? ?(?:어떤|무슨) ?(?:걸|것|게|종류)"
    r"|(?: (?:exports?|imports?|sales|purchases))?,? by (?:type|kind|variety|sort)\b"
)
_LARGEST: Final = re.compile(
    r"\b(?:top|main|biggest|largest|leading|chief|principal)(?: (?:\d+|two|three|four|five|ten))? $"
    r"|(?:가장|제일) ?(?:많이|많은|크게|큰)[^?]{0,16}$|最[多大][^?]{0,4}的$"
)
_MAIN: Final = re.compile(
    r"\b(?:main|chief|principal|leading|key|major|top)(?: (?:\d+|two|three|four|five|ten))? $"
    r"|(?:주요|주력|대표(?:적인)?) ?$|主要的?$|主打的?$"
)
_TIME: Final = re.compile(
    r"\b(?:months?|quarters?|years?|ever|when)\b|언제|(?:수출|수입)액|何时|什么时候|[出进]口额"
)
_IS_ONE: Final = re.compile(
    r"^(?:은|는|이|가|도) ?(?=[가-힣])(?![^?]*(?:뭐|뭘|무엇|무슨|어떤|어느))"
    r"|^(?:是不是|是否|算不算|算)"
)
_ASKS_IF: Final = re.compile(r"^(?:is|are|was|were)\b|^(?:是不是|是否|算不算|算)")


def by_its_goods(signals: Signals) -> bool:
    """Whether a chapter or a group is asked about for what was traded of it."""
    code = signals.commodity
    if code is None or not _is_divided(signals):
        return False
    return any(
        _BEFORE.search(signals.text[: one.start]) or _AFTER.match(signals.text[one.end :])
        for one in signals.matches
        if one.code == code
    )


def tops_within(signals: Signals) -> bool:
    """Whether the largest goods of one chapter or group are asked for, or its smallest."""
    if not _is_divided(signals) or len(goods(signals)) != 1 or which(signals):
        return False
    if signals.has(Cue.GROWTH, Cue.RISE, Cue.FALL, Cue.RESTRICTION) or _is_one_itself(signals):
        return False
    if _stands_behind(_MAIN, signals) and not signals.has(Cue.SHARE, Cue.TREND):
        return True
    ends = signals.has(Cue.HIGHEST, Cue.LOWEST)
    if signals.has(Cue.TOP) or (ends and signals.has(Cue.GOODS)):
        return not by_its_goods(signals) or ends
    return ends and (by_its_goods(signals) or _is_largest(signals))


def _is_divided(signals: Signals) -> bool:
    """Whether the good that is named is a chapter or a group."""
    code = signals.commodity
    return code is not None and (code.is_group or len(code.code) == _CHAPTER_DIGITS)


def _is_one_itself(signals: Signals) -> bool:
    """Whether the group itself is asked to be among the largest goods: is food a main export."""
    tails = (signals.text[one.end :] for one in signals.matches)
    return bool(_ASKS_IF.match(signals.text)) or any(map(_IS_ONE.match, tails))


def _is_largest(signals: Signals) -> bool:
    """The biggest food exports: of goods, unless a word of time makes them months."""
    return _stands_behind(_LARGEST, signals)


def _stands_behind(words: re.Pattern[str], signals: Signals) -> bool:
    heads = (signals.text[: one.start] for one in signals.matches)
    return any(map(words.search, heads)) and not _TIME.search(signals.text)

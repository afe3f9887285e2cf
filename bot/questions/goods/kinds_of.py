"""Tells when a group of goods is wanted by the goods in it: which ores, what kinds of fuel."""

import re
from typing import Final

from bot.questions.signals import Signals

_CHAPTER_DIGITS: Final = 2
_BEFORE: Final = re.compile(
    r"\b(?:which|what)(?: (?:other|kinds? of|types? of|sorts? of))? $"
    r"|\b(?:kinds|types|sorts) of $"
    r"|(?:어떤|무슨|어느)(?: ?종류의)? ?$|(?:哪些|什么|什麼|哪[几幾]?[种種]|什么样的)(?:的)?$"
)
_AFTER: Final = re.compile(r"(?:은|는|을|를|중에서?|가운데)? ?(?:어떤|무슨) ?(?:걸|것|게|종류)")


def by_its_goods(signals: Signals) -> bool:
    """Whether a chapter or a group is asked about for what was traded of it."""
    code = signals.commodity
    if code is None or not (code.is_group or len(code.code) == _CHAPTER_DIGITS):
        return False
    return any(
        _BEFORE.search(signals.text[: one.start]) or _AFTER.match(signals.text[one.end :])
        for one in signals.matches
        if one.code == code
    )

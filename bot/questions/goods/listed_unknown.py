"""Finds a word nobody knows that is listed beside a named good: rice and whatever else it is."""

import re
from typing import Final

from bot.questions.signals import Signals
from bot.trade import Language

_AND: Final = {
    Language.ENGLISH: (
        r",? ?(?:\b(?:and|or|plus|versus|vs|nor)\b\.?|[&/+])(?: (?:the|of|for|also))? ?"
    ),
    Language.KOREAN: r"(?:과|와|이랑|랑|하고|[,·/+&]| 및| 또는| 혹은) ?",
    Language.CHINESE: r"(?:和|与|跟|及|以及|或者?|、|/)",
}
_BEHIND: Final = {
    language: re.compile(rf"{joined}(?P<word>\w+)") for language, joined in _AND.items()
}
_BEFORE: Final = {
    language: re.compile(rf"(?P<word>\w+?){joined}$") for language, joined in _AND.items()
}


def listed_unknown(signals: Signals) -> bool:
    """Whether a good would be told alone that is named together with what nobody knows."""
    unknown = signals.unknown.split()
    if not unknown or signals.codes:
        return False
    behind, before = _BEHIND[signals.language], _BEFORE[signals.language]
    for match in signals.matches:
        found = (
            behind.match(signals.text, match.end),
            before.search(signals.text[: match.start]),
        )
        for one in filter(None, found):
            if any(_is_same(one["word"], word) for word in unknown):
                return True
    return False


def _is_same(word: str, unknown: str) -> bool:
    """Whether two spans of text are one word, be it with a particle or without."""
    return word.startswith(unknown) or unknown.startswith(word)

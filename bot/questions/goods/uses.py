"""Passes over what names no good: what one is used for, 制假发用的人发, and figures that match."""

import re
from collections.abc import Iterable

from bot.questions.goods.lexicon import Match

_FOR = re.compile(r"(?:加工|生产|制造)?用的?")
_MADE_INTO = re.compile(r"(?:用来|用于|用以|拿来)(?:做|制作|生产|制造|加工)?$")
"""What stands before a good that another is made into: 用来做假发的毛发 is hair."""
_REACH = 6


_AGREE = re.compile(
    r"(?:\b(?:do|does|did|should|to|not|will|would|can)|n't)\b(?: [\w']+){0,4} (?<!the )$"
)
"""What stands before match where it is no match: why don't your numbers match."""


def without_uses(matches: Iterable[Match], text: str) -> tuple[Match, ...]:
    """The goods of a text without those that another, right behind them, is used for."""
    found = tuple(
        one for one in matches if one.typed != "match" or not _AGREE.search(text[: one.start])
    )
    starts = {match.start for match in found}
    return tuple(match for match in found if not _serves(text, match, starts))


def _serves(text: str, good: Match, starts: set[int]) -> bool:
    use = _FOR.match(text, good.end)
    if use is not None and use.end() in starts:
        return True
    made = _MADE_INTO.search(text[max(0, good.start - _REACH) : good.start]) is not None
    return made and text.startswith("的", good.end) and good.end + 1 in starts

"""Passes over goods that only say what another is for: 制假发用的人发 is hair."""

import re
from collections.abc import Iterable

from bot.questions.lexicon import Match

_FOR = re.compile(r"(?:加工|生产|生產|制造|製造)?用的?")


def without_uses(matches: Iterable[Match], text: str) -> tuple[Match, ...]:
    """The goods of a text without those that another, right behind them, is used for."""
    found = tuple(matches)
    starts = {match.start for match in found}
    return tuple(match for match in found if not _serves(text, match.end, starts))


def _serves(text: str, end: int, starts: set[int]) -> bool:
    use = _FOR.match(text, end)
    return use is not None and use.end() in starts

"""Splits text between Slack's blocks, with every escape and every link whole."""

import re
from collections.abc import Iterable

from bot.platforms import splitting

_WHOLE = re.compile(r"&(?:amp|lt|gt);|<[^<>\n]*>")


def pack(lines: Iterable[str], limit: int) -> list[str]:
    """Lines one below the other, in as few parts of at most `limit` as their order allows."""
    return splitting.stack((piece for line in lines for piece in split(line, limit)), limit)


def split(text: str, limit: int) -> list[str]:
    """Pieces of at most `limit`; only the white space at the seams is left out."""
    return splitting.split(text, limit, _untorn)


def _untorn(text: str, end: int) -> int:
    for one in _WHOLE.finditer(text):
        if one.start() < end < one.end():
            return one.start()
        if one.start() >= end:
            break
    return end

"""Splits long text into parts that fit, at the best seam there is, losing not a word."""

import re
from collections.abc import Iterable

from bot.platforms.slack.limits import length

_SEAMS = (
    re.compile(r"\n\s*\n"),
    re.compile(r"\n"),
    re.compile(r"(?<=[.!?])\s+|(?<=[。！？])"),
    re.compile(r"\s+"),
)
_WHOLE = re.compile(r"&(?:amp|lt|gt);|<[^<>\n]*>")


def pack(lines: Iterable[str], limit: int) -> list[str]:
    """Lines one below the other, in as few parts of at most `limit` as their order allows."""
    parts: list[str] = []
    room = 0
    for line in lines:
        for piece in split(line, limit):
            size = length(piece)
            if parts and size + 1 <= room:
                parts[-1] += f"\n{piece}"
                room -= size + 1
            else:
                parts.append(piece)
                room = limit - size
    return parts


def split(text: str, limit: int) -> list[str]:
    """Pieces of at most `limit`; only the white space at the seams is left out."""
    pieces: list[str] = []
    rest = text.strip()
    while length(rest) > limit:
        end = _seam(rest, limit)
        pieces.append(rest[:end].rstrip())
        rest = rest[end:].lstrip()
    return [*pieces, rest] if rest else pieces


def _seam(text: str, limit: int) -> int:
    """Where to split: the last paragraph, line, sentence or word that ends within the limit."""
    most = _fit(text, limit)
    end = 0
    for seam in _SEAMS:
        found = [one.end() for one in seam.finditer(text, 1, most + 1) if one.start() <= most]
        whole = [one for one in found if _between(text, one) == one]
        end = whole[-1] if whole else end
        # A part that is mostly empty is worse than one that ends at a lesser seam.
        if end > most // 2:
            return end
    return end or _between(text, most) or most


def _between(text: str, end: int) -> int:
    """The nearest place at or before `end` that tears no escape and no link apart."""
    for one in _WHOLE.finditer(text, 0):
        if one.start() < end < one.end():
            return one.start()
        if one.start() >= end:
            break
    return end


def _fit(text: str, limit: int) -> int:
    """How many characters fit."""
    most = min(len(text), limit)
    while length(text[:most]) > limit:
        most -= (length(text[:most]) - limit + 1) // 2
    return most

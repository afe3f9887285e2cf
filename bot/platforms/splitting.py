"""Splits long text into parts that fit, at the best seam there is, losing not a word."""

import re
from collections.abc import Callable, Iterable

from bot.platforms.lengths import fit, length

Untorn = Callable[[str, int], int]
"""The nearest place in a text, at or before another, that tears none of a platform's markup."""

_SEAMS = (
    re.compile(r"\n\s*\n"),
    re.compile(r"\n"),
    re.compile(r"(?<=[.!?])\s+|(?<=[。！？])"),
    re.compile(r"\s+"),
)


def split(text: str, limit: int, untorn: Untorn) -> list[str]:
    """Pieces of at most `limit`; only the white space at the seams is left out."""
    pieces: list[str] = []
    rest = text.strip()
    while length(rest) > limit:
        end = _seam(rest, limit, untorn)
        pieces.append(rest[:end].rstrip())
        rest = rest[end:].lstrip()
    return [*pieces, rest] if rest else pieces


def stack(pieces: Iterable[str], limit: int) -> list[str]:
    """Pieces that fit, one below the other, in as few parts as their order allows."""
    parts: list[str] = []
    room = 0
    for piece in pieces:
        size = length(piece)
        if parts and size + 1 <= room:
            parts[-1] += f"\n{piece}"
            room -= size + 1
        else:
            parts.append(piece)
            room = limit - size
    return parts


def _seam(text: str, limit: int, untorn: Untorn) -> int:
    """Where to split: the last paragraph, line, sentence or word that ends within the limit."""
    most = fit(text, limit)
    end = 0
    for seam in _SEAMS:
        found = (one.end() for one in seam.finditer(text, 1, most + 1) if one.start() <= most)
        whole = [one for one in found if untorn(text, one) == one]
        end = whole[-1] if whole else end
        # A part that is mostly empty is worse than one that ends at a lesser seam.
        if end > most // 2:
            return end
    return end or untorn(text, most) or most

"""Splits long text into parts that fit, at the best seam there is, losing not a word."""

import re
from collections.abc import Iterable, Iterator

from bot.platforms.discord.escaping import fence
from bot.platforms.discord.limits import length

_SEAMS = (
    re.compile(r"\n\s*\n"),
    re.compile(r"\n"),
    re.compile(r"(?<=[.!?])\s+|(?<=[。！？])"),
    re.compile(r"\s+"),
)
_FENCE = "```\n"
_FENCE_ROOM = length(fence(""))


def pack(blocks: Iterable[str], limit: int) -> list[str]:
    """Blocks one below the other, in as few parts of at most `limit` as their order allows.

    A block that is longer than a part by itself is split; a code block stays one on each part.
    """
    parts: list[str] = []
    room = 0
    for block in blocks:
        for piece in _fitting(block, limit):
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


def _fitting(block: str, limit: int) -> Iterator[str]:
    if length(block) <= limit:
        if block.strip():
            yield block
    elif block.startswith(_FENCE):
        inner = block.removeprefix(_FENCE).removesuffix("\n```")
        yield from (_refence(lines) for lines in _lines(inner, limit - _FENCE_ROOM))
    else:
        yield from split(block, limit)


def _refence(lines: str) -> str:
    return f"{_FENCE}{lines}\n```"


def _lines(text: str, limit: int) -> Iterator[str]:
    """Whole lines with their indents, as many as fit at a time."""
    kept: list[str] = []
    room = limit
    for line in text.split("\n"):
        for piece in [line] if length(line) <= limit else split(line, limit):
            if kept and length(piece) + 1 > room:
                yield "\n".join(kept)
                kept, room = [], limit + 1
            kept.append(piece)
            room -= length(piece) + 1
    yield "\n".join(kept)


def _seam(text: str, limit: int) -> int:
    """Where to split: the last paragraph, line, sentence or word that ends within the limit."""
    most = _fit(text, limit)
    end = 0
    for seam in _SEAMS:
        found = [one.end() for one in seam.finditer(text, 1, most + 1) if one.start() <= most]
        end = found[-1] if found else end
        # A part that is mostly empty is worse than one that ends at a lesser seam.
        if end > most // 2:
            return end
    if end:
        return end
    # Never between a backslash and what it escapes.
    escapes = len(text[:most]) - len(text[:most].rstrip("\\"))
    return most - escapes % 2 if most > 1 else most


def _fit(text: str, limit: int) -> int:
    """How many characters fit."""
    most = min(len(text), limit)
    while length(text[:most]) > limit:
        most -= (length(text[:most]) - limit + 1) // 2
    return most

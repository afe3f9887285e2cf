"""Splits text between Discord's messages, with every escape whole and every code block closed."""

from collections.abc import Iterable, Iterator

from bot.platforms import splitting
from bot.platforms.discord.escaping import fence
from bot.platforms.lengths import length

_FENCE = "```\n"
_FENCE_ROOM = length(fence(""))


def pack(blocks: Iterable[str], limit: int) -> list[str]:
    """Blocks one below the other, in as few parts of at most `limit` as their order allows.

    A block that is longer than a part by itself is split; a code block stays one on each part.
    """
    return splitting.stack((piece for one in blocks for piece in _fitting(one, limit)), limit)


def split(text: str, limit: int) -> list[str]:
    """Pieces of at most `limit`; only the white space at the seams is left out."""
    return splitting.split(text, limit, _untorn)


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


def _untorn(text: str, end: int) -> int:
    """Never between a backslash and what it escapes."""
    before = text[:end]
    return end - (len(before) - len(before.rstrip("\\"))) % 2

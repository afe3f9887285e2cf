"""Sets lines that each name a period or a good and its figure as a table in a code block."""

import unicodedata
from collections.abc import Sequence

from bot.platforms.discord.escaping import fence
from bot.platforms.rows import rows_of

_WIDEST = 44
"""Columns a phone shows without wrapping."""


def table(lines: Sequence[str]) -> str | None:
    """A code block with figures flush right, or None when the lines are no table."""
    cells = rows_of(lines)
    if not cells:
        return None
    names = max(width(name) for name, _ in cells)
    figures = max(width(figure) for _, figure in cells)
    if names + 2 + figures > _WIDEST:
        return None
    return fence(
        "\n".join(
            name + " " * (names - width(name) + 2 + figures - width(figure)) + figure
            for name, figure in cells
        )
    )


def width(text: str) -> int:
    """How many columns a text takes in a fixed-width font."""
    return sum(
        0
        if unicodedata.combining(one)
        else 2
        if unicodedata.east_asian_width(one) in {"W", "F"}
        else 1
        for one in text
    )

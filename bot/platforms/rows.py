"""Reads lines that each name a period or a good and its figure as the rows of a table."""

import re
from collections.abc import Sequence

from bot.platforms.harmless import bare

FEWEST_ROWS = 4
"""Below that a list reads as well and works on every screen."""
_ROW = re.compile(r"(?P<name>[^:：]+)(?::\s+|：\s*)(?P<figure>[^:：]+?)[.。]?")

Row = tuple[str, str]


def rows_of(lines: Sequence[str]) -> list[Row]:
    """Name and figure of each line, or nothing when the lines are no table."""
    found = [_ROW.fullmatch(line.strip()) for line in lines]
    rows = [
        (name, figure)
        for one in found
        if one is not None
        and (name := bare(one["name"]).strip())
        and (figure := bare(one["figure"]).strip())
    ]
    return rows if len(rows) >= max(len(lines), FEWEST_ROWS) else []

"""Reads lines that each name a period or a good and its figure as the rows of a table."""

import re
from collections.abc import Sequence

from bot.platforms.slack.escaping import bare
from bot.platforms.slack.limits import TABLE_ROWS, TABLE_TEXT, length

FEWEST_ROWS = 4
"""Below that a list reads as well."""
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


def batches(rows: Sequence[Row]) -> list[list[Row]]:
    """The rows in tables that Slack takes, in order."""
    parts: list[list[Row]] = []
    room = 0
    for row in rows:
        size = sum(length(cell) for cell in row)
        if not parts or len(parts[-1]) == TABLE_ROWS or size > room:
            parts.append([])
            room = TABLE_TEXT
        parts[-1].append(row)
        room -= size
    return parts

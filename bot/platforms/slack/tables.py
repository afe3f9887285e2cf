"""Shares the rows of a table out to the tables that Slack takes."""

from collections.abc import Sequence

from bot.platforms.lengths import length
from bot.platforms.rows import Row
from bot.platforms.slack.limits import TABLE_ROWS, TABLE_TEXT


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

"""Adds the goods of a whole table up to baskets of chapters and headings."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from bot.dataset.findings import CODES_NOTE, Found
from bot.trade import CommodityCode, Status


def gathered(
    table: Sequence[tuple[CommodityCode, Found]], parts: Sequence[str], commodity: CommodityCode
) -> Found:
    """What the goods of a table that begin with one of the parts come to, as one cell.

    Where the table lists none of them, it is a reported none. The parts may not be longer than
    the table's codes, and the table may not be empty.
    """
    inside = [found for code, found in table if code.code.startswith(tuple(parts))]
    value = sum((found.value for found in inside), Decimal(0))
    cells = [cell for found in inside for cell in found.cells]
    like = table[0][1]
    cell = replace(
        like.cells[0],
        commodity=commodity,
        value=value,
        status=Status.VALUE if value else Status.ZERO,
        vintage=max((one.vintage for one in cells), default=like.vintage),
        published=max((one.published for one in cells), default=like.cells[0].published),
        note=f"{CODES_NOTE}: {sum(int(one.note.removeprefix(_COUNT)) for one in cells)}",
    )
    return replace(like, value=value, cells=(cell,))


_COUNT = f"{CODES_NOTE}: "

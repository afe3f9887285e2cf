"""The signs for the kinds of nothing: each its own form, in the chart and in its key."""

from collections.abc import Sequence

from bot.charts.drawing.sheet import XY, Box, Sheet
from bot.charts.spec import CONVERTED, GAP, Mark

SIGN_WIDTH = 26.0
STRIP = 12
"""The height of a row of signs below an axis."""

_RUG = 8.0
_HATCH = 11.0
_RUG_HATCH = 5.0
_SIZE = 11.0
DASHES = (9.0, 6.0)


def draw_sign(sheet: Sheet, sign: str, x: float, y: float) -> None:
    """One sign of the key, its middle at a point."""
    ink = sheet.palette.ink
    half = SIGN_WIDTH / 2
    if sign == CONVERTED:
        sheet.rule([[(x - half, y), (x + half, y)]], ink, 4, dashes=DASHES)
    elif sign == GAP:
        sheet.rule([[(x - half, y), (x - 4, y)], [(x + 4, y), (x + half, y)]], ink, 4)
    elif sign == Mark.NOT_REPORTED:
        _rug(sheet, [Box(x - half, y, x + half, y)], sheet.palette.rest)
    else:
        draw_marks(sheet, Mark(sign), [(x, y)], ink)


def draw_marks(sheet: Sheet, mark: Mark, spots: Sequence[tuple[float, float]], colour: str) -> None:
    """The sign of a mark at each point."""
    sign, hollow = _SIGNS[mark]
    sheet.dot(spots, colour, _SIZE, sign=sign, hollow=hollow)


_SIGNS = {
    Mark.ZERO: ("o", True),
    Mark.UNDER_REPORTED: ("^", True),
    Mark.WITHHELD: ("s", True),
    Mark.HIDDEN: ("D", False),
}


def draw_strip(sheet: Sheet, mark: Mark, spans: Sequence[Box], colour: str) -> None:
    """A row below an axis: a rug where nothing was reported, else one sign a place."""
    if mark is Mark.NOT_REPORTED:
        _rug(sheet, spans, colour)
        return
    draw_marks(sheet, mark, [((s.left + s.right) / 2, s.top) for s in spans], colour)


def _rug(sheet: Sheet, spans: Sequence[Box], colour: str) -> None:
    """Slanting strokes: a solid bar would pass for a line at nought."""
    half = _RUG / 2
    boxes = [Box(s.left + 1, s.top - half, s.right - 1, s.top + half) for s in spans]
    sheet.rule(hatching(boxes, _RUG_HATCH), colour, 1.6)


def hatching(boxes: Sequence[Box], apart: float = _HATCH) -> list[list[XY]]:
    """Slanting strokes cut to rectangles."""
    strokes: list[list[XY]] = []
    for box in boxes:
        offset = apart
        while offset < box.width + box.height:
            start = (box.left + max(0.0, offset - box.height), box.bottom - min(offset, box.height))
            end = (box.left + min(offset, box.width), box.bottom - max(0.0, offset - box.width))
            strokes.append([start, end])
            offset += apart
    return strokes

"""Draws bars by size: a name, a bar and its value on each row."""

from collections.abc import Sequence
from functools import partial

from bot.charts.drawing.frame import LABEL, SMALL
from bot.charts.drawing.sheet import Box, Sheet
from bot.charts.drawing.signs import hatching
from bot.charts.drawing.wrapping import ELLIPSIS, fitted
from bot.charts.spec import ChartSpec, Series

_MOST_NAMES = 0.36
_TALLEST = 120.0
_BETWEEN_ROWS = 4.0
_LEADING = 1.18
_MOST_LINES = 3
_LEAST_ROW = 1.5
"""Rows lower than so many sizes are lettered smaller."""

_GAP = 14.0


def draw_ranked(sheet: Sheet, spec: ChartSpec, room: Box) -> None:
    """Draw the one panel of a chart of bars by size."""
    series = spec.panels[0].series
    row = min(_TALLEST, room.height / len(series))
    size, names = _names(sheet, series, row, room.width * _MOST_NAMES)
    widest = max(sheet.width(line, size) for name in names for line in name)
    numbers = [float(one.points[0].value or 0) for one in series]
    texts = [one.points[0].label for one in series]
    beside = [sheet.width(text, size, bold=True) + _GAP for text in texts]
    below = max((w for w, n in zip(beside, numbers, strict=True) if n < 0), default=0.0)
    above = max((w for w, n in zip(beside, numbers, strict=True) if n >= 0), default=0.0)
    area = Box(room.left + widest + 24 + below, room.top, room.right - above, room.bottom)
    low, high = min([0.0, *numbers]), max([0.0, *numbers])
    unit = area.width / ((high - low) or 1)
    zero = area.left - low * unit
    top = room.top + max(0.0, (room.height - row * len(series)) / 2) * 0.4
    for place, one in enumerate(series):
        middle = top + (place + 0.5) * row
        half = min(row * 0.33, 38.0)
        end = zero + numbers[place] * unit
        bar = Box(min(zero, end), middle - half, max(zero, end), middle + half)
        if one.hatched:
            sheet.rule(hatching([bar]), sheet.palette.rest, 1.5)
        elif bar.width >= 1:
            sheet.fill([bar], sheet.palette.hue(one.hue))
        else:
            sheet.fill([Box(zero - 1, bar.top, zero + 1, bar.bottom)], sheet.palette.hue(one.hue))
        step = size * _LEADING
        first = middle - step * (len(names[place]) - 1) / 2 + size * 0.36
        for line, text in enumerate(names[place]):
            sheet.write((room.left + widest, first + line * step), text, size, align="right")
        negative = numbers[place] < 0
        x = end - _GAP if negative else end + _GAP
        sheet.write(
            (x, middle + size * 0.36),
            texts[place],
            size,
            colour=sheet.palette.ink_of(one.hue),
            bold=True,
            align="right" if negative else "left",
        )
    bottom = top + row * len(series)
    sheet.rule([[(zero, top), (zero, bottom)]], sheet.palette.rule, 2)


def _names(
    sheet: Sheet, series: Sequence[Series], row: float, most: float
) -> tuple[int, list[list[str]]]:
    """The names in lines, in the larger size if none is cut short by it."""
    for size in (LABEL, SMALL):
        lines = int((row - _BETWEEN_ROWS) / (size * _LEADING)) or 1
        width = partial(sheet.width, size=size)
        names = [fitted(one.label[0], most, width, lines=min(lines, _MOST_LINES)) for one in series]
        whole = all(
            " ".join(name).count(ELLIPSIS) == one.label[0].count(ELLIPSIS)
            for name, one in zip(names, series, strict=True)
        )
        if whole and row >= size * _LEAST_ROW:
            break
    return size, names

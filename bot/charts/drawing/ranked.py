"""Draws bars by size: a name, a bar and its value on each row."""

from bot.charts.drawing.frame import LABEL, SMALL
from bot.charts.drawing.sheet import Box, Sheet
from bot.charts.drawing.signs import hatching
from bot.charts.drawing.wrapping import fitted
from bot.charts.spec import ChartSpec

_MOST_NAMES = 0.36
_TALLEST = 120.0
_SINGLE_LINE = 58.0
_GAP = 14.0


def draw_ranked(sheet: Sheet, spec: ChartSpec, room: Box) -> None:
    """Draw the one panel of a chart of bars by size."""
    series = spec.panels[0].series
    row = min(_TALLEST, room.height / len(series))
    size = LABEL if row >= LABEL * 1.5 else SMALL
    most = room.width * _MOST_NAMES
    lines = 2 if row >= _SINGLE_LINE else 1
    names = [
        fitted(one.label[0], most, lambda text: sheet.width(text, size), lines=lines)
        for one in series
    ]
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
        step = size * 1.18
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

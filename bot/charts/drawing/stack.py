"""Draws stacked columns with their parts named beside them, in the order they lie."""

from collections.abc import Container
from decimal import Decimal

from bot.charts.drawing.axis_words import tick
from bot.charts.drawing.frame import LABEL, SMALL, TICK
from bot.charts.drawing.scales import timeline, upright
from bot.charts.drawing.sheet import XY, Box, Sheet
from bot.charts.drawing.signs import STRIP, draw_strip, hatching
from bot.charts.drawing.time_axis import HEIGHT_OF_AXIS, Row, write_time
from bot.charts.drawing.wrapping import fitted
from bot.charts.spec import ChartSpec, Mark, Panel, Series
from bot.trade import Month, Period
from bot.trade.period import MONTHS_A_YEAR

_NAMES = 380.0
_TITLE = 30.0
_SWATCH = 22.0
_LEADING = 1.2
_MANY = 8


def draw_stack(sheet: Sheet, spec: ChartSpec, room: Box) -> None:
    """Draw the one panel of a stacked chart."""
    panel = spec.panels[0]
    sums: dict[object, Decimal] = {}
    for series in panel.series:
        for point in series.points:
            sums[point.period] = sums.get(point.period, Decimal(0)) + (point.value or Decimal(0))
    gutter = sheet.width(tick(100, spec.language), TICK) + 18
    area = Box(
        room.left + gutter,
        room.top + _TITLE,
        room.right - _NAMES - 30,
        room.bottom - HEIGHT_OF_AXIS + 18,
    )
    scale = upright(panel.axis, list(sums.values()), area.top, area.bottom)
    time = timeline(panel.period, area.left, area.right)
    sheet.write((area.left, room.top + SMALL), panel.axis.words, SMALL, colour=sheet.palette.muted)
    for value in (0, 25, 50, 75, 100):
        y = scale.at(value)
        sheet.rule([[(area.left, y), (area.right, y)]], sheet.palette.grid, 1.5)
        text = tick(value, spec.language)
        sheet.write(
            (area.left - 12, y + TICK * 0.36),
            text,
            TICK,
            colour=sheet.palette.muted,
            align="right",
        )
    heights: dict[object, float] = {}
    for series in panel.series:
        boxes = []
        for point in series.points:
            if not point.value:
                continue
            low = heights.get(point.period, 0.0)
            heights[point.period] = high = low + float(point.value / panel.axis.scale)
            x, half = time.at(point), time.step * len(point.period) * 0.38
            boxes.append(Box(x - half, scale.at(high) + 1.5, x + half, scale.at(low)))
        _fill(sheet, series, boxes)
    sheet.rule([[(area.left, scale.at(0)), (area.right, scale.at(0))]], sheet.palette.rule, 2)
    for month in _bare_years(panel, sums):
        left, right = time.of_month(month), time.of_month(month + MONTHS_A_YEAR)
        y = area.bottom + STRIP / 2 + 2
        draw_strip(sheet, Mark.NOT_REPORTED, [Box(left, y, right, y)], sheet.palette.rest)
    write_time(sheet, Row(time, area.bottom + 10, TICK), spec.language, months=False)
    _names(sheet, panel, Box(room.right - _NAMES, area.top, room.right, area.bottom))


def _bare_years(panel: Panel, held: Container[object]) -> list[Month]:
    """The Januaries of the years that have no column."""
    years = range(panel.period.start.year, panel.period.end.year + 1)
    return [Month(year, 1) for year in years if Period.year(year) not in held]


def _fill(sheet: Sheet, series: Series, boxes: list[Box]) -> None:
    if not boxes:
        return
    if series.hatched:
        sheet.rule(hatching(boxes), sheet.palette.rest, 1.5)
        edges: list[list[XY]] = [
            [
                *((b.left, b.bottom), (b.left, b.top), (b.right, b.top), (b.right, b.bottom)),
                (b.left, b.bottom),
            ]
            for b in boxes
        ]
        sheet.rule(edges, sheet.palette.rest, 1.5)
    else:
        sheet.fill(boxes, sheet.palette.hue(series.hue))


def _names(sheet: Sheet, panel: Panel, room: Box) -> None:
    """The parts from the top of the columns to their foot, each behind a patch of its colour."""
    named = [series for series in panel.series[::-1] if any(p.value for p in series.points)]
    size = LABEL if len(named) < _MANY else SMALL
    lines = [
        fitted(
            series.label[0],
            room.width - _SWATCH - 12,
            lambda text: sheet.width(text, size),
            lines=2,
        )
        for series in named
    ]
    step = size * _LEADING
    gap = 16.0
    y = room.top
    for series, words in zip(named, lines, strict=True):
        _fill(sheet, series, [Box(room.left, y + 2, room.left + _SWATCH, y + 2 + _SWATCH)])
        for place, line in enumerate(words):
            colour = sheet.palette.ink_of(series.hue)
            sheet.write(
                (room.left + _SWATCH + 12, y + size * 0.9 + place * step),
                line,
                size,
                colour=colour,
            )
        y += step * len(words) + gap

"""Draws one panel of lines or upright bars: grid, scale, series, signs and labels."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.charts.drawing.axis_words import tick
from bot.charts.drawing.frame import LABEL, SMALL, TICK
from bot.charts.drawing.labels import EndLabel, write_beside, write_ends
from bot.charts.drawing.scales import Calendar, Timeline, Upright, ticks
from bot.charts.drawing.sheet import XY, Box, Sheet
from bot.charts.drawing.signs import DASHES, STRIP, draw_marks, draw_strip
from bot.charts.drawing.strokes import Strokes, strokes
from bot.charts.drawing.time_axis import year_lines
from bot.charts.spec import Mark, Panel, Point, Series, Shape, Stress
from bot.trade import Language

_PIXELS_A_TICK = 46
_WIDTHS = {Stress.STRONG: 5.0, Stress.PLAIN: 4.0, Stress.FAINT: 2.5}
_DOT = 9.0
_RING = 15.0
_LEAST_BAR = 1.5
_WIDEST_BAR = 120.0
_PLACES_ON_RULE = 12


@dataclass(frozen=True, slots=True)
class Plot:
    """A panel with its place on the sheet: the area of the lines and the scales over it."""

    panel: Panel
    area: Box
    across: Timeline | Calendar
    scale: Upright
    language: Language


def tick_values(scale: Upright, height: float) -> list[float]:
    """The values labelled on a scale of so many pixels."""
    return ticks(scale, max(2, int(height / _PIXELS_A_TICK)))


def draw_ground(sheet: Sheet, plot: Plot) -> None:
    """Grid, values at the left, years as light upright lines, and the line of nought."""
    area, scale, palette = plot.area, plot.scale, sheet.palette
    values = tick_values(scale, area.height)
    level = [[(area.left, scale.at(v)), (area.right, scale.at(v))] for v in values]
    upright = []
    if isinstance(plot.across, Timeline):
        upright = [[(x, area.top), (x, area.bottom)] for x in year_lines(plot.across)]
    sheet.rule([*level, *upright], palette.grid, 1.5)
    for value in values:
        y = scale.at(value) + TICK * 0.36
        text = tick(value, plot.language)
        sheet.write((area.left - 12, y), text, TICK, colour=palette.muted, align="right")
    foot = area.bottom if scale.log else scale.at(0)
    sheet.rule([[(area.left, foot), (area.right, foot)]], palette.rule, 2)


def draw_series(sheet: Sheet, plot: Plot) -> list[XY]:
    """All series, the loudest on top; returns the pixels their lines cover."""
    quiet_first = sorted(plot.panel.series, key=lambda one: -_WIDTHS[one.stress], reverse=True)
    covered: list[XY] = []
    ends: list[EndLabel] = []
    for series in quiet_first:
        made = strokes(plot.panel, series, plot.across, plot.scale)
        if series.shape is Shape.BAR:
            covered += _bars(sheet, plot, series)
        else:
            _line(sheet, series, made)
            covered += made.ink()
        if series.label and made.last is not None:
            colour = sheet.palette.ink_of(series.hue)
            ends.append(EndLabel(series.label, made.last, colour, series.stress))
    _strips(sheet, plot)
    write_ends(sheet, ends, plot.area.right + 16, plot.area, LABEL)
    return covered


def _line(sheet: Sheet, series: Series, made: Strokes) -> None:
    colour = sheet.palette.hue(series.hue)
    if made.lines:
        dashes = DASHES if series.dashed else None
        sheet.rule(made.lines, colour, _WIDTHS[series.stress], dashes=dashes)
    if made.dots and not series.dashed:
        sheet.dot(made.dots, colour, _DOT)
    for mark in dict.fromkeys(mark for mark, _ in made.signs):
        draw_marks(sheet, mark, [spot for one, spot in made.signs if one is mark], colour)


def _bars(sheet: Sheet, plot: Plot, series: Series) -> list[XY]:
    """Bars from nought, as wide as their months allow."""
    colour = sheet.palette.hue(series.hue)
    foot = plot.scale.at(0)
    boxes, noughts = [], []
    for point in series.points:
        if point.value is None:
            continue
        x, half = _bar(plot, series, point)
        if point.status is Mark.ZERO:
            noughts.append((x, foot))
            continue
        y = plot.scale.at(float(point.value / plot.panel.axis.scale))
        top, bottom = min(y, foot - _LEAST_BAR), max(y, foot + _LEAST_BAR)
        boxes.append(Box(x - half, top, x + half, bottom))
    if boxes:
        sheet.fill(boxes, colour)
    if noughts:
        draw_marks(sheet, Mark.ZERO, noughts, colour)
    return [spot for box in boxes for spot in _within(box)]


def _bar(plot: Plot, series: Series, point: Point) -> tuple[float, float]:
    """The middle and half the width of a bar; bars of several colours share their place."""
    bars = (one.hue for one in plot.panel.series if one.shape is Shape.BAR)
    hues = list(dict.fromkeys(bars))
    whole = min(max(plot.across.step * len(point.period) * 0.36, 1.2), _WIDEST_BAR / 2)
    half = whole / len(hues)
    return plot.across.at(point) + half * (2 * hues.index(series.hue) + 1) - whole, half


def _within(box: Box) -> list[XY]:
    """Points all over a box, close enough to keep a label off it."""
    across = [box.left, (box.left + box.right) / 2, box.right]
    rows = max(1, round(box.height / LABEL * 2))
    return [(x, box.top + box.height * k / rows) for x in across for k in range(rows + 1)]


def strip_rows(panel: Panel) -> list[tuple[int, list[Point]]]:
    """For each colour with gaps, the places where none of its series has a figure."""
    rows = []
    for hue in dict.fromkeys(series.hue for series in panel.series):
        mine = [series for series in panel.series if series.hue == hue]
        held = {p.period for s in mine for p in s.points if p.value is not None}
        bare = {p.period: p for s in mine for p in s.points if p.value is None}
        gaps = [point for period, point in bare.items() if period not in held]
        if gaps:
            rows.append((hue, gaps))
    return rows


def _strips(sheet: Sheet, plot: Plot) -> None:
    """Rows of signs below the panel where a series has no figure."""
    if not isinstance(plot.across, Timeline):
        return
    for place, (hue, gaps) in enumerate(strip_rows(plot.panel)):
        y = plot.area.bottom + (place + 0.5) * STRIP + 4
        for mark in dict.fromkeys(point.status for point in gaps):
            spans: list[Box] = []
            for point in gaps:
                if point.status is mark:
                    left = plot.across.of_month(point.period.start)
                    right = plot.across.of_month(point.period.end + 1)
                    if spans and spans[-1].right >= left - 1:
                        left = spans.pop().left
                    spans.append(Box(left, y, right, y))
            draw_strip(sheet, mark, spans, sheet.palette.hue(hue))


def write_points(sheet: Sheet, plot: Plot, covered: Sequence[XY]) -> None:
    """The rule's label, and the values printed beside single points."""
    panel, room = plot.panel, plot.area
    if panel.rule is not None:
        y = plot.scale.at(float(panel.rule.value / panel.axis.scale))
        sheet.rule([[(room.left, y), (room.right, y)]], sheet.palette.ink, 2, dashes=DASHES)
        half = sheet.width(panel.rule.label, SMALL, bold=True) / 2 + 4
        step = (room.width - 2 * half) / _PLACES_ON_RULE
        write_beside(
            sheet,
            panel.rule.label,
            [(room.left + half + step * k, y) for k in range(_PLACES_ON_RULE + 1)],
            size=SMALL,
            colour=sheet.palette.ink,
            room=room,
            ink=covered,
            sides=False,
        )
    for series in panel.series:
        for point in series.points:
            if point.label and point.value is not None:
                _label(sheet, plot, series, point, covered)


def _label(sheet: Sheet, plot: Plot, series: Series, point: Point, covered: Sequence[XY]) -> None:
    """The value of one point beside it: a ring marks it on a line, a bar is mark enough."""
    if point.value is None:
        return
    room, colour = plot.area, sheet.palette.ink_of(series.hue)
    x = plot.across.at(point)
    y = plot.scale.at(float(point.value / plot.panel.axis.scale))
    spots = [(x, y)]
    if series.shape is Shape.BAR:
        x, half = _bar(plot, series, point)
        spots = [(x, y), (x + half, y), (x - half, y)]
    else:
        sheet.dot([(x, y)], colour, _RING, hollow=True)
    write_beside(
        sheet,
        point.label,
        spots,
        size=LABEL,
        colour=colour,
        room=Box(room.left, room.top - LABEL, room.right, room.bottom),
        ink=covered,
    )

"""Lays panels out in rows and columns and draws them: times below, labels at the right."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.charts.drawing import happenings
from bot.charts.drawing.axis_words import tick
from bot.charts.drawing.frame import LABEL, SMALL, TICK
from bot.charts.drawing.labels import end_width
from bot.charts.drawing.plot import (
    Plot,
    draw_ground,
    draw_series,
    strip_rows,
    tick_values,
    write_points,
)
from bot.charts.drawing.scales import Calendar, Timeline, Upright, timeline, upright
from bot.charts.drawing.sheet import Box, Sheet
from bot.charts.drawing.signs import STRIP
from bot.charts.drawing.time_axis import (
    HEIGHT_OF_AXIS,
    Row,
    height_below,
    write_months,
    write_time,
)
from bot.charts.drawing.wrapping import fitted
from bot.charts.spec import Across, ChartSpec, Panel

_TITLE = 34.0
_BETWEEN = 30.0
_GUTTER = 18.0
_LEAST_SHARE = 0.28
_ROW_GAP = 14.0


@dataclass(frozen=True, slots=True)
class Span:
    """From one pixel to another, with the room at its ends already taken off."""

    start: float
    end: float


def draw_grid(sheet: Sheet, spec: ChartSpec, room: Box) -> None:
    """Draw all panels of a chart over time or over the months of the year."""
    columns = _columns(sheet, spec, room)
    events = {
        panel.column: _events(sheet, spec, panel, columns[panel.column])
        for panel in spec.panels
        if panel.row == 0
    }
    numbers = sorted(columns)
    ends = {
        n: columns[n].end
        + _label_room(sheet, [panel for panel in spec.panels if panel.column == n])
        for n in numbers
    }
    band = max(happenings.band_height(placed) for placed in events.values())
    axis = max(_axis_height(sheet, panel, columns[panel.column], spec) for panel in spec.panels)
    rows = _rows(spec.panels, Box(room.left, room.top, room.right, room.bottom - axis), band)
    plots = [_plot(panel, columns[panel.column], rows[panel.row], spec) for panel in spec.panels]
    for plot in plots:
        draw_ground(sheet, plot)
    for plot in plots:
        top = plot.panel.row == 0
        placed = events[plot.panel.column] if plot.panel.events else ()
        happenings.draw_lines(sheet, placed, plot.area, band=band if top else 0)
        if top:
            happenings.write_labels(sheet, placed, plot.area, SMALL, band=band)
        _title(sheet, plot, band if top else 0, ends[plot.panel.column])
    below = [plot for plot in plots if plot.panel.row == len(rows) - 1]
    strips = max(_strips(plot.panel) for plot in below) * STRIP
    for plot in below:
        _times(sheet, plot, plot.area.bottom + strips + 10)
    for plot in plots:
        write_points(sheet, plot, draw_series(sheet, plot))


def _events(
    sheet: Sheet, spec: ChartSpec, panel: Panel, column: Span
) -> tuple[happenings.Placed, ...]:
    if not panel.events or panel.across is not Across.TIME:
        return ()
    time = timeline(panel.period, column.start, column.end)
    alone = all(one.row == 0 for one in spec.panels)
    return happenings.arrange(sheet, spec.annotations, time, SMALL, alone=alone)


def _columns(sheet: Sheet, spec: ChartSpec, room: Box) -> dict[int, Span]:
    """The left and right end of each column's lines; wide spans of time get wide columns."""
    numbers = sorted({panel.column for panel in spec.panels})
    held = {n: [panel for panel in spec.panels if panel.column == n] for n in numbers}
    left = {n: max(_gutter(sheet, panel, spec) for panel in held[n]) for n in numbers}
    right = {n: _label_room(sheet, held[n]) for n in numbers}
    taken = sum(left.values()) + sum(right.values()) + _BETWEEN * (len(numbers) - 1)
    shares = {n: max(len(panel.period) for panel in held[n]) for n in numbers}
    if any(panel.across is Across.CALENDAR for panel in spec.panels):
        shares = dict.fromkeys(numbers, 1)
    whole = sum(shares.values())
    parts = {n: max(shares[n] / whole, _LEAST_SHARE) for n in numbers}
    spans, x = {}, room.left
    for n in numbers:
        start = x + left[n]
        end = start + (room.width - taken) * parts[n] / sum(parts.values())
        spans[n] = Span(start, end)
        x = end + right[n] + _BETWEEN
    return spans


def _gutter(sheet: Sheet, panel: Panel, spec: ChartSpec) -> float:
    """The room that the values at the left of a panel need."""
    scale = _scale(panel, 0, 400)
    widths = [sheet.width(tick(v, spec.language), TICK) for v in tick_values(scale, 400)]
    return max(widths) + _GUTTER


def _label_room(sheet: Sheet, panels: Sequence[Panel]) -> float:
    labels = [series.label for panel in panels for series in panel.series if series.label]
    return end_width(sheet, labels, LABEL) + 18 if labels else 12.0


def _scale(panel: Panel, top: float, bottom: float) -> Upright:
    values = [p.value for s in panel.series for p in s.points if p.value is not None]
    if panel.rule is not None:
        values.append(panel.rule.value)
    return upright(panel.axis, values, top, bottom)


def _rows(panels: Sequence[Panel], room: Box, band: float) -> dict[int, Span]:
    """The top and bottom of each row's lines; a row of bars beside lines is lower."""
    numbers = sorted({panel.row for panel in panels})
    held = {n: [panel for panel in panels if panel.row == n] for n in numbers}
    below = {n: max(_strips(panel) for panel in held[n]) * STRIP + 6 for n in numbers}
    weights = {n: max(panel.weight for panel in held[n]) for n in numbers}
    taken = band + _TITLE * len(numbers) + sum(below.values())
    taken += _ROW_GAP * (len(numbers) - 1)
    spans, y = {}, room.top
    for n in numbers:
        top = y + _TITLE + (band if n == 0 else 0)
        bottom = top + (room.height - taken) * weights[n] / sum(weights.values())
        spans[n] = Span(top, bottom)
        y = bottom + below[n] + _ROW_GAP
    return spans


def _axis_height(sheet: Sheet, panel: Panel, column: Span, spec: ChartSpec) -> float:
    """The height that a panel's months and years would take below it."""
    if panel.across is not Across.TIME:
        return HEIGHT_OF_AXIS / 2 + 2
    row = Row(timeline(panel.period, column.start, column.end), 0, TICK)
    return height_below(sheet, row, spec.language, months=not _yearly(panel))


def _yearly(panel: Panel) -> bool:
    return all(point.period.is_year for series in panel.series for point in series.points)


def _strips(panel: Panel) -> int:
    """How many rows of signs a panel has below it."""
    return len(strip_rows(panel)) if panel.across is Across.TIME else 0


def _plot(panel: Panel, column: Span, row: Span, spec: ChartSpec) -> Plot:
    area = Box(column.start, row.start, column.end, row.end)
    across = (
        timeline(panel.period, area.left, area.right)
        if panel.across is Across.TIME
        else Calendar(area.left, area.right)
    )
    return Plot(panel, area, across, _scale(panel, area.top, area.bottom), spec.language)


def _title(sheet: Sheet, plot: Plot, band: float, end: float) -> None:
    """What the panel shows, in bold, and in which unit; `end` is where the next column begins."""
    y = plot.area.top - band - 12
    x = plot.area.left
    room = end - x
    words = plot.panel.axis.words
    unit = sheet.width(words, SMALL)
    if plot.panel.title:
        for line in fitted(
            plot.panel.title, room - unit - 20, lambda text: sheet.width(text, SMALL, bold=True)
        ):
            x = sheet.write((x, y), line, SMALL, bold=True).right + 14
    sheet.write((x, y), words, SMALL, colour=sheet.palette.muted)


def _times(sheet: Sheet, plot: Plot, y: float) -> None:
    if isinstance(plot.across, Timeline):
        row = Row(plot.across, y, TICK)
        write_time(sheet, row, plot.language, months=not _yearly(plot.panel))
    else:
        write_months(sheet, plot.across, y, TICK, plot.language)

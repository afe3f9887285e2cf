"""The pixels of a series: its strokes between gaps, its lone points, its signs of nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import hypot

from bot.charts.drawing.scales import Across, Upright
from bot.charts.drawing.sheet import XY
from bot.charts.spec import Mark, Panel, Point, Series

_FEW = 26
"""A line of so few points shows each as a dot."""

_SAMPLE = 9.0
_SIGN_APART = 15.0


@dataclass(frozen=True, slots=True)
class Strokes:
    """A series in pixels.

    `lines` are unbroken runs, `dots` the places shown as dots, `signs` those whose mark has a
    sign of its own; `last` is where the line ends, None without a point.
    """

    lines: tuple[tuple[XY, ...], ...]
    dots: tuple[XY, ...]
    signs: tuple[tuple[Mark, XY], ...]
    last: XY | None

    def ink(self) -> list[XY]:
        """Points close together along all lines, to keep labels off them."""
        spots = [*self.dots]
        for line in self.lines:
            for (x, y), (further, beyond) in pairwise(line):
                count = max(1, round(hypot(further - x, beyond - y) / _SAMPLE))
                spots += [
                    (x + (further - x) * k / count, y + (beyond - y) * k / count)
                    for k in range(count + 1)
                ]
        return spots


def strokes(panel: Panel, series: Series, across: Across, scale: Upright) -> Strokes:
    """Bring a series to pixels; a gap in time ends a stroke."""
    runs: list[list[XY]] = []
    signs: list[tuple[Mark, XY]] = []
    before: Point | None = None
    for point in series.points:
        if point.value is None:
            before = None
            continue
        number = float(point.value / panel.axis.scale)
        spot = (across.at(point), scale.at(number))
        if point.status is not Mark.VALUE:
            signs.append((point.status, spot))
        if scale.log and number <= 0:
            before = None
            continue
        if before is None or not _follows(before, point):
            runs.append([])
        runs[-1].append(spot)
        before = point
    spots = [spot for run in runs for spot in run]
    every = len(spots) <= _FEW and not _daily(series.points)
    dots = spots if every else [run[0] for run in runs if len(run) == 1]
    signed = {spot for _, spot in signs}
    last = spots[-1] if spots else signs[-1][1] if signs else None
    return Strokes(
        tuple(tuple(run) for run in runs if len(run) > 1),
        tuple(spot for spot in dots if spot not in signed),
        _thinned(signs),
        last,
    )


def _thinned(signs: Sequence[tuple[Mark, XY]]) -> tuple[tuple[Mark, XY], ...]:
    """Signs far enough apart to be told from each other."""
    kept: list[tuple[Mark, XY]] = []
    for mark, spot in signs:
        if not kept or kept[-1][0] is not mark or spot[0] - kept[-1][1][0] >= _SIGN_APART:
            kept.append((mark, spot))
    return tuple(kept)


def _follows(before: Point, point: Point) -> bool:
    """Whether nothing lies between two points; single days are read now and then."""
    if point.day is not None:
        return True
    grown = before.period.start == point.period.start
    return grown or before.period.end + 1 == point.period.start


def _daily(points: Sequence[Point]) -> bool:
    return any(point.day is not None for point in points)

"""Sets the events of a chart: labels in a band above the panel, lines down through it."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from bot.charts.drawing.scales import Timeline
from bot.charts.drawing.sheet import Box, Sheet
from bot.charts.spec import Annotation
from bot.trade import Month

ROW = 25
_MOST_ROWS = 3
_MOST_ROWS_BESIDE_OTHERS = 2
_GAP = 10.0


@dataclass(frozen=True, slots=True)
class Placed:
    """An event with its place: where its line stands, its label's row and left end."""

    event: Annotation
    x: float
    row: int
    left: float
    right: float


def arrange(
    sheet: Sheet, events: Sequence[Annotation], time: Timeline, size: int, *, alone: bool
) -> tuple[Placed, ...]:
    """The events that find room, the heaviest first; no label meets a label or another's line.

    A panel with others below it has less room above it than one `alone`.
    """
    rows = _MOST_ROWS if alone else _MOST_ROWS_BESIDE_OTHERS
    placed: list[Placed] = []
    for event in sorted(events, key=lambda one: (-one.weight, one.day)):
        month = Month.of(event.day)
        if not time.first <= month < time.first + time.months:
            continue
        x, width = time.of_day(event.day), sheet.width(event.label, size)
        offered = (
            Placed(event, x, row, left, left + width)
            for row in range(rows)
            for left in (x + 6, x - 6 - width)
            if time.left <= left and left + width <= time.right
        )
        free = (spot for spot in offered if not any(_clash(spot, one) for one in placed))
        placed.extend(islice(free, 1))
    return tuple(placed)


def _clash(one: Placed, other: Placed) -> bool:
    """Whether two labels meet, a line crosses the other's label, or two lines are one."""
    if one.row == other.row and one.left < other.right + _GAP and other.left < one.right + _GAP:
        return True
    upper, lower = (one, other) if one.row < other.row else (other, one)
    crossed = lower.left - 4 < upper.x < lower.right + 4 and upper.row != lower.row
    return crossed or abs(one.x - other.x) < _GAP


def band_height(placed: Sequence[Placed]) -> float:
    """The height of the band some events need."""
    return max((spot.row + 1 for spot in placed), default=0) * ROW + (8 if placed else 0)


def draw_lines(sheet: Sheet, placed: Sequence[Placed], panel: Box, *, band: float) -> None:
    """The events' lines through a panel, from their label's row down."""
    strokes = [
        [(spot.x, panel.top - band + spot.row * ROW + 4), (spot.x, panel.bottom)]
        if band
        else [(spot.x, panel.top), (spot.x, panel.bottom)]
        for spot in placed
    ]
    if strokes:
        sheet.rule(strokes, sheet.palette.rule, 1.5, dashes=(5.0, 5.0))


def write_labels(
    sheet: Sheet, placed: Sequence[Placed], panel: Box, size: int, *, band: float
) -> None:
    """The events' labels in the band above a panel."""
    for spot in placed:
        baseline = panel.top - band + spot.row * ROW + size * 0.95
        sheet.write((spot.left, baseline), spot.event.label, size, colour=sheet.palette.muted)

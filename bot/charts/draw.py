"""Draws a chart spec with matplotlib's Figure; imported in the worker process only."""

from bot.charts.drawing.frame import frame
from bot.charts.drawing.grid import draw_grid
from bot.charts.drawing.ranked import draw_ranked
from bot.charts.drawing.sheet import Sheet
from bot.charts.drawing.stack import draw_stack
from bot.charts.drawing.typeface import Typeface, typeface
from bot.charts.palette import PALETTES
from bot.charts.spec import Across, ChartSpec, Shape
from bot.trade import Language

_LAST_RESORT = "DejaVu Sans"
"""Comes with matplotlib itself."""


def sheet_of(spec: ChartSpec) -> Sheet:
    """The drawn sheet of a spec: every text set, nothing rendered yet."""
    face = typeface(spec.language) or typeface(Language.ENGLISH) or Typeface((_LAST_RESORT,))
    sheet = Sheet(PALETTES[spec.theme], face)
    room = frame(sheet, spec)
    shapes = {series.shape for panel in spec.panels for series in panel.series}
    if Shape.STACK in shapes:
        draw_stack(sheet, spec, room)
    elif spec.panels[0].across is Across.SIZE:
        draw_ranked(sheet, spec, room)
    else:
        draw_grid(sheet, spec, room)
    return sheet


def png(spec: ChartSpec) -> bytes:
    """The picture of a spec as PNG, 1600 × 900 pixels; equal specs give equal bytes."""
    return sheet_of(spec).png()

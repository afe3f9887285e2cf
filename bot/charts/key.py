"""The key of a chart: what the signs mean that occur in it."""

from bot.charts.sketch import Sketch
from bot.charts.spec import CONVERTED, GAP, Across, KeyEntry, Mark, Shape
from bot.trade import Tier

_ON_LINES = {Mark.ZERO, Mark.UNDER_REPORTED}
"""The marks that stand on a line, not in a gap of it."""


def key_of(sketch: Sketch) -> tuple[KeyEntry, ...]:
    """What the signs mean that occur: the kinds of nothing, and conversions."""
    across = {panel.across for panel in sketch.panels}
    stacked = Shape.STACK in {one.shape for panel in sketch.panels for one in panel.series}
    marks = {dot.mark for strand in sketch.strands for dot in strand.dots}
    signs = [str(mark) for mark in Mark if mark in marks and mark is not Mark.VALUE]
    if across == {Across.SIZE}:
        signs = []
    if stacked:
        signs = [str(Mark.NOT_REPORTED)] if _years_bare(sketch) else []
    if Across.CALENDAR in across:
        # Lines laid over each other have no row of signs below them: every gap is a gap.
        gap = any(dot.found is None for strand in sketch.strands for dot in strand.dots)
        signs = [sign for sign in signs if sign in _ON_LINES] + [GAP] * gap
    lined = Shape.LINE in {one.shape for panel in sketch.panels for one in panel.series}
    if lined and any(strand.tier is Tier.DERIVED for strand in sketch.strands):
        signs.append(CONVERTED)
    return tuple(KeyEntry(sign, sketch.say(_words(sketch, sign))) for sign in signs)


def _words(sketch: Sketch, sign: str) -> str:
    derived = [strand for strand in sketch.strands if strand.tier is Tier.DERIVED]
    weighed = sign == CONVERTED and all(strand.unit.is_weight for strand in derived)
    return f"key.{sign}.weight" if weighed else f"key.{sign}"


def _years_bare(sketch: Sketch) -> bool:
    """Whether a stacked chart has no column for some year between its first and last."""
    years = {dot.period.end.year for strand in sketch.strands for dot in strand.dots}
    return len(years) <= max(years) - min(years)

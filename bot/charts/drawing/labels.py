"""Places labels so that none covers another: at line ends, and beside single points."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.charts.drawing.sheet import XY, Box, Sheet
from bot.charts.spec import Stress

_GAP = 6.0
_NEAR = 14.0
"""A label farther than this from its line's end gets a thread to it."""

_LOUDNESS = {Stress.STRONG: 2, Stress.PLAIN: 1, Stress.FAINT: 0}


@dataclass(frozen=True, slots=True)
class EndLabel:
    """What stands at the end of a line: its lines of text, where the line ends, how it looks."""

    lines: tuple[str, ...]
    end: XY
    colour: str
    stress: Stress


def end_width(sheet: Sheet, labels: Sequence[tuple[str, ...]], size: int) -> float:
    """The room that the widest of some labels needs."""
    return max(
        (
            sheet.width(line, size, bold=place == 0)
            for label in labels
            for place, line in enumerate(label)
        ),
        default=0.0,
    )


def write_ends(sheet: Sheet, labels: Sequence[EndLabel], x: float, room: Box, size: int) -> None:
    """Write labels in a column at `x`, each as near its line's end as the others allow."""
    leading = size * 1.22
    most = int(room.height / (leading + _GAP / 2))
    kept = _shortened(sorted(labels, key=_quietness), most)
    kept.sort(key=lambda one: one.end[1])
    heights = [len(one.lines) * leading for one in kept]
    tops = _spread([one.end[1] for one in kept], heights, room)
    for label, top, height in zip(kept, tops, heights, strict=True):
        middle = top + height / 2
        if abs(middle - label.end[1]) > _NEAR or x - label.end[0] > 3 * _NEAR:
            thread = [(label.end[0] + 8, label.end[1]), (x - 6, middle)]
            sheet.rule([thread], sheet.palette.rule, 1.2, dashes=(2.0, 4.0))
        for place, line in enumerate(label.lines):
            baseline = top + place * leading + size * 0.95
            sheet.write((x, baseline), line, size, colour=label.colour, bold=place == 0)


def _quietness(label: EndLabel) -> tuple[int, float]:
    return -_LOUDNESS[label.stress], label.end[1]


def _shortened(labels: Sequence[EndLabel], most: int) -> list[EndLabel]:
    """Labels of at most so many lines in all: names before values, the loudest first."""
    kept = list(labels[:most])
    for place in range(len(kept) - 1, -1, -1):
        over = sum(len(one.lines) for one in kept) - most
        if over > 0:
            lines = kept[place].lines
            kept[place] = replace(kept[place], lines=lines[: max(1, len(lines) - over)])
    return kept


def _spread(wanted: Sequence[float], heights: Sequence[float], room: Box) -> list[float]:
    """The tops of blocks in order, near where they want their middles and clear of each other."""
    tops = [middle - height / 2 for middle, height in zip(wanted, heights, strict=True)]
    floor = room.top
    for place, height in enumerate(heights):
        tops[place] = max(tops[place], floor)
        floor = tops[place] + height + _GAP
    ceiling = room.bottom
    for place in range(len(tops) - 1, -1, -1):
        tops[place] = min(tops[place], ceiling - heights[place])
        ceiling = tops[place] - _GAP
    return tops


def write_beside(  # noqa: PLR0913 - what, where, and what it must keep clear of
    sheet: Sheet,
    text: str,
    spots: Sequence[XY],
    *,
    size: int,
    colour: str,
    room: Box,
    ink: Sequence[XY],
    sides: bool = True,
) -> None:
    """Write a label beside one of some points, where it covers least of the lines and no text.

    Without `sides` it stands above or below, as on a level line. Where every place would cover
    text the label is left out: the spreadsheet and the alt text have its value.
    """
    half = sheet.width(text, size, bold=True) / 2
    beside = (
        *((half + 22, size * 0.35), (-half - 22, size * 0.35), (half + 12, -12.0)),
        *((-half - 12, -12.0), (half + 22, -size * 0.3), (-half - 22, -size * 0.3)),
        *((half + 22, size + 6.0), (-half - 22, size + 6.0)),
    )
    offsets = ((0.0, -12.0), (0.0, size + 10.0), *(beside if sides else ()))
    offered = [(x + dx, y + dy) for x, y in spots for dx, dy in offsets]
    boxes = [(sheet.box(at, text, size, bold=True, align="center"), at) for at in offered]
    free = [
        (box.hits(ink), place, at)
        for place, (box, at) in enumerate(boxes)
        if room.holds(box) and not any(box.meets(other, 3) for other in sheet.written)
    ]
    if free:
        sheet.write(min(free)[2], text, size, colour=colour, bold=True, align="center")

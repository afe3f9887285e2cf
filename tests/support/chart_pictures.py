"""What is written on a drawn sheet and where, and what of it a reader could not read."""

from itertools import combinations

from matplotlib.transforms import Bbox

from bot.charts.drawing.lettering import Lettering
from bot.charts.drawing.sheet import HEIGHT, WIDTH, Sheet


def texts(sheet: Sheet) -> list[str]:
    """Every line of text on a sheet, in the order it was written."""
    return [line.get_text() for line in sheet.figure.findobj(Lettering)]


def faults(sheet: Sheet) -> list[str]:
    """Texts whose ink leaves the sheet or touches that of another."""
    inked = [
        (line.get_text(), line.get_window_extent()) for line in sheet.figure.findobj(Lettering)
    ]
    outside = [f"“{text}” leaves the sheet" for text, box in inked if not _within(box)]
    meeting = [
        f"“{text}” meets “{other}”"
        for (text, box), (other, further) in combinations(inked, 2)
        if box.x0 < further.x1
        and further.x0 < box.x1
        and box.y0 < further.y1
        and further.y0 < box.y1
    ]
    return outside + meeting


def _within(box: Bbox) -> bool:
    return bool(box.x0 >= 0 and box.y0 >= 0 and box.x1 <= WIDTH and box.y1 <= HEIGHT)

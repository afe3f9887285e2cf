"""Headline and subtitle above a chart; key, small print, source and mark below it."""

from collections.abc import Callable, Sequence

from bot.charts.drawing.sheet import HEIGHT, WIDTH, Box, Sheet
from bot.charts.drawing.signs import SIGN_WIDTH, draw_sign
from bot.charts.drawing.wrapping import balanced, fitted
from bot.charts.spec import ChartSpec, KeyEntry
from bot.trade import Language

MARGIN = 56
LABEL = 24
TICK = 22
SMALL = 19
_TOP = 34
_BOTTOM = 26
_HEAD_SIZES = (38, 34, 31)
_SUBTITLE = 24
_HEAD_LINES = 2
_SUBTITLE_LINES = 2
_NOTE_LINES = 4
_SOURCE_LINES = 2
_LEADING = 1.3
_INNER = WIDTH - 2 * MARGIN


def frame(sheet: Sheet, spec: ChartSpec) -> Box:
    """Write what stands around the panels; returns the room left for them."""
    top = _head(sheet, spec)
    bottom = _foot(sheet, spec)
    return Box(MARGIN, top + 18, WIDTH - MARGIN, bottom - 14)


def _width(sheet: Sheet, size: int, *, bold: bool = False) -> Callable[[str], float]:
    return lambda text: sheet.width(text, size, bold=bold)


def _head(sheet: Sheet, spec: ChartSpec) -> float:
    """The headline in the largest size that takes two lines, and the subtitle."""
    tried = {
        size: balanced(spec.headline, _INNER, _width(sheet, size, bold=True))
        for size in _HEAD_SIZES
    }
    size = next((s for s in tried if len(tried[s]) <= _HEAD_LINES), _HEAD_SIZES[-1])
    y = float(_TOP)
    for line in tried[size][: _HEAD_LINES + 1]:
        y += size * (_LEADING if y > _TOP else 1.0)
        sheet.write((MARGIN, y), line, size, bold=True)
    y += 10
    muted = sheet.palette.muted
    for line in fitted(spec.subtitle, _INNER, _width(sheet, _SUBTITLE), lines=_SUBTITLE_LINES):
        y += _SUBTITLE * _LEADING
        sheet.write((MARGIN, y), line, _SUBTITLE, colour=muted)
    return y + _SUBTITLE * 0.4


def _foot(sheet: Sheet, spec: ChartSpec) -> float:
    """Source and mark at the very bottom, small print above, the key above that."""
    mark = sheet.width(spec.mark, SMALL, bold=True)
    small = _width(sheet, SMALL)
    source = fitted(spec.source, _INNER - mark - 60, small, lines=_SOURCE_LINES)
    between = "" if spec.language is Language.CHINESE else " "
    notes = fitted(between.join(spec.notes), _INNER, small, lines=_NOTE_LINES)
    step = SMALL * _LEADING + 1
    y = float(HEIGHT - _BOTTOM)
    sheet.write((WIDTH - MARGIN, y), spec.mark, SMALL, bold=True, align="right")
    for line in [*notes, *source][::-1]:
        sheet.write((MARGIN, y), line, SMALL, colour=sheet.palette.muted)
        y -= step
    y -= 8
    if not spec.key:
        return y
    for row in _rows(sheet, spec.key)[::-1]:
        x = float(MARGIN)
        for entry in row:
            draw_sign(sheet, entry.sign, x + SIGN_WIDTH / 2, y - SMALL * 0.33)
            box = sheet.write((x + SIGN_WIDTH + 10, y), entry.words, SMALL)
            x = box.right + 36
        y -= step + 2
    return y


def _rows(sheet: Sheet, key: Sequence[KeyEntry]) -> list[list[KeyEntry]]:
    rows: list[list[KeyEntry]] = [[]]
    x = 0.0
    for entry in key:
        width = SIGN_WIDTH + 10 + sheet.width(entry.words, SMALL) + 36
        if rows[-1] and x + width > _INNER:
            rows.append([])
            x = 0.0
        rows[-1].append(entry)
        x += width
    return rows

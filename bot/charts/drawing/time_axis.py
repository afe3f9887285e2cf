"""Months and years below a panel, as many as there is room for."""

from bot.charts.drawing.axis_words import month
from bot.charts.drawing.scales import Calendar, Timeline
from bot.charts.drawing.sheet import Sheet
from bot.trade import Language, Month
from bot.trade.period import MONTHS_A_YEAR

_GAP = 16.0
_MONTH_STEPS = (1, 2, 3, 6)
_YEAR_STEPS = (1, 2, 3, 5, 10, 20)
HEIGHT_OF_AXIS = 58


def year_lines(time: Timeline) -> list[float]:
    """Where years begin within the range, for light upright lines."""
    firsts = (time.first + offset for offset in range(time.months))
    return [time.of_month(one) for one in firsts if one.month == 1 and one != time.first]


def write_months(
    sheet: Sheet, calendar: Calendar, y: float, size: int, language: Language
) -> None:
    """The twelve months below a calendar panel."""
    names = [month(number, language) for number in range(1, MONTHS_A_YEAR + 1)]
    widest = max(sheet.width(name, size) for name in names)
    step = next(
        (one for one in _MONTH_STEPS if one * calendar.step >= widest + _GAP), _MONTH_STEPS[-1]
    )
    for place in range(0, MONTHS_A_YEAR, step):
        x = calendar.left + (place + 0.5) * calendar.step
        sheet.write((x, y + size), names[place], size, colour=sheet.palette.muted, align="center")


def write_time(
    sheet: Sheet,
    time: Timeline,
    y: float,
    size: int,
    language: Language,
    *,
    months: bool = True,
) -> None:
    """Months where they fit, and the years below them; years alone where they do not."""
    step = _month_step(sheet, time, size, language) if months else 0
    if step:
        for offset in range(time.months):
            one = time.first + offset
            if (one.month - 1) % step == 0:
                x = time.of_month(one) + time.step / 2
                _written(sheet, month(one.month, language), x, y + size, size, time)
        y += size + 6
    _years(sheet, time, y, size)


def _month_step(sheet: Sheet, time: Timeline, size: int, language: Language) -> int:
    widest = max(sheet.width(month(number, language), size) for number in range(1, 13))
    return next((step for step in _MONTH_STEPS if step * time.step >= widest + _GAP), 0)


def _years(sheet: Sheet, time: Timeline, y: float, size: int) -> None:
    """Each year at the middle of its months that are shown; every second or fifth when dense."""
    last = time.first + (time.months - 1)
    years = range(time.first.year, last.year + 1)
    wide = sheet.width("2020", size) + _GAP
    step = next(
        (one for one in _YEAR_STEPS if one * MONTHS_A_YEAR * time.step >= wide), _YEAR_STEPS[-1]
    )
    for year in years:
        if year % step:
            continue
        start = max(time.of_month(Month(year, 1)), time.left)
        end = min(time.of_month(Month(year + 1, 1)), time.right)
        if step > 1 or end - start >= wide - _GAP / 2:
            _written(sheet, str(year), (start + end) / 2, y + size, size, time)


def _written(
    sheet: Sheet, text: str, x: float, y: float, size: int, time: Timeline
) -> None:
    """A label at its place, moved in where it would leave the panel."""
    half = sheet.width(text, size) / 2
    middle = min(max(x, time.left + half - 12), time.right - half + 12)
    sheet.write((middle, y), text, size, colour=sheet.palette.muted, align="center")

"""Months and years below a panel, as many as there is room for."""

from dataclasses import dataclass

from bot.charts.drawing.axis_words import month
from bot.charts.drawing.scales import Calendar, Timeline
from bot.charts.drawing.sheet import Sheet
from bot.trade import Language, Month
from bot.trade.period import MONTHS_A_YEAR

_GAP = 16.0
_MONTH_STEPS = (1, 2, 3, 6)
_YEAR_STEPS = (1, 2, 5, 10, 20)
HEIGHT_OF_AXIS = 58


def year_lines(time: Timeline) -> list[float]:
    """Where years begin within the range, for light upright lines."""
    firsts = (time.first + offset for offset in range(time.months))
    return [time.of_month(one) for one in firsts if one.month == 1 and one != time.first]


def write_months(sheet: Sheet, calendar: Calendar, y: float, size: int, language: Language) -> None:
    """The twelve months below a calendar panel."""
    names = [month(number, language) for number in range(1, MONTHS_A_YEAR + 1)]
    widest = max(sheet.width(name, size) for name in names)
    step = next(
        (one for one in _MONTH_STEPS if one * calendar.step >= widest + _GAP), _MONTH_STEPS[-1]
    )
    for place in range(0, MONTHS_A_YEAR, step):
        x = calendar.left + (place + 0.5) * calendar.step
        sheet.write((x, y + size), names[place], size, colour=sheet.palette.muted, align="center")


@dataclass(frozen=True, slots=True)
class Row:
    """Where labels of a time axis stand: along which months, at which height, in which size."""

    time: Timeline
    y: float
    size: int

    def place(self, sheet: Sheet, text: str, x: float) -> float:
        """The middle of a label, moved in where it would leave the panel."""
        half = sheet.width(text, self.size) / 2
        return min(max(x, self.time.left + half - 12), self.time.right - half + 12)

    def write(self, sheet: Sheet, text: str, x: float) -> None:
        """A label at its place, moved in where it would leave the panel."""
        at = (self.place(sheet, text, x), self.y + self.size)
        sheet.write(at, text, self.size, colour=sheet.palette.muted, align="center")


def height_below(sheet: Sheet, row: Row, language: Language, *, months: bool = True) -> float:
    """The height that the labels of a time axis take: years alone, or months above them."""
    told = months and _month_step(sheet, row, language)
    return HEIGHT_OF_AXIS if told else HEIGHT_OF_AXIS / 2 + 2


def write_time(sheet: Sheet, row: Row, language: Language, *, months: bool = True) -> None:
    """Months where they fit, and the years below them; years alone where they do not."""
    time = row.time
    step = _month_step(sheet, row, language) if months else 0
    if not step:
        _years(sheet, row)
        return
    for offset in range(time.months):
        one = time.first + offset
        if (one.month - 1) % step == 0:
            row.write(sheet, month(one.month, language), time.of_month(one) + time.step / 2)
    _years(sheet, Row(time, row.y + row.size + 6, row.size))


def _month_step(sheet: Sheet, row: Row, language: Language) -> int:
    numbers = range(1, MONTHS_A_YEAR + 1)
    widest = max(sheet.width(month(number, language), row.size) for number in numbers)
    return next((step for step in _MONTH_STEPS if step * row.time.step >= widest + _GAP), 0)


def _years(sheet: Sheet, row: Row) -> None:
    """Each year at the middle of its months that are shown; every second or fifth when dense."""
    time = row.time
    last = time.first + (time.months - 1)
    wide = sheet.width("2020", row.size) + _GAP
    step = next(
        (one for one in _YEAR_STEPS if one * MONTHS_A_YEAR * time.step >= wide), _YEAR_STEPS[-1]
    )
    shown: list[tuple[float, str, float]] = []
    for year in range(time.first.year, last.year + 1):
        start = max(time.of_month(Month(year, 1)), time.left)
        end = min(time.of_month(Month(year + 1, 1)), time.right)
        if year % step == 0:
            shown.append((end - start, str(year), row.place(sheet, str(year), (start + end) / 2)))
    taken: list[float] = []
    # A year of which only some months are shown must not push a whole one out.
    for _, text, middle in sorted(shown, reverse=True):
        if all(abs(middle - other) >= wide for other in taken):
            row.write(sheet, text, middle)
            taken.append(middle)

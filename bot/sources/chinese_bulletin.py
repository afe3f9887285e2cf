"""Reads the Chinese monthly bulletin's table by country, an .xls or .xlsx in CNY 10,000."""

import re
import unicodedata
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from io import BytesIO
from itertools import takewhile

from python_calamine import CalamineError, CalamineWorkbook

from bot.sources import header
from bot.sources.country_row import JANUARY_WIDTH, Row, squeezed
from bot.sources.country_table import Names, Neighbours, Release, read_rows
from bot.sources.fetching import looks_like_page
from bot.sources.reading import Problem, Reading, plain
from bot.sources.timetable import published_on
from bot.trade import Month, Unit

SOURCES = {Unit.CNY: "gacc-bulletin", Unit.USD: "gacc-bulletin-usd"}
CITATION = "http://www.customs.gov.cn/"
NAMES = (
    Names("PRK", ("朝鲜",), hints=("朝",)),
    Names("WLD", ("总值", "总计", "合计"), hints=("总", "计")),
)
_UNITS = {
    **dict.fromkeys(("万元人民币", "人民币万元", "万人民币", "万元"), (Unit.CNY, 10_000)),
    **dict.fromkeys(("千美元", "美元千元"), (Unit.USD, 1_000)),
}
_CENT = Decimal("0.000001")
"""Spreadsheets keep binary fractions; the tables print four decimals at most."""
_MONTH = re.compile(r"(20\d\d)年(?:1月?[至到\-–—~])?(\d{1,2})月")
_UNIT = re.compile(r"单位[::]\s*([^\n]+)")
_YUAN_TITLE = "人民币值"
_AGAIN = "download it again from the customs site"
Cells = Sequence[Sequence[str]]


def read_workbook(
    body: bytes,
    *,
    file: str,
    fetched: date,
    citation: str = CITATION,
    neighbours: Neighbours | None = None,
) -> Reading:
    """Read a workbook; `neighbours` is the month before, in the workbook's currency."""
    sheets = _sheets(body, file)
    if isinstance(sheets, Problem):
        return Reading(problems=(sheets,))
    if len(sheets) != 1:
        reason = f"{len(sheets)} of its sheets hold a table by country, not one"
        return Reading(problems=(Problem(file, None, "", reason, "leave one sheet in it"),))
    title, cells = sheets[0]
    month, unit = _month(title, file), _unit(title, file)
    if isinstance(month, Problem) or isinstance(unit, Problem):
        return Reading(problems=tuple(one for one in (month, unit) if isinstance(one, Problem)))
    faults = tuple(header.faults(cells, header.CHINESE, month, file))
    if faults:
        return Reading(problems=faults)
    currency, scale = unit
    release = Release(
        file=file,
        month=month,
        unit=currency,
        scale=scale,
        rounding=Decimal("0.0002") if currency is Unit.CNY else Decimal(1),
        source=SOURCES[currency],
        published=str(published_on(month, fetched)),
        citation=citation,
    )
    return read_rows(_rows(cells), NAMES, release, neighbours or {})


def _sheets(body: bytes, file: str) -> list[tuple[str, Cells]] | Problem:
    """The sheets that hold rows of figures: what stands above these, and all their cells."""
    if looks_like_page(body):
        return Problem(file, None, "", "it is a web page under a workbook's name", _AGAIN)
    try:
        with CalamineWorkbook.from_filelike(BytesIO(body)) as book:
            sheets = [
                [[_text(cell) for cell in row] for row in sheet.to_python(skip_empty_area=False)]
                for sheet in map(book.get_sheet_by_name, book.sheet_names)
            ]
    except CalamineError:
        return Problem(file, None, "", "it is no whole .xls or .xlsx workbook", _AGAIN)
    return [
        (_title(cells), _without_empty_columns(cells))
        for cells in sheets
        if any(map(_is_line, cells))
    ]


def _text(cell: object) -> str:
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        return str(plain(Decimal(repr(cell)).quantize(_CENT)))
    return str(cell)


def _is_line(cells: Sequence[str]) -> bool:
    """Whether a row has a name and as many figures as the narrowest table."""
    filled = [cell for cell in cells if cell.strip()]
    return len(filled) >= JANUARY_WIDTH and not re.match(r"[\d\-]", squeezed(filled[0]))


def _title(cells: Cells) -> str:
    above = takewhile(lambda row: not _is_line(row), cells)
    return unicodedata.normalize("NFKC", "\n".join(one for row in above for one in row))


def _without_empty_columns(cells: Cells) -> Cells:
    columns = zip(*filter(_is_line, cells), strict=True)
    kept = [index for index, column in enumerate(columns) if any(map(str.strip, column))]
    return [[row[index] for index in kept] for row in cells]


def _rows(cells: Cells) -> list[Row]:
    numbered = enumerate(cells, start=1)
    return [Row(number, tuple(row)) for number, row in numbered if _is_line(row)]


def _month(text: str, file: str) -> Month | Problem:
    said = [Month(int(year), int(number)) for year, number in _MONTH.findall(text)]
    named = [Month(int(year), int(number)) for year, number in _MONTH.findall(file)]
    months = set(said) | set(named)
    if len(months) == 1:
        return months.pop()
    if not months:
        reason = "neither its title nor its name says which month it is of"
        return Problem(file, None, "", reason, "name the file like 2026年6月.xls")
    reason = f"its title and its name say different months: {', '.join(map(str, sorted(months)))}"
    return Problem(file, None, "", reason, "check which it is and rename the file")


def _unit(text: str, file: str) -> tuple[Unit, int] | Problem:
    said = {re.sub(r"[()\s]", "", unit) for unit in _UNIT.findall(text)}
    if not said and _YUAN_TITLE in text:
        return _UNITS["万元人民币"]
    known = {_UNITS[unit] for unit in said if unit in _UNITS}
    if len(known) == 1 and said <= _UNITS.keys():
        return known.pop()
    reason = f"its unit is {' and '.join(sorted(said))}" if said else "it states no unit"
    hint = "only tables in CNY 10,000 (万元人民币) or US$1,000 (千美元) can be ingested"
    return Problem(file, None, "", reason, hint)

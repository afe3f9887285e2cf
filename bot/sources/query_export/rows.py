"""Explains what is wrong with rows of a query export, reading them one by one as a person would.

The engine only says that something is wrong in a slice; these are the same rules in words.
"""

import csv
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path

from bot.sources.customs_units import NO_UNIT, customs_units
from bot.sources.query_export.layout import DPRK, DPRK_CODE, Column, Layout
from bot.sources.query_export.slices import Slice
from bot.sources.reading import Problem

MONTH = r"(19|20)\d\d(0[1-9]|1[0-2])"
CODE = r"\d\d(\d\d){0,3}"
MONEY = r"(\d{1,3}(,\d{3}){0,3}|\d{1,12})(\.\d{1,4})?"
QUANTITY = r"\d{1,13}(\.\d{1,4})?"
MOST = 20
"""Problems named of one file: the first ones tell what happened."""

_UNITS = {unit.name for unit in customs_units()} | {NO_UNIT}
_DOWNLOAD = "download it again"
_EXCEL = "download it again and do not save it in a spreadsheet, which drops leading zeros"
Cells = Mapping[Column, str]


def read_rows(path: Path, layout: Layout, piece: Slice) -> Iterator[tuple[int, str]]:
    """The rows of a slice as they stand in the file, with their line numbers."""
    with path.open("rb") as file:
        file.seek(piece.start)
        for number, line in enumerate(islice(file, piece.rows), start=piece.first_row):
            yield number, line.decode(layout.encoding, "replace").rstrip("\r\n")


def explained(path: Path, name: str, layout: Layout, piece: Slice) -> list[Problem]:
    """The first problems of a slice's rows."""
    faults = (
        Problem(name, number, column, reason, hint)
        for number, line in read_rows(path, layout, piece)
        for column, reason, hint in faults_of(line, layout)
    )
    return list(islice(faults, MOST))


def faults_of(line: str, layout: Layout) -> Iterator[tuple[str, str, str]]:
    """Column, reason and hint of whatever is wrong with a row that concerns North Korea."""
    try:
        (cells,) = csv.reader([line], strict=True)
    except (csv.Error, ValueError):
        yield "", "its quotation marks do not match", _DOWNLOAD
        return
    if len(cells) != layout.width:
        reason = f"the row has {len(cells)} cells, not {layout.width}"
        yield "", reason, f"the file was cut or edited, so {_DOWNLOAD}"
        return
    row = dict(zip(layout.columns, cells, strict=False))
    if not _concerns_dprk(row):
        return
    if layout.trailing and cells[-1]:
        yield "", f"the last cell is not empty but {cells[-1]!r}", _DOWNLOAD
    code, partner = row.get(Column.PARTNER_CODE), row.get(Column.PARTNER)
    if code not in {DPRK_CODE, None} or partner not in {DPRK, None}:
        reason = f"{code} is {partner}, but {DPRK} is {DPRK_CODE} in the customs' own list"
        yield Column.PARTNER_CODE, reason, "do not mix it with UN codes (408); download it again"
    yield from _wrong_cells(row, layout)


def _wrong_cells(row: Cells, layout: Layout) -> Iterator[tuple[str, str, str]]:
    checks: Sequence[tuple[Column, str, str, str]] = (
        (Column.MONTH, MONTH, "no month like 202401", "export it month by month"),
        (Column.CODE, CODE, "no code of 2, 4, 6 or 8 digits", _EXCEL),
        (layout.money, MONEY, "no amount like 1,234", _DOWNLOAD),
        (Column.QUANTITY, QUANTITY, "no quantity", _DOWNLOAD),
        (Column.SECOND_QUANTITY, QUANTITY, "no quantity", _DOWNLOAD),
    )
    for column, pattern, wrong, hint in checks:
        if column in row and not re.fullmatch(pattern, row[column], re.ASCII):
            yield column, f"{row[column]!r} is {wrong}", hint
    for quantity, unit in layout.quantities:
        if row[unit] not in _UNITS:
            yield unit, f"{row[unit]!r} is no unit of the customs' list", "report the new unit"
        elif row[unit] == NO_UNIT and row[quantity].strip("0.") != "":
            yield quantity, f"{row[quantity]!r} has no unit", _DOWNLOAD


def _concerns_dprk(row: Cells) -> bool:
    """Whether the code or the name says so: where they disagree, that must be seen."""
    return row.get(Column.PARTNER_CODE) == DPRK_CODE or row.get(Column.PARTNER) == DPRK


def repeated(
    path: Path, name: str, layout: Layout, pieces: Iterable[Slice], suspects: Collection[object]
) -> Iterator[Problem]:
    """The rows that repeat an earlier one, among suspect pairs of month and code."""
    seen: dict[tuple[str, ...], int] = {}
    for piece in pieces:
        for number, line in read_rows(path, layout, piece):
            row = dict(zip(layout.columns, next(csv.reader([line])), strict=False))
            month, code = row[Column.MONTH], row[Column.CODE]
            if (month, code) not in suspects or not _concerns_dprk(row):
                continue
            key = (month, code, *(row[column] for column in layout.breakdown))
            if key in seen:
                reason = f"it repeats row {seen[key]}: {', '.join(key)}"
                hint = "export it again, or leave one file of each query"
                yield Problem(name, number, Column.CODE, reason, hint)
            seen.setdefault(key, number)

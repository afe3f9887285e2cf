"""Recognises a query export: its text encoding, its columns, its currency and its flow."""

import codecs
import csv
import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from bot.sources.fetching import is_challenge, looks_like_page
from bot.sources.reading import Problem
from bot.trade import Flow, Unit

DPRK = "朝鲜"
DPRK_CODE = "109"
"""In the customs' own list, where 408 is Bolivia."""
_HEAD = 1 << 16
_CUT_HINT = "download it again and ingest it when the download is complete"
_EXPORT_HINT = "export it again as CSV from the customs' online query"


class Column(StrEnum):
    """A column of the export, by its heading."""

    MONTH = "数据年月"
    CODE = "商品编码"
    NAME = "商品名称"
    PARTNER_CODE = "贸易伙伴编码"
    PARTNER = "贸易伙伴名称"
    REGIME_CODE = "贸易方式编码"
    REGIME = "贸易方式名称"
    PLACE_CODE = "注册地编码"
    PLACE = "注册地名称"
    QUANTITY = "第一数量"
    UNIT = "第一计量单位"
    SECOND_QUANTITY = "第二数量"
    SECOND_UNIT = "第二计量单位"
    YUAN = "人民币"
    DOLLARS = "美元"


_CURRENCIES = {Column.YUAN: Unit.CNY, Column.DOLLARS: Unit.USD}
_FLOWS = {
    Flow.IMPORT: ("进口", "import"),
    Flow.EXPORT: ("出口", "export"),
}


@dataclass(frozen=True, slots=True)
class Layout:
    """How a file is written: `columns` in their order, whether each row ends in a comma."""

    encoding: str
    newline: bytes
    body_at: int
    columns: tuple[Column, ...]
    trailing: bool
    flow: Flow

    @property
    def width(self) -> int:
        """How many cells a row has, an empty last one included."""
        return len(self.columns) + self.trailing

    @property
    def money(self) -> Column:
        """The column of values."""
        return next(column for column in self.columns if column in _CURRENCIES)

    @property
    def currency(self) -> Unit:
        """The currency of the values."""
        return _CURRENCIES[self.money]

    @property
    def breakdown(self) -> tuple[Column, ...]:
        """The columns that split a month's code further: trade mode and place, by code or name."""
        pairs = ((Column.REGIME_CODE, Column.REGIME), (Column.PLACE_CODE, Column.PLACE))
        present = (next((one for one in pair if one in self.columns), None) for pair in pairs)
        return tuple(column for column in present if column)

    @property
    def quantities(self) -> tuple[tuple[Column, Column], ...]:
        """The pairs of quantity and unit the file has."""
        pairs = (
            (Column.QUANTITY, Column.UNIT),
            (Column.SECOND_QUANTITY, Column.SECOND_UNIT),
        )
        return tuple(pair for pair in pairs if pair[0] in self.columns)


def read_layout(path: Path, name: str, flow: Flow | None) -> Layout | Problem:
    """The layout of a file called `name`; the flow is in no column, so the name must say it."""
    with path.open("rb") as file:
        head = file.read(_HEAD)
    other = _another_kind(head)
    if other:
        return Problem(name, None, "", *other)
    mark = len(codecs.BOM_UTF8) if head.startswith(codecs.BOM_UTF8) else 0
    line, newline, _ = head[mark:].partition(b"\n")
    encoding = _encoding(line)
    if not newline or not encoding:
        return Problem(name, 1, "", "its first line is no line of headings", _EXPORT_HINT)
    carriage = line.endswith(b"\r")
    headings = next(csv.reader([line.decode(encoding).strip()]))
    columns = _columns(headings, name)
    if isinstance(columns, Problem):
        return columns
    direction = flow or flow_named(name)
    if direction is None:
        reason = "no column says whether these are imports or exports"
        hint = "put 进口 (import) or 出口 (export) into its name, or say which it is"
        return Problem(name, None, "", reason, hint)
    return Layout(
        encoding=encoding,
        newline=b"\r\n" if carriage else b"\n",
        body_at=mark + len(line) + 1,
        columns=columns,
        trailing=headings[-1] == "",
        flow=direction,
    )


def flow_named(name: str) -> Flow | None:
    """The one flow a file's name speaks of, if it does."""
    plain = re.sub("进出口|import[^a-z]*(and|&)[^a-z]*export", "", name.lower())
    named = [flow for flow, words in _FLOWS.items() if any(word in plain for word in words)]
    return named[0] if len(named) == 1 else None


def _another_kind(head: bytes) -> tuple[str, str] | None:
    """What a file is when it is no CSV, and what to do then."""
    if not head.strip():
        return "the file is empty", _CUT_HINT
    if is_challenge(head):
        return "it is the site's check for robots, not the data", _EXPORT_HINT
    if looks_like_page(head):
        return "it is a web page, not the data", _EXPORT_HINT
    if head.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        return "it is a workbook, not a CSV file", _EXPORT_HINT
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or b"\0" in head:
        return "it is not text in GB18030 or UTF-8", _EXPORT_HINT
    return None


def _encoding(line: bytes) -> str:
    """UTF-8 when it reads as such (a program saved it again), else China's own GB18030."""
    for encoding in ("utf-8", "gb18030"):
        try:
            line.decode(encoding)
        except UnicodeDecodeError:
            continue
        return encoding
    return ""


def _columns(headings: Sequence[str], name: str) -> tuple[Column, ...] | Problem:
    filled = headings[:-1] if headings[-1] == "" else headings
    for heading in filled:
        if heading not in set(Column):
            reason, hint = "the column is unknown", "leave it out of the export, or report it"
            return Problem(name, 1, heading or "(empty)", reason, hint)
    columns = tuple(Column(heading) for heading in filled)
    for column in columns:
        if columns.count(column) > 1:
            return Problem(name, 1, column, "the column stands twice", _EXPORT_HINT)
    missing = _missing(set(columns))
    if missing:
        return Problem(name, 1, missing, "the column is missing", f"add {missing} to the export")
    return columns


def _missing(columns: set[Column]) -> str:
    if not columns & {Column.PARTNER_CODE, Column.PARTNER}:
        return Column.PARTNER_CODE
    if len(columns & _CURRENCIES.keys()) != 1:
        return f"{Column.YUAN} or {Column.DOLLARS}, one of them,"
    needed = [Column.MONTH, Column.CODE]
    for quantity, unit in (
        (Column.QUANTITY, Column.UNIT),
        (Column.SECOND_QUANTITY, Column.SECOND_UNIT),
    ):
        needed += [unit] if quantity in columns else [quantity] if unit in columns else []
    return next((column for column in needed if column not in columns), "")

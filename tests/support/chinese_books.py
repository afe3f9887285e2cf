"""Writes workbooks as the Chinese bulletin lays them out, old .xls and new .xlsx."""

from collections.abc import Sequence
from io import BytesIO

import openpyxl
import xlwt  # type: ignore[import-untyped]

Cells = list[list[str | float]]


def bulletin(  # noqa: PLR0913 - a test spoils one part of the sheet at a time
    month: str,
    rows: Sequence[Sequence[str | float]],
    *,
    unit: str = "单位：万元人民币",
    title: str = "（2）{year}年{number}月进出口商品国别（地区）总值表（人民币值）",
    heads: Sequence[str] = ("进出口", "出口", "进口"),
    indent: int = 0,
) -> Cells:
    """The cells of a sheet: title, unit, two rows of headings, the rows, a note.

    `indent` empty columns stand before the table; January rows may have seven cells.
    """
    year, number = (int(part) for part in month.split("-"))
    paired = any(len(row) > 7 for row in rows)
    spaced: list[str | float] = []
    periods: list[str | float] = []
    for head in heads:
        spaced += [head, ""] if paired else [head]
        periods += [f"{number}月", f"1至{number}月"] if paired else [f"{number}月"]
    before: list[str | float] = [""] * indent
    table: Cells = [
        [*before, title.format(year=year, number=number)],
        ["", *before, *([""] * 5), unit],
        [*before, "国别（地区）", *spaced, "累计比去年同期±％"],
        [*before, "", *periods, "进出口", "出口", "进口"],
        *([*before, *row] for row in rows),
        [*before, "注：自2014年1月起统计口径有调整。"],
    ]
    return table


def as_xls(*sheets: Cells) -> bytes:
    """An Excel 97 workbook of these sheets."""
    book = xlwt.Workbook(encoding="utf-8")
    for index, cells in enumerate(sheets):
        sheet = book.add_sheet(f"Sheet{index + 1}")
        for row, values in enumerate(cells):
            for column, value in enumerate(values):
                if value != "":
                    sheet.write(row, column, value)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def as_xlsx(*sheets: Cells) -> bytes:
    """A present-day workbook of these sheets."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for index, cells in enumerate(sheets):
        sheet = book.create_sheet(f"Sheet{index + 1}")
        for values in cells:
            sheet.append([value if value != "" else None for value in values])
    out = BytesIO()
    book.save(out)
    return out.getvalue()

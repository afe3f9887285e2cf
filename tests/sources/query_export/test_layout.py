import re
from pathlib import Path

import pytest
from query_exports import FULL, SHORT, row, text_of, write

from bot.sources.query_export import flow_named
from bot.sources.query_export.layout import Column, Layout, read_layout
from bot.sources.reading import Problem
from bot.trade import Flow, Unit

HEADINGS = text_of([row()])


def layout(path: Path, name: str = "出口.csv") -> Layout:
    found = read_layout(path, name, None)
    assert isinstance(found, Layout), found
    return found


@pytest.mark.parametrize("encoding", ["gb18030", "utf-8", "utf-8-sig"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("trailing", [True, False])
def test_the_writing_is_recognised(
    tmp_path: Path, encoding: str, newline: str, *, trailing: bool
) -> None:
    text = text_of([row()], FULL, newline=newline, trailing=trailing)
    path = write(tmp_path / "x.csv", text, encoding)
    found = layout(path)
    assert found.encoding == ("gb18030" if encoding == "gb18030" else "utf-8")
    assert (found.newline, found.trailing) == (newline.encode(), trailing)
    assert found.columns == FULL
    assert found.width == len(FULL) + trailing
    with path.open("rb") as file:
        file.seek(found.body_at)
        assert file.read(8) == b'"202401"'


def test_columns_stand_in_any_order_and_subset(tmp_path: Path) -> None:
    columns = ("美元", "商品编码", "贸易伙伴名称", "数据年月", "注册地名称")
    found = layout(write(tmp_path / "x.csv", text_of([row()], columns)))
    assert (found.money, found.currency) == (Column.DOLLARS, Unit.USD)
    assert found.breakdown == (Column.PLACE,)
    assert found.quantities == ()
    full = layout(write(tmp_path / "x.csv", text_of([row()], FULL)))
    assert full.breakdown == (Column.REGIME_CODE, Column.PLACE_CODE)
    assert full.currency is Unit.CNY


@pytest.mark.parametrize(
    ("name", "flow"),
    [
        ("朝鲜2024出口.csv", Flow.EXPORT),
        ("进口_2024.csv", Flow.IMPORT),
        ("dprk-Imports-2024.csv", Flow.IMPORT),
        ("EXPORT.csv", Flow.EXPORT),
        ("2024进出口.csv", None),
        ("进口和出口.csv", None),
        ("import and export.csv", None),
        ("gacc_2024.csv", None),
        ("进出口统计-出口.csv", Flow.EXPORT),
    ],
)
def test_the_flow_is_in_the_name(name: str, flow: Flow | None) -> None:
    assert flow_named(name) is flow


def test_without_a_flow_in_the_name_it_must_be_said(tmp_path: Path) -> None:
    path = write(tmp_path / "x.csv", HEADINGS)
    problem = read_layout(path, "2024.csv", None)
    assert "put 进口 (import) or 出口 (export) into its name" in str(problem)
    assert isinstance(read_layout(path, "2024.csv", Flow.IMPORT), Layout)


@pytest.mark.parametrize(
    ("columns", "reason"),
    [
        ((*SHORT, "备注"), "column 备注: the column is unknown"),
        (("", *SHORT), "column (empty): the column is unknown"),
        ((*SHORT, "商品编码"), "column 商品编码: the column stands twice"),
        (SHORT[1:], "column 数据年月: the column is missing; add 数据年月 to the export"),
        (("数据年月", "商品编码", "人民币"), "column 贸易伙伴编码: the column is missing"),
        (("数据年月", "贸易伙伴编码", "人民币"), "column 商品编码: the column is missing"),
        (SHORT[:-1], "column 人民币 or 美元, one of them,: the column is missing"),
        ((*SHORT, "美元"), "column 人民币 or 美元, one of them,: the column is missing"),
        (
            tuple(name for name in SHORT if name != "第一计量单位"),
            "column 第一计量单位: the column is missing",
        ),
        (
            tuple(name for name in SHORT if name != "第二数量"),
            "column 第二数量: the column is missing",
        ),
    ],
)
def test_columns_that_cannot_be_read_are_named(
    tmp_path: Path, columns: tuple[str, ...], reason: str
) -> None:
    cells = {**row(), "备注": "", "": ""}
    path = write(tmp_path / "x.csv", text_of([cells], columns))
    problem = read_layout(path, "出口.csv", None)
    assert isinstance(problem, Problem)
    assert reason in str(problem)


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"", "the file is empty; download it again"),
        (b" \n ", "the file is empty"),
        (b"<!DOCTYPE html><html>$_ts=1 412</html>", "the site's check for robots"),
        (b"<html><table></table></html>", "it is a web page, not the data"),
        (b"PK\x03\x04rest", "it is a workbook, not a CSV file"),
        (b"\xd0\xcf\x11\xe0rest", "it is a workbook, not a CSV file"),
        ("数据".encode("utf-16"), "it is not text in GB18030 or UTF-8"),
        (b"a\0b", "it is not text in GB18030 or UTF-8"),
        (b"\xff\xff\xff\n", "its first line is no line of headings"),
        (HEADINGS.split("\n", maxsplit=1)[0].encode(), "its first line is no line of headings"),
    ],
)
def test_another_kind_of_file_is_recognised(tmp_path: Path, body: bytes, reason: str) -> None:
    path = tmp_path / "x.csv"
    path.write_bytes(body)
    said = str(read_layout(path, "出口.csv", None))
    assert reason in said
    assert re.search(r"; (download|export) it again", said)

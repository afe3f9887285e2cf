from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from chinese_books import Cells, as_xls, as_xlsx, bulletin
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.sources.chinese_bulletin import read_workbook
from bot.sources.country_table import Neighbours
from bot.sources.reading import Reading
from bot.trade import Flow, Unit

Line = list[str | float]
DPRK: Line = [
    "　　朝鲜",
    134949.07,
    311721.475,
    110199.6355,
    176772.405,
    24749.4345,
    134949.07,
    2.1,
    -11.4,
    137.9,
]
WORLD: Line = ["总　值", 300.5, 700.75, 200.25, 400.5, 100.25, 300.25, 1.0, 2.0, "-"]
JAPAN: Line = ["  日本", 9, 99, 5, 55, 4, 44, 0.1, 0.2, 0.3]  # fmt: skip


def read(body: bytes, file: str = "bulletin.xls", neighbours: Neighbours | None = None) -> Reading:
    return read_workbook(body, file=file, fetched=date(2024, 3, 19), neighbours=neighbours)


def values(reading: Reading) -> dict[tuple[str, str, str], Decimal | None]:
    return {
        (cell.flow, str(cell.period), cell.measure): cell.value
        for cell in reading.observations
        if cell.partner == "PRK"
    }


def problems(reading: Reading) -> str:
    assert reading.observations == ()
    return "\n".join(map(str, reading.problems))


@pytest.mark.parametrize("book", [as_xls, as_xlsx])
@pytest.mark.parametrize("indent", [0, 1])
def test_both_workbook_formats_give_yuan(book: Callable[..., bytes], indent: int) -> None:
    cells = bulletin("2024-02", [WORLD, JAPAN, DPRK], indent=indent)
    reading = read(book(cells, [["", "说明"]]))
    assert reading.problems == ()
    found = values(reading)
    assert found["export", "2024-02", "value"] == Decimal(1_101_996_355)
    assert found["import", "2024-01..2024-02", "value"] == Decimal(1_349_490_700)
    assert found["import", "2024-01..2024-02", "growth"] == Decimal("137.9")
    cell = reading.observations[0]
    assert (cell.unit, cell.source, cell.vintage) == (Unit.CNY, "gacc-bulletin", "2024-02")
    assert cell.published == "2024-03-19"
    world = {one.flow for one in reading.observations if one.partner == "WLD"}
    assert world == {Flow.TOTAL, Flow.EXPORT, Flow.IMPORT}


def test_a_january_sheet_has_no_year_to_date_columns() -> None:
    rows: list[Line] = [
        ["总值", 30, 20, 10, 1, 2, 3],
        ["朝鲜", "134,949.07", "110,199.6355", "24,749.4345", "-0.9", "-11.1", "102.7"],
    ]
    found = values(read(as_xls(bulletin("2024-01", rows))))
    assert found["export", "2024-01", "value"] == Decimal(1_101_996_355)
    assert found["export", "2024-01", "growth"] == Decimal("-11.1")


def test_the_dollar_edition_is_known_by_its_unit() -> None:
    dollars: Line = ["朝鲜", 190, 1010, 150, 800, 40, 210, 1, 2, 3]
    cells = bulletin(
        "2024-06",
        [WORLD[:1] + dollars[1:], dollars],
        unit="单位：千美元",
        title="{year}年1至{number}月国别表",
    )
    reading = read(as_xls(cells))
    cell = reading.observations[0]
    assert (cell.value, cell.unit, cell.source) == (Decimal(190_000), Unit.USD, "gacc-bulletin-usd")


def test_a_name_of_the_file_can_say_the_month_and_the_title_the_unit() -> None:
    cells = bulletin("2024-02", [WORLD, DPRK], title="国别总值表（人民币值）", unit="")
    assert values(read(as_xls(cells), "2024-02_2024年2月国别总值表.xls"))


GOOD = [WORLD, JAPAN, DPRK]


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        (bulletin("2024-02", GOOD, unit="单位：亿元"), "its unit is 亿元"),
        (bulletin("2024-02", GOOD, unit="", title="{year}年{number}月"), "it states no unit"),
        (bulletin("2024-02", GOOD, title="国别表（人民币值）"), "neither its title nor its name"),
        (
            bulletin("2024-02", GOOD, heads=("出口", "进出口", "进口")),
            "not total, exports, imports",
        ),
        (bulletin("2024-02", [WORLD, JAPAN]), "there is no row 朝鲜; this is no zero"),
        (bulletin("2024-02", [WORLD, ["北朝鲜", *DPRK[1:]]]), "though row 6 says '北朝鲜'"),
        (bulletin("2024-02", [WORLD, DPRK, DPRK]), "in rows 6 and 7"),
        (bulletin("2024-02", [WORLD, [*DPRK[:3], 110199.7, *DPRK[4:]]]), "do not add up"),
        (bulletin("2024-02", [WORLD, [*DPRK[:3], "", *DPRK[4:]]]), "'' in the row 朝鲜"),
        (bulletin("2024-02", [WORLD, [*DPRK[:3], True, *DPRK[4:]]]), "'True' in the row 朝鲜"),
        (bulletin("2024-02", [WORLD[:7], DPRK[:7]]), "has 7 cells, not 10"),
    ],
)
def test_a_sheet_that_is_not_what_it_should_be_is_set_aside(cells: Cells, reason: str) -> None:
    assert reason in problems(read(as_xls(cells)))


def test_a_name_and_a_title_of_different_months_are_not_believed() -> None:
    body = as_xls(bulletin("2024-02", GOOD))
    assert "different months: 2024-01, 2024-02" in problems(read(body, "2024年1月.xls"))


def test_two_tables_in_one_workbook_are_one_too_many() -> None:
    cells = bulletin("2024-02", GOOD)
    assert "2 of its sheets hold a table" in problems(read(as_xlsx(cells, cells)))


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"<html>captcha</html>", "it is a web page under a workbook's name"),
        (b"", "it is no whole .xls or .xlsx workbook"),
        (as_xlsx(bulletin("2024-02", GOOD))[:2000], "it is no whole"),
        (as_xls(bulletin("2024-02", GOOD))[:3000], "it is no whole"),
        (as_xls([["x"]]), "0 of its sheets hold a table"),
    ],
)
def test_another_file_under_the_name_is_recognised(body: bytes, reason: str) -> None:
    assert reason in problems(read(body))


def test_a_thousandfold_is_seen_in_yuan_too() -> None:
    before = {("PRK", Flow.IMPORT): Decimal(1_000)}
    body = as_xls(bulletin("2024-02", GOOD))
    assert "a thousandfold jump" in problems(read(body, neighbours=before))


amounts = st.decimals(min_value=0, max_value=10**7, places=4)


@settings(max_examples=25)
@given(exports=amounts, imports=amounts, more=amounts)
def test_every_figure_written_is_read_back_to_the_yuan(
    exports: Decimal, imports: Decimal, more: Decimal
) -> None:
    row: Line = [
        "朝鲜",
        *map(float, (exports + imports, exports + imports + more, exports, exports + more)),
        *(float(imports), float(imports), 0.1, -99.9, "-"),
    ]
    found = values(read(as_xls(bulletin("2024-05", [WORLD, row]))))
    assert found["export", "2024-05", "value"] == exports * 10_000
    assert found["import", "2024-01..2024-05", "value"] == imports * 10_000
    assert found["total", "2024-01..2024-05", "value"] == (exports + imports + more) * 10_000

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from query_exports import FULL, SHORT, row, text_of, write, write_huge

from bot.sources.query_export import CITATION, SOURCE, convert, read_export, slices
from bot.sources.query_export import rows as rows_in_words
from bot.sources.reading import Reading
from bot.trade import Flow, Measure, Observation, Status, Tier, Unit

TODAY = date(2026, 7, 21)
DEFAULTS = {"downloaded": TODAY, "name": "出口.csv"}


def read(path: Path, text: str, encoding: str = "gb18030", **known: Any) -> Reading:  # noqa: ANN401 - passed on
    return read_export(write(path / "x.csv", text, encoding), **{**DEFAULTS, **known})


def figures(reading: Reading) -> dict[tuple[str, str, str], Decimal | None]:
    assert reading.problems == ()
    return {
        (str(cell.period), cell.commodity.code, str(cell.unit)): cell.value
        for cell in reading.observations
    }


def asked(sql: str, path: Path) -> list[tuple[Any, ...]]:
    with duckdb.connect() as engine:
        return engine.execute(sql, [str(path)]).fetchall()


def problems(reading: Reading) -> str:
    assert reading.observations == ()
    return "\n".join(map(str, reading.problems))


@pytest.mark.parametrize("encoding", ["gb18030", "utf-8", "utf-8-sig"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("trailing", [True, False])
def test_a_row_becomes_a_value_and_a_quantity(
    tmp_path: Path, encoding: str, newline: str, *, trailing: bool
) -> None:
    text = text_of([row()], newline=newline, trailing=trailing)
    quantity, value = sorted(
        read(tmp_path, text, encoding).observations, key=lambda cell: cell.measure
    )
    assert value == Observation(
        reporter="CHN",
        partner="PRK",
        flow=Flow.EXPORT,
        period=value.period,
        commodity=value.commodity,
        hs_edition="HS2022",
        measure=Measure.VALUE,
        value=Decimal(5917),
        unit=Unit.CNY,
        source=SOURCE,
        tier=Tier.OFFICIAL,
        vintage="2026-06",
        published="2026-07-21",
        status=Status.VALUE,
        citation=CITATION,
        note="",
    )
    assert (str(value.period), value.commodity.code) == ("2024-01", "10063020")
    assert (quantity.measure, quantity.value, quantity.unit) == (
        Measure.QUANTITY,
        Decimal(1200),
        Unit.KG,
    )


def test_trade_modes_and_provinces_are_summed_and_other_partners_counted(tmp_path: Path) -> None:
    rows = [
        row(),
        row(贸易方式编码="19", 贸易方式名称="边境小额贸易", 人民币="1,000", 第一数量="300"),
        row(注册地编码="22", 注册地名称="吉林省", 人民币="83", 第一数量="0.5"),
        row(贸易伙伴编码="133", 贸易伙伴名称="韩国", 人民币="nonsense"),
        row(数据年月="202402"),
    ]
    reading = read(tmp_path, text_of(rows, FULL))
    assert figures(reading) == {
        ("2024-01", "10063020", "CNY"): Decimal(7000),
        ("2024-01", "10063020", "kg"): Decimal("1500.5"),
        ("2024-02", "10063020", "CNY"): Decimal(5917),
        ("2024-02", "10063020", "kg"): Decimal(1200),
    }
    assert {cell.note for cell in reading.observations} == {"sum of 3 rows", ""}
    assert reading.remarks == ("出口.csv: rows of other partners left out: 1.",)


def test_values_in_dollars_without_quantities_by_name_only(tmp_path: Path) -> None:
    columns = ("美元", "贸易伙伴名称", "商品编码", "数据年月")
    reading = read(tmp_path, text_of([row(商品编码="10")], columns), flow=Flow.IMPORT)
    (cell,) = reading.observations
    assert (cell.value, cell.unit, cell.flow) == (Decimal(830), Unit.USD, Flow.IMPORT)
    assert cell.commodity.code == "10"


@pytest.mark.parametrize(
    ("printed", "amount", "expected"),
    [
        ("克", "1500", (Decimal("1.5"), "kg", "counted in 克")),
        ("吨", "7", (Decimal(7), "t", "")),
        ("台", "7", (Decimal(7), "pieces", "counted in 台")),
        ("百支", "7", (Decimal(700), "pieces", "counted in 百支")),
        ("双", "7", (Decimal(7), "pairs", "counted in 双")),
        ("立方米", "7.25", (Decimal("7.25"), "m3", "")),
        ("千升", "7", (Decimal(7000), "litres", "counted in 千升")),
        ("千瓦时", "7", (Decimal("0.007"), "MWh", "counted in 千瓦时")),
        ("克拉", "7", (Decimal("0.0014"), "kg", "counted in 克拉")),
    ],
)
def test_quantities_are_kept_in_our_units(
    tmp_path: Path, printed: str, amount: str, expected: tuple[Decimal, str, str]
) -> None:
    text = text_of([row(第一计量单位=printed, 第一数量=amount)])
    cell = read(tmp_path, text).observations[1]
    assert (cell.value, str(cell.unit), cell.note) == expected


def test_a_second_quantity_stands_beside_the_first_unless_it_has_its_unit(tmp_path: Path) -> None:
    rows = [
        row(第二数量="40", 第二计量单位="双"),
        row(商品编码="64039900", 第二数量="9", 第二计量单位="千克"),
    ]
    assert figures(read(tmp_path, text_of(rows))) == {
        ("2024-01", "10063020", "CNY"): Decimal(5917),
        ("2024-01", "10063020", "kg"): Decimal(1200),
        ("2024-01", "10063020", "pairs"): Decimal(40),
        ("2024-01", "64039900", "CNY"): Decimal(5917),
        ("2024-01", "64039900", "kg"): Decimal(1200),
    }


def test_a_unit_we_have_no_word_for_is_remarked(tmp_path: Path) -> None:
    reading = read(tmp_path, text_of([row(第一计量单位="平方米")]))
    assert figures(reading) == {("2024-01", "10063020", "CNY"): Decimal(5917)}
    assert reading.remarks == (
        "出口.csv: quantities in 平方米 left out, for want of a unit of ours.",
    )


def test_nothing_is_a_reported_zero_and_less_than_one_kilogram_is_rounded(tmp_path: Path) -> None:
    rows = [
        row(人民币="0", 第一数量="0"),
        row(商品编码="30049090", 第一数量="0"),
        row(商品编码="49119990", 第一数量="0", 第一计量单位="?"),
    ]
    cells = read(tmp_path, text_of(rows)).observations
    assert [(cell.commodity.code, cell.unit, cell.status, cell.note) for cell in cells] == [
        ("10063020", Unit.CNY, Status.ZERO, ""),
        ("10063020", Unit.KG, Status.ZERO, ""),
        ("30049090", Unit.CNY, Status.VALUE, ""),
        ("30049090", Unit.KG, Status.ZERO, "rounded to nothing"),
        ("49119990", Unit.CNY, Status.VALUE, ""),
    ]


@pytest.mark.parametrize(
    ("month", "edition"),
    [
        ("202201", "HS2022"),
        ("202112", "HS2017"),
        ("201612", "HS2012"),
        ("201112", "HS2007"),
        ("200612", "HS2002"),
        ("199912", "HS1996"),
    ],
)
def test_a_code_is_of_the_edition_of_its_year(tmp_path: Path, month: str, edition: str) -> None:
    cells = read(tmp_path, text_of([row(数据年月=month)])).observations
    assert {cell.hs_edition for cell in cells} == {edition}


@pytest.mark.parametrize(
    ("day", "month", "vintage"),
    [
        (date(2026, 7, 21), "202401", "2026-06"),
        (date(2026, 7, 19), "202401", "2026-05"),
        (date(2026, 7, 19), "202606", "2026-06"),
    ],
)
def test_figures_are_as_of_the_newest_month_the_query_held(
    tmp_path: Path, day: date, month: str, vintage: str
) -> None:
    cells = read(tmp_path, text_of([row(数据年月=month)]), downloaded=day).observations
    assert {(cell.vintage, cell.published) for cell in cells} == {(vintage, str(day))}


@pytest.mark.parametrize(
    ("spoilt", "reason"),
    [
        ({"数据年月": "202413"}, "row 3, column 数据年月: '202413' is no month like 202401"),
        ({"数据年月": "2024"}, "column 数据年月: '2024' is no month"),
        ({"数据年月": ""}, "column 数据年月: '' is no month"),
        ({"商品编码": "1063020"}, "'1063020' is no code of 2, 4, 6 or 8 digits; download it"),
        ({"商品编码": "1006302O"}, "'1006302O' is no code"),
        ({"商品编码": "粮食"}, "'粮食' is no code"),
        ({"人民币": "5,91"}, "column 人民币: '5,91' is no amount like 1,234"),
        ({"人民币": "1234,567"}, "'1234,567' is no amount"),
        ({"人民币": "-5"}, "'-5' is no amount"),
        ({"人民币": "1e3"}, "'1e3' is no amount"),
        ({"人民币": "1.23456"}, "'1.23456' is no amount"),
        ({"人民币": "9,999,999,999,999"}, "'9,999,999,999,999' is no amount"),
        ({"人民币": "千克"}, "'千克' is no amount"),
        ({"人民币": ""}, "'' is no amount"),
        ({"第一数量": "1,200"}, "column 第一数量: '1,200' is no quantity"),
        ({"第一数量": ""}, "column 第一数量: '' is no quantity"),
        ({"第二数量": "x"}, "column 第二数量: 'x' is no quantity"),
        ({"第二数量": "5"}, "column 第二数量: '5' has no unit"),
        ({"第一计量单位": "?"}, "column 第一数量: '1200' has no unit"),
        ({"第一计量单位": "公里"}, "column 第一计量单位: '公里' is no unit of the customs' list"),
        ({"第一计量单位": "瓩"}, "column 第一计量单位: '瓩' is no unit of the customs' list"),
        ({"第二计量单位": ""}, "column 第二计量单位: '' is no unit"),
        ({"贸易伙伴编码": "408"}, "408 is 朝鲜, but 朝鲜 is 109 in the customs' own list; do"),
        ({"贸易伙伴名称": "玻利维亚"}, "109 is 玻利维亚, but 朝鲜 is 109"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("encoding", ["gb18030", "utf-8"])
def test_one_bad_cell_sets_the_file_aside_and_is_named(
    tmp_path: Path, spoilt: dict[str, str], reason: str, encoding: str
) -> None:
    good = row(商品编码="30049090")
    other = row(贸易伙伴编码="133", 贸易伙伴名称="韩国", 人民币="not looked at")
    text = text_of([good, row(**spoilt), other])
    said = problems(read(tmp_path, text, encoding))
    assert said.startswith("出口.csv, row 3, column ")
    assert reason in said


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ('"?","5,917",\n', '"?",\n', "row 3: the row has 10 cells, not 11"),
        ('"5,917",\n', '"5,917","x",\n', "row 3: the row has 12 cells, not 11"),
        ('"5,917",\n', '"5,917","x"\n', "row 3: the last cell is not empty but 'x'"),
        ('"5,917",\n', '"5,917,\n', "row 3: its quotation marks do not match"),
        ('"5,917",\n', '"5,917"\n', "row 3: the row has 10 cells, not 11"),
        ('"5,917",\n', '"5,917",', "row 3: the file breaks off in the middle of this row"),
        ('"千克","0","?","5,917",\n', '"千', "row 3: the file breaks off in the middle"),
    ],
)
def test_a_row_that_is_not_whole_sets_the_file_aside(
    tmp_path: Path, old: str, new: str, reason: str
) -> None:
    text = text_of([row(商品编码="30049090", 人民币="1"), row()])
    assert old in text
    assert reason in problems(read(tmp_path, text.replace(old, new)))


def test_a_file_without_north_korea_says_what_to_choose(tmp_path: Path) -> None:
    bolivia = row(贸易伙伴编码="408", 贸易伙伴名称="多民族玻利维亚国")
    said = problems(read(tmp_path, text_of([bolivia])))
    assert "no row is of North Korea (朝鲜, 109" in said
    assert "408 is the UN's code for it and Bolivia's here" in said
    assert "no row is of North Korea" in problems(read(tmp_path, text_of([])))


def test_a_row_that_stands_twice_is_found_and_named(tmp_path: Path) -> None:
    rows = [row(), row(注册地编码="22"), row(商品编码="30049090"), row(人民币="7")]
    said = problems(read(tmp_path, text_of(rows, FULL)))
    assert said == (
        "出口.csv, row 5, column 商品编码: it repeats row 2: 202401, 10063020, 10, 21; "
        "export it again, or leave one file of each query."
    )
    assert "it repeats row 2: 202401, 10063020;" in problems(read(tmp_path, text_of(rows[:2])))


def test_a_repetition_across_slices_is_found_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slices, "SLICE_BYTES", 1)
    monkeypatch.setattr(slices, "BLOCK_BYTES", 512)
    rows = [row(商品编码=f"{code:08d}") for code in range(10000000, 10000030)]
    rows += [row(商品编码="10000003", 贸易伙伴编码="133", 贸易伙伴名称="韩国")]
    assert len(figures(read(tmp_path, text_of(rows)))) == 60
    said = problems(read(tmp_path, text_of([*rows, row(商品编码="10000003")])))
    assert "row 33, column 商品编码: it repeats row 5: 202401, 10000003" in said


def test_a_fault_in_a_later_slice_is_named_by_its_row(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slices, "SLICE_BYTES", 1)
    monkeypatch.setattr(slices, "BLOCK_BYTES", 512)
    rows = [row(商品编码=f"{code:08d}") for code in range(10000000, 10000030)]
    assert "row 32, column 人民币" in problems(read(tmp_path, text_of([*rows, row(人民币="x")])))


def test_a_code_counted_in_two_units_is_not_summed(tmp_path: Path) -> None:
    rows = [row(), row(注册地编码="22", 第一计量单位="吨")]
    said = problems(read(tmp_path, text_of(rows, FULL)))
    assert "column 第一计量单位: 10063020 of 202401 is counted in 千克 and 吨" in said or (
        "is counted in 吨 and 千克" in said
    )


def test_a_unit_may_change_with_the_year_but_not_within_it(tmp_path: Path) -> None:
    newer = row(数据年月="202501", 第一计量单位="吨", 第二计量单位="台")
    assert len(figures(read(tmp_path, text_of([row(), newer])))) == 5
    rows = [row(), row(数据年月="202403", 第二计量单位="台")]
    said = problems(read(tmp_path, text_of(rows)))
    assert "column 第二计量单位: 10063020 is counted in ? and 台 between 202401 and 202403" in said


def test_a_whole_month_that_is_a_thousandfold_of_its_neighbour_is_set_aside(
    tmp_path: Path,
) -> None:
    def month(name: str, value: str, count: int = 50) -> list[dict[str, str]]:
        codes = range(10000000, 10000000 + count)
        return [row(数据年月=name, 商品编码=str(code), 人民币=value) for code in codes]

    text = text_of([*month("202401", "7"), *month("202402", "7,000")])
    assert "2024-02 adds up to 350,000 and 2024-01 to 350" in problems(read(tmp_path, text))
    few = text_of([*month("202401", "7", 9), *month("202402", "7,000", 9)])
    assert figures(read(tmp_path, few))
    apart = text_of([*month("202401", "7"), *month("202403", "7,000")])
    assert figures(read(tmp_path, apart))


def test_a_file_of_another_kind_is_set_aside(tmp_path: Path) -> None:
    assert problems(read(tmp_path, "<html>")) == (
        "出口.csv: it is a web page, not the data; "
        "export it again as CSV from the customs' online query."
    )


def test_only_the_first_problems_are_named(tmp_path: Path) -> None:
    text = text_of([row(人民币="x") for _ in range(50)])
    assert len(read(tmp_path, text).problems) == 20


def test_a_fault_the_rows_do_not_show_is_still_a_problem(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rows_in_words, "explained", lambda *_: [])
    assert "row 2: from here on: a row is not as it must be" in problems(
        read(tmp_path, text_of([row(人民币="x")]))
    )


def test_the_parquet_file_has_the_columns_of_observations_and_comes_whole_or_not_at_all(
    tmp_path: Path,
) -> None:
    target = tmp_path / "out" / "cells.parquet"
    target.parent.mkdir()
    bad = write(tmp_path / "bad.csv", text_of([row(人民币="x")]))
    assert convert(bad, target, downloaded=TODAY, flow=Flow.EXPORT).problems
    assert not target.exists()
    seen: list[tuple[int, int]] = []
    good = write(tmp_path / "出口.csv", text_of([row(), row(商品编码="01012100")]))
    report = convert(
        good, target, downloaded=TODAY, progress=lambda done, of: seen.append((done, of))
    )
    assert report.problems == ()
    assert (report.rows, report.kept, report.cells) == (2, 2, 4)
    assert (report.flow, report.currency, report.vintage) == (Flow.EXPORT, Unit.CNY, "2026-06")
    assert [str(month) for month in report.months] == ["2024-01"]
    assert seen == [(good.stat().st_size, good.stat().st_size)]
    assert [path.name for path in target.parent.iterdir()] == ["cells.parquet"]
    types = {name: kind for name, kind, *_ in asked("DESCRIBE FROM read_parquet(?)", target)}
    assert list(types) == [
        *("reporter", "partner", "flow", "period_start", "period_end", "commodity_code"),
        *("hs_edition", "measure", "value", "unit", "source", "tier", "vintage", "published"),
        *("status", "citation", "note"),
    ]
    assert types.pop("value") == "DECIMAL(28,6)"
    assert set(types.values()) == {"VARCHAR"}
    order = asked("SELECT commodity_code, measure FROM read_parquet(?)", target)
    assert order == [
        ("01012100", "value"),
        ("01012100", "quantity"),
        ("10063020", "value"),
        ("10063020", "quantity"),
    ]


def test_a_larger_file_of_many_partners_agrees_with_a_plain_sum(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slices, "SLICE_BYTES", 1 << 20)
    path = write_huge(tmp_path / "huge.csv", 20_000)
    target = tmp_path / "cells.parquet"
    report = convert(path, target, downloaded=TODAY, flow=Flow.EXPORT)
    assert (report.rows, report.kept, report.problems) == (20_000, 4_008, ())
    expected: dict[tuple[str, str], int] = {}
    for line in path.read_text("gb18030").splitlines()[1:]:
        cells = line.strip('",').split('","')
        if cells[1] == "109":
            key = (f"{cells[0][:4]}-{cells[0][4:]}", cells[3])
            expected[key] = expected.get(key, 0) + int(cells[-1].replace(",", ""))
    sums = asked(
        "SELECT period_start, commodity_code, value FROM read_parquet(?) WHERE measure = 'value'",
        target,
    )
    assert {(month, code): int(value) for month, code, value in sums} == expected


CELL = st.builds(
    row,
    数据年月=st.sampled_from(["202401", "202402", "202312"]),
    商品编码=st.sampled_from(["10063020", "30049090", "01", "840820"]),
    商品名称=st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12),
    注册地编码=st.sampled_from(["21", "22", "37"]),
    第一数量=st.integers(0, 10**9).map(str),
    人民币=st.integers(0, 10**9).map("{:,}".format),
    贸易伙伴编码=st.just("109"),
)


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    rows=st.lists(
        CELL,
        min_size=1,
        max_size=20,
        unique_by=lambda one: (one["数据年月"], one["商品编码"], one["注册地编码"]),
    ),
    columns=st.permutations(FULL),
    encoding=st.sampled_from(["gb18030", "utf-8-sig"]),
    trailing=st.booleans(),
)
def test_every_figure_written_is_summed_whatever_the_order_of_columns(
    tmp_path: Path,
    rows: list[dict[str, str]],
    columns: list[str],
    encoding: str,
    *,
    trailing: bool,
) -> None:
    reading = read(tmp_path, text_of(rows, columns, trailing=trailing), encoding)
    expected: dict[tuple[str, str, str], Decimal | None] = {}
    for one in rows:
        month = f"{one['数据年月'][:4]}-{one['数据年月'][4:]}"
        for unit, amount in (("CNY", one["人民币"].replace(",", "")), ("kg", one["第一数量"])):
            key = (month, one["商品编码"], unit)
            expected[key] = (expected.get(key) or Decimal(0)) + Decimal(amount)
    assert figures(reading) == expected


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    column=st.sampled_from(SHORT),
    text=st.text(st.sampled_from("""0159,.?-+ e克千台朝鲜膦"x"""), max_size=6),
)
def test_the_engine_and_the_rows_in_words_find_the_same_faults(
    tmp_path: Path, column: str, text: str
) -> None:
    reading = read(tmp_path, text_of([row(商品编码="30049090"), row(**{column: text})]))
    assert not any("from here on" in str(problem) for problem in reading.problems)
    if reading.quarantined:
        assert all(problem.row == 3 for problem in reading.problems)
    else:
        assert any(cell.commodity.code == "30049090" for cell in reading.observations)

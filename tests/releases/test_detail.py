"""Goods by code that were ingested deepen what chapters, headings and groups answer."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from detail_files import EXPORTS, JUNE, export_of, two_junes
from ingest_home import Open, opened_with
from query_exports import row, text_of, write

from bot.dataset.checks import problems
from bot.dataset.dataset import Dataset
from bot.dataset.findings import Absence, Formula, Found, Nothing
from bot.releases.ingest import Ingest
from bot.releases.outcome import Verdict
from bot.trade import CommodityCode, Flow, Measure, Period, Tier, Unit

PERIOD = Period.parse(JUNE)
BEFORE = PERIOD.shifted_years(-1)


@pytest.fixture(scope="module")
def deep(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dataset]:
    root = tmp_path_factory.mktemp("deep")
    with opened_with(root / "home", two_junes(root / "files")) as dataset:
        yield dataset


def find(
    dataset: Dataset, code: str, period: Period = PERIOD, **how: Measure | Unit
) -> Found | Nothing:
    return dataset.book(CommodityCode(code)).find(Flow.EXPORT, period, **how)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("85", 32_000_000),
        ("8517", 32_000_000),
        ("851779", 1_000_000),
        ("84+85", 32_600_000),
        ("G-machinery", 32_600_000),
    ],
)
def test_a_whole_month_adds_up_to_chapters_headings_and_groups(
    deep: Dataset, code: str, expected: int
) -> None:
    found = find(deep, code)
    assert isinstance(found, Found)
    assert (found.value, found.formula) == (Decimal(expected), Formula.CODES)
    assert found.cells[0].note.startswith("sum of codes: ")
    weight = find(deep, code, measure=Measure.QUANTITY, unit=Unit.KG)
    assert isinstance(weight, Found)
    assert weight.value == expected // 10


def test_a_code_that_was_printed_is_shown_as_printed(deep: Dataset) -> None:
    found = find(deep, "85171300")
    assert isinstance(found, Found)
    assert found.formula is Formula.PUBLISHED


def test_what_a_whole_month_lacks_is_a_reported_none(deep: Dataset) -> None:
    found = find(deep, "10")
    assert isinstance(found, Found)
    assert found.is_zero
    rice = find(deep, "1006", BEFORE)
    assert isinstance(rice, Found)
    assert rice.value == 900_000
    assert isinstance(find(deep, "100630"), Nothing)


def test_two_whole_months_add_up_and_a_missing_one_does_not(deep: Dataset) -> None:
    whole = find(deep, "85", Period.parse("2025-05..2025-06"))
    assert isinstance(whole, Nothing)
    assert whole.absence is Absence.NOT_REPORTED


def test_a_selection_of_goods_is_no_whole_month(
    ingest: Ingest, opened: Open, tmp_path: Path
) -> None:
    bulletin, _, _, _ = two_junes(tmp_path / "files")
    ingest.file(bulletin)
    some = {code: pair[1] for code, pair in EXPORTS.items() if code != "61091000"}
    ingest.file(export_of(tmp_path, "2024-06", some))
    dataset = opened()
    assert dataset.detail.whole() == {}
    assert not isinstance(find(dataset, "85", BEFORE), Found)
    assert isinstance(find(dataset, "85171300", BEFORE), Found)


def test_the_table_of_a_month_is_ordered_and_whole(deep: Dataset) -> None:
    goods = deep.detail.table(Flow.EXPORT, PERIOD, 2)
    assert [(code.code, int(found.value)) for code, found in goods[:3]] == [
        ("85", 32_000_000),
        ("15", 22_000_000),
        ("39", 12_000_000),
    ]
    assert sum(found.value for _, found in goods) == sum(pair[0] for pair in EXPORTS.values())
    assert deep.detail.newest(Flow.EXPORT) == PERIOD.end
    assert deep.detail.newest(Flow.IMPORT) is None
    assert deep.detail.table(Flow.EXPORT, Period.parse("2025-05..2025-06"), 2) == []


def test_goods_that_exceed_the_bulletin_are_set_aside(ingest: Ingest, tmp_path: Path) -> None:
    for path in two_junes(tmp_path / "files")[:2]:
        ingest.file(path)
    twice = {code: pair[0] * 2 for code, pair in EXPORTS.items()}
    outcome = ingest.file(export_of(tmp_path, JUNE, twice))
    assert outcome.verdict is Verdict.SET_ASIDE
    assert "add up to" in str(outcome.problems[0])


@pytest.mark.parametrize("month", ["202406", "202607"])
def test_yuan_exported_as_dollars_are_noticed_by_the_rate(
    ingest: Ingest, tmp_path: Path, month: str
) -> None:
    columns = ["数据年月", "贸易伙伴编码", "贸易伙伴名称", "商品编码", "美元"]
    rows = [row(数据年月=month, 商品编码="85171300", 美元="1,400,000,000")]
    outcome = ingest.file(write(tmp_path / "出口.csv", text_of(rows, columns)))
    assert outcome.verdict is Verdict.SET_ASIDE
    assert "check the currency" in str(outcome.problems[0])


def test_the_status_page_counts_goods_by_code_and_does_not_read_them(deep: Dataset) -> None:
    read = deep.cells.unlisted()
    assert {cell.source for cell in read} > {"gacc-bulletin", "gacc-bulletin-usd"}
    assert "gacc-query" not in {cell.source for cell in read}
    assert problems(read, deep.reference) == []
    count, span = deep.cells.coverage()["official"]
    rows = sum(1 for pair in EXPORTS.values() for value in pair if value)
    assert count == sum(cell.tier is Tier.OFFICIAL for cell in read) + 2 * rows
    assert span.end == deep.latest

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from pathlib import Path

import pytest
from cells import values_of
from csv_rows import row, write_rows

from bot.dataset.cells import CellStore
from bot.dataset.snapshot import snapshot
from bot.errors import DatasetError
from bot.trade import TOTAL, CommodityCode, Flow, Period, Tier

RICE, GRAIN = CommodityCode("1006"), CommodityCode("10")


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    bulletin = {"source": "gacc-bulletin", "tier": "official", "unit": "CNY"}
    table = write_rows(
        tmp_path / "figures.csv",
        row(value="1"),
        row(value="2", partner="WLD"),
        row(value="3", reporter="WLD"),
        row(value="4", commodity_code="1006", period_end="2030-02"),
        row(value="5", commodity_code="100630"),
        row(value="6", commodity_code="27", partner="WLD"),
        row(value="9", vintage="2030-01", published="", **bulletin),
        row(value="8", vintage="2030-02", **bulletin),
        row(value="", status="hidden", period_end="2031-12", **bulletin),
    )
    return [snapshot([table], tmp_path / "cache")]


@pytest.fixture
def store(files: list[Path]) -> Iterator[CellStore]:
    opened = CellStore(files)
    yield opened
    opened.close()


def test_cells_are_of_one_commodity_partner_and_reporter(store: CellStore) -> None:
    assert sorted(values_of(store.of(TOTAL))) == [1, 8, 9]
    assert values_of(store.of(TOTAL, partner="WLD")) == [2]
    assert values_of(store.of(TOTAL, reporter="WLD")) == [3]
    assert values_of(store.of(RICE)) == [4]
    assert store.of(CommodityCode("99")) == ()


def test_the_newest_bulletin_replaces_earlier_ones_and_no_story(store: CellStore) -> None:
    assert sorted(values_of(store.of(TOTAL, newest=True))) == [1, 8]


def test_goods_of_a_range_are_those_of_exactly_this_range(store: CellStore) -> None:
    assert values_of(store.goods(Flow.EXPORT, Period.parse("2030-01..2030-02"))) == [4]
    assert values_of(store.goods(Flow.EXPORT, Period.month(2030, 1))) == [5]
    assert store.goods(Flow.IMPORT, Period.parse("2030-01..2030-02")) == ()


@pytest.mark.parametrize(
    ("as_of", "seen"),
    [
        (None, True),
        ("2030-03", True),
        ("2030-02", False),
        ("2030", True),
        ("2029", False),
        ("2030-03-18", True),
        ("2030-03-17", False),
    ],
)
def test_goods_are_named_for_ranges_by_what_was_out(
    tmp_path: Path, as_of: str | None, *, seen: bool
) -> None:
    story = row(
        commodity_code="1006",
        value="4",
        period_end="2030-02",
        vintage="2030-03",
        published="2030-03-18",
    )
    files = [write_rows(tmp_path / "rows.csv", story, row(value="5"))]
    store = CellStore([snapshot(files, tmp_path / "cache")])
    both = Period.parse("2030-01..2030-02")
    named = {both: frozenset({"1006"})} if seen else {}

    assert store.named(Flow.EXPORT, both, as_of) == named
    assert store.named(Flow.EXPORT, Period.month(2030, 2), as_of) == {}
    store.close()


def test_codes_below_lie_under_another_and_belong_to_this_trade(store: CellStore) -> None:
    assert store.codes_below(GRAIN) == (RICE, CommodityCode("100630"))
    assert store.codes_below(RICE) == (CommodityCode("100630"),)
    assert store.codes_below(CommodityCode("27")) == ()


def test_the_span_of_a_tier_is_where_its_values_are(store: CellStore) -> None:
    assert store.span(Tier.OFFICIAL) == Period.month(2030, 1)
    assert store.span(Tier.PRESS) == Period.parse("2030-01..2030-02")
    assert store.span(Tier.COMTRADE) is None


def test_everything_is_every_row(store: CellStore) -> None:
    assert len(store.everything()) == 9


def test_many_threads_read_the_same_cells(store: CellStore) -> None:
    with ThreadPoolExecutor(8) as pool:
        answers = set(pool.map(lambda code: store.of(CommodityCode(code)), ["1006"] * 50))

    assert answers == {store.of(RICE)}


def test_ingested_files_are_read_beside_the_bundled(files: list[Path], tmp_path: Path) -> None:
    table = write_rows(tmp_path / "new.csv", row(value="7", commodity_code="1006"))
    store = CellStore([*files, snapshot([table], tmp_path / "ingested")])

    assert sorted(values_of(store.of(RICE))) == [4, 7]
    store.close()


def test_a_broken_file_is_named_in_one_sentence(files: list[Path], tmp_path: Path) -> None:
    broken = tmp_path / "broken.parquet"
    broken.write_text("no parquet at all")
    store = CellStore([*files, broken])

    with pytest.raises(DatasetError) as caught:
        store.of(RICE)
    assert str(caught.value) == (
        f"The figures in {broken} cannot be read; delete that file and try again."
    )
    store.close()


def test_a_cache_that_is_swept_away_is_one_sentence(files: list[Path]) -> None:
    store = CellStore(files)
    files[0].unlink()

    with pytest.raises(DatasetError, match=r"^The figures in .* cannot be read"):
        store.span(Tier.PRESS)
    store.close()


def test_each_good_with_a_value_is_told_by_its_newest(store: CellStore) -> None:
    each = store.one_of_each()
    assert [(cell.commodity.code, cell.value) for cell in each] == [
        ("1006", Decimal(4)),
        ("100630", Decimal(5)),
    ]

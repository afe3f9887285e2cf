from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from cells import values_of
from csv_rows import data_folder, row

from bot.dataset.dataset import Dataset
from bot.dataset.findings import Absence, Formula, Found, Nothing
from bot.errors import DatasetError
from bot.trade import TOTAL, CommodityCode, Flow, Month, Period, Unit

Open = Callable[..., Dataset]
RICE, DRINKS = CommodityCode("1006"), CommodityCode("G-alcohol")
JUNE = Period.month(2024, 6)
CHINA = {"source": "gacc-bulletin", "tier": "official", "unit": "CNY"}


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Open]:
    """Opens the shipped tables over other figures."""
    sets = []

    def start(*rows: dict[str, str]) -> Dataset:
        sets.append(Dataset.open(data_folder(tmp_path, *rows), tmp_path / "home"))
        return sets[-1]

    yield start
    for one in sets:
        one.close()


def figure(dataset: Dataset, commodity: CommodityCode, **how: str | bool | None) -> Found | Nothing:
    book = dataset.book(commodity, **how)
    return book.find(Flow.EXPORT, Period.month(2030, 1))


def value(result: Found | Nothing) -> int:
    assert isinstance(result, Found), result
    return int(result.value)


def test_a_book_holds_one_commodity(opened: Open) -> None:
    dataset = opened(row(value="5"), row(value="3", commodity_code="1006"))

    assert value(figure(dataset, TOTAL)) == 5
    assert value(figure(dataset, RICE)) == 3
    assert dataset.book(RICE) is dataset.book(RICE)


def test_a_query_sees_what_was_out_on_its_day(opened: Open) -> None:
    dataset = opened(
        row(value="5", vintage="2030-01", published="2030-02-18", **CHINA),
        row(value="4", vintage="2030-02", published="2030-03-18", **CHINA),
    )
    early = figure(dataset, TOTAL, as_of="2029-12")

    assert value(figure(dataset, TOTAL)) == 4
    assert value(figure(dataset, TOTAL, as_of="2030-01")) == 5
    assert value(figure(dataset, TOTAL, as_of="2030-03-17")) == 5
    assert value(figure(dataset, TOTAL, as_of="2030-03-18")) == 4
    assert isinstance(early, Nothing)
    assert early.absence is Absence.NOT_REPORTED


def test_the_first_print_stays_findable(opened: Open) -> None:
    dataset = opened(
        row(value="5", vintage="2030-01", **CHINA), row(value="4", vintage="2030-02", **CHINA)
    )

    assert value(figure(dataset, TOTAL, first_printed=True)) == 5


def test_a_group_is_found_under_its_name_or_as_its_members(opened: Open) -> None:
    members = "2203+2204+2205+2206+2207+2208"
    basket = opened(row(value="5", commodity_code=members))
    named = opened(row(value="6", commodity_code="G-alcohol"))

    assert value(figure(basket, DRINKS)) == 5
    assert value(figure(named, DRINKS)) == 6


def test_a_group_nobody_lists_is_looked_up_by_its_name_alone(opened: Open) -> None:
    dataset = opened(row(value="5", commodity_code="G-unlisted"))

    assert value(figure(dataset, CommodityCode("G-unlisted"))) == 5


def test_a_series_that_is_asked_for_is_seen_alone(opened: Open) -> None:
    dataset = opened(row(value="5"), row(value="9", source="kotra-kotra"))
    book = dataset.book(TOTAL, series=("kotra",))

    assert value(book.find(Flow.EXPORT, Period.month(2030, 1))) == 9


def test_the_official_months_are_the_bulletins(opened: Open) -> None:
    dataset = opened(
        row(period_start="2024-01", period_end="2024-03", **CHINA), row(period_start="2020-01")
    )

    assert dataset.official == Period.parse("2024-01..2024-03")
    assert dataset.latest == Month(2024, 3)


def test_without_any_bulletin_the_dataset_says_what_to_restore(opened: Open) -> None:
    with pytest.raises(DatasetError, match=r"no official bulletin; restore data/observations\.$"):
        _ = opened(row()).latest


def test_yuan_become_dollars_at_the_rates_of_their_months(opened: Open) -> None:
    june = {"period_start": "2024-06", "period_end": "2024-06"}
    dataset = opened(row(value="7255200", **june, **CHINA))
    yuan = dataset.book(TOTAL).find(Flow.EXPORT, JUNE)
    assert isinstance(yuan, Found)
    dollars = dataset.in_dollars(yuan)
    rate = dataset.context.yuan_per_dollar[Month(2024, 6)]

    assert dollars is not None
    assert dollars == dataset.in_unit(yuan, Unit.USD)
    assert (dollars.formula, dollars.unit) == (Formula.CONVERTED, Unit.USD)
    assert dollars.cells == (*yuan.cells, rate)


def test_a_cell_tells_whose_numbers_it_holds(opened: Open) -> None:
    dataset = opened(row(source="voa-kita"), row(source="nobody-knows"))

    assert sorted(dataset.series_of(one) for one in dataset.cells.everything()) == ["", "kita"]


def test_a_folder_without_figures_says_what_to_restore(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match=r"^No observations found in data/observations;"):
        Dataset.open(tmp_path / "data", tmp_path / "home")


def test_what_was_ingested_is_seen_beside_the_bundled(opened: Open, tmp_path: Path) -> None:
    elsewhere = opened(row(value="8", commodity_code="1006"))
    cached = next((tmp_path / "home" / "cache").glob("*.parquet"))
    ingested = tmp_path / "home" / "observations" / "new.parquet"
    ingested.parent.mkdir()
    ingested.write_bytes(cached.read_bytes())
    both = opened(row(value="5"))

    assert values_of(elsewhere.cells.everything()) == [8]
    assert (value(figure(both, TOTAL)), value(figure(both, RICE))) == (5, 8)

"""The shipped dataset itself: sound, sourced, described, and as large as the datasheet says."""

import csv
import re
import shutil
from collections import defaultdict
from decimal import Decimal
from pathlib import Path

import pytest
from csv_rows import row, write_rows

from bot.dataset.checks import problems
from bot.dataset.dataset import Dataset
from bot.dataset.findings import Formula, Found
from bot.dataset.observations import read_observations
from bot.dataset.revisions import drift
from bot.dataset.shelves import CUSTOMS_SERIES
from bot.errors import DatasetError
from bot.settings import PROJECT
from bot.trade import TOTAL, CommodityCode, Flow, Measure, Month, Observation, Period, Status, Tier

DATA = PROJECT / "data"
TABLES = sorted(path.relative_to(DATA) for path in DATA.glob("*/*.csv"))
FIGURES = sorted((DATA / "observations").glob("*.csv"))
JAN_FEB_2022 = Period.parse("2022-01..2022-02")


def found(dataset: Dataset, code: str, flow: Flow, period: Period) -> Found:
    result = dataset.book(CommodityCode(code)).find(flow, period)
    assert isinstance(result, Found), result
    return result


@pytest.fixture(scope="session")
def cells(dataset: Dataset) -> tuple[Observation, ...]:
    return dataset.cells.everything()


def test_every_check_passes(dataset: Dataset, cells: tuple[Observation, ...]) -> None:
    assert problems(cells, dataset.reference) == []


@pytest.mark.parametrize("table", FIGURES, ids=lambda path: path.name)
def test_every_row_is_read(table: Path) -> None:
    with table.open(encoding="utf-8", newline="") as file:
        rows = sum(1 for _ in csv.DictReader(file))

    assert len(list(read_observations(table))) == rows > 0


def test_every_reference_and_context_table_is_read(dataset: Dataset) -> None:
    reference, context = dataset.reference, dataset.context
    read = (
        *(reference.commodities, reference.sources, reference.areas, reference.units),
        *(reference.restrictions, reference.events, reference.releases),
        *(context.yuan_per_dollar, context.won_per_dollar, context.rice_price),
    )

    assert all(read)
    assert len(TABLES) == len(FIGURES) + len(list(DATA.glob("reference/*.csv"))) + 2


@pytest.mark.parametrize("table", [str(table) for table in TABLES])
def test_the_datasheet_names_every_file(table: str) -> None:
    sheet = (DATA / "README.md").read_text(encoding="utf-8")
    folder, _, name = table.partition("/")

    assert f"{folder}/" in sheet
    assert name in sheet


def test_the_datasheet_counts_the_rows_as_they_are() -> None:
    sheet = (DATA / "README.md").read_text(encoding="utf-8")
    counted = dict(re.findall(r"\| `observations/(\w+\.csv)` \|.*\((\d+)\) \|", sheet))

    assert counted
    for name, count in counted.items():
        rows = list(read_observations(DATA / "observations" / name))
        assert len(rows) == int(count), name


def test_every_cell_has_a_link_a_vintage_and_a_day() -> None:
    for table in FIGURES:
        for cell in read_observations(table):
            assert cell.citation.startswith(("http://", "https://")), cell
            assert Month.parse(cell.vintage) >= cell.period.start
            assert re.fullmatch(r"\d{4}(-\d{2}){0,2}", cell.published), cell


def test_a_figure_never_came_out_before_its_months_were_over() -> None:
    early = [
        cell
        for table in FIGURES
        for cell in read_observations(table)
        if cell.published and cell.published < str(cell.period.end)[: len(cell.published)]
    ]

    assert early == []


def test_the_press_is_known_by_publisher_and_series(
    dataset: Dataset, cells: tuple[Observation, ...]
) -> None:
    for source in {cell.source for cell in cells if cell.tier is Tier.PRESS}:
        known = dataset.reference.sources[source]
        assert known.title
        assert known.publisher
        assert known.series in source or known.series == "gacc"
        assert known.url.startswith("http")


def test_doubts_are_explained(cells: tuple[Observation, ...]) -> None:
    doubted = {Status.SLIP, Status.SUSPECT, Status.CONFLICT, Status.UNDER_REPORTED, Status.HIDDEN}
    unexplained = [cell for cell in cells if cell.status in doubted and not cell.note]

    assert unexplained == []


def test_thirty_one_bulletins_have_month_year_to_date_and_growth(
    cells: tuple[Observation, ...],
) -> None:
    held: dict[tuple[str, Flow, Measure], set[Period]] = defaultdict(set)
    for cell in cells:
        if cell.tier is Tier.OFFICIAL and cell.partner == "PRK":
            held[cell.vintage, cell.flow, cell.measure].add(cell.period)
    releases = Period.parse("2024-01..2026-07")

    assert len(releases) == 31
    for month in releases.months():
        year_to_date = Period.year_to_date(month)
        for flow in (Flow.EXPORT, Flow.IMPORT, Flow.TOTAL):
            values = {Period(month, month), year_to_date}
            assert held[str(month), flow, Measure.VALUE] == values
            assert held[str(month), flow, Measure.GROWTH] == {year_to_date}


def test_figures_of_another_scope_never_enter_chinas_trade_with_north_korea(
    dataset: Dataset,
) -> None:
    apart = list(read_observations(DATA / "observations" / "press_other_scope.csv"))
    mixed_in = [
        cell
        for cell in apart
        if (cell.reporter, cell.partner) == ("CHN", "PRK")
        and dataset.series_of(cell) in CUSTOMS_SERIES
    ]

    assert apart
    assert mixed_in == []


def test_all_chapters_and_the_headings_that_matter_have_names_in_three_languages(
    dataset: Dataset,
) -> None:
    commodities = dataset.reference.commodities
    chapters = {code for code in commodities if len(code) == 2}
    headings = {code for code in commodities if code.isdigit() and len(code) == 4}

    assert chapters == {f"{number:02d}" for number in range(1, 98)}
    assert len(headings) >= 400
    assert all(all(one.names.values()) for one in commodities.values())
    wordless = {code for code in chapters if not all(commodities[code].words.values())}
    assert wordless == {"77"}  # the chapter that is kept empty


@pytest.mark.parametrize(
    ("code", "flow", "period", "value"),
    [
        ("TOTAL", Flow.EXPORT, "2022-01", 57_000_000),
        ("TOTAL", Flow.EXPORT, "2022-02", 59_000_000),
        ("TOTAL", Flow.IMPORT, "2022-01", 18_000_000),
        ("TOTAL", Flow.IMPORT, "2022-02", 2_000_000),
        ("30", Flow.EXPORT, "2022-01..2022-02", 10_000_000),
        ("TOTAL", Flow.EXPORT, "2024-01..2024-06", 5_644_901_148),
    ],
)
def test_the_seeds_facts_are_found(
    dataset: Dataset, code: str, flow: Flow, period: str, value: int
) -> None:
    assert found(dataset, code, flow, Period.parse(period)).value == pytest.approx(value, rel=0.02)


@pytest.mark.parametrize("code", ["1006", "1005"])
def test_rice_and_corn_of_early_2022_are_a_reported_none(dataset: Dataset, code: str) -> None:
    none = found(dataset, code, Flow.EXPORT, JAN_FEB_2022)

    assert none.value == 0
    assert none.is_zero


def test_the_half_year_of_2024_is_as_published_and_not_the_sum_of_first_prints(
    dataset: Dataset,
) -> None:
    half = Period.parse("2024-01..2024-06")
    published = found(dataset, "TOTAL", Flow.EXPORT, half)
    gap = drift(dataset.book(TOTAL), published.lane, Flow.EXPORT, half)

    assert (published.value, published.formula) == (Decimal(5_644_901_148), Formula.PUBLISHED)
    assert (published.tier, published.vintage) == (Tier.OFFICIAL, "2024-06")
    assert gap is not None
    assert gap.value < 0


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the shipped tables that may be changed."""
    return shutil.copytree(DATA, tmp_path / "data", ignore=shutil.ignore_patterns("local"))


def exports_of_2030(dataset: Dataset) -> object:
    result = dataset.book(TOTAL).find(Flow.EXPORT, Period.month(2030, 1))
    dataset.close()
    return result.value if isinstance(result, Found) else result


def test_adding_a_row_is_all_it_takes_to_add_a_figure(copy: Path, tmp_path: Path) -> None:
    before = exports_of_2030(Dataset.open(copy, tmp_path))
    write_rows(copy / "observations" / "press_totals.csv", row(value="77000000"), add=True)

    assert before != 77_000_000
    assert exports_of_2030(Dataset.open(copy, tmp_path)) == 77_000_000


def test_a_new_file_of_figures_is_found_by_itself(copy: Path, tmp_path: Path) -> None:
    write_rows(copy / "observations" / "mine.csv", row(value="77000000"))

    assert exports_of_2030(Dataset.open(copy, tmp_path)) == 77_000_000


def test_a_broken_row_is_named_and_the_old_snapshot_survives(copy: Path, tmp_path: Path) -> None:
    opened = Dataset.open(copy, tmp_path)
    snapshots = list((tmp_path / "cache").iterdir())
    table = copy / "observations" / "press_totals.csv"
    broken = len(table.read_text(encoding="utf-8").splitlines()) + 1
    write_rows(table, row(value="seventy-seven"), add=True)

    with pytest.raises(
        DatasetError, match=rf"^press_totals\.csv row {broken}: value must be a plain number"
    ):
        Dataset.open(copy, tmp_path)
    assert list((tmp_path / "cache").iterdir()) == snapshots
    assert found(opened, "TOTAL", Flow.EXPORT, Period.month(2022, 2)).value == 59_000_000
    opened.close()


def test_a_check_finds_what_a_reader_cannot(copy: Path, tmp_path: Path) -> None:
    write_rows(copy / "observations" / "press_totals.csv", row(source="a-blog"), add=True)
    opened = Dataset.open(copy, tmp_path)
    faults = problems(opened.cells.everything(), opened.reference)
    opened.close()

    assert faults == ["source a-blog is not in reference/sources.csv; add it."]

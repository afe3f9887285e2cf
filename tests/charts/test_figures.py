import csv
import io
from decimal import Decimal

import pytest
from chart_asking import drawn_of
from chart_cells import grown, level, percent, worth
from chart_subjects import SUBJECTS, Subject

from bot.answers.answer import Figure
from bot.charts import Chart, ChartKind
from bot.charts.kinds.index import BASE
from bot.charts.strand import Dot, Strand
from bot.dataset.dataset import Dataset
from bot.dataset.findings import Formula, Found
from bot.trade import Observation

NEAR = Decimal("0.000001")


@pytest.fixture(scope="module")
def held(dataset: Dataset) -> frozenset[Observation]:
    """Every cell a chart may draw from."""
    context = dataset.context
    readings = (*context.won_per_dollar, *context.rice_price)
    return frozenset(
        (
            *dataset.cells.everything(),
            *context.yuan_per_dollar.values(),
            *(reading.cell for reading in readings),
        )
    )


def expected(chart: Chart, strand: Strand, found: Found) -> Decimal:
    """What the cells of a drawn value make."""
    if strand.formula == "index":
        return level(found, BASE)
    if found.formula is Formula.GROWTH:
        return grown(found)
    if found.formula is Formula.SHARE:
        unnamed = strand is chart.strands[-1]
        return 100 - percent(found) if unnamed else percent(found)
    return worth(found)


@pytest.mark.parametrize("subject", SUBJECTS, ids=str)
def test_every_value_drawn_is_what_its_cells_make(
    dataset: Dataset, held: frozenset[Observation], subject: Subject
) -> None:
    chart = drawn_of(dataset, subject.query, subject.options)
    drawn = [(strand, found) for strand in chart.strands for found in strand.held]

    assert len(drawn) > 1
    for strand, found in drawn:
        assert held.issuperset(found.cells), (strand.name, found.period)
        assert abs(expected(chart, strand, found) - found.value) <= NEAR, (strand.name, found)


@pytest.mark.parametrize("subject", SUBJECTS, ids=str)
def test_the_spreadsheet_holds_each_place_drawn_and_nothing_else(
    dataset: Dataset, subject: Subject
) -> None:
    chart = drawn_of(dataset, subject.query, subject.options)
    dots = [(strand, dot) for strand in chart.strands for dot in strand.dots]

    rows = list(csv.DictReader(io.StringIO(chart.csv)))

    assert len(rows) == len(dots)
    for row, (strand, dot) in zip(rows, dots, strict=True):
        assert row == expected_row(strand, dot)


def expected_row(strand: Strand, dot: Dot) -> dict[str, str]:
    """The row of one place, from its cells."""
    found = dot.found
    cells = () if found is None else found.cells
    return {
        "period": str(dot.day or dot.period),
        "series": strand.name,
        "value": "" if found is None else number(found.value),
        "unit": str(strand.unit),
        "status": str(dot.mark),
        "tier": "" if found is None else str(found.tier),
        "source": "; ".join(dict.fromkeys(cell.source for cell in cells)),
        "vintage": max((cell.vintage for cell in cells), default=""),
    }


def number(value: Decimal) -> str:
    whole = int(value)
    return str(whole) if whole == value else f"{value:f}".rstrip("0")


@pytest.mark.parametrize("subject", SUBJECTS, ids=str)
def test_every_figure_printed_is_one_that_is_drawn_or_made_of_such(
    dataset: Dataset, held: frozenset[Observation], subject: Subject
) -> None:
    chart = drawn_of(dataset, subject.query, subject.options)
    drawn = {(found.value, found.period) for strand in chart.strands for found in strand.held}

    printed = [figure for figure in chart.figures if not _worked_out(figure, chart)]

    assert printed
    assert {(figure.value, figure.period) for figure in printed} <= drawn
    for figure in chart.figures:
        assert figure.receipt.formula
        assert held.issuperset(figure.receipt.cells)


def _worked_out(figure: Figure, chart: Chart) -> bool:
    """A rate of growth, or the exchange rate that two scales match at: no point of most charts."""
    beside = figure.measure == "growth" and chart.kind is not ChartKind.GROWTH
    return beside or str(figure.unit) == "CNY/USD"

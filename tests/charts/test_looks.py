from dataclasses import replace

import pytest
from chart_asking import drawn_of
from chart_data import dataset_of
from chart_extremes import Extreme, broken, extremes, monthly
from chart_pictures import faults, texts
from chart_subjects import SUBJECTS, Subject

from bot.charts import ChartKind, Options, Theme
from bot.charts.build import texts_of
from bot.charts.draw import sheet_of
from bot.charts.drawing.sheet import Sheet
from bot.charts.drawing.wrapping import ELLIPSIS
from bot.charts.spec import CONVERTED, ChartSpec, Mark
from bot.dataset.dataset import Dataset
from bot.questions.query import Kind, TradeQuery
from bot.trade import Flow, Language, Unit

EXTREMES = extremes()


def cut(sheet: Sheet, spec: ChartSpec) -> list[str]:
    """Lines that end in an ellipsis which no text of the chart has."""
    whole = "".join(texts_of(spec))
    return [line for line in texts(sheet) if ELLIPSIS in line and line not in whole]


def look(spec: ChartSpec) -> None:
    sheet = sheet_of(spec)
    assert faults(sheet) == []
    assert cut(sheet, spec) == []


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("subject", SUBJECTS, ids=str)
def test_no_text_of_a_chart_leaves_the_sheet_or_meets_another(
    dataset: Dataset, subject: Subject, language: Language
) -> None:
    chart = drawn_of(dataset, subject.query, subject.options, language)

    for theme in Theme:
        look(replace(chart.spec, theme=theme))


@pytest.mark.parametrize(
    ("extreme", "language"),
    [(one, language) for one in EXTREMES for language in Language],
    ids=str,
)
def test_charts_of_few_many_huge_tiny_and_missing_figures_stay_legible(
    extreme: Extreme, language: Language
) -> None:
    theme = list(Theme)[EXTREMES.index(extreme) % len(Theme)]

    dataset = dataset_of(*extreme.cells)
    chart = drawn_of(dataset, extreme.query, extreme.options, language)
    look(replace(chart.spec, theme=theme))


@pytest.mark.parametrize("language", Language)
def test_a_key_of_all_signs_takes_the_rows_it_needs(language: Language) -> None:
    cells = (*broken("2019-01", 24), *monthly("2025-01", 3))
    query = TradeQuery(Kind.LEVEL, flow=Flow.EXPORT)

    chart = drawn_of(dataset_of(*cells), query, Options(ChartKind.LINES, unit=Unit.CNY), language)

    look(chart.spec)
    signs = {entry.sign for entry in chart.spec.key}
    assert signs == {*(mark for mark in Mark if mark is not Mark.VALUE), CONVERTED}
    assert {entry.words for entry in chart.spec.key} <= set(texts(sheet_of(chart.spec)))

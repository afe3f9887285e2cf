from dataclasses import replace

import pytest
from cells import cell
from chart_asking import chart_of, drawn_of
from chart_data import dataset_of
from chart_extremes import monthly
from chart_subjects import SUBJECTS, Subject

from bot.answers.desk import Desk
from bot.charts import ChartKind, Options
from bot.dataset.dataset import Dataset
from bot.dataset.visibility import visible
from bot.questions.query import Kind, TradeQuery
from bot.trade import Flow, Language, Month, Period, Tier

EXPORTS = TradeQuery(Kind.LEVEL, flow=Flow.EXPORT)
LINES = Options(ChartKind.LINES)
OVER_TIME = [one for one in SUBJECTS if one.query.kind is Kind.LEVEL and one.query.period is None]


@pytest.mark.parametrize("as_of", ["2024-06", "2025-03-20"])
@pytest.mark.parametrize("subject", OVER_TIME[::2], ids=str)
def test_a_chart_of_a_past_moment_holds_nothing_that_came_later(
    dataset: Dataset, subject: Subject, as_of: str
) -> None:
    chart = drawn_of(dataset, replace(subject.query, as_of=as_of), subject.options)

    cells = [cell for s in chart.strands for f in s.held for cell in f.cells]
    assert cells
    assert all(visible(cell, as_of) for cell in cells if cell.source != "us-fed")
    assert any("as they stood with the releases up to" in note for note in chart.spec.notes)


@pytest.mark.parametrize(
    ("as_of", "newest"), [("2024-06", Month(2024, 6)), ("2025-03-20", Month(2025, 2))]
)
def test_it_ends_with_the_newest_month_out_at_that_moment(
    dataset: Dataset, as_of: str, newest: Month
) -> None:
    chart = drawn_of(dataset, replace(EXPORTS, as_of=as_of), LINES)

    assert chart.spec.panels[-1].period.end == newest


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("as_of", ["2024-06", "2025-03-20"])
def test_its_question_draws_it_again(
    dataset: Dataset, desk: Desk, as_of: str, language: Language
) -> None:
    chart = drawn_of(dataset, replace(EXPORTS, as_of=as_of), LINES, language)

    assert chart_of(desk, chart.question, language).spec == chart.spec


def test_before_the_first_bulletin_the_moment_itself_is_the_end() -> None:
    press = [cell(f"2023-0{month}", month, vintage=f"2023-0{month}") for month in range(1, 7)]
    query = replace(EXPORTS, as_of="2023-06")

    chart = drawn_of(
        dataset_of(*press, *monthly("2025-01", 2)), query, replace(LINES, since=Month(2023, 1))
    )

    assert chart.spec.panels[0].period == Period.parse("2023-01..2023-06")
    assert {strand.tier for strand in chart.strands} == {Tier.PRESS}


def test_first_prints_are_told_as_such(dataset: Dataset) -> None:
    query = replace(EXPORTS, first_printed=True)

    chart = drawn_of(dataset, query, LINES)

    assert "Every figure as it was first printed." in chart.spec.notes

from dataclasses import replace

import pytest
from chart_asking import drawn_of
from chart_data import dataset_of
from chart_extremes import monthly
from chart_subjects import SUBJECTS, Subject

from bot.answers import lock
from bot.answers.printing import print_value
from bot.charts import ChartKind, Options
from bot.charts.table import table
from bot.charts.wording import chart_wording
from bot.dataset.dataset import Dataset
from bot.questions.query import Kind, TradeQuery
from bot.trade import CommodityCode, Flow, Language, Month, Period

QUERY = TradeQuery(Kind.LEVEL, flow=Flow.EXPORT, each=True)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("subject", SUBJECTS[::3], ids=str)
def test_a_table_states_the_newest_values_and_passes_the_lock(
    dataset: Dataset, subject: Subject, language: Language
) -> None:
    chart = drawn_of(dataset, subject.query, subject.options, language)

    answer = table(chart, chart_wording(language))

    newest = [strand for strand in chart.strands if strand.held][-1].held[-1]
    assert (
        print_value(newest.value, newest.unit, language)
        in answer.comparison[-1] + (answer.comparison[-2])
    )
    assert answer.headline == chart.answer.headline
    lock.check([answer.text], answer.figures, query=answer.query, language=language)


def test_a_long_table_says_where_the_rest_is() -> None:
    query = TradeQuery(Kind.LEVEL, flow=Flow.EXPORT, period=Period.parse("2024-01..2026-06"))

    long = drawn_of(dataset_of(*monthly("2024-01", 30)), query, Options(ChartKind.LINES))
    short = drawn_of(dataset_of(*monthly("2024-01", 12)), query, Options(ChartKind.LINES))

    words = chart_wording(Language.ENGLISH)
    assert table(long, words).comparison[-1] == words.say("table.more")
    assert words.say("table.more") not in table(short, words).comparison
    assert len(table(short, words).figures) == len(short.figures) + 12


def test_goods_whose_names_hold_numbers_pass_the_lock_in_the_table_too() -> None:
    trucks = CommodityCode("870423")
    query = TradeQuery(Kind.LEVEL, flow=Flow.EXPORT, commodity=trucks)
    cells = [replace(one, commodity=trucks) for one in monthly("2024-01", 6)]

    for language in Language:
        chart = drawn_of(
            dataset_of(*cells, *monthly("2025-01", 2)),
            query,
            Options(ChartKind.COMMODITY),
            language,
        )
        assert "20" in chart.spec.headline
        assert table(chart, chart_wording(language)).figures


def test_years_that_a_chart_covers_may_be_named_in_its_table() -> None:
    options = Options(ChartKind.LINES, since=Month(2005, 1))

    chart = drawn_of(dataset_of(*monthly("2005-01", 252)), QUERY, options)

    assert chart.reach == Period.parse("2005-01..2025-12")
    assert "2005" in chart.spec.subtitle
    assert table(chart, chart_wording(Language.ENGLISH)).comparison

from dataclasses import replace

import pytest
from chart_asking import chart_of, drawn_of
from chart_data import dataset_of
from chart_extremes import MANY_GOODS, goods, monthly
from chart_subjects import SUBJECTS, Subject

from bot.answers.desk import Desk
from bot.charts import ChartKind, Options, Theme
from bot.dataset.dataset import Dataset
from bot.questions.query import Grain, Kind, TradeQuery
from bot.trade import Flow, Language, Unit

EXPORTS = TradeQuery(Kind.LEVEL, flow=Flow.EXPORT)
LINES = Options(ChartKind.LINES)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("subject", SUBJECTS, ids=str)
def test_the_question_of_a_chart_draws_it_again(
    dataset: Dataset, desk: Desk, subject: Subject, language: Language
) -> None:
    chart = drawn_of(dataset, subject.query, subject.options, language)

    again = chart_of(desk, chart.question, language)

    assert again.spec == chart.spec


@pytest.mark.parametrize(
    ("query", "options", "words"),
    [
        (EXPORTS, replace(LINES, unit=Unit.CNY), "in yuan"),
        (EXPORTS, replace(LINES, unit=Unit.USD), "in dollars"),
        (EXPORTS, replace(LINES, log=True), "log scale"),
        (EXPORTS, replace(LINES, theme=Theme.DARK), "dark"),
        (EXPORTS, replace(LINES, yearly=True), "by year"),
        (EXPORTS, replace(LINES, both=True), "with both exports and imports"),
        (replace(EXPORTS, each=True, grain=Grain.QUARTER), LINES, "by quarter"),
        (replace(EXPORTS, each=True, grain=Grain.HALF), LINES, "half-yearly"),
        (replace(EXPORTS, each=True), LINES, "by month"),
    ],
)
def test_the_question_names_what_was_asked_for(
    query: TradeQuery, options: Options, words: str
) -> None:
    chart = drawn_of(dataset_of(*monthly("2019-01", 60)), query, options)

    assert chart.question == f"chart China's exports to North Korea, {words}"


def test_the_question_counts_goods_only_where_a_number_was_asked_for() -> None:
    dataset = dataset_of(*goods(2024, MANY_GOODS), *monthly("2025-01", 2))
    five = TradeQuery(Kind.TOP, flow=Flow.EXPORT, limit=5)

    few = drawn_of(dataset, five, Options(ChartKind.TOP))
    many = drawn_of(dataset, replace(five, limit=12), Options(ChartKind.TOP))

    assert few.question.startswith("chart the top goods in")
    assert many.question.startswith("chart the top 12 goods in")

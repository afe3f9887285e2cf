"""Asks for charts as a person does: words in, a chart or an answer out."""

from datetime import date
from functools import cache

from bot.answers.answer import Answer
from bot.answers.desk import Desk
from bot.charts import Chart, Options, Theme, build, choose
from bot.charts.wording import chart_wording
from bot.dataset.dataset import Dataset
from bot.questions.query import TradeQuery
from bot.questions.spelling.text import normalise
from bot.trade import Language

TODAY = date(2026, 11, 26)


def query_for(desk: Desk, question: str, language: Language = Language.ENGLISH) -> TradeQuery:
    """What a question for a chart is read as."""
    reading = desk.read(question, today=TODAY, language=language, drawing=True)
    assert reading.query is not None, (question, reading)
    return reading.query


def asked(
    desk: Desk,
    question: str,
    language: Language = Language.ENGLISH,
    theme: Theme = Theme.LIGHT,
) -> Chart | Answer:
    """What a question for a chart gets, undrawn."""
    query = query_for(desk, question, language)
    return built(desk.dataset, query, choose(normalise(question), query), language, theme, question)


@cache
def built(  # noqa: PLR0913, PLR0917 - as build
    dataset: Dataset,
    query: TradeQuery,
    options: Options,
    language: Language = Language.ENGLISH,
    theme: Theme = Theme.LIGHT,
    question: str = "",
) -> Chart | Answer:
    """The chart of a query, undrawn; built once for all tests."""
    wording = chart_wording(language)
    return build(
        query,
        options,
        dataset=dataset,
        wording=wording,
        today=TODAY,
        question=question,
        theme=theme,
    )


def chart_of(
    desk: Desk,
    question: str,
    language: Language = Language.ENGLISH,
    theme: Theme = Theme.LIGHT,
) -> Chart:
    """The chart of a question that has one."""
    made = asked(desk, question, language, theme)
    assert isinstance(made, Chart), made.headline
    return made


def drawn_of(
    dataset: Dataset,
    query: TradeQuery,
    options: Options,
    language: Language = Language.ENGLISH,
    theme: Theme = Theme.LIGHT,
) -> Chart:
    """The chart of a query that has one."""
    made = built(dataset, query, options, language, theme, "")
    assert isinstance(made, Chart), made.headline
    return made

"""The chart desk: a query in, a picture with its words out, or an answer that says why not."""

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from functools import lru_cache

from bot.answers.answer import Answer
from bot.charts.build import build
from bot.charts.chart import Chart, Drawing
from bot.charts.choose import choose
from bot.charts.options import Options
from bot.charts.spec import Theme
from bot.charts.table import table
from bot.charts.wording import chart_wording
from bot.charts.worker import Renderer
from bot.dataset.dataset import Dataset
from bot.errors import ChartError, NumberLockError
from bot.questions.query import Outcome, TradeQuery
from bot.questions.spelling.text import normalise
from bot.trade import Language

_Build = Callable[[TradeQuery, Options, Language, date, Theme], Chart | Answer]

_KEPT = 64
_log = logging.getLogger(__name__)


class ChartDesk:
    """Makes charts from the dataset it follows; close it when done."""

    def __init__(self, dataset: Dataset, renderer: Renderer) -> None:
        self._renderer = renderer
        self._build = _building(dataset)
        # One builder at a time: many at once would fight over the interpreter with the loop.
        self._builder = ThreadPoolExecutor(1, "chart-desk")

    def follow(self, dataset: Dataset) -> None:
        """Chart this dataset from now on, and forget every chart built from the one before."""
        self._build = _building(dataset)

    async def chart_for(  # noqa: PLR0913 - what is asked, how, in which language, on which day
        self,
        query: TradeQuery,
        *,
        language: Language,
        today: date,
        question: str = "",
        options: Options | None = None,
        theme: Theme = Theme.LIGHT,
    ) -> Drawing | Answer:
        """The chart of a query as its question's words want it, drawn.

        An Answer comes instead where there is nothing to draw (it says why, and what can be
        drawn), or where the picture failed (it holds the table). Words in the question outweigh
        `theme`. Never raises for want of data or of a picture.
        """
        chosen = options or choose(normalise(question), query)
        loop = asyncio.get_running_loop()
        scripts = await self._scripts()
        chart = await loop.run_in_executor(
            self._builder, self._chart, query, chosen, language, today, question, theme, scripts
        )
        if isinstance(chart, Answer):
            return chart
        try:
            return Drawing(chart, await self._renderer.render(chart.spec))
        except ChartError as err:
            _log.warning("%s (%s)", err, chart.question)
            return await loop.run_in_executor(self._builder, _tabled, chart, language)

    async def _scripts(self) -> frozenset[Language]:
        """The languages labels can be drawn in; all of them while no worker can say."""
        try:
            return await self._renderer.languages()
        except ChartError:
            return frozenset(Language)

    def _chart(  # noqa: PLR0913, PLR0917 - as chart_for; an executor passes no keywords
        self,
        query: TradeQuery,
        options: Options,
        language: Language,
        today: date,
        question: str,
        theme: Theme,
        scripts: frozenset[Language],
    ) -> Chart | Answer:
        """The chart, its labels in English where the language's script cannot be drawn."""
        built = self._build
        try:
            chart = built(query, options, language, today, theme)
            if isinstance(chart, Chart) and language not in scripts:
                spare = built(query, options, Language.ENGLISH, today, theme)
                if isinstance(spare, Chart):
                    chart = replace(chart, spec=spare.spec)
        except NumberLockError:
            _log.exception("number lock in the chart of %r", query)
            return _apology(query, language, question)
        if isinstance(chart, Answer):
            return replace(chart, question=question or chart.question)
        return replace(chart, answer=replace(chart.answer, question=question or chart.question))

    async def close(self) -> None:
        """Stop building and drawing."""
        self._builder.shutdown(wait=False)
        await self._renderer.close()


def _building(dataset: Dataset) -> _Build:
    """Builds charts of one dataset, and keeps those asked for last."""

    @lru_cache(maxsize=_KEPT)
    def built(
        query: TradeQuery, options: Options, language: Language, today: date, theme: Theme
    ) -> Chart | Answer:
        wording = chart_wording(language)
        return build(query, options, dataset=dataset, wording=wording, today=today, theme=theme)

    return built


def _tabled(chart: Chart, language: Language) -> Answer:
    """The chart's table, or an apology where the lock holds it back."""
    try:
        return table(chart, chart_wording(language))
    except NumberLockError:
        _log.exception("number lock in the table of %r", chart.query)
        return _apology(chart.query, language, chart.answer.question)


def _apology(query: TradeQuery, language: Language, question: str) -> Answer:
    return Answer(
        question=question,
        language=language,
        status=Outcome.NO_DATA,
        headline=chart_wording(language).say("undrawable.locked"),
        query=query,
    )

"""Draws charts for commands: the chart desk's picture with its alt text and its spreadsheet."""

from collections.abc import Callable
from datetime import date

from bot.answers.answer import Answer
from bot.charts import ChartDesk, Drawing
from bot.commands.charting import Drawn
from bot.commands.reply import Attachment
from bot.questions.query import TradeQuery
from bot.trade import Language


class ChartDrawer:
    """The real Drawer over a chart desk; `clock` says which day it is."""

    def __init__(self, charts: ChartDesk, clock: Callable[[], date]) -> None:
        self._charts = charts
        self._clock = clock

    async def draw(self, question: str, query: TradeQuery, language: Language) -> Drawn:
        """The chart of a query, chosen by the question's words; else the answer in its place."""
        made = await self._charts.chart_for(
            query, question=question, language=language, today=self._clock()
        )
        return drawn(made)


def drawn(made: Drawing | Answer) -> Drawn:
    """A drawing as the files that chats send.

    The short alt text fits every platform; the long one would have to be cut on Discord.
    """
    if isinstance(made, Answer):
        return Drawn(made)
    chart = made.chart
    return Drawn(
        chart.answer,
        Attachment(f"{made.name}.png", "image/png", made.png, chart.alt.short),
        Attachment(f"{made.name}.csv", "text/csv", chart.spreadsheet, chart.answer.headline),
    )

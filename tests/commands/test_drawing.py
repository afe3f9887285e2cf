from collections.abc import AsyncIterator
from datetime import date

import pytest

from bot.charts import ChartDesk, Renderer
from bot.charts.chart import DISCORD_ALT
from bot.commands.drawing import ChartDrawer
from bot.dataset.dataset import Dataset
from bot.questions.query import Kind, TradeQuery
from bot.trade import CommodityCode, Flow, Language, Period

TODAY = date(2026, 8, 20)


@pytest.fixture
async def drawer(dataset: Dataset) -> AsyncIterator[ChartDrawer]:
    charts = ChartDesk(dataset, Renderer())
    yield ChartDrawer(charts, lambda: TODAY)
    await charts.close()


async def test_a_query_is_drawn_with_alt_text_and_spreadsheet(drawer: ChartDrawer) -> None:
    query = TradeQuery(Kind.LEVEL, flow=Flow.EXPORT, period=Period.parse("2025-01..2025-12"))
    drawn = await drawer.draw("chart exports in 2025", query, Language.ENGLISH)
    assert drawn.picture is not None
    assert drawn.picture.content.startswith(b"\x89PNG")
    assert 0 < len(drawn.picture.alt) <= DISCORD_ALT
    assert drawn.table is not None
    assert drawn.table.media_type == "text/csv"
    assert drawn.table.content.decode("utf-8-sig").count("\n") > 12
    assert drawn.answer.figures


async def test_a_query_without_figures_gets_the_answer_that_says_so(drawer: ChartDrawer) -> None:
    query = TradeQuery(
        Kind.LEVEL,
        flow=Flow.EXPORT,
        commodity=CommodityCode("0101"),
        period=Period.parse("2024-01..2024-03"),
    )
    drawn = await drawer.draw("chart horses", query, Language.ENGLISH)
    assert (drawn.picture, drawn.table) == (None, None)
    assert drawn.answer.headline

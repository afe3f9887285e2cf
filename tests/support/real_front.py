"""The real front over a dataset, with its own state and charts."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date
from pathlib import Path

from bot.answers.desk import Desk
from bot.charts import ChartDesk, Renderer
from bot.commands.answering import Answering
from bot.commands.drawing import ChartDrawer
from bot.commands.front import BotFront
from bot.commands.kept import Kept
from bot.dataset.dataset import Dataset
from bot.state.database import open_database

TODAY = date(2026, 8, 20)


@asynccontextmanager
async def opened_front(dataset: Dataset, home: Path) -> AsyncIterator[BotFront]:
    """A front that keeps what it knows in a folder; for it, it is always the same day."""
    database = await open_database("", home)
    charts = ChartDesk(dataset, Renderer(folder=home))
    drawer = ChartDrawer(charts, lambda: TODAY)
    yield BotFront(Answering(Desk(dataset), Kept.of(database), lambda: TODAY, drawer))
    await charts.close()
    await database.close()

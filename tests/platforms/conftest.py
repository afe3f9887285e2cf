"""The real front over the bundled dataset, for the tests that drive several platforms."""

from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import pytest

from bot.answers.desk import Desk
from bot.charts import ChartDesk, Renderer
from bot.commands.answering import Answering
from bot.commands.drawing import ChartDrawer
from bot.commands.front import BotFront
from bot.commands.kept import Kept
from bot.dataset.dataset import Dataset
from bot.state.database import open_database

TODAY = date(2026, 8, 20)


@pytest.fixture
async def real_front(dataset: Dataset, tmp_path: Path) -> AsyncIterator[BotFront]:
    database = await open_database("", tmp_path / "front")
    charts = ChartDesk(dataset, Renderer())
    drawer = ChartDrawer(charts, lambda: TODAY)
    yield BotFront(Answering(Desk(dataset), Kept.of(database), lambda: TODAY, drawer))
    await charts.close()
    await database.close()

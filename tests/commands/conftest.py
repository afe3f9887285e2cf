"""The real front over the bundled dataset and a fresh SQLite state."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from command_asking import FakeDrawer, front_over

from bot.answers.desk import Desk
from bot.commands.front import BotFront
from bot.dataset.dataset import Dataset
from bot.state.database import Database, open_database


@pytest.fixture(scope="session")
def desk(dataset: Dataset) -> Desk:
    return Desk(dataset)


@pytest_asyncio.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    opened = await open_database("", tmp_path)
    yield opened
    await opened.close()


@pytest.fixture
def drawer(desk: Desk) -> FakeDrawer:
    return FakeDrawer(desk)


@pytest.fixture
def front(desk: Desk, database: Database, drawer: FakeDrawer) -> BotFront:
    return front_over(desk, database, drawer)

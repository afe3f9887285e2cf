"""The real front over the bundled dataset and a fresh SQLite state."""

import asyncio
import shutil
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


@pytest.fixture(scope="session")
def empty_state(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A state folder that is up to date: copying it is faster than making one for every test."""
    home = tmp_path_factory.mktemp("state") / "home"

    async def make() -> None:
        await (await open_database("", home)).close()

    asyncio.run(make())
    return home


@pytest_asyncio.fixture
async def database(empty_state: Path, tmp_path: Path) -> AsyncIterator[Database]:
    home = shutil.copytree(empty_state, tmp_path / "home")
    opened = await open_database("", home)
    yield opened
    await opened.close()


@pytest.fixture
def drawer(desk: Desk) -> FakeDrawer:
    return FakeDrawer(desk)


@pytest.fixture
def front(desk: Desk, database: Database, drawer: FakeDrawer) -> BotFront:
    return front_over(desk, database, drawer)

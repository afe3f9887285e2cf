"""What tests of announcing share: a state database, and a desk over the shipped figures."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.state.database import Database, open_database


@pytest_asyncio.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    opened = await open_database("", tmp_path)
    yield opened
    await opened.close()


@pytest.fixture
def desk(dataset: Dataset) -> Desk:
    return Desk(dataset)

"""What tests of announcing share: a state database, and a desk over the shipped figures."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from postgres import Postgres

from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.state.database import Database, open_database


@pytest.fixture
def address() -> str:
    """The DATABASE_URL; an empty one means a file in the home folder."""
    return ""


@pytest.fixture
def on_postgres(postgres: Postgres) -> str:
    """The DATABASE_URL of an empty database of a PostgreSQL server."""
    return postgres.new_database()


@pytest_asyncio.fixture
async def database(address: str, tmp_path: Path) -> AsyncIterator[Database]:
    opened = await open_database(address, tmp_path)
    yield opened
    await opened.close()


@pytest.fixture
def desk(dataset: Dataset) -> Desk:
    return Desk(dataset)

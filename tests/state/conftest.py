"""Real databases for the tests of the state: SQLite files, and ones of a PostgreSQL server."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from postgres import Postgres
from state_moments import SetClock

from bot.state.database import Database, open_database

BACKENDS = ("sqlite", "postgresql")


@pytest.fixture(params=BACKENDS)
def address(request: pytest.FixtureRequest) -> str:
    """The DATABASE_URL of an empty database; an empty one means a file in the home folder."""
    if request.param == "sqlite":
        return ""
    server: Postgres = request.getfixturevalue("postgres")
    return server.new_database()


@pytest_asyncio.fixture
async def database(address: str, tmp_path: Path) -> AsyncIterator[Database]:
    opened = await open_database(address, tmp_path)
    yield opened
    await opened.close()


@pytest.fixture
def clock() -> SetClock:
    return SetClock()

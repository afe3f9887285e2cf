from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from slack_front import FakeFront
from slack_server import SlackServer
from slack_talk import Talk, connected

from bot.state.database import Database, open_database


@pytest.fixture(autouse=True)
def _unhurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Shorter waits before another try, and more patience with a busy machine."""
    monkeypatch.setattr("bot.platforms.slack.posting._WAITS", (0.05, 0.1, 0.2))
    monkeypatch.setattr("bot.platforms.slack.line._FIRST_RETRY", 0.05)
    monkeypatch.setattr("bot.platforms.slack.readers._SECONDS", 10)
    monkeypatch.setattr("bot.platforms.slack.working._ARRIVES", 10)
    monkeypatch.setattr("bot.platforms.slack.working._SOON", 30)


@pytest.fixture
def front() -> FakeFront:
    return FakeFront()


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    opened = await open_database("", tmp_path)
    yield opened
    await opened.close()


@pytest.fixture
async def server() -> AsyncIterator[SlackServer]:
    server = SlackServer()
    await server.start()
    yield server
    await server.stop()


@pytest.fixture
async def talk(server: SlackServer, front: FakeFront, database: Database) -> AsyncIterator[Talk]:
    async with connected(server, front, database) as talk:
        yield talk

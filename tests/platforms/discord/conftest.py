import warnings
from collections.abc import AsyncIterator

import pytest

with warnings.catch_warnings():
    # discord.py's voice part imports it; this bot has no voice.
    warnings.filterwarnings("ignore", "'audioop'", DeprecationWarning)
    import discord as _  # noqa: F401

from discord_front import FakeFront
from discord_server import DiscordServer
from discord_talk import Talk, connected


@pytest.fixture
def front() -> FakeFront:
    return FakeFront()


@pytest.fixture
async def server() -> AsyncIterator[DiscordServer]:
    server = DiscordServer()
    await server.start()
    yield server
    await server.stop()


@pytest.fixture
async def talk(server: DiscordServer, front: FakeFront) -> AsyncIterator[Talk]:
    async with connected(server, front) as talk:
        yield talk

"""Fetchers and provider servers over real sockets for the tests of the sources."""

from collections.abc import AsyncIterator

import aiohttp
import pytest
import pytest_asyncio
from gacc_server import GaccServer

from bot.sources.fetching import Fetcher, Patience

HASTY = Patience(attempts=3, first_wait=0.01, longest_wait=0.05, connect=2.0, answer=0.5, pause=0.0)


@pytest.fixture
def patience() -> Patience:
    return HASTY


@pytest_asyncio.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as opened:
        yield opened


@pytest.fixture
def fetcher(session: aiohttp.ClientSession) -> Fetcher:
    return Fetcher(session, HASTY)


@pytest_asyncio.fixture
async def gacc() -> AsyncIterator[tuple[GaccServer, str]]:
    server = GaccServer()
    server.faults.slow_seconds = 1.0
    address = await server.start()
    yield server, address
    await server.stop()

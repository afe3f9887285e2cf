from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from chromium import launched_chromium
from playwright.async_api import Browser, BrowserContext, Page
from web_answers import FakeDesk
from web_browsing import Open
from web_visits import Visit, Visitor

from bot.answers.contract import to_json
from bot.platforms.web import create_app, serve
from bot.platforms.web.threads import Threads


@pytest.fixture
def desk() -> FakeDesk:
    return FakeDesk()


@pytest.fixture
async def visit(desk: FakeDesk) -> AsyncIterator[Visit]:
    """Starts the web chat on a real socket and gives a client that keeps cookies."""
    visitors: list[Visitor] = []

    async def start(threads: Threads | None = None, patience_seconds: float = 5) -> Visitor:
        app = create_app(desk, to_json=to_json, threads=threads, patience_seconds=patience_seconds)
        visitor = TestClient(TestServer(app))
        await visitor.start_server()
        visitors.append(visitor)
        return visitor

    yield start
    for visitor in visitors:
        await visitor.close()


@pytest.fixture
async def visitor(visit: Visit) -> Visitor:
    return await visit()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    async with launched_chromium() as chromium:
        yield chromium


@pytest_asyncio.fixture(loop_scope="session")
async def running(desk: FakeDesk) -> AsyncIterator[web.AppRunner]:
    runner = await serve(create_app(desk, to_json=to_json), "127.0.0.1", 0)
    yield runner
    await runner.cleanup()


@pytest.fixture
def complaints() -> list[str]:
    """What browsers wrote to their consoles."""
    return []


@pytest_asyncio.fixture(loop_scope="session")
async def open_page(
    browser: Browser, running: web.AppRunner, complaints: list[str]
) -> AsyncIterator[Open]:
    """Opens the page in a fresh context; at the end no page may have complained."""
    contexts: list[BrowserContext] = []
    host, port = running.addresses[0]

    async def start(**options: object) -> Page:
        settings = {"locale": "en-GB", "reduced_motion": "reduce", **options}
        context = await browser.new_context(**settings)  # type: ignore[arg-type]
        contexts.append(context)
        page = await context.new_page()
        page.set_default_timeout(5_000)
        page.on("console", lambda message: complaints.append(message.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        await page.goto(f"http://{host}:{port}/")
        return page

    yield start
    for context in contexts:
        await context.close()
    assert complaints == []

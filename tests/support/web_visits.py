"""Names for the clients that visit the web chat in tests, and what they send."""

from collections.abc import Awaitable, Callable

from aiohttp import web
from aiohttp.test_utils import TestClient

Visitor = TestClient[web.Request, web.Application]
Visit = Callable[..., Awaitable[Visitor]]


async def asked(visitor: Visitor, question: str, path: str = "/ask") -> tuple[int, str]:
    """Post a question as the page's form does, follow on, and give status and page."""
    async with visitor.post(path, data={"question": question}) as response:
        return response.status, await response.text()


async def page(visitor: Visitor, path: str = "/") -> str:
    """The page at a path."""
    async with visitor.get(path) as response:
        return await response.text()

"""Stands in for an OpenAI-compatible server, well-behaved or misbehaving in every way."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer

KEY = "sk-a-secret-of-the-operator"
RICE_2022 = {
    "kind": "level",
    "flow": "export",
    "commodity": "1006",
    "period_start": "2022-01",
    "period_end": "2022-12",
}
"""A query that makes sense: China's rice exports of 2022."""

Reply = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass
class LlmServer:
    """What the server was sent, and how it replies next."""

    reply: Reply
    url: str = ""
    bodies: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    strayed: list[str] = field(default_factory=list)

    async def complete(self, request: web.Request) -> web.StreamResponse:
        """The one path a client may ask."""
        self.bodies.append(await request.json())
        self.headers.append(dict(request.headers))
        return await self.reply(request)

    async def stray(self, request: web.Request) -> web.Response:
        """Any other path: a redirect that was followed."""
        self.strayed.append(request.path)
        return web.json_response(completion(json.dumps(RICE_2022)))


@asynccontextmanager
async def serving(reply: Reply) -> AsyncIterator[LlmServer]:
    """A server on a free port that replies so."""
    llm = LlmServer(reply)
    app = web.Application()
    app.router.add_post("/v1/chat/completions", llm.complete)
    app.router.add_route("*", "/{path:.*}", llm.stray)
    server = TestServer(app)
    await server.start_server()
    llm.url = str(server.make_url("/v1"))
    try:
        yield llm
    finally:
        await server.close()


def completion(content: object) -> dict[str, Any]:
    """A whole reply around what the model said."""
    message = {"role": "assistant", "content": content}
    return {"id": "1", "object": "chat.completion", "choices": [{"index": 0, "message": message}]}


def saying(content: object) -> Reply:
    """The model says this; anything but text is sent as its JSON text."""
    text = content if isinstance(content, str) else json.dumps(content)
    return sending(completion(text))


def sending(whole: object, *, status: int = 200) -> Reply:
    """The server sends this JSON, whatever its shape."""

    async def reply(_: web.Request) -> web.Response:
        return web.json_response(whole, status=status)

    return reply


def sending_bytes(raw: bytes, *, status: int = 200) -> Reply:
    """The server sends these bytes."""

    async def reply(_: web.Request) -> web.Response:
        return web.Response(body=raw, status=status)

    return reply


def in_pieces(raw: bytes, *, size: int) -> Reply:
    """The server sends these bytes a piece at a time."""

    async def reply(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        for at in range(0, len(raw), size):
            await response.write(raw[at : at + size])
            await asyncio.sleep(0)
        await response.write_eof()
        return response

    return reply


def refusing(status: int) -> Reply:
    """The server refuses with this status and says why, key and all."""
    return sending({"error": {"message": f"refused for key {KEY}"}}, status=status)


def redirecting(to: str) -> Reply:
    """The server sends the client elsewhere."""

    async def reply(_: web.Request) -> web.Response:
        return web.Response(status=307, headers={"Location": to})

    return reply


async def closing(request: web.Request) -> web.StreamResponse:
    """The server hangs up without a word."""
    if request.transport is not None:
        request.transport.close()
    return web.Response()


async def closing_halfway(request: web.Request) -> web.StreamResponse:
    """The server hangs up in the middle of its reply."""
    response = web.StreamResponse(headers={"Content-Length": "1000"})
    await response.prepare(request)
    await response.write(b'{"choices": [')
    if request.transport is not None:
        request.transport.close()
    return response


async def never(_: web.Request) -> web.StreamResponse:
    """The server takes far longer than anybody waits."""
    await asyncio.sleep(3600)
    return web.Response()

"""Calls the bot as Slack does over HTTP: signed, and again when no answer comes."""

import hashlib
import hmac
import json
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from urllib.parse import urlencode

import aiohttp
from aiohttp import web
from slack_payloads import Json

SIGNING_SECRET = "8f742231b10e8888abcd99yyyzzz85a5"  # noqa: S105 - no secret


@dataclass(frozen=True)
class Answered:
    """What the bot said to a request."""

    status: int
    text: str

    @property
    def json(self) -> Json:
        body: Json = json.loads(self.text)
        return body


class SignedCalls:
    """Slack's side of the Events API and of interactivity."""

    def __init__(self, address: str, secret: str = SIGNING_SECRET) -> None:
        self.address = address
        self.secret = secret

    async def event(self, body: Json, *, retry: int = 0, age: float = 0) -> Answered:
        """Deliver an event."""
        headers = (
            {"X-Slack-Retry-Num": str(retry), "X-Slack-Retry-Reason": "http_timeout"}
            if retry
            else {}
        )
        return await self.send(json.dumps(body), "application/json", headers, age=age)

    async def command(self, body: Json) -> Answered:
        """Deliver a slash command."""
        return await self.send(urlencode(body), "application/x-www-form-urlencoded")

    async def interaction(self, body: Json) -> Answered:
        """Deliver a press, a shortcut, a form or the wish for suggestions."""
        form = urlencode({"payload": json.dumps(body)})
        return await self.send(form, "application/x-www-form-urlencoded")

    async def send(
        self, body: str, content_type: str, headers: Json | None = None, *, age: float = 0
    ) -> Answered:
        """Send a body under a signature that is so many seconds old."""
        stamp = str(int(time.time() - age))
        signed = hmac.new(self.secret.encode(), f"v0:{stamp}:{body}".encode(), hashlib.sha256)
        all_headers = {
            "Content-Type": content_type,
            "X-Slack-Request-Timestamp": stamp,
            "X-Slack-Signature": f"v0={signed.hexdigest()}",
            **(headers or {}),
        }
        async with (
            aiohttp.ClientSession() as session,
            session.post(self.address, data=body, headers=all_headers) as answer,
        ):
            return Answered(answer.status, await answer.text())


@asynccontextmanager
async def mounted(served: web.Application | None) -> AsyncIterator[SignedCalls]:
    """The bot's part of the web server, at /slack."""
    assert served is not None
    app = web.Application()
    app.add_subapp("/slack", served)
    runner = web.AppRunner(app, shutdown_timeout=1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    port = runner.addresses[0][1]
    yield SignedCalls(f"http://127.0.0.1:{port}/slack/events")
    await runner.cleanup()

"""A chat platform on a real socket that loses requests and answers, and counts what arrived.

Like Discord it knows a repeated nonce for a while; with no such while it is like Slack.
"""

import asyncio
import random
from collections import Counter
from dataclasses import dataclass
from typing import Any

from aiohttp import web

FAULTS = {
    "none": 60,
    "slow down": 6,
    "fail before": 6,
    "drop before": 6,
    "take late": 6,
    "fail after": 6,
    "drop after": 6,
    "hang after": 4,
}
"""What befalls a request, and how often of a hundred."""
LATE_SECONDS = 0.1
HANG_SECONDS = 1.5
_LOOKUP_FAILS = 0.1


@dataclass
class Message:
    """A message that stands in a channel."""

    number: str
    channel: str
    nonce: str
    body: str
    taken_at: float


class FlakyChat:
    """Takes messages, edits them and finds them by nonce; `knows_nonce_for` in seconds."""

    def __init__(self, knows_nonce_for: float, seed: int) -> None:
        self.messages: list[Message] = []
        self.befell: Counter[str] = Counter()
        self.sound = False
        self._knows_nonce_for = knows_nonce_for
        self._dice = random.Random(seed)  # noqa: S311 - a fault needs no secret
        app = web.Application()
        app.router.add_post("/channels/{channel}/messages", self._take)
        app.router.add_get("/channels/{channel}/messages", self._find)
        app.router.add_patch("/messages/{number}", self._edit)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)

    async def start(self) -> str:
        """Listen on a free port and return the address."""
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        return f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    async def stop(self) -> None:
        """Close every connection."""
        await self._runner.cleanup()

    def doubled(self) -> list[str]:
        """The nonces that stand in a channel more than once."""
        counted = Counter(one.nonce for one in self.messages)
        return [nonce for nonce, times in counted.items() if times > 1]

    async def _take(self, request: web.Request) -> web.Response:
        asked = await request.json()
        channel = request.match_info["channel"]
        return await self._befall(
            request, lambda: self._stand(channel, asked["nonce"], asked["body"])
        )

    async def _edit(self, request: web.Request) -> web.Response:
        asked = await request.json()
        number = request.match_info["number"]
        return await self._befall(request, lambda: self._change(number, asked["body"]))

    async def _find(self, request: web.Request) -> web.Response:
        if not self.sound and self._dice.random() < _LOOKUP_FAILS:
            return web.Response(status=500)
        nonce = request.query["nonce"]
        found = next((one for one in self.messages if one.nonce == nonce), None)
        self.befell["looked up, there" if found else "looked up, not there"] += 1
        return web.json_response({"id": found.number if found else None})

    def _stand(self, channel: str, nonce: str, body: str) -> str:
        now = asyncio.get_running_loop().time()
        for one in self.messages:
            if one.nonce == nonce and now - one.taken_at < self._knows_nonce_for:
                self.befell["nonce known"] += 1
                return one.number
        self.messages.append(Message(f"m{len(self.messages)}", channel, nonce, body, now))
        return self.messages[-1].number

    def _change(self, number: str, body: str) -> str:
        self.messages[int(number[1:])].body = body
        return number

    async def _befall(self, request: web.Request, do: Any) -> web.Response:  # noqa: ANN401 - one fault a branch
        names, weights = zip(*FAULTS.items(), strict=True)
        fault = "none" if self.sound else self._dice.choices(names, weights)[0]
        self.befell[fault] += 1
        match fault:
            case "slow down":
                return web.json_response({"retry_after": 0.01}, status=429)
            case "fail before":
                return web.Response(status=500)
            case "drop before":
                return _dropped(request)
            case "take late":
                await asyncio.sleep(self._dice.uniform(0, LATE_SECONDS))
        number = do()
        match fault:
            case "fail after":
                return web.Response(status=500)
            case "drop after":
                return _dropped(request)
            case "hang after":
                await asyncio.sleep(HANG_SECONDS)
        return web.json_response({"id": number})


def _dropped(request: web.Request) -> web.Response:
    assert request.transport is not None
    request.transport.abort()
    return web.Response()

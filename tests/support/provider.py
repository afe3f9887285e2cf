"""What the servers that stand in for providers share: scripted faults, a log, a control path."""

import argparse
import asyncio
import sys
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web
from gacc_pages import CAPTCHA_PAGE
from stopping import told_to_stop

SLOW_SECONDS = 30.0
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass
class Faults:
    """The next answers that go wrong, in order; `path` limits a fault to paths that hold it."""

    queue: deque[tuple[str, str]] = field(default_factory=deque)
    retry_after: str = "0"
    slow_seconds: float = SLOW_SECONDS

    def add(self, kind: str, times: int = 1, path: str = "") -> None:
        self.queue.extend((kind, path) for _ in range(times))

    def next_for(self, path: str) -> str:
        if self.queue and self.queue[0][1] in path:
            return self.queue.popleft()[0]
        return ""


class Provider:
    """A real server over a real socket; subclasses add routes and control commands."""

    def __init__(self) -> None:
        self.faults = Faults()
        self.requests: list[tuple[str, dict[str, str]]] = []
        self.app = web.Application(middlewares=[self._middleware])
        self.app.router.add_post("/_control/{command}", self._control)
        self.app.router.add_get("/_control/requests", self._log)
        self._runner: web.AppRunner | None = None

    async def start(self, port: int = 0) -> str:
        """Listen on a loopback port; returns the address."""
        self._runner = web.AppRunner(self.app, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", port)
        await site.start()
        return f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    async def stop(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()

    def command(self, name: str, arguments: dict[str, Any]) -> None:
        """Carry out a control command; subclasses add their own before calling this."""
        if name == "fault":
            self.faults.add(**arguments)
        else:
            raise web.HTTPNotFound(text=f"no command {name}")

    @web.middleware
    async def _middleware(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        if request.path.startswith("/_control/"):
            return await handler(request)
        self.requests.append((request.path_qs, dict(request.headers)))
        kind = self.faults.next_for(request.path)
        if kind == "truncated":
            return await self._cut(request, await handler(request))
        if kind == "slow":
            await asyncio.sleep(self.faults.slow_seconds)
        broken = self._broken(kind)
        return broken if broken is not None else await handler(request)

    def _broken(self, kind: str) -> web.Response | None:
        if kind == "captcha":
            return web.Response(text=CAPTCHA_PAGE, content_type="text/html")
        if kind == "garbage":
            return web.Response(body=b"\x00\xff\x1f" * 50, content_type="text/html")
        if kind == "412":
            return web.Response(status=412, text=CAPTCHA_PAGE, content_type="text/html")
        if kind.isdigit():
            text = f'{{ "statusCode": {kind}, "message": "Try again in 2 seconds." }}'
            headers = {"Retry-After": self.faults.retry_after} if kind == "429" else {}
            return web.Response(
                status=int(kind), text=text, headers=headers, content_type="application/json"
            )
        return None

    async def _cut(self, request: web.Request, whole: web.StreamResponse) -> web.StreamResponse:
        """Announce the whole body, send half of it and hang up."""
        body = bytes(whole.body) if isinstance(whole, web.Response) and whole.body else b""  # type: ignore[arg-type]
        answer = web.StreamResponse(headers={"Content-Length": str(len(body))})
        await answer.prepare(request)
        await answer.write(body[: len(body) // 2])
        if request.transport is not None:
            request.transport.close()
        return answer

    async def _control(self, request: web.Request) -> web.Response:
        self.command(request.match_info["command"], await request.json())
        return web.json_response({"done": True})

    async def _log(self, _request: web.Request) -> web.Response:
        return web.json_response([path for path, _ in self.requests])


def serve(provider: Provider, description: str) -> None:
    """Run a provider as a program until it is told to stop."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--port", type=int, default=0)
    port = parser.parse_args().port
    asyncio.run(_serve(provider, port))


async def _serve(provider: Provider, port: int) -> None:
    address = await provider.start(port)
    sys.stdout.write(f"listening on {address}\n")
    sys.stdout.flush()
    await told_to_stop()
    await provider.stop()

"""Leads discord.py to the addresses in the settings instead of the ones it is built with.

Interaction answers do not go through the client's own HTTP part but through a webhook adapter,
so there are two ways out, and both are led here.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextvars import Token
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import aiohttp
import discord
import structlog
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import HTTPClient, Route
from discord.webhook.async_ import AsyncWebhookAdapter, async_context

if TYPE_CHECKING:
    # discord.py's own types cannot be imported at run time.
    from discord.types.gateway import SessionStartLimit

Files = Sequence[discord.File] | None

_log = structlog.get_logger(__name__)
_TOO_MANY = 429
_TRIES = 4
_LONGEST_WAIT = 30.0
"""Seconds; somebody who asked is told sooner than that that it failed."""
_NO_LIMIT: "SessionStartLimit" = {
    "total": 1,
    "remaining": 1,
    "reset_after": 0,
    "max_concurrency": 1,
}


@dataclass(frozen=True, slots=True)
class Addresses:
    """Where Discord's REST and gateway are; an empty `gateway` leaves it to Discord to say."""

    api: str
    gateway: str = ""

    def rest(self, address: str) -> str:
        """The address of a request to Discord's own API, at this base."""
        return self.api.rstrip("/") + address.removeprefix(Route.BASE)

    def socket(self, address: str) -> str:
        """The address of a gateway connection.

        With a gateway of one's own, no address Discord names leads away from its host: only
        another door of the same host (to resume at) is followed.
        """
        if not self.gateway:
            return address
        asked, own = yarl.URL(address), yarl.URL(self.gateway)
        led = asked if asked.host == own.host else own
        return str(led.with_path(led.path or "/").with_query({**own.query, **asked.query}))


class LedClient(HTTPClient):
    """discord.py's HTTP part, led to other addresses, and patient with every kind of 429."""

    addresses: Addresses

    async def request(self, route: Route, **kwargs: Any) -> Any:  # noqa: ANN401 - discord.py's own signature
        """Send a request to the base address."""
        route.url = self.addresses.rest(route.url)
        files: Files = kwargs.get("files")
        return await patiently(lambda: super(LedClient, self).request(route, **kwargs), files)

    async def ws_connect(self, url: str, *, compress: int = 0) -> aiohttp.ClientWebSocketResponse:
        """Open a gateway connection at the gateway address."""
        return await super().ws_connect(self.addresses.socket(url), compress=compress)

    async def get_bot_gateway(self) -> "tuple[int, str, SessionStartLimit]":
        """How many shards Discord wants, and where; one shard if only the gateway is led."""
        try:
            shards, url, limit = await super().get_bot_gateway()
        except discord.GatewayNotFound:
            if not self.addresses.gateway:
                raise
            shards, url, limit = 1, str(DiscordWebSocket.DEFAULT_GATEWAY), _NO_LIMIT
        return shards, url, limit


class LedAdapter(AsyncWebhookAdapter):
    """discord.py's way out for interaction answers, led likewise."""

    def __init__(self, addresses: Addresses) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._addresses = addresses

    async def request(self, route: Route, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - discord.py's own signature
        """Send a request to the base address."""
        route.url = self._addresses.rest(route.url)
        files: Files = kwargs.get("files")
        return await patiently(
            lambda: super(LedAdapter, self).request(route, *args, **kwargs), files
        )


def lead_interactions(addresses: Addresses) -> "Token[AsyncWebhookAdapter]":
    """Lead the interaction answers of this task and of all tasks it starts."""
    return async_context.set(LedAdapter(addresses))


async def patiently(send: Callable[[], Awaitable[Any]], files: Files = None) -> Any:  # noqa: ANN401 - what discord.py returns
    """Wait and send again on a 429 that discord.py gives up on.

    It waits by itself only where a proxy header tells it that the answer is Discord's.
    """
    for _ in range(_TRIES):
        try:
            return await send()
        except discord.HTTPException as err:
            wait = await _wished_wait(err)
            if wait is None:
                raise
            _log.warning("discord_rate_limit", wait=wait)
            await asyncio.sleep(wait)
            for file in files or ():
                file.reset(seek=True)
    return await send()


async def _wished_wait(err: discord.HTTPException) -> float | None:
    """Seconds Discord asks to wait; None when it is no 429, names none, or wants too many."""
    if err.status != _TOO_MANY or "Via" in err.response.headers:
        return None
    wished: object = err.response.headers.get("Retry-After")
    if isinstance(err.response, aiohttp.ClientResponse) and wished is None:
        # The body was read before, so this waits for nothing.
        body = await err.response.json(content_type=None)
        wished = body.get("retry_after") if isinstance(body, dict) else None
    try:
        wait = float(str(wished))
    except ValueError:
        return None
    return wait if 0 <= wait <= _LONGEST_WAIT else None

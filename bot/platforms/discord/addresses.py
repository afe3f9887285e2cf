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
_FIRST_RETRY = 0.25
LINE_FAULTS = (aiohttp.ClientError, OSError)
"""What is raised when Discord cannot be reached; a timeout is an OSError too."""
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
        again = route.method != "POST" or "enforce_nonce" in str(kwargs.get("form", kwargs))
        return await patiently(
            lambda: super(LedClient, self).request(route, **kwargs), files, again=again
        )

    async def ws_connect(self, url: str, *, compress: int = 0) -> aiohttp.ClientWebSocketResponse:
        """Open a gateway connection at the gateway address."""
        return await super().ws_connect(self.addresses.socket(url), compress=compress)

    async def get_bot_gateway(self) -> "tuple[int, str, SessionStartLimit]":
        """How many shards Discord wants, and where; one shard if only the gateway is led."""
        try:
            told = await self.request(Route("GET", "/gateway/bot"))
        except discord.HTTPException as err:
            if not self.addresses.gateway:
                raise discord.GatewayNotFound from err
            told = {}
        shards, url = told.get("shards", 1), told.get("url", DiscordWebSocket.DEFAULT_GATEWAY)
        return int(shards), str(url), told.get("session_start_limit", _NO_LIMIT)


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
            lambda: super(LedAdapter, self).request(route, *args, **kwargs),
            files,
            again=route.method != "POST",
        )

    async def create_interaction_response(
        self,
        interaction_id: int,
        token: str,
        **kwargs: Any,  # noqa: ANN401 - as above
    ) -> Any:  # noqa: ANN401 - as above
        """Answer an interaction; an answer taken without a word counts as taken."""
        taken = await super().create_interaction_response(interaction_id, token, **kwargs)
        known = isinstance(taken, dict) and "interaction" in taken
        return taken if known else {"interaction": {"id": interaction_id}}


def lead_interactions(addresses: Addresses) -> "Token[AsyncWebhookAdapter]":
    """Lead the interaction answers of this task and of all tasks it starts."""
    return async_context.set(LedAdapter(addresses))


async def patiently(
    send: Callable[[], Awaitable[Any]], files: Files = None, *, again: bool = False
) -> Any:  # noqa: ANN401 - what discord.py returns
    """Wait and send again where discord.py gives up: on some 429s, on a line that is down.

    It waits by itself only where a proxy header tells it that the answer is Discord's. `again`
    tells that sending twice does what sending once does; a request that never left is always
    sent again.
    """
    for number in range(_TRIES):
        try:
            return await send()
        except discord.HTTPException as err:
            wait = await _wished_wait(err)
            if wait is None:
                raise
        except LINE_FAULTS as err:
            if not (again or isinstance(err, aiohttp.ClientConnectorError)):
                raise
            wait = _FIRST_RETRY * 2**number
        _log.warning("discord_waits", wait=wait)
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

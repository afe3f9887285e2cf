"""Starts Discord, keeps it connected whatever happens to the line, and stops it in order."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass

import discord
import structlog

from bot.commands.command import Front
from bot.errors import PlatformError
from bot.platforms.discord.addresses import Addresses, lead_interactions
from bot.platforms.discord.client import Client
from bot.platforms.discord.errors import REFUSALS
from bot.platforms.discord.sending import DiscordSender
from bot.platforms.sending import Sender
from bot.platforms.work import Work
from bot.settings import Settings

_log = structlog.get_logger(__name__)
_FIRST_ANSWER = 20.0
"""Seconds to wait for Discord before the bot goes on starting without it."""
_DRAIN = 20.0
_FIRST_RETRY, _LONGEST_RETRY = 1.0, 60.0


@dataclass(frozen=True, slots=True)
class Running:
    """Discord as it runs: where to look for it, how to stop it, how to speak unasked."""

    where: str
    stop: Callable[[], Awaitable[None]]
    sender: Sender


async def start(settings: Settings, front: Front) -> Running:
    """Connect to Discord; raises PlatformError when it does not accept the token.

    With Discord out of reach it starts all the same and goes on trying.
    """
    line = Line(settings, front)
    return Running(await line.open(), line.close, DiscordSender(lambda: line.client))


class Line:
    """The connection over its whole life, each time with a new client."""

    def __init__(self, settings: Settings, front: Front) -> None:
        self._token = settings.discord_token
        self._addresses = Addresses(settings.discord_api_base, settings.discord_gateway_url)
        self._front = front
        self._work = Work()
        self._closed = asyncio.Event()
        self._first: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        self._task: asyncio.Task[None] | None = None
        self.client: Client | None = None

    async def open(self) -> str:
        """Connect, and say as whom."""
        self._task = asyncio.create_task(self._keep(), name="discord")
        try:
            async with asyncio.timeout(_FIRST_ANSWER):
                return await asyncio.shield(self._first)
        except TimeoutError:
            return "Discord: not connected yet; trying on"

    async def close(self) -> None:
        """Take no more questions, finish those under way, then leave."""
        left = await self._work.drain(_DRAIN)
        if left:
            _log.warning("answers_given_up", count=left)
        self._closed.set()
        if self.client is not None:
            await self.client.close()
        if self._task is not None:
            await self._task
        if self._first.done() and not self._first.cancelled():
            self._first.exception()

    async def _keep(self) -> None:
        lead_interactions(self._addresses)
        wait = _FIRST_RETRY
        while not self._closed.is_set():
            reason = await self._once()
            if self._closed.is_set():
                return
            if reason is None:
                wait, reason = _FIRST_RETRY, "the connection was closed"
            _log.warning("discord_lost", reason=reason, again_in=f"{wait:.0f} s")
            with suppress(TimeoutError):
                async with asyncio.timeout(wait):
                    await self._closed.wait()
            wait = min(wait * 2, _LONGEST_RETRY)

    async def _once(self) -> str | None:
        """One client from its login to its end; returns why it ended, None after it worked."""
        client = Client(self._front, self._addresses, self._work, heard=self._connected)
        try:
            async with client:
                self.client = client
                await client.start(self._token)
        except Exception as err:  # noqa: BLE001 - the boundary of the connection's job, logged below
            refused = refusal(err)
            if refused:
                self._give_up(refused)
            elif not isinstance(err, REFUSALS):
                _log.exception("discord_failed")
            return None if client.worked else str(err) or type(err).__name__
        return None

    def _connected(self, client: discord.Client) -> None:
        where = f"Discord: as {client.user}, {len(client.guilds)} servers"
        if not self._first.done():
            self._first.set_result(where)

    def _give_up(self, reason: str) -> None:
        self._closed.set()
        _log.error("discord_stopped", reason=reason)
        if not self._first.done():
            self._first.set_exception(PlatformError(reason))


def refusal(err: Exception) -> str:
    """Why Discord will not have this bot, and what to do; empty if trying again may help."""
    if isinstance(err, discord.PrivilegedIntentsRequired):
        return _INTENTS
    code = err.code if isinstance(err, discord.ConnectionClosed) else None
    if isinstance(err, discord.LoginFailure) or code == _BAD_TOKEN:
        return _COPY_ANEW
    if code in _BAD_SHARDING:
        return _SHARDING
    return _INTENTS if code in _BAD_INTENTS else ""


_BAD_TOKEN, _BAD_SHARDING, _BAD_INTENTS = 4004, {4010, 4011}, {4012, 4013, 4014}
_COPY_ANEW = (
    "Discord does not accept DISCORD_TOKEN; copy the token anew from the Bot page of your "
    "application at discord.com/developers."
)
_SHARDING = "Discord wants more shards than it announced; start the bot again."
_INTENTS = (
    "Discord does not allow what the bot asks to hear; it asks for no privileged intent, "
    "so check that DISCORD_GATEWAY_URL is Discord's."
)

"""Shows that an answer is being worked on, for as long as it takes."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import discord

from bot.platforms.discord.errors import REFUSALS

_LASTS = 8.0
"""Seconds after which Discord is told again; it shows the sign for ten."""
_ARRIVES = 1.0
"""Seconds an answer waits for the sign to arrive before it, lest the sign outlive the answer."""


@asynccontextmanager
async def typing(channel: discord.abc.Messageable) -> AsyncIterator[None]:
    """Show the sign at once; an answer never fails because of it."""
    arrived = asyncio.Event()
    sign = asyncio.create_task(_keep(channel, arrived))
    try:
        yield
        with suppress(TimeoutError):
            async with asyncio.timeout(_ARRIVES):
                await arrived.wait()
    finally:
        sign.cancel()


async def _keep(channel: discord.abc.Messageable, arrived: asyncio.Event) -> None:
    while True:
        try:
            with suppress(*REFUSALS):
                await channel.typing()
        finally:
            arrived.set()
        await asyncio.sleep(_LASTS)

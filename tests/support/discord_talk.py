"""A bot that talks to the stand-in for Discord over real sockets."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace

from discord_front import FakeFront
from discord_server import TOKEN, DiscordServer

from bot.platforms.discord.run import Running, start
from bot.settings import Settings


@dataclass
class Talk:
    """The stand-in, who answers, and the bot that runs between them."""

    server: DiscordServer
    front: FakeFront
    running: Running


def settings_for(server: DiscordServer, token: str = TOKEN) -> Settings:
    """Settings that lead the bot to a stand-in."""
    return replace(
        Settings(),
        discord_token=token,
        discord_api_base=server.api,
        discord_gateway_url=server.gateway.url,
    )


@asynccontextmanager
async def connected(server: DiscordServer, front: FakeFront) -> AsyncIterator[Talk]:
    """The bot from its login to its shutdown."""
    running = await start(settings_for(server), front)
    await server.ready()
    try:
        yield Talk(server, front, running)
    finally:
        await running.stop()

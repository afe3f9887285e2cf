"""A bot that talks to the stand-in for Slack over real sockets."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace

from slack_front import FakeFront
from slack_server import APP_TOKEN, BOT_TOKEN, SlackServer

from bot.platforms.slack.run import Running, start
from bot.settings import Settings
from bot.state.database import Database


@dataclass
class Talk:
    """The stand-in, who answers, and the bot that runs between them."""

    server: SlackServer
    front: FakeFront
    running: Running


def socket_settings(server: SlackServer) -> Settings:
    """Settings that lead the bot to a stand-in by Socket Mode."""
    return replace(
        Settings(),
        slack_bot_token=BOT_TOKEN,
        slack_app_token=APP_TOKEN,
        slack_api_base=server.base,
    )


@asynccontextmanager
async def connected(
    server: SlackServer, front: FakeFront, database: Database
) -> AsyncIterator[Talk]:
    """The bot from its login to its shutdown."""
    running = await start(socket_settings(server), front, database)
    await server.store.until(lambda: server.socket.connections)
    try:
        yield Talk(server, front, running)
    finally:
        await running.stop()

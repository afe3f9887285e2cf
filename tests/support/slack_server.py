"""A server that stands in for Slack on a loopback port: Web API, Socket Mode, uploads.

Run by itself it prints the settings that lead the bot to it.
"""

import argparse
import asyncio
import sys

from aiohttp import web
from slack_api import WebApi
from slack_payloads import Json
from slack_people import People
from slack_socket import SocketMode
from slack_store import Store, Workspace
from stopping import told_to_stop

BOT_TOKEN, APP_TOKEN = "xoxb-loopback", "xapp-loopback"


class SlackServer:
    """Slack, as far as the bot speaks with it."""

    def __init__(self) -> None:
        self.store = Store(tokens={BOT_TOKEN: Workspace()}, app_tokens={APP_TOKEN})
        self.api = WebApi(self.store)
        self.socket = SocketMode(self.store)
        self.people = People(self.store, self.socket)
        self.api.ticket = self.socket.ticket
        self._runner: web.AppRunner | None = None
        self.port = 0

    async def start(self, port: int = 0) -> None:
        app = web.Application(client_max_size=64 * 1024 * 1024)
        app.add_routes([*self.api.routes(), web.get("/link", self.socket.handle)])
        self._runner = web.AppRunner(app, shutdown_timeout=1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", port).start()
        self.port = self._runner.addresses[0][1]
        self.api.base = self.people.address = f"http://127.0.0.1:{self.port}"
        self.socket.address = f"ws://127.0.0.1:{self.port}/link"

    async def stop(self) -> None:
        await self.socket.drop()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    @property
    def base(self) -> str:
        """The address of the Web API."""
        return f"{self.api.base}/api/"

    def answers(self, channel: str) -> list[Json]:
        """What the bot said in a channel."""
        return list(self.store.messages[channel])


async def _serve(port: int) -> None:
    server = SlackServer()
    await server.start(port)
    sys.stdout.write(
        f"SLACK_API_BASE={server.base}\nSLACK_BOT_TOKEN={BOT_TOKEN}\nSLACK_APP_TOKEN={APP_TOKEN}\n"
    )
    sys.stdout.flush()
    await told_to_stop()
    await server.stop()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Slack on a loopback port.")
    parser.add_argument("--port", type=int, default=0)
    asyncio.run(_serve(parser.parse_args().port))

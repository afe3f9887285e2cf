"""Stands in for Discord over real sockets: REST, gateway, and a control path to drive people by.

Run by itself it prints its address; `POST /_control/say {"content": "…"}` and the like make
people act, `GET /_control/messages` and the like show what the bot did.
"""

import argparse
import asyncio
import sys
from dataclasses import asdict
from typing import Any

from aiohttp import web
from discord_gateway import Gateway
from discord_payloads import CHANNEL_ID, DM_ID, Json, guild
from discord_people import People
from discord_rest import Rest
from discord_store import Fault, Store
from stopping import told_to_stop

TOKEN = "good.token"  # noqa: S105 - the stand-in's own
BASE = "/api/v10"


class DiscordServer:
    """One application, one server with two channels and a thread, one direct conversation."""

    def __init__(self, token: str = TOKEN) -> None:
        self.store = Store()
        self.gateway = Gateway(token, self.store.tell)
        self.gateway.guilds.append(guild())
        self.rest = Rest(self.store, token)
        self.people = People(self.store, self.gateway)
        app = web.Application(middlewares=[self.rest.middleware], client_max_size=64 << 20)
        self.rest.add_to(app, BASE)
        app.router.add_get("/gateway", self.gateway.connect)
        app.router.add_get("/gateway/", self.gateway.connect)
        app.router.add_post("/_control/{command}", self._command)
        app.router.add_get("/_control/{what}", self._show)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1, access_log=None)
        self.api = ""

    async def start(self, port: int = 0) -> None:
        """Listen on a loopback port."""
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", port).start()
        address = f"127.0.0.1:{self._runner.addresses[0][1]}"
        self.api = f"http://{address}{BASE}"
        self.gateway.url = self.rest.gateway_url = f"ws://{address}/gateway"

    async def stop(self) -> None:
        """Hang up on everybody."""
        await self.gateway.drop()
        await self._runner.cleanup()

    async def ready(self, seconds: float = 8.0) -> None:
        """Wait for the bot to be connected with its commands registered."""
        sessions = self.gateway.sessions
        await self.store.until(
            lambda: self.store.syncs and any(one.socket for one in sessions.values()), seconds
        )

    def answers(self, channel: str = CHANNEL_ID) -> list[Json]:
        """What the bot wrote in a channel."""
        return [one for one in self.store.messages[channel] if one["author"].get("bot")]

    async def _command(self, request: web.Request) -> web.Response:
        name, given = request.match_info["command"], await request.json()
        done = await self._carry_out(name, given)
        return web.json_response(done)

    async def _carry_out(self, name: str, given: Json) -> Json:
        match name:
            case "say":
                return {"message": await self.people.say(**given)}
            case "use":
                use = await self.people.use(given.pop("name"), **given)
            case "type":
                use = await self.people.type(**given)
            case "press":
                use = await self.people.press(**given)
            case "choose":
                use = await self.people.choose(**given)
            case "submit":
                use = await self.people.submit(**given)
            case "interact":
                use = await self.people.interact(**given)
            case "fault":
                self.store.faults.append(Fault(**given))
                return {}
            case "drop":
                await self.gateway.drop(**given)
                return {}
            case _:
                raise web.HTTPNotFound(text=f"no command {name}")
        return {"token": use.token, "id": use.id}

    async def _show(self, request: web.Request) -> web.Response:
        store, query = self.store, request.query
        shown: Any
        match request.match_info["what"]:
            case "messages":
                shown = list(store.messages[query.get("channel", CHANNEL_ID)])
            case "commands":
                shown = store.commands
            case "requests":
                shown = [asdict(one) for one in store.requests]
            case "interaction":
                shown = asdict(store.interactions[query["token"]])
            case "state":
                gateway = self.gateway
                shown = {
                    "syncs": store.syncs,
                    "sessions": len(gateway.sessions),
                    "identified": gateway.identified,
                    "resumed": gateway.resumed,
                    "heartbeats": gateway.heartbeats,
                    "answers": {
                        channel: len(self.answers(channel)) for channel in (CHANNEL_ID, DM_ID)
                    },
                }
            case what:
                raise web.HTTPNotFound(text=f"nothing called {what}")
        return web.json_response(shown)


async def _serve(port: int, token: str) -> None:
    server = DiscordServer(token)
    await server.start(port)
    sys.stdout.write(f"DISCORD_API_BASE={server.api}\nDISCORD_GATEWAY_URL={server.gateway.url}\n")
    sys.stdout.flush()
    await told_to_stop()
    await server.stop()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Discord on a loopback port.")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--token", default=TOKEN)
    asked = parser.parse_args()
    asyncio.run(_serve(asked.port, asked.token))

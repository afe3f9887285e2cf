"""The Socket Mode of the server that stands in for Slack: hello, envelopes, acknowledgements."""

import asyncio
import secrets
from dataclasses import dataclass, field

from aiohttp import WSMsgType, web
from slack_payloads import APP, Json, number
from slack_store import Store


@dataclass
class Delivery:
    """An envelope and what became of it; `waited` is how long until it was acknowledged."""

    envelope: Json
    acknowledged: asyncio.Event = field(default_factory=asyncio.Event)
    payload: Json | None = None
    waited: float = 0.0


class SocketMode:
    """Takes connections with tickets that are good once, and delivers over the newest."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.address = ""
        self.tickets: set[str] = set()
        self.connections: list[web.WebSocketResponse] = []
        self.connected = 0
        self.deliveries: dict[str, Delivery] = {}
        self.refuse_next = 0

    def ticket(self) -> str:
        """An address for one connection."""
        made = secrets.token_hex(8)
        self.tickets.add(made)
        return f"{self.address}?ticket={made}&app_id={APP}"

    async def handle(self, request: web.Request) -> web.WebSocketResponse:
        """One connection from its hello to its end."""
        ticket = request.query.get("ticket", "")
        if ticket not in self.tickets or self.refuse_next:
            self.tickets.discard(ticket)
            self.refuse_next = max(0, self.refuse_next - 1)
            raise web.HTTPForbidden(text="invalid ticket")
        self.tickets.remove(ticket)
        socket = web.WebSocketResponse(heartbeat=5)
        await socket.prepare(request)
        self.connections.append(socket)
        self.connected += 1
        hello = {"app_id": APP}
        await socket.send_json(
            {"type": "hello", "num_connections": len(self.connections), "connection_info": hello}
        )
        await self._store.tell()
        async for message in socket:
            if message.type is WSMsgType.TEXT:
                await self._acknowledge(message.json())
        if socket in self.connections:
            self.connections.remove(socket)
        return socket

    async def deliver(self, kind: str, payload: Json, *, retry: int = 0) -> Delivery:
        """Send an envelope over the newest connection."""
        envelope: Json = {
            "envelope_id": number("env-"),
            "type": kind,
            "payload": payload,
            "accepts_response_payload": kind in {"slash_commands", "interactive"},
        }
        if kind == "events_api":
            envelope |= {"retry_attempt": retry, "retry_reason": "timeout" if retry else ""}
        made = Delivery(envelope, waited=asyncio.get_running_loop().time())
        self.deliveries[envelope["envelope_id"]] = made
        await self.connections[-1].send_json(envelope)
        return made

    async def ask_to_leave(self, reason: str = "refresh_requested") -> None:
        """Ask the bot to connect anew, as Slack does every few hours."""
        await self.connections[-1].send_json({"type": "disconnect", "reason": reason})

    async def drop(self) -> None:
        """Cut every connection without a word."""
        for one in list(self.connections):
            await one.close()
        self.connections.clear()

    def cut(self) -> None:
        """Let every connection die as by a pulled cable, without a closing word."""
        for one in self.connections:
            transport = one._req.transport if one._req is not None else None
            if transport is not None:
                transport.abort()
        self.connections.clear()

    async def _acknowledge(self, answer: Json) -> None:
        made = self.deliveries.get(answer.get("envelope_id", ""))
        if made is not None:
            made.payload = answer.get("payload")
            made.waited = asyncio.get_running_loop().time() - made.waited
            made.acknowledged.set()
        await self._store.tell()

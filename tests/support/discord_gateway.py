"""The gateway half of the server that stands in for Discord: sessions, heartbeats, resuming."""

import json
import zlib
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from aiohttp import WSMsgType, web
from discord_payloads import APP_ID, Json, bot_user, snowflake

DISPATCH, HEARTBEAT, IDENTIFY, RESUME = 0, 1, 2, 6
RECONNECT, INVALID_SESSION, HELLO, HEARTBEAT_ACK = 7, 9, 10, 11
AUTHENTICATION_FAILED = 4004
_KEPT = 5_000


class Socket:
    """One connection, compressed as the client asked."""

    def __init__(self, ws: web.WebSocketResponse, *, compressed: bool) -> None:
        self.ws = ws
        self._deflate = zlib.compressobj() if compressed else None

    async def send(self, payload: Json) -> None:
        text = json.dumps(payload)
        if self._deflate is None:
            await self.ws.send_str(text)
            return
        data = self._deflate.compress(text.encode()) + self._deflate.flush(zlib.Z_SYNC_FLUSH)
        await self.ws.send_bytes(data)


@dataclass
class Session:
    """What one shard identified as; it outlives its connections."""

    id: str
    shard: tuple[int, int]
    intents: int
    sequence: int = 0
    sent: deque[Json] = field(default_factory=lambda: deque(maxlen=_KEPT))
    socket: Socket | None = None

    async def dispatch(self, event: str, data: Json) -> None:
        """Send an event, or keep it for when the client resumes."""
        self.sequence += 1
        payload = {"op": DISPATCH, "t": event, "s": self.sequence, "d": data}
        self.sent.append(payload)
        if self.socket is not None and not self.socket.ws.closed:
            try:
                await self.socket.send(payload)
            except ConnectionError:
                self.socket = None


class Gateway:
    """Accepts shards, keeps their sessions, tells them what happens."""

    def __init__(self, token: str, changed: Callable[[], Awaitable[None]]) -> None:
        self.token = token
        self._changed = changed
        self.heartbeat_ms = 41_250
        self.url = ""
        self.guilds: list[Json] = []
        self.sessions: dict[str, Session] = {}
        self.heartbeats = 0
        self.identified = 0
        self.resumed = 0
        self.refuse_with: int | None = None

    async def connect(self, request: web.Request) -> web.WebSocketResponse:
        """Speak the gateway protocol on one connection until it ends."""
        ws = web.WebSocketResponse(max_msg_size=0)
        await ws.prepare(request)
        socket = Socket(ws, compressed=request.query.get("compress") == "zlib-stream")
        await socket.send({"op": HELLO, "d": {"heartbeat_interval": self.heartbeat_ms}})
        async for raw in ws:
            if raw.type is WSMsgType.TEXT:
                await self._take(socket, json.loads(raw.data))
        return ws

    async def dispatch(self, event: str, data: Json) -> None:
        """Tell every shard that this event concerns."""
        guild = int(data.get("guild_id") or 0)
        for session in list(self.sessions.values()):
            number, count = session.shard
            if (guild >> 22) % count == number:
                await session.dispatch(event, data)

    async def drop(self, *, code: int = 4000, resumable: bool = True) -> None:
        """Cut every connection; without `resumable` the sessions are gone too."""
        sessions = list(self.sessions.values())
        if not resumable:
            self.sessions.clear()
        for session in sessions:
            if session.socket is not None:
                await session.socket.ws.close(code=code)
                session.socket = None

    async def ask_to_reconnect(self) -> None:
        """Send every shard away, to come back and resume."""
        for session in self.sessions.values():
            if session.socket is not None:
                await session.socket.send({"op": RECONNECT, "d": None})

    async def _take(self, socket: Socket, payload: Json) -> None:
        match payload["op"]:
            case 1:
                self.heartbeats += 1
                await socket.send({"op": HEARTBEAT_ACK})
                await self._changed()
            case 2:
                await self._identify(socket, payload["d"])
            case 6:
                await self._resume(socket, payload["d"])

    async def _identify(self, socket: Socket, asked: Json) -> None:
        refused = AUTHENTICATION_FAILED if asked["token"] != self.token else self.refuse_with
        if refused is not None:
            await socket.ws.close(code=refused, message=b"not accepted")
            return
        self.identified += 1
        number, count = asked.get("shard", [0, 1])
        session = Session(f"session{snowflake()}", (number, count), asked["intents"])
        session.socket = socket
        self.sessions[session.id] = session
        mine = [one for one in self.guilds if (int(one["id"]) >> 22) % count == number]
        ready = {
            "v": 10,
            "user": bot_user(),
            "session_id": session.id,
            "resume_gateway_url": self.url,
            "shard": [number, count],
            "guilds": [{"id": one["id"], "unavailable": True} for one in mine],
            "application": {"id": APP_ID, "flags": 0},
        }
        await session.dispatch("READY", ready)
        for one in mine:
            await session.dispatch("GUILD_CREATE", {**one, "unavailable": False})
        await self._changed()

    async def _resume(self, socket: Socket, asked: Json) -> None:
        session = self.sessions.get(asked["session_id"])
        if session is None or asked["token"] != self.token:
            await socket.send({"op": INVALID_SESSION, "d": False})
            return
        self.resumed += 1
        session.socket = socket
        for payload in [one for one in session.sent if one["s"] > asked["seq"]]:
            await socket.send(payload)
        await session.dispatch("RESUMED", {})
        await self._changed()

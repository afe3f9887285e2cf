"""What the server that stands in for Discord remembers: messages, interactions, faults."""

import asyncio
import json
import time
from collections import defaultdict, deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from aiohttp import BodyPartReader, web
from discord_payloads import (
    CHANNEL_ID,
    DM_ID,
    GUILD_ID,
    OTHER_CHANNEL_ID,
    THREAD_ID,
    Json,
    bot_user,
    message,
    snowflake,
)

_KEPT = 2_000
_LOOK_EVERY = 0.02
_LIMITS = {"content": 2_000}
_EMBED_LIMITS = {"title": 256, "description": 4_096}
_EMBEDS_TOTAL = 6_000
_ALT_TEXT = 1_024
_CUSTOM_ID = 100
_ROWS = 5
_FILES = 10


@dataclass(frozen=True)
class Upload:
    """A file as it came over the wire."""

    name: str
    content: bytes
    description: str


@dataclass
class Seen:
    """A request the bot made."""

    method: str
    path: str
    body: Json | None = None


@dataclass
class Interaction:
    """One use of a command, button or form, and what the bot made of it."""

    token: str
    id: str
    kind: int
    channel: str
    born: float = field(default_factory=time.monotonic)
    callbacks: list[Json] = field(default_factory=list)
    original: Json | None = None
    followups: list[Json] = field(default_factory=list)
    expired: bool = False
    late: bool = False

    @property
    def deferred(self) -> bool:
        return bool(self.callbacks) and self.callbacks[0]["type"] in {5, 6}

    @property
    def ephemeral(self) -> bool:
        data = self.callbacks[0].get("data") or {} if self.callbacks else {}
        return bool(data.get("flags", 0) & 64)

    @property
    def answered(self) -> bool:
        """Whether something is shown that is not the sign of a deferral."""
        return bool(self.followups) or (self.original is not None and not self.waits)

    @property
    def waits(self) -> bool:
        return self.original is not None and self.original.get("_waits", False)


@dataclass
class Fault:
    """The next answers that go wrong: `path` and `method` say which; a status 0 hangs up.

    One that goes wrong `after` the request was done leaves only the answer out.
    """

    status: int
    path: str = ""
    method: str = ""
    times: int = 1
    code: int = 0
    retry_after: float = 0.05
    via: bool = True
    header: bool = True
    after: bool = False


class Store:
    """All of it, and a way to wait for it to change."""

    def __init__(self) -> None:
        self.commands: list[Json] = []
        self.syncs = 0
        self.requests: deque[Seen] = deque(maxlen=_KEPT)
        self.messages: dict[str, deque[Json]] = defaultdict(lambda: deque(maxlen=_KEPT))
        self.uploads: dict[str, list[Upload]] = {}
        self.interactions: dict[str, Interaction] = {}
        self.nonces: dict[tuple[str, str], Json] = {}
        self.faults: list[Fault] = []
        self.cdn: dict[str, bytes] = {}
        self.channels = {CHANNEL_ID, OTHER_CHANNEL_ID, THREAD_ID, DM_ID}
        self._changed = asyncio.Condition()

    async def until(self, met: Callable[[], Any], seconds: float = 8.0) -> None:
        """Wait until something is so; raises TimeoutError that shows what came."""
        try:
            async with asyncio.timeout(seconds):
                while not met():
                    await self._wait()
        except TimeoutError as err:
            came = "\n".join(f"{one.method} {one.path}" for one in list(self.requests)[-15:])
            raise TimeoutError(f"not so after {seconds} s; the last requests:\n{came}") from err

    async def _wait(self) -> None:
        # What the bot's front was asked changes without a request, hence the short wait.
        with suppress(TimeoutError):
            async with asyncio.timeout(_LOOK_EVERY), self._changed:
                await self._changed.wait()

    async def tell(self) -> None:
        """Wake whoever waits."""
        async with self._changed:
            self._changed.notify_all()

    def fault_for(self, method: str, path: str) -> Fault | None:
        """The fault scripted for a request, used up by it."""
        for fault in self.faults:
            if fault.path in path and fault.method in {"", method}:
                fault.times -= 1
                if fault.times <= 0:
                    self.faults.remove(fault)
                return fault
        return None

    def post(self, channel: str, body: Json, uploads: list[Upload]) -> Json:
        """Create a message of the bot's, once for every nonce."""
        nonce = str(body.get("nonce", ""))
        if nonce and body.get("enforce_nonce") and (channel, nonce) in self.nonces:
            return self.nonces[channel, nonce]
        guild = None if channel == DM_ID else GUILD_ID
        made = message(channel, bot_user(), body, guild_id=guild)
        made["attachments"] = self.attach(made["id"], body, uploads)
        reference = body.get("message_reference")
        if reference:
            ids = {key: str(one) for key, one in reference.items() if key.endswith("_id")}
            made |= {"type": 19, "message_reference": {**ids, "type": 0}}
        self.messages[channel].append(made)
        if nonce and len(self.nonces) < _KEPT:
            self.nonces[channel, nonce] = made
        return {**made, "nonce": nonce} if nonce else made

    def attach(self, message_id: str, body: Json, uploads: list[Upload]) -> list[Json]:
        """Keep files and describe them as Discord does."""
        named = {int(one["id"]): one for one in body.get("attachments") or []}
        kept = [
            Upload(one.name, one.content, named.get(number, {}).get("description") or "")
            for number, one in enumerate(uploads)
        ]
        if len(self.uploads) < _KEPT:
            self.uploads[message_id] = kept
        return [
            {
                "id": snowflake(),
                "filename": one.name,
                "size": len(one.content),
                "url": f"https://cdn.discordapp.com/attachments/{message_id}/{one.name}",
                "proxy_url": f"https://media.discordapp.net/attachments/{message_id}/{one.name}",
                "description": one.description,
            }
            for one in kept
        ]

    def find(self, channel: str, message_id: str) -> Json | None:
        return next((one for one in self.messages[channel] if one["id"] == message_id), None)


async def read_body(request: web.Request) -> tuple[Json, list[Upload]]:
    """A request's JSON, and its files when it comes in parts."""
    if not request.content_type.startswith("multipart/"):
        return (await request.json() if request.can_read_body else {}), []
    body: Json = {}
    uploads: list[Upload] = []
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader):
            continue
        content = bytes(await part.read())
        if part.name == "payload_json":
            body = json.loads(content)
        else:
            uploads.append(Upload(part.filename or "", content, ""))
    return body, uploads


def overlong(body: Json, uploads: list[Upload]) -> str:
    """What in a message goes over Discord's limits; empty if nothing does."""
    embeds = body.get("embeds") or []
    total = sum(len(str(one.get(key, ""))) for one in embeds for key in _EMBED_LIMITS)
    rows = body.get("components") or []
    ids = [str(one.get("custom_id", "")) for row in rows for one in row.get("components", [])]
    named = body.get("attachments") or []
    checks = {
        "content": len(body.get("content") or "") > _LIMITS["content"],
        "embeds": total > _EMBEDS_TOTAL
        or any(
            len(str(one.get(key, ""))) > _EMBED_LIMITS[key]
            for one in embeds
            for key in one
            if key in _EMBED_LIMITS
        ),
        "components": len(rows) > _ROWS
        or any(len(one) > _CUSTOM_ID for one in ids)
        or len(set(ids)) < len(ids),
        "attachments": len(uploads) > _FILES
        or any(len(one.get("description") or "") > _ALT_TEXT for one in named),
        "empty": not (body.get("content") or embeds or uploads or rows),
    }
    return next((name for name, broken in checks.items() if broken), "")

"""What the server that stands in for Slack remembers: messages, files, views, faults."""

import asyncio
from collections import defaultdict, deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from slack_payloads import BOT_ID, BOT_USER, CLOSED, TEAM, Json, moment

_KEPT = 4_000
_LOOK_EVERY = 0.02


@dataclass
class Seen:
    """A request of the bot's: the method, or the kind of address, and what it said."""

    method: str
    body: Json
    token: str = ""


@dataclass
class Upload:
    """A file on its three steps: announced, filled, shared."""

    name: str
    length: int
    alt: str
    title: str = ""
    content: bytes = b""
    channel: str = ""
    thread: str = ""
    comment: str = ""
    ts: str = ""


@dataclass
class Fault:
    """The next answers to a method that go wrong; `kept` all the same does what was asked."""

    method: str
    error: str = ""
    status: int = 200
    times: int = 1
    retry_after: str = ""
    kept: bool = False
    delay: float = 0.0
    cut: bool = False


@dataclass
class Workspace:
    """A workspace that has the bot."""

    team: str = TEAM
    name: str = "Acme"
    user: str = BOT_USER
    bot: str = BOT_ID


@dataclass
class Store:
    """All of it, and a way to wait for it to change."""

    tokens: dict[str, Workspace] = field(default_factory=dict)
    app_tokens: set[str] = field(default_factory=set)
    requests: deque[Seen] = field(default_factory=lambda: deque(maxlen=_KEPT))
    messages: dict[str, deque[Json]] = field(
        default_factory=lambda: defaultdict(lambda: deque(maxlen=_KEPT))
    )
    ephemerals: deque[Json] = field(default_factory=lambda: deque(maxlen=_KEPT))
    responses: dict[str, list[Json]] = field(default_factory=lambda: defaultdict(list))
    files: dict[str, Upload] = field(default_factory=dict)
    private: dict[str, bytes] = field(default_factory=dict)
    opened: list[Json] = field(default_factory=list)
    published: list[Json] = field(default_factory=list)
    statuses: list[Json] = field(default_factory=list)
    prompts: list[Json] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    closed: set[str] = field(default_factory=lambda: {CLOSED})
    archived: set[str] = field(default_factory=set)
    odd: dict[str, Json] = field(default_factory=dict)
    locales: dict[str, str] = field(default_factory=dict)
    changed: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def until(self, met: Callable[[], Any], seconds: float = 15.0) -> None:
        """Wait until something is so; raises TimeoutError that shows what came."""
        try:
            async with asyncio.timeout(seconds):
                while not met():
                    await self._wait()
        except TimeoutError as err:
            came = "\n".join(f"{one.method} {one.body}"[:200] for one in list(self.requests)[-15:])
            raise TimeoutError(f"not so after {seconds} s; the last requests:\n{came}") from err

    async def _wait(self) -> None:
        # What the bot's front was asked changes without a request, hence the short wait.
        with suppress(TimeoutError):
            async with asyncio.timeout(_LOOK_EVERY), self.changed:
                await self.changed.wait()

    async def tell(self) -> None:
        """Wake whoever waits."""
        async with self.changed:
            self.changed.notify_all()

    def fault_for(self, method: str) -> Fault | None:
        """The fault scripted for a method, used up by it."""
        for fault in self.faults:
            if fault.method == method:
                fault.times -= 1
                if fault.times <= 0:
                    self.faults.remove(fault)
                return fault
        return None

    def calls(self, method: str) -> list[Json]:
        """What a method was called with."""
        return [one.body for one in self.requests if one.method == method]

    def post(self, body: Json, workspace: Workspace) -> Json:
        """Keep a message of the bot's."""
        made = {
            "type": "message",
            "user": workspace.user,
            "bot_id": workspace.bot,
            "ts": moment(),
            "text": body.get("text", ""),
            "blocks": body.get("blocks") or [],
        }
        for name in ("thread_ts", "metadata"):
            if body.get(name):
                made[name] = body[name]
        self.messages[str(body["channel"])].append(made)
        return made

    def find(self, channel: str, ts: str) -> Json | None:
        """A message by its ts."""
        return next((one for one in self.messages[channel] if one["ts"] == ts), None)

    def shared(self, channel: str) -> list[Upload]:
        """The files that a channel shows."""
        return [one for one in self.files.values() if one.channel == channel]


def words(message: Json) -> str:
    """All text of a message's blocks and its fallback."""
    return "\n".join([str(message.get("text", "")), *texts(message.get("blocks") or [])])


def texts(value: object) -> Iterator[str]:
    """Every text anywhere in blocks."""
    if isinstance(value, dict):
        for name, one in value.items():
            if name == "text" and isinstance(one, str):
                yield one
            else:
                yield from texts(one)
    elif isinstance(value, list):
        for one in value:
            yield from texts(one)

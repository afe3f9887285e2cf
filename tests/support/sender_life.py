"""The life of one sender process in the journal tests: announce, correct, deliver, and die."""

import asyncio
import os
import signal
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import aiohttp
from sqlalchemy import event

from bot.state.announcing import Announcements
from bot.state.database import Database, open_database
from bot.state.delivery import Pace, deliver
from bot.state.outbox import Outbox
from bot.state.parcels import Addressee, Parcel, ParcelKind, Refused, Sent
from bot.state.places import Destination, Platform
from bot.trade import Language

DESTINATIONS = [Destination(Platform.SLACK, "T", f"C{number}") for number in range(12)]
PACE = Pace(
    slots=4,
    attempt=timedelta(seconds=0.6),
    settle=timedelta(seconds=0.6),
    idle=timedelta(seconds=0.01),
    first_retry=timedelta(seconds=0.02),
    longest_retry=timedelta(seconds=0.1),
    most_failures=1_000_000,
)
_OK, _SLOW_DOWN = 200, 429


@dataclass(frozen=True)
class Plan:
    """What all senders of a test share; with `looks_up` off they break the protocol."""

    database_url: str
    home: str
    chat: str
    kills: int = 0
    seed: int = 1
    events: int = 0
    looks_up: bool = True


class Deadline:
    """Kills this process, as a power cut would, at the so-many-th step it takes."""

    def __init__(self, steps: int) -> None:
        self._left = steps

    def step(self, *_: object, **__: object) -> None:
        self._left -= 1
        if self._left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    def watch(self, database: Database) -> None:
        """Count every statement, before and after, and every commit as a step."""
        engine = database.engine.sync_engine
        for moment in ("before_cursor_execute", "after_cursor_execute", "commit", "begin"):
            event.listen(engine, moment, self.step)


class HttpCarrier:
    """Carries parcels to a FlakyChat."""

    platforms = frozenset({Platform.SLACK})

    def __init__(self, session: aiohttp.ClientSession, plan: Plan, deadline: Deadline) -> None:
        self._session = session
        self._plan = plan
        self._step = deadline.step

    async def send(self, parcel: Parcel) -> Sent | Refused:
        self._step()
        chat, channel = self._plan.chat, parcel.destination.channel
        if parcel.kind is ParcelKind.EDIT:
            asking = self._session.patch(
                f"{chat}/messages/{parcel.message_id}", json={"body": parcel.body}
            )
        else:
            asking = self._session.post(
                f"{chat}/channels/{channel}/messages",
                json={"nonce": parcel.nonce, "body": parcel.body},
            )
        async with asking as answer:
            self._step()
            if answer.status == _SLOW_DOWN:
                return Refused("slow down", retry_after=(await answer.json())["retry_after"])
            answer.raise_for_status()
            return Sent((await answer.json())["id"])

    async def lookup(self, parcel: Parcel) -> str | None:
        self._step()
        if not self._plan.looks_up:
            return None
        address = f"{self._plan.chat}/channels/{parcel.destination.channel}/messages"
        async with self._session.get(address, params={"nonce": parcel.nonce}) as answer:
            answer.raise_for_status()
            found: str | None = (await answer.json())["id"]
            return found


async def say(database: Database, numbers: Iterable[int]) -> None:
    """Announce these events and correct each, as often as one likes."""
    announcements = Announcements(database)
    to = [Addressee(where, Language.ENGLISH) for where in DESTINATIONS]
    for number in numbers:
        first, fixed = ({Language.ENGLISH: f"{word} {number}"} for word in ("first", "fixed"))
        await announcements.announce(f"release {number}", f"month {number}", first, to)
        await announcements.correct(f"revision {number}", f"month {number}", fixed)


async def live(plan: Plan, latest: int, deadline: Deadline) -> None:
    """Send until SIGTERM; `latest` is the newest event there is to announce."""
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    database = await open_database(plan.database_url, Path(plan.home))
    deadline.watch(database)
    await say(database, range(max(0, latest - 1), latest + 1))
    async with aiohttp.ClientSession() as session:
        await deliver(Outbox(database), HttpCarrier(session, plan, deadline), stop, PACE)
    await database.close()

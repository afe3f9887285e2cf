"""A release for ten thousand channels: how fast it enters and leaves, and what that holds up."""

import asyncio
import contextlib
import gc
import logging
import tempfile
import time
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from pathlib import Path

import structlog
from release_news import UNHURRIED, Wall
from sqlalchemy import insert

from bot.answers.desk import Desk
from bot.commands.reply import Reply
from bot.dataset.dataset import Dataset
from bot.releases.announce import Announcer
from bot.releases.carrying import PER_SECOND, SenderCarrier
from bot.releases.events import NewMonth
from bot.settings import PROJECT
from bot.state.database import Database, open_database
from bot.state.delivery import deliver
from bot.state.outbox import Outbox
from bot.state.parcels import OutboxState
from bot.state.places import Platform
from bot.state.tables import subscriptions
from bot.trade import Language, Month
from tests.bench.measuring import show

CHANNELS = 10_000
_MEASURED = 2_000


class Sink(Wall):
    """Takes everything at once."""

    async def post(self, channel: str, reply: Reply, nonce: str) -> str:  # noqa: ARG002 - the protocol's
        return nonce


_BEAT = 0.005
_NOW = datetime(2026, 8, 20, 12, tzinfo=UTC)


def run() -> None:
    """Announce and deliver (aims: no hold-up over 50 ms, faster than Discord allows)."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    with tempfile.TemporaryDirectory() as home:
        asyncio.run(_measure(Path(home)))


async def _measure(home: Path) -> None:
    dataset = Dataset.open(PROJECT / "data", home)
    database = await open_database("", home)
    await _subscribe(database)
    teller = Announcer(Desk(dataset), database, lambda: date(2026, 8, 20), lambda: _NOW)
    gc.collect()
    gc.freeze()  # as the bot does when it has started
    async with _held_up() as entering:
        began = time.perf_counter()
        await teller.tell(NewMonth(Month(2026, 7), "gacc-bulletin"))
        entered = time.perf_counter() - began
    async with _held_up() as leaving:
        rate = await _deliver(database)
    allowed = PER_SECOND[Platform.DISCORD]
    show(
        f"a release for {CHANNELS} channels: in the outbox after {entered:.2f} s, then "
        f"{rate:.0f} messages a second ({rate / allowed:.1f} times what Discord is sent); "
        f"longest hold-up of the loop {max(entering):.0f} and {max(leaving):.0f} ms"
    )
    await database.close()
    dataset.close()


async def _subscribe(database: Database) -> None:
    rows = [
        {
            "platform": Platform.DISCORD,
            "team": f"G{number % 500}",
            "channel": f"C{number}",
            "direct": False,
            "user_id": "U1",
            "language": list(Language)[number % 3],
            "kind": "release",
            "topic": "release",
            "quiet_hours": "",
            "preview": False,
            "created_at": _NOW,
        }
        for number in range(CHANNELS)
    ]
    async with database.writing() as connection:
        await connection.execute(insert(subscriptions), rows)


async def _deliver(database: Database) -> float:
    """Deliver the first of them with no pause; messages a second."""
    stop, outbox = asyncio.Event(), Outbox(database)
    carrier = SenderCarrier({Platform.DISCORD: Sink()}, None, UNHURRIED)
    began = time.perf_counter()
    task = asyncio.create_task(deliver(outbox, carrier, stop))
    while (sent := (await outbox.tally())[OutboxState.SENT]) < _MEASURED:  # noqa: ASYNC110 - a row, not an event
        await asyncio.sleep(0.25)
    rate = sent / (time.perf_counter() - began)
    stop.set()
    await task
    return rate


@contextlib.asynccontextmanager
async def _held_up() -> AsyncIterator[list[float]]:
    """How many milliseconds the loop computed between one wake of a frequent task and the next.

    Computing, not time: on a busy machine others hold everybody up.
    """
    held: list[float] = [0.0]

    async def beat() -> None:
        while True:
            began = time.thread_time()
            await asyncio.sleep(_BEAT)
            held.append((time.thread_time() - began) * 1_000)

    task = asyncio.create_task(beat())
    yield held
    task.cancel()

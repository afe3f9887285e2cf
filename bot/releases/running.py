"""Runs all that releases need: the watch over the sources, telling what it finds, and posting."""

import asyncio
from collections.abc import Callable, Coroutine, Mapping
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path

import structlog

from bot.answers.desk import Desk
from bot.commands.charting import Drawer
from bot.platforms.sending import Sender
from bot.releases.announce import Announcer
from bot.releases.carrying import SenderCarrier
from bot.releases.holder import DatasetHolder
from bot.releases.operators import Operators
from bot.releases.reporting import Reporter
from bot.releases.watch import Watch
from bot.releases.watching import open_watch
from bot.settings import Settings
from bot.state.database import Database
from bot.state.delivery import Pace, deliver
from bot.state.outbox import Outbox
from bot.state.places import Platform
from bot.state.retention import keep_forgetting

Work = Callable[[], Coroutine[None, None, None]]
_log = structlog.get_logger(__name__)
_AFTER_A_FAULT = 5.0
_LAST_POSTS = timedelta(seconds=20)
"""How long posts under way may take once the bot is told to stop; what is left goes out later."""


@dataclass(frozen=True, slots=True)
class Releases:
    """The watch, for the timetable to use, and the end of all that was started with it."""

    watch: Watch
    running: AsyncExitStack

    async def stop(self) -> None:
        """Look and post no more; every message not sent by now is sent after the next start."""
        await self.running.aclose()


async def start(  # noqa: PLR0913 - all that a release touches
    settings: Settings,
    data: Path,
    *,
    holder: DatasetHolder,
    desk: Desk,
    database: Database,
    senders: Mapping[Platform, Sender],
    drawer: Drawer | None = None,
    pace: Pace | None = None,
) -> Releases:
    """Start posting what the outbox holds and open the watch, which tells news to the outbox.

    What the state need not keep any more is forgotten once a day.

    `desk` has to follow `holder`. The watch looks only when the timetable says so. Stop the
    timetable before, and the platforms after.
    """
    operators = Operators(settings.operators, senders, database)
    announcer = Announcer(desk, database, settings.current_day, operators=operators)
    async with AsyncExitStack() as running:
        stop = asyncio.Event()
        works: dict[str, Work] = {"forgetting": lambda: keep_forgetting(database, stop)}
        if senders:
            carrier, outbox = SenderCarrier(senders, drawer), Outbox(database)
            # A platform that is slow takes all the places of its worker: each has its own.
            for platform in senders:
                own = carrier.on(platform)
                works[f"outbox {platform}"] = partial(deliver, outbox, own, stop, pace)
            works["reports"] = lambda: Reporter(database, senders).keep_reporting(stop)
        for name, work in works.items():
            _keep(work, name, stop, running)
        watch = await running.enter_async_context(
            open_watch(settings, data, holder, announcer.tell)
        )
        return Releases(watch, running.pop_all())


def _keep(work: Work, name: str, stop: asyncio.Event, running: AsyncExitStack) -> None:
    """Work in the background until `running` ends, which lets it finish what is under way."""
    task = asyncio.create_task(_over_and_over(work, name, stop), name=name)

    async def end() -> None:
        stop.set()
        await asyncio.wait({task}, timeout=_LAST_POSTS.total_seconds())
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    running.push_async_callback(end)


async def _over_and_over(work: Work, name: str, stop: asyncio.Event) -> None:
    """Begin the work again when a fault of ours ended it: no news may wait for a restart."""
    while not stop.is_set():
        try:
            await work()
        except Exception:  # noqa: BLE001 - the boundary of a job, logged below
            _log.exception("background_work_failed", work=name)
            with suppress(TimeoutError):
                async with asyncio.timeout(_AFTER_A_FAULT):
                    await stop.wait()

"""The life of one bot in the journal test of releases: told of months and revisions, it dies."""

import asyncio
import json
import os
import signal
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import aiohttp
from release_news import TODAY, UNHURRIED, grown
from sender_life import PACE, Deadline, Plan
from sender_nursery import quieten, raise_senders

from bot.answers.desk import Desk
from bot.commands.reply import Reply
from bot.dataset.dataset import Dataset
from bot.platforms.sending import LaterError, SendingError
from bot.releases.announce import Announcer
from bot.releases.carrying import SenderCarrier
from bot.releases.events import NewMonth, Revised, RevisedCell
from bot.settings import PROJECT
from bot.state.database import Database, open_database
from bot.state.delivery import deliver
from bot.state.outbox import Outbox
from bot.state.places import Platform
from bot.trade import TOTAL, Flow, Language, Month, Observation, Tier, Unit

MONTHS = tuple(Month(2026, number) for number in range(3, 8))
_SLOW_DOWN = 429


def says(reply: Reply) -> str:
    """What of a message is looked at: its title, and its headline."""
    assert reply.answer is not None
    return f"{reply.title} | {reply.answer.headline}"


class HttpSender:
    """Posts to a FlakyChat."""

    def __init__(self, session: aiohttp.ClientSession, chat: str, step: Callable[[], None]) -> None:
        self._session = session
        self._chat = chat
        self._step = step

    async def post(self, channel: str, reply: Reply, nonce: str) -> str:
        body = {"nonce": nonce, "body": says(reply)}
        return await self._ask("POST", f"/channels/{channel}/messages", json=body)

    async def edit(self, channel: str, message: str, reply: Reply, nonce: str) -> None:  # noqa: ARG002 - the protocol's
        await self._ask("PATCH", f"/messages/{message}", json={"body": says(reply)})

    async def find(self, channel: str, reply: Reply, nonce: str, since: datetime) -> str | None:  # noqa: ARG002 - the protocol's
        return await self._ask("GET", f"/channels/{channel}/messages", params={"nonce": nonce})

    async def direct(self, channel: str, user: str) -> str:
        raise NotImplementedError(f"{channel} is never dead, and {user} never told so")

    async def reach(self, team: str, user: str) -> str:
        raise NotImplementedError(f"{user} of {team} looks after nothing here")

    async def _ask(self, method: str, path: str, **sent: object) -> str:
        self._step()
        try:
            async with self._session.request(method, f"{self._chat}{path}", **sent) as answer:  # type: ignore[arg-type]
                self._step()
                if answer.status == _SLOW_DOWN:
                    raise LaterError("slow down", (await answer.json())["retry_after"])
                answer.raise_for_status()
                found: str = (await answer.json())["id"]
                return found
        except aiohttp.ClientError as err:
            raise SendingError(str(err)) from err


@dataclass(frozen=True)
class Prints:
    """Desks over the first prints and over the revised ones; what they say is ready."""

    first: Desk
    revised: Desk
    changes: dict[Month, RevisedCell]

    async def tell(self, database: Database, months: Sequence[Month]) -> None:
        """Tell of these months and of their revisions, as often as one likes."""
        before, after = (
            Announcer(desk, database, lambda: TODAY) for desk in (self.first, self.revised)
        )
        for month in months:
            await before.tell(NewMonth(month, "gacc-bulletin"))
            change = self.changes[month]
            await after.tell(Revised(f"{month}", "gacc-bulletin", (month,), 1, (change,)))


def prints(folder: Path) -> Prints:
    """The shipped figures, and others with every month's exports a little larger."""
    shipped = Dataset.open(PROJECT / "data", folder)
    changes = {
        cell.period.start: RevisedCell(cell, _larger(cell))
        for cell in shipped.cells.of(TOTAL)
        if cell.period.is_month
        and cell.period.start in MONTHS
        and (cell.flow, cell.unit, cell.tier) == (Flow.EXPORT, Unit.CNY, Tier.OFFICIAL)
    }
    revised = grown(shipped, folder, *(one.new for one in changes.values()))
    before, after = (Desk(dataset, remembers=100) for dataset in (shipped, revised))
    for desk in (before, after):
        for month in MONTHS:
            desk.summary(month, today=TODAY, language=Language.ENGLISH)
    # A fork must not meet the threads of an engine; all that is asked for is remembered.
    shipped.close()
    revised.close()
    return Prints(before, after, changes)


def _larger(cell: Observation) -> Observation:
    assert cell.value is not None
    value = cell.value * Decimal("1.1")
    return replace(
        cell, value=value.quantize(Decimal(1)), vintage="2026-08", published="2026-09-18"
    )


async def live(known: Prints, plan: Plan, latest: int, deadline: Deadline) -> None:
    """Tell of the newest months and post until SIGTERM."""
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    database = await open_database(plan.database_url, Path(plan.home))
    deadline.watch(database)
    newest = min(latest, len(MONTHS) - 1)
    await known.tell(database, MONTHS[max(0, newest - 1) : newest + 1])
    async with aiohttp.ClientSession() as session:
        sender = HttpSender(session, plan.chat, deadline.step)
        carrier = SenderCarrier({Platform.SLACK: sender}, None, UNHURRIED)
        await deliver(Outbox(database), carrier, stop, PACE)
    await database.close()


if __name__ == "__main__":
    quieten()
    with tempfile.TemporaryDirectory() as folder:
        told = prints(Path(folder))
        given = Plan(**json.loads(sys.argv[1]))
        print(json.dumps(raise_senders(given, lambda *one: live(told, *one))))  # noqa: T201 - its answer
        sys.stdout.flush()
    os._exit(0)

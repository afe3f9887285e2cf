"""Senders, subscribers and grown datasets that the tests of announcing share."""

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from bot.answers.desk import Desk
from bot.commands.charting import Drawn
from bot.commands.reply import Attachment, Reply
from bot.dataset.cells import CellStore
from bot.dataset.dataset import Dataset
from bot.dataset.writing import write_cells
from bot.errors import ChartError
from bot.platforms.sending import LaterError, RefusedError, SendingError
from bot.questions.query import TradeQuery
from bot.releases.announce import Announcer
from bot.releases.carrying import SenderCarrier
from bot.state.database import Database
from bot.state.delivery import Pace, deliver
from bot.state.outbox import Outbox
from bot.state.parcels import OutboxState
from bot.state.places import Destination, Platform
from bot.state.quiet_hours import QuietHours
from bot.state.subscriptions import Subscription, Subscriptions
from bot.state.topics import Topic, TopicKind
from bot.trade import Language, Observation

TODAY = date(2026, 8, 20)
NOON = datetime(2026, 8, 20, 12, tzinfo=UTC)
RELEASE, REVISION = Topic(TopicKind.RELEASE), Topic(TopicKind.REVISION)
HASTE = Pace(idle=timedelta(seconds=0.01), settle=timedelta(seconds=1))
UNHURRIED = dict.fromkeys(Platform, 100_000.0)


@dataclass
class Standing:
    """A message that stands somewhere, with how often it was edited."""

    channel: str
    reply: Reply
    nonce: str
    edits: int = 0


@dataclass
class Wall:
    """A platform that keeps what is posted and knows no nonces, so that a second post shows.

    Channels that are gone, or busy, refuse.
    """

    name: str = "w"
    messages: dict[str, Standing] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    busy: dict[str, float] = field(default_factory=dict)
    doubtful: set[str] = field(default_factory=set)
    looked_up: list[str] = field(default_factory=list)

    async def post(self, channel: str, reply: Reply, nonce: str) -> str:
        await self._reach(channel)
        number = f"{self.name}{len(self.messages)}"
        self.messages[number] = Standing(channel, reply, nonce)
        if channel in self.doubtful:
            self.doubtful.discard(channel)
            raise SendingError("The line broke.")
        return number

    async def edit(self, channel: str, message: str, reply: Reply, nonce: str) -> None:
        await self._reach(channel)
        stands = self.messages[message]
        stands.reply, stands.nonce, stands.edits = reply, nonce, stands.edits + 1

    async def find(self, channel: str, reply: Reply, nonce: str, since: datetime) -> str | None:  # noqa: ARG002 - the protocol's
        self.looked_up.append(channel)
        return next((one for one, kept in self.messages.items() if kept.nonce == nonce), None)

    async def direct(self, channel: str, user: str) -> str:  # noqa: ARG002 - the protocol's
        await self._reach(user)
        return f"alone with {user}"

    async def reach(self, team: str, user: str) -> str:
        return await self.direct(team, user)

    async def _reach(self, channel: str) -> None:
        await asyncio.sleep(0)
        if channel in self.gone:
            raise RefusedError("The channel is gone", final=True)
        if channel in self.busy:
            raise LaterError("Come back later", self.busy.pop(channel))

    def at(self, channel: str) -> list[Standing]:
        """What stands in a channel, oldest first."""
        return [one for one in self.messages.values() if one.channel == channel]

    def only(self, channel: str) -> Standing:
        """The one message of a channel."""
        (one,) = self.at(channel)
        return one


@dataclass
class Sketcher:
    """Draws the same picture always, or fails; counts how often it was asked."""

    fails: bool = False
    empty: bool = False
    asked: list[TradeQuery] = field(default_factory=list)

    async def draw(self, question: str, query: TradeQuery, language: Language) -> Drawn:  # noqa: ARG002 - the protocol's
        self.asked.append(query)
        await asyncio.sleep(0)
        if self.fails:
            raise ChartError("the worker died")
        picture = Attachment("chart.png", "image/png", b"png", "what it shows")
        return Drawn(None, None if self.empty else picture)  # type: ignore[arg-type]


def grown(dataset: Dataset, folder: Path, *cells: Observation) -> Dataset:
    """The dataset with more cells taken in."""
    path = folder / f"part-{len(list(folder.glob('part-*')))}.parquet"
    write_cells(cells, path)
    return Dataset(CellStore([*dataset.cells.files, path]), dataset.reference, dataset.context)


def channel(number: int | str, platform: Platform = Platform.SLACK, team: str = "T") -> Destination:
    return Destination(platform, team, f"C{number}")


async def subscribe(  # noqa: PLR0913 - a wish has that many sides
    database: Database,
    where: Destination,
    topic: Topic = RELEASE,
    language: Language = Language.ENGLISH,
    *,
    quiet: str = "",
    preview: bool = False,
    direct: bool = False,
    subscriber: str = "U1",
) -> None:
    hours = QuietHours.parse(quiet) if quiet else None
    wish = Subscription(
        where, topic, language, subscriber, direct=direct, quiet=hours, preview=preview
    )
    await Subscriptions(database).add(wish)


def announcer(
    desk: Desk, database: Database, clock: Callable[[], datetime] = lambda: NOON
) -> Announcer:
    return Announcer(desk, database, lambda: TODAY, clock)


async def deliver_all(  # noqa: PLR0913 - a delivery has that many sides
    database: Database,
    senders: dict[Platform, Wall],
    drawer: Sketcher | None = None,
    *,
    clock: Callable[[], datetime] = lambda: NOON,
    pace: Pace = HASTE,
    ends: Iterable[OutboxState] = (OutboxState.SENT, OutboxState.DEAD),
    due: int | None = None,
) -> None:
    """Deliver until nothing is on its way any more, or so many are done."""
    stop, outbox = asyncio.Event(), Outbox(database, clock)
    carrier = SenderCarrier(senders, drawer, UNHURRIED)
    task = asyncio.create_task(deliver(outbox, carrier, stop, pace, clock))
    async with asyncio.timeout(60):
        while True:
            tally = await outbox.tally()
            done = sum(tally[one] for one in ends)
            if done >= (sum(tally.values()) if due is None else due):
                break
            await asyncio.sleep(0.01)
    stop.set()
    await task

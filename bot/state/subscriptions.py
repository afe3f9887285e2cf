"""Who wants to be told what: the subscriptions of channels and of people."""

from collections.abc import AsyncIterator, Collection
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, delete, select

from bot.state.clock import Clock, utc_now
from bot.state.database import Database
from bot.state.places import Destination, Person, Platform
from bot.state.quiet_hours import QuietHours
from bot.state.tables import subscriptions
from bot.state.topics import Topic, TopicKind
from bot.state.upsert import insert_into
from bot.trade import Language

BATCH = 500
"""Subscriptions read at a time: ten thousand at once would hold up the event loop."""


@dataclass(frozen=True, slots=True)
class Subscription:
    """A destination's wish to be told of a topic.

    `direct` tells a conversation with one person from a channel; `preview` asks for the message
    ahead of the channels, for those who look after the bot. `subscriber` is told when the
    destination turns out dead; it is empty once that person had their data deleted.
    """

    destination: Destination
    topic: Topic
    language: Language
    subscriber: str
    direct: bool = False
    quiet: QuietHours | None = None
    preview: bool = False
    created: datetime | None = field(default=None, compare=False)


class Subscriptions:
    """The subscriptions, one a destination and topic."""

    def __init__(self, database: Database, clock: Clock = utc_now) -> None:
        self._database = database
        self._clock = clock

    async def add(self, wish: Subscription) -> bool:
        """Keep a subscription and tell whether it is new; asked again, the latest wish holds."""
        where = wish.destination
        key = {
            "platform": where.platform,
            "team": where.team,
            "channel": where.channel,
            "topic": str(wish.topic),
        }
        wishes = {
            "direct": wish.direct,
            "user_id": wish.subscriber,
            "language": wish.language,
            "quiet_hours": str(wish.quiet or ""),
            "preview": wish.preview,
        }
        row = {**key, **wishes, "kind": wish.topic.kind, "created_at": self._clock()}
        known = select(subscriptions.c.id).where(
            _at(where), subscriptions.c.topic == str(wish.topic)
        )
        async with self._database.writing(durable=True) as connection:
            is_new = await connection.scalar(known) is None
            insert = insert_into(subscriptions, connection).values(row)
            await connection.execute(
                insert.on_conflict_do_update(index_elements=list(key), set_=wishes)
            )
        return is_new

    async def remove(self, destination: Destination, topic: Topic | None = None) -> int:
        """End one subscription of a destination, or all of them; returns how many there were."""
        gone = delete(subscriptions).where(_at(destination))
        if topic is not None:
            gone = gone.where(subscriptions.c.topic == str(topic))
        async with self._database.writing(durable=True) as connection:
            return (await connection.execute(gone)).rowcount

    async def of_destination(self, destination: Destination) -> list[Subscription]:
        """A destination's subscriptions, oldest first."""
        wanted = select(subscriptions).where(_at(destination)).order_by(subscriptions.c.id)
        async with self._database.reading() as connection:
            return [_subscription(row) for row in await connection.execute(wanted)]

    async def of_person(self, person: Person) -> list[Subscription]:
        """The subscriptions someone made, wherever they lead, oldest first."""
        wanted = select(subscriptions).where(
            subscriptions.c.platform == person.platform, subscriptions.c.user_id == person.user
        )
        if person.team:
            wanted = wanted.where(subscriptions.c.team == person.team)
        async with self._database.reading() as connection:
            rows = await connection.execute(wanted.order_by(subscriptions.c.id))
            return [_subscription(row) for row in rows]

    async def of_kinds(self, kinds: Collection[TopicKind]) -> AsyncIterator[Subscription]:
        """Every subscription of these kinds, oldest first, read batch by batch."""
        last = 0
        while True:
            wanted = (
                select(subscriptions)
                .where(subscriptions.c.kind.in_(kinds), subscriptions.c.id > last)
                .order_by(subscriptions.c.id)
                .limit(BATCH)
            )
            async with self._database.reading() as connection:
                rows = (await connection.execute(wanted)).all()
            for row in rows:
                last = row.id
                yield _subscription(row)
            if len(rows) < BATCH:
                return


def _at(where: Destination) -> ColumnElement[bool]:
    columns = subscriptions.c
    return and_(
        columns.platform == where.platform,
        columns.team == where.team,
        columns.channel == where.channel,
    )


def _subscription(row: Row[Any]) -> Subscription:
    return Subscription(
        destination=Destination(Platform(row.platform), row.team, row.channel),
        topic=Topic.parse(row.topic),
        language=Language(row.language),
        subscriber=row.user_id,
        direct=row.direct,
        quiet=QuietHours.parse(row.quiet_hours) if row.quiet_hours else None,
        preview=row.preview,
        created=row.created_at,
    )

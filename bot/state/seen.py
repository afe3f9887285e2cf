"""Tells a new event from one that is being answered or was answered already.

Platforms deliver an event again when no acknowledgement reached them, and the first attempt may
have died half-way: an event is therefore leased to whoever takes it first, and is new again when
the lease runs out without an answer.
"""

from datetime import timedelta
from functools import cache
from typing import Any

from sqlalchemy import Connection, bindparam, delete, update
from sqlalchemy.sql.dml import ReturningInsert

from bot.state.clock import Clock, utc_now
from bot.state.database import Database
from bot.state.tables import seen_events
from bot.state.upsert import insert_for

LASTING = timedelta(days=7)
"""How long an answered event is remembered: far longer than any platform retries."""
LEASE = timedelta(seconds=45)
"""How long an answer may take: shorter than Slack's second retry, which comes after a minute."""

_FINISH = (
    update(seen_events)
    .where(seen_events.c.event == bindparam("this"))
    .values(done_at=bindparam("now"))
)


class SeenEvents:
    """The events met so far, by a key that two deliveries of one event share."""

    def __init__(
        self, database: Database, clock: Clock = utc_now, lease: timedelta = LEASE
    ) -> None:
        self._database = database
        self._clock = clock
        self._lease = lease

    async def first_time(self, key: str) -> bool:
        """Whether to answer this event: it is new, or whoever had it gave up or died.

        Of any number of processes that ask at once, one is told yes.
        """
        now = self._clock()
        row = {"event": key, "leased_until": now + self._lease, "done_at": None, "seen_at": now}

        def take(connection: Connection) -> bool:
            taken = connection.execute(_taking(connection.dialect.name), row)
            return taken.one_or_none() is not None

        return await self._database.transact(take)

    async def finished(self, key: str) -> None:
        """Record that the event was answered; it is never new again while remembered."""
        said = {"this": key, "now": self._clock()}
        await self._database.transact(lambda connection: connection.execute(_FINISH, said))

    async def gave_up(self, key: str) -> None:
        """Let the next delivery of the event be answered at once: this attempt failed."""
        unanswered = seen_events.c.done_at.is_(None)
        async with self._database.writing() as connection:
            await connection.execute(
                delete(seen_events).where(seen_events.c.event == key, unanswered)
            )


@cache
def _taking(dialect: str) -> ReturningInsert[Any]:
    """Take an event by its row, unless somebody has it; only then a row comes back."""
    new = insert_for(dialect, seen_events)
    free = seen_events.c.done_at.is_(None) & (seen_events.c.leased_until <= new.excluded.seen_at)
    return new.on_conflict_do_update(
        index_elements=["event"], set_={"leased_until": new.excluded.leased_until}, where=free
    ).returning(seen_events.c.event)

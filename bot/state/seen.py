"""Tells a new event from one that is being answered or was answered already.

Platforms deliver an event again when no acknowledgement reached them, and the first attempt may
have died half-way: an event is therefore leased to whoever takes it first, and is new again when
the lease runs out without an answer.
"""

from datetime import timedelta

from sqlalchemy import Connection, delete, update

from bot.state.clock import Clock, utc_now
from bot.state.database import Database
from bot.state.tables import seen_events
from bot.state.upsert import insert_into

LASTING = timedelta(days=7)
"""How long an answered event is remembered: far longer than any platform retries."""
LEASE = timedelta(seconds=45)
"""How long an answer may take: shorter than Slack's second retry, which comes after a minute."""


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
            insert = insert_into(seen_events, connection).values(row)
            taken = insert.on_conflict_do_update(
                index_elements=["event"],
                set_={"leased_until": now + self._lease},
                where=seen_events.c.done_at.is_(None) & (seen_events.c.leased_until <= now),
            ).returning(seen_events.c.event)
            return connection.execute(taken).one_or_none() is not None

        return await self._database.transact(take)

    async def finished(self, key: str) -> None:
        """Record that the event was answered; it is never new again while remembered."""
        this = update(seen_events).where(seen_events.c.event == key)
        done = this.values(done_at=self._clock())
        await self._database.transact(lambda connection: connection.execute(done))

    async def gave_up(self, key: str) -> None:
        """Let the next delivery of the event be answered at once: this attempt failed."""
        unanswered = seen_events.c.done_at.is_(None)
        async with self._database.writing() as connection:
            await connection.execute(
                delete(seen_events).where(seen_events.c.event == key, unanswered)
            )

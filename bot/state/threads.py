"""Remembers what each thread last asked about, so that a follow-up needs no repetition."""

from datetime import timedelta

from sqlalchemy import Connection, delete, select

from bot.questions.query import TradeQuery
from bot.state.clock import Clock, utc_now
from bot.state.database import Database
from bot.state.places import Person
from bot.state.query_json import UnreadableQueryError, read_query, write_query
from bot.state.tables import threads
from bot.state.upsert import insert_into

LASTING = timedelta(days=30)
"""How long a thread left alone is remembered."""


class ThreadContexts:
    """The last query of each thread; a thread's key names its platform, team and channel too."""

    def __init__(self, database: Database, clock: Clock = utc_now) -> None:
        self._database = database
        self._clock = clock

    async def remember(self, thread: str, query: TradeQuery, asker: Person) -> None:
        """Keep a query as the thread's last; `asker` may have it exported and deleted."""
        row = {
            "thread": thread,
            "platform": asker.platform,
            "team": asker.team,
            "user_id": asker.user,
            "query": write_query(query),
            "updated_at": self._clock(),
        }

        def keep(connection: Connection) -> None:
            insert = insert_into(threads, connection).values(row)
            connection.execute(insert.on_conflict_do_update(index_elements=["thread"], set_=row))

        await self._database.transact(keep)

    async def last_query(self, thread: str) -> TradeQuery | None:
        """The thread's last query; None if there is none, it is too old or cannot be read."""
        oldest = self._clock() - LASTING
        wanted = select(threads.c.query).where(
            threads.c.thread == thread, threads.c.updated_at > oldest
        )
        text: str | None = await self._database.transact(
            lambda connection: connection.scalar(wanted)
        )
        if text is None:
            return None
        try:
            return read_query(text)
        except UnreadableQueryError:
            await self.forget(thread)
            return None

    async def forget(self, thread: str) -> None:
        """Drop a thread's context."""
        async with self._database.writing() as connection:
            await connection.execute(delete(threads).where(threads.c.thread == thread))

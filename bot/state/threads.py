"""Remembers what each thread last asked about, so that a follow-up needs no repetition."""

from collections.abc import Callable
from datetime import timedelta
from functools import cache

from sqlalchemy import Connection, bindparam, delete, select

from bot.questions.query import TradeQuery
from bot.state.clock import Clock, utc_now
from bot.state.database import Database
from bot.state.places import Person
from bot.state.query_json import UnreadableQueryError, read_query, write_query
from bot.state.tables import threads
from bot.state.upsert import Insert, insert_for

LASTING = timedelta(days=30)
"""How long a thread left alone is remembered."""
_LAST = select(threads.c.query).where(
    threads.c.thread == bindparam("thread"), threads.c.updated_at > bindparam("oldest")
)
_FORGET = delete(threads).where(threads.c.thread == bindparam("thread"))


class ThreadContexts:
    """The last query of each thread; a thread's key names its platform, team and channel too."""

    def __init__(self, database: Database, clock: Clock = utc_now) -> None:
        self._database = database
        self._clock = clock

    async def remember(self, thread: str, query: TradeQuery, asker: Person) -> None:
        """Keep a query as the thread's last; `asker` may have it exported and deleted."""
        await self._database.transact(self.remembering(thread, query, asker))

    def remembering(
        self, thread: str, query: TradeQuery, asker: Person
    ) -> Callable[[Connection], None]:
        """The same as work for a transaction that does more."""
        row = {
            "thread": thread,
            "platform": asker.platform,
            "team": asker.team,
            "user_id": asker.user,
            "query": write_query(query),
            "updated_at": self._clock(),
        }

        def keep(connection: Connection) -> None:
            connection.execute(_keeping(connection.dialect.name), row)

        return keep

    async def last_query(self, thread: str) -> TradeQuery | None:
        """The thread's last query; None if there is none, it is too old or cannot be read."""
        return await self._database.transact(self.recalling(thread))

    def recalling(self, thread: str) -> Callable[[Connection], TradeQuery | None]:
        """The same as work for a transaction that does more."""
        wanted = {"thread": thread, "oldest": self._clock() - LASTING}

        def recall(connection: Connection) -> TradeQuery | None:
            text: str | None = connection.scalar(_LAST, wanted)
            try:
                return None if text is None else read_query(text)
            except UnreadableQueryError:
                connection.execute(_FORGET, {"thread": thread})
                return None

        return recall

    async def forget(self, thread: str) -> None:
        """Drop a thread's context."""
        await self._database.transact(
            lambda connection: connection.execute(_FORGET, {"thread": thread})
        )


@cache
def _keeping(dialect: str) -> Insert:
    """Keep a thread's row in place of the one there is."""
    new = insert_for(dialect, threads)
    changed = {one.name: new.excluded[one.name] for one in threads.c if not one.primary_key}
    return new.on_conflict_do_update(index_elements=["thread"], set_=changed)

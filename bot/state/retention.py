"""Forgets what has served its time, so that the database does not grow for ever."""

import asyncio
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, timedelta

import structlog
from sqlalchemy import Column, Table, delete, exists, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import StateError
from bot.state import answers, seen, threads
from bot.state.clock import Clock, utc_now
from bot.state.database import Database
from bot.state.slack_tables import slack_oauth_states
from bot.state.tables import announcements, outbox, posts, seen_events
from bot.state.tables import answers as answer_rows
from bot.state.tables import feedback as feedback_rows
from bot.state.tables import threads as thread_rows

NEWS_LASTING = timedelta(days=800)
"""How long posts can be corrected: a year stays open until the next one's autumn yearbook."""
FEEDBACK_LASTING = timedelta(days=800)
MOST_ROWS: Mapping[str, int] = {"threads": 100_000, "answers": 200_000}
"""Of these, the newest so many are kept at most, however young the others are."""

_log = structlog.get_logger(__name__)
_AGES: tuple[tuple[Table, "Column[object]", timedelta], ...] = (
    (thread_rows, thread_rows.c.updated_at, threads.LASTING),
    (answer_rows, answer_rows.c.created_at, answers.LASTING),
    (seen_events, seen_events.c.seen_at, seen.LASTING),
    (feedback_rows, feedback_rows.c.given_at, FEEDBACK_LASTING),
    (outbox, outbox.c.done_at, NEWS_LASTING),
    (posts, posts.c.posted_at, NEWS_LASTING),
)


async def keep_forgetting(
    database: Database, stop: asyncio.Event, every: timedelta = timedelta(days=1)
) -> None:
    """Forget now and then until `stop` is set; a database that fails is waited for."""
    while not stop.is_set():
        try:
            gone = await forget_the_old(database)
        except StateError as err:
            _log.warning("nothing_forgotten", reason=str(err))
        else:
            if any(gone.values()):
                _log.info("forgotten", **{table: count for table, count in gone.items() if count})
        with suppress(TimeoutError):
            async with asyncio.timeout(every.total_seconds()):
                await stop.wait()


async def forget_the_old(
    database: Database, clock: Clock = utc_now, most: Mapping[str, int] = MOST_ROWS
) -> dict[str, int]:
    """Delete what is too old or too much; returns how many rows of each table went."""
    now = clock()
    gone: dict[str, int] = {}
    for table, moment, lasting in _AGES:
        async with database.writing() as connection:
            result = await connection.execute(delete(table).where(moment < now - lasting))
            gone[table.name] = result.rowcount
            if table.name in most:
                gone[table.name] += await _beyond(connection, table, moment, most[table.name])
    async with database.writing() as connection:
        unused = ~exists().where(outbox.c.announcement_id == announcements.c.id)
        old = announcements.c.created_at < now - NEWS_LASTING
        await connection.execute(delete(announcements).where(unused, old))
        # Slack's SDK writes its times without a zone, in UTC.
        naive = now.astimezone(UTC).replace(tzinfo=None)
        await connection.execute(
            delete(slack_oauth_states).where(slack_oauth_states.c.expire_at < naive)
        )
    return gone


async def _beyond(
    connection: AsyncConnection, table: Table, moment: "Column[object]", most: int
) -> int:
    first_too_many = select(moment).order_by(moment.desc()).offset(most).limit(1)
    limit = await connection.scalar(first_too_many)
    if limit is None:
        return 0
    return (await connection.execute(delete(table).where(moment <= limit))).rowcount

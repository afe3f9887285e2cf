"""Frees the events that a bot was answering when it died, so that they are new to the next."""

from sqlalchemy import update

from bot.state.clock import Clock, utc_now
from bot.state.database import Database
from bot.state.places import Platform
from bot.state.tables import seen_events


async def free_interrupted(database: Database, platform: Platform, clock: Clock = utc_now) -> int:
    """End every lease on a platform's unanswered events; returns how many there were.

    For when a bot starts on its own SQLite file: whoever held a lease there is gone. A server's
    database may have other bots at work, whose leases end by themselves.
    """
    if database.engine.dialect.name != "sqlite":
        return 0
    leased = (
        seen_events.c.event.startswith(f"{platform}:", autoescape=True),
        seen_events.c.done_at.is_(None),
        seen_events.c.leased_until > clock(),
    )
    async with database.writing() as connection:
        ended = await connection.execute(
            update(seen_events).where(*leased).values(leased_until=clock())
        )
    return ended.rowcount

"""Finds the messages the bot has standing: by destination, and by what they are about."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, select

from bot.state.database import Database
from bot.state.places import Destination, Platform
from bot.state.tables import posts


@dataclass(frozen=True, slots=True)
class Post:
    """A message that stands at a destination; `event` is the news that brought it."""

    destination: Destination
    subject: str
    message_id: str
    event: str
    posted: datetime


class Posts:
    """The posts made, as the outbox recorded them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def find(self, destination: Destination, subject: str) -> Post | None:
        """The message on a subject at a destination, if there is one."""
        wanted = select(posts).where(
            posts.c.platform == destination.platform,
            posts.c.team == destination.team,
            posts.c.channel == destination.channel,
            posts.c.subject == subject,
        )
        async with self._database.reading() as connection:
            row = (await connection.execute(wanted)).one_or_none()
        return None if row is None else _post(row)

    async def latest(self, destination: Destination, limit: int) -> list[Post]:
        """The newest messages at a destination first."""
        wanted = (
            select(posts)
            .where(
                posts.c.platform == destination.platform,
                posts.c.team == destination.team,
                posts.c.channel == destination.channel,
            )
            .order_by(posts.c.posted_at.desc(), posts.c.subject)
            .limit(limit)
        )
        async with self._database.reading() as connection:
            return [_post(row) for row in await connection.execute(wanted)]


def _post(row: Row[Any]) -> Post:
    where = Destination(Platform(row.platform), row.team, row.channel)
    return Post(where, row.subject, row.message_id, row.event, row.posted_at)

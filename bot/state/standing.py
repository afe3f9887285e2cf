"""Finds what the posts that stand say, so that a revision can be told from a repetition."""

from dataclasses import dataclass

from sqlalchemy import func, select

from bot.state.database import Database
from bot.state.parcels import OutboxState
from bot.state.tables import announcements, outbox
from bot.trade import Language


@dataclass(frozen=True, slots=True)
class StandingText:
    """The newest body on a subject in one language, at its destinations or on its way there."""

    subject: str
    language: Language
    body: str


class Standing:
    """The texts in force, as the outbox has them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def texts(self, prefix: str) -> list[StandingText]:
        """The texts on all subjects that begin so, by subject and language."""
        newest = (
            select(func.max(outbox.c.announcement_id))
            .join(announcements, outbox.c.announcement_id == announcements.c.id)
            .where(
                outbox.c.subject.startswith(prefix, autoescape=True),
                outbox.c.state != OutboxState.DEAD,
            )
            .group_by(outbox.c.subject, announcements.c.language)
        )
        wanted = (
            select(outbox.c.subject, announcements.c.language, announcements.c.body)
            .join(announcements, outbox.c.announcement_id == announcements.c.id)
            .where(announcements.c.id.in_(newest))
            .distinct()
            .order_by(outbox.c.subject, announcements.c.language)
        )
        async with self._database.reading() as connection:
            rows = (await connection.execute(wanted)).all()
        return [StandingText(row.subject, Language(row.language), row.body) for row in rows]

"""Puts news into the outbox: one row a destination, once, however often it is said."""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.state.clock import Clock, utc_now
from bot.state.database import Database
from bot.state.parcels import Addressee, OutboxState, ParcelKind, nonce_of
from bot.state.places import Destination, Platform
from bot.state.tables import announcements, outbox
from bot.state.upsert import insert_into
from bot.trade import Language

BATCH = 500
"""Rows written at a time, so that the event loop breathes in between."""


class Announcements:
    """Where news enters; all of one call enters, or nothing."""

    def __init__(self, database: Database, clock: Clock = utc_now) -> None:
        self._database = database
        self._clock = clock

    async def announce(
        self,
        event: str,
        subject: str,
        bodies: Mapping[Language, str],
        addressees: Iterable[Addressee],
    ) -> int:
        """Address a message to each destination and return how many had not been yet.

        `event` names what happened, once and for all: said again, it reaches only destinations
        that are new, and the words of the first time stand. `subject` is what a later
        correction names; one destination holds one message on a subject. Every language of the
        addressees must have its body.
        """
        return await self._enter(event, subject, ParcelKind.POST, bodies, list(addressees))

    async def correct(self, event: str, subject: str, bodies: Mapping[Language, str]) -> int:
        """Have every message on a subject replaced by a new body, in the language it was in.

        A message still on its way is corrected after it arrived; one that never arrived is not.
        Returns how many corrections are new. Languages without a body are left as they are.
        """
        rows = outbox.c
        wanted = (
            select(rows.platform, rows.team, rows.channel, announcements.c.language)
            .join(announcements, rows.announcement_id == announcements.c.id)
            .where(
                rows.subject == subject,
                rows.kind == ParcelKind.POST,
                rows.state != OutboxState.DEAD,
                announcements.c.language.in_(bodies),
            )
        )
        async with self._database.reading() as connection:
            found = (await connection.execute(wanted)).all()
        addressees = [
            Addressee(Destination(Platform(platform), team, channel), Language(language))
            for platform, team, channel, language in found
        ]
        return await self._enter(event, subject, ParcelKind.EDIT, bodies, addressees)

    async def said(self, prefix: str) -> frozenset[str]:
        """The events announced to anybody that begin so, as far as they are remembered."""
        wanted = select(announcements.c.event).where(
            announcements.c.event.startswith(prefix, autoescape=True)
        )
        async with self._database.reading() as connection:
            return frozenset(await connection.scalars(wanted.distinct()))

    async def _enter(
        self,
        event: str,
        subject: str,
        kind: ParcelKind,
        bodies: Mapping[Language, str],
        addressees: list[Addressee],
    ) -> int:
        missing = {one.language for one in addressees} - bodies.keys()
        if missing:
            raise ValueError(f"{event} has no body in {', '.join(sorted(missing))}")
        if not addressees:
            return 0
        now = self._clock()
        # Two processes that announce the same must meet the rows in the same order, or they
        # would wait for each other.
        addressees = sorted(addressees, key=lambda one: one.destination)
        async with self._database.writing(durable=True) as connection:
            numbers = await self._keep_bodies(connection, event, bodies)
            before = await _rows_of(connection, event)
            for start in range(0, len(addressees), BATCH):
                rows = [
                    {
                        "announcement_id": numbers[one.language],
                        "event": event,
                        "subject": subject,
                        "kind": kind,
                        "platform": one.destination.platform,
                        "team": one.destination.team,
                        "channel": one.destination.channel,
                        "nonce": nonce_of(event, one.destination),
                        "due_at": max(now, one.not_before or now),
                        "created_at": now,
                        **_UNTRIED,
                    }
                    for one in addressees[start : start + BATCH]
                ]
                await connection.execute(
                    insert_into(outbox, connection).on_conflict_do_nothing(), rows
                )
            return await _rows_of(connection, event) - before

    async def _keep_bodies(
        self, connection: AsyncConnection, event: str, bodies: Mapping[Language, str]
    ) -> dict[str, int]:
        rows = [
            {"event": event, "language": language, "body": body, "created_at": self._clock()}
            for language, body in sorted(bodies.items())
        ]
        await connection.execute(
            insert_into(announcements, connection).on_conflict_do_nothing(), rows
        )
        kept = select(announcements.c.language, announcements.c.id).where(
            announcements.c.event == event
        )
        return {row.language: row.id for row in await connection.execute(kept)}


_UNTRIED: Mapping[str, Any] = {
    "state": OutboxState.PENDING,
    "lease": "",
    "uncertain": False,
    "failures": 0,
    "reason": "",
    "message_id": "",
    "told": False,
}


async def _rows_of(connection: AsyncConnection, event: str) -> int:
    counted = select(func.count()).select_from(outbox).where(outbox.c.event == event)
    return await connection.scalar(counted) or 0

"""Hands parcels to workers, one at a time to a destination, and records how sending them ended."""

import secrets
from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Row,
    Select,
    Update,
    and_,
    exists,
    func,
    or_,
    select,
    update,
)

from bot.state.clock import Clock, utc_now
from bot.state.database import Database
from bot.state.parcels import DeadParcel, OutboxState, Parcel, ParcelKind
from bot.state.places import Destination, Platform
from bot.state.tables import announcements, outbox, posts
from bot.state.upsert import insert_into
from bot.trade import Language

_LEASE_BYTES = 12


class Outbox:
    """The rows on their way; safe for any number of workers and processes at once."""

    def __init__(self, database: Database, clock: Clock = utc_now) -> None:
        self._database = database
        self._clock = clock

    async def claim(
        self, platforms: Collection[Platform], limit: int, lease: timedelta
    ) -> list[Parcel]:
        """Take up to so many parcels that are due; nobody else has them while the lease runs.

        From here on each may have arrived, until its worker says otherwise.
        """
        now, token = self._clock(), secrets.token_hex(_LEASE_BYTES)
        until = now + lease
        async with self._database.writing(durable=True) as connection:
            found = (await connection.execute(_due(platforms, limit, now))).all()
            if found:
                await connection.execute(
                    update(outbox)
                    .where(outbox.c.id.in_([row.id for row in found]))
                    .values(
                        state=OutboxState.SENDING,
                        lease=token,
                        due_at=until,
                        uncertain=True,
                        first_tried_at=func.coalesce(outbox.c.first_tried_at, now),
                    )
                )
        return [_parcel(row, now, token, until) for row in found]

    async def sent(self, parcel: Parcel, message_id: str) -> bool:
        """Record that the platform has the message; False if that was recorded before.

        This holds whoever has the lease by now: an arrival is a fact.
        """
        now, where = self._clock(), parcel.destination
        recorded = (
            update(outbox)
            .where(outbox.c.id == parcel.number, outbox.c.state != OutboxState.SENT)
            .values(state=OutboxState.SENT, message_id=message_id, done_at=now, lease="", reason="")
        )
        post = {
            "platform": where.platform,
            "team": where.team,
            "channel": where.channel,
            "subject": parcel.subject,
        }
        news = {"message_id": message_id, "event": parcel.event, "posted_at": now}
        async with self._database.writing(durable=True) as connection:
            if (await connection.execute(recorded)).rowcount == 0:
                return False
            if parcel.kind is ParcelKind.POST:
                insert = insert_into(posts, connection).values(**post, **news)
                await connection.execute(
                    insert.on_conflict_do_update(index_elements=list(post), set_=news)
                )
        return True

    async def failed(
        self, parcel: Parcel, reason: str, retry_at: datetime, *, uncertain: bool, counts: bool
    ) -> None:
        """Put a parcel back until `retry_at`; void once the lease passed to somebody else.

        `uncertain` says that it may have arrived all the same; `counts` that this was a failure
        and no mere wish to wait.
        """
        await self._record(
            _leased(parcel).values(
                state=OutboxState.FAILED,
                lease="",
                due_at=retry_at,
                uncertain=uncertain,
                failures=outbox.c.failures + int(counts),
                reason=reason,
            )
        )

    async def died(self, parcel: Parcel, reason: str, *, tell: bool = True) -> None:
        """Give a parcel up; with `tell` whoever subscribed the destination has to hear of it."""
        await self._record(
            _leased(parcel).values(
                state=OutboxState.DEAD,
                lease="",
                done_at=self._clock(),
                failures=outbox.c.failures + 1,
                reason=reason,
                told=not tell,
            )
        )

    async def untold(self, limit: int) -> list[DeadParcel]:
        """Parcels given up that nobody was told of yet, oldest first."""
        wanted = (
            select(outbox)
            .where(outbox.c.state == OutboxState.DEAD, outbox.c.told.is_(False))
            .order_by(outbox.c.id)
            .limit(limit)
        )
        async with self._database.reading() as connection:
            return [
                DeadParcel(row.id, row.event, row.subject, _destination(row), row.reason)
                for row in await connection.execute(wanted)
            ]

    async def told(self, dead: DeadParcel) -> None:
        """Record that the news of a parcel's death is on its way."""
        await self._record(update(outbox).where(outbox.c.id == dead.number).values(told=True))

    async def tally(self) -> dict[OutboxState, int]:
        """How many rows are in each state."""
        counted = select(outbox.c.state, func.count()).group_by(outbox.c.state)
        async with self._database.reading() as connection:
            found = {OutboxState(state): n for state, n in await connection.execute(counted)}
        return {state: found.get(state, 0) for state in OutboxState}

    async def _record(self, change: Update) -> None:
        async with self._database.writing(durable=True) as connection:
            await connection.execute(change)


def _due(platforms: Collection[Platform], limit: int, now: datetime) -> Select[Any]:
    rows = outbox.c
    message = and_(
        rows.kind == ParcelKind.EDIT,
        posts.c.platform == rows.platform,
        posts.c.team == rows.team,
        posts.c.channel == rows.channel,
        posts.c.subject == rows.subject,
    )
    return (
        select(outbox, announcements.c.body, announcements.c.language)
        .add_columns(posts.c.message_id.label("edited_id"))
        .join(announcements, rows.announcement_id == announcements.c.id)
        .outerjoin(posts, message)
        .where(
            rows.done_at.is_(None),
            rows.due_at <= now,
            rows.platform.in_(platforms),
            ~_waits_its_turn(now),
        )
        .order_by(rows.due_at, rows.id)
        .limit(limit)
        .with_for_update(of=outbox, skip_locked=True)
    )


def _waits_its_turn(now: datetime) -> ColumnElement[bool]:
    # What a destination gets stays in order, but for news that waits for the end of quiet hours.
    rows, earlier = outbox.c, outbox.alias("earlier").c
    return exists().where(
        earlier.platform == rows.platform,
        earlier.team == rows.team,
        earlier.channel == rows.channel,
        earlier.id < rows.id,
        earlier.done_at.is_(None),
        or_(
            earlier.subject == rows.subject,
            earlier.state != OutboxState.PENDING,
            earlier.due_at <= now,
        ),
    )


def _leased(parcel: Parcel) -> Update:
    return update(outbox).where(outbox.c.id == parcel.number, outbox.c.lease == parcel.lease)


def _destination(row: Row[Any]) -> Destination:
    return Destination(Platform(row.platform), row.team, row.channel)


def _parcel(row: Row[Any], now: datetime, lease: str, until: datetime) -> Parcel:
    return Parcel(
        number=row.id,
        event=row.event,
        subject=row.subject,
        kind=ParcelKind(row.kind),
        destination=_destination(row),
        language=Language(row.language),
        body=row.body,
        nonce=row.nonce,
        message_id=row.edited_id,
        doubtful=row.uncertain,
        first_tried=row.first_tried_at or now,
        failures=row.failures,
        lease=lease,
        leased_until=until,
    )

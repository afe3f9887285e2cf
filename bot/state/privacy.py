"""Hands people all that is stored about them, and deletes it."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Table, and_, delete, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.state.database import Database
from bot.state.places import Person, Platform
from bot.state.preferences import ScopeKind
from bot.state.slack_tables import slack_installations
from bot.state.tables import (
    allowed_channels,
    answers,
    feedback,
    outbox,
    posts,
    preferences,
    subscriptions,
    threads,
)

_ABOUT_A_USER = (threads, answers, feedback, subscriptions)
_SECRETS = frozenset({"bot_token", "bot_refresh_token", "user_token", "user_refresh_token"})
_OF_A_TEAM = (
    threads,
    answers,
    feedback,
    subscriptions,
    outbox,
    posts,
    preferences,
    allowed_channels,
)

Stored = Mapping[str, list[dict[str, str | int | bool | None]]]
"""Rows by table, ready to be written as JSON; times are ISO 8601."""


class Privacy:
    """What the state holds about a person or a team."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def export(self, person: Person) -> Stored:
        """Everything stored about someone, but for tokens, which are the workspace's keys."""
        found = {}
        async with self._database.reading() as connection:
            for table, of_person in _rows_about(person).items():
                rows = await connection.execute(select(table).where(of_person))
                found[table.name] = [_shown(row._asdict()) for row in rows]
        return found

    async def delete(self, person: Person) -> dict[str, int]:
        """Delete everything about someone; returns how many rows of each table were theirs.

        A channel's subscription belongs to the channel: it stays, without the person's name.
        """
        about = _rows_about(person)
        async with self._database.writing(durable=True) as connection:
            gone = await _forget_direct_messages(connection, about[subscriptions])
            shared = about[subscriptions] & subscriptions.c.direct.is_(False)
            kept = await connection.execute(update(subscriptions).where(shared).values(user_id=""))
            for table, of_person in about.items():
                result = await connection.execute(delete(table).where(of_person))
                gone[table.name] = result.rowcount
            gone[subscriptions.name] += kept.rowcount
        return gone

    async def delete_team(self, platform: Platform, team: str) -> dict[str, int]:
        """Delete everything of a workspace or guild that removed the bot."""
        gone = {}
        async with self._database.writing(durable=True) as connection:
            for table in _OF_A_TEAM:
                of_team = (table.c.platform == platform) & (table.c.team == team)
                gone[table.name] = (await connection.execute(delete(table).where(of_team))).rowcount
        return gone


def _rows_about(person: Person) -> dict[Table, ColumnElement[bool]]:
    about = {table: _is(table, "user_id", person) for table in _ABOUT_A_USER}
    about[preferences] = _is(preferences, "scope_id", person) & (
        preferences.c.scope == ScopeKind.USER
    )
    if person.platform is Platform.SLACK:
        installed = slack_installations.c.user_id == person.user
        if person.team:
            installed &= slack_installations.c.team_id == person.team
        about[slack_installations] = installed
    return about


def _is(table: Table, column: str, person: Person) -> ColumnElement[bool]:
    same = and_(table.c.platform == person.platform, table.c[column] == person.user)
    return same & (table.c.team == person.team) if person.team else same


def _shown(row: Mapping[str, Any]) -> dict[str, str | int | bool | None]:
    return {
        name: value.isoformat() if isinstance(value, datetime) else value
        for name, value in row.items()
        if name not in _SECRETS
    }


async def _forget_direct_messages(
    connection: AsyncConnection, of_person: ColumnElement[bool]
) -> dict[str, int]:
    wanted = select(subscriptions.c.platform, subscriptions.c.team, subscriptions.c.channel).where(
        of_person, subscriptions.c.direct.is_(True)
    )
    places = (await connection.execute(wanted.distinct())).all()
    gone = {outbox.name: 0, posts.name: 0}
    for table in (outbox, posts) if places else ():
        here = or_(
            *(
                and_(
                    table.c.platform == place.platform,
                    table.c.team == place.team,
                    table.c.channel == place.channel,
                )
                for place in places
            )
        )
        gone[table.name] = (await connection.execute(delete(table).where(here))).rowcount
    return gone

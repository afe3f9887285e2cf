"""Keeps what people, channels and teams prefer: language, quiet hours, where the bot may speak."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import Connection, bindparam, delete, exists, select, tuple_

from bot.state.database import Database
from bot.state.places import Destination, Platform
from bot.state.quiet_hours import QuietHours
from bot.state.tables import allowed_channels, preferences
from bot.state.upsert import insert_into
from bot.trade import Language

_SCOPED = tuple_(*(preferences.c[one] for one in ("platform", "team", "scope", "scope_id")))
_SAID = select(preferences).where(_SCOPED.in_(bindparam("scopes", expanding=True)))
_OF_TEAM = (allowed_channels.c.platform == bindparam("platform")) & (
    allowed_channels.c.team == bindparam("team")
)
_MAY_SPEAK = select(
    ~exists().where(_OF_TEAM)
    | exists().where(_OF_TEAM, allowed_channels.c.channel == bindparam("channel"))
)


class ScopeKind(StrEnum):
    """Whose preference it is, the narrowest first."""

    USER = "user"
    CHANNEL = "channel"
    TEAM = "team"


@dataclass(frozen=True, slots=True)
class Scope:
    """A person, a channel or a whole team; `name` is its id, the team's own for a team."""

    kind: ScopeKind
    platform: Platform
    team: str
    name: str


@dataclass(frozen=True, slots=True)
class Preference:
    """What a scope prefers; None where it says nothing."""

    language: Language | None = None
    quiet: QuietHours | None = None


class Preferences:
    """The preferences by scope, and the channels each team allows."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def prefer(self, scope: Scope, preference: Preference) -> None:
        """Keep all that a scope prefers, in place of what it preferred before."""
        key = {
            "platform": scope.platform,
            "team": scope.team,
            "scope": scope.kind,
            "scope_id": scope.name,
        }
        said = {
            "language": preference.language or "",
            "quiet_hours": str(preference.quiet or ""),
        }
        async with self._database.writing(durable=True) as connection:
            insert = insert_into(preferences, connection).values(**key, **said)
            await connection.execute(
                insert.on_conflict_do_update(index_elements=list(key), set_=said)
            )

    async def preferred(self, scopes: Sequence[Scope]) -> Preference:
        """What the first of these scopes that says something prefers, each thing by itself."""
        return await self._database.transact(self.preferring(scopes))

    @staticmethod
    def preferring(scopes: Sequence[Scope]) -> Callable[[Connection], Preference]:
        """The same as work for a transaction that does more."""
        keys = [(one.platform, one.team, one.kind, one.name) for one in scopes]

        def look(connection: Connection) -> Preference:
            rows = connection.execute(_SAID, {"scopes": keys})
            said = {(row.platform, row.team, row.scope, row.scope_id): row for row in rows}
            found = [said[one] for one in keys if one in said]
            language = next((row.language for row in found if row.language), None)
            quiet = next((row.quiet_hours for row in found if row.quiet_hours), None)
            return Preference(
                Language(language) if language else None, QuietHours.parse(quiet) if quiet else None
            )

        return look

    async def allow(self, channel: Destination) -> None:
        """Let the bot speak in a channel; from the first one on, only in those allowed."""
        async with self._database.writing(durable=True) as connection:
            insert = insert_into(allowed_channels, connection).values(**_key(channel))
            await connection.execute(insert.on_conflict_do_nothing())

    async def disallow(self, channel: Destination) -> None:
        """Take a channel off its team's list; an empty list allows every channel again."""
        listed = allowed_channels.c
        async with self._database.writing(durable=True) as connection:
            await connection.execute(
                delete(allowed_channels).where(
                    *(listed[name] == value for name, value in _key(channel).items())
                )
            )

    async def allowed(self, platform: Platform, team: str) -> list[str]:
        """The channels a team allows, in order; none means all."""
        listed = allowed_channels.c
        wanted = select(listed.channel).where(listed.platform == platform, listed.team == team)
        async with self._database.reading() as connection:
            return list(await connection.scalars(wanted.order_by(listed.channel)))

    async def may_speak(self, channel: Destination) -> bool:
        """Whether a channel's team lets the bot speak there."""
        return await self._database.transact(self.permitting(channel))

    @staticmethod
    def permitting(channel: Destination) -> Callable[[Connection], bool]:
        """The same as work for a transaction that does more."""
        return lambda connection: bool(connection.scalar(_MAY_SPEAK, _key(channel)))


def _key(channel: Destination) -> dict[str, str]:
    return {"platform": channel.platform, "team": channel.team, "channel": channel.channel}

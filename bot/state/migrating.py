"""Brings the database's schema up to date at start, once, whoever starts first."""

from pathlib import Path

from sqlalchemy import Connection, inspect, text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import StateError

NEWEST = "r0001"
"""The revision this version of the bot works with: the last file of `migrations/versions`."""
VERSION_TABLE = "state_schema_version"
SCRIPTS = Path(__file__).with_name("migrations")
_ONE_AT_A_TIME = 0x6470726B
"""The advisory lock that makes PostgreSQL's clients migrate one after the other."""


async def bring_up_to_date(connection: AsyncConnection, shown: str) -> None:
    """Run the migrations that are missing, within the open transaction.

    `shown` names the database in the error. Raises StateError if its schema is newer than ours.
    """
    if connection.dialect.name == "postgresql":
        await connection.execute(
            text("SELECT pg_advisory_xact_lock(:key)"), {"key": _ONE_AT_A_TIME}
        )
    found = await connection.run_sync(_revision)
    if found == NEWEST:
        return
    if not await connection.run_sync(_upgrade, found):
        raise StateError(
            f"The state database {shown} was written by a newer version of the bot (schema "
            f"{found}): update the bot, or give it another DATABASE_URL."
        )


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table(VERSION_TABLE):
        return None
    found = connection.scalar(text(f"SELECT version_num FROM {VERSION_TABLE}"))  # noqa: S608 - a name of ours
    return None if found is None else str(found)


def _upgrade(connection: Connection, found: str | None) -> bool:
    # Alembic takes longer to import than an up-to-date database takes to open.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415
    from alembic.script import ScriptDirectory  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    known = {one.revision for one in ScriptDirectory.from_config(config).walk_revisions()}
    if found is not None and found not in known:
        return False
    command.upgrade(config, "head")
    return True

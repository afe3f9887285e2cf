"""Turns the DATABASE_URL setting into the address SQLAlchemy connects to."""

from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from bot.errors import StateError

FILE_NAME = "state.db"
_FORM = "write it like postgresql://user:password@host:5432/name, or leave it empty for SQLite."
_DRIVERS = {
    "sqlite": "sqlite+aiosqlite",
    "sqlite+aiosqlite": "sqlite+aiosqlite",
    "postgres": "postgresql+asyncpg",
    "postgresql": "postgresql+asyncpg",
    "postgresql+asyncpg": "postgresql+asyncpg",
}


def state_url(database_url: str, home: Path) -> URL:
    """The database's address; SQLite in `home` unless a URL is given. Raises StateError."""
    if not database_url:
        return URL.create("sqlite+aiosqlite", database=str(home.absolute() / FILE_NAME))
    try:
        url = make_url(database_url)
    except (ArgumentError, ValueError) as err:
        raise StateError(f"DATABASE_URL is no database address; {_FORM}") from err
    driver = _DRIVERS.get(url.drivername)
    if driver is None:
        raise StateError(
            f"DATABASE_URL names {url.drivername}, but the state is kept in SQLite or PostgreSQL; "
            f"{_FORM}"
        )
    if not url.database:
        raise StateError(f"DATABASE_URL names no database; {_FORM}")
    if url.database == ":memory:":
        raise StateError(f"DATABASE_URL must outlive a restart, so it cannot be in memory; {_FORM}")
    return _with_ssl_as_asyncpg_says(url.set(drivername=driver))


def _with_ssl_as_asyncpg_says(url: URL) -> URL:
    # Hosting services hand out libpq's spelling of the same option.
    mode = url.query.get("sslmode")
    if mode is None:
        return url
    return url.difference_update_query(["sslmode"]).update_query_dict({"ssl": mode})


def shown(url: URL) -> str:
    """The address as it may be shown: without its password."""
    if url.get_backend_name() == "sqlite":
        return str(url.database)
    return url.set(drivername=url.get_backend_name(), query={}).render_as_string()

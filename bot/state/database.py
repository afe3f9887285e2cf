"""Opens the state database, SQLite or PostgreSQL, and hands out its transactions."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, closing, contextmanager, nullcontext
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from bot.errors import StateError
from bot.state.address import shown, state_url
from bot.state.faults import DATABASE_FAULTS, state_error
from bot.state.migrating import bring_up_to_date
from bot.state.short import ShortTransactions

BUSY_SECONDS = 10
"""How long a statement waits for another process that writes, or a connection for a free place."""
_PAUSE_SECONDS = 0.05
ANSWER_SECONDS = 30
"""How long PostgreSQL may take over one statement."""
_SQLITE_CONNECTIONS = 4
_PRIVATE_FILE = 0o600

_T = TypeVar("_T")


class Database:
    """Transactions on the state database.

    Faults of the database come out as StateError. `engine` is for Slack's SDK, which brings its
    own statements; `short` is SQLite's way for transactions of a statement or two.
    """

    def __init__(self, engine: AsyncEngine, short: Engine | None = None) -> None:
        self.engine = engine
        self._reader = engine.execution_options(state_reads=True)
        self._durable = engine.execution_options(state_durable=True)
        # SQLite lets one write at a time: queueing here is fair and wakes at once, where its own
        # waiting polls.
        turn = asyncio.Lock()
        self._turn = turn if engine.dialect.name == "sqlite" else nullcontext()
        self._short = None if short is None else ShortTransactions(short, turn)

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        """A transaction that only reads, and sees one moment of the database."""
        with _faults_named(self.engine.url):
            async with self._reader.begin() as connection:
                yield connection

    @asynccontextmanager
    async def writing(self, *, durable: bool = False) -> AsyncIterator[AsyncConnection]:
        """A transaction that writes, kept whole or not at all.

        A durable one survives even a power cut once it is over; the others might lose the last
        moments before it, which costs a thread its context but never a message.
        """
        with _faults_named(self.engine.url):
            engine = self._durable if durable else self.engine
            async with self._turn, engine.begin() as connection:
                yield connection

    async def transact(self, work: Callable[[Connection], _T]) -> _T:
        """Run a statement or two that belong together, kept whole or not at all.

        It must neither wait nor take long. It is no more durable than `writing`.
        """
        if self._short is None:
            async with self.writing() as connection:
                return await connection.run_sync(work)
        with _faults_named(self.engine.url):
            return await self._short.run(work)

    async def close(self) -> None:
        """Close every connection."""
        if self._short is not None:
            await self._short.close()
        await self.engine.dispose()


@contextmanager
def _faults_named(url: URL) -> Iterator[None]:
    try:
        yield
    except DATABASE_FAULTS as err:
        named = state_error(err, url)
        if named is None:
            raise
        raise named from err


async def open_database(database_url: str, home: Path) -> Database:
    """Open the database, made or brought up to date if need be.

    Raises StateError: an address that is none, a folder that cannot be written, a server that
    is down, a schema newer than this bot's.
    """
    url = state_url(database_url, home)
    sqlite = url.get_backend_name() == "sqlite"
    if sqlite:
        _make_file(url)
        await _write_ahead(url)
    if sqlite:
        database = Database(_sqlite_engine(url), _short_engine(url))
    else:
        database = Database(_postgresql_engine(url))
    try:
        async with database.writing(durable=True) as connection:
            await bring_up_to_date(connection, shown(url))
    except BaseException:
        await database.close()
        raise
    return database


def _make_file(url: URL) -> None:
    path = Path(str(url.database))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(_PRIVATE_FILE)
    except OSError as err:
        raise StateError(
            f"The state database {path} cannot be made ({err.strerror}): give BOT_HOME a folder "
            "that may be written, or set DATABASE_URL."
        ) from err


async def _write_ahead(url: URL) -> None:
    """Set the journal of the file, for good; SQLite itself does not wait for others who do so."""
    # The asynchronous driver leaves a thread behind when it fails to open a file.
    with _faults_named(url), closing(sqlite3.connect(str(url.database), timeout=0)) as connection:
        for _ in range(int(BUSY_SECONDS / _PAUSE_SECONDS)):
            try:
                connection.execute("PRAGMA journal_mode = WAL")
            except sqlite3.OperationalError as err:
                if err.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                    raise
                await asyncio.sleep(_PAUSE_SECONDS)
            else:
                return
        connection.execute("PRAGMA journal_mode = WAL")


def _sqlite_engine(url: URL) -> AsyncEngine:
    engine = create_async_engine(
        url, pool_size=_SQLITE_CONNECTIONS, max_overflow=0, pool_timeout=BUSY_SECONDS
    )

    _tune(engine.sync_engine)
    return engine


def _short_engine(url: URL) -> Engine:
    engine = create_engine(url.set(drivername="sqlite"), pool_size=1, max_overflow=0)
    _tune(engine)
    return engine


def _tune(engine: Engine) -> None:
    @event.listens_for(engine, "connect")
    def _set_up(connection: Any, _record: object) -> None:  # noqa: ANN401 - the driver's adapter
        connection.isolation_level = None  # the driver's own BEGIN would come too late to lock
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000}")
        cursor.execute("PRAGMA journal_mode = WAL")
        cursor.execute("PRAGMA foreign_keys = ON")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        options = connection.get_execution_options()
        if options.get("state_reads"):
            connection.exec_driver_sql("BEGIN")
            return
        level = "FULL" if options.get("state_durable") else "NORMAL"
        connection.exec_driver_sql(f"PRAGMA synchronous = {level}")
        # A transaction that reads first and writes later could find itself outrun: lock at once.
        connection.exec_driver_sql("BEGIN IMMEDIATE")


def _postgresql_engine(url: URL) -> AsyncEngine:
    return create_async_engine(
        url,
        pool_pre_ping=True,
        pool_timeout=BUSY_SECONDS,
        connect_args={"timeout": BUSY_SECONDS, "command_timeout": ANSWER_SECONDS},
    )

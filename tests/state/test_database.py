import asyncio
import sqlite3
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from postgres import Postgres, running_postgres
from sqlalchemy import Connection, text

import bot.state.slack_tables
from bot.errors import StateError
from bot.state import migrating
from bot.state.address import shown, state_url
from bot.state.database import Database, open_database
from bot.state.tables import metadata

assert bot.state.slack_tables  # its tables are part of the schema


def _differences(connection: Connection) -> list[object]:
    options = {"version_table": migrating.VERSION_TABLE, "compare_type": True}
    return list(compare_metadata(MigrationContext.configure(connection, opts=options), metadata))


async def test_the_revisions_make_exactly_the_tables(database: Database) -> None:
    async with database.reading() as connection:
        assert await connection.run_sync(_differences) == []
        found = await connection.scalar(text("SELECT version_num FROM state_schema_version"))
    assert found == migrating.NEWEST


def test_the_newest_revision_is_the_one_the_bot_works_with() -> None:
    config = Config()
    config.set_main_option("script_location", str(migrating.SCRIPTS))
    assert ScriptDirectory.from_config(config).get_current_head() == migrating.NEWEST


async def test_the_first_revision_has_nothing_to_go_back_to() -> None:
    config = Config()
    config.set_main_option("script_location", str(migrating.SCRIPTS))
    first = ScriptDirectory.from_config(config).get_revision("r0001")
    assert first is not None
    with pytest.raises(NotImplementedError, match="no predecessor"):
        first.module.downgrade()


async def test_many_who_start_at_once_make_the_schema_once(address: str, tmp_path: Path) -> None:
    opened = await asyncio.gather(*(open_database(address, tmp_path) for _ in range(6)))
    for database in opened:
        async with database.reading() as connection:
            assert await connection.scalar(text("SELECT count(*) FROM threads")) == 0
        await database.close()


async def test_many_processes_that_start_at_once_make_the_schema_once(
    address: str, tmp_path: Path
) -> None:
    opening = (
        "import asyncio, sys, pathlib\n"
        "from bot.state.database import open_database\n"
        "async def main():\n"
        "    await (await open_database(sys.argv[1], pathlib.Path(sys.argv[2]))).close()\n"
        "asyncio.run(main())"
    )
    command = [sys.executable, "-c", opening, address, str(tmp_path)]
    starting = [await asyncio.create_subprocess_exec(*command) for _ in range(4)]
    assert [await one.wait() for one in starting] == [0, 0, 0, 0]


async def test_a_schema_from_the_future_is_left_alone(address: str, tmp_path: Path) -> None:
    database = await open_database(address, tmp_path)
    async with database.writing() as connection:
        await connection.execute(text("UPDATE state_schema_version SET version_num = 'r9999'"))
    await database.close()
    with pytest.raises(StateError, match=r"newer version of the bot \(schema r9999\): update"):
        await open_database(address, tmp_path)


async def test_a_transaction_that_fails_leaves_nothing(database: Database) -> None:
    async def write_and_fail() -> None:
        async with database.writing() as connection:
            await connection.execute(text("INSERT INTO allowed_channels VALUES ('slack', '', 'C')"))
            raise KeyError

    with pytest.raises(KeyError):
        await write_and_fail()
    async with database.reading() as connection:
        assert await connection.scalar(text("SELECT count(*) FROM allowed_channels")) == 0


async def test_a_wrong_statement_is_no_fault_of_the_database(database: Database) -> None:
    async def misspell() -> None:
        async with database.writing() as connection:
            await connection.execute(text("SELEKT 1"))

    with pytest.raises(Exception, match="SELEKT") as raised:
        await misspell()
    assert not isinstance(raised.value, StateError)


async def test_a_sqlite_file_is_private_and_survives_a_crash(tmp_path: Path) -> None:
    database = await open_database("", tmp_path / "new" / "home")
    path = tmp_path / "new" / "home" / "state.db"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    async with database.writing() as connection:
        assert await connection.scalar(text("PRAGMA journal_mode")) == "wal"
        assert await connection.scalar(text("PRAGMA foreign_keys")) == 1
        assert await connection.scalar(text("PRAGMA synchronous")) == 1
    async with database.writing(durable=True) as connection:
        assert await connection.scalar(text("PRAGMA synchronous")) == 2
    await database.close()


async def test_a_reader_sees_one_moment_while_others_write(database: Database) -> None:
    count = text("SELECT count(*) FROM allowed_channels")
    async with database.writing() as connection:
        await connection.execute(text("INSERT INTO allowed_channels VALUES ('slack', '', 'C')"))
        async with database.reading() as other:
            assert await other.scalar(count) == 0
    async with database.reading() as other:
        assert await other.scalar(count) == 1


async def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file stands where the folder should be")
    with pytest.raises(StateError, match=r"taken/state\.db cannot be made \(.*BOT_HOME"):
        await open_database("", tmp_path / "taken")
    (tmp_path / "state.db").mkdir()
    with pytest.raises(StateError, match="cannot be opened: check that its folder"):
        await open_database("", tmp_path)


async def test_a_file_that_is_no_database_is_named(tmp_path: Path) -> None:
    (tmp_path / "state.db").write_bytes(b"Dear diary, " * 1000)
    with pytest.raises(StateError, match="is no state database: move the file away"):
        await open_database("", tmp_path)


async def test_a_writer_that_hangs_is_reported_in_the_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.state.database.BUSY_SECONDS", 0)
    first, second = [await open_database("", tmp_path) for _ in range(2)]

    async def write() -> None:
        async with second.writing():
            pass

    async with first.writing():
        with pytest.raises(StateError, match="held by another process for too long"):
            await write()
    await write()
    await first.close()
    await second.close()


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("nonsense", "is no database address; write it like postgresql://"),
        ("postgresql://host:port/x", "is no database address"),
        ("mysql://root@host/x", "names mysql, but the state is kept in SQLite or PostgreSQL"),
        ("postgresql://user@host", "names no database"),
        ("sqlite://", "names no database"),
        ("sqlite:///:memory:", "must outlive a restart"),
    ],
)
async def test_an_address_that_is_none_is_explained(url: str, words: str, tmp_path: Path) -> None:
    with pytest.raises(StateError, match=words) as raised:
        await open_database(url, tmp_path)
    assert raised.value.exit_code == 8


def test_addresses_are_taken_as_hosting_services_write_them(tmp_path: Path) -> None:
    url = state_url("postgres://bot:secret@db.example:5433/state?sslmode=require", tmp_path)
    assert url.drivername == "postgresql+asyncpg"
    assert url.query == {"ssl": "require"}
    assert shown(url) == "postgresql://bot:***@db.example:5433/state"
    assert shown(state_url("sqlite:////var/lib/bot/state.db", tmp_path)) == "/var/lib/bot/state.db"
    assert shown(state_url("", tmp_path)) == str(tmp_path / "state.db")


async def test_a_server_that_is_down_is_named_without_its_password(tmp_path: Path) -> None:
    with pytest.raises(StateError, match="does not answer: check that it runs") as raised:
        await open_database("postgresql://bot:secret@127.0.0.1:1/state", tmp_path)
    assert "secret" not in str(raised.value)


async def test_a_server_that_refuses_says_why(postgres: Postgres, tmp_path: Path) -> None:
    with pytest.raises(StateError, match="has no database of that name: create it"):
        await open_database(postgres.address("nowhere"), tmp_path)
    with pytest.raises(StateError, match="refuses the user or the password"):
        await open_database(postgres.address("postgres", user="nobody"), tmp_path)


@pytest.fixture
def fragile() -> Iterator[Postgres]:
    with running_postgres() as server:
        yield server


async def test_a_server_may_go_away_and_come_back(
    fragile: Postgres, postgres: Postgres, tmp_path: Path
) -> None:
    assert postgres
    database = await open_database(fragile.new_database(), tmp_path)

    async def count() -> object:
        async with database.reading() as connection:
            return await connection.scalar(text("SELECT count(*) FROM threads"))

    assert await count() == 0
    fragile.stop()
    with pytest.raises(StateError, match="does not answer"):
        await count()
    fragile.start()
    assert await count() == 0
    await database.close()


async def test_who_starts_while_another_sets_the_journal_waits(tmp_path: Path) -> None:
    path = tmp_path / "state.db"
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("CREATE TABLE held (n)")
    holder.execute("BEGIN EXCLUSIVE")
    opening = asyncio.create_task(open_database("", tmp_path))
    await asyncio.sleep(0.2)
    assert not opening.done()
    holder.execute("COMMIT")
    holder.close()
    await (await opening).close()

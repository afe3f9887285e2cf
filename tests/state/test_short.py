import asyncio
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection, Insert, func, insert, select
from state_moments import START

from bot.errors import StateError
from bot.state.address import FILE_NAME
from bot.state.database import Database, open_database
from bot.state.tables import seen_events


def _add(event: str) -> Insert:
    return insert(seen_events).values(event=event, leased_until=START, seen_at=START)


def _count(connection: Connection) -> int:
    return connection.scalar(select(func.count()).select_from(seen_events)) or 0


async def test_many_at_once_are_all_kept_and_each_gets_its_own_result(database: Database) -> None:
    async def one(number: int) -> int:
        def work(connection: Connection) -> int:
            connection.execute(_add(f"e{number}"))
            return number

        return await database.transact(work)

    assert await asyncio.gather(*(one(number) for number in range(300))) == list(range(300))
    assert await database.transact(_count) == 300


async def test_one_that_fails_takes_nobody_with_it(database: Database) -> None:
    def broken(connection: Connection) -> None:
        connection.execute(_add("half"))
        raise ZeroDivisionError

    def sound(number: int) -> "asyncio.Future[object]":
        adding = database.transact(lambda connection: connection.execute(_add(f"e{number}")))
        return asyncio.ensure_future(adding)

    results = await asyncio.gather(
        *(sound(number) for number in range(20)),
        database.transact(broken),
        *(sound(number) for number in range(20, 40)),
        return_exceptions=True,
    )
    assert [one for one in results if isinstance(one, Exception)] == [results[20]]
    assert isinstance(results[20], ZeroDivisionError)
    assert await database.transact(_count) == 40


async def test_one_alone_that_fails_leaves_nothing_behind(database: Database) -> None:
    def broken(connection: Connection) -> None:
        connection.execute(_add("half"))
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await database.transact(broken)
    assert await database.transact(_count) == 0


async def test_whoever_goes_away_does_not_keep_the_others_waiting(database: Database) -> None:
    tasks = [asyncio.ensure_future(database.transact(_count)) for _ in range(10)]
    await asyncio.sleep(0)
    tasks[0].cancel()
    assert await asyncio.gather(*tasks[1:]) == [0] * 9
    with pytest.raises(asyncio.CancelledError):
        await tasks[0]


async def test_what_waits_is_finished_before_the_database_closes(
    address: str, tmp_path: Path
) -> None:
    database = await open_database(address, tmp_path)
    adding = asyncio.ensure_future(
        database.transact(lambda connection: connection.execute(_add("last")))
    )
    await asyncio.sleep(0)
    if address:
        await adding
    await database.close()
    again = await open_database(address, tmp_path)
    assert await again.transact(_count) == 1
    await again.close()


async def test_a_fault_of_the_database_is_said_in_a_sentence(tmp_path: Path) -> None:
    database = await open_database("", tmp_path)
    try:
        with pytest.raises(StateError, match="may not be written"):
            await database.transact(_refused)
    finally:
        await database.close()


def _refused(connection: Connection) -> None:
    connection.exec_driver_sql("PRAGMA query_only = ON")
    try:
        connection.execute(_add("never"))
    finally:
        connection.exec_driver_sql("PRAGMA query_only = OFF")


async def test_a_database_that_lets_nobody_in_is_waited_for_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.state.database.BUSY_SECONDS", 1)
    database = await open_database("", tmp_path)
    began = time.monotonic()
    with closing(sqlite3.connect(tmp_path / FILE_NAME, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        asking = [database.transact(_count) for _ in range(30)]
        results = await asyncio.gather(*asking, return_exceptions=True)
    assert all(isinstance(one, StateError) for one in results)
    assert time.monotonic() - began < 15
    assert await database.transact(_count) == 0
    await database.close()


async def test_a_question_waits_for_those_before_it_and_for_no_other(tmp_path: Path) -> None:
    database = await open_database("", tmp_path)
    order: list[str] = []

    async def long(name: str) -> None:
        async with database.writing(durable=True) as connection:
            await connection.execute(_add(name))
            order.append(name)
            await asyncio.sleep(0.05)

    async def short() -> None:
        await database.transact(_count)
        order.append("question")

    async with asyncio.TaskGroup() as group:
        for one in (long("first"), short(), *(long(f"later {number}") for number in range(5))):
            group.create_task(one)
            await asyncio.sleep(0)
    assert order[:2] == ["first", "question"]
    await database.close()


async def test_writers_of_both_kinds_get_on_with_each_other(database: Database) -> None:
    async def slow(number: int) -> None:
        async with database.writing(durable=True) as connection:
            await connection.execute(_add(f"slow{number}"))

    async def short(number: int) -> None:
        await database.transact(lambda connection: connection.execute(_add(f"short{number}")))

    await asyncio.gather(*(one(number) for number in range(50) for one in (slow, short)))
    assert await database.transact(_count) == 100

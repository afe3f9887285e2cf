from sqlalchemy import select, update
from state_moments import SetClock
from state_people import COAL, LEE, MIN, RICE

from bot.state.database import Database
from bot.state.tables import threads
from bot.state.threads import LASTING, ThreadContexts


async def test_a_thread_remembers_its_last_query(database: Database, clock: SetClock) -> None:
    contexts = ThreadContexts(database, clock)
    assert await contexts.last_query("slack:T1:C1:1.0") is None
    await contexts.remember("slack:T1:C1:1.0", RICE, MIN)
    await contexts.remember("discord::9:9", COAL, LEE)
    assert await contexts.last_query("slack:T1:C1:1.0") == RICE
    await contexts.remember("slack:T1:C1:1.0", COAL, MIN)
    assert await contexts.last_query("slack:T1:C1:1.0") == COAL
    assert await contexts.last_query("discord::9:9") == COAL


async def test_a_thread_left_alone_is_forgotten(database: Database, clock: SetClock) -> None:
    contexts = ThreadContexts(database, clock)
    await contexts.remember("t", RICE, MIN)
    clock.wait(days=LASTING.days - 1)
    assert await contexts.last_query("t") == RICE
    clock.wait(days=1)
    assert await contexts.last_query("t") is None


async def test_a_query_of_another_version_is_dropped_without_a_fuss(
    database: Database, clock: SetClock
) -> None:
    contexts = ThreadContexts(database, clock)
    await contexts.remember("t", RICE, MIN)
    async with database.writing() as connection:
        await connection.execute(update(threads).values(query='{"v": 0}'))
    assert await contexts.last_query("t") is None
    async with database.reading() as connection:
        assert (await connection.execute(select(threads))).all() == []


async def test_a_thread_is_forgotten_on_demand(database: Database) -> None:
    contexts = ThreadContexts(database)
    await contexts.remember("t", RICE, MIN)
    await contexts.forget("t")
    assert await contexts.last_query("t") is None

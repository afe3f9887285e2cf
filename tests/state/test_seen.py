import asyncio
from pathlib import Path

from state_moments import SetClock

from bot.state.database import Database, open_database
from bot.state.seen import SeenEvents

EVENT = "slack:T1:C1:1710770000.000100"


async def test_an_event_delivered_twice_is_new_once(database: Database, clock: SetClock) -> None:
    seen = SeenEvents(database, clock)
    assert await seen.first_time(EVENT)
    assert not await seen.first_time(EVENT)
    await seen.finished(EVENT)
    clock.wait(hours=1)
    assert not await seen.first_time(EVENT)
    assert await seen.first_time(EVENT + "1")


async def test_a_retry_is_new_again_when_the_first_attempt_died(
    database: Database, clock: SetClock
) -> None:
    seen = SeenEvents(database, clock)
    assert await seen.first_time(EVENT)
    clock.wait(seconds=44)
    assert not await seen.first_time(EVENT)
    clock.wait(seconds=1)
    assert await seen.first_time(EVENT)
    assert not await seen.first_time(EVENT)


async def test_a_retry_is_new_at_once_when_the_first_attempt_gave_up(database: Database) -> None:
    seen = SeenEvents(database)
    assert await seen.first_time(EVENT)
    await seen.gave_up(EVENT)
    assert await seen.first_time(EVENT)
    await seen.finished(EVENT)
    await seen.gave_up(EVENT)
    assert not await seen.first_time(EVENT)


async def test_of_many_who_ask_at_once_one_is_told_yes(address: str, tmp_path: Path) -> None:
    databases = [await open_database(address, tmp_path) for _ in range(3)]
    asking = [SeenEvents(one).first_time(EVENT) for one in databases for _ in range(4)]
    assert sorted(await asyncio.gather(*asking))[-2:] == [False, True]
    for one in databases:
        await one.close()

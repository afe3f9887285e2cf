import pytest
from state_moments import SetClock

from bot.state.database import Database
from bot.state.interrupted import free_interrupted
from bot.state.places import Platform
from bot.state.seen import LEASE, SeenEvents


@pytest.fixture
def seen(database: Database, clock: SetClock) -> SeenEvents:
    return SeenEvents(database, clock)


async def test_what_a_bot_died_over_is_new_to_the_next_on_the_same_file(
    database: Database, seen: SeenEvents, clock: SetClock
) -> None:
    for key in ("slack:dead", "slack:dead too", "slack:done", "discord:other"):
        assert await seen.first_time(key)
    await seen.finished("slack:done")
    clock.wait(seconds=1)
    alone = database.engine.dialect.name == "sqlite"
    assert await free_interrupted(database, Platform.SLACK, clock) == (2 if alone else 0)
    assert await seen.first_time("slack:dead") is alone
    assert not await seen.first_time("slack:done")
    assert not await seen.first_time("discord:other")
    clock.wait(seconds=LEASE.total_seconds())
    assert await free_interrupted(database, Platform.SLACK, clock) == 0

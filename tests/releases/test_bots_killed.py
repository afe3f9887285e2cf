"""Bots that are killed at any moment post each release once on both platforms, and correct it."""

import os
import tempfile
from decimal import Decimal
from pathlib import Path

from killed_bots import World, channels, open_world
from release_news import RELEASE, REVISION, subscribe

from bot.state.database import Database, open_database
from bot.state.places import Destination
from bot.state.topics import Topic, TopicKind
from bot.trade import TOTAL, Flow, Unit

KILLS = int(os.environ.get("SOAK_KILLS", "8"))
"""How many bots die in each test: a few whenever the tests run, hundreds in a long run."""
_A_ROUND = min(KILLS, 30)
MARK = Topic(TopicKind.THRESHOLD, TOTAL, Flow.EXPORT, Decimal(150_000_000), unit=Unit.USD)
TOPICS = (*[RELEASE] * 8, REVISION, MARK)


class Readers:
    """The channels that follow the news, by what they asked for."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._by_topic: dict[Topic, list[Destination]] = {}
        for number, where in enumerate(channels(world, len(TOPICS))):
            self._by_topic.setdefault(TOPICS[number % len(TOPICS)], []).append(where)

    async def subscribe(self, database: Database) -> None:
        for topic, places in self._by_topic.items():
            for where in places:
                await subscribe(database, where, topic)

    def charts(self) -> set[int]:
        """How many pictures there are in the channels that get the releases."""
        return {self._world.charts(where) for where in self._by_topic[RELEASE]}

    def see(self, topic: Topic, *words: str) -> bool:
        """Whether each of them has so many messages, each with its words."""
        return all(
            len(stand) == len(words)
            and all(one in message for one, message in zip(words, stand, strict=True))
            for stand in map(self._world.at, self._by_topic[topic])
        )


async def a_round(world: World, database: Database, *, at_once: int) -> None:
    """A month appears, is printed anew, and is revised by the next one, amid the killings."""
    readers = Readers(world)
    await readers.subscribe(database)
    kills = _A_ROUND // 3
    world.customs.publish("2026-08", 200_000, 40_000)
    await world.lives(kills, at_once=at_once)
    await world.settle(lambda: readers.see(RELEASE, "$200 million"))
    assert readers.see(MARK, "$200 million")
    assert readers.see(REVISION)
    assert readers.charts() == {1}
    world.customs.revise("2026-08", 195_000, 40_000, reprint=True)
    await world.lives(kills, at_once=at_once)
    await world.settle(lambda: readers.see(RELEASE, "(corrected)"))
    assert readers.see(RELEASE, "$195 million")
    assert readers.see(REVISION, "it stood at $200 million before")
    world.customs.revise("2026-08", 185_000, 40_000)
    world.customs.publish("2026-09", 150_000, 35_000)
    await world.lives(kills, at_once=at_once)
    await world.settle(lambda: readers.see(RELEASE, "Since revised", "$150 million"))
    assert readers.see(REVISION, "it stood at $200 million before", "bulletin of September 2026")
    assert readers.see(MARK, "$200 million")
    assert readers.charts() == {2}


async def rounds(cache: Path, *, at_once: int) -> int:
    """As many rounds as the killings need; how many bots died, and when that left claims."""
    died = interrupted = 0
    while died < KILLS:
        with tempfile.TemporaryDirectory() as folder:
            home = Path(folder)
            (home / "cache").symlink_to(cache)
            database = await open_database("", home)
            async with open_world(home, database, seed=died + at_once) as world:
                await a_round(world, database, at_once=at_once)
                died += world.kills
                interrupted += world.interrupted
            await database.close()
        print(f"{died} bots killed, {interrupted} times amid sending")  # noqa: T201 - for a long run
    return died


async def test_bots_killed_at_any_moment_lose_no_post_and_double_none(cache: Path) -> None:
    assert await rounds(cache, at_once=1) >= KILLS


async def test_two_bots_on_one_database_killed_at_any_moment_double_nothing(cache: Path) -> None:
    assert await rounds(cache, at_once=2) >= KILLS

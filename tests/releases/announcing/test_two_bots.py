"""Two bots on one database tell the same news at the same time, and it is told once."""

import asyncio
from datetime import date
from pathlib import Path

import pytest
from release_news import (
    REVISION,
    Wall,
    announcer,
    channel,
    deliver_all,
    subscribe,
)

from bot.answers.desk import Desk
from bot.releases.events import Late, NewMonth, News
from bot.state.database import open_database
from bot.state.outbox import Outbox
from bot.state.parcels import OutboxState
from bot.state.places import Platform
from bot.state.topics import Topic, TopicKind
from bot.trade import Language, Month

CHANNELS = 40


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest) -> str:
    return "" if request.param == "sqlite" else str(request.getfixturevalue("on_postgres"))


async def test_the_same_news_told_by_two_bots_at_once_is_posted_once(
    desk: Desk, address: str, tmp_path: Path
) -> None:
    one, other = [await open_database(address, tmp_path) for _ in range(2)]
    languages = list(Language)
    for number in range(CHANNELS):
        await subscribe(one, channel(number), language=languages[number % 3])
    await subscribe(one, channel("late"), Topic(TopicKind.LATE))
    await subscribe(one, channel("revisions"), REVISION)
    news: list[News] = [
        NewMonth(Month(2026, 6), "gacc-bulletin"),
        NewMonth(Month(2026, 7), "gacc-bulletin"),
        Late(Month(2026, 8), date(2026, 9, 18)),
    ]
    tellers = [announcer(desk, database) for database in (one, other) for _ in range(2)]
    await asyncio.gather(*(teller.tell(event) for teller in tellers for event in news))
    wall = Wall()
    senders = {Platform.SLACK: wall}
    await asyncio.gather(deliver_all(one, senders), deliver_all(other, senders))
    assert [len(wall.at(f"C{number}")) for number in range(CHANNELS)] == [2] * CHANNELS
    assert len(wall.at("Clate")) == 1
    assert len(wall.messages) == 2 * CHANNELS + 1
    assert (await Outbox(one).tally())[OutboxState.SENT] == len(wall.messages)
    await other.close()
    await one.close()

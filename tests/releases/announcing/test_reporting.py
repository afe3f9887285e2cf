import asyncio

import pytest
from release_news import (
    NOON,
    RELEASE,
    REVISION,
    Wall,
    announcer,
    channel,
    deliver_all,
    subscribe,
)

from bot.answers.desk import Desk
from bot.errors import StateError
from bot.releases.events import NewMonth
from bot.releases.reporting import Reporter
from bot.state.database import Database
from bot.state.outbox import Outbox
from bot.state.parcels import DeadParcel
from bot.state.places import Platform
from bot.trade import Language, Month

NEWS = NewMonth(Month(2026, 7), "gacc-bulletin")


async def test_a_dead_channel_is_reported_once_to_whoever_subscribed_it_and_delays_nobody(
    desk: Desk, database: Database
) -> None:
    await subscribe(database, channel(1), subscriber="U-min", language=Language.KOREAN)
    await subscribe(database, channel(1), REVISION, subscriber="U-min")
    await subscribe(database, channel(2))
    await announcer(desk, database).tell(NEWS)
    wall = Wall(gone={"C1"})
    await deliver_all(database, {Platform.SLACK: wall})
    assert len(wall.at("C2")) == 1
    reporter = Reporter(database, {Platform.SLACK: wall}, lambda: NOON)
    for _ in range(2):
        await reporter.report()
    await deliver_all(database, {Platform.SLACK: wall})
    reply = wall.only("alone with U-min").reply
    assert reply.language is Language.KOREAN
    assert "C1" in reply.paragraphs[0]
    assert reply.paragraphs[1].endswith("The channel is gone")
    assert await Outbox(database).untold(5) == []


async def test_who_cannot_be_reached_is_left_and_who_is_alone_in_a_channel_hears_nothing(
    desk: Desk, database: Database
) -> None:
    await subscribe(database, channel(1), subscriber="gone")
    await subscribe(database, channel(2), direct=True)
    await subscribe(database, channel(3), subscriber="")
    await announcer(desk, database).tell(NEWS)
    wall = Wall(gone={"C1", "C2", "C3", "gone"})
    await deliver_all(database, {Platform.SLACK: wall})
    await Reporter(database, {Platform.SLACK: wall}, lambda: NOON).report()
    assert wall.messages == {}
    assert await Outbox(database).untold(5) == []


async def test_a_report_waits_for_a_platform_that_is_away_or_busy(
    desk: Desk, database: Database
) -> None:
    await subscribe(database, channel(1), RELEASE, subscriber="U-min")
    await announcer(desk, database).tell(NEWS)
    wall = Wall(gone={"C1"}, busy={"U-min": 3.0})
    await deliver_all(database, {Platform.SLACK: wall})
    await Reporter(database, {}, lambda: NOON).report()
    assert len(await Outbox(database).untold(5)) == 1
    reporter = Reporter(database, {Platform.SLACK: wall}, lambda: NOON)
    await reporter.report()
    assert len(await Outbox(database).untold(5)) == 1
    await reporter.report()
    assert await Outbox(database).untold(5) == []


async def test_a_dead_private_conversation_makes_no_report_of_its_own(
    desk: Desk, database: Database
) -> None:
    await subscribe(database, channel(1), subscriber="U-min")
    await announcer(desk, database).tell(NEWS)
    wall = Wall(gone={"C1", "alone with U-min"})
    reporter = Reporter(database, {Platform.SLACK: wall}, lambda: NOON)
    for _ in range(3):
        await deliver_all(database, {Platform.SLACK: wall})
        await reporter.report()
    outbox = Outbox(database)
    assert sum((await outbox.tally()).values()) == 2
    assert await outbox.untold(5) == []


class Failing(Outbox):
    """Cannot be read the first times."""

    failures_left = 3

    async def untold(self, limit: int) -> list[DeadParcel]:
        self.failures_left -= 1
        if self.failures_left >= 0:
            raise StateError("The state database does not answer.")
        return await super().untold(limit)


async def test_reporting_goes_on_until_it_is_stopped_whatever_the_database_does(
    desk: Desk, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    await subscribe(database, channel(1), subscriber="U-min")
    await announcer(desk, database).tell(NEWS)
    wall = Wall(gone={"C1"})
    await deliver_all(database, {Platform.SLACK: wall})
    outbox, stop = Failing(database), asyncio.Event()
    reporter = Reporter(database, {Platform.SLACK: wall}, lambda: NOON)
    monkeypatch.setattr(reporter, "_outbox", outbox)
    task = asyncio.create_task(reporter.keep_reporting(stop, every=0.01))
    async with asyncio.timeout(30):
        while outbox.failures_left >= 0 or await outbox.untold(5):  # noqa: ASYNC110 - rows
            await asyncio.sleep(0.01)
    stop.set()
    await task
    await deliver_all(database, {Platform.SLACK: wall})
    assert len(wall.at("alone with U-min")) == 1

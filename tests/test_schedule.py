import asyncio
from datetime import UTC, date, datetime, timedelta
from typing import cast

import pytest

from bot.dataset.calendar import due
from bot.dataset.dataset import Dataset
from bot.releases.watch import Watch
from bot.schedule import BulletinTimes, start
from bot.settings import BEIJING


class Counting:
    """A watch that only counts how often it looked."""

    def __init__(self) -> None:
        self.looks = dict.fromkeys(("bulletin", "comtrade", "inbox"), 0)
        self.twice = asyncio.Event()

    async def look_at_bulletin(self) -> None:
        self._count("bulletin")

    async def look_at_comtrade(self) -> None:
        self._count("comtrade")

    async def look_into_inbox(self) -> None:
        self._count("inbox")

    def _count(self, what: str) -> None:
        self.looks[what] += 1
        if min(self.looks.values()) > 1:
            self.twice.set()


def day_of_release(dataset: Dataset) -> date:
    return due(dataset.latest + 1, dataset.reference.releases)


def beijing(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=BEIJING)


@pytest.mark.parametrize(
    ("days", "hour", "after"),
    [
        (0, 11, timedelta(minutes=4)),
        (0, 15, timedelta(minutes=4)),
        (0, 18, timedelta(minutes=4)),
        (0, 19, timedelta(minutes=30)),
        (0, 22, timedelta(hours=6)),
        (1, 10, timedelta(minutes=30)),
        (4, 10, timedelta(minutes=30)),
        (6, 10, timedelta(hours=6)),
        (-1, 12, timedelta(hours=6)),
        (0, 8, timedelta(hours=3)),
        (0, 4, timedelta(hours=6)),
    ],
)
def test_looks_are_eager_when_a_release_is_due_and_rare_otherwise(
    dataset: Dataset, days: int, hour: int, after: timedelta
) -> None:
    moment = beijing(day_of_release(dataset) + timedelta(days), hour)
    assert BulletinTimes(lambda: dataset).after(moment) - moment == after


def test_a_look_that_was_missed_is_made_up_for_once(dataset: Dataset) -> None:
    times = BulletinTimes(lambda: dataset)
    now = datetime(2026, 1, 1, tzinfo=UTC)
    assert times.get_next_fire_time(None, now) == now
    assert times.get_next_fire_time(now - timedelta(days=3), now) == now
    assert times.get_next_fire_time(now, now) == now + timedelta(hours=6)


async def test_every_source_is_looked_at_at_once_and_again_as_often_as_set(
    dataset: Dataset,
) -> None:
    watch = Counting()
    timetable = start(cast("Watch", watch), lambda: dataset, poll_seconds=1)
    try:
        await asyncio.wait_for(watch.twice.wait(), 30)
    finally:
        timetable.stop()


async def test_without_a_setting_the_calendar_says_when(dataset: Dataset) -> None:
    watch = Counting()
    timetable = start(cast("Watch", watch), lambda: dataset)
    triggers = {job.id: type(job.trigger) for job in timetable.scheduler.get_jobs()}
    timetable.stop()
    assert triggers["look_at_bulletin"] is BulletinTimes
    assert set(triggers) == {"look_at_bulletin", "look_at_comtrade", "look_into_inbox"}


async def test_a_look_that_fails_leaves_it_in_the_log_and_is_made_again(
    dataset: Dataset, caplog: pytest.LogCaptureFixture
) -> None:
    class Failing(Counting):
        async def look_at_comtrade(self) -> None:
            self._count("comtrade")
            raise RuntimeError("a fault of ours")

    watch = Failing()
    timetable = start(cast("Watch", watch), lambda: dataset, poll_seconds=1)
    try:
        await asyncio.wait_for(watch.twice.wait(), 30)
    finally:
        timetable.stop()
    assert "look_at_comtrade failed" in caplog.text
    assert "a fault of ours" in caplog.text


async def test_a_look_that_the_end_cuts_short_leaves_nothing_in_the_log(
    dataset: Dataset, caplog: pytest.LogCaptureFixture
) -> None:
    passed_over = asyncio.Event()

    class Slow(Counting):
        async def look_at_comtrade(self) -> None:
            await asyncio.Event().wait()

        def _count(self, what: str) -> None:
            super()._count(what)
            # With the third look elsewhere a turn has come while the first look goes on.
            if self.looks[what] > 2:
                passed_over.set()

    timetable = start(cast("Watch", Slow()), lambda: dataset, poll_seconds=1)
    await asyncio.wait_for(passed_over.wait(), 30)
    timetable.stop()
    await asyncio.sleep(0)
    assert caplog.text == ""

import asyncio

import pytest
import structlog

from bot.platforms.work import Work

PATIENCE = 20.0


async def test_shutdown_waits_for_what_is_under_way() -> None:
    work, gate, done = Work(), asyncio.Event(), []

    async def job(name: str) -> None:
        await gate.wait()
        done.append(name)

    async def counted() -> None:
        with work.one():
            await job("counted")

    work.start(job("started"), "a job")
    counting = asyncio.create_task(counted())
    await asyncio.sleep(0)
    draining = asyncio.create_task(work.drain(PATIENCE))
    await asyncio.sleep(0)
    assert work.closing
    assert not draining.done()
    gate.set()
    assert await draining == 0
    await counting
    assert sorted(done) == ["counted", "started"]


async def test_what_does_not_finish_in_time_is_counted_and_ended() -> None:
    work = Work()
    never = asyncio.Event()
    for number in range(3):
        work.start(_wait(never), f"job {number}")
    assert await work.drain(0.01) == 3
    assert await work.drain(0.01) == 0


async def test_a_job_begun_at_the_last_moment_is_waited_for() -> None:
    work, done = Work(), []

    async def job() -> None:
        await asyncio.sleep(0)
        done.append(True)

    work.start(job(), "the last")
    assert await work.drain(PATIENCE) == 0
    assert done


async def test_a_pause_ends_when_nothing_more_is_taken_on() -> None:
    work = Work()
    assert await work.pause(0.01)
    pausing = asyncio.create_task(work.pause(PATIENCE))
    await work.drain(0)
    assert not await pausing


async def test_what_escapes_a_job_is_logged_under_its_name() -> None:
    work = Work()

    async def broken() -> None:
        raise ZeroDivisionError

    with structlog.testing.capture_logs() as logs:
        work.start(broken(), "slack:T1:C1:1.0")
        assert await work.drain(PATIENCE) == 0
    assert [(one["event"], one["key"]) for one in logs] == [("event_failed", "slack:T1:C1:1.0")]


async def _wait(event: asyncio.Event) -> None:
    with pytest.raises(asyncio.CancelledError):
        await event.wait()
    raise asyncio.CancelledError

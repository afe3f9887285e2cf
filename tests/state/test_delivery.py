import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from state_moments import SetClock
from state_news import BODIES, EVERYONE, SUBJECT, PlannedCarrier, addressee, announce
from state_people import GUILD, NEWSROOM

from bot.errors import StateError
from bot.state.announcing import Announcements
from bot.state.database import Database
from bot.state.delivery import Pace, deliver
from bot.state.outbox import Outbox
from bot.state.parcels import Addressee, OutboxState, Parcel, ParcelKind, Refused, Sent
from bot.state.posts import Posts
from bot.trade import Language

HASTY = Pace(
    slots=4,
    attempt=timedelta(seconds=2),
    settle=timedelta(seconds=0.05),
    idle=timedelta(seconds=0.01),
    first_retry=timedelta(seconds=0.01),
    longest_retry=timedelta(seconds=0.05),
    most_failures=4,
)


@asynccontextmanager
async def delivering(
    outbox: Outbox, carrier: PlannedCarrier, pace: Pace = HASTY
) -> AsyncIterator[None]:
    stop = asyncio.Event()
    task = asyncio.create_task(deliver(outbox, carrier, stop, pace))
    try:
        yield
    finally:
        stop.set()
        await asyncio.wait_for(task, 10)


async def until_tally(outbox: Outbox, **wanted: int) -> None:
    async with asyncio.timeout(60):
        while True:
            tally = await outbox.tally()
            if all(tally[OutboxState(state)] == number for state, number in wanted.items()):
                return
            await asyncio.sleep(0.01)


async def test_everyone_gets_the_message_once(database: Database) -> None:
    outbox, carrier = Outbox(database), PlannedCarrier()
    await announce(Announcements(database))
    async with delivering(outbox, carrier):
        await until_tally(outbox, sent=3)
    assert sorted(one.destination for one in carrier.sent) == sorted(
        one.destination for one in EVERYONE
    )
    assert carrier.looked_up == []


async def test_news_is_noticed_while_idle(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    outbox, carrier, idle = Outbox(database), PlannedCarrier(), asyncio.Event()
    claim = outbox.claim

    async def claim_and_tell(*of: Any) -> list[Parcel]:  # noqa: ANN401 - as claim's
        parcels = await claim(*of)
        idle.set()
        return parcels

    monkeypatch.setattr(outbox, "claim", claim_and_tell)
    async with delivering(outbox, carrier):
        await asyncio.wait_for(idle.wait(), 30)
        await announce(Announcements(database), addressee(GUILD))
        await until_tally(outbox, sent=1)


async def test_a_send_that_broke_off_is_looked_up_before_it_is_repeated(
    database: Database,
) -> None:
    outbox, carrier = Outbox(database), PlannedCarrier()
    await announce(Announcements(database), addressee(GUILD), addressee(NEWSROOM))
    carrier.plan(GUILD, ConnectionResetError("cut"))
    carrier.plan(NEWSROOM, ConnectionResetError("cut"))

    async def arrive_all_the_same(parcel: Parcel) -> str | None:
        carrier.looked_up.append(parcel)
        return "m-arrived" if parcel.destination == GUILD else None

    carrier.lookup = arrive_all_the_same  # type: ignore[method-assign]
    async with delivering(outbox, carrier):
        await until_tally(outbox, sent=2)
    assert [one.destination for one in carrier.sent].count(GUILD) == 1
    assert [one.destination for one in carrier.sent].count(NEWSROOM) == 2
    assert len(carrier.looked_up) == 2
    found = await Posts(database).find(GUILD, SUBJECT)
    assert found is not None
    assert found.message_id == "m-arrived"


async def test_what_cannot_be_looked_up_is_not_sent_again(database: Database) -> None:
    outbox, carrier = Outbox(database), PlannedCarrier()
    await announce(Announcements(database), addressee(GUILD))
    carrier.plan(GUILD, TimeoutError())
    carrier.lookup_fails = True
    async with delivering(outbox, carrier):
        await until_tally(outbox, dead=1)
    assert len(carrier.sent) == 1
    assert len(carrier.looked_up) == 3
    (dead,) = await outbox.untold(5)
    assert dead.reason == "ConnectionError: history is not to be had"


async def test_a_request_to_wait_is_no_failure(database: Database) -> None:
    outbox, carrier = Outbox(database), PlannedCarrier()
    await announce(Announcements(database), addressee(GUILD))
    carrier.plan(GUILD, *[Refused("slow down", retry_after=0.01)] * 10)
    async with delivering(outbox, carrier):
        await until_tally(outbox, sent=1)
    assert len(carrier.sent) == 11
    assert carrier.looked_up == []


async def test_a_refusal_is_tried_again_only_so_often(database: Database) -> None:
    outbox, carrier = Outbox(database), PlannedCarrier()
    await announce(Announcements(database), addressee(GUILD), addressee(NEWSROOM))
    carrier.plan(GUILD, *[Refused("internal error")] * 4)
    carrier.plan(NEWSROOM, Refused("the channel is gone", final=True))
    async with delivering(outbox, carrier):
        await until_tally(outbox, dead=2)
    assert [one.destination for one in carrier.sent].count(GUILD) == 4
    assert [one.destination for one in carrier.sent].count(NEWSROOM) == 1
    assert carrier.looked_up == []
    assert {one.reason for one in await outbox.untold(5)} == {
        "internal error",
        "the channel is gone",
    }


async def test_a_channel_that_hangs_delays_no_other(database: Database) -> None:
    outbox, carrier = Outbox(database), PlannedCarrier()
    pace = replace(HASTY, slots=2, attempt=timedelta(seconds=0.3))
    await announce(Announcements(database))
    carrier.plan(GUILD, None, None, None, None)
    async with delivering(outbox, carrier, pace):
        await until_tally(outbox, sent=2, dead=0)
        await until_tally(outbox, failed=1)
    assert carrier.sent[0].destination == GUILD


class Counting(Outbox):
    """Counts how often a worker asks for parcels."""

    claims = 0

    async def claim(self, *given: Any) -> list[Parcel]:  # noqa: ANN401 - as the outbox has it
        self.claims += 1
        return await super().claim(*given)


async def test_parcels_are_claimed_by_the_half_worker_not_one_by_one(database: Database) -> None:
    outbox, carrier = Counting(database), PlannedCarrier()
    pace = replace(HASTY, slots=8, idle=timedelta(seconds=1))
    to = [Addressee(replace(GUILD, channel=f"{one}"), Language.ENGLISH) for one in range(80)]
    await Announcements(database).announce("e", SUBJECT, BODIES, to)
    async with delivering(outbox, carrier, pace):
        await until_tally(outbox, sent=80)
    assert len(carrier.sent) == 80
    assert 10 <= outbox.claims <= 40


async def test_a_worker_most_of_whose_places_are_stuck_still_sends_with_the_others(
    database: Database,
) -> None:
    outbox, carrier = Outbox(database), PlannedCarrier()
    pace = replace(HASTY, attempt=timedelta(seconds=30))
    to = [Addressee(replace(GUILD, channel=f"{one}"), Language.ENGLISH) for one in range(20)]
    for one in to[:3]:
        carrier.plan(one.destination, None)
    await Announcements(database).announce("e", SUBJECT, BODIES, to)
    stop = asyncio.Event()
    task = asyncio.create_task(deliver(outbox, carrier, stop, pace))
    await until_tally(outbox, sent=17)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_stopping_finishes_what_is_under_way_and_starts_nothing(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    outbox, carrier = Outbox(database), PlannedCarrier()
    pace = replace(HASTY, slots=1)
    await announce(Announcements(database))
    underway, let_go = asyncio.Event(), asyncio.Event()

    async def send_slowly(_: Parcel) -> Sent | Refused:
        underway.set()
        await let_go.wait()
        return Sent("m1")

    monkeypatch.setattr(carrier, "send", send_slowly)
    stop = asyncio.Event()
    task = asyncio.create_task(deliver(outbox, carrier, stop, pace))
    await underway.wait()
    stop.set()
    await asyncio.sleep(0.05)
    assert not task.done()
    let_go.set()
    await asyncio.wait_for(task, 5)
    tally = await outbox.tally()
    assert (tally[OutboxState.SENT], tally[OutboxState.PENDING]) == (1, 2)


async def test_a_post_is_corrected_in_place(database: Database) -> None:
    announcements, outbox, carrier = Announcements(database), Outbox(database), PlannedCarrier()
    await announce(announcements, addressee(GUILD))
    await announcements.correct("revision 1", SUBJECT, {Language.ENGLISH: "corrected"})
    carrier.plan(GUILD, Sent("m1"), TimeoutError(), Sent("m1"))
    async with delivering(outbox, carrier):
        await until_tally(outbox, sent=2)
    kinds = [(one.kind, one.message_id) for one in carrier.sent]
    assert kinds == [(ParcelKind.POST, None), *[(ParcelKind.EDIT, "m1")] * 2]
    assert carrier.looked_up == []


async def test_the_correction_of_a_message_that_never_arrived_is_dropped(
    database: Database,
) -> None:
    announcements, outbox, carrier = Announcements(database), Outbox(database), PlannedCarrier()
    await announce(announcements, addressee(GUILD))
    await announcements.correct("revision 1", SUBJECT, BODIES)
    carrier.plan(GUILD, Refused("the channel is gone", final=True))
    async with delivering(outbox, carrier):
        await until_tally(outbox, dead=2)
    assert len(carrier.sent) == 1
    assert [one.event for one in await outbox.untold(5)] == ["release 2026-02"]


async def test_a_correction_of_a_message_that_was_taken_away_is_given_up_quietly(
    database: Database,
) -> None:
    announcements, outbox, carrier = Announcements(database), Outbox(database), PlannedCarrier()
    await announce(announcements, addressee(GUILD))
    async with delivering(outbox, carrier):
        await until_tally(outbox, sent=1)
        carrier.plan(GUILD, Refused("the message is gone", final=True))
        await announcements.correct("revision 1", SUBJECT, BODIES)
        await until_tally(outbox, sent=1, dead=1)
    assert await outbox.untold(5) == []


async def test_who_wakes_up_after_the_lease_sends_nothing(database: Database) -> None:
    clock = SetClock(datetime.now(UTC))
    outbox, carrier = Outbox(database, clock), PlannedCarrier()
    await announce(Announcements(database, clock), addressee(GUILD))
    await outbox.claim(carrier.platforms, 1, timedelta(0))
    naps = iter((10.0, 0.0))
    carrier.on_lookup = lambda: clock.wait(seconds=next(naps))
    stop = asyncio.Event()
    task = asyncio.create_task(deliver(outbox, carrier, stop, HASTY, clock))
    await until_tally(outbox, sent=1)
    stop.set()
    await task
    assert len(carrier.looked_up) == 2
    assert len(carrier.sent) == 1


async def test_an_arrival_recorded_by_somebody_else_is_no_trouble(database: Database) -> None:
    outbox, carrier = Outbox(database), PlannedCarrier()
    await announce(Announcements(database), addressee(GUILD))

    async def send_for_two(parcel: Parcel) -> Sent | Refused:
        await outbox.sent(parcel, "m1")
        return Sent("m1")

    carrier.send = send_for_two  # type: ignore[method-assign]
    async with delivering(outbox, carrier):
        await until_tally(outbox, sent=1)


class FailingOutbox(Outbox):
    """Fails its first claims and its first record of an arrival."""

    failures_left = 3
    records_left = 1

    async def claim(self, *arguments: object, **more: object) -> list[Parcel]:
        self.failures_left -= 1
        if self.failures_left >= 0:
            raise StateError("The state database does not answer.")
        return await super().claim(*arguments, **more)  # type: ignore[arg-type]

    async def sent(self, parcel: Parcel, message_id: str) -> bool:
        self.records_left -= 1
        if self.records_left >= 0:
            raise StateError("The state database does not answer.")
        return await super().sent(parcel, message_id)


async def test_a_database_that_fails_is_waited_for_and_nothing_is_sent_twice(
    database: Database,
) -> None:
    outbox, carrier = FailingOutbox(database), PlannedCarrier()
    pace = replace(HASTY, attempt=timedelta(seconds=0.2))
    await announce(Announcements(database), addressee(GUILD))
    async with delivering(outbox, carrier, pace):
        await until_tally(outbox, sent=1)
    assert len(carrier.sent) == 1
    assert len(carrier.looked_up) == 1


async def test_two_processes_worth_of_workers_never_double(database: Database) -> None:
    outbox, carrier = Outbox(database), PlannedCarrier()
    for event in range(10):
        await announce(Announcements(database), event=f"event {event}")
    async with delivering(outbox, carrier), delivering(Outbox(database), carrier):
        await until_tally(outbox, sent=30)
    assert len(carrier.sent) == len({one.nonce for one in carrier.sent}) == 30


@pytest.mark.parametrize(("failures", "least", "most"), [(0, 3.75, 6.25), (3, 30, 50)])
def test_retries_double_their_distance(failures: int, least: float, most: float) -> None:
    waits = [Pace().retry_in(failures).total_seconds() for _ in range(50)]
    assert least <= min(waits) < max(waits) <= most
    assert Pace().retry_in(10_000) <= timedelta(hours=1.25)

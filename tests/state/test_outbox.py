import asyncio
from datetime import timedelta
from pathlib import Path

from state_moments import START, SetClock
from state_news import EVENT, LEASE, SUBJECT, addressee, announce, claim
from state_people import GUILD, NEWSROOM

from bot.state.announcing import Announcements
from bot.state.database import Database, open_database
from bot.state.outbox import Outbox
from bot.state.parcels import DeadParcel, OutboxState, nonce_of
from bot.state.places import Destination, Platform
from bot.state.posts import Post, Posts
from bot.trade import Language

WORDS = {Language.ENGLISH: "words"}


async def test_a_claimed_parcel_is_nobody_elses_until_its_lease_runs_out(
    database: Database, clock: SetClock
) -> None:
    outbox = Outbox(database, clock)
    await announce(Announcements(database, clock), addressee(GUILD))
    (mine,) = await claim(outbox)
    assert (mine.doubtful, mine.first_tried, mine.leased_until) == (False, START, START + LEASE)
    assert mine.nonce == nonce_of(EVENT, GUILD)
    clock.wait(seconds=59)
    assert await claim(outbox) == []
    clock.wait(seconds=1)
    (theirs,) = await claim(outbox)
    assert theirs.number == mine.number
    assert (theirs.doubtful, theirs.first_tried) == (True, START)


async def test_claims_take_only_so_many_for_the_platforms_at_hand(database: Database) -> None:
    outbox = Outbox(database)
    await announce(Announcements(database))
    assert [one.destination for one in await outbox.claim({Platform.DISCORD}, 9, LEASE)] == [GUILD]
    assert await outbox.claim({Platform.WEB}, 9, LEASE) == []
    assert len(await outbox.claim({Platform.SLACK}, 1, LEASE)) == 1
    assert len(await outbox.claim({Platform.SLACK}, 9, LEASE)) == 1


async def test_what_has_arrived_is_recorded_once_with_its_post(
    database: Database, clock: SetClock
) -> None:
    outbox, posts = Outbox(database, clock), Posts(database)
    await announce(Announcements(database, clock), addressee(GUILD))
    (parcel,) = await claim(outbox)
    assert await outbox.sent(parcel, "m1")
    assert not await outbox.sent(parcel, "m1")
    assert await posts.find(GUILD, SUBJECT) == Post(GUILD, SUBJECT, "m1", EVENT, START)
    assert await posts.find(NEWSROOM, SUBJECT) is None
    assert (await outbox.tally())[OutboxState.SENT] == 1
    clock.wait(days=1)
    assert await claim(outbox) == []


async def test_the_newest_posts_of_a_destination_come_first(
    database: Database, clock: SetClock
) -> None:
    announcements, outbox = Announcements(database, clock), Outbox(database, clock)
    for month in ("2026-01", "2026-02", "2026-03"):
        await announcements.announce(month, month, WORDS, [addressee(GUILD)])
        (parcel,) = await claim(outbox)
        await outbox.sent(parcel, f"m{month}")
        clock.wait(days=30)
    found = await Posts(database).latest(GUILD, 2)
    assert [one.subject for one in found] == ["2026-03", "2026-02"]


async def test_an_arrival_counts_even_after_the_lease_was_lost(
    database: Database, clock: SetClock
) -> None:
    outbox = Outbox(database, clock)
    await announce(Announcements(database, clock), addressee(GUILD))
    (mine,) = await claim(outbox)
    clock.wait(minutes=2)
    (theirs,) = await claim(outbox)
    assert await outbox.sent(mine, "m1")
    await outbox.failed(theirs, "late", clock(), uncertain=True, counts=True)
    await outbox.died(theirs, "late")
    assert (await outbox.tally())[OutboxState.SENT] == 1


async def test_who_lost_the_lease_cannot_fail_what_others_have(
    database: Database, clock: SetClock
) -> None:
    outbox = Outbox(database, clock)
    await announce(Announcements(database, clock), addressee(GUILD))
    (mine,) = await claim(outbox)
    clock.wait(minutes=2)
    await claim(outbox)
    await outbox.failed(mine, "late", clock(), uncertain=False, counts=True)
    await outbox.died(mine, "late")
    assert (await outbox.tally())[OutboxState.SENDING] == 1


async def test_a_failed_parcel_comes_back_when_it_is_due(
    database: Database, clock: SetClock
) -> None:
    outbox = Outbox(database, clock)
    await announce(Announcements(database, clock), addressee(GUILD))
    (parcel,) = await claim(outbox)
    again = clock() + timedelta(seconds=30)
    await outbox.failed(parcel, "busy", again, uncertain=False, counts=False)
    assert await claim(outbox) == []
    clock.wait(seconds=30)
    (parcel,) = await claim(outbox)
    assert (parcel.doubtful, parcel.failures) == (False, 0)
    await outbox.failed(parcel, "timed out", clock(), uncertain=True, counts=True)
    (parcel,) = await claim(outbox)
    assert (parcel.doubtful, parcel.failures) == (True, 1)


async def test_a_dead_parcel_is_told_of_once(database: Database) -> None:
    outbox = Outbox(database)
    await announce(Announcements(database), addressee(GUILD), addressee(NEWSROOM))
    silent, loud = await claim(outbox)
    await outbox.died(silent, "nothing to correct", tell=False)
    await outbox.died(loud, "the channel is gone")
    (dead,) = await outbox.untold(5)
    assert dead == DeadParcel(loud.number, EVENT, SUBJECT, loud.destination, "the channel is gone")
    await outbox.told(dead)
    assert await outbox.untold(5) == []
    assert (await outbox.tally())[OutboxState.DEAD] == 2


async def test_a_destination_gets_its_news_in_order_and_holds_up_no_other(
    database: Database, clock: SetClock
) -> None:
    announcements, outbox = Announcements(database, clock), Outbox(database, clock)
    for subject in ("one", "two"):
        await announcements.announce(
            subject, subject, WORDS, [addressee(GUILD), addressee(NEWSROOM)]
        )
    parcels = {one.destination: one for one in await claim(outbox)}
    assert {one.subject for one in parcels.values()} == {"one"}
    assert len(parcels) == 2
    await outbox.sent(parcels[NEWSROOM], "m1")
    later = clock() + timedelta(hours=1)
    await outbox.failed(parcels[GUILD], "down", later, uncertain=True, counts=True)
    (second,) = await claim(outbox)
    assert (second.destination, second.subject) == (NEWSROOM, "two")
    clock.wait(hours=1)
    retried = {one.destination: one for one in await claim(outbox)}
    assert retried[GUILD].subject == "one"
    await outbox.died(retried[GUILD], "gone")
    assert {one.subject for one in await claim(outbox)} == {"two"}


async def test_urgent_news_need_not_wait_for_the_end_of_quiet_hours(
    database: Database, clock: SetClock
) -> None:
    announcements, outbox = Announcements(database, clock), Outbox(database, clock)
    morning = clock() + timedelta(hours=7)
    await announcements.announce(
        "release", "summary", WORDS, [addressee(GUILD, not_before=morning)]
    )
    await announcements.announce("broken", "watcher", WORDS, [addressee(GUILD)])
    await announcements.correct("revision", "summary", WORDS)
    (parcel,) = await claim(outbox)
    assert parcel.subject == "watcher"
    await outbox.sent(parcel, "m1")
    assert await claim(outbox) == []
    clock.wait(hours=7)
    (parcel,) = await claim(outbox)
    assert parcel.event == "release"


async def test_of_many_workers_each_parcel_has_one(address: str, tmp_path: Path) -> None:
    databases = [await open_database(address, tmp_path) for _ in range(3)]
    to = [addressee(Destination(Platform.DISCORD, "G", str(one))) for one in range(60)]
    await Announcements(databases[0]).announce(EVENT, SUBJECT, WORDS, to)
    claims = [claim(Outbox(one), 4) for one in databases for _ in range(8)]
    taken = [parcel.number for claimed in await asyncio.gather(*claims) for parcel in claimed]
    assert len(taken) == len(set(taken))
    assert len(taken) + len(await claim(Outbox(databases[0]), 100)) == 60
    for one in databases:
        await one.close()

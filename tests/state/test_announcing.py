import asyncio
from datetime import timedelta
from pathlib import Path

import pytest
from state_moments import START, SetClock
from state_news import BODIES, EVENT, EVERYONE, SUBJECT, addressee, announce, claim
from state_people import GUILD, NEWSROOM

from bot.state.announcing import BATCH, Announcements
from bot.state.database import Database, open_database
from bot.state.outbox import Outbox
from bot.state.parcels import OutboxState, ParcelKind, nonce_of
from bot.state.places import Destination, Platform
from bot.trade import Language


async def test_everyone_is_addressed_once_in_their_language(
    database: Database, clock: SetClock
) -> None:
    announcements = Announcements(database, clock)
    assert await announce(announcements) == 3
    assert await announce(announcements) == 0
    parcels = {one.destination: one for one in await claim(Outbox(database, clock))}
    assert parcels.keys() == {one.destination for one in EVERYONE}
    korean = parcels[NEWSROOM]
    assert (korean.body, korean.language) == (BODIES[Language.KOREAN], Language.KOREAN)
    assert parcels[GUILD].body == BODIES[Language.ENGLISH]
    assert (korean.event, korean.subject, korean.kind) == (EVENT, SUBJECT, ParcelKind.POST)


async def test_said_again_the_first_words_stand_and_only_the_new_are_reached(
    database: Database,
) -> None:
    announcements = Announcements(database)
    await announce(announcements, addressee(GUILD))
    other = {Language.ENGLISH: "other words"}
    late = [addressee(GUILD), addressee(NEWSROOM)]
    assert await announcements.announce(EVENT, SUBJECT, other, late) == 1
    parcels = await claim(Outbox(database))
    assert {one.body for one in parcels} == {BODIES[Language.ENGLISH]}


async def test_a_language_without_words_enters_nothing(database: Database) -> None:
    announcements = Announcements(database)
    bodies = {Language.ENGLISH: "words"}
    with pytest.raises(ValueError, match=r"release 2026-02 has no body in ko"):
        await announcements.announce(EVENT, SUBJECT, bodies, EVERYONE)
    assert await announcements.announce(EVENT, SUBJECT, bodies, []) == 0
    assert sum((await Outbox(database).tally()).values()) == 0


async def test_quiet_hours_put_a_message_off(database: Database, clock: SetClock) -> None:
    outbox = Outbox(database, clock)
    await announce(
        Announcements(database, clock),
        addressee(GUILD, not_before=START + timedelta(hours=7)),
        addressee(NEWSROOM, not_before=START - timedelta(hours=1)),
    )
    assert [one.destination for one in await claim(outbox)] == [NEWSROOM]
    clock.wait(hours=7)
    assert GUILD in [one.destination for one in await claim(outbox)]


async def test_two_processes_that_announce_the_same_say_it_once(
    address: str, tmp_path: Path
) -> None:
    databases = [await open_database(address, tmp_path) for _ in range(2)]
    to = [addressee(Destination(Platform.DISCORD, "G", str(one))) for one in range(BATCH + 20)]
    both = ((databases[0], to), (databases[1], to[::-1]))
    await asyncio.gather(
        *(Announcements(one).announce(EVENT, SUBJECT, BODIES, order) for one, order in both)
    )
    tally = await Outbox(databases[0]).tally()
    assert tally == dict.fromkeys(OutboxState, 0) | {OutboxState.PENDING: BATCH + 20}
    for one in databases:
        await one.close()


async def test_a_correction_follows_the_message_it_corrects(
    database: Database, clock: SetClock
) -> None:
    announcements, outbox = Announcements(database, clock), Outbox(database, clock)
    await announce(announcements, addressee(NEWSROOM, Language.KOREAN), addressee(GUILD))
    (first, second) = await claim(outbox)
    await outbox.sent(first, "m1")
    fixed = {Language.ENGLISH: "corrected", Language.KOREAN: "정정"}
    assert await announcements.correct("revision 1", SUBJECT, fixed) == 2
    assert await announcements.correct("revision 1", SUBJECT, fixed) == 0
    (edit,) = await claim(outbox)
    assert (edit.kind, edit.message_id, edit.destination) == (
        ParcelKind.EDIT,
        "m1",
        first.destination,
    )
    assert edit.body == fixed[edit.language]
    await outbox.sent(second, "m2")
    (edit,) = await claim(outbox)
    assert (edit.message_id, edit.destination) == ("m2", second.destination)


async def test_only_messages_that_live_and_have_new_words_are_corrected(
    database: Database,
) -> None:
    announcements, outbox = Announcements(database), Outbox(database)
    await announce(announcements)
    for parcel in await claim(outbox):
        if parcel.destination == GUILD:
            await outbox.died(parcel, "the channel is gone")
    korean = {Language.KOREAN: "정정"}
    assert await announcements.correct("revision 1", SUBJECT, korean) == 1
    assert await announcements.correct("revision 2", "another subject", BODIES) == 0


def test_a_nonce_is_stable_short_and_its_own() -> None:
    assert nonce_of(EVENT, GUILD) == nonce_of(EVENT, GUILD)
    assert len({nonce_of(EVENT, GUILD), nonce_of(EVENT, NEWSROOM), nonce_of("x", GUILD)}) == 3
    assert len(nonce_of(EVENT, GUILD)) == 24

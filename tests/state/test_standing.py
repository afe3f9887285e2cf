import pytest
from state_news import BODIES, EVERYONE, SUBJECT, announce, claim
from state_people import GUILD

from bot.state.announcing import Announcements
from bot.state.database import Database
from bot.state.outbox import Outbox
from bot.state.standing import Standing, StandingText
from bot.trade import Language


async def test_the_newest_text_of_each_language_stands(database: Database) -> None:
    announcements = Announcements(database)
    await announce(announcements)
    before = [StandingText(SUBJECT, language, body) for language, body in sorted(BODIES.items())]
    assert await Standing(database).texts("summary ") == before
    await announcements.correct("revision", SUBJECT, {Language.ENGLISH: "put right"})
    english, korean = await Standing(database).texts("summary ")
    assert (english.body, korean.body) == ("put right", BODIES[Language.KOREAN])


async def test_other_subjects_and_what_never_arrived_stand_nowhere(database: Database) -> None:
    announcements, outbox = Announcements(database), Outbox(database)
    await announcements.announce("e", "summary %", BODIES, [EVERYONE[1]])
    await announcements.announce("f", "else", BODIES, [EVERYONE[1]])
    assert [one.subject for one in await Standing(database).texts("summary %")] == ["summary %"]
    assert await Standing(database).texts("summary _") == []
    (parcel,) = await claim(outbox, 1)
    assert parcel.destination == GUILD
    await outbox.died(parcel, "gone")
    assert await Standing(database).texts("summary %") == []


@pytest.mark.parametrize("prefix", ["", "s"])
async def test_nothing_stands_in_an_empty_database(database: Database, prefix: str) -> None:
    assert await Standing(database).texts(prefix) == []

"""Files beside a message in Discord reach the front as they are, or with a reason why not."""

import pytest
from discord_payloads import CHANNEL_ID, DM_ID, Json
from discord_people import MENTION
from discord_store import Fault
from discord_talk import Talk


def attach(talk: Talk, name: str, content: bytes | None = b"figures", title: str = "") -> Json:
    address = talk.server.api.removesuffix("/api/v10")
    return talk.server.people.attach(address, name, content, title=title)


@pytest.mark.parametrize(
    ("words", "channel"), [(f"{MENTION} ingest exports", CHANNEL_ID), ("", DM_ID)]
)
async def test_files_of_a_mention_and_of_a_direct_message_are_handed_in(
    talk: Talk, words: str, channel: str
) -> None:
    files = [attach(talk, "a.csv", b"one"), attach(talk, "b.xls", b"two")]
    await talk.server.people.say(words, channel_id=channel, files=files)
    await talk.server.store.until(lambda: talk.server.answers(channel))
    ((request, said, contents),) = talk.front.handed_in
    assert said == words.removeprefix(f"{MENTION} ")
    assert request.place.direct == (channel == DM_ID)
    assert contents == [("a.csv", b"one"), ("b.xls", b"two")]
    assert talk.server.answers(channel)[0]["content"] == "Taken in."
    assert talk.front.asked == []


async def test_a_name_that_discord_stripped_is_told_whole(talk: Talk) -> None:
    files = [
        attach(talk, "2026.csv", title="2026出口"),
        attach(talk, "unknown.xls", title="月报.xls"),
        attach(talk, "plain.csv"),
    ]
    await talk.server.people.say(MENTION, files=files)
    await talk.server.store.until(talk.server.answers)
    names = [name for name, _ in talk.front.handed_in[0][2]]
    assert names == ["2026出口.csv", "月报.xls", "plain.csv"]


@pytest.mark.parametrize(("status", "reason"), [(403, "forbidden"), (503, "server")])
async def test_a_file_that_is_not_handed_out_is_told_with_the_reason(
    talk: Talk, status: int, reason: str
) -> None:
    files = [attach(talk, "held.csv"), attach(talk, "gone.csv", None), attach(talk, "good.csv")]
    talk.server.store.faults.append(Fault(status, "/attachments/"))
    await talk.server.people.say(MENTION, files=files)
    await talk.server.store.until(talk.server.answers)
    held, gone, good = (content for _, content in talk.front.handed_in[0][2])
    assert held == f"Discord does not hand out the file ({reason}); attach it again."
    assert gone == "Discord does not hand out the file (gone); attach it again."
    assert good == b"figures"


async def test_a_question_with_a_picture_beside_it_is_a_question(talk: Talk) -> None:
    files = [attach(talk, "chart.png", None)]
    await talk.server.people.say(f"{MENTION} exports in 2024?", files=files)
    await talk.server.store.until(talk.server.answers)
    assert talk.front.handed_in == []
    assert [question for _, question in talk.front.asked] == ["exports in 2024?"]


async def test_files_that_are_not_for_the_bot_are_left_alone(talk: Talk) -> None:
    await talk.server.people.say("ingest", files=[attach(talk, "a.csv")])
    await talk.server.people.say(f"{MENTION} exports?")
    await talk.server.store.until(talk.server.answers)
    assert talk.front.handed_in == []

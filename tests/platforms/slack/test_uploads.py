"""Files beside a message in Slack are fetched with the bot's token, from Slack alone."""

import pytest
from slack_payloads import ANN, CHANNEL, DIALOGUE, MENTION, message_event, moment
from slack_server import BOT_TOKEN
from slack_store import Fault, words
from slack_talk import Talk

from bot.commands.upload import LARGEST
from bot.platforms.slack.api import Api
from bot.platforms.slack.uploads import _is_slacks


@pytest.mark.parametrize(("said", "channel"), [("ingest exports", CHANNEL), ("", DIALOGUE)])
async def test_files_of_a_mention_and_of_a_direct_message_are_handed_in(
    talk: Talk, said: str, channel: str
) -> None:
    people, store = talk.server.people, talk.server.store
    files = people.file("出口.csv", b"one"), people.file("b.xls", b"two")
    await people.hand_in(said, *files, channel=channel)
    await store.until(lambda: talk.front.done)
    ((request, heard, contents),) = talk.front.handed_in
    assert (heard, request.user, request.place.direct) == (said, ANN, channel == DIALOGUE)
    assert contents == [("出口.csv", b"one"), ("b.xls", b"two")]
    tokens = {one.token for one in store.requests if one.method == "url_private"}
    assert tokens == {BOT_TOKEN}
    assert talk.front.asked == []


async def test_what_became_of_files_in_a_channel_is_for_the_operator_s_eyes(talk: Talk) -> None:
    await talk.server.people.hand_in("", talk.server.people.file("a.csv", b"one"))
    await talk.server.store.until(lambda: talk.server.store.ephemerals)
    (shown,) = talk.server.store.ephemerals
    assert shown["user"] == ANN
    assert "Taken in." in words(shown)
    assert talk.server.answers(CHANNEL) == []


async def test_a_post_seen_as_mention_and_as_message_is_taken_in_once(talk: Talk) -> None:
    file, ts = talk.server.people.file("a.csv", b"one"), moment()
    event = message_event(ANN, f"{MENTION} ingest", CHANNEL, ts)
    for kind in ({"subtype": "file_share"}, {"type": "app_mention"}):
        await talk.server.people.event(event | kind | {"files": [file]})
    await talk.server.people.mention("exports?")
    await talk.server.store.until(lambda: len(talk.front.done) == 2)
    assert len(talk.front.handed_in) == 1


async def test_a_file_that_is_not_handed_out_is_told_with_the_reason(talk: Talk) -> None:
    people = talk.server.people
    talk.server.store.faults.append(Fault("url_private", status=503))
    files = people.file("held.csv", b"x"), people.file("gone.csv", None), people.file("c.csv", b"c")
    await people.hand_in("", *files)
    await talk.server.store.until(lambda: talk.front.handed_in)
    held, gone, good = (content for _, content in talk.front.handed_in[0][2])
    assert str(held).startswith("Slack does not hand out the file (status 503)")
    assert str(gone).startswith("Slack does not hand out the file (status 404)")
    assert good == b"c"


async def test_without_the_scope_the_login_page_is_not_taken_for_the_file(talk: Talk) -> None:
    file = talk.server.people.file("a.html", b"one")
    talk.server.store.faults.append(Fault("url_private", status=302))
    await talk.server.people.hand_in("", file)
    await talk.server.store.until(lambda: talk.front.handed_in)
    (told,) = (content for _, content in talk.front.handed_in[0][2])
    assert "check that the app has the scope files:read" in str(told)


async def test_of_a_file_larger_than_it_says_no_more_than_needed_is_fetched(talk: Talk) -> None:
    file = talk.server.people.file("a.csv", bytes(LARGEST + (8 << 20)))
    await talk.server.people.hand_in("", file | {"size": 10})
    await talk.server.store.until(lambda: talk.front.handed_in)
    (content,) = (content for _, content in talk.front.handed_in[0][2])
    assert LARGEST < len(content) <= LARGEST + (1 << 16)


async def test_the_token_goes_to_no_other_address(talk: Talk) -> None:
    people = talk.server.people
    elsewhere = [
        people.file("a.csv", b"a") | {"url_private": address}
        for address in ("https://files.slack.com.example.org/a", talk.server.base[:-1] + "0/a", "")
    ]
    nameless = people.file("", b"b") | {"name": None, "title": None, "size": None}
    await people.hand_in("", *elsewhere, nameless)
    await talk.server.store.until(lambda: talk.front.handed_in)
    *refused, taken = talk.front.handed_in[0][2]
    assert {content for _, content in refused[::2]} == {
        "The file is not kept by Slack; upload the file itself."
    }
    assert taken == (nameless["id"], b"b")


@pytest.mark.parametrize(
    ("address", "slack_s"),
    [
        ("https://files.slack.com/files-pri/T1-F1/a.csv", True),
        ("http://files.slack.com/files-pri/T1-F1/a.csv", False),
        ("https://slack.com.example.org/a.csv", False),
        ("https://notslack.com/a.csv", False),
        ("https://drive.example.org/a.csv", False),
        ("", False),
    ],
)
async def test_which_addresses_are_slack_s(address: str, *, slack_s: bool) -> None:
    api = Api("https://slack.com/api/")
    assert _is_slacks(address, api) is slack_s
    await api.close()


async def test_a_line_that_breaks_is_told(talk: Talk) -> None:
    file = talk.server.people.file("a.csv", b"one")
    talk.server.store.faults.append(Fault("url_private", cut=True, times=5))
    await talk.server.people.hand_in("", file)
    await talk.server.store.until(lambda: talk.front.handed_in)
    (told,) = (content for _, content in talk.front.handed_in[0][2])
    assert str(told).startswith("Slack cannot be reached")


async def test_a_question_with_a_picture_beside_it_is_a_question(talk: Talk) -> None:
    await talk.server.people.hand_in("exports in 2024?", talk.server.people.file("a.png", None))
    await talk.server.store.until(lambda: talk.front.asked)
    assert talk.front.handed_in == []


async def test_files_in_a_thread_are_not_taken_unasked(talk: Talk) -> None:
    people = talk.server.people
    ts = await people.mention("exports?")
    await talk.server.store.until(lambda: talk.front.done)
    event = message_event(ANN, "", CHANNEL, moment(), ts) | {"subtype": "file_share"}
    await people.event(event | {"files": [people.file("a.csv", b"one")]})
    await people.mention("imports?")
    await talk.server.store.until(lambda: len(talk.front.done) == 2)
    assert talk.front.handed_in == []

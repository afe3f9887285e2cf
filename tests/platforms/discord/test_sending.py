"""Announcements: posted once whatever happens, edited where they stand, found again."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from built_replies import CHOICES, EXPORTS, OFFERS, PICTURE
from discord_payloads import CHANNEL_ID, DM_ID, OTHER_CHANNEL_ID
from discord_server import DiscordServer
from discord_store import Fault
from discord_talk import Talk

from bot.commands.reply import Reply
from bot.platforms.discord.sending import DiscordSender
from bot.platforms.sending import LaterError, RefusedError, SendingError
from bot.trade import Language

NEWS = Reply(Language.ENGLISH, EXPORTS, offers=OFFERS)
PLAIN = Reply(Language.ENGLISH, paragraphs=("The June figures are late.",))
ADMINISTRATOR, READ_MESSAGE_HISTORY = 1 << 3, 1 << 16
NONCE = "release-2024-06-a1b2c3"
MESSAGES = f"/channels/{OTHER_CHANNEL_ID}/messages"


def just_now() -> datetime:
    return datetime.now(UTC)


async def test_an_announcement_is_posted_with_its_buttons_and_files(talk: Talk) -> None:
    news = replace(NEWS, files=(PICTURE,))
    message = await talk.running.sender.post(OTHER_CHANNEL_ID, news, NONCE)
    (posted,) = talk.server.answers(OTHER_CHANNEL_ID)
    assert posted["id"] == message
    assert "CNY 5.645 billion" in posted["content"]
    assert posted["attachments"][0]["description"].startswith("Line chart")
    request = talk.server.store.requests[-1].body
    assert request is not None
    assert request["enforce_nonce"] is True
    assert len(request["nonce"]) <= 25


@pytest.mark.parametrize("news", [NEWS, PLAIN])
async def test_the_same_announcement_again_is_the_message_there_is(talk: Talk, news: Reply) -> None:
    first = await talk.running.sender.post(OTHER_CHANNEL_ID, news, NONCE)
    assert await talk.running.sender.post(OTHER_CHANNEL_ID, news, NONCE) == first
    assert len(talk.server.answers(OTHER_CHANNEL_ID)) == 1


@pytest.mark.parametrize("news", [NEWS, PLAIN])
async def test_an_announcement_is_found_again_among_others(talk: Talk, news: Reply) -> None:
    sender, since = talk.running.sender, just_now()
    await sender.post(OTHER_CHANNEL_ID, replace(news, title="Another"), "another")
    message = await sender.post(OTHER_CHANNEL_ID, news, NONCE)
    for number in range(120):
        await talk.server.people.say(f"chatter {number}", channel_id=OTHER_CHANNEL_ID)
    assert await sender.find(OTHER_CHANNEL_ID, news, NONCE, since) == message
    assert await sender.find(OTHER_CHANNEL_ID, news, NONCE, since + timedelta(hours=1)) is None


@pytest.mark.parametrize("news", [NEWS, PLAIN])
async def test_an_announcement_that_never_arrived_is_surely_not_there(
    talk: Talk, news: Reply
) -> None:
    await talk.server.people.say("The June figures are late.", channel_id=OTHER_CHANNEL_ID)
    await talk.running.sender.post(OTHER_CHANNEL_ID, NEWS, "another")
    assert await talk.running.sender.find(OTHER_CHANNEL_ID, news, NONCE, just_now()) is None


async def test_too_much_said_since_proves_nothing(talk: Talk) -> None:
    since = just_now()
    for number in range(1_000):
        await talk.server.people.say(f"chatter {number}", channel_id=OTHER_CHANNEL_ID)
    with pytest.raises(SendingError, match="Too much was said"):
        await talk.running.sender.find(OTHER_CHANNEL_ID, NEWS, NONCE, since)


async def test_without_the_right_to_read_history_nothing_is_proven(talk: Talk) -> None:
    (guild,) = talk.server.gateway.guilds
    (everyone,) = guild["roles"]
    blind = int(everyone["permissions"]) & ~ADMINISTRATOR & ~READ_MESSAGE_HISTORY
    guild = {**guild, "roles": [{**everyone, "permissions": str(blind)}]}
    await talk.server.gateway.dispatch("GUILD_UPDATE", {**guild, "guild_id": guild["id"]})
    await talk.server.people.say("<@900000000000000001> exports?")
    await talk.server.store.until(talk.server.answers)
    with pytest.raises(SendingError, match="needs Read Message History"):
        await talk.running.sender.find(OTHER_CHANNEL_ID, NEWS, NONCE, just_now())


async def test_an_announcement_is_put_right_where_it_stands(talk: Talk) -> None:
    sender, since = talk.running.sender, just_now()
    message = await sender.post(OTHER_CHANNEL_ID, NEWS, NONCE)
    right = Reply(
        Language.ENGLISH, replace(EXPORTS, headline="CNY 5.700 billion, corrected."), offers=OFFERS
    )
    await sender.edit(OTHER_CHANNEL_ID, message, right, NONCE)
    (posted,) = talk.server.answers(OTHER_CHANNEL_ID)
    assert "corrected" in posted["content"]
    assert await sender.find(OTHER_CHANNEL_ID, right, NONCE, since) == message


async def test_a_long_announcement_is_one_message_with_the_whole_text_in_a_file(
    talk: Talk,
) -> None:
    lines = tuple(f"Line {n}: {'word ' * 30}ends." for n in range(40))
    long = Reply(Language.ENGLISH, replace(EXPORTS, comparison=lines), offers=OFFERS)
    message = await talk.running.sender.post(OTHER_CHANNEL_ID, long, NONCE)
    (posted,) = talk.server.answers(OTHER_CHANNEL_ID)
    (upload,) = talk.server.store.uploads[message]
    assert upload.name == "answer.txt"
    assert all(f"Line {n}:" in upload.content.decode() for n in range(40))
    assert posted["components"]
    assert await talk.running.sender.find(OTHER_CHANNEL_ID, long, NONCE, just_now()) == message


async def test_an_announcement_of_questions_alone_is_known_by_its_words(talk: Talk) -> None:
    asking = Reply(Language.ENGLISH, paragraphs=("Which month?",), choices=CHOICES)
    message = await talk.running.sender.post(OTHER_CHANNEL_ID, asking, NONCE)
    assert await talk.running.sender.find(OTHER_CHANNEL_ID, asking, NONCE, just_now()) == message


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (Fault(403, MESSAGES, "POST", code=50013), "needs View Channel and Send Messages"),
        (Fault(403, MESSAGES, "POST", code=50001), "needs View Channel and Send Messages"),
        (Fault(404, MESSAGES, "POST", code=10003), "is gone"),
        (Fault(400, MESSAGES, "POST", code=50035), "does not take the message"),
    ],
)
async def test_a_refusal_for_good_says_why(talk: Talk, fault: Fault, words: str) -> None:
    talk.server.store.faults.append(fault)
    with pytest.raises(RefusedError, match=words) as refused:
        await talk.running.sender.post(OTHER_CHANNEL_ID, NEWS, NONCE)
    assert refused.value.final
    assert talk.server.answers(OTHER_CHANNEL_ID) == []


async def test_a_long_wait_is_handed_on(talk: Talk) -> None:
    talk.server.store.faults.append(Fault(429, MESSAGES, "POST", retry_after=600, times=1))
    with pytest.raises(LaterError) as later:
        await talk.running.sender.post(OTHER_CHANNEL_ID, NEWS, NONCE)
    assert later.value.retry_after == pytest.approx(600, abs=5)
    assert not later.value.final


async def test_a_long_wait_without_a_proxy_s_word_is_handed_on(talk: Talk) -> None:
    talk.server.store.faults.append(
        Fault(429, MESSAGES, "POST", retry_after=600, times=1, via=False)
    )
    with pytest.raises(LaterError) as later:
        await talk.running.sender.post(OTHER_CHANNEL_ID, NEWS, NONCE)
    assert later.value.retry_after == 600


async def test_a_short_wait_is_waited_out(talk: Talk) -> None:
    talk.server.store.faults.append(
        Fault(429, MESSAGES, "POST", retry_after=0.05, times=2, via=False)
    )
    await talk.running.sender.post(OTHER_CHANNEL_ID, NEWS, NONCE)
    assert len(talk.server.answers(OTHER_CHANNEL_ID)) == 1


async def test_a_server_that_fails_leaves_it_open_whether_it_took_the_message(
    talk: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("discord.http.asyncio.sleep", _at_once)
    talk.server.store.faults.append(Fault(500, MESSAGES, "POST", times=9))
    with pytest.raises(SendingError, match="fails at the moment") as failed:
        await talk.running.sender.post(OTHER_CHANNEL_ID, NEWS, NONCE)
    assert not isinstance(failed.value, RefusedError)


async def test_with_discord_away_nothing_is_known_until_it_is_looked_up(
    talk: Talk, server: DiscordServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    sender = talk.running.sender
    monkeypatch.setattr("bot.platforms.discord.addresses.asyncio.sleep", _at_once)
    await server.stop()
    with pytest.raises(SendingError) as failed:
        await sender.post(OTHER_CHANNEL_ID, NEWS, NONCE)
    assert not isinstance(failed.value, RefusedError)


async def test_before_the_first_connection_nothing_is_sent() -> None:
    sender = DiscordSender(lambda: None)
    for sending in (
        sender.post(CHANNEL_ID, NEWS, NONCE),
        sender.edit(CHANNEL_ID, "1", NEWS, NONCE),
        sender.find(CHANNEL_ID, NEWS, NONCE, just_now()),
    ):
        with pytest.raises(RefusedError, match="not connected at the moment") as refused:
            await sending
        assert not refused.value.final


async def test_news_reach_a_direct_conversation(talk: Talk) -> None:
    message = await talk.running.sender.post(DM_ID, NEWS, NONCE)
    assert await talk.running.sender.find(DM_ID, NEWS, NONCE, just_now()) == message


async def _at_once(*_: object) -> None:
    """Sleep no time at all."""

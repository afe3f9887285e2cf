"""Channels, threads, direct messages, user installs: where things are asked and by whom."""

import pytest
from discord_front import FakeFront
from discord_payloads import (
    ANN,
    APP_ID,
    BEN,
    CHANNEL_ID,
    DM_ID,
    EVERYONE_RIGHTS,
    GROUP_ID,
    GUILD_ID,
    MANAGE_GUILD,
    THREAD_ID,
    Json,
    member,
    snowflake,
    user,
)
from discord_people import MENTION, PLAIN_RIGHTS, command
from discord_server import DiscordServer
from discord_store import Interaction
from discord_talk import Talk, connected

from bot.platforms.discord.client import Client
from bot.trade import Language


async def test_a_follow_up_in_a_thread_shares_the_thread_s_conversation(talk: Talk) -> None:
    await talk.server.people.say(f"{MENTION} exports?", channel_id=THREAD_ID)
    await talk.server.people.say(f"{MENTION} and imports?", channel_id=THREAD_ID, author=BEN)
    await talk.server.store.until(lambda: len(talk.server.answers(THREAD_ID)) == 2)
    first, second = (request.place for request, _ in talk.front.asked)
    assert first == second
    assert first.channel == CHANNEL_ID
    assert first.thread == THREAD_ID


async def test_a_reply_to_an_answer_goes_on_with_its_conversation(talk: Talk) -> None:
    await talk.server.people.say(f"{MENTION} exports?")
    await talk.server.store.until(talk.server.answers)
    await talk.server.people.say("and imports?", reply_to=talk.server.answers()[0]["id"])
    await talk.server.store.until(lambda: len(talk.server.answers()) == 2)
    first, second = (request.place for request, _ in talk.front.asked)
    assert first == second


async def test_where_the_bot_is_no_member_it_answers_and_manages_nothing(talk: Talk) -> None:
    use = await talk.server.people.interact(
        2,
        command("ask", {"question": "exports"}),
        installed={"1": ANN},
        rights=int(EVERYONE_RIGHTS),
        app_rights="0",
    )
    await talk.server.store.until(lambda: use.answered)
    (request, _) = talk.front.asked[0]
    assert not request.manages
    assert use.original is not None
    assert use.original["embeds"]


async def test_in_a_group_of_friends_nobody_manages_and_nothing_is_direct(talk: Talk) -> None:
    use = await talk.server.people.interact(
        2,
        command("ask", {"question": "exports"}),
        channel_id=GROUP_ID,
        installed={"1": ANN},
    )
    await talk.server.store.until(lambda: use.answered)
    (request, _) = talk.front.asked[0]
    assert not request.place.direct
    assert not request.manages
    assert request.place.team == ""


async def test_in_a_direct_conversation_a_command_goes_on_with_what_was_said(
    talk: Talk,
) -> None:
    await talk.server.people.say("exports?", channel_id=DM_ID)
    await talk.server.store.until(lambda: talk.server.answers(DM_ID))
    use = await talk.server.people.interact(
        2, command("ask", {"question": "imports"}), channel_id=DM_ID
    )
    await talk.server.store.until(lambda: use.answered)
    first, second = (request.place for request, _ in talk.front.asked)
    assert first == second


async def test_a_command_in_a_thread_shares_the_thread_s_conversation(talk: Talk) -> None:
    await talk.server.people.say(f"{MENTION} exports?", channel_id=THREAD_ID)
    await talk.server.store.until(lambda: talk.server.answers(THREAD_ID))
    use = await talk.server.people.interact(
        2, command("ask", {"question": "imports"}), channel_id=THREAD_ID
    )
    await talk.server.store.until(lambda: use.answered)
    first, second = (request.place for request, _ in talk.front.asked)
    assert first == second


@pytest.mark.parametrize(
    ("rights", "manages"),
    [(PLAIN_RIGHTS, False), (MANAGE_GUILD, True), (1 << 4, True)],
)
async def test_who_manages_a_channel_is_discord_s_to_say(
    talk: Talk, rights: int, *, manages: bool
) -> None:
    use = await talk.server.people.interact(2, command("settings", {}), rights=rights)
    await talk.server.store.until(lambda: use.answered)
    assert talk.front.ran[0][1].manages is manages
    assert use.ephemeral


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("ko", Language.KOREAN),
        ("zh-CN", Language.CHINESE),
        ("zh-TW", Language.CHINESE),
        ("en-GB", Language.ENGLISH),
        ("fr", None),
    ],
)
async def test_the_reader_s_language_is_told(
    talk: Talk, locale: str, language: Language | None
) -> None:
    use = await talk.server.people.interact(
        2, command("ask", {"question": "exports"}), locale=locale
    )
    await talk.server.store.until(lambda: use.answered)
    assert talk.front.asked[0][0].locale is language


async def test_without_the_right_to_embed_an_answer_is_all_text(talk: Talk) -> None:
    embed_links = 1 << 14
    use = await talk.server.people.interact(
        2,
        command("ask", {"question": "exports"}),
        app_rights=str(int(EVERYONE_RIGHTS) & ~embed_links),
    )
    await talk.server.store.until(lambda: use.answered)
    assert use.original is not None
    assert use.original["embeds"] == []
    assert "How found" in use.original["content"]


async def test_two_shards_share_the_servers(
    front: FakeFront, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def at_once(*_: object, **__: object) -> None:
        """Discord lets a bot identify every five seconds; the stand-in at any time."""

    monkeypatch.setattr(Client, "before_identify_hook", at_once)
    server = DiscordServer()
    server.rest.shards = 2
    await server.start()
    try:
        async with connected(server, front):
            await server.store.until(lambda: len(server.gateway.sessions) == 2)
            assert {one.shard for one in server.gateway.sessions.values()} == {(0, 2), (1, 2)}
            await server.people.say(f"{MENTION} exports?")
            await server.people.say("exports?", channel_id=DM_ID)
            await server.store.until(lambda: server.answers() and server.answers(DM_ID))
    finally:
        await server.stop()


@pytest.mark.parametrize("left_out", ["most", "channel", "member"])
async def test_an_interaction_that_says_only_what_it_must_is_answered(
    talk: Talk, left_out: str
) -> None:
    use = Interaction(f"token{snowflake()}", snowflake(), 2, CHANNEL_ID)
    talk.server.store.interactions[use.token] = use
    said: Json = {
        "id": use.id,
        "application_id": APP_ID,
        "type": 2,
        "token": use.token,
        "version": 1,
        "data": command("ask", {"question": "exports"}),
    }
    somebody = user(ANN, "ann")
    if left_out == "member":
        said |= {"channel_id": DM_ID, "user": somebody}
    else:
        said |= {"guild_id": GUILD_ID, "member": member(ANN) | {"user": somebody}}
        said |= {} if left_out == "channel" else {"channel_id": CHANNEL_ID}
    (session,) = talk.server.gateway.sessions.values()
    await session.dispatch("INTERACTION_CREATE", said)
    await talk.server.store.until(lambda: use.answered)
    (request, _) = talk.front.asked[0]
    assert request.user == ANN
    assert request.place.direct is (left_out == "member")
    assert request.manages is (left_out == "member")

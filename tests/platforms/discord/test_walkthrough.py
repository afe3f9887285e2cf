"""The real client against the stand-in over real sockets, from login to shutdown."""

import asyncio

from discord_payloads import (
    CHANNEL_ID,
    DM_ID,
)
from discord_people import MENTION
from discord_talk import Talk


async def test_commands_are_registered_in_three_languages_for_servers_and_people(
    talk: Talk,
) -> None:
    by_name = {one["name"]: one for one in talk.server.store.commands}
    assert list(by_name) == ["ask", "chart", "privacy", "settings", "Check this claim"]
    ask = by_name["ask"]
    assert ask["description_localizations"] == {
        "ko": "한국어: Ask a question.",
        "zh-CN": "中文：Ask a question.",
    }
    assert ask["name_localizations"] == {"ko": "질문", "zh-CN": "提问"}
    assert ask["integration_types"] == [0, 1]
    assert ask["contexts"] == [0, 1, 2]


async def test_a_mention_is_answered_below_it_after_the_typing_sign(talk: Talk) -> None:
    asked = await talk.server.people.say(f"{MENTION} exports in 2024?")
    await talk.server.store.until(talk.server.answers)
    (answer,) = talk.server.answers()
    assert answer["message_reference"]["message_id"] == asked
    assert "CNY 5.645 billion" in answer["content"]
    assert "How found" in answer["embeds"][0]["description"]
    paths = [one.path for one in talk.server.store.requests if one.method == "POST"]
    assert paths.index(f"/api/v10/channels/{CHANNEL_ID}/typing") < paths.index(
        f"/api/v10/channels/{CHANNEL_ID}/messages"
    )


async def test_a_direct_message_needs_no_mention(talk: Talk) -> None:
    await talk.server.people.say("exports in 2024?", channel_id=DM_ID)
    await talk.server.store.until(lambda: talk.server.answers(DM_ID))
    request, question = talk.front.asked[0]
    assert question == "exports in 2024?"
    assert request.place.direct
    assert request.manages


async def test_talk_that_is_not_for_the_bot_is_left_alone(talk: Talk) -> None:
    await talk.server.people.say("exports in 2024?")
    await talk.server.people.say(f"{MENTION} imports?")
    await talk.server.store.until(talk.server.answers)
    assert [question for _, question in talk.front.asked] == ["imports?"]


async def test_a_slash_command_is_deferred_then_answered_with_a_file(talk: Talk) -> None:
    use = await talk.server.people.use("chart", commodity="Rice")
    await talk.server.store.until(lambda: use.answered)
    assert use.deferred
    assert not use.ephemeral
    assert use.original is not None
    (upload,) = talk.server.store.uploads[use.original["id"]]
    assert upload.name == "chart.png"
    assert upload.description.startswith("Line chart")
    assert upload.content.startswith(b"\x89PNG")


async def test_an_event_delivered_twice_is_answered_once(talk: Talk) -> None:
    asked = await talk.server.people.say(f"{MENTION} exports?")
    await talk.server.people.again(asked)
    await talk.server.people.say(f"{MENTION} imports?")
    await talk.server.store.until(lambda: len(talk.server.answers()) == 2)
    await asyncio.sleep(0.1)
    assert len(talk.front.asked) == 2
    assert len(talk.server.answers()) == 2


async def test_an_edited_message_is_not_answered_again(talk: Talk) -> None:
    asked = await talk.server.people.say(f"{MENTION} exports?")
    await talk.server.store.until(talk.server.answers)
    await talk.server.people.say(
        f"{MENTION} exports in 2024?", event="MESSAGE_UPDATE", message_id=asked
    )
    await talk.server.people.say(f"{MENTION} imports?")
    await talk.server.store.until(lambda: len(talk.server.answers()) == 2)
    assert [question for _, question in talk.front.asked] == ["exports?", "imports?"]


async def test_the_bot_asks_to_hear_nothing_that_needs_approval(talk: Talk) -> None:
    (session,) = talk.server.gateway.sessions.values()
    members, presences, content = 1 << 1, 1 << 8, 1 << 15
    assert session.intents & (members | presences | content) == 0
    guilds, guild_messages, direct_messages = 1 << 0, 1 << 9, 1 << 12
    assert session.intents == guilds | guild_messages | direct_messages

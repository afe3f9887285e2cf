"""The real client against the stand-in over real sockets, from login to shutdown."""

import asyncio

from discord_answers import TOKEN as ANSWER
from discord_payloads import BEN, CHANNEL_ID, DM_ID, THREAD_ID
from discord_people import MENTION
from discord_talk import Talk

from bot.commands.reply import Act


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


async def test_an_option_suggests_what_is_being_typed(talk: Talk) -> None:
    use = await talk.server.people.type("chart", "commodity", "rub")
    await talk.server.store.until(lambda: use.callbacks)
    assert use.callbacks[0]["data"]["choices"] == [
        {"name": "Rubber (HS 40)", "value": "Rubber (HS 40)"}
    ]


async def test_a_button_does_what_it_says_with_the_answer_its_token_names(talk: Talk) -> None:
    use = await talk.server.people.use("ask", question="exports")
    await talk.server.store.until(lambda: use.answered)
    assert use.original is not None
    again = await talk.server.people.press(use.original, f"chart:{ANSWER}:")
    await talk.server.store.until(lambda: again.answered)
    assert talk.front.acted[0][1:] == (Act.CHART, ANSWER, "")
    assert again.original is not None
    assert again.original["attachments"][0]["filename"] == "chart.png"


async def test_wrong_opens_a_form_and_takes_the_reason(talk: Talk) -> None:
    use = await talk.server.people.use("ask", question="exports")
    await talk.server.store.until(lambda: use.answered)
    assert use.original is not None
    pressed = await talk.server.people.press(use.original, f"wrong:{ANSWER}:")
    await talk.server.store.until(lambda: pressed.callbacks)
    form = pressed.callbacks[0]
    assert form["type"] == 9
    sent = await talk.server.people.submit(form["data"], "the bulletin says 5.7", use.original)
    await talk.server.store.until(lambda: sent.answered)
    assert talk.front.acted[0][1:] == (Act.WRONG, ANSWER, "the bulletin says 5.7")
    assert sent.ephemeral


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


async def test_an_event_delivered_twice_is_answered_once(talk: Talk) -> None:
    asked = await talk.server.people.say(f"{MENTION} exports?")
    await talk.server.people.again(asked)
    await talk.server.people.say(f"{MENTION} imports?")
    await talk.server.store.until(lambda: len(talk.server.answers()) == 2)
    await asyncio.sleep(0.1)
    assert len(talk.front.asked) == 2
    assert len(talk.server.answers()) == 2

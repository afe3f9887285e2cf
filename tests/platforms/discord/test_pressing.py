"""Buttons, menus, forms, suggestions and the check on messages, over real sockets."""

from functools import partial

import pytest
from built_replies import CHOICES, REPLIES
from built_replies import TOKEN as ANSWER
from discord_payloads import (
    CHANNEL_ID,
    GUILD_ID,
    bot_user,
    message,
    snowflake,
)
from discord_people import MENTION
from discord_store import Interaction
from discord_talk import Talk

from bot.commands.reply import Act


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


async def test_an_interaction_delivered_twice_is_answered_once(talk: Talk) -> None:
    use = await talk.server.people.use("ask", question="exports")
    await talk.server.store.until(lambda: use.answered)
    (session,) = talk.server.gateway.sessions.values()
    (event,) = (one for one in session.sent if one["t"] == "INTERACTION_CREATE")
    await session.dispatch("INTERACTION_CREATE", event["d"])
    callbacks = f"/interactions/{use.id}/{use.token}/callback"
    await talk.server.store.until(
        lambda: sum(callbacks in one.path for one in talk.server.store.requests) == 2
    )
    assert len(talk.front.asked) == 1
    assert use.followups == []


async def test_the_check_on_a_message_is_for_the_eyes_of_whoever_asked(talk: Talk) -> None:
    claim = await talk.server.people.say("Exports fell by half in 2024.")
    use = await talk.server.people.check(claim)
    await talk.server.store.until(lambda: use.answered)
    assert use.ephemeral
    assert talk.front.checked[0][1] == "Exports fell by half in 2024."
    assert talk.front.checked[0][0].private
    assert use.original is not None
    assert use.original["content"] == "Checked: Exports fell by half in 2024."


async def test_the_check_reads_what_an_embed_says(talk: Talk) -> None:
    claim = await talk.server.people.say("")
    found = talk.server.store.find(CHANNEL_ID, claim)
    assert found is not None
    found["embeds"] = [{"type": "rich", "title": "News", "description": "Exports fell by half."}]
    use = await talk.server.people.check(claim)
    await talk.server.store.until(lambda: use.answered)
    assert talk.front.checked[0][1] == "News\nExports fell by half."


async def test_the_check_on_a_picture_says_that_there_is_nothing_to_check(talk: Talk) -> None:
    use = await talk.server.people.check(await talk.server.people.say(""))
    await talk.server.store.until(lambda: use.answered)
    assert talk.front.checked == []
    assert use.original is not None
    assert "no text to check" in use.original["content"]


async def test_a_private_command_is_seen_by_the_asker_alone_and_offers_to_share(
    talk: Talk,
) -> None:
    use = await talk.server.people.use("ask", question="exports", private=True)
    await talk.server.store.until(lambda: use.answered)
    assert use.ephemeral
    assert talk.front.asked[0][0].private
    assert use.original is not None
    shared = await talk.server.people.press({**use.original, "flags": 64}, f"share:{ANSWER}:")
    await talk.server.store.until(lambda: shared.answered)
    assert not shared.ephemeral
    assert talk.front.acted[0][1] is Act.SHARE
    assert not talk.front.acted[0][0].private


async def test_buttons_under_a_private_answer_stay_private(talk: Talk) -> None:
    use = await talk.server.people.use("ask", question="exports", private=True)
    await talk.server.store.until(lambda: use.answered)
    assert use.original is not None
    again = await talk.server.people.press({**use.original, "flags": 64}, f"chart:{ANSWER}:")
    await talk.server.store.until(lambda: again.answered)
    assert again.ephemeral


async def test_a_receipt_is_shown_to_whoever_wants_it_alone(talk: Talk) -> None:
    use = await talk.server.people.use("ask", question="exports")
    await talk.server.store.until(lambda: use.answered)
    assert use.original is not None
    receipt = await talk.server.people.press(use.original, f"receipt:{ANSWER}:")
    await talk.server.store.until(lambda: receipt.answered)
    assert receipt.ephemeral


async def test_a_choice_from_a_menu_asks_its_question(talk: Talk) -> None:
    talk.front.replies["oil"] = REPLIES["choice"]
    use = await talk.server.people.use("ask", question="oil")
    await talk.server.store.until(lambda: use.answered)
    assert use.original is not None
    (menu,) = use.original["components"][0]["components"]
    for option in menu["options"]:
        chosen = await talk.server.people.choose(use.original, menu["custom_id"], option["value"])
        await talk.server.store.until(partial(_answered, chosen))
    assert [one[1:] for one in talk.front.acted] == [
        (Act.ASK, one.token, one.question) for one in CHOICES
    ]


async def test_buttons_are_answered_in_the_conversation_of_their_answer(talk: Talk) -> None:
    await talk.server.people.say(f"{MENTION} exports?")
    await talk.server.store.until(talk.server.answers)
    (answer,) = talk.server.answers()
    pressed = await talk.server.people.press(answer, f"chart:{ANSWER}:")
    await talk.server.store.until(lambda: pressed.answered)
    assert talk.front.acted[0][0].place == talk.front.asked[0][0].place


async def test_an_old_button_nobody_can_read_says_so(talk: Talk) -> None:
    shown = {"id": snowflake(), "channel_id": CHANNEL_ID}
    message_ = message(CHANNEL_ID, bot_user(), {"content": "old"}, guild_id=GUILD_ID) | shown
    for press in (
        await talk.server.people.press(message_, "from an older bot"),
        await talk.server.people.choose(message_, "menu:0", "long:3"),
    ):
        await talk.server.store.until(partial(_taken, press))
        assert "no longer holds its question" in press.callbacks[0]["data"]["content"]
        assert press.callbacks[0]["data"]["flags"] & 64


async def test_a_form_of_an_older_bot_is_let_go(talk: Talk) -> None:
    form = {"custom_id": "older", "components": [{"components": [{"custom_id": "why"}]}]}
    await talk.server.people.submit(form, "because")
    await talk.server.people.say(f"{MENTION} exports?")
    await talk.server.store.until(talk.server.answers)
    assert talk.front.acted == []


async def test_a_command_of_an_older_bot_says_that_it_changed(
    talk: Talk, capsys: pytest.CaptureFixture[str]
) -> None:
    use = await talk.server.people.use("forecast")
    await talk.server.store.until(lambda: use.callbacks)
    assert "This command has changed" in use.callbacks[0]["data"]["content"]
    assert "command_changed" in capsys.readouterr().out


def _answered(use: Interaction) -> bool:
    return use.answered


def _taken(use: Interaction) -> bool:
    return bool(use.callbacks)

"""The real client against the stand-in over real sockets, from login to shutdown."""

import asyncio

import pytest
from built_replies import TOKEN as ANSWER
from slack_payloads import ANN, BEN, CHANNEL, CLOSED, DIALOGUE, TEAM
from slack_people import written
from slack_store import words
from slack_talk import Talk

from bot.commands.reply import Act


async def test_a_mention_is_answered_in_its_thread_under_a_status(talk: Talk) -> None:
    asked = await talk.server.people.mention("exports in 2024?")
    await talk.server.store.until(lambda: talk.front.done)
    (answer,) = talk.server.answers(CHANNEL)
    assert answer["thread_ts"] == asked
    assert "CNY 5.645 billion" in answer["text"]
    assert "CNY 5.645 billion" in words(answer)
    status = talk.server.store.statuses[0]
    assert (status["channel_id"], status["thread_ts"]) == (CHANNEL, asked)
    assert status["status"] == "is looking it up…"
    body = talk.server.store.calls("chat.postMessage")[0]
    assert body["unfurl_links"] is False
    assert body["unfurl_media"] is False


async def test_a_mention_is_acknowledged_before_it_is_answered(talk: Talk) -> None:
    talk.front.gate = asyncio.Event()
    await talk.server.people.mention("exports in 2024?")
    (delivery,) = talk.server.socket.deliveries.values()
    await talk.server.store.until(delivery.acknowledged.is_set)
    assert delivery.waited < 3
    assert not talk.server.answers(CHANNEL)
    talk.front.gate.set()
    await talk.server.store.until(lambda: talk.server.answers(CHANNEL))


async def test_a_direct_message_needs_no_mention_and_no_thread(talk: Talk) -> None:
    await talk.server.people.write("exports in 2024?")
    await talk.server.store.until(lambda: talk.front.done)
    (answer,) = talk.server.answers(DIALOGUE)
    assert "thread_ts" not in answer
    request, question = talk.front.asked[0]
    assert question == "exports in 2024?"
    assert request.place.direct
    assert request.place.team == TEAM
    assert request.user == ANN
    assert talk.server.store.statuses[-1]["status"] == ""


async def test_follow_ups_in_a_thread_share_its_conversation(talk: Talk) -> None:
    asked = await talk.server.people.mention("exports?")
    await talk.server.people.mention("and imports?", user=BEN, thread=asked)
    await talk.server.store.until(lambda: len(talk.server.answers(CHANNEL)) == 2)
    first, second = (request.place for request, _ in talk.front.asked)
    assert first == second
    assert first.thread == asked


async def test_trade_answers_the_asker_alone_over_the_response_address(talk: Talk) -> None:
    use = await talk.server.people.trade("exports in 2024")
    await talk.server.store.until(lambda: talk.server.people.responses(use))
    (answer,) = talk.server.people.responses(use)
    assert answer["response_type"] == "ephemeral"
    assert "CNY 5.645 billion" in answer["text"]
    request, question = talk.front.asked[0]
    assert question == "exports in 2024"
    assert request.private
    await talk.server.store.until(use.acknowledged.is_set)
    assert not talk.server.answers(CHANNEL)


async def test_trade_public_answers_all_and_shows_the_question(talk: Talk) -> None:
    await talk.server.people.trade("public exports in 2024")
    await talk.server.store.until(lambda: talk.server.answers(CHANNEL))
    (answer,) = talk.server.answers(CHANNEL)
    assert answer["text"].startswith("Question: exports in 2024")
    assert not talk.front.asked[0][0].private


async def test_trade_works_where_the_bot_is_no_member(talk: Talk) -> None:
    use = await talk.server.people.trade("public exports", channel=CLOSED)
    await talk.server.store.until(lambda: talk.server.people.responses(use))
    (answer,) = talk.server.people.responses(use)
    assert answer["response_type"] == "in_channel"


@pytest.mark.parametrize("text", ["", "help", "도움말", "Help"])
async def test_trade_alone_helps(talk: Talk, text: str) -> None:
    use = await talk.server.people.trade(text)
    await talk.server.store.until(lambda: talk.server.people.responses(use))
    assert [name for name, _ in talk.front.ran] == ["help"]


async def test_a_button_does_what_it_says_with_the_answer_its_token_names(talk: Talk) -> None:
    asked = await talk.server.people.mention("exports?")
    await talk.server.store.until(lambda: talk.front.done)
    await talk.server.people.press(talk.server.answers(CHANNEL)[0], f"chart:{ANSWER}:")
    await talk.server.store.until(lambda: talk.server.store.shared(CHANNEL))
    request, *acted = talk.front.acted[0]
    assert acted == [Act.CHART, ANSWER, ""]
    assert request.place.thread == asked
    (file,) = talk.server.store.shared(CHANNEL)
    assert file.name == "chart.png"
    assert file.alt.startswith("Line chart")
    assert file.content.startswith(b"\x89PNG")
    assert file.thread == asked
    assert talk.server.answers(CHANNEL)[1]["thread_ts"] == asked


async def test_wrong_opens_a_form_and_takes_the_reason(talk: Talk) -> None:
    await talk.server.people.mention("exports?")
    await talk.server.store.until(lambda: talk.front.done)
    pressed = await talk.server.people.press(talk.server.answers(CHANNEL)[0], f"wrong:{ANSWER}:")
    await talk.server.store.until(lambda: talk.server.store.opened)
    (form,) = talk.server.store.opened
    await talk.server.people.fill(form, {"why": written("the bulletin says 5.7")})
    await talk.server.store.until(lambda: talk.server.people.responses(pressed))
    assert talk.front.acted[0][1:] == (Act.WRONG, ANSWER, "the bulletin says 5.7")
    (thanks,) = talk.server.people.responses(pressed)
    assert thanks["response_type"] == "ephemeral"
    assert thanks["replace_original"] is False

"""The private conversation in which somebody hears of a channel that is gone."""

import pytest
from slack_payloads import ANN, CHANNEL, DIALOGUE
from slack_server import SlackServer
from slack_store import Fault
from slack_talk import Talk

from bot.commands.reply import Reply
from bot.platforms.sending import RefusedError
from bot.trade import Language

NEWS = Reply(Language.ENGLISH, paragraphs=("I could not post there.",))


async def test_a_person_is_written_to_alone(server: SlackServer, talk: Talk) -> None:
    sender = talk.running.sender
    conversation = await sender.direct(CHANNEL, ANN)
    assert conversation == DIALOGUE
    await sender.post(conversation, NEWS, "n1")
    assert "I could not post there." in server.answers(DIALOGUE)[-1]["text"]


async def test_a_person_who_is_not_there_is_a_refusal(server: SlackServer, talk: Talk) -> None:
    server.store.faults.append(Fault("conversations.open", error="user_not_found"))
    with pytest.raises(RefusedError) as refused:
        await talk.running.sender.direct(CHANNEL, ANN)
    assert refused.value.final

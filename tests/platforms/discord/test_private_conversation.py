"""The private conversation in which somebody hears of a channel that is gone."""

import pytest
from discord_payloads import ANN, CHANNEL_ID, DM_ID
from discord_store import Fault
from discord_talk import Talk

from bot.commands.reply import Reply
from bot.platforms.sending import RefusedError
from bot.trade import Language

NEWS = Reply(Language.ENGLISH, paragraphs=("I could not post there.",))


async def test_a_person_is_written_to_alone(talk: Talk) -> None:
    sender = talk.running.sender
    conversation = await sender.direct(CHANNEL_ID, ANN)
    assert conversation == DM_ID
    await sender.post(conversation, NEWS, "n1")
    assert talk.server.answers(DM_ID)[-1]["content"] == "I could not post there."


async def test_a_person_who_lets_nobody_write_is_a_refusal(talk: Talk) -> None:
    talk.server.store.faults.append(Fault(403, "/users/@me/channels", code=50007))
    with pytest.raises(RefusedError) as refused:
        await talk.running.sender.direct(CHANNEL_ID, ANN)
    assert refused.value.final

"""What happens when the line to Discord limits, drops, breaks or is late."""

import asyncio
import time

import pytest
from discord_front import FakeFront
from discord_payloads import CHANNEL_ID
from discord_people import MENTION
from discord_server import DiscordServer
from discord_store import Fault
from discord_talk import Talk, connected

from bot.platforms.discord.client import Client

MESSAGES = f"/channels/{CHANNEL_ID}/messages"


@pytest.mark.parametrize("via", [True, False])
async def test_a_rate_limit_is_waited_out_and_the_message_arrives_once(
    talk: Talk, *, via: bool
) -> None:
    fault = Fault(429, MESSAGES, "POST", times=2, retry_after=0.2, via=via)
    talk.server.store.faults.append(fault)
    began = time.monotonic()
    await talk.server.people.say(f"{MENTION} exports?")
    await talk.server.store.until(talk.server.answers)
    assert time.monotonic() - began > 0.4
    assert len(talk.server.answers()) == 1


async def test_a_wait_that_only_the_body_names_is_kept_too(talk: Talk) -> None:
    talk.server.store.faults += [
        Fault(429, MESSAGES, "POST", via=False, header=False),
        Fault(429, "/callback", "POST", via=False, header=False),
    ]
    await talk.server.people.say(f"{MENTION} exports?")
    use = await talk.server.people.use("ask", question="exports")
    await talk.server.store.until(lambda: use.answered and talk.server.answers())
    assert len(talk.server.answers()) == 1


async def test_an_acknowledgement_taken_without_a_word_is_taken(talk: Talk) -> None:
    talk.server.rest.silent = True
    use = await talk.server.people.use("ask", question="exports")
    await talk.server.store.until(lambda: use.answered)


async def test_a_rate_limit_on_an_answer_with_a_file_sends_the_file_whole(talk: Talk) -> None:
    talk.server.store.faults.append(Fault(429, "@original", "PATCH", via=False))
    use = await talk.server.people.use("chart")
    await talk.server.store.until(lambda: use.answered)
    assert use.original is not None
    (upload,) = talk.server.store.uploads[use.original["id"]]
    assert upload.content.startswith(b"\x89PNG")


async def test_a_server_fault_is_tried_again(talk: Talk) -> None:
    talk.server.store.faults.append(Fault(502, MESSAGES, "POST"))
    await talk.server.people.say(f"{MENTION} exports?")
    await talk.server.store.until(talk.server.answers)
    assert len(talk.server.answers()) == 1


async def test_a_dropped_line_is_resumed_and_what_was_said_meanwhile_is_answered(
    talk: Talk,
) -> None:
    await talk.server.gateway.drop()
    await talk.server.people.say(f"{MENTION} exports?")
    await talk.server.store.until(talk.server.answers)
    assert talk.server.gateway.resumed == 1
    assert talk.server.gateway.identified == 1


async def test_a_request_to_reconnect_is_followed(talk: Talk) -> None:
    await talk.server.gateway.ask_to_reconnect()
    await talk.server.store.until(lambda: talk.server.gateway.resumed)
    await talk.server.people.say(f"{MENTION} exports?")
    await talk.server.store.until(talk.server.answers)


async def test_a_lost_session_is_begun_anew(talk: Talk, monkeypatch: pytest.MonkeyPatch) -> None:
    async def at_once(*_: object, **__: object) -> None:
        """Discord lets a bot identify every five seconds; the stand-in at any time."""

    monkeypatch.setattr(Client, "before_identify_hook", at_once)
    await talk.server.gateway.drop(resumable=False)
    await talk.server.store.until(lambda: talk.server.gateway.identified == 2)
    await talk.server.people.say(f"{MENTION} exports?")
    await talk.server.store.until(talk.server.answers)


async def test_the_line_is_kept_alive_by_heartbeats(
    server: DiscordServer, front: FakeFront
) -> None:
    server.gateway.heartbeat_ms = 60
    async with connected(server, front):
        await server.store.until(lambda: server.gateway.heartbeats > 3)


async def test_an_interaction_past_its_time_is_answered_in_the_channel(talk: Talk) -> None:
    talk.front.gate = asyncio.Event()
    use = await talk.server.people.use("ask", question="exports")
    await talk.front.called.wait()
    use.expired = True
    talk.front.gate.set()
    await talk.server.store.until(talk.server.answers)


async def test_a_private_answer_past_its_time_is_never_shown_to_all(talk: Talk) -> None:
    talk.front.gate = asyncio.Event()
    use = await talk.server.people.use("ask", question="exports", private=True)
    await talk.front.called.wait()
    use.expired = True
    talk.front.gate.set()
    await talk.server.store.until(lambda: talk.front.done)
    assert talk.server.answers() == []


async def test_a_question_that_came_too_late_is_answered_in_the_channel(talk: Talk) -> None:
    data = {
        "id": "1",
        "name": "ask",
        "type": 1,
        "options": [{"name": "question", "type": 3, "value": "exports"}],
    }
    use = await talk.server.people.interact(2, data, late=True)
    await talk.server.store.until(lambda: talk.front.done)
    (answer,) = talk.server.answers()
    assert "exports" in answer["content"]
    assert not use.callbacks


async def test_what_is_private_and_came_too_late_is_not_worked_on(talk: Talk) -> None:
    use = await talk.server.people.interact(2, {"id": "1", "name": "privacy", "type": 1}, late=True)
    await talk.server.store.until(
        lambda: any(use.token in one.path for one in talk.server.store.requests)
    )
    assert talk.front.ran == []


async def test_a_line_that_breaks_while_an_answer_is_sent_costs_nothing(
    talk: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.platforms.discord.addresses._FIRST_RETRY", 0.01)
    talk.server.store.faults += [
        Fault(0, MESSAGES, "POST", times=2),
        Fault(0, "@original", "PATCH"),
    ]
    await talk.server.people.say(f"{MENTION} exports?")
    use = await talk.server.people.use("ask", question="exports")
    await talk.server.store.until(lambda: use.answered and talk.server.answers())
    assert len(talk.server.answers()) == 1
    assert use.followups == []


async def test_an_acknowledgement_lost_on_the_line_is_not_sent_twice_and_loses_no_answer(
    talk: Talk,
) -> None:
    talk.server.store.faults.append(Fault(0, "/callback", "POST"))
    use = await talk.server.people.use("ask", question="exports")
    await talk.server.store.until(lambda: talk.front.done)
    assert not use.callbacks
    (answer,) = talk.server.answers()
    assert "exports" in answer["content"]


@pytest.mark.parametrize("status", [0, 500])
async def test_an_acknowledgement_that_arrived_all_the_same_is_followed_by_the_answer(
    talk: Talk, monkeypatch: pytest.MonkeyPatch, status: int
) -> None:
    monkeypatch.setattr("discord.webhook.async_.asyncio.sleep", _at_once)
    talk.server.store.faults.append(Fault(status, "/callback", "POST", after=True))
    use = await talk.server.people.use("ask", question="exports")
    await talk.server.store.until(lambda: talk.front.done)
    assert len(use.callbacks) == 1
    assert use.answered
    assert talk.server.answers() == []


@pytest.mark.parametrize("status", [500, 400, 418])
async def test_an_answer_refused_twice_is_given_up_with_a_line_in_the_log(
    talk: Talk, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, status: int
) -> None:
    monkeypatch.setattr("discord.http.asyncio.sleep", _at_once)
    monkeypatch.setattr("discord.webhook.async_.asyncio.sleep", _at_once)
    talk.server.store.faults += [
        Fault(status, MESSAGES, "POST", times=50),
        Fault(status, "@original", "PATCH", times=50),
    ]
    await talk.server.people.say(f"{MENTION} exports?")
    await talk.server.people.use("ask", question="exports")
    await talk.server.store.until(lambda: len(talk.front.done) == 2)
    assert capsys.readouterr().out.count("discord_refused") >= 4


async def _at_once(*_: object) -> None:
    """Sleep no time at all."""

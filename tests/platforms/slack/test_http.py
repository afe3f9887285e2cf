"""One workspace over signed HTTP, called as Slack calls."""

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace

import aiohttp
import pytest
from slack_front import FakeFront
from slack_http import SIGNING_SECRET, SignedCalls, mounted
from slack_payloads import (
    ANN,
    CHANNEL,
    DIALOGUE,
    MENTION,
    command,
    envelope,
    interaction,
    mention_event,
    message_event,
    moment,
)
from slack_server import BOT_TOKEN, SlackServer

from bot.errors import PlatformError
from bot.platforms.slack import run
from bot.platforms.slack.run import Running, start
from bot.settings import Settings
from bot.state.database import Database


@dataclass
class Called:
    """The bot as Slack reaches it over HTTP."""

    calls: SignedCalls
    running: Running


def http_settings(server: SlackServer) -> Settings:
    return replace(
        Settings(),
        slack_bot_token=BOT_TOKEN,
        slack_signing_secret=SIGNING_SECRET,
        slack_api_base=server.base,
    )


@pytest.fixture
async def called(
    server: SlackServer, front: FakeFront, database: Database
) -> AsyncIterator[Called]:
    running = await start(http_settings(server), front, database)
    async with mounted(running.http) as calls:
        yield Called(calls, running)
        await running.stop()


async def test_the_start_says_as_whom(called: Called) -> None:
    assert called.running.where == "Slack: as tradebot in Acme, signed HTTP"


async def test_an_event_is_taken_at_once_and_answered_after(
    called: Called, server: SlackServer, front: FakeFront
) -> None:
    front.gate = asyncio.Event()
    event = envelope(mention_event(ANN, f"{MENTION} exports?", CHANNEL, moment()))
    async with asyncio.timeout(3):
        answered = await called.calls.event(event)
    assert (answered.status, answered.text) == (200, "")
    front.gate.set()
    await server.store.until(lambda: server.answers(CHANNEL))


async def test_a_retry_is_answered_once_and_after_a_death_again(
    called: Called, server: SlackServer, front: FakeFront
) -> None:
    event = envelope(message_event(ANN, "exports?", DIALOGUE, moment()))
    for retry in (0, 1):
        assert (await called.calls.event(event, retry=retry)).status == 200
    await server.store.until(lambda: front.done)
    assert len(server.answers(DIALOGUE)) == 1
    # The first attempt died: its lease ran out, and neither mark nor message is left of it.
    front.seen.clear()
    server.store.messages.clear()
    assert (await called.calls.event(event, retry=2)).status == 200
    await server.store.until(lambda: server.answers(DIALOGUE))


async def test_slack_proves_the_address_is_ours(called: Called) -> None:
    body = {"type": "url_verification", "challenge": "3eZbrw1a", "token": "legacy"}
    assert (await called.calls.event(body)).json == {"challenge": "3eZbrw1a"}


@pytest.mark.parametrize("path", ["wrong secret", "old"])
async def test_what_slack_did_not_sign_just_now_is_refused(
    called: Called, front: FakeFront, path: str
) -> None:
    event = envelope(mention_event(ANN, f"{MENTION} exports?", CHANNEL, moment()))
    if path == "old":
        answered = await called.calls.event(event, age=6 * 60)
    else:
        answered = await SignedCalls(called.calls.address, "guessed").event(event)
    assert answered.status == 401
    assert not front.seen


async def test_without_a_signature_nothing_is_read(called: Called, front: FakeFront) -> None:
    async with aiohttp.ClientSession() as session:
        for body in ("{", json.dumps(envelope({"type": "app_mention"})), "payload=%7B", ""):
            async with session.post(called.calls.address, data=body) as answer:
                assert answer.status in {400, 401}
        async with session.get(called.calls.address) as answer:
            assert answer.status == 405
    assert not front.seen


async def test_a_request_replayed_in_time_is_not_answered_again(
    called: Called, server: SlackServer, front: FakeFront
) -> None:
    use = command("exports", ANN, CHANNEL, server.people.new_address())
    for _ in range(2):
        assert (await called.calls.command(use)).status == 200
    await server.store.until(lambda: front.done and len(front.looked_up) == 2)
    await called.running.stop()
    assert len(front.asked) == 1


async def test_a_command_is_acknowledged_with_nothing_and_answered_over_its_address(
    called: Called, server: SlackServer
) -> None:
    use = command("exports &amp; imports", ANN, CHANNEL, server.people.new_address())
    answered = await called.calls.command(use)
    assert (answered.status, answered.text) == (200, "")
    await server.store.until(lambda: server.store.calls("response_url"))


async def test_a_shortcut_and_suggestions_work_over_http_too(
    called: Called, server: SlackServer, front: FakeFront
) -> None:
    check = interaction("message_action", ANN) | {
        "callback_id": "check_claim",
        "channel": {"id": CHANNEL},
        "message": {"text": "Exports rose.", "ts": moment()},
        "response_url": server.people.new_address(),
    }
    assert (await called.calls.interaction(check)).status == 200
    await server.store.until(lambda: front.checked)
    suggest = interaction("block_suggestion", ANN) | {
        "action_id": "complete:commodity",
        "block_id": "commodity",
        "value": "rice",
        "view": {"id": "V1", "type": "modal", "callback_id": "command"},
    }
    options = (await called.calls.interaction(suggest)).json["options"]
    assert [one["value"] for one in options] == ["rice", "Rice (HS 1006)"]


async def test_events_that_come_before_slack_told_who_the_bot_is_are_not_lost(
    server: SlackServer, front: FakeFront, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run, "_FIRST_ANSWER", 0.2)
    monkeypatch.setattr(run, "_FIRST_RETRY", 0.3)
    port, settings = server.port, http_settings(server)
    await server.stop()
    running = await start(settings, front, database)
    assert running.where == "Slack: not connected yet; trying on"
    async with mounted(running.http) as calls:
        event = envelope(mention_event(ANN, f"{MENTION} exports?", CHANNEL, moment()))
        assert (await calls.event(event)).status == 503
        await server.start(port)
        await server.store.until(lambda: server.store.calls("auth.test"))
        for _ in range(100):
            if (await calls.event(event, retry=1)).status == 200:
                break
            await asyncio.sleep(0.05)
        await server.store.until(lambda: server.answers(CHANNEL))
        await running.stop()


async def test_while_stopping_slack_is_asked_to_come_again(
    called: Called, server: SlackServer, front: FakeFront
) -> None:
    front.gate = asyncio.Event()
    first = envelope(mention_event(ANN, f"{MENTION} exports?", CHANNEL, moment()))
    await called.calls.event(first)
    await front.called.wait()
    stopping = asyncio.ensure_future(called.running.stop())
    await asyncio.sleep(0)  # it takes nothing more on from its first step
    late = envelope(mention_event(ANN, f"{MENTION} imports?", CHANNEL, moment()))
    assert (await called.calls.event(late)).status == 503
    use = command("exports", ANN, CHANNEL, server.people.new_address())
    assert "being restarted" in (await called.calls.command(use)).text
    front.gate.set()
    await stopping
    assert len(server.answers(CHANNEL)) == 1


async def test_a_token_slack_does_not_accept_is_named(
    server: SlackServer, front: FakeFront, database: Database
) -> None:
    settings = replace(http_settings(server), slack_bot_token="xoxb-wrong")  # noqa: S106 - no secret
    with pytest.raises(PlatformError, match="does not accept SLACK_BOT_TOKEN"):
        await start(settings, front, database)

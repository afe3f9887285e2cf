"""The line of Socket Mode: refused, out of reach, dropped, asked to leave."""

import asyncio
from dataclasses import replace

import pytest
from slack_front import FakeFront
from slack_payloads import CHANNEL
from slack_server import APP_TOKEN, BOT_TOKEN, SlackServer
from slack_store import Fault
from slack_talk import Talk, connected, socket_settings

from bot.errors import PlatformError
from bot.platforms.slack import run
from bot.platforms.slack.run import start
from bot.state.database import Database


async def test_the_start_says_as_whom(talk: Talk) -> None:
    assert talk.running.where == "Slack: as tradebot in Acme, Socket Mode"
    assert talk.running.http is None


@pytest.mark.parametrize("slash", ["", "/"])
async def test_the_base_address_may_end_in_a_slash_or_not(
    server: SlackServer, front: FakeFront, database: Database, slash: str
) -> None:
    base = server.base.rstrip("/") + slash
    settings = replace(socket_settings(server), slack_api_base=base)
    running = await start(settings, front, database)
    await running.stop()
    assert server.socket.connected == 1


async def test_a_dropped_line_is_taken_up_again(talk: Talk) -> None:
    await talk.server.socket.drop()
    await talk.server.store.until(lambda: talk.server.socket.connections)
    await talk.server.people.mention("exports?")
    await talk.server.store.until(lambda: talk.server.answers(CHANNEL))
    assert talk.server.socket.connected == 2


async def test_a_line_that_dies_without_a_word_is_missed_within_seconds(talk: Talk) -> None:
    talk.server.socket.cut()
    await talk.server.store.until(lambda: talk.server.socket.connections)
    await talk.server.people.mention("exports?")
    await talk.server.store.until(lambda: talk.server.answers(CHANNEL))


@pytest.mark.parametrize("reason", ["warning", "refresh_requested"])
async def test_a_request_to_connect_anew_is_followed_without_a_gap(talk: Talk, reason: str) -> None:
    await talk.server.socket.ask_to_leave(reason)
    await talk.server.store.until(lambda: talk.server.socket.connected == 2)
    await talk.server.people.mention("exports?")
    await talk.server.store.until(lambda: talk.server.answers(CHANNEL))
    await talk.server.store.until(lambda: len(talk.server.socket.connections) == 1)


async def test_a_ticket_that_is_refused_is_replaced_by_a_new_one(talk: Talk) -> None:
    talk.server.socket.refuse_next = 2
    talk.server.store.faults.append(Fault("apps.connections.open", status=503))
    await talk.server.socket.drop()
    await talk.server.store.until(lambda: talk.server.socket.connections)
    assert len(talk.server.store.calls("apps.connections.open")) == 5
    await talk.server.people.mention("exports?")
    await talk.server.store.until(lambda: talk.server.answers(CHANNEL))


async def test_an_answer_under_way_survives_a_dropped_line(talk: Talk) -> None:
    talk.front.gate = asyncio.Event()
    await talk.server.people.mention("exports?")
    await talk.front.called.wait()
    await talk.server.socket.drop()
    talk.front.gate.set()
    await talk.server.store.until(lambda: talk.front.done)
    assert len(talk.server.answers(CHANNEL)) == 1


async def test_an_app_token_revoked_while_running_is_said_in_the_log(
    talk: Talk, capsys: pytest.CaptureFixture[str]
) -> None:
    talk.server.store.app_tokens.clear()
    await talk.server.socket.drop()
    printed: list[str] = []

    def stopped() -> bool:
        printed.append(capsys.readouterr().out)
        return "slack_stopped" in "".join(printed)

    await talk.server.store.until(stopped)
    assert "does not accept SLACK_APP_TOKEN (invalid_auth)" in "".join(printed)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"slack_bot_token": "xoxb-wrong"}, "does not accept SLACK_BOT_TOKEN"),
        ({"slack_app_token": "xapp-wrong"}, "does not accept SLACK_APP_TOKEN"),
    ],
)
async def test_a_token_slack_does_not_accept_is_named_with_what_to_do(
    server: SlackServer,
    front: FakeFront,
    database: Database,
    change: dict[str, str],
    words: str,
) -> None:
    with pytest.raises(PlatformError, match=words):
        await start(replace(socket_settings(server), **change), front, database)  # type: ignore[arg-type]


async def test_a_revoked_token_is_named_too(
    server: SlackServer, front: FakeFront, database: Database
) -> None:
    server.store.faults.append(Fault("auth.test", "token_revoked"))
    with pytest.raises(PlatformError, match="token_revoked"):
        await start(socket_settings(server), front, database)


async def test_with_slack_out_of_reach_the_bot_starts_and_goes_on_trying(
    front: FakeFront, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run, "_FIRST_ANSWER", 0.2)
    monkeypatch.setattr(run, "_FIRST_RETRY", 0.2)
    server = SlackServer()
    await server.start()
    settings, port = socket_settings(server), server.port
    await server.stop()
    running = await start(settings, front, database)
    assert running.where == "Slack: not connected yet; trying on"
    await server.start(port)
    await server.store.until(lambda: server.socket.connections)
    await server.people.mention("exports?")
    await server.store.until(lambda: server.answers(CHANNEL))
    await running.stop()
    await server.stop()


async def test_a_bot_that_never_reached_slack_stops_at_once(
    front: FakeFront, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run, "_FIRST_ANSWER", 0.1)
    server = SlackServer()
    await server.start()
    settings = socket_settings(server)
    await server.stop()
    running = await start(settings, front, database)
    async with asyncio.timeout(5):
        await running.stop()


async def test_a_line_that_cannot_be_opened_ends_with_the_bot(
    server: SlackServer, front: FakeFront, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run, "_FIRST_ANSWER", 0.3)
    server.store.faults.append(Fault("apps.connections.open", status=500, times=100))
    running = await start(socket_settings(server), front, database)
    async with asyncio.timeout(5):
        await running.stop()
    assert not server.socket.connected


async def test_answers_that_do_not_end_are_given_up(
    server: SlackServer,
    front: FakeFront,
    database: Database,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(run, "_DRAIN", 0.1)
    front.gate = asyncio.Event()
    async with connected(server, front, database):
        await server.people.mention("exports?")
        await front.called.wait()
    assert "answers_given_up" in capsys.readouterr().out


async def test_tokens_are_sent_to_nobody_but_slack(talk: Talk) -> None:
    await talk.server.people.trade("chart exports")
    await talk.server.store.until(lambda: talk.front.done)
    for seen in talk.server.store.requests:
        expected = {"apps.connections.open": APP_TOKEN, "upload": "", "response_url": ""}
        assert seen.token == expected.get(seen.method, BOT_TOKEN)

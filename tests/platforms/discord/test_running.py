"""How Discord is started, kept, refused and stopped."""

import asyncio
from dataclasses import replace

import pytest
from discord_front import FakeFront
from discord_payloads import BEN, snowflake
from discord_people import MENTION
from discord_server import DiscordServer
from discord_store import Fault
from discord_talk import Talk, connected, settings_for

from bot.errors import PlatformError
from bot.platforms.discord.run import refusal, start


async def test_stopping_finishes_the_answer_under_way_and_takes_no_other(
    server: DiscordServer, front: FakeFront
) -> None:
    front.gate = asyncio.Event()
    async with connected(server, front) as talk:
        use = await server.people.use("ask", question="exports")
        await server.people.say(f"{MENTION} exports?")
        await front.called.wait()
        await server.store.until(lambda: len(front.asked) == 2)
        stopping = asyncio.ensure_future(talk.running.stop())
        await asyncio.sleep(0)  # it takes nothing more on from its first step
        late = await server.people.use("ask", question="imports")
        await server.store.until(lambda: late.callbacks)
        assert "being restarted" in late.callbacks[0]["data"]["content"]
        await server.people.say(f"{MENTION} imports?", author=BEN)
        await server.store.until(server.answers)
        assert "being restarted" in server.answers()[0]["content"]
        assert not stopping.done()
        front.gate.set()
        await stopping
    assert use.answered
    assert "CNY 5.645 billion" in server.answers()[1]["content"]


@pytest.mark.parametrize("gateway_only", [True, False])
async def test_a_token_discord_does_not_accept_is_named_with_what_to_do(
    server: DiscordServer, front: FakeFront, *, gateway_only: bool
) -> None:
    token = "bad.token"  # noqa: S105 - no secret
    if gateway_only:
        server.rest.token = token
    with pytest.raises(PlatformError, match="does not accept DISCORD_TOKEN; copy the token anew"):
        await start(settings_for(server, token), front)


@pytest.mark.parametrize(("code", "words"), [(4014, "no privileged intent"), (4011, "more shards")])
async def test_other_refusals_of_the_gateway_are_named_too(
    server: DiscordServer, front: FakeFront, code: int, words: str
) -> None:
    server.gateway.refuse_with = code
    with pytest.raises(PlatformError, match=words):
        await start(settings_for(server), front)


async def test_a_token_revoked_while_running_stops_discord_with_a_line_in_the_log(
    talk: Talk, capsys: pytest.CaptureFixture[str]
) -> None:
    talk.server.gateway.token = "another"  # noqa: S105 - no secret
    await talk.server.gateway.drop(code=4004)
    printed: list[str] = []

    def stopped() -> bool:
        printed.append(capsys.readouterr().out)
        return "discord_stopped" in "".join(printed)

    await talk.server.store.until(stopped)
    assert "copy the token anew" in "".join(printed)


async def test_commands_that_cannot_be_registered_do_not_keep_the_bot_away(
    server: DiscordServer, front: FakeFront
) -> None:
    server.store.faults.append(Fault(400, "/commands", "PUT", code=50035, times=1))
    server.store.syncs = 1
    async with connected(server, front):
        await server.people.say(f"{MENTION} exports?")
        await server.store.until(server.answers)


async def at_once(*_: object, **__: object) -> None:
    """Sleep no time at all."""


async def test_a_line_that_is_lost_is_built_anew_with_a_new_client(
    talk: Talk, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("bot.platforms.discord.run._FIRST_RETRY", 0.01)
    line = getattr(talk.running.stop, "__self__")  # noqa: B009 - the method's own object
    first = line.client
    await first.close()
    await talk.server.store.until(lambda: talk.server.gateway.identified == 2)
    assert line.client is not first
    assert "discord_lost" in capsys.readouterr().out
    await talk.server.people.say(f"{MENTION} exports?")
    await talk.server.store.until(talk.server.answers)


async def test_with_discord_out_of_reach_the_bot_starts_and_goes_on_trying(
    server: DiscordServer, front: FakeFront, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.platforms.discord.run._FIRST_ANSWER", 0.2)
    monkeypatch.setattr("bot.platforms.discord.run._FIRST_RETRY", 0.05)
    monkeypatch.setattr("bot.platforms.discord.addresses._FIRST_RETRY", 0.01)
    server.store.faults.append(Fault(403, "/users/@me", times=4))
    running = await start(settings_for(server), front)
    assert running.where == "Discord: not connected yet; trying on"
    await server.ready()
    await server.people.say(f"{MENTION} exports?")
    await server.store.until(server.answers)
    await running.stop()


async def test_a_bot_that_never_connected_stops_at_once(
    front: FakeFront, server: DiscordServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.platforms.discord.run._FIRST_ANSWER", 0.05)
    monkeypatch.setattr("bot.platforms.discord.addresses._FIRST_RETRY", 0.01)
    await server.stop()
    running = await start(settings_for(server), front)
    await asyncio.wait_for(running.stop(), 5)


async def test_a_server_that_does_not_say_where_its_gateway_is_needs_only_the_setting(
    server: DiscordServer, front: FakeFront
) -> None:
    server.store.faults.append(Fault(404, "/gateway/bot"))
    async with connected(server, front):
        await server.people.say(f"{MENTION} exports?")
        await server.store.until(server.answers)


async def test_without_a_gateway_of_its_own_the_bot_goes_where_discord_says(
    server: DiscordServer, front: FakeFront
) -> None:
    settings = replace(settings_for(server), discord_gateway_url="")
    running = await start(settings, front)
    await server.ready()
    await server.people.say(f"{MENTION} exports?")
    await server.store.until(server.answers)
    await running.stop()


async def test_an_answer_that_takes_too_long_does_not_hold_up_the_end(
    server: DiscordServer,
    front: FakeFront,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("bot.platforms.discord.run._DRAIN", 0.05)
    front.gate = asyncio.Event()
    async with connected(server, front):
        await server.people.use("ask", question="exports")
        await front.called.wait()
    assert "answers_given_up" in capsys.readouterr().out


async def test_a_server_joined_while_stopping_is_not_greeted(talk: Talk) -> None:
    talk.front.gate = asyncio.Event()
    await talk.server.people.use("ask", question="exports")
    await talk.front.called.wait()
    stopping = asyncio.ensure_future(talk.running.stop())
    await asyncio.sleep(0)
    line = getattr(talk.running.stop, "__self__")  # noqa: B009 - as above
    (guild,) = line.client.guilds
    await line.client.on_guild_join(guild)
    talk.front.gate.set()
    await stopping
    assert not [key for key in talk.front.seen if "guild" in key]


async def test_what_escapes_every_other_path_is_logged(
    talk: Talk, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    line = getattr(talk.running.stop, "__self__")  # noqa: B009 - as above

    async def broken(*_: object) -> None:
        raise ZeroDivisionError(snowflake())

    monkeypatch.setattr(line.client.conversation, "hear", broken)
    await talk.server.people.say(f"{MENTION} exports?")
    printed: list[str] = []

    def logged() -> bool:
        printed.append(capsys.readouterr().out)
        return "event_failed" in "".join(printed)

    await talk.server.store.until(logged)


def test_a_fault_of_the_line_is_no_refusal() -> None:
    assert refusal(OSError("reset")) == ""

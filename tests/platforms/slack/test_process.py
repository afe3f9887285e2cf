"""The real process, led to the stand-in by nothing but its settings."""

from pathlib import Path

from slack_http import SIGNING_SECRET, SignedCalls
from slack_payloads import (
    ANN,
    CHANNEL,
    MENTION,
    envelope,
    mention_event,
    moment,
)
from slack_process import bot_run
from slack_server import APP_TOKEN, BOT_TOKEN, SlackServer
from slack_store import Fault, words

LONG = 60.0
"""Seconds to wait: the first chart of a process takes long on a busy machine."""


def settings(server: SlackServer) -> dict[str, str]:
    return {
        "SLACK_API_BASE": server.base,
        "SLACK_BOT_TOKEN": BOT_TOKEN,
        "SLACK_APP_TOKEN": APP_TOKEN,
    }


async def test_the_process_answers_draws_and_finishes_when_it_is_stopped(
    server: SlackServer, tmp_path: Path
) -> None:
    async with bot_run(tmp_path, **settings(server)) as bot:
        assert "Started  Slack: as tradebot in Acme, Socket Mode" in bot.printed
        thread = await server.people.mention("exports in the first half of 2024")
        await server.store.until(lambda: server.answers(CHANNEL), LONG)
        await server.people.mention("and imports?", thread=thread)
        await server.store.until(lambda: len(server.answers(CHANNEL)) == 2, LONG)
        exports, imports = (words(one) for one in server.answers(CHANNEL))
        assert "CNY 5.645 billion" in exports
        assert "CNY 1.251 billion" in imports
        use = await server.people.trade("exports in February 2022")
        await server.store.until(lambda: server.people.responses(use), LONG)
        assert "$59 million" in server.people.responses(use)[0]["text"]
        # The first chart of a process may take longer than a bot that is told to stop waits.
        await server.people.press(server.answers(CHANNEL)[1], "chart:")
        await server.store.until(lambda: len(server.store.shared(CHANNEL)) == 2, LONG)
        await server.people.press(server.answers(CHANNEL)[0], "chart:")
        await server.store.until(lambda: len(server.store.statuses) == 4, LONG)
        assert await bot.end() == 0
    *_, picture, table = server.store.shared(CHANNEL)
    assert picture.content.startswith(b"\x89PNG")
    assert picture.alt
    assert table.name.endswith(".csv")
    assert len(server.answers(CHANNEL)) == 4


async def test_after_a_crash_buttons_work_and_what_is_sent_again_is_answered_once(
    server: SlackServer, tmp_path: Path
) -> None:
    answered, died_over = (
        mention_event(ANN, f"{MENTION} {question}", CHANNEL, moment())
        for question in ("exports in the first half of 2024", "imports in 2023")
    )
    async with bot_run(tmp_path, **settings(server)) as bot:
        await server.people.event(answered)
        await server.store.until(lambda: server.answers(CHANNEL), LONG)
        server.store.faults.append(Fault("chat.postMessage", status=503, times=9))
        delivery = await server.people.event(died_over)
        await server.store.until(lambda: len(server.store.calls("chat.postMessage")) > 1, LONG)
        assert delivery.acknowledged.is_set()
        bot.process.kill()
        await bot.process.wait()
    server.store.faults.clear()
    await server.store.until(lambda: not server.socket.connections, LONG)
    async with bot_run(tmp_path, **settings(server)) as bot:
        for event in (answered, died_over):
            await server.people.event(event, retry=1)
        press = await server.people.press(server.answers(CHANNEL)[0], "receipt:")
        await server.store.until(lambda: server.people.responses(press), LONG)
        await server.store.until(lambda: len(server.answers(CHANNEL)) > 1, LONG)
        assert await bot.end() == 0
    assert "5,644,901,148" in server.people.responses(press)[0]["text"]
    _, late = server.answers(CHANNEL)
    assert "$291.9 million" in words(late)


async def test_the_process_is_called_over_signed_http(server: SlackServer, tmp_path: Path) -> None:
    given = settings(server) | {"SLACK_APP_TOKEN": "", "SLACK_SIGNING_SECRET": SIGNING_SECRET}
    async with bot_run(tmp_path, **given) as bot:
        assert "Started  Slack: as tradebot in Acme, signed HTTP" in bot.printed
        calls = SignedCalls(f"{bot.web}/slack/events")
        event = mention_event(ANN, f"{MENTION} imports in 2023?", CHANNEL, moment())
        assert (await calls.event(envelope(event))).status == 200
        await server.store.until(lambda: server.answers(CHANNEL), LONG)
        assert "$291.9 million" in words(server.answers(CHANNEL)[0])
        forged = await SignedCalls(f"{bot.web}/slack/events", "guessed").event(envelope(event))
        assert forged.status == 401
        assert await bot.end() == 0

"""The event loop under a burst of questions on both platforms: nothing holds it up for long."""

import asyncio
import gc
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest
from discord_people import MENTION
from discord_server import DiscordServer
from discord_talk import settings_for as discord_settings
from slack_payloads import CHANNEL
from slack_server import SlackServer
from slack_talk import socket_settings as slack_settings

from bot.commands.front import BotFront
from bot.platforms.discord.run import start as start_discord
from bot.platforms.slack.run import start as start_slack
from bot.state.database import open_database

LONGEST = 0.05
"""Seconds of processor that anything may take before the next in line gets its turn."""
LONGEST_WAIT = 10.0
"""Seconds on the clock: the other programs of a busy machine hold the loop up, and more."""
TIMES = 3
QUESTIONS = (
    "exports in February 2022",
    "monthly exports since 2019",
    "top 20 imports 2024",
    "which month had the highest exports ever?",
    "how many months in a row have imports fallen?",
    "chart imports in 2025",
    "when is the next release?",
    "2022년 2월 중국의 대북 수출액은?",
    "2024年上半年中国对朝鲜出口额",
    "what is " + "really " * 250 + "the matter?",
)


class Longest:
    """The longest that one callback had the loop: of processor time, and on the clock."""

    def __init__(self) -> None:
        self.busy = 0.0
        self.whole = 0.0
        self.what = ""

    def note(self, busy: float, whole: float, what: object) -> None:
        self.whole = max(self.whole, whole)
        if busy > self.busy:
            self.busy, self.what = busy, repr(what)


@pytest.fixture
def longest(monkeypatch: pytest.MonkeyPatch) -> Iterator[Longest]:
    """Times every callback there is, as asyncio's debug mode does, but by processor too."""
    longest, run = Longest(), asyncio.Handle._run
    # As the bot does once it has started; and a test run has far more to go through.
    gc.collect()
    gc.freeze()

    def timed(handle: asyncio.Handle) -> None:
        busy, whole = time.thread_time(), time.perf_counter()
        run(handle)
        longest.note(time.thread_time() - busy, time.perf_counter() - whole, handle)

    monkeypatch.setattr(asyncio.Handle, "_run", timed)
    yield longest
    monkeypatch.undo()
    gc.unfreeze()


@pytest.fixture
async def servers(
    real_front: BotFront, tmp_path: Path
) -> AsyncIterator[tuple[DiscordServer, SlackServer]]:
    async with AsyncExitStack() as running:
        database = await open_database("", tmp_path / "slack")
        running.push_async_callback(database.close)
        discord, slack = DiscordServer(), SlackServer()
        for server in (discord, slack):
            await server.start()
            running.push_async_callback(server.stop)
        running.push_async_callback(
            (await start_discord(discord_settings(discord), real_front)).stop
        )
        running.push_async_callback(
            (await start_slack(slack_settings(slack), real_front, database)).stop
        )
        await discord.ready()
        await slack.store.until(lambda: slack.socket.connections)
        yield discord, slack


async def test_no_question_holds_the_others_up(
    servers: tuple[DiscordServer, SlackServer], longest: Longest
) -> None:
    discord, slack = servers
    for number in range(TIMES):
        for question in QUESTIONS:
            await discord.people.say(f"{MENTION} {question}", author=str(10**17 + number))
            await slack.people.mention(question, user=f"U{number}")
    asked = TIMES * len(QUESTIONS)
    await discord.store.until(lambda: len(discord.answers()) >= asked, 120)
    await slack.store.until(lambda: len(slack.answers(CHANNEL)) >= asked, 120)

    assert longest.busy < LONGEST, longest.what
    assert longest.whole < LONGEST_WAIT

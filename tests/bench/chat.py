"""The real process under questions from both chats: what each costs, how long each waits."""

import asyncio
import os
import random
import re
import subprocess
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

import discord_server
import slack_server
from bot_process import BOT, environment

from tests.bench.measuring import show, tail
from tests.bench.questions import QUESTIONS

SECONDS = int(os.environ.get("BENCH_CHAT_SECONDS", "10"))
A_SECOND = int(os.environ.get("BENCH_CHAT_RATE", "50"))
_PEOPLE, _CHANNELS = 2_000, 500
_PATIENCE = 60.0
_LOOK_EVERY = 0.02
_TICKS = os.sysconf("SC_CLK_TCK")

Ask = Callable[[str, int, int], Awaitable[Callable[[], int]]]
"""Asks a question as a person in a channel; what comes back counts its answers so far."""


def run() -> None:
    """Ask many questions a second (aims: none lost, none doubled, p95 under 1 s, memory flat)."""
    asyncio.run(_run())


async def _run() -> None:
    discord, slack = discord_server.DiscordServer(), slack_server.SlackServer()
    await discord.start()
    await slack.start()
    with tempfile.TemporaryDirectory() as home:
        settings = {
            "BOT_WEB_PORT": "0",
            "DISCORD_TOKEN": discord_server.TOKEN,
            "DISCORD_API_BASE": discord.api,
            "DISCORD_GATEWAY_URL": discord.gateway.url,
            "SLACK_BOT_TOKEN": slack_server.BOT_TOKEN,
            "SLACK_APP_TOKEN": slack_server.APP_TOKEN,
            "SLACK_API_BASE": slack.base,
        }
        with subprocess.Popen(  # noqa: ASYNC220 - started once, before anything is timed
            [BOT, "run"],
            env=environment(Path(home), **settings),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as process:
            # A first start builds the dataset and the fonts.
            await discord.store.until(lambda: discord.store.syncs, seconds=60)
            await slack.store.until(lambda: slack.socket.connections, seconds=60)
            crowds = crowds_on(discord, slack)
            await ask(crowds, 2)
            late = _answered_late(discord)
            before, spent = _memory(process.pid), processor(process.pid)
            counts, waits = await ask(crowds, SECONDS)
            spent = processor(process.pid) - spent
            after, late = _memory(process.pid), _answered_late(discord) - late
            process.terminate()
            process.wait()
    await discord.stop()
    await slack.stop()
    show(
        f"chat on both platforms: {len(counts)} questions at {A_SECOND} a second, "
        f"{counts.count(0) - late} lost, {sum(one > 1 for one in counts)} doubled, "
        f"{late} acknowledged too late and answered in the channel, "
        f"wait p95 {tail(waits) * 1_000:.0f} ms, "
        f"{spent / len(counts) * 1_000:.1f} ms of processor a question, "
        f"memory {before:.0f} MB before, {after:.0f} MB after"
    )


def _on_discord(server: discord_server.DiscordServer) -> Ask:
    async def ask(question: str, person: int, channel: int) -> Callable[[], int]:
        data = {
            "id": "1",
            "name": "ask",
            "type": 1,
            "options": [{"name": "question", "type": 3, "value": question}],
        }
        use = await server.people.interact(
            2, data, person=str(10**17 + person), channel_id=_discord_channel(channel)
        )
        return lambda: int(use.answered) + len(use.followups)

    return ask


def _discord_channel(number: int) -> str:
    return str(2 * 10**17 + number)


def _answered_late(server: discord_server.DiscordServer) -> int:
    """Answers to commands that Discord had given up waiting for: plain messages."""
    return sum(len(server.store.messages[_discord_channel(one)]) for one in range(_CHANNELS))


def _on_slack(server: slack_server.SlackServer) -> Ask:
    async def ask(question: str, person: int, channel: int) -> Callable[[], int]:
        place = f"C{channel}"
        asked = await server.people.mention(question, user=f"U{person}", channel=place)
        return lambda: sum(
            one.get("thread_ts") == asked for one in list(server.store.messages[place])
        )

    return ask


def crowds_on(
    discord: discord_server.DiscordServer, slack: slack_server.SlackServer
) -> tuple[Ask, ...]:
    """People on both platforms; the channels of Discord must be made before the bot starts."""
    discord.store.channels |= {_discord_channel(number) for number in range(_CHANNELS)}
    return (_on_discord(discord), _on_slack(slack))


async def ask(
    crowds: tuple[Ask, ...], seconds: int, a_second: int = A_SECOND
) -> tuple[list[int], list[float]]:
    """Ask at a steady rate, in turn on each platform; the answers and the wait of each."""
    chance = random.Random(7)  # noqa: S311 - no secret
    asked = []
    began = time.monotonic()
    for number in range(seconds * a_second):
        await asyncio.sleep(max(0.0, began + number / a_second - time.monotonic()))
        at = time.monotonic()
        question = chance.choice(QUESTIONS)
        one = crowds[number % len(crowds)]
        count = await one(question, chance.randrange(_PEOPLE), chance.randrange(_CHANNELS))
        asked.append(asyncio.create_task(_answered(count, at)))
    results = await asyncio.gather(*asked)
    # A second answer would come right after the first.
    await asyncio.sleep(1)
    return [count() for count, _ in results], [wait for _, wait in results]


async def _answered(count: Callable[[], int], at: float) -> tuple[Callable[[], int], float]:
    while not count() and time.monotonic() < at + _PATIENCE:  # noqa: ASYNC110 - counts are polled
        await asyncio.sleep(_LOOK_EVERY)
    return count, time.monotonic() - at


def processor(pid: int) -> float:
    """Seconds of processor time a process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICKS


def _memory(pid: int) -> float:
    """Megabytes a process holds."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    found = re.search(r"VmRSS:\s+(\d+) kB", status)
    return int(found[1]) / 1_024 if found else 0.0

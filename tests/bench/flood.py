"""A release for ten thousand channels of both chats, from the real process, while people ask."""

import asyncio
import os
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import discord_server
import slack_server
from bot_process import BOT, environment
from gacc_server import GaccServer
from sqlalchemy import insert

from bot.state.clock import utc_now
from bot.state.database import open_database
from bot.state.places import Destination, Platform
from bot.state.tables import subscriptions
from bot.trade import Language
from tests.bench.chat import Ask, ask, crowds_on, processor
from tests.bench.measuring import show, tail

CHANNELS = 10_000
SECONDS = int(os.environ.get("BENCH_FLOOD_SECONDS", "20"))
"""How long people ask while the posts go out; 0 waits for the last of the posts."""
_A_SECOND, _QUIET = 10, 10
_DISCORDS_LIMIT = 50
_LONGEST = 1_800.0


@dataclass
class Places:
    """Half of the channels on each platform, with both platforms and the customs site."""

    customs: GaccServer = field(default_factory=GaccServer)
    discord: discord_server.DiscordServer = field(default_factory=discord_server.DiscordServer)
    slack: slack_server.SlackServer = field(default_factory=slack_server.SlackServer)

    @property
    def channels(self) -> list[Destination]:
        """All of them."""
        half = range(CHANNELS // 2)
        return [
            *(Destination(Platform.DISCORD, "800", str(3 * 10**17 + number)) for number in half),
            *(Destination(Platform.SLACK, "T0TRADE", f"C9F{number}") for number in half),
        ]

    async def start(self) -> dict[str, str]:
        """Start everything; the settings that lead the bot there."""
        for month in ("2026-06", "2026-07"):
            self.customs.publish(month, 100_000, 30_000)
        address = await self.customs.start()
        self.discord.store.channels |= {one.channel for one in self.channels}
        self.discord.rest.gate.per_second = _DISCORDS_LIMIT
        await self.discord.start()
        await self.slack.start()
        return {
            "BOT_TODAY": "2026-10-18",
            "BOT_WEB_PORT": "0",
            "RELEASE_POLL_SECONDS": "1",
            "GACC_BASE_URL": address,
            "DISCORD_TOKEN": discord_server.TOKEN,
            "DISCORD_API_BASE": self.discord.api,
            "DISCORD_GATEWAY_URL": self.discord.gateway.url,
            "SLACK_BOT_TOKEN": slack_server.BOT_TOKEN,
            "SLACK_APP_TOKEN": slack_server.APP_TOKEN,
            "SLACK_API_BASE": self.slack.base,
        }

    async def stop(self) -> None:
        """Hang up on everybody."""
        await asyncio.gather(self.customs.stop(), self.discord.stop(), self.slack.stop())

    def posts(self) -> dict[Platform, list[int]]:
        """How many posts each channel has."""
        kept = {
            Platform.DISCORD: self.discord.store.messages,
            Platform.SLACK: self.slack.store.messages,
        }
        counts: dict[Platform, list[int]] = {one: [] for one in kept}
        for where in self.channels:
            messages = kept[where.platform].get(where.channel, ())
            counts[where.platform].append(sum("thread_ts" not in one for one in messages))
        return counts

    def posted(self) -> int:
        """How many posts there are."""
        return sum(map(sum, self.posts().values()))


def run() -> None:
    """Post while people ask (aims: under the limits, none doubled, answers as fast as ever)."""
    asyncio.run(_run())


async def _run() -> None:
    places = Places()
    crowds = crowds_on(places.discord, places.slack)
    settings = await places.start()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        await _subscribe(home, places.channels)
        with _running(home, settings) as bot:
            await places.discord.store.until(lambda: places.discord.store.syncs, seconds=60)
            await places.slack.store.until(lambda: places.slack.socket.connections, seconds=60)
            await _measure(places, crowds, bot)
    await places.stop()


async def _measure(places: Places, crowds: tuple[Ask, ...], bot: int) -> None:
    await ask(crowds, _QUIET, _A_SECOND)
    idle = processor(bot)
    _, before = await ask(crowds, _QUIET, _A_SECOND)
    idle = (processor(bot) - idle) / _QUIET
    places.customs.publish("2026-08", 200_000, 40_000)
    await _until(places, 1)
    # Answers of the month before are forgotten: each question is thought through once again.
    await ask(crowds, _QUIET, _A_SECOND)
    began, already, spent = time.monotonic(), places.posts(), processor(bot)
    counts, during = await ask(crowds, SECONDS or 60, _A_SECOND)
    if not SECONDS:
        await _until(places, CHANNELS)
    took, posts, spent = time.monotonic() - began, places.posts(), processor(bot) - spent
    fresh = sum(sum(posts[one]) - sum(already[one]) for one in posts)
    rates = ", ".join(
        f"{(sum(posts[one]) - sum(already[one])) / took:.1f} a second on {one}" for one in posts
    )
    gate, cost = places.discord.rest.gate, (spent - idle * took) / fresh
    doubled = sum(number > 1 for counted in posts.values() for number in counted)
    show(
        f"a release for {CHANNELS} channels while people ask: {fresh} posts in "
        f"{took:.0f} s ({rates}), {cost * 1_000:.1f} ms of processor a post, {doubled} doubled, "
        f"at most {gate.busiest} requests to Discord in a second, {gate.refused} over its limit; "
        f"answers p95 {tail(before) * 1_000:.0f} ms before and {tail(during) * 1_000:.0f} ms "
        f"meanwhile, {counts.count(0)} of {len(counts)} questions lost"
    )


async def _until(places: Places, posts: int) -> None:
    async with asyncio.timeout(_LONGEST):
        while places.posted() < posts:  # noqa: ASYNC110 - counts are polled
            await asyncio.sleep(0.2)


async def _subscribe(home: Path, channels: list[Destination]) -> None:
    rows = [
        {
            "platform": where.platform,
            "team": where.team,
            "channel": where.channel,
            "direct": False,
            "user_id": "U1",
            "language": list(Language)[number % 3],
            "kind": "release",
            "topic": "release",
            "quiet_hours": "",
            "preview": False,
            "created_at": utc_now(),
        }
        for number, where in enumerate(channels)
    ]
    database = await open_database("", home)
    async with database.writing() as connection:
        await connection.execute(insert(subscriptions), rows)
    await database.close()


@contextmanager
def _running(home: Path, settings: dict[str, str]) -> Iterator[int]:
    """The bot, until the end of the block; its process id."""
    with subprocess.Popen(
        [BOT, "run"],
        env=environment(home, **settings),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        yield process.pid
        process.terminate()
        process.wait()

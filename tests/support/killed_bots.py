"""Real bots between a customs site and two chat platforms, killed wherever chance has it."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

import discord_payloads as discord
import slack_payloads as slack
from bot_process import BOT, environment
from both_platforms import settings_to
from discord_server import DiscordServer
from gacc_server import GaccServer
from slack_server import SlackServer
from sqlalchemy import update

from bot.state.clock import utc_now
from bot.state.database import Database
from bot.state.outbox import Outbox
from bot.state.parcels import OutboxState
from bot.state.places import Destination, Platform
from bot.state.tables import outbox

_UNDER_WAY = (OutboxState.PENDING, OutboxState.SENDING, OutboxState.FAILED)
_STARTING = 20
"""So many requests a bot makes about until it knows what is new."""
_POSTED = 12
"""A bot dies at one of so many requests that have to do with messages."""
_LONGEST_START, _LONGEST_LIFE = 30.0, 6.0
"""Seconds until it looks for news, and from then on: one with nothing left to do dies idle."""
_UNHURRIED = 120.0
_ABOUT_MESSAGES = ("/messages", "chat.", "files.", "upload", "conversations.")
_RUNS = "Stop with Ctrl-C."


class Log(deque):  # type: ignore[type-arg]
    """Keeps what a stand-in is asked, and tells of it."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        super().__init__(maxlen=2_000)
        self._tell = tell

    def append(self, one: Any) -> None:  # noqa: ANN401 - each stand-in has its own kind
        self._tell(getattr(one, "path", one.method))
        super().append(one)


@dataclass
class World:
    """The stand-ins, which outlive every bot, and the home that each bot finds."""

    home: Path
    database: Database
    settings: dict[str, str]
    customs: GaccServer
    guild: DiscordServer
    workspace: SlackServer
    chance: Random
    requests: int = 0
    posting: int = 0
    kills: int = 0
    interrupted: int = 0
    _log: Path = field(init=False)

    def __post_init__(self) -> None:
        self._log = self.home / "log"
        self._log.touch()
        for store in (self.guild.store, self.workspace.store):
            store.requests = Log(self._count)

    def _count(self, what: str) -> None:
        self.requests += 1
        self.posting += any(one in what for one in _ABOUT_MESSAGES)

    async def lives(self, kills: int, *, at_once: int = 1) -> None:
        """Start bots, so many at once, and kill each of them, until so many are dead."""
        aim = self.kills + kills
        while self.kills < aim:
            await asyncio.gather(*(self._life() for _ in range(at_once)))
            await self._let_claims_run_out()

    async def settle(self, met: Callable[[], bool]) -> None:
        """Let one bot live until something is so and the outbox has nothing left to send."""
        before = len(self._said())
        process = await self._born()
        try:
            async with asyncio.timeout(_UNHURRIED):
                while not (_RUNS in self._said()[before:] and met() and await self._idle()):  # noqa: ASYNC110
                    await asyncio.sleep(0.1)
        except TimeoutError:
            raise AssertionError(self._last_words()) from None
        finally:
            if process.returncode is None:
                process.terminate()
            code = await process.wait()
        assert code == 0, self._last_words()

    def at(self, where: Destination) -> list[str]:
        """What stands in a channel, oldest first; what is said below a message left out."""
        if where.platform is Platform.DISCORD:
            return [str(one) for one in self.guild.store.messages[where.channel]]
        stand = self.workspace.store.messages[where.channel]
        return [str(one) for one in stand if "thread_ts" not in one]

    def charts(self, where: Destination) -> int:
        """How many pictures hang below the messages of a Slack channel, or in those of Discord."""
        if where.platform is Platform.SLACK:
            return len(self.workspace.store.shared(where.channel))
        return sum(len(one["attachments"]) for one in self.guild.store.messages[where.channel])

    async def _life(self) -> None:
        chance, looked, asked = self.chance, len(self.customs.requests), self.requests
        process = await self._born()
        match chance.choice(("any moment", "starting", "posting", "posting", "posting")):
            case "any moment":
                await asyncio.sleep(chance.uniform(0.05, 2.5))
            case "starting":
                aim = asked + chance.randint(1, _STARTING)
                await self._until(lambda: self.requests >= aim, _LONGEST_LIFE)
                await asyncio.sleep(chance.uniform(0.0, 0.5))
            case _:
                await self._until(lambda: len(self.customs.requests) > looked, _LONGEST_START)
                aim = self.posting + chance.randint(1, _POSTED)
                await self._until(lambda: self.posting >= aim, _LONGEST_LIFE)
                await asyncio.sleep(chance.choice((0.0, chance.uniform(0.0, 0.05))))
        assert process.returncode is None, self._last_words()
        process.kill()
        await process.wait()
        self.kills += 1

    @staticmethod
    async def _until(met: Callable[[], bool], seconds: float) -> None:
        """Wait until something is so, or so long."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                while not met():  # noqa: ASYNC110 - a kill may come at any request
                    await asyncio.sleep(0.001)

    async def _born(self) -> asyncio.subprocess.Process:
        settings = environment(self.home, **self.settings)
        kept = {name: one for name, one in settings.items() if not name.startswith("COVERAGE_")}
        with self._log.open("ab") as out:
            return await asyncio.create_subprocess_exec(
                BOT, "run", env=kept, stdout=out, stderr=out
            )

    async def _let_claims_run_out(self) -> None:
        """Let the minute pass, at once, for which the dead hold what they were sending."""
        mine = update(outbox).where(outbox.c.state == OutboxState.SENDING).values(due_at=utc_now())
        async with self.database.writing() as connection:
            self.interrupted += (await connection.execute(mine)).rowcount > 0

    async def _idle(self) -> bool:
        tally = await Outbox(self.database).tally()
        assert tally[OutboxState.DEAD] == 0, self._last_words()
        return not any(tally[one] for one in _UNDER_WAY)

    def _said(self) -> str:
        return self._log.read_text(encoding="utf-8")

    def _last_words(self) -> str:
        return self._said()[-6_000:]


@asynccontextmanager
async def open_world(home: Path, database: Database, seed: int) -> AsyncIterator[World]:
    """Everything but the bots; news of August 2026 can be published."""
    customs, guild, workspace = GaccServer(), DiscordServer(), SlackServer()
    for month in ("2026-06", "2026-07"):
        customs.publish(month, 100_000, 30_000)
    address = await customs.start()
    await guild.start()
    await workspace.start()
    settings = settings_to(address, guild, workspace)
    chance = Random(seed)  # noqa: S311 - no secret
    yield World(home, database, settings, customs, guild, workspace, chance)
    await asyncio.gather(customs.stop(), guild.stop(), workspace.stop())


def channels(world: World, count: int) -> list[Destination]:
    """So many channels on each platform, which only this world has."""
    numbers = [str(int(discord.CHANNEL_ID) + 100 + number) for number in range(count)]
    world.guild.store.channels |= set(numbers)
    return [
        *(Destination(Platform.DISCORD, discord.GUILD_ID, number) for number in numbers),
        *(Destination(Platform.SLACK, slack.TEAM, f"C0KILL{number}") for number in range(count)),
    ]

"""The real process between a customs site and two chat platforms, from nothing to a correction."""

import asyncio
import os
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import discord_payloads as discord
import pytest
import slack_payloads as slack
from bot_process import BOT, environment
from both_platforms import settings_to
from discord_server import DiscordServer
from gacc_server import GaccServer
from query_exports import row, write
from query_exports import text_of as export_of
from release_news import RELEASE, REVISION, subscribe
from slack_server import SlackServer

from bot.state.database import open_database
from bot.state.places import Destination, Platform
from bot.trade import Language

CHANNEL = Destination(Platform.DISCORD, discord.GUILD_ID, discord.CHANNEL_ID)
REVISIONS = Destination(Platform.DISCORD, discord.GUILD_ID, discord.OTHER_CHANNEL_ID)
NEWSROOM = Destination(Platform.SLACK, slack.TEAM, slack.CHANNEL)
SECONDS = 60.0


@asynccontextmanager
async def running_bot(home: Path, **settings: str) -> AsyncIterator[None]:
    """`bot run` until the end of the block, which it has to leave by itself."""
    log = home / "log"
    with log.open("ab") as out:
        process = await asyncio.create_subprocess_exec(
            BOT, "run", env=environment(home, **settings), stdout=out, stderr=out
        )
    try:
        yield
    finally:
        process.terminate()
        code = await asyncio.wait_for(process.wait(), SECONDS)
    assert code == 0, log.read_text()


async def subscribers(home: Path) -> None:
    database = await open_database("", home)
    await subscribe(database, CHANNEL)
    await subscribe(database, REVISIONS, REVISION)
    await subscribe(database, NEWSROOM, RELEASE, Language.KOREAN)
    await database.close()


@pytest.fixture
async def gacc() -> AsyncIterator[tuple[GaccServer, str]]:
    server = GaccServer()
    for month in ("2026-06", "2026-07"):
        server.publish(month, 100_000, 30_000)
    yield server, await server.start()
    await server.stop()


@pytest.fixture
async def guild() -> AsyncIterator[DiscordServer]:
    server = DiscordServer()
    await server.start()
    yield server
    await server.stop()


@pytest.fixture
async def workspace() -> AsyncIterator[SlackServer]:
    server = SlackServer()
    await server.start()
    yield server
    await server.stop()


def spoil(path: Path) -> None:
    """An export with a code that is none, as somebody left it there a while ago."""
    path.parent.mkdir(exist_ok=True)
    write(path, export_of([row(), row(商品编码="1")]))
    copied = time.time() - 60
    os.utime(path, (copied, copied))


def text_of(message: dict[str, object]) -> str:
    return str(message)


async def test_a_month_appears_is_told_once_on_both_platforms_and_is_corrected_in_place(
    home: Path,
    gacc: tuple[GaccServer, str],
    guild: DiscordServer,
    workspace: SlackServer,
) -> None:
    customs, address = gacc
    settings = settings_to(address, guild, workspace)
    settings["BOT_OPERATORS"] = f"discord:{discord.ANN}"
    await subscribers(home)
    here, there = guild.store.messages[CHANNEL.channel], workspace.store.messages[NEWSROOM.channel]
    told, alone = (guild.store.messages[one] for one in (REVISIONS.channel, discord.DM_ID))
    async with running_bot(home, **settings):
        await guild.ready(SECONDS)
        customs.publish("2026-08", 200_000, 40_000)
        await guild.store.until(lambda: len(here) == 1, SECONDS)
        await workspace.store.until(lambda: len(there) >= 1, SECONDS)
        assert "$200 million" in text_of(here[0])
        assert "August 2026" in text_of(here[0])
        assert "2억 달러" in text_of(there[0])
        (picture,) = here[0]["attachments"]
        assert picture["filename"].endswith(".png")
        assert "In August 2026 China sold North Korea $200 million" in picture["description"]
        spoil(home / "inbox" / "出口.csv")
        await guild.store.until(lambda: len(alone) == 1, SECONDS)
        assert "A file was set aside: 出口.csv" in text_of(alone[0])
        assert "row 3, column 商品编码" in text_of(alone[0])
    async with running_bot(home, **settings):
        await guild.ready(SECONDS)
        customs.revise("2026-08", 195_000, 40_000, reprint=True)
        await guild.store.until(lambda: "corrected" in text_of(here[0]), SECONDS)
        await workspace.store.until(lambda: "정정" in text_of(there[0]), SECONDS)
        await guild.store.until(lambda: len(told) == 1, SECONDS)
        assert "$195 million" in text_of(here[0])
        assert "it stood at $200 million before" in text_of(told[0])
        customs.revise("2026-08", 185_000, 40_000)
        customs.publish("2026-09", 150_000, 35_000)
        await guild.store.until(lambda: len(here) > 1, SECONDS)
        await guild.store.until(lambda: "Since revised" in text_of(here[0]), SECONDS)
        await workspace.store.until(lambda: "이후 수정" in text_of(there[0]), SECONDS)
        assert "the bulletin of September 2026 cut" in text_of(here[0])
        assert "$150 million" in text_of(here[1])
    assert (len(here), len(alone)) == (2, 1)
    assert len([one for one in there if "thread_ts" not in one]) == 2

"""From a release's news to the posts that stand, nothing is lost or doubled, whoever dies when."""

import asyncio
import json
import os
import sys
from dataclasses import asdict
from pathlib import Path

import aiohttp
import release_life
from flaky_chat import FlakyChat
from release_life import MONTHS, HttpSender, prints
from release_news import UNHURRIED, subscribe
from sender_life import DESTINATIONS, PACE, Plan

from bot.releases.carrying import SenderCarrier
from bot.state.database import Database
from bot.state.delivery import deliver
from bot.state.outbox import Outbox
from bot.state.parcels import OutboxState
from bot.state.places import Platform

UNDER_WAY = (OutboxState.PENDING, OutboxState.SENDING, OutboxState.FAILED)
SOAK = bool(os.environ.get("BOT_SOAK"))


async def killed(plan: Plan) -> int:
    """Raise bots and kill them; how many died."""
    command = (sys.executable, release_life.__file__, json.dumps(asdict(plan)))
    process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
    output, _ = await process.communicate()
    died: dict[str, int] = json.loads(output)
    return sum(died.values())


async def under_way(outbox: Outbox) -> int:
    tally = await outbox.tally()
    return sum(tally[one] for one in UNDER_WAY)


async def finish(database: Database, plan: Plan) -> None:
    """What the last bot, which nobody kills, brings to an end."""
    stop, outbox = asyncio.Event(), Outbox(database)
    async with aiohttp.ClientSession() as session:
        sender = HttpSender(session, plan.chat, lambda: None)
        carrier = SenderCarrier({Platform.SLACK: sender}, None, UNHURRIED)
        task = asyncio.create_task(deliver(outbox, carrier, stop, PACE))
        async with asyncio.timeout(120):
            while await under_way(outbox):  # noqa: ASYNC110 - rows, not an event
                await asyncio.sleep(0.05)
        stop.set()
        await task


async def test_killed_bots_lose_no_month_double_none_and_leave_each_corrected(
    database: Database, tmp_path: Path
) -> None:
    kills = 2_000 if SOAK else 30
    for where in DESTINATIONS:
        await subscribe(database, where)
    chat = FlakyChat(0.0, seed=7)
    try:
        plan = Plan("", str(tmp_path), await chat.start(), kills=kills, seed=7)
        assert await killed(plan) == kills
        known = await asyncio.to_thread(prints, tmp_path)
        assert known.changes.keys() == set(MONTHS)
        await known.tell(database, MONTHS)
        await finish(database, plan)
    finally:
        await chat.stop()
    assert (await Outbox(database).tally())[OutboxState.DEAD] == 0
    assert chat.doubled() == []
    assert len(chat.messages) == len(MONTHS) * len(DESTINATIONS)
    standing = {(one.channel, one.body) for one in chat.messages}
    assert len(standing) == len(chat.messages)
    assert all("(corrected)" in body for _, body in standing)

"""Nothing is lost and nothing doubled, whenever whichever sender dies."""

import asyncio
import json
import os
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import aiohttp
import pytest
import pytest_asyncio
from flaky_chat import FlakyChat
from sender_life import DESTINATIONS, PACE, Deadline, HttpCarrier, Plan, say
from sender_nursery import LIVES_PER_EVENT, arguments

from bot.state.database import Database
from bot.state.delivery import deliver
from bot.state.outbox import Outbox
from bot.state.parcels import OutboxState
from bot.state.posts import Posts

LIKE_DISCORD, LIKE_SLACK = 0.8, 0.0
SOAK = bool(os.environ.get("BOT_SOAK"))

OpenChat = Callable[[float], Awaitable[tuple[FlakyChat, str]]]


@pytest_asyncio.fixture
async def open_chat() -> AsyncIterator[OpenChat]:
    opened: list[FlakyChat] = []

    async def open_one(knows_nonce_for: float) -> tuple[FlakyChat, str]:
        chat = FlakyChat(knows_nonce_for, seed=len(opened))
        opened.append(chat)
        return chat, await chat.start()

    yield open_one
    for chat in opened:
        await chat.stop()


async def nursery(plan: Plan) -> asyncio.subprocess.Process:
    pipe = asyncio.subprocess.PIPE
    return await asyncio.create_subprocess_exec(*arguments(plan), stdin=pipe, stdout=pipe)


async def kill_senders(plan: Plan) -> dict[str, int]:
    output, _ = await (await nursery(plan)).communicate()
    died: dict[str, int] = json.loads(output)
    return died


async def until_all_sent(outbox: Outbox, number: int) -> None:
    async with asyncio.timeout(120):
        while (await outbox.tally())[OutboxState.SENT] < number:  # noqa: ASYNC110 - a row, not an event
            await asyncio.sleep(0.05)


async def finish(database: Database, plan: Plan, events: int) -> None:
    """What the last sender, which nobody kills, brings to an end."""
    stop, outbox = asyncio.Event(), Outbox(database)
    await say(database, range(events))
    async with aiohttp.ClientSession() as session:
        carrier = HttpCarrier(session, plan, Deadline(0))
        task = asyncio.create_task(deliver(outbox, carrier, stop, PACE))
        await until_all_sent(outbox, 2 * events * len(DESTINATIONS))
        stop.set()
        await task


async def assert_each_message_stands_once(chat: FlakyChat, database: Database, events: int) -> None:
    assert chat.doubled() == []
    standing = sorted((one.channel, one.body) for one in chat.messages)
    assert standing == sorted(
        (where.channel, f"fixed {number}") for where in DESTINATIONS for number in range(events)
    )
    by_place = {(one.channel, one.body): one.number for one in chat.messages}
    for where in DESTINATIONS:
        for post in await Posts(database).latest(where, events):
            number = post.subject.removeprefix("month ")
            assert post.message_id == by_place[where.channel, f"fixed {number}"]
    tally = await Outbox(database).tally()
    assert tally == dict.fromkeys(OutboxState, 0) | {
        OutboxState.SENT: 2 * events * len(DESTINATIONS)
    }


@pytest.mark.parametrize("knows_nonce_for", [LIKE_DISCORD, LIKE_SLACK])
async def test_many_killed_senders_lose_nothing_and_double_nothing(
    database: Database, address: str, tmp_path: Path, open_chat: OpenChat, knows_nonce_for: float
) -> None:
    kills = 2_000 if SOAK else 40
    chat, where = await open_chat(knows_nonce_for)
    plan = Plan(address, str(tmp_path), where, kills=kills, seed=kills)
    died = await kill_senders(plan)
    events = kills // LIVES_PER_EVENT
    await finish(database, plan, events)
    await assert_each_message_stands_once(chat, database, events)
    assert sum(died.values()) == kills
    assert chat.befell["looked up, there"] > 0


async def test_two_senders_on_one_database_double_nothing(
    database: Database, address: str, tmp_path: Path, open_chat: OpenChat
) -> None:
    chat, where = await open_chat(LIKE_SLACK)
    plan = Plan(address, str(tmp_path), where, events=4)
    await say(database, range(plan.events))
    senders = await nursery(plan)
    try:
        await until_all_sent(Outbox(database), 2 * plan.events * len(DESTINATIONS))
    finally:
        statuses, _ = await senders.communicate(b"")  # the end of its input stops it
    assert json.loads(statuses) == [0, 0]
    await assert_each_message_stands_once(chat, database, plan.events)


@pytest.mark.parametrize("address", [""])
async def test_senders_that_look_nothing_up_are_caught_doubling(
    database: Database, address: str, tmp_path: Path, open_chat: OpenChat
) -> None:
    chat, where = await open_chat(LIKE_SLACK)
    plan = Plan(address, str(tmp_path), where, kills=20, looks_up=False)
    await kill_senders(plan)
    await finish(database, plan, 1)
    assert chat.doubled() != []

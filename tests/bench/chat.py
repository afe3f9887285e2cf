"""The real process under questions from Discord: what each costs, how long each waits."""

import asyncio
import os
import random
import re
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from discord_server import TOKEN, DiscordServer
from discord_store import Interaction

from tests.bench.measuring import show, tail
from tests.bench.questions import QUESTIONS

SECONDS = int(os.environ.get("BENCH_CHAT_SECONDS", "10"))
A_SECOND = int(os.environ.get("BENCH_CHAT_RATE", "200"))
_PEOPLE = 2_000
_CHANNELS = 500
_TICKS = os.sysconf("SC_CLK_TCK")


@dataclass
class Load:
    """What came of the questions."""

    asked: int = 0
    answered: int = 0
    waits: list[float] = field(default_factory=list)


def run() -> None:
    """Ask many questions a second (aims: none lost, p95 under 1 s, memory flat)."""
    asyncio.run(_run())


async def _run() -> None:
    server = DiscordServer()
    await server.start()
    with tempfile.TemporaryDirectory() as home:
        environment = {
            **os.environ,
            "BOT_HOME": home,
            "BOT_WEB_PORT": "0",
            "DISCORD_TOKEN": TOKEN,
            "DISCORD_API_BASE": server.api,
            "DISCORD_GATEWAY_URL": server.gateway.url,
        }
        with subprocess.Popen(  # noqa: ASYNC220 - started once, before anything is timed
            [Path(sys.executable).with_name("bot"), "run"],
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as process:
            await _ready(server)
            await _ask(server, Load(), 2)
            before, spent = _memory(process.pid), _processor(process.pid)
            load = Load()
            await _ask(server, load, SECONDS)
            spent = _processor(process.pid) - spent
            after = _memory(process.pid)
            process.terminate()
            process.wait()
    await server.stop()
    show(
        f"chat on Discord: {load.asked} questions at {A_SECOND} a second, "
        f"{load.asked - load.answered} lost, wait p95 {tail(load.waits) * 1_000:.0f} ms, "
        f"{spent / load.asked * 1_000:.1f} ms of processor a question, "
        f"memory {before:.0f} MB before, {after:.0f} MB after"
    )


async def _ready(server: DiscordServer) -> None:
    """Wait for the bot to be connected; a first start builds the dataset."""
    await server.store.until(lambda: server.store.syncs, seconds=60)
    await server.ready()


async def _ask(server: DiscordServer, load: Load, seconds: int) -> None:
    """People use the ask command at a steady rate; wait until all are answered, or a while."""
    chance = random.Random(7)  # noqa: S311 - no secret
    uses = []
    began = time.monotonic()
    for number in range(seconds * A_SECOND):
        await asyncio.sleep(max(0.0, began + number / A_SECOND - time.monotonic()))
        use = await server.people.interact(
            2,
            {
                "id": "1",
                "name": "ask",
                "type": 1,
                "options": [{"name": "question", "type": 3, "value": chance.choice(QUESTIONS)}],
            },
            person=str(10**17 + chance.randrange(_PEOPLE)),
            channel_id=str(2 * 10**17 + chance.randrange(_CHANNELS)),
        )
        uses.append(asyncio.create_task(_answered(use)))
    waits = await asyncio.gather(*uses)
    load.asked += len(waits)
    load.waits += [wait for wait in waits if wait is not None]
    load.answered = len(load.waits)


async def _answered(use: Interaction) -> float | None:
    deadline = time.monotonic() + 60
    while not use.answered:
        if time.monotonic() > deadline:
            return None
        await asyncio.sleep(0.02)
    return time.monotonic() - use.born


def _processor(pid: int) -> float:
    """Seconds of processor time a process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICKS


def _memory(pid: int) -> float:
    """Megabytes a process holds."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    found = re.search(r"VmRSS:\s+(\d+) kB", status)
    return int(found[1]) / 1_024 if found else 0.0

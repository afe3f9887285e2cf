"""The real `bot run` as a process of its own, led to the stand-in for Discord."""

import asyncio
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from bot_process import BOT, environment
from discord_server import TOKEN, DiscordServer

_STARTS = 40.0
_ENDS = 40.0


async def begin(server: DiscordServer, home: Path, token: str = TOKEN) -> tuple[Process, list[str]]:
    """Start the bot; returns it with what it printed up to its last line."""
    settings = {
        "DISCORD_TOKEN": token,
        "DISCORD_API_BASE": server.api,
        "DISCORD_GATEWAY_URL": server.gateway.url,
        "BOT_WEB_PORT": "0",
    }
    process = await asyncio.create_subprocess_exec(
        BOT, "run", env=environment(home, **settings), stdout=PIPE, stderr=PIPE
    )
    assert process.stdout is not None
    printed: list[str] = []
    async with asyncio.timeout(_STARTS):
        while not printed or not printed[-1].startswith("Stop with"):
            line = await process.stdout.readline()
            assert line, (await process.communicate())[1].decode()
            printed.append(line.decode().rstrip())
    return process, printed


async def end(process: Process) -> tuple[int, str]:
    """Ask a process to stop and wait for it; returns its exit code and its log."""
    with suppress(ProcessLookupError):
        process.terminate()
    async with asyncio.timeout(_ENDS):
        _, log = await process.communicate()
    return process.returncode or 0, log.decode()


@asynccontextmanager
async def running(server: DiscordServer, home: Path) -> AsyncIterator[Process]:
    """A bot that is connected, and is surely gone afterwards."""
    process, _ = await begin(server, home)
    try:
        await server.ready()
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()

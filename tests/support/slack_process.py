"""The real `bot run` as a process of its own, led to the stand-in for Slack by its settings."""

import asyncio
import re
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bot_process import BOT, environment

_STARTS = 60.0
_ENDS = 40.0


@dataclass(frozen=True)
class Started:
    """A bot at work, and what it printed when it was ready."""

    process: Process
    printed: str

    @property
    def web(self) -> str:
        """The address of its web server."""
        found = re.search(r"http://\S+", self.printed)
        assert found is not None
        return found[0]

    async def end(self) -> int:
        """Ask it to stop, wait for it, and return its exit code."""
        self.process.terminate()
        async with asyncio.timeout(_ENDS):
            return await self.process.wait()


@asynccontextmanager
async def bot_run(home: Path, **settings: str) -> AsyncIterator[Started]:
    """A bot from when it is ready; it is surely gone afterwards."""
    given = environment(home, BOT_WEB_PORT="0", **settings)
    process = await asyncio.create_subprocess_exec(
        BOT, "run", env=given, stdout=PIPE, stderr=DEVNULL
    )
    try:
        assert process.stdout is not None
        printed = ""
        async with asyncio.timeout(_STARTS):
            while "Stop with" not in printed:
                line = await process.stdout.readline()
                assert line, printed
                printed += line.decode()
        yield Started(process, printed)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()

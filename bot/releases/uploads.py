"""Takes in files that came with a message: a thread ingests them, then the bot catches up."""

import asyncio
import tempfile
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

import structlog

from bot.releases.accounts import account
from bot.releases.ingest import Ingest
from bot.releases.outcome import Outcome
from bot.trade import Flow, Language

_log = structlog.get_logger(__name__)


class Uploads:
    """One file after the other into the dataset."""

    def __init__(self, ingest: Ingest) -> None:
        self._ingest = ingest
        self._turn = asyncio.Lock()
        self._catch_up: Callable[[], Awaitable[None]] | None = None

    def followed_by(self, catch_up: Callable[[], Awaitable[None]]) -> None:
        """Call this when files were taken in; until then the first look at the inbox catches up."""
        self._catch_up = catch_up

    async def take(
        self, name: str, content: bytes, flow: Flow | None, language: Language
    ) -> Sequence[str]:
        """Take in one file; what became of it, a line each, in a language.

        Raises DatasetError when it cannot be kept.
        """
        async with self._turn:
            outcome = await asyncio.to_thread(self._take, name, content, flow)
        for line in outcome.lines():
            _log.info("uploaded", said=line.strip())
        return account(outcome, language)

    def _take(self, name: str, content: bytes, flow: Flow | None) -> Outcome:
        with tempfile.TemporaryDirectory(prefix="upload-") as folder:
            path = Path(folder) / "file"
            path.write_bytes(content)
            return self._ingest.file(path, name=name, flow=flow)

    async def catch_up(self) -> None:
        """Answer from what was taken in, and tell what is new in it."""
        if self._catch_up is not None:
            await self._catch_up()

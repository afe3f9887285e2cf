"""Keeps the answers under way, so that shutdown can wait for them and takes on no new ones."""

import asyncio
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any

import structlog

_log = structlog.get_logger(__name__)


class Work:
    """What is being answered right now."""

    def __init__(self) -> None:
        self._closing = asyncio.Event()
        self._under_way: set[asyncio.Task[None]] = set()

    @property
    def closing(self) -> bool:
        """Whether nothing more is taken on."""
        return self._closing.is_set()

    async def pause(self, seconds: float) -> bool:
        """Wait; returns early, with False, when nothing more is taken on."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._closing.wait()
        return not self.closing

    def start(self, job: Coroutine[Any, Any, None], name: str) -> None:
        """Do something in the background; what escapes it is logged under its name."""
        task = asyncio.create_task(_logged(job, name), name=name)
        # The loop itself holds tasks weakly.
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)

    async def drain(self, seconds: float) -> int:
        """Take nothing more on, wait for what is under way; returns how many did not finish."""
        self._closing.set()
        if self._under_way:
            _, late = await asyncio.wait(self._under_way, timeout=seconds)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
            return len(late)
        return 0


async def _logged(job: Coroutine[Any, Any, None], name: str) -> None:
    try:
        await job
    except Exception:  # noqa: BLE001 - the boundary of a job
        _log.exception("event_failed", key=name)

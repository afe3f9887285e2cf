"""Counts the answers under way, so that shutdown can wait for them and takes on no new ones."""

import asyncio
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import structlog

_log = structlog.get_logger(__name__)


class Work:
    """What is being answered right now."""

    def __init__(self) -> None:
        self._closing = asyncio.Event()
        self._under_way = 0
        self._idle = asyncio.Event()
        self._idle.set()
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def closing(self) -> bool:
        """Whether nothing more is taken on."""
        return self._closing.is_set()

    @contextmanager
    def one(self) -> Iterator[None]:
        """Count one answer for as long as it takes."""
        self._under_way += 1
        self._idle.clear()
        try:
            yield
        finally:
            self._under_way -= 1
            if self._under_way == 0:
                self._idle.set()

    def start(self, job: Coroutine[Any, Any, None], name: str) -> None:
        """Do something in the background; what escapes it is logged under its name."""
        task = asyncio.create_task(self._logged(job, name), name=name)
        # The loop itself holds tasks weakly.
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def pause(self, seconds: float) -> bool:
        """Wait; returns early, with False, when nothing more is taken on."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._closing.wait()
        return not self.closing

    async def drain(self, seconds: float) -> int:
        """Take nothing more on, wait for what is under way; returns how many did not finish."""
        self._closing.set()
        # What was started a moment ago has not come to be counted yet.
        await asyncio.sleep(0)
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._idle.wait()
        late = self._under_way
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        return late

    async def _logged(self, job: Coroutine[Any, Any, None], name: str) -> None:
        try:
            with self.one():
                await job
        except Exception:  # noqa: BLE001 - the boundary of a job
            _log.exception("event_failed", key=name)

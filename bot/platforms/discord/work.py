"""Counts the answers under way, so that shutdown can wait for them and takes on no new ones."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager


class Work:
    """What is being answered right now; `closing` once no more is taken on."""

    def __init__(self) -> None:
        self.closing = False
        self._under_way = 0
        self._idle = asyncio.Event()
        self._idle.set()

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

    async def drain(self, seconds: float) -> int:
        """Take nothing more on, wait for what is under way; returns how many did not finish."""
        self.closing = True
        try:
            async with asyncio.timeout(seconds):
                await self._idle.wait()
        except TimeoutError:
            return self._under_way
        return 0

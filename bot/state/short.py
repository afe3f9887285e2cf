"""Runs SQLite's short transactions in a thread of their own; those that wait together share one.

Handing each statement to a thread and back costs far more than the statement, and every question
asks for several: here a whole transaction is one errand, and a busy moment's are run together.
"""

import asyncio
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine

_MOST = 64
"""Transactions that share one at most: what comes later need not wait for all of them."""

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True, eq=False)
class _Errand:
    work: Callable[[Connection], Any]
    done: "asyncio.Future[Any]"


class ShortTransactions:
    """A thread with a connection of its own, for transactions that take no time worth naming."""

    def __init__(self, engine: Engine, turn: asyncio.Lock) -> None:
        """`turn` is what every other writer of the database waits for too."""
        self._engine = engine
        self._turn = turn
        self._thread = ThreadPoolExecutor(1, "state")
        self._waiting: deque[_Errand] = deque()
        self._working: set[asyncio.Task[None]] = set()

    async def run(self, work: Callable[[Connection], _T]) -> _T:
        """Do some work in a transaction; it is kept whole or not at all, whatever it ran with.

        Work that shared a transaction with some that failed is done again, so it may do nothing
        but run statements.
        """
        errand = _Errand(work, asyncio.get_running_loop().create_future())
        self._waiting.append(errand)
        if len(self._waiting) == 1:
            task = asyncio.create_task(self._work())
            self._working.add(task)
            task.add_done_callback(self._working.discard)
        done: _T = await errand.done
        return done

    async def _work(self) -> None:
        """Work off what waits once it is its turn: SQLite itself would have it poll, unfairly."""
        async with self._turn:
            await asyncio.get_running_loop().run_in_executor(self._thread, self._work_off)

    async def close(self) -> None:
        """Finish what waits, then close the connection."""
        await asyncio.gather(*self._working)
        await asyncio.to_thread(self._thread.shutdown)
        self._engine.dispose()

    def _work_off(self) -> None:
        while self._waiting:
            errands = [self._waiting.popleft() for _ in range(min(_MOST, len(self._waiting)))]
            outcomes = self._outcomes(errands)
            for errand, outcome in zip(errands, outcomes, strict=True):
                # A loop that is closed has nobody left who waits.
                with suppress(RuntimeError):
                    errand.done.get_loop().call_soon_threadsafe(_deliver, errand.done, outcome)

    def _outcomes(self, errands: Sequence[_Errand]) -> list[Any]:
        """What comes of work that shares a transaction; where some fails, of each by itself."""
        begun = False
        try:
            with self._engine.begin() as connection:
                begun = True
                return [one.work(connection) for one in errands]
        except Exception as err:  # noqa: BLE001 - handed on to whoever waits
            if not begun or len(errands) == 1:
                # Where the database lets nobody in, each would only wait for that again.
                return [_Failed(err)] * len(errands)
        return [outcome for one in errands for outcome in self._outcomes([one])]


@dataclass(frozen=True, slots=True)
class _Failed:
    error: Exception


def _deliver(done: "asyncio.Future[Any]", outcome: Any) -> None:  # noqa: ANN401 - what the work gave
    if done.done():
        return
    if isinstance(outcome, _Failed):
        done.set_exception(outcome.error)
    else:
        done.set_result(outcome)

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

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._thread = ThreadPoolExecutor(1, "state")
        self._waiting: deque[_Errand] = deque()

    async def run(self, work: Callable[[Connection], _T]) -> _T:
        """Do some work in a transaction; it is kept whole or not at all, whatever it ran with.

        Work that shared a transaction with some that failed is done again, so it may do nothing
        but run statements.
        """
        errand = _Errand(work, asyncio.get_running_loop().create_future())
        self._waiting.append(errand)
        if len(self._waiting) == 1:
            self._thread.submit(self._work_off)
        done: _T = await errand.done
        return done

    async def close(self) -> None:
        """Finish what waits, then close the connection."""
        await asyncio.to_thread(self._thread.shutdown)
        self._engine.dispose()

    def _work_off(self) -> None:
        while self._waiting:
            errands = [self._waiting.popleft() for _ in range(min(_MOST, len(self._waiting)))]
            try:
                outcomes = self._together(errands)
            except Exception:  # noqa: BLE001 - each is done again by itself, and its own is handed on
                outcomes = [self._alone(one) for one in errands]
            for errand, outcome in zip(errands, outcomes, strict=True):
                # A loop that is closed has nobody left who waits.
                with suppress(RuntimeError):
                    errand.done.get_loop().call_soon_threadsafe(_deliver, errand.done, outcome)

    def _together(self, errands: Sequence[_Errand]) -> list[Any]:
        with self._engine.begin() as connection:
            return [one.work(connection) for one in errands]

    def _alone(self, errand: _Errand) -> Any:  # noqa: ANN401 - what the work gives
        """Do some work so that its failure is its own."""
        try:
            return self._together([errand])[0]
        except Exception as err:  # noqa: BLE001 - handed on to whoever waits
            return _Failed(err)


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

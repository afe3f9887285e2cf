"""Draws charts in a process of its own, so that the event loop never waits for one.

One spawned worker draws one chart after another. A worker that hangs or dies is killed and the
next chart gets a new one; whoever waited gets a ChartError and can send the table instead.
"""

import asyncio
import contextlib
import hashlib
import logging
import os
import signal
from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path

from bot.charts.spec import ChartSpec
from bot.errors import ChartError
from bot.trade import Language

_START = 60.0
"""Seconds a new worker may take: a first run of matplotlib reads every font on the machine."""

_PATIENCE = 15.0
_KEPT = 64
_GRACE = 0.2
"""Seconds a worker may take to notice that its wire is closed before it is killed."""

_FONT_CACHE = "MPLCONFIGDIR"
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Ready:
    """A worker's first word: the languages whose script it can draw."""

    languages: frozenset[Language]


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart drawn."""

    png: bytes


@dataclass(frozen=True, slots=True)
class Failure:
    """A chart that could not be drawn, and why, for the log."""

    reason: str


Reply = Ready | Picture | Failure


def serve(wire: Connection, folder: str = "") -> None:
    """The worker's whole life: draw each spec that comes over the wire until it closes.

    `folder` is where matplotlib keeps what it learns of the machine's fonts.
    """
    # Ctrl-C reaches the whole process group; the bot closes the wire when it is done.
    with contextlib.suppress(ValueError):
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    if folder:
        os.environ.setdefault(_FONT_CACHE, folder)
    from bot.charts.draw import png  # noqa: PLC0415 - matplotlib belongs to the worker alone
    from bot.charts.drawing.typeface import drawable  # noqa: PLC0415 - likewise

    wire.send(Ready(drawable()))
    while True:
        try:
            spec: ChartSpec = wire.recv()
        except (EOFError, OSError):
            return
        try:
            reply: Reply = Picture(png(spec))
        except Exception as err:  # noqa: BLE001 - the boundary of one job: the next may succeed
            reply = Failure(f"{type(err).__name__}: {err}")
        wire.send(reply)


def fingerprint(spec: ChartSpec) -> str:
    """A name for what a spec shows: equal specs, equal names, in every process."""
    return hashlib.sha256(repr(spec).encode()).hexdigest()


class Renderer:
    """Asks the worker for pictures; keeps the newest ones by what they show."""

    def __init__(
        self, *, patience: float = _PATIENCE, kept: int = _KEPT, folder: Path | None = None
    ) -> None:
        self._patience = patience
        self._kept = kept
        self._folder = "" if folder is None else str(folder)
        self._pictures: OrderedDict[str, bytes] = OrderedDict()
        self._drawing: dict[str, asyncio.Task[bytes]] = {}
        # One thread talks to the worker, so that charts queue there and not in the event loop.
        self._line = ThreadPoolExecutor(1, "charts")
        self._process: SpawnProcess | None = None
        self._wire: Connection | None = None
        self._languages: frozenset[Language] = frozenset()
        self._closed = False

    async def languages(self) -> frozenset[Language]:
        """The languages whose labels can be drawn; starts the worker if need be."""
        if not self._languages:
            await asyncio.get_running_loop().run_in_executor(self._line, self._ready)
        return self._languages

    async def render(self, spec: ChartSpec) -> bytes:
        """The PNG of a spec; raises ChartError when the worker cannot draw it in time."""
        name = fingerprint(spec)
        if name in self._pictures:
            self._pictures.move_to_end(name)
            return self._pictures[name]
        task = self._drawing.get(name)
        if task is None:
            task = asyncio.create_task(self._draw(name, spec))
            self._drawing[name] = task
            task.add_done_callback(partial(self._forget, name))
        return await asyncio.shield(task)

    def _forget(self, name: str, task: asyncio.Task[bytes]) -> None:
        self._drawing.pop(name, None)
        if not task.cancelled():
            # Whoever asked may have gone; the log has the fault already.
            task.exception()

    async def _draw(self, name: str, spec: ChartSpec) -> bytes:
        loop = asyncio.get_running_loop()
        picture = await loop.run_in_executor(self._line, self._ask, spec)
        self._pictures[name] = picture
        while len(self._pictures) > self._kept:
            self._pictures.popitem(last=False)
        return picture

    async def close(self) -> None:
        """Stop the worker, whatever it is drawing; whoever waits gets a ChartError.

        Closing again does nothing.
        """
        if self._closed:
            return
        self._closed = True
        with contextlib.suppress(ValueError):
            # Closed in the meantime by the thread that talks to it.
            if self._drawing and self._process is not None:
                self._process.kill()
        await asyncio.get_running_loop().run_in_executor(self._line, self._stop)
        self._line.shutdown()

    def _ask(self, spec: ChartSpec) -> bytes:
        wire = self._ready()
        reply = self._exchange(wire, spec, self._patience)
        if isinstance(reply, Picture):
            return reply.png
        _log.error("a chart could not be drawn: %s", reply)
        raise ChartError("The picture could not be drawn; its figures are sent as a table.")

    def _ready(self) -> Connection:
        """The wire to a worker that is alive; a dead one is replaced."""
        if self._process is not None and self._wire is not None and self._process.is_alive():
            return self._wire
        self._stop()
        if self._closed:
            raise ChartError("The bot is stopping; ask for the chart again when it is back.")
        context = get_context("spawn")
        mine, theirs = context.Pipe()
        self._process = context.Process(
            target=serve, args=(theirs, self._folder), name="bot-charts", daemon=True
        )
        self._process.start()
        theirs.close()
        self._wire = mine
        reply = self._exchange(mine, None, _START)
        if isinstance(reply, Ready):
            self._languages = reply.languages
        return mine

    def _exchange(self, wire: Connection, spec: ChartSpec | None, patience: float) -> Reply:
        """Send a spec, if any, and wait for the reply; a worker that gives none is killed."""
        try:
            if spec is not None:
                wire.send(spec)
            if wire.poll(patience):
                reply: Reply = wire.recv()
                return reply
            reason = f"no reply within {patience:g} seconds"
        except (EOFError, OSError) as err:
            reason = f"the worker is gone ({type(err).__name__})"
        self._stop()
        _log.error("the chart worker was stopped: %s", reason)
        raise ChartError("The picture took too long; its figures are sent as a table.")

    def _stop(self) -> None:
        if self._wire is not None:
            self._wire.close()
        if self._process is not None:
            self._process.join(0 if self._process.exitcode is not None else _GRACE)
            if self._process.is_alive():
                self._process.kill()
                self._process.join()
            self._process.close()
        self._wire = self._process = None

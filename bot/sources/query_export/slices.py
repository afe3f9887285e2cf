"""Cuts a query export into slices of whole rows on disk, so that no file is too large."""

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np

from bot.sources.query_export.layout import Layout
from bot.sources.query_export.spelling import respelled

SLICE_BYTES = 64 << 20
BLOCK_BYTES = 1 << 18
"""Longer than any row; small enough to stay in the processor's cache."""
_NEWLINE = ord("\n")


@dataclass(frozen=True, slots=True)
class Slice:
    """Whole rows of the file: written to `path` for the engine, standing at `start` in the file.

    `first_row` is the file's line number of the first of them, the headings being line 1.
    """

    path: Path
    start: int
    size: int
    first_row: int
    rows: int


class CutShortError(Exception):
    """The file does not end with a whole line; `row` is the line that is cut."""

    def __init__(self, row: int) -> None:
        super().__init__(row)
        self.row = row


def slices(path: Path, layout: Layout, scratch: Path, size: int = SLICE_BYTES) -> Iterator[Slice]:
    """The slices of a file in order, the next being prepared while one is worked on.

    Two scratch files take turns, so a slice is gone when the one after the next is asked for.
    Raises CutShortError at the end of a file that lacks its last newline.
    """
    with path.open("rb", buffering=0) as file, ThreadPoolExecutor(1) as worker:
        cutter = _Cutter(file, layout, scratch, size or SLICE_BYTES)
        coming: Future[Slice | None] = worker.submit(cutter.next)
        while (ready := coming.result()) is not None:
            coming = worker.submit(cutter.next)
            yield ready


class _Cutter:
    """Reads into one buffer over and over: gigabytes that are copied once less take less time."""

    def __init__(self, file: BinaryIO, layout: Layout, scratch: Path, size: int) -> None:
        self._file = file
        self._encoding = layout.encoding
        self._newline = layout.newline
        self._scratch = scratch
        self._size = size
        self._buffer = bytearray(BLOCK_BYTES)
        self._bytes = np.frombuffer(self._buffer, dtype=np.uint8)
        self._held = 0
        self._start = layout.body_at
        self._row = 2
        self._turn = 0
        file.seek(layout.body_at)

    def next(self) -> Slice | None:
        """The next slice: blocks up to its size, and on to the end of a row."""
        self._turn = 1 - self._turn
        target = self._scratch / f"slice-{self._turn}.csv"
        size = rows = 0
        # Written over in place: a new file each time would have to find its pages anew.
        with target.open("r+b" if target.exists() else "wb", buffering=0) as out:
            while size < self._size and (end := self._fill()):
                out.write(self._prepared(end))
                size += end
                rows += int(np.count_nonzero(self._bytes[:end] == _NEWLINE))
                self._held -= end
                self._buffer[: self._held] = self._buffer[end : end + self._held]
            out.truncate()
        if self._held and not rows:
            raise CutShortError(self._row)
        ready = Slice(target, self._start, size, self._row, rows)
        self._start += size
        self._row += rows
        return ready if rows else None

    def _fill(self) -> int:
        """Fill the buffer behind what is left in it; where its last whole row ends."""
        with memoryview(self._buffer) as free:
            self._held += self._file.readinto(free[self._held :])  # type: ignore[attr-defined]
        return self._buffer.rfind(b"\n", 0, self._held) + 1

    def _prepared(self, end: int) -> bytes | bytearray | memoryview:
        """The buffer's whole rows as the engine may read them."""
        if self._newline != b"\n":
            # The engine takes a quoted cell before a carriage return for an open one.
            lines = bytes(self._buffer[:end]).replace(self._newline, b"\n")
            return respelled(lines, self._encoding)
        return memoryview(respelled(self._buffer, self._encoding))[:end]

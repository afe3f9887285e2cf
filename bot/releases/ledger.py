"""Remembers which files were taken in: the same file again is known without being read.

Without it a file that arrives again after its successor could pass for the newer one. It lies
beside the figures, and is gone when they are.
"""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.dataset.parts import part_folder

_COLUMNS = 4


@dataclass(frozen=True, slots=True)
class Entry:
    """A file that was taken in: its hash, how it was read, and how many figures it holds."""

    sha256: str
    read_as: str
    kind: str
    figures: int


class Ledger:
    """The entries below one folder; a row that was cut short is no row."""

    def __init__(self, home: Path) -> None:
        self._path = part_folder(home) / "taken.tsv"

    def find(self, sha256: str, read_as: str) -> Entry | None:
        """The entry of a file that was taken in and read so, if it was."""
        return next(
            (one for one in self._entries() if (one.sha256, one.read_as) == (sha256, read_as)), None
        )

    def note(self, entry: Entry) -> None:
        """Add an entry, on a line of its own even where the last one was cut short."""
        row = "\t".join((entry.sha256, entry.read_as, entry.kind, str(entry.figures)))
        with self._path.open("a", encoding="utf-8") as file:
            file.write(f"\n{row}\t\n")
            file.flush()
            os.fsync(file.fileno())

    def _entries(self) -> Iterator[Entry]:
        try:
            lines = self._path.read_text(encoding="utf-8", errors="replace").splitlines()
        except FileNotFoundError:
            return
        for line in lines:
            cells = line.split("\t")
            if len(cells) == _COLUMNS + 1:
                yield Entry(cells[0], cells[1], cells[2], int(cells[3]))

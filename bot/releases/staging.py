"""Gathers the pieces of a month until all are there, so that a month is taken in whole.

A piece that was fetched is not fetched again after a restart.
"""

import json
import shutil
from collections.abc import Collection, Iterable
from hashlib import sha256
from pathlib import Path

from bot.dataset.merging import join
from bot.dataset.writing import write_cells
from bot.releases.writing import write_whole
from bot.trade import Observation


class Staging:
    """The pieces of one release of one month, in a folder of their own."""

    def __init__(self, home: Path, name: str) -> None:
        self._folder = home / "releases" / "staging" / name
        self._list = self._folder / "pieces.json"
        self._folder.mkdir(parents=True, exist_ok=True)
        self._pieces: dict[str, list[str]] = self._read()

    @property
    def done(self) -> Collection[str]:
        """The keys of the pieces that are there."""
        return self._pieces.keys()

    @property
    def hashes(self) -> list[str]:
        """The hashes of the raw files the pieces were read from, in order."""
        return list(dict.fromkeys(one for hashes in self._pieces.values() for one in hashes))

    def add(self, key: str, cells: Iterable[Observation], hashes: Iterable[str]) -> None:
        """Keep a piece; its key counts once its figures are written."""
        write_cells(cells, self._path(key))
        self._pieces[key] = list(hashes)
        write_whole(self._list, json.dumps(self._pieces))

    def joined(self, target: Path) -> None:
        """Write all pieces to one file."""
        join([self._path(key) for key in self._pieces], target)

    def clear(self) -> None:
        """Forget the pieces: the month was taken in, or is not believed."""
        shutil.rmtree(self._folder, ignore_errors=True)

    def _path(self, key: str) -> Path:
        return self._folder / f"{sha256(key.encode()).hexdigest()[:16]}.parquet"

    def _read(self) -> dict[str, list[str]]:
        try:
            kept = json.loads(self._list.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return {key: hashes for key, hashes in kept.items() if self._path(key).is_file()}

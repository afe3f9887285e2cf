"""Adds files of figures to the dataset, each by one atomic swap of the list that names them.

Whoever is killed before the swap leaves the old dataset, afterwards the new one; a file that no
list names is no part of anything and is cleared away later.
"""

import fcntl
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.dataset.merging import join
from bot.dataset.parts import LIST, PartList, live_parts, part_folder, read_list
from bot.errors import DatasetError

SCRATCH = ".ingesting-"
_MANY = 12
"""Every part is opened for every question: more small ones than these are joined."""
_LARGE = 64 << 20
_FORGOTTEN = 24 * 3600.0
"""Seconds after which nobody reads a file any more that the list does not name."""


class Parts:
    """The ingested files below one folder; one process at a time changes them."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self.folder = part_folder(home)

    @property
    def ingests(self) -> int:
        """How many ingests there were so far."""
        listed = read_list(self._home)
        return listed.ingests if listed else 0

    @contextmanager
    def changing(self) -> Iterator[Path]:
        """A scratch folder to prepare a part in, while no other process changes the parts.

        Raises DatasetError when the folder cannot be written.
        """
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with (self.folder / ".lock").open("w") as lock:
                fcntl.flock(lock, fcntl.LOCK_EX)
                self._clear()
                with tempfile.TemporaryDirectory(dir=self.folder, prefix=SCRATCH) as scratch:
                    yield Path(scratch)
        except OSError as err:
            raise DatasetError(
                f"The folder {self.folder} cannot be written ({err.strerror}); "
                "set BOT_HOME to a folder with room that you may write to."
            ) from err

    def add(self, draft: Path, source: str, before: Callable[[int], None]) -> str:
        """Make a draft a part, inside `changing`; returns the part's name.

        `before` is called with the ingest's number when everything but the swap is done: what it
        writes counts once the list has reached that number.
        """
        listed = read_list(self._home) or PartList(tuple(p.name for p in live_parts(self._home)))
        number = listed.ingests + 1
        name = f"{number:06d}-{source}.parquet"
        _keep(draft)
        os.replace(draft, self.folder / name)  # noqa: PTH105 - one atomic swap
        before(number)
        self._swap(PartList((*listed.names, name), number))
        return name

    def tidy(self, scratch: Path) -> None:
        """Join small parts when there are many, inside `changing`; they say the same afterwards."""
        listed = read_list(self._home)
        if listed is None or len(listed.names) <= _MANY:
            return
        large = [n for n in listed.names if (self.folder / n).stat().st_size > _LARGE]
        # Order is what tells two prints of one moment apart: only what follows a large part joins.
        since = listed.names.index(large[-1]) + 1 if large else 0
        kept, small = listed.names[:since], listed.names[since:]
        if len(small) <= _MANY:
            return
        draft = scratch / "joined.parquet"
        join([self.folder / name for name in small], draft)
        name = f"{listed.ingests:06d}-joined.parquet"
        _keep(draft)
        os.replace(draft, self.folder / name)  # noqa: PTH105 - one atomic swap
        self._swap(PartList((*kept, name), listed.ingests))

    def _swap(self, listed: PartList) -> None:
        draft = self.folder / f".{LIST}"
        draft.write_text(str(listed), encoding="utf-8")
        _keep(draft)
        os.replace(draft, self.folder / LIST)  # noqa: PTH105 - the one moment an ingest happens
        _keep(self.folder)

    def _clear(self) -> None:
        """Remove what a killed process left, and joined parts that nobody reads any more."""
        named = {path.name for path in live_parts(self._home)}
        old = time.time() - _FORGOTTEN
        for path in self.folder.glob("*.parquet"):
            if path.name not in named and path.stat().st_mtime < old:
                path.unlink(missing_ok=True)
        for scratch in self.folder.glob(f"{SCRATCH}*"):
            _remove(scratch)


def _keep(path: Path) -> None:
    """Have the disk hold it before anything names it."""
    number = os.open(path, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)


def _remove(folder: Path) -> None:
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir():
            path.rmdir()
        else:
            path.unlink()
    folder.rmdir()

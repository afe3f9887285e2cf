"""Reads a file that a person gives while it is being kept: for a large one both take long."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import UTC, date, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from bot.errors import DatasetError
from bot.releases.raw import Raw, RawFiles
from bot.releases.reading import Draft

_LARGE = 32 << 20
"""Smaller files are kept before they are read."""


class Arrival:
    """A file on its way in; use it as a context, which ends when the file is kept.

    `seen` is the day its figures count as of: when it was first met, or last changed before that.
    Raises DatasetError when there is no such file or it cannot be kept.
    """

    def __init__(self, path: Path, raw: RawFiles, *, name: str, now: datetime) -> None:
        if not path.is_file():
            raise DatasetError(f"{path} is no file; give the path of a file that was downloaded.")
        self._path = path
        self._raw = raw
        self._before = path.stat()
        arrived = min(datetime.fromtimestamp(self._before.st_mtime, UTC), now)
        self._keeper = ThreadPoolExecutor(1)
        self._keeping: Future[Raw] = self._keeper.submit(
            raw.keep, path, name=name, origin=str(path), received=arrived
        )
        size = self._before.st_size
        self._at_once = size >= _LARGE and not raw.has_size(size)
        self.seen: date = arrived.date()

    def __enter__(self) -> Self:
        if not self._at_once:
            self.seen = self.kept().day
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._keeper.shutdown()

    def kept(self) -> Raw:
        """The kept file, once it is."""
        return self._keeping.result()

    @property
    def sha256(self) -> str:
        """The file's hash, where it is known before the file is read, else empty."""
        return "" if self._at_once else self.kept().sha256

    def read(self, target: Path, read: Callable[[Path, Path], Draft]) -> Draft:
        """Read the file into a target; what was kept is what was read."""
        if not self._at_once:
            return read(self._raw.path(self.kept()), target)
        draft = read(self._path, target)
        kept = self._raw.path(self.kept())
        after = self._path.stat()
        if (after.st_mtime_ns, after.st_size) == (self._before.st_mtime_ns, self._before.st_size):
            return draft
        target.unlink(missing_ok=True)
        return read(kept, target)

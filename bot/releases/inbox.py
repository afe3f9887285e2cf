"""Takes in what people put into a folder: `inbox/` below the bot's home, or files on a command."""

import time
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from bot.errors import DatasetError
from bot.releases.events import FileSetAside
from bot.releases.ingest import Ingest
from bot.releases.outcome import Outcome
from bot.releases.refusals import Refusals
from bot.sources.query_export.conversion import Progress
from bot.trade import Flow

FOLDER = "inbox"
_STILL = 3.0
"""Seconds without a change after which a file is no longer being copied."""
_PARTIAL = {".crdownload", ".part", ".partial", ".tmp"}
"""How browsers name a download that is not complete."""
ProgressOf = Callable[[Path], Progress]


def take_files(
    ingest: Ingest, paths: Iterable[Path], flow: Flow | None, progress_of: ProgressOf
) -> Iterator[tuple[Path, Outcome | DatasetError]]:
    """Take in files one after the other; one that cannot be read does not stop the others."""
    for path in paths:
        try:
            yield path, ingest.file(path, flow=flow, progress=progress_of(path))
        except DatasetError as err:
            yield path, err


class Inbox:
    """The folder that the running bot empties."""

    def __init__(self, home: Path, ingest: Ingest, still: float = _STILL) -> None:
        self.folder = home / FOLDER
        self.refusals = Refusals(home)
        self._ingest = ingest
        self._still = still

    def waiting(self) -> list[Path]:
        """The files that are complete, oldest first."""
        self.folder.mkdir(parents=True, exist_ok=True)
        files = [path for path in self.folder.iterdir() if path.is_file()]
        ready = [path for path in files if self._is_ready(path)]
        return sorted(ready, key=lambda path: (path.stat().st_mtime, path.name))

    def empty(self) -> Iterator[Outcome]:
        """Take in each waiting file and remove it: it is kept among the raw files.

        That it was set aside is noted before it goes. Raises DatasetError when nothing can be
        kept at all; the files then stay.
        """
        for path in self.waiting():
            try:
                arrived = datetime.fromtimestamp(path.stat().st_mtime, UTC)
                outcome = self._ingest.file(path)
            except (DatasetError, FileNotFoundError):
                if path.exists():
                    raise
                continue  # Another process was faster.
            if outcome.aside is not None:
                self.refusals.note(
                    FileSetAside(path.name, outcome.aside.sha256, arrived, outcome.problems)
                )
            yield outcome
            path.unlink(missing_ok=True)

    def _is_ready(self, path: Path) -> bool:
        hidden = path.name.startswith(".") or path.suffix.lower() in _PARTIAL
        return not hidden and time.time() - path.stat().st_mtime >= self._still

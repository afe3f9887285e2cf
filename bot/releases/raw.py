"""Keeps every file that arrives unchanged, under its hash, with a row that says whence and when."""

import hashlib
import json
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from datetime import date, datetime
from pathlib import Path, PurePath

from bot.errors import DatasetError

ARRIVING = ".arriving-"
_BLOCK = 1 << 18
_LET_GO = 32 << 20
_SUFFIXES = {".csv", ".htm", ".html", ".json", ".xls", ".xlsx"}


@dataclass(frozen=True, slots=True)
class Raw:
    """A kept file: its hash, what it was called, where it came from and when it first arrived."""

    sha256: str
    name: str
    origin: str
    received: str
    size: int

    @property
    def day(self) -> date:
        """The day it first arrived."""
        return datetime.fromisoformat(self.received).date()


class RawFiles:
    """The kept files below one folder."""

    def __init__(self, home: Path) -> None:
        self.folder = home / "raw"
        self._manifest = self.folder / "manifest.jsonl"

    def path(self, raw: Raw) -> Path:
        """Where a kept file is."""
        suffix = PurePath(raw.name).suffix.lower()
        ending = suffix if suffix in _SUFFIXES else ".bin"
        return self.folder / raw.sha256[:2] / f"{raw.sha256}{ending}"

    def keep(self, content: Path | bytes, *, name: str, origin: str, received: datetime) -> Raw:
        """Keep a file's content; content that is kept already is not kept twice.

        Raises DatasetError when it cannot be read or the folder cannot be written.
        """
        try:
            with self._draft() as draft:
                sha256, size = _copy(content, draft)
                raw = Raw(sha256, name, origin, f"{received:%Y-%m-%dT%H:%M:%SZ}", size)
                known = self.find(sha256)
                if known is not None:
                    return known
                path = self.path(raw)
                path.parent.mkdir(parents=True, exist_ok=True)
                os.replace(draft, path)  # noqa: PTH105 - one atomic swap
            self._note(raw)
        except OSError as err:
            what = name if isinstance(content, Path) and not content.exists() else self.folder
            raise DatasetError(
                f"{name} cannot be kept ({what}: {err.strerror}); check that the file can be read "
                "and that BOT_HOME is a folder with room that may be written to."
            ) from err
        return raw

    def find(self, sha256: str) -> Raw | None:
        """The kept file of a hash, if its content is there."""
        held = (raw for raw in self.manifest() if raw.sha256 == sha256)
        return next((raw for raw in held if self.path(raw).exists()), None)

    def has_size(self, size: int) -> bool:
        """Whether a kept file is as large: only then can its content be the same."""
        return any(raw.size == size for raw in self.manifest())

    def manifest(self) -> Iterator[Raw]:
        """Every kept file in order of arrival; a row that was cut short is no row."""
        try:
            lines = self._manifest.read_text(encoding="utf-8", errors="replace").splitlines()
        except FileNotFoundError:
            return
        for line in lines:
            with suppress(ValueError, TypeError):
                yield Raw(**json.loads(line))

    @contextmanager
    def _draft(self) -> Iterator[Path]:
        """A file to write to; what is not moved away is gone afterwards."""
        self.folder.mkdir(parents=True, exist_ok=True)
        number, name = tempfile.mkstemp(dir=self.folder, prefix=ARRIVING)
        os.close(number)
        try:
            yield Path(name)
        finally:
            Path(name).unlink(missing_ok=True)

    def _note(self, raw: Raw) -> None:
        """Add the row, on a line of its own even where the last one was cut short."""
        with self._manifest.open("a+b") as file:
            if file.seek(0, os.SEEK_END):
                file.seek(-1, os.SEEK_END)
                if file.read(1) != b"\n":
                    file.write(b"\n")
            file.write(json.dumps(asdict(raw), ensure_ascii=False).encode() + b"\n")
            file.flush()
            os.fsync(file.fileno())


def _copy(content: Path | bytes, draft: Path) -> tuple[str, int]:
    """Write the content as it is; its hash and size."""
    digest = hashlib.sha256()
    size = let_go = 0
    with draft.open("wb") as file:
        for block in _blocks(content):
            digest.update(block)
            size += file.write(block)
            if size - let_go >= _LET_GO:
                file.flush()
                _write_back(file.fileno(), let_go, size - let_go)
                let_go = size
        file.flush()
        os.fsync(file.fileno())
    return digest.hexdigest(), size


def _blocks(content: Path | bytes) -> Iterator[memoryview]:
    """The content piece by piece, each gone with the next."""
    if isinstance(content, bytes):
        yield memoryview(content)
        return
    buffer = memoryview(bytearray(_BLOCK))
    with content.open("rb", buffering=0) as file:
        while held := file.readinto(buffer):
            yield buffer[:held]


def _write_back(number: int, start: int, size: int) -> None:
    """Have a part written to the disk and forgotten by the system.

    Gigabytes that nobody reads again would push out of its memory what is read all the time, and
    finding room for them takes longer than writing them.
    """
    if sys.platform == "linux":
        os.fdatasync(number)
        os.posix_fadvise(number, start, size, os.POSIX_FADV_DONTNEED)

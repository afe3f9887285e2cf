"""Keeps which files of the inbox were set aside until those who look after the bot are told."""

import json
from collections.abc import Iterator
from dataclasses import astuple
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from bot.releases.events import FileSetAside
from bot.releases.writing import write_whole
from bot.sources.reading import Problem


class Refusals:
    """The refusals below one folder that nobody was told of yet."""

    def __init__(self, home: Path) -> None:
        self._folder = home / "releases" / "refused"

    def note(self, news: FileSetAside) -> None:
        """Keep one; it is on disk when the method returns."""
        kept = {
            "file": news.file,
            "sha256": news.sha256,
            "arrived": news.arrived.isoformat(),
            "problems": [astuple(one) for one in news.problems],
        }
        write_whole(self._path(news), json.dumps(kept, ensure_ascii=False, indent=1))

    def untold(self) -> Iterator[FileSetAside]:
        """Each of them, by the time it arrived."""
        found = [news for path in self._folder.glob("*.json") if (news := _read(path)) is not None]
        yield from sorted(found, key=lambda one: (one.arrived, one.file))

    def told(self, news: FileSetAside) -> None:
        """Forget one: it has been told."""
        self._path(news).unlink(missing_ok=True)

    def _path(self, news: FileSetAside) -> Path:
        return self._folder / f"{sha256(news.key.encode()).hexdigest()[:16]}.json"


def _read(path: Path) -> FileSetAside | None:
    """What was kept; None where another process has told of it since."""
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    return FileSetAside(
        file=kept["file"],
        sha256=kept["sha256"],
        arrived=datetime.fromisoformat(kept["arrived"]),
        problems=tuple(Problem(*one) for one in kept["problems"]),
    )

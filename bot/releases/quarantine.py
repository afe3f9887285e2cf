"""Sets files aside that are not believed, each beside a report that says why."""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePath

from bot.sources.reading import Problem


@dataclass(frozen=True, slots=True)
class SetAside:
    """Where the file and its report lie, and the hash of the content."""

    file: Path
    report: Path
    sha256: str


class Quarantine:
    """The files set aside below one folder; one content of one name is set aside once."""

    def __init__(self, home: Path) -> None:
        self.folder = home / "quarantine"

    def set_aside(
        self, raw: Path, *, name: str, sha256: str, when: datetime, problems: Sequence[Problem]
    ) -> SetAside:
        """Copy a kept file here and write the report, which replaces an earlier one."""
        self.folder.mkdir(parents=True, exist_ok=True)
        called = f"{sha256[:12]}-{PurePath(name).name}"
        aside = SetAside(self.folder / called, self.folder / f"{called}.report.txt", sha256)
        if not aside.file.exists():
            shutil.copyfile(raw, aside.file)
        aside.report.write_text(_report(name, sha256, when, problems), encoding="utf-8")
        return aside


def _report(name: str, sha256: str, when: datetime, problems: Sequence[Problem]) -> str:
    lines = (
        f"{name} was not ingested on {when:%Y-%m-%d at %H:%M} UTC.",
        f"sha256 {sha256}",
        "None of its figures was taken; what was held before is served as it was.",
        "",
        *(f"- {problem}" for problem in problems),
    )
    return "".join(f"{line}\n" for line in lines)

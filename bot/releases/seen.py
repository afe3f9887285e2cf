"""What the watch has seen of each source, kept in a file so that a restart looks no page up twice.

Losing the file costs requests, never a figure. It lies beside the figures and goes with them, so
that they are fetched again.
"""

import json
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path

from bot.dataset.parts import part_folder
from bot.releases.writing import write_whole
from bot.sources.fetching import Validators
from bot.trade import Month


@dataclass(frozen=True, slots=True)
class Outage:
    """Since when a source fails, how often it did in a row, and whether that was told."""

    since: datetime
    failures: int = 1
    told: bool = False


@dataclass(slots=True)
class _Kept:
    validators: dict[str, list[str]] = field(default_factory=dict)
    pages: dict[str, str] = field(default_factory=dict)
    refused: dict[str, str] = field(default_factory=dict)
    comtrade: dict[str, str] = field(default_factory=dict)
    outages: dict[str, list[str | int | bool]] = field(default_factory=dict)
    late: list[str] = field(default_factory=list)
    thorough: str = ""


class Seen:
    """The state below one folder; every change is on disk when the method returns."""

    def __init__(self, home: Path) -> None:
        self._path = part_folder(home) / "seen.json"
        self._kept = self._read()

    def validators(self, url: str) -> Validators | None:
        """What a page gave us when it was last taken in."""
        known = self._kept.validators.get(url)
        return Validators(*known) if known else None

    def page(self, month: Month) -> str:
        """The path of the bulletin page that was taken in for a month, else empty."""
        return self._kept.pages.get(str(month), "")

    def pages(self) -> dict[Month, str]:
        """The paths of all bulletin pages taken in."""
        return {Month.parse(month): path for month, path in self._kept.pages.items()}

    def refused(self) -> dict[Month, str]:
        """The bulletin pages that are not believed as they now stand, and why."""
        return {Month.parse(month): why for month, why in self._kept.refused.items()}

    def note_index(self, url: str, validators: Validators) -> None:
        """Everything that an index lists was dealt with."""
        self._note(url, validators)
        self._write()

    def note_page(self, month: Month, url: str, path: str, validators: Validators) -> None:
        """A bulletin page was taken in, or said nothing new."""
        self._kept.pages[str(month)] = path
        self._kept.refused.pop(str(month), None)
        self._note(url, validators)
        self._write()

    def note_refused(self, month: Month, url: str, why: str, validators: Validators) -> None:
        """A bulletin page was set aside; it is looked at again when it changes."""
        self._kept.refused[str(month)] = why
        self._note(url, validators)
        self._write()

    def release(self, month: Month) -> str:
        """Which release of a UN Comtrade month was taken in, else empty."""
        return self._kept.comtrade.get(str(month), "")

    def note_release(self, month: Month, release: str) -> None:
        """A UN Comtrade month was taken in whole, or set aside."""
        self._kept.comtrade[str(month)] = release
        self._write()

    def outage(self, source: str) -> Outage | None:
        """A source's present outage."""
        known = self._kept.outages.get(source)
        if known is None:
            return None
        since, failures, told = known
        return Outage(datetime.fromisoformat(str(since)), int(failures), bool(told))

    def note_outage(self, source: str, outage: Outage | None) -> None:
        """A source failed, or is well again."""
        if outage is None:
            if self._kept.outages.pop(source, None) is None:
                return
        else:
            self._kept.outages[source] = [
                outage.since.isoformat(),
                outage.failures,
                outage.told,
            ]
        self._write()

    def was_late(self, month: Month) -> bool:
        """Whether a month's lateness was told."""
        return str(month) in self._kept.late

    def note_late(self, month: Month) -> None:
        """A month's lateness was told."""
        self._kept.late.append(str(month))
        self._write()

    def thorough(self) -> str:
        """The day on which every page of the year was last looked at again, else empty."""
        return self._kept.thorough

    def note_thorough(self, day: str) -> None:
        """Every page of the year was looked at again."""
        self._kept.thorough = day
        self._write()

    def _note(self, url: str, validators: Validators) -> None:
        if validators.headers():
            self._kept.validators[url] = [validators.etag, validators.last_modified]
        else:
            self._kept.validators.pop(url, None)

    def _read(self) -> _Kept:
        try:
            return _Kept(**json.loads(self._path.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):
            return _Kept()

    def _write(self) -> None:
        write_whole(self._path, json.dumps(asdict(self._kept), ensure_ascii=False, indent=1))

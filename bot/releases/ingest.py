"""Takes files in: kept, read, checked, compared, then added to the dataset whole or not at all."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from bot.dataset.dataset import Dataset
from bot.dataset.merging import Merged, Merging
from bot.releases import checks
from bot.releases.arriving import Arrival
from bot.releases.events import RevisedCell
from bot.releases.journal import Journal
from bot.releases.ledger import Entry, Ledger
from bot.releases.moments import Now, utc_now
from bot.releases.news_of_ingest import news_of
from bot.releases.outcome import Outcome, Verdict
from bot.releases.parts import Parts
from bot.releases.quarantine import Quarantine
from bot.releases.raw import Raw, RawFiles
from bot.releases.reading import SOURCES, Draft, read_file
from bot.releases.reprints import restamped
from bot.sources.query_export.conversion import Progress
from bot.sources.reading import Problem
from bot.trade import Flow

Read = Callable[[Path, Path], Draft]
"""Reads a kept file into a target; nothing is written when it is not believed."""


class Ingest:
    """Adds to the dataset below `home`; one process at a time does."""

    def __init__(self, data: Path, home: Path, now: Now = utc_now) -> None:
        self._data = data
        self._home = home
        self._now = now
        self.raw = RawFiles(home)
        self.parts = Parts(home)
        self.journal = Journal(home)
        self._ledger = Ledger(home)
        self._quarantine = Quarantine(home)

    def file(
        self,
        path: Path,
        *,
        name: str = "",
        flow: Flow | None = None,
        progress: Progress | None = None,
    ) -> Outcome:
        """Take in a file of any kind; raises DatasetError when it cannot be read or kept.

        Its figures count as of the day it was first met: taking it in again changes nothing.
        """
        called = name or path.name
        with Arrival(path, self.raw, name=called, now=self._now()) as arrival:

            def read(kept: Path, target: Path) -> Draft:
                return read_file(
                    kept, target, name=called, received=arrival.seen, flow=flow, progress=progress
                )

            read_as = flow or "as it says"
            taken = self._ledger.find(arrival.sha256, read_as)
            if taken is not None:
                return Outcome(called, taken.kind, Verdict.KNOWN, same=taken.figures)
            outcome = self._take(
                arrival.kept, called, lambda target: arrival.read(target, read), arrival.seen
            )
            if outcome.verdict is not Verdict.SET_ASIDE:
                figures = outcome.added + outcome.same
                entry = Entry(arrival.kept().sha256, read_as, outcome.kind, figures)
                self._ledger.note(entry)
            return outcome

    def body(self, body: bytes, *, name: str, origin: str, read: Read) -> Outcome:
        """Take in what a provider answered just now."""
        now = self._now()
        raw = self.raw.keep(body, name=name, origin=origin, received=now)
        path = self.raw.path(raw)
        return self._take(lambda: raw, name, lambda target: read(path, target), now.date())

    def _take(
        self, kept: Callable[[], Raw], name: str, read: Callable[[Path], Draft], seen: date
    ) -> Outcome:
        """Take in a kept file, whose figures were seen on a day."""
        with self.parts.changing() as scratch:
            target = scratch / "draft.parquet"
            draft = read(target)
            faults = draft.problems
            if not faults:
                taken = self._settle(name, draft, target, scratch, seen)
                if isinstance(taken, Outcome):
                    return taken
                faults = taken
            raw = kept()
            aside = self._quarantine.set_aside(
                self.raw.path(raw), name=name, sha256=raw.sha256, when=self._now(), problems=faults
            )
            return Outcome(
                name,
                draft.kind,
                Verdict.SET_ASIDE,
                problems=faults,
                remarks=draft.remarks,
                aside=aside,
            )

    def _settle(
        self, name: str, draft: Draft, target: Path, scratch: Path, seen: date
    ) -> Outcome | tuple[Problem, ...]:
        """Add what a draft adds, or say why it is not believed."""
        dataset = Dataset.open(self._data, self._home)
        try:
            faults = checks.problems(target, name, dataset, goods=not draft.kind.is_bulletin)
            if faults:
                return tuple(faults)
            added = scratch / "added.parquet"
            merged = _merge(target, dataset, added, scratch, name)
            if isinstance(merged, Problem):
                return (merged,)
            if restamped(draft.cells, merged.revised, target, seen):
                again = _merge(target, dataset, added, scratch, name)
                merged = again if isinstance(again, Merged) else merged
            revised = tuple(RevisedCell(old, new) for old, new in merged.revised)
            faults = list(checks.revision_problems(revised, name))
            if faults:
                return tuple(faults)
            return self._add(name, draft, merged, added=added, dataset=dataset, scratch=scratch)
        finally:
            dataset.close()

    def _add(  # noqa: PLR0913 - an ingest's last step knows all that came before
        self,
        name: str,
        draft: Draft,
        merged: Merged,
        *,
        added: Path,
        dataset: Dataset,
        scratch: Path,
    ) -> Outcome:
        if not merged.added:
            return Outcome(name, draft.kind, Verdict.KNOWN, same=merged.same, remarks=draft.remarks)
        source = SOURCES[draft.kind]
        number = self.parts.ingests + 1
        news = news_of(draft, merged, added, dataset, source=source, ingest=number)
        self.parts.add(added, source, lambda one: self.journal.note(one, news))
        self.parts.tidy(scratch)
        return Outcome(
            name,
            draft.kind,
            Verdict.TAKEN,
            added=merged.added,
            same=merged.same,
            changed=merged.changed,
            older=merged.older,
            news=news,
            remarks=draft.remarks,
        )


def _merge(
    target: Path, dataset: Dataset, added: Path, scratch: Path, name: str
) -> Merged | Problem:
    with Merging(target, dataset.cells.files, scratch) as merging:
        again = merging.twice()
        if again is not None:
            reason = (
                f"the {again.flow} of {again.commodity} in {again.period} ({again.measure}, "
                f"{again.unit}) stands twice"
            )
            return Problem(name, None, "", reason, "leave one of them and ingest it again")
        return merging.merge(added)

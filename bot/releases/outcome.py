"""What became of a file that arrived, as values and as sentences."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from bot.releases.journal import IngestNews
from bot.releases.quarantine import SetAside
from bot.sources.reading import Problem


class Verdict(StrEnum):
    """Taken in, known already, or set aside."""

    TAKEN = "taken"
    KNOWN = "known"
    SET_ASIDE = "set aside"


@dataclass(frozen=True, slots=True)
class Outcome:
    """One file's way: how many of its figures are new, held already, or revise held ones.

    `older` figures were printed before ones that are held, so they only add to the history.
    """

    file: str
    kind: str
    verdict: Verdict
    added: int = 0
    same: int = 0
    changed: int = 0
    older: int = 0
    news: tuple[IngestNews, ...] = ()
    problems: tuple[Problem, ...] = ()
    remarks: tuple[str, ...] = ()
    aside: SetAside | None = None

    def lines(self) -> Iterator[str]:
        """What to tell a person."""
        if self.verdict is Verdict.TAKEN:
            yield f"{self.file}: {self.kind}, taken; {self._counts()}."
        elif self.verdict is Verdict.KNOWN:
            yield f"{self.file}: {self.kind}, nothing new; all {self.same:,} figures are held."
        else:
            yield f"{self.file}: set aside, none of its figures was taken."
            yield from (f"  {problem}" for problem in self.problems)
            if self.aside is not None:
                yield f"  Report: {self.aside.report}"
        yield from (f"  {remark}" for remark in self.remarks)

    def _counts(self) -> str:
        parts = [f"{self.added:,} figures added"]
        if self.changed:
            parts.append(f"{self.changed:,} of them revise a figure that was held")
        if self.older:
            parts.append(f"{self.older:,} of them are older prints, kept as history")
        if self.same:
            parts.append(f"{self.same:,} were held already")
        return ", ".join(parts)

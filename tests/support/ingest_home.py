"""Where tests of ingests start: the shipped tables, a pinned moment, a way to open the result."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from bot.dataset.dataset import Dataset
from bot.releases.ingest import Ingest
from bot.releases.outcome import Verdict
from bot.settings import PROJECT

DATA = PROJECT / "data"
MOMENT = datetime(2026, 9, 18, 8, 0, tzinfo=UTC)

Open = Callable[[], Dataset]


def take_in(home: Path, files: Iterable[Path]) -> None:
    """Ingest files, none of which may be set aside."""
    ingest = Ingest(DATA, home, lambda: MOMENT)
    for path in files:
        outcome = ingest.file(path)
        assert outcome.verdict is not Verdict.SET_ASIDE, list(outcome.lines())


@contextmanager
def opened_with(home: Path, files: Iterable[Path]) -> Iterator[Dataset]:
    """The dataset of a home that took these files in."""
    take_in(home, files)
    dataset = Dataset.open(DATA, home)
    yield dataset
    dataset.close()

"""What tests of ingests share: a home of their own and the shipped tables."""

from collections.abc import AsyncIterator, Iterator
from datetime import date
from pathlib import Path

import pandas as pd
import pytest
from detail_goods import bulletins, exports, goods
from ingest_home import DATA, MOMENT, Open, opened_with
from release_sources import Providers, started

from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset
from bot.releases.ingest import Ingest


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The snapshot of the shipped tables, built once."""
    home = tmp_path_factory.mktemp("shipped")
    Dataset.open(DATA, home).close()
    return home / "cache"


@pytest.fixture
def home(tmp_path: Path, cache: Path) -> Path:
    home = tmp_path / "home"
    home.mkdir()
    (home / "cache").symlink_to(cache)
    return home


@pytest.fixture
def ingest(home: Path) -> Ingest:
    return Ingest(DATA, home, lambda: MOMENT)


@pytest.fixture
def opened(home: Path) -> Iterator[Open]:
    """Opens the dataset as it stands after whatever was ingested."""
    sets: list[Dataset] = []

    def start() -> Dataset:
        sets.append(Dataset.open(DATA, home))
        return sets[-1]

    yield start
    for one in sets:
        one.close()


@pytest.fixture
async def providers(home: Path) -> AsyncIterator[Providers]:
    """Both providers' servers on the day of a release."""
    async with started(home, date(2026, 9, 18)) as both:
        yield both


@pytest.fixture(scope="session")
def frame() -> pd.DataFrame:
    """Made-up goods by code of four months, to add up."""
    return goods()


@pytest.fixture(scope="session")
def desk(tmp_path_factory: pytest.TempPathFactory, frame: pd.DataFrame) -> Iterator[Desk]:
    """A desk over the shipped tables and the same goods."""
    root = tmp_path_factory.mktemp("goods")
    files = [*bulletins(root / "files", frame), *exports(root / "files", frame)]
    with opened_with(root / "home", files) as dataset:
        yield Desk(dataset)

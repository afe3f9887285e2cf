"""The real dataset and a desk over it, opened once for all tests of the wording."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset

DATA = Path(__file__).parents[3] / "data"


@pytest.fixture(scope="session")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dataset]:
    opened = Dataset.open(DATA, tmp_path_factory.mktemp("home"))
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def desk(dataset: Dataset) -> Desk:
    return Desk(dataset)

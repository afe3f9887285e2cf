"""What tests of every part share: how hypothesis behaves, and the bundled dataset."""

from collections.abc import Iterator

import pytest
from hypothesis import settings

from bot.dataset.dataset import Dataset
from bot.settings import PROJECT

# A busy machine is slow without anything being wrong.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")


@pytest.fixture(scope="session")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dataset]:
    """The dataset as it is shipped, opened once."""
    opened = Dataset.open(PROJECT / "data", tmp_path_factory.mktemp("home"))
    yield opened
    opened.close()

"""What tests of charts share: the shipped figures, read and drawn in this process."""

import pytest

from bot.answers.desk import Desk
from bot.dataset.dataset import Dataset


@pytest.fixture(scope="session")
def desk(dataset: Dataset) -> Desk:
    """Reads questions over the shipped dataset."""
    return Desk(dataset)

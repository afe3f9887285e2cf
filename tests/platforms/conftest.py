"""The real front over the bundled dataset, for the tests that drive several platforms."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from real_front import opened_front

from bot.commands.front import BotFront
from bot.dataset.dataset import Dataset


@pytest.fixture
async def real_front(dataset: Dataset, tmp_path: Path) -> AsyncIterator[BotFront]:
    async with opened_front(dataset, tmp_path / "front") as front:
        yield front

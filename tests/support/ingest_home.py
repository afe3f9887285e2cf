"""Where tests of ingests start: the shipped tables, a pinned moment, a way to open the result."""

from collections.abc import Callable
from datetime import UTC, datetime

from bot.dataset.dataset import Dataset
from bot.settings import PROJECT

DATA = PROJECT / "data"
MOMENT = datetime(2026, 9, 18, 8, 0, tzinfo=UTC)

Open = Callable[[], Dataset]

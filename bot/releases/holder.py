"""Holds the newest dataset and hands it to those who answer from it, while questions go on."""

import threading
from collections.abc import Callable
from pathlib import Path

from bot.dataset.dataset import Dataset
from bot.dataset.parts import live_parts

Follow = Callable[[Dataset], None]


class DatasetHolder:
    """The dataset of `data` and whatever was ingested under `home`, as it stands now.

    A dataset that was replaced frees its engine when the last answer made from it is done.
    """

    def __init__(self, data: Path, home: Path) -> None:
        self._data = data
        self._home = home
        self._followers: list[Follow] = []
        self._turn = threading.Lock()
        self.dataset = Dataset.open(data, home)

    def followed_by(self, follow: Follow) -> None:
        """Call this with every later dataset."""
        self._followers.append(follow)

    def refresh(self) -> bool:
        """Open the dataset anew if any process ingested something; whether it was.

        Blocks while the new one is opened. Raises DatasetError when it cannot be: the old one
        then stays.
        """
        with self._turn:
            if tuple(live_parts(self._home)) == self._ingested():
                return False
            dataset = Dataset.open(self._data, self._home)
            # So that no question waits for it.
            dataset.detail.whole()
            self.dataset = dataset
            for follow in self._followers:
                follow(self.dataset)
            return True

    def _ingested(self) -> tuple[Path, ...]:
        """The dataset's files without the shipped ones, which come first."""
        return self.dataset.cells.files[1:]

    def close(self) -> None:
        """Free the newest dataset's engine."""
        self.dataset.close()

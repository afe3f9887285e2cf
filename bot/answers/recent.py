"""Keeps the newest of what was made, so that it can be given again at once."""

import threading
from typing import Generic, TypeVar

_K = TypeVar("_K")
_V = TypeVar("_V")


class Recent(Generic[_K, _V]):
    """At most so many things by what they were made from; safe to use from many threads."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._kept: dict[_K, _V] = {}
        self._turn = threading.Lock()

    def get(self, key: _K) -> _V | None:
        """What was made from this, if it is still kept."""
        return self._kept.get(key)

    def put(self, key: _K, made: _V) -> None:
        """Keep something as the newest; the oldest makes room."""
        with self._turn:
            self._kept.pop(key, None)
            self._kept[key] = made
            while len(self._kept) > self._most:
                del self._kept[next(iter(self._kept))]

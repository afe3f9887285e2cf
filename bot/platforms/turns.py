"""Lets the questions of one conversation take turns: each may lean on the one before."""

import asyncio
from weakref import WeakValueDictionary


class Turns:
    """A lock for each conversation in which somebody is being answered."""

    def __init__(self) -> None:
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    def of(self, conversation: str) -> asyncio.Lock:
        """The lock to hold while a question of a conversation is answered."""
        lock = self._locks.get(conversation)
        if lock is None:
            lock = self._locks[conversation] = asyncio.Lock()
        return lock

"""Keeps preferences at hand: every question asks for them, and they hardly ever change."""

import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Hashable, Sequence
from typing import Any, TypeVar

from bot.state.database import Database
from bot.state.places import Destination
from bot.state.preferences import Preference, Preferences, Scope

LASTING = 30.0
"""Seconds after which what another process has changed is noticed."""
_MOST = 20_000

_T = TypeVar("_T")


class HeldPreferences(Preferences):
    """The preferences, read from the database once in a while; a change made here holds at once."""

    def __init__(self, database: Database, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(database)
        self._clock = clock
        self._held: OrderedDict[Hashable, tuple[float, Any]] = OrderedDict()
        self._changes = 0

    async def preferred(self, scopes: Sequence[Scope]) -> Preference:
        """What the first of these scopes that says something prefers, each thing by itself."""
        wanted = super().preferred
        return await self._once(tuple(scopes), lambda: wanted(scopes))

    async def may_speak(self, channel: Destination) -> bool:
        """Whether a channel's team lets the bot speak there."""
        wanted = super().may_speak
        return await self._once(channel, lambda: wanted(channel))

    async def prefer(self, scope: Scope, preference: Preference) -> None:
        """Keep all that a scope prefers, in place of what it preferred before."""
        await super().prefer(scope, preference)
        self.forget()

    async def allow(self, channel: Destination) -> None:
        """Let the bot speak in a channel; from the first one on, only in those allowed."""
        await super().allow(channel)
        self.forget()

    async def disallow(self, channel: Destination) -> None:
        """Take a channel off its team's list; an empty list allows every channel again."""
        await super().disallow(channel)
        self.forget()

    def forget(self) -> None:
        """Read everything anew: it was changed."""
        self._changes += 1
        self._held.clear()

    async def _once(self, key: Hashable, read: Callable[[], Awaitable[_T]]) -> _T:
        until, found = self._held.get(key, (0.0, None))
        if until > self._clock():
            value: _T = found
            return value
        changes = self._changes
        value = await read()
        # What was read while something changed may be what was before it.
        if changes == self._changes:
            self._held[key] = (self._clock() + LASTING, value)
            self._held.move_to_end(key)
            while len(self._held) > _MOST:
                self._held.popitem(last=False)
        return value

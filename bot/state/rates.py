"""Limits how often a person or a channel may ask, by token buckets in memory."""

import math
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass

MOST_BUCKETS = 20_000
"""Buckets kept; the one left alone longest goes first, and would be full by then anyway."""


@dataclass(frozen=True, slots=True)
class Rate:
    """How much is allowed: `burst` at once, then one every `seconds`."""

    burst: int
    seconds: float


class RateLimit:
    """The buckets of one process.

    A restart fills them, which does no harm; two processes allow twice as much.
    """

    def __init__(
        self,
        rates: Mapping[str, Rate],
        clock: Callable[[], float] = time.monotonic,
        most: int = MOST_BUCKETS,
    ) -> None:
        self._rates = rates
        self._clock = clock
        self._most = most
        # When each bucket will be full again, which says all about it in one number.
        self._full_at: OrderedDict[tuple[str, str], float] = OrderedDict()

    def wait(self, keys: Mapping[str, str]) -> float:
        """Seconds until all of these may ask, 0.0 if now; only then is it counted.

        `keys` names who asks under each rate, as `{"user": "U1", "channel": "C1"}`.
        """
        now = self._clock()
        full_at = {one: max(now, self._full_at.get(one, now)) for one in keys.items()}
        longest = max((self._short(one, full_at[one] - now) for one in full_at), default=0.0)
        if longest > 0:
            return longest
        for one, before in full_at.items():
            self._full_at[one] = before + self._rates[one[0]].seconds
            self._full_at.move_to_end(one)
        while len(self._full_at) > self._most:
            self._full_at.popitem(last=False)
        return 0.0

    def _short(self, key: tuple[str, str], filling: float) -> float:
        rate = self._rates[key[0]]
        missing = (filling + rate.seconds) - rate.burst * rate.seconds
        # Rounding must not refuse what was promised for just now.
        return 0.0 if missing <= 0 or math.isclose(missing, 0.0, abs_tol=1e-6) else missing

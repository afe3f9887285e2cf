"""The clock the state parts read, passed in so that tests and replays can set it."""

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]
"""Returns the time now, always with a time zone."""


def utc_now() -> datetime:
    """The time now."""
    return datetime.now(UTC)

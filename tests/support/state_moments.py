"""A clock for the tests of the state that stands still until it is moved."""

from datetime import UTC, datetime, timedelta

START = datetime(2026, 3, 18, 15, 0, tzinfo=UTC)


class SetClock:
    """Returns the same time until time is let pass."""

    def __init__(self, now: datetime = START) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def wait(self, **passed: float) -> None:
        """Let time pass, as timedelta counts it."""
        self.now += timedelta(**passed)

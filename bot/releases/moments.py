"""The clock of ingests and watching: now, or the evening of a pinned day in Beijing."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time

from bot.settings import BEIJING

Now = Callable[[], datetime]
_EVENING = time(23)
"""After the hours of release, so that a pinned day knows whether its release came."""


def utc_now() -> datetime:
    """The moment, in UTC."""
    return datetime.now(UTC)


def clock_of(today: date | None) -> Now:
    """The real clock, or one that stands on the pinned day; both in UTC."""
    if today is None:
        return utc_now
    pinned = datetime.combine(today, _EVENING, BEIJING).astimezone(UTC)
    return lambda: pinned


def beijing_day(moment: datetime) -> date:
    """The day in China."""
    return moment.astimezone(BEIJING).date()

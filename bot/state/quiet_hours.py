"""Hours of the day, in somebody's own time zone, in which the bot does not speak up."""

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Self
from zoneinfo import ZoneInfo

from bot.errors import UsageError

_FORM = "quiet hours look like 22:00-07:00 Asia/Seoul"


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From `start` to `end` each day, over midnight if `end` is the earlier; `zone` as IANA's."""

    start: time
    end: time
    zone: str

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `22:00-07:00 Asia/Seoul`; raises UsageError on anything else."""
        hours, _, zone = text.strip().partition(" ")
        first, _, last = hours.partition("-")
        try:
            start, end = time.fromisoformat(first), time.fromisoformat(last)
            ZoneInfo(zone)
        except (ValueError, OSError, KeyError) as err:
            raise UsageError(f"I cannot read {text!r}: {_FORM}.") from err
        if start == end or start.tzinfo or end.tzinfo:
            raise UsageError(f"I cannot read {text!r}: {_FORM}.")
        return cls(start, end, zone)

    def __str__(self) -> str:
        return f"{self.start:%H:%M}-{self.end:%H:%M} {self.zone}"

    def over_at(self, now: datetime) -> datetime:
        """When one may speak: `now` itself, or the end of the quiet hours it falls in."""
        here = now.astimezone(ZoneInfo(self.zone))
        clock = here.time()
        overnight = self.end < self.start
        if overnight:
            quiet = clock >= self.start or clock < self.end
        else:
            quiet = self.start <= clock < self.end
        if not quiet:
            return now
        days = 1 if overnight and clock >= self.start else 0
        until = datetime.combine(here.date() + timedelta(days=days), self.end, here.tzinfo)
        return until.astimezone(UTC)

"""The timetable: when to look at which source; what looking means is the watch's business.

China's customs publishes on days of a calendar, by the afternoon in Beijing. The bulletin is looked
at every few minutes on such a day, often while a month is overdue, and rarely otherwise.
"""

import logging
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler  # type: ignore[import-untyped]
from apscheduler.triggers.base import BaseTrigger  # type: ignore[import-untyped]
from apscheduler.triggers.interval import IntervalTrigger  # type: ignore[import-untyped]

from bot.dataset.calendar import due
from bot.dataset.dataset import Dataset
from bot.releases.watch import Watch
from bot.settings import BEIJING

_log = logging.getLogger(__name__)
Look = Callable[[], Coroutine[None, None, None]]
_EAGER_FROM, _EAGER_UNTIL = time(11), time(18)
_OFTEN_FROM, _OFTEN_UNTIL = time(9), time(21)
_EAGER, _OFTEN, _RARE = timedelta(minutes=4), timedelta(minutes=30), timedelta(hours=6)
_OVERDUE = timedelta(days=5)
"""For so long after its day a month that is not out is looked for often."""
_COMTRADE = timedelta(hours=12)
_INBOX_SECONDS = 10


class BulletinTimes(BaseTrigger):  # type: ignore[misc]
    """Fires at the hours when the next bulletin may come out, given the newest that is held."""

    def __init__(self, dataset: Callable[[], Dataset]) -> None:
        self._dataset = dataset

    def get_next_fire_time(
        self, previous_fire_time: datetime | None, now: datetime
    ) -> datetime | None:
        """The next moment to look; the first is now."""
        if previous_fire_time is None:
            return now
        return max(now, self.after(previous_fire_time))

    def after(self, moment: datetime) -> datetime:
        """When to look again after a look at a moment; in UTC."""
        dataset = self._dataset()
        day = due(dataset.latest + 1, dataset.reference.releases)
        opening = datetime.combine(day, _EAGER_FROM, BEIJING)
        here = moment.astimezone(BEIJING)
        if opening <= here <= datetime.combine(day, _EAGER_UNTIL, BEIJING):
            step = _EAGER
        elif opening < here < opening + _OVERDUE and _OFTEN_FROM <= here.time() <= _OFTEN_UNTIL:
            step = _OFTEN
        else:
            step = _RARE
        following = here + step
        if here < opening < following:
            following = opening
        return following.astimezone(UTC)


@dataclass(frozen=True, slots=True)
class Timetable:
    """The jobs that run; stop it before the watch is closed."""

    scheduler: AsyncIOScheduler

    def stop(self) -> None:
        """Start no job any more."""
        self.scheduler.shutdown(wait=False)


def start(
    watch: Watch, dataset: Callable[[], Dataset], *, poll_seconds: int | None = None
) -> Timetable:
    """Look at every source at once and then by the timetable, or every so many seconds.

    Must be called in the event loop the watch belongs to.
    """
    # It tells of every run, of every turn passed over because the last look goes on, and of every
    # look that the end of the bot cut short; what is worth telling is told here.
    logging.getLogger("apscheduler").setLevel(logging.CRITICAL)
    scheduler = AsyncIOScheduler(
        timezone=UTC,
        job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
    )
    inbox = min(poll_seconds or _INBOX_SECONDS, _INBOX_SECONDS)
    often = None if poll_seconds is None else IntervalTrigger(seconds=poll_seconds)
    now = datetime.now(UTC)
    for look, trigger in (
        (watch.look_at_bulletin, often or BulletinTimes(dataset)),
        (watch.look_at_comtrade, often or IntervalTrigger(seconds=_COMTRADE.total_seconds())),
        (watch.look_into_inbox, IntervalTrigger(seconds=inbox)),
    ):
        scheduler.add_job(_logged(look), trigger, id=look.__name__, next_run_time=now)
    scheduler.start()
    return Timetable(scheduler)


def _logged(look: Look) -> Look:
    """The look, leaving a failure in the log: the next one comes all the same."""

    async def run() -> None:
        try:
            await look()
        except Exception:  # noqa: BLE001 - the boundary of a job, logged below
            _log.exception("%s failed", look.__name__)

    return run

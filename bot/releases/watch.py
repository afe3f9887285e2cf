"""Looks once at each source and tells what happened; when to look is the timetable's business."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime, time, timedelta

from bot.dataset.calendar import due
from bot.errors import BotError, SourceError, StateError
from bot.platforms.sending import SendingError
from bot.releases.bulletin import BulletinTaker, NotBelievedError
from bot.releases.comtrade import ComtradeTaker
from bot.releases.events import Late, News, WatcherBroken, WatcherMended
from bot.releases.holder import DatasetHolder
from bot.releases.inbox import Inbox
from bot.releases.ingest import Ingest
from bot.releases.moments import Now
from bot.releases.outcome import Outcome, Verdict
from bot.releases.seen import Outage, Seen
from bot.settings import BEIJING
from bot.sources.fetching import BlockedError, BusyError

_log = logging.getLogger(__name__)
Tell = Callable[[News], Awaitable[None]]
"""Called with each event, perhaps more than once: its key says that it is the same."""

BULLETIN, COMTRADE, INBOX = "gacc-bulletin-usd", "un-comtrade", "inbox"
_PATIENCE = 3
"""Failures in a row after which a source is told to be out of reach."""
_LATE_AT = time(18)
"""Beijing time on the day of release after which a month that is not out is late."""
_MOST_PAUSES = 8
"""A source that fails again and again is left alone for so many pauses at most."""


class Watch:
    """The sources, the ingest and those who are told; every coroutine may be called at any time.

    `pause` is how long a source that failed is left alone at first; it doubles with each failure,
    up to a limit.
    """

    def __init__(  # noqa: PLR0913 - the watch is where all of it meets
        self,
        *,
        ingest: Ingest,
        holder: DatasetHolder,
        seen: Seen,
        bulletin: BulletinTaker,
        comtrade: ComtradeTaker,
        inbox: Inbox,
        tell: Tell,
        now: Now,
        pause: timedelta = timedelta(minutes=1),
    ) -> None:
        self._ingest = ingest
        self._holder = holder
        self._seen = seen
        self._bulletin = bulletin
        self._comtrade = comtrade
        self._inbox = inbox
        self._tell = tell
        self._now = now
        self._pause = pause
        self._rest_until: dict[str, float] = {}
        self._turn = asyncio.Lock()

    async def look_at_bulletin(self) -> None:
        """Take in what the bulletin's site has that is new, then say whether a month is late."""
        if await self._watched(BULLETIN, self._bulletin.look):
            await self._say_late()

    async def look_at_comtrade(self) -> None:
        """Take in what UN Comtrade has that is new."""
        await self._watched(COMTRADE, self._comtrade.look)

    async def look_into_inbox(self) -> None:
        """Take in the files that people put into the inbox, and what other processes ingested."""
        try:
            outcomes = await asyncio.to_thread(lambda: list(self._inbox.empty()))
        except (BotError, OSError) as err:
            _log.error("inbox: %s", err)
        else:
            _report(INBOX, outcomes)
        await self.catch_up()

    async def catch_up(self) -> None:
        """Answer from what was ingested, by whichever process, and tell what was not told yet."""
        async with self._turn:
            try:
                # What is ingested while the dataset is opened is not in it: it waits for the next.
                ingests = self._ingest.parts.ingests
                await asyncio.to_thread(self._holder.refresh)
            except BotError as err:
                _log.error("dataset: %s", err)
                return
            try:
                await self._tell_ingests(ingests)
            finally:
                await self._tell_refusals()

    async def _tell_refusals(self) -> None:
        """Tell of the files that were set aside; who cannot be told now is told later."""
        for refused in self._inbox.refusals.untold():
            try:
                await self._tell(refused)
            except (SendingError, StateError) as err:
                _log.warning("%s was set aside and not told yet: %s", refused.file, err)
            else:
                self._inbox.refusals.told(refused)

    async def _tell_ingests(self, ingests: int) -> None:
        """Tell the news of so many ingests; what cannot be told is kept, and holds up no other."""
        failure: Exception | None = None
        for ingest, news in self._ingest.journal.untold(ingests):
            try:
                for one in news:
                    await self._tell(one)
            except Exception as err:  # noqa: BLE001 - raised below, when the others are told
                failure = failure or err
            else:
                self._ingest.journal.told(ingest)
        if failure is not None:
            raise failure

    async def _watched(self, source: str, look: Callable[[], Awaitable[list[Outcome]]]) -> bool:
        """Look, catch up, and keep account of failures; whether the source is well."""
        clock = asyncio.get_running_loop().time
        if clock() < self._rest_until.get(source, 0.0):
            return False
        try:
            _report(source, await look())
        except BotError as err:
            await self.catch_up()
            rest = await self._failed(source, err)
            self._rest_until[source] = clock() + rest.total_seconds()
            return False
        await self.catch_up()
        await self._well(source)
        return True

    async def _failed(self, source: str, err: BotError) -> timedelta:
        """Note a failure, tell of it when it lasts; how long to leave the source alone."""
        known = self._seen.outage(source)
        since = known.since if known else self._now()
        failures = known.failures + 1 if known else 1
        told = known is not None and known.told
        _log.warning("%s: %s", source, err)
        # Noted first: who is killed while telling must tell of the same outage again.
        self._seen.note_outage(source, Outage(since, failures, told))
        if not told and (failures >= _PATIENCE or isinstance(err, NotBelievedError | BlockedError)):
            await self._tell(WatcherBroken(source, str(err), since))
            self._seen.note_outage(source, Outage(since, failures, told=True))
        if isinstance(err, NotBelievedError) or not isinstance(err, SourceError):
            # The source is there: asking whether a page was repaired costs it next to nothing.
            return timedelta(0)
        pauses: int = min(2 ** min(failures - 1, _MOST_PAUSES), _MOST_PAUSES)
        rest = self._pause * pauses
        asked = err.seconds if isinstance(err, BusyError) and err.seconds else 0.0
        return max(rest, timedelta(seconds=asked))

    async def _well(self, source: str) -> None:
        known = self._seen.outage(source)
        if known is not None and known.told:
            await self._tell(WatcherMended(source, known.since))
        self._seen.note_outage(source, None)

    async def _say_late(self) -> None:
        """Say once of a month that it is not out though it should be."""
        dataset = self._holder.dataset
        month = dataset.latest + 1
        day = due(month, dataset.reference.releases)
        moment = datetime.combine(day, _LATE_AT, BEIJING)
        if self._now() >= moment and not self._seen.was_late(month):
            await self._tell(Late(month, day))
            self._seen.note_late(month)


def _report(source: str, outcomes: list[Outcome]) -> None:
    """What became of each file, in the log."""
    for outcome in outcomes:
        level = logging.WARNING if outcome.verdict is Verdict.SET_ASIDE else logging.INFO
        for line in outcome.lines():
            _log.log(level, "%s: %s", source, line.strip())

"""Tells whoever subscribed a channel that nothing can be posted there, in private and once."""

import asyncio
from collections.abc import Mapping

import structlog

from bot.errors import StateError
from bot.platforms.sending import RefusedError, Sender, SendingError
from bot.releases.body import write_body
from bot.releases.notices import unreachable
from bot.state.announcing import Announcements
from bot.state.clock import Clock, utc_now
from bot.state.database import Database
from bot.state.outbox import Outbox
from bot.state.parcels import Addressee, DeadParcel
from bot.state.places import Destination, Platform
from bot.state.subscriptions import Subscription, Subscriptions

_log = structlog.get_logger(__name__)
_BATCH = 50
_REPORT = "unreachable "


class Reporter:
    """Looks through the parcels that were given up."""

    def __init__(
        self, database: Database, senders: Mapping[Platform, Sender], clock: Clock = utc_now
    ) -> None:
        self._outbox = Outbox(database, clock)
        self._announcements = Announcements(database, clock)
        self._subscriptions = Subscriptions(database, clock)
        self._senders = senders

    async def keep_reporting(self, stop: asyncio.Event, every: float = 30.0) -> None:
        """Report until `stop` is set; a database that fails is waited for."""
        while not stop.is_set():
            try:
                await self.report()
            except StateError as err:
                _log.warning("dead_channels_unreported", reason=str(err))
            try:
                async with asyncio.timeout(every):
                    await stop.wait()
            except TimeoutError:
                continue

    async def report(self) -> None:
        """Address one message to each subscriber of a channel where a parcel died."""
        for dead in await self._outbox.untold(_BATCH):
            held = await self._subscriptions.of_destination(dead.destination)
            told = [await self._tell(dead, wish) for wish in _one_each(held)]
            if all(told):
                await self._outbox.told(dead)

    async def _tell(self, dead: DeadParcel, wish: Subscription) -> bool:
        """Whether a subscriber is told, or cannot be told at all."""
        sender = self._senders.get(dead.destination.platform)
        if sender is None:
            return False
        where = dead.destination
        try:
            channel = await sender.direct(where.channel, wish.subscriber)
        except SendingError as err:
            _log.warning("subscriber_not_told", destination=str(where), reason=str(err))
            return isinstance(err, RefusedError) and err.final
        event = f"{_REPORT}{where} {dead.event}"
        body = write_body(unreachable(where.channel, dead.reason, wish.language))
        private = Addressee(Destination(where.platform, where.team, channel), wish.language)
        await self._announcements.announce(event, event, {wish.language: body}, [private])
        return True


def _one_each(held: list[Subscription]) -> list[Subscription]:
    """A subscription of each subscriber; who subscribed their own conversation hears nothing."""
    by_person: dict[str, Subscription] = {}
    for wish in held:
        if wish.subscriber and not wish.direct:
            by_person.setdefault(wish.subscriber, wish)
    return list(by_person.values())

"""News, addressees and a carrier that the tests of the outbox share."""

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta

from state_people import GUILD, MIN_ALONE, NEWSROOM

from bot.state.announcing import Announcements
from bot.state.outbox import Outbox
from bot.state.parcels import Addressee, Parcel, ParcelKind, Refused, Sent
from bot.state.places import Destination, Platform
from bot.trade import Language

PLATFORMS = frozenset({Platform.SLACK, Platform.DISCORD})
BODIES = {Language.ENGLISH: "China's trade in February", Language.KOREAN: "2월 무역"}
EVENT = "release 2026-02"
SUBJECT = "summary 2026-02"
LEASE = timedelta(seconds=60)


def addressee(
    where: Destination, language: Language = Language.ENGLISH, not_before: datetime | None = None
) -> Addressee:
    return Addressee(where, language, not_before)


EVERYONE = [addressee(NEWSROOM, Language.KOREAN), addressee(GUILD), addressee(MIN_ALONE)]


async def announce(announcements: Announcements, *to: Addressee, event: str = EVENT) -> int:
    return await announcements.announce(event, SUBJECT, BODIES, to or EVERYONE)


async def claim(outbox: Outbox, limit: int = 10) -> list[Parcel]:
    return await outbox.claim(PLATFORMS, limit, LEASE)


Ending = Sent | Refused | Exception | None
"""How a send ends; None never ends by itself."""


class PlannedCarrier:
    """Keeps what it is sent and ends each send as planned, then as SENT."""

    platforms = PLATFORMS

    def __init__(self) -> None:
        self.sent: list[Parcel] = []
        self.looked_up: list[Parcel] = []
        self.arrived: dict[str, str] = {}
        self.plans: dict[str, list[Ending]] = {}
        self.lookup_fails = False
        self.on_lookup: Callable[[], None] = lambda: None

    def plan(self, where: Destination, *endings: Ending) -> None:
        self.plans[str(where)] = list(endings)

    async def send(self, parcel: Parcel) -> Sent | Refused:
        self.sent.append(parcel)
        planned = self.plans.get(str(parcel.destination))
        ending = planned.pop(0) if planned else Sent(f"m{len(self.sent)}")
        if ending is None:
            await asyncio.Event().wait()
        if isinstance(ending, Exception):
            raise ending
        if isinstance(ending, Sent) and parcel.kind is ParcelKind.POST:
            self.arrived[parcel.nonce] = ending.message_id
        assert ending is not None
        return ending

    async def lookup(self, parcel: Parcel) -> str | None:
        self.looked_up.append(parcel)
        self.on_lookup()
        if self.lookup_fails:
            raise ConnectionError("history is not to be had")
        return self.arrived.get(parcel.nonce)

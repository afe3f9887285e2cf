"""Sends what the outbox holds, so that each message arrives exactly once, whatever dies when.

A worker claims a parcel before it sends and records the arrival after. Whoever finds a claim
that ran out cannot know which of the two its owner reached: it looks the message up at the
platform and sends only what is not there. A request may still arrive after its sender gave up
on it, so every claim outlasts its last request by `Pace.settle`, and nobody looks before.
"""

import asyncio
import random
from collections.abc import Collection
from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol

import structlog

from bot.errors import StateError
from bot.state.clock import Clock, utc_now
from bot.state.outbox import Outbox
from bot.state.parcels import Parcel, ParcelKind, Refused, Sent
from bot.state.places import Platform

_log = structlog.get_logger(__name__)
_LONGEST_REASON = 300


class Carrier(Protocol):
    """What a platform does for the outbox."""

    @property
    def platforms(self) -> Collection[Platform]:
        """The platforms it carries to."""
        ...

    async def send(self, parcel: Parcel) -> Sent | Refused:
        """Send a POST or make an EDIT, passing `nonce` on.

        Any exception means that it may have arrived.
        """
        ...

    async def lookup(self, parcel: Parcel) -> str | None:
        """The id of the message with this parcel's nonce, sent at `first_tried` or later.

        None only if the platform surely has none; raises if that cannot be told.
        """
        ...


@dataclass(frozen=True, slots=True)
class Pace:
    """How many parcels travel at once, and how long everything may take."""

    slots: int = 32
    attempt: timedelta = timedelta(seconds=30)
    settle: timedelta = timedelta(seconds=30)
    idle: timedelta = timedelta(seconds=1)
    first_retry: timedelta = timedelta(seconds=5)
    longest_retry: timedelta = timedelta(hours=1)
    most_failures: int = 12

    @property
    def lease(self) -> timedelta:
        """How long a claim holds."""
        return self.attempt + self.settle

    def retry_in(self, failures: int) -> timedelta:
        """The wait after so many failures: doubling, and spread so that retries do not meet."""
        doubled = self.first_retry * 2.0 ** min(failures, 32)
        return min(doubled, self.longest_retry) * random.uniform(0.75, 1.25)  # noqa: S311 - no secret


@dataclass(frozen=True, slots=True)
class _Unclear:
    reason: str


@dataclass(frozen=True, slots=True)
class _OutOfTime:
    """The claim was all but over before anything left."""


_Outcome = Sent | Refused | _Unclear | _OutOfTime


async def deliver(
    outbox: Outbox,
    carrier: Carrier,
    stop: asyncio.Event,
    pace: Pace | None = None,
    clock: Clock = utc_now,
) -> None:
    """Send what is due until `stop` is set, then finish what is under way and return.

    A database that fails is waited for; a destination that fails delays no other.
    """
    worker = _Worker(outbox, carrier, pace or Pace(), clock)
    async with asyncio.TaskGroup() as under_way:
        while not stop.is_set():
            for parcel in await worker.claim():
                under_way.create_task(worker.carry(parcel))
            await worker.pause(stop)


class _Worker:
    def __init__(self, outbox: Outbox, carrier: Carrier, pace: Pace, clock: Clock) -> None:
        self._outbox = outbox
        self._carrier = carrier
        self._pace = pace
        self._clock = clock
        self._free = pace.slots
        self._freed = asyncio.Event()

    async def claim(self) -> list[Parcel]:
        """Take as many parcels as there are free slots."""
        self._freed.clear()
        if self._free == 0:
            return []
        try:
            parcels = await self._outbox.claim(
                self._carrier.platforms, self._free, self._pace.lease
            )
        except StateError as err:
            _log.warning("outbox_unreachable", reason=str(err))
            return []
        self._free -= len(parcels)
        return parcels

    async def pause(self, stop: asyncio.Event) -> None:
        """Wait until there may be news, or it is over.

        While much is under way, until half of the slots are free: each claim is a write that
        everybody else who writes has to wait for.
        """
        waits = {asyncio.create_task(one.wait()) for one in (stop, self._freed)}
        idle = self._pace.idle.total_seconds()
        await asyncio.wait(waits, timeout=idle, return_when=asyncio.FIRST_COMPLETED)
        for one in waits:
            one.cancel()

    async def carry(self, parcel: Parcel) -> None:
        """Bring one parcel to its end, or leave it for another attempt."""
        try:
            if parcel.kind is ParcelKind.EDIT and parcel.message_id is None:
                await self._outbox.died(parcel, "what it corrects never arrived", tell=False)
            else:
                await self._record(parcel, await self._attempt(parcel))
        except StateError as err:
            # The claim runs out by itself, and the next one looks the message up.
            _log.warning("outcome_unrecorded", parcel=parcel.number, reason=str(err))
        finally:
            self._free += 1
            if self._free * 2 >= self._pace.slots:
                self._freed.set()

    async def _attempt(self, parcel: Parcel) -> _Outcome:
        try:
            async with asyncio.timeout(self._seconds_left(parcel)):
                if parcel.doubtful and parcel.kind is ParcelKind.POST:
                    found = await self._carrier.lookup(parcel)
                    if found is not None:
                        return Sent(found)
                # A machine that slept may wake up long after somebody else took over.
                if self._seconds_left(parcel) <= 0:
                    return _OutOfTime()
                return await self._carrier.send(parcel)
        except Exception as err:  # noqa: BLE001 - the boundary of one parcel's job, logged below
            reason = f"{type(err).__name__}: {err}".removesuffix(": ")
            return _Unclear(reason[:_LONGEST_REASON])

    def _seconds_left(self, parcel: Parcel) -> float:
        return (parcel.leased_until - self._pace.settle - self._clock()).total_seconds()

    async def _record(self, parcel: Parcel, outcome: _Outcome) -> None:
        now = self._clock()
        match outcome:
            case Sent(message_id):
                if not await self._outbox.sent(parcel, message_id):
                    _log.warning("already_recorded", parcel=parcel.number)
            case _OutOfTime():
                await self._outbox.failed(parcel, "", now, uncertain=parcel.doubtful, counts=False)
            case Refused(reason, retry_after=float() | int() as seconds, final=False):
                again = now + max(timedelta(seconds=seconds), self._pace.idle)
                await self._outbox.failed(parcel, reason, again, uncertain=False, counts=False)
            case Refused(reason, final=final):
                await self._fail(parcel, reason, timedelta(0), final=final, uncertain=False)
            case _Unclear(reason):
                await self._fail(parcel, reason, self._pace.settle, uncertain=True)

    async def _fail(
        self,
        parcel: Parcel,
        reason: str,
        at_least: timedelta,
        *,
        uncertain: bool,
        final: bool = False,
    ) -> None:
        _log.warning(
            "delivery_failed",
            parcel=parcel.number,
            destination=str(parcel.destination),
            reason=reason,
            uncertain=uncertain,
        )
        if final or parcel.failures + 1 >= self._pace.most_failures:
            # A message that somebody took away needs no correction; a channel that is gone shows
            # with the next message.
            await self._outbox.died(parcel, reason, tell=parcel.kind is ParcelKind.POST)
            return
        wait = max(self._pace.retry_in(parcel.failures), at_least)
        await self._outbox.failed(
            parcel, reason, self._clock() + wait, uncertain=uncertain, counts=True
        )

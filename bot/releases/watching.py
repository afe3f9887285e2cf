"""Puts the watch together from the settings, with one session for all providers."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import aiohttp

from bot.releases.bulletin import BulletinTaker
from bot.releases.comtrade import ComtradeTaker
from bot.releases.holder import DatasetHolder
from bot.releases.inbox import Inbox
from bot.releases.ingest import Ingest
from bot.releases.moments import Now, clock_of
from bot.releases.seen import Seen
from bot.releases.watch import Tell, Watch
from bot.settings import Settings
from bot.sources.bulletin import BulletinSite
from bot.sources.comtrade import ComtradeClient
from bot.sources.fetching import Fetcher, Patience


@dataclass(frozen=True, slots=True)
class Takers:
    """The automatic sources, and the ingest they feed."""

    ingest: Ingest
    seen: Seen
    bulletin: BulletinTaker
    comtrade: ComtradeTaker
    now: Now


@asynccontextmanager
async def open_takers(
    settings: Settings, data: Path, patience: Patience | None = None
) -> AsyncIterator[Takers]:
    """The sources at the addresses of the settings, each with its own polite pace."""
    now = clock_of(settings.today)
    ingest, seen = Ingest(data, settings.home, now), Seen(settings.home)
    async with aiohttp.ClientSession() as session:
        site = BulletinSite(settings.gacc_base_url, Fetcher(session, patience))
        client = ComtradeClient(
            settings.comtrade_base_url, Fetcher(session, patience), settings.comtrade_key
        )
        yield Takers(
            ingest=ingest,
            seen=seen,
            bulletin=BulletinTaker(site, ingest, seen, now),
            comtrade=ComtradeTaker(client, ingest, seen, settings.home),
            now=now,
        )


@asynccontextmanager
async def open_watch(
    settings: Settings,
    data: Path,
    holder: DatasetHolder,
    tell: Tell,
    patience: Patience | None = None,
) -> AsyncIterator[Watch]:
    """The watch over all sources; `tell` is called with each event."""
    poll = settings.release_poll_seconds
    async with open_takers(settings, data, patience) as takers:
        yield Watch(
            ingest=takers.ingest,
            holder=holder,
            seen=takers.seen,
            bulletin=takers.bulletin,
            comtrade=takers.comtrade,
            inbox=Inbox(settings.home, takers.ingest),
            tell=tell,
            now=takers.now,
            pause=timedelta(seconds=min(poll or 60, 60)),
        )

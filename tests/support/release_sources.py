"""The providers' servers and the bot's sources over them, for tests of watching and syncing."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path

from comtrade_server import ComtradeServer
from gacc_server import GaccServer
from ingest_home import DATA

from bot.releases.events import News
from bot.releases.holder import DatasetHolder
from bot.releases.inbox import Inbox
from bot.releases.watch import Watch
from bot.releases.watching import Takers, open_takers
from bot.settings import Settings
from bot.sources.fetching import Patience

HASTE = Patience(attempts=2, first_wait=0.01, longest_wait=0.05, connect=5.0, answer=5.0, pause=0.0)
"""Loopback servers need no pause between requests."""


@dataclass
class Providers:
    """Both servers, the settings that lead to them, and the events that were told."""

    gacc: GaccServer
    comtrade: ComtradeServer
    settings: Settings
    told: list[News] = field(default_factory=list)

    def on(self, day: date) -> None:
        """Pin the clock to the evening of a day in Beijing."""
        self.settings = replace(self.settings, today=day)

    async def tell(self, news: News) -> None:
        self.told.append(news)

    @asynccontextmanager
    async def takers(self) -> AsyncIterator[Takers]:
        async with open_takers(self.settings, DATA, HASTE) as takers:
            yield takers

    @asynccontextmanager
    async def watch(self) -> AsyncIterator[tuple[Watch, DatasetHolder]]:
        """A watch as a process that starts now would have it, with no pause after a failure."""
        holder = DatasetHolder(DATA, self.settings.home)
        async with self.takers() as takers:
            yield (
                Watch(
                    ingest=takers.ingest,
                    holder=holder,
                    seen=takers.seen,
                    bulletin=takers.bulletin,
                    comtrade=takers.comtrade,
                    inbox=Inbox(self.settings.home, takers.ingest, still=0.0),
                    tell=self.tell,
                    now=takers.now,
                    pause=timedelta(0),
                ),
                holder,
            )
        holder.close()


@asynccontextmanager
async def started(home: Path, day: date) -> AsyncIterator[Providers]:
    """Both servers listening, with nothing published."""
    gacc, comtrade = GaccServer(), ComtradeServer()
    settings = Settings(
        home=home,
        today=day,
        gacc_base_url=await gacc.start(),
        comtrade_base_url=await comtrade.start(),
    )
    yield Providers(gacc, comtrade, settings)
    await gacc.stop()
    await comtrade.stop()

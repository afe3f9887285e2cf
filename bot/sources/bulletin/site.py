"""Talks to the bulletin's site: the index pages first, then a month's page by its link."""

from datetime import date
from urllib.parse import urlsplit

from bot.sources.bulletin.index import FIRST_YEAR, Index, MonthLink, index_path, read_index
from bot.sources.fetching import Fetcher, Page, Validators
from bot.trade import Month


class BulletinSite:
    """The bulletin below one address; every method raises SourceError when it cannot be had."""

    def __init__(self, base_url: str, fetcher: Fetcher) -> None:
        self._base = base_url.rstrip("/")
        self._fetcher = fetcher

    async def index(
        self, today: date, year: int | None = None, known: Validators | None = None
    ) -> tuple[Index, Page] | None:
        """A year's index (the current one's without a year), or None when it is unchanged."""
        path = index_path(year)
        page = await self._fetcher.get(self._base + path, known=known)
        if page is None:
            return None
        host = urlsplit(self._base).netloc
        return read_index(page.body, path, host=host, this_year=today.year), page

    async def published(self, since: Month, today: date) -> tuple[Index, ...]:
        """The indexes of all years from a month on, newest first, each with its later links.

        The current year's page tells which year it is of: in the first months of a year that
        may still be the old one.
        """
        current = await self.index(today)
        years = range(current[0].year - 1, max(since.year, FIRST_YEAR) - 1, -1) if current else ()
        older = [await self.index(today, year) for year in years]
        indexes = [found[0] for found in (current, *older) if found]
        return tuple(
            Index(one.year, tuple(link for link in one.links if link.month >= since), one.problems)
            for one in indexes
        )

    async def page(self, link: MonthLink, known: Validators | None = None) -> Page | None:
        """A month's page, or None when it has not changed since."""
        return await self._fetcher.get(self.address(link), known=known)

    def address(self, link: MonthLink) -> str:
        """Where a month's page is, as it is cited."""
        return self._base + link.path

"""Takes in the English bulletin's pages: all of them at first, then what is new or changed."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from datetime import date
from pathlib import Path

from bot.errors import SourceError
from bot.releases.ingest import Ingest
from bot.releases.moments import Now, beijing_day
from bot.releases.outcome import Outcome, Verdict
from bot.releases.reading import Draft, drafted
from bot.releases.recognise import Kind
from bot.releases.seen import Seen
from bot.sources.bulletin import BulletinSite, Index, MonthLink, index_path, read_page
from bot.sources.fetching import Page
from bot.sources.reading import Problem
from bot.trade import Month

_RECENT = 2
"""The newest pages are asked every time whether they were printed again, the others once a day."""


class NotBelievedError(SourceError):
    """A source answered with something that cannot be right; its figures were not taken."""


class BulletinTaker:
    """The site and the ingest it feeds; methods raise SourceError and DatasetError."""

    def __init__(self, site: BulletinSite, ingest: Ingest, seen: Seen, now: Now) -> None:
        self._site = site
        self._ingest = ingest
        self._seen = seen
        self._now = now

    async def look(self) -> list[Outcome]:
        """Look once: the current index, pages that are new, pages that may have changed.

        Raises NotBelievedError when the index or a page cannot be right, after everything that
        can was taken in.
        """
        today = self._today()
        url = index_path()
        found = await self._site.index(today, known=self._seen.validators(url))
        links = found[0].links if found else self._links_again()
        if found and found[0].problems:
            raise NotBelievedError(sentence(found[0].problems))
        thorough = self._seen.thorough() != str(today)
        outcomes = [
            outcome
            for link in self._due(links, thorough=thorough)
            if (outcome := await self._take(link)) is not None
        ]
        if thorough:
            self._seen.note_thorough(str(today))
        refused = self._seen.refused()
        if refused:
            month = max(refused)
            raise NotBelievedError(refused[month])
        if found:
            self._seen.note_index(url, found[1].validators)
        return outcomes

    async def missing(self, since: Month) -> tuple[list[MonthLink], list[Problem]]:
        """The pages from a month on that were not taken in yet, oldest first; broken indexes."""
        indexes = await self._site.published(since, self._today())
        return self._untaken(indexes), [one for index in indexes for one in index.problems]

    async def take(self, links: Sequence[MonthLink]) -> AsyncIterator[tuple[MonthLink, Outcome]]:
        """Take pages in one after the other; whoever stops goes on there the next time."""
        for link in links:
            outcome = await self._take(link)
            if outcome is not None:
                yield link, outcome

    def _untaken(self, indexes: Sequence[Index]) -> list[MonthLink]:
        links = (link for index in indexes for link in index.links)
        return sorted(
            (link for link in links if self._seen.page(link.month) != link.path),
            key=lambda link: link.month,
        )

    def _links_again(self) -> tuple[MonthLink, ...]:
        """The links of an index that has not changed: every page it had was taken in."""
        pages = self._seen.pages()
        year = max(pages).year if pages else 0
        return tuple(
            MonthLink(month, pages[month]) for month in sorted(pages) if month.year == year
        )

    def _due(self, links: Sequence[MonthLink], *, thorough: bool) -> list[MonthLink]:
        new = [link for link in links if self._seen.page(link.month) != link.path]
        known = [link for link in links if link not in new]
        return [*new, *(known if thorough else known[-_RECENT:])]

    async def _take(self, link: MonthLink) -> Outcome | None:
        """Fetch a page and take it in; None when it has not changed."""
        url = self._site.address(link)
        page = await self._site.page(link, self._seen.validators(url))
        if page is None:
            return None
        name = f"bulletin-{link.month}.html"
        outcome = await asyncio.to_thread(
            self._ingest.body,
            page.body,
            name=name,
            origin=url,
            read=lambda _kept, target: self._read(page, link, name, target),
        )
        if outcome.verdict is Verdict.SET_ASIDE:
            self._seen.note_refused(link.month, url, sentence(outcome.problems), page.validators)
        else:
            self._seen.note_page(link.month, url, link.path, page.validators)
        return outcome

    def _read(self, page: Page, link: MonthLink, name: str, target: Path) -> Draft:
        reading = read_page(
            page.body, file=name, month=link.month, citation=page.url, fetched=self._today()
        )
        return drafted(Kind.PAGE, reading, target)

    def _today(self) -> date:
        return beijing_day(self._now())


def sentence(problems: Sequence[Problem]) -> str:
    """The first problem, and how many more there are."""
    more = f" ({len(problems) - 1} more are in the report.)" if len(problems) > 1 else ""
    return f"{problems[0]}{more}"

"""Fetches a month of China's trade with North Korea from UN Comtrade, resumably and whole.

Without a key an answer holds 500 records at most and does not say that it was cut, so an answer
of 500 is taken for a part and asked for again in smaller pieces: flow by flow, then chapter by
chapter.
"""

from collections.abc import AsyncIterator, Collection, Iterable
from dataclasses import dataclass

from bot.sources.comtrade.availability import Availability, Dataset, read_availability
from bot.sources.comtrade.chapters import Chapters
from bot.sources.comtrade.records import FLOWS, Asked, Origin, read_records
from bot.sources.comtrade.requests import Piece, Requests
from bot.sources.fetching import Fetcher, Page, Validators
from bot.sources.reading import Reading

_BOTH = tuple(FLOWS)
_TOTAL, _CHAPTER, _SUBHEADING = 0, 2, 6


@dataclass(frozen=True, slots=True)
class Batch:
    """One piece of a month, complete in itself: a caller notes `key` and may stop after it."""

    key: str
    pages: tuple[Page, ...]
    reading: Reading


class ComtradeClient:
    """UN Comtrade below one address, with or without a key; methods raise SourceError."""

    def __init__(self, base_url: str, fetcher: Fetcher, key: str = "") -> None:
        self._requests = Requests(base_url, fetcher, key)

    async def available(self, known: Validators | None = None) -> tuple[Availability, Page] | None:
        """The months China has reported, or None when that has not changed."""
        page = await self._requests.availability(known)
        return None if page is None else (read_availability(page.body, page.url), page)

    async def month(self, dataset: Dataset, done: Collection[str] = ()) -> AsyncIterator[Batch]:
        """The pieces of a month that are not done yet: its total, its chapters, its detail."""
        for digits in (_TOTAL, _CHAPTER):
            asked = Asked(dataset.month, _BOTH, digits)
            if asked.name not in done:
                piece = await self._requests.ask(asked)
                yield self._batch(asked.name, dataset, [piece])
        asked = Asked(dataset.month, _BOTH, _SUBHEADING)
        if asked.name in done:
            return
        piece = await self._requests.ask(asked)
        if not piece.cut:
            yield self._batch(asked.name, dataset, [piece])
            return
        for flow in _BOTH:
            async for batch in self._flow(flow, dataset, done):
                yield batch

    async def _flow(
        self, flow: str, dataset: Dataset, done: Collection[str]
    ) -> AsyncIterator[Batch]:
        asked = Asked(dataset.month, (flow,), _SUBHEADING)
        if asked.name in done:
            return
        piece = await self._requests.ask(asked)
        if not piece.cut:
            yield self._batch(asked.name, dataset, [piece])
            return
        totals = await self._requests.ask(Asked(dataset.month, (flow,), _CHAPTER))
        if totals.answer.problems:
            yield self._batch(totals.asked.name, dataset, [totals])
            return
        chapters = Chapters(self._requests, piece, totals.answer)
        for chapter in chapters.traded:
            key = f"{asked.name} {chapter}"
            if key not in done:
                pieces, remarks = await chapters.pieces(chapter)
                yield self._batch(key, dataset, pieces, remarks)

    def _batch(
        self, key: str, dataset: Dataset, pieces: Iterable[Piece], remarks: Iterable[str] = ()
    ) -> Batch:
        """The pieces read together: one problem in them sets the batch aside."""
        kept = tuple(pieces)
        readings = [
            read_records(
                piece.answer,
                piece.asked,
                Origin(key, self._requests.citation(piece.asked), dataset.last_released),
            )
            for piece in kept
        ]
        reading = Reading.of(
            (cell for one in readings for cell in one.observations),
            [problem for one in readings for problem in one.problems],
            (*remarks, *(remark for one in readings for remark in one.remarks)),
        )
        return Batch(key, tuple(dict.fromkeys(piece.page for piece in kept)), reading)

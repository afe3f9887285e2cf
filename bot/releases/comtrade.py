"""Takes in months of UN Comtrade: each whole, resumed where it stopped, again when revised."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Sequence
from pathlib import Path

from bot.dataset.completing import complete
from bot.dataset.parts import live_parts
from bot.releases.bulletin import NotBelievedError, sentence
from bot.releases.ingest import Ingest
from bot.releases.outcome import Outcome, Verdict
from bot.releases.reading import Draft, drafted
from bot.releases.recognise import Kind
from bot.releases.seen import Seen
from bot.releases.staging import Staging
from bot.sources.comtrade import Batch, ComtradeClient, Dataset
from bot.trade import Month

AVAILABILITY = "comtrade availability"
_LOOK_BACK = 24
"""Months before the newest whose revisions are looked for."""
_AT_ONCE = 2
"""Months fetched in one look, the newest first: each takes minutes without a key."""
Piece = Callable[[str], None]
"""Told the key of each piece of a month that was fetched."""


class ComtradeTaker:
    """The interface and the ingest it feeds; methods raise SourceError and DatasetError."""

    def __init__(self, client: ComtradeClient, ingest: Ingest, seen: Seen, home: Path) -> None:
        self._client = client
        self._ingest = ingest
        self._seen = seen
        self._home = home

    async def look(self) -> list[Outcome]:
        """Look once: what is new or revised among recent months, a few months at a time."""
        known = self._seen.validators(AVAILABILITY)
        found = await self._client.available(known)
        if found is None:
            return []
        availability, page = found
        if availability.problems:
            raise NotBelievedError(sentence(availability.problems))
        newest = max((one.month for one in availability.datasets), default=None)
        due = [] if newest is None else self._untaken(availability.datasets, newest - _LOOK_BACK)
        outcomes = [outcome async for _, outcome in self.take(due[:_AT_ONCE])]
        if len(due) <= _AT_ONCE:
            self._seen.note_index(AVAILABILITY, page.validators)
        faults = [one for one in outcomes if one.verdict is Verdict.SET_ASIDE]
        if faults:
            raise NotBelievedError(sentence(faults[0].problems))
        return outcomes

    async def missing(self, since: Month) -> list[Dataset]:
        """The months that were not taken in yet or were revised since, the newest first."""
        found = await self._client.available()
        assert found is not None  # noqa: S101 - only a conditional request is answered with nothing
        if found[0].problems:
            raise NotBelievedError(sentence(found[0].problems))
        return self._untaken(found[0].datasets, since)

    async def take(
        self, datasets: Sequence[Dataset], piece: Piece = lambda _key: None
    ) -> AsyncIterator[tuple[Dataset, Outcome]]:
        """Take months in one after the other; whoever stops goes on at that piece."""
        for dataset in datasets:
            outcome = await self._month(dataset, piece)
            self._seen.note_release(dataset.month, _release(dataset))
            yield dataset, outcome

    def _untaken(self, datasets: Sequence[Dataset], since: Month) -> list[Dataset]:
        due = (
            one
            for one in datasets
            if one.month >= since and self._seen.release(one.month) != _release(one)
        )
        return sorted(due, key=lambda one: one.month, reverse=True)

    async def _month(self, dataset: Dataset, piece: Piece) -> Outcome:
        staging = Staging(self._home, f"comtrade-{dataset.month}-{_release(dataset)}")
        async for batch in self._client.month(dataset, tuple(staging.done)):
            if batch.reading.problems:
                staging.clear()
                return await asyncio.to_thread(self._refuse, batch)
            await asyncio.to_thread(self._stage, batch, staging)
            piece(batch.key)
        outcome = await asyncio.to_thread(self._whole, dataset, staging)
        staging.clear()
        return outcome

    def _stage(self, batch: Batch, staging: Staging) -> None:
        staging.add(batch.key, batch.reading.observations, self._keep(batch))

    def _keep(self, batch: Batch) -> list[str]:
        """Keep a batch's answers as raw files; their hashes."""
        name = f"comtrade-{batch.key.replace(' ', '-').replace(',', '+')}.json"
        return [
            self._ingest.raw.keep(
                page.body, name=name, origin=page.url, received=page.fetched
            ).sha256
            for page in batch.pages
        ]

    def _refuse(self, batch: Batch) -> Outcome:
        """Set a batch that is not believed aside, and with it the month."""
        self._keep(batch)
        page = batch.pages[0]
        return self._ingest.body(
            page.body,
            name=f"{batch.key}.json",
            origin=page.url,
            read=lambda _kept, target: drafted(Kind.COMTRADE, batch.reading, target),
        )

    def _whole(self, dataset: Dataset, staging: Staging) -> Outcome:
        """Take in what was gathered; the raw file lists the answers it was read from."""
        body = json.dumps({"month": str(dataset.month), "answers": staging.hashes}, indent=1)

        def read(_kept: Path, target: Path) -> Draft:
            joined = target.with_name("joined.parquet")
            staging.joined(joined)
            complete(joined, live_parts(self._home), target)
            return Draft(Kind.COMTRADE)

        return self._ingest.body(
            body.encode(),
            name=f"comtrade-{dataset.month}.json",
            origin=f"UN Comtrade, {dataset.month}, released {dataset.last_released}",
            read=read,
        )


def _release(dataset: Dataset) -> str:
    return f"{dataset.last_released}-{dataset.checksum or dataset.records}"

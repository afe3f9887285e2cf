"""Tells what an ingest changes for those who read the figures, before it happens."""

from collections.abc import Iterator
from pathlib import Path

from bot.dataset.cells import CellStore
from bot.dataset.dataset import Dataset
from bot.dataset.findings import Lane
from bot.dataset.merging import Merged
from bot.dataset.revisions import revision
from bot.dataset.sums import level_sums, newest_detail
from bot.releases.events import EarlierMonths, NewDetail, NewMonth, Revised, RevisedCell
from bot.releases.journal import IngestNews
from bot.releases.reading import Draft
from bot.trade import TOTAL, Flow, Measure, Month, Tier, Unit

_FLOWS = (Flow.EXPORT, Flow.IMPORT, Flow.TOTAL)
_ROUNDING = {Unit.USD: 3000, Unit.CNY: 3}
"""Three printed figures make a revision: less than their rounding is none."""


def news_of(  # noqa: PLR0913 - an ingest has that many sides
    draft: Draft, merged: Merged, added: Path, dataset: Dataset, *, source: str, ingest: int
) -> tuple[IngestNews, ...]:
    """New months first, then new detail, then what is revised."""
    months = _new_months(draft, merged, dataset)
    news: list[IngestNews] = [NewMonth(month, source) for month in months]
    if not draft.kind.is_bulletin:
        news += _new_detail(added, dataset, source)
    earlier = tuple(
        one for month in months for one in _earlier(month, draft, added, dataset, source)
    )
    if merged.changed or earlier:
        news.append(
            Revised(
                ingest=f"{ingest:06d}",
                source=source,
                months=tuple(Month.parse(month) for month in merged.revised_months),
                count=merged.changed,
                cells=tuple(RevisedCell(old, new) for old, new in merged.revised),
                earlier=earlier,
            )
        )
    return tuple(news)


def _new_months(draft: Draft, merged: Merged, dataset: Dataset) -> list[Month]:
    """Months of a bulletin beyond the newest that is held; earlier ones only fill gaps."""
    if not draft.kind.is_bulletin:
        return []
    fresh = {Month.parse(month) for month in merged.fresh_months}
    printed = {
        cell.period.start
        for cell in draft.cells
        if cell.partner == "PRK" and cell.measure is Measure.VALUE and cell.period.is_month
    }
    return sorted(month for month in fresh & printed if month > dataset.latest)


def _new_detail(added: Path, dataset: Dataset, source: str) -> Iterator[NewDetail]:
    """Months beyond the newest whose goods are held; of a first file the newest only."""
    flows: dict[Month, set[Flow]] = {}
    held: dict[Flow, Month] | None = None
    for one in level_sums(added):
        if held is None:
            held = newest_detail(dataset.cells.files, source)
        newest = held.get(one.flow)
        if newest is None or one.month > newest:
            flows.setdefault(one.month, set()).add(one.flow)
    months = sorted(flows) if held else sorted(flows)[-1:]
    for month in months:
        yield NewDetail(month, source, tuple(sorted(flows[month])))


def _earlier(
    month: Month, draft: Draft, added: Path, dataset: Dataset, source: str
) -> Iterator[EarlierMonths]:
    """What a bulletin's year to date says of earlier months, beyond rounding."""
    units = {cell.unit for cell in draft.cells if cell.measure is Measure.VALUE}
    store = CellStore([*dataset.cells.files, added])
    whole = Dataset(store, dataset.reference, dataset.context)
    try:
        for unit in units:
            lane = Lane(Tier.OFFICIAL, "gacc", unit)
            for flow in _FLOWS:
                found = revision(whole.book(TOTAL), lane, flow, month)
                if found is not None and abs(found.amount.value) > _ROUNDING.get(unit, 0):
                    yield EarlierMonths(month, flow, found.amount.value, source)
    finally:
        store.close()

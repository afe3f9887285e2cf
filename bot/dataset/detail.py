"""The months whose goods are told by code in full, and what their codes add up to.

A month is whole when its goods add up to the total that was published of it in the same currency.
Only then is a chapter, a heading or a group the sum of its finer codes, and a good that is not
there a reported none.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Any

from bot.dataset.book import Book
from bot.dataset.cells import CellStore
from bot.dataset.detail_queries import MONTHS, TABLE, sums_under
from bot.dataset.findings import CODES_NOTE, Formula, Found, Lane
from bot.trade import (
    TOTAL,
    CommodityCode,
    Flow,
    Measure,
    Month,
    Observation,
    Period,
    Status,
    Tier,
    Unit,
)

_FEW = 10
"""So few codes are a selection that somebody made, not a month's goods."""
_REVISED = Decimal("0.002")
"""How far goods may stand from a total that was printed earlier: months are revised."""
_ROUNDED = {Unit.USD: 1000, Unit.CNY: 10_000}
_ALL_EDITIONS = 4
"""Digits to which the editions of the HS differ little: of finer codes no none can be told."""


@dataclass(frozen=True, slots=True)
class WholeMonth:
    """A month of one source, flow and currency whose goods are all there, at so many digits."""

    source: str
    flow: Flow
    month: Month
    unit: Unit
    digits: int
    tier: Tier
    vintage: str
    published: str
    citation: str


_Key = tuple[str, Flow, Month, Unit]


class Detail:
    """The goods by code of one snapshot."""

    def __init__(self, cells: CellStore, series_of: Mapping[str, str]) -> None:
        self._cells = cells
        self._series_of = series_of

    @cached_property
    def whole(self) -> dict[_Key, WholeMonth]:
        """The months that are whole; none where nothing was ingested."""
        if len(self._cells.files) == 1:
            return {}
        totals = Book(self._cells.of(TOTAL, newest=True), self._series_of)
        finest: dict[_Key, tuple[Any, ...]] = {}
        for row in self._cells.ask(MONTHS):
            finest[row[0], Flow(row[1]), Month.parse(row[2]), Unit(row[3])] = row  # the last wins
        return {
            key: WholeMonth(*key, row[4], Tier(row[7]), *row[8:])
            for key, row in finest.items()
            if self._is_whole(key, row, totals)
        }

    def _is_whole(self, key: _Key, row: tuple[Any, ...], totals: Book) -> bool:
        source, flow, month, unit = key
        codes, value, tier = row[5:8]
        lane = Lane(Tier(tier), self._series_of.get(source, ""), unit)
        total = totals.exact(lane, flow, Period(month, month), Measure.VALUE)
        if total is None or codes < _FEW:
            return False
        allowed = total.value * _REVISED + codes + _ROUNDED.get(unit, 0)
        return bool(abs(value - total.value) <= allowed)

    def newest(self, flow: Flow) -> Month | None:
        """The newest month whose goods are told in full."""
        return max((one.month for one in self.whole.values() if one.flow is flow), default=None)

    def added_up(
        self, commodity: CommodityCode, own: Iterable[Observation]
    ) -> Iterator[Observation]:
        """What the finer codes of a code or basket add up to, where it has no cell of its own."""
        if not commodity.parts or not self.whole:
            return
        has = {
            (cell.source, cell.flow, cell.period.start, cell.unit)
            for cell in own
            if cell.period.is_month and cell.tier is not Tier.PRESS
        }
        sums = self._sums(commodity)
        longest = max(map(len, commodity.parts))
        for key, month in self.whole.items():
            found = sums.get(key, ())
            if key in has or longest >= month.digits:
                continue
            value = next((row for row in found if row[3] == Measure.VALUE), None)
            if value is not None:
                yield _cell(commodity, month, Measure.VALUE, month.unit, sums=value[6:])
                yield from self._quantities(commodity, month, found, value[7])
            elif longest <= _ALL_EDITIONS:
                none = (Decimal(0), 0, month.vintage, month.published)
                yield _cell(commodity, month, Measure.VALUE, month.unit, sums=none)

    def _sums(self, commodity: CommodityCode) -> dict[_Key, list[tuple[Any, ...]]]:
        """The sums by month, those of values under their currency, of quantities under each."""
        found: dict[_Key, list[tuple[Any, ...]]] = {}
        for row in self._cells.ask(sums_under(commodity.parts)):
            for key in self._keys_of(row):
                found.setdefault(key, []).append(row)
        return found

    def _keys_of(self, row: tuple[Any, ...]) -> Iterator[_Key]:
        source, flow, month, measure, unit, digits = row[:6]
        money = (Unit(unit),) if measure == Measure.VALUE else (Unit.USD, Unit.CNY)
        for one in money:
            key = (source, Flow(flow), Month.parse(month), one)
            if key in self.whole and self.whole[key].digits == digits:
                yield key

    def _quantities(
        self,
        commodity: CommodityCode,
        month: WholeMonth,
        found: Iterable[tuple[Any, ...]],
        codes: int,
    ) -> Iterator[Observation]:
        """Quantities that every code of the sum is counted in; others are only part of it."""
        for row in found:
            if row[3] == Measure.QUANTITY and row[7] == codes:
                yield _cell(commodity, month, Measure.QUANTITY, Unit(row[4]), sums=row[6:])

    def table(self, flow: Flow, period: Period, digits: int) -> list[tuple[CommodityCode, Found]]:
        """All goods of a range by codes of so many digits, largest first; empty without a table.

        Every month of the range must be whole in one source and currency; the best one is taken.
        """
        for source, unit in self._lanes(flow, period):
            rows = self._cells.ask(
                TABLE,
                source=source,
                flow=flow,
                unit=unit,
                start=str(period.start),
                end=str(period.end),
                digits=str(digits),
            )
            return self._goods(rows, source, flow, unit, period)
        return []

    def _lanes(self, flow: Flow, period: Period) -> list[tuple[str, Unit]]:
        """Sources and currencies that have the whole range, official ones and dollars first."""
        held = {(one.source, one.unit): one.tier for one in self.whole.values() if one.flow is flow}
        whole = (
            (source, unit)
            for source, unit in held
            if all((source, flow, month, unit) in self.whole for month in period.months())
        )
        return sorted(whole, key=lambda one: (held[one] is not Tier.OFFICIAL, one[1] != "USD", one))

    def _goods(
        self, rows: Iterable[tuple[Any, ...]], source: str, flow: Flow, unit: Unit, period: Period
    ) -> list[tuple[CommodityCode, Found]]:
        parts: dict[str, list[tuple[Any, ...]]] = {}
        for row in rows:
            month = self.whole[source, flow, Month.parse(row[1]), unit]
            if row[2] == month.digits:
                parts.setdefault(row[0], []).append(row)
        lane = Lane(month.tier, self._series_of.get(source, ""), unit)
        goods = []
        for part, each in parts.items():
            sums = (
                sum((row[3] for row in each), Decimal(0)),
                sum(row[4] for row in each),
                max(row[5] for row in each),
                max(row[6] for row in each),
            )
            cell = _cell(CommodityCode(part), month, Measure.VALUE, unit, sums=sums, period=period)
            if cell.value:
                goods.append(
                    (cell.commodity, Found(cell.value, lane, period, Formula.CODES, (cell,)))
                )
        return sorted(goods, key=lambda one: (-one[1].value, one[0].code))


def _cell(  # noqa: PLR0913 - a cell has that many sides
    commodity: CommodityCode,
    month: WholeMonth,
    measure: Measure,
    unit: Unit,
    *,
    sums: tuple[Any, ...],
    period: Period | None = None,
) -> Observation:
    """A sum as a cell that says that it is one; sums are value, codes, vintage, published."""
    value, codes, vintage, published = sums
    return Observation(
        reporter="CHN",
        partner="PRK",
        flow=month.flow,
        period=period or Period(month.month, month.month),
        commodity=commodity,
        hs_edition="",
        measure=measure,
        value=value,
        unit=unit,
        source=month.source,
        tier=month.tier,
        vintage=vintage,
        published=published,
        status=Status.VALUE if value else Status.ZERO,
        citation=month.citation,
        note=f"{CODES_NOTE}: {codes}",
    )

"""What the goods by code of whole months add up to.

Only in a month that is whole is a chapter, a heading or a group the sum of its finer codes, and a
good that is not there a reported none.
"""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any

from bot.dataset.cells import CellStore
from bot.dataset.detail_queries import sums_under, table
from bot.dataset.findings import CODES_NOTE, Formula, Found, Lane
from bot.dataset.prints import NEWEST, Prints
from bot.dataset.whole_months import MonthKey, WholeMonth, WholeMonths, moment_of
from bot.trade import (
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

_ALL_EDITIONS = 4
"""Digits to which the editions of the HS differ little: of finer codes no none can be told."""


_TABLES = 32
"""So many tables of a range are remembered: a summary looks into the same few again."""
_Asked = tuple[Flow, Period, int, Unit | None, Prints]


class Detail:
    """The goods by code of one snapshot, by their newest prints unless others are asked for."""

    def __init__(self, cells: CellStore, series_of: Mapping[str, str]) -> None:
        self._cells = cells
        self._series_of = series_of
        self._months = WholeMonths(cells, series_of)
        self._tables: dict[_Asked, list[tuple[CommodityCode, Found]]] = {}

    def whole(self, prints: Prints = NEWEST) -> dict[MonthKey, WholeMonth]:
        """The months that are whole; none where nothing was ingested."""
        return self._months.of(prints)

    def newest(self, flow: Flow, prints: Prints = NEWEST) -> Month | None:
        """The newest month whose goods are told in full."""
        whole = self.whole(prints).values()
        return max((one.month for one in whole if one.flow is flow), default=None)

    def added_up(
        self, commodity: CommodityCode, own: Iterable[Observation], prints: Prints = NEWEST
    ) -> Iterator[Observation]:
        """What the finer codes of a code or basket add up to, where it has no cell of its own."""
        whole = self.whole(prints)
        if not commodity.parts or not whole:
            return
        has = {
            (cell.source, cell.flow, cell.period.start, cell.unit)
            for cell in own
            if cell.period.is_month and cell.tier is not Tier.PRESS
        }
        sums = self._sums(commodity, prints, whole)
        longest = max(map(len, commodity.parts))
        counted = _counted(sums)
        for key, month in whole.items():
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
                for unit in counted.get(month.source, ()):
                    yield _cell(commodity, month, Measure.QUANTITY, unit, sums=none)

    def _sums(
        self,
        commodity: CommodityCode,
        prints: Prints,
        whole: Mapping[MonthKey, WholeMonth],
    ) -> dict[MonthKey, list[tuple[Any, ...]]]:
        """The sums by month, those of values under their currency, of quantities under each."""
        found: dict[MonthKey, list[tuple[Any, ...]]] = {}
        rows = self._cells.ask(
            sums_under(commodity.parts, prints), **moment_of(prints), **self._months.moments(prints)
        )
        for row in rows:
            source, flow, month, measure, unit, digits = row[:6]
            money = (Unit(unit),) if measure == Measure.VALUE else (Unit.USD, Unit.CNY)
            for one in money:
                key = (source, Flow(flow), Month.parse(month), one)
                if key in whole and whole[key].digits == digits:
                    found.setdefault(key, []).append(row)
        return found

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

    def table(
        self,
        flow: Flow,
        period: Period,
        digits: int,
        *,
        unit: Unit | None = None,
        prints: Prints = NEWEST,
    ) -> list[tuple[CommodityCode, Found]]:
        """All goods of a range by codes of so many digits, largest first; empty without a table.

        Every month of the range must be whole in one source and currency; the best one is taken,
        of the currency asked for where there is one.
        """
        asked = (flow, period, digits, unit, prints)
        if asked not in self._tables:
            if len(self._tables) >= _TABLES:
                self._tables.clear()
            self._tables[asked] = self._table(*asked)
        return list(self._tables[asked])

    def _table(
        self, flow: Flow, period: Period, digits: int, unit: Unit | None, prints: Prints
    ) -> list[tuple[CommodityCode, Found]]:
        whole = self.whole(prints)
        lanes = _lanes(whole, flow, period)
        lane = next((one for one in lanes if one[1] is unit), next(iter(lanes), None))
        if lane is None:
            return []
        source, unit = lane
        months = {month: whole[source, flow, month, unit] for month in period.months()}
        rows = self._cells.ask(
            table(prints),
            source=source,
            flow=flow,
            unit=unit,
            start=str(period.start),
            end=str(period.end),
            digits=str(digits),
            **moment_of(prints),
            **self._months.moments(prints),
        )
        return self._goods(rows, months, period, digits)

    def _goods(
        self,
        rows: Iterable[tuple[Any, ...]],
        months: Mapping[Month, WholeMonth],
        period: Period,
        digits: int,
    ) -> list[tuple[CommodityCode, Found]]:
        parts: dict[str, list[tuple[Any, ...]]] = {}
        for row in rows:
            # A code that is shorter than what is asked for is no good of its own there.
            if digits <= row[2] == months[Month.parse(row[1])].digits:
                parts.setdefault(row[0], []).append(row)
        month = months[period.end]
        lane = Lane(month.tier, self._series_of.get(month.source, ""), month.unit)
        goods = []
        for part, each in parts.items():
            sums = (
                sum((row[3] for row in each), Decimal(0)),
                sum(row[4] for row in each),
                max(row[5] for row in each),
                max(row[6] for row in each),
            )
            cell = _cell(
                CommodityCode(part), month, Measure.VALUE, month.unit, sums=sums, period=period
            )
            if cell.value:
                goods.append(
                    (cell.commodity, Found(cell.value, lane, period, Formula.CODES, (cell,)))
                )
        return sorted(goods, key=lambda one: (-one[1].value, one[0].code))


def _counted(sums: Mapping[MonthKey, Iterable[tuple[Any, ...]]]) -> dict[str, list[Unit]]:
    """The units that each source counts these goods in; where none were traded, it is none."""
    units: dict[str, set[str]] = {}
    for (source, *_), rows in sums.items():
        units.setdefault(source, set()).update(row[4] for row in rows if row[3] == Measure.QUANTITY)
    return {source: sorted(map(Unit, found)) for source, found in units.items()}


def _lanes(
    whole: Mapping[MonthKey, WholeMonth], flow: Flow, period: Period
) -> list[tuple[str, Unit]]:
    """Sources and currencies that have the whole range, official ones and dollars first."""
    held = {(one.source, one.unit): one.tier for one in whole.values() if one.flow is flow}
    lanes = [
        (source, unit)
        for source, unit in held
        if all((source, flow, month, unit) in whole for month in period.months())
    ]
    return sorted(
        lanes, key=lambda one: (held[one] is not Tier.OFFICIAL, one[1] is not Unit.USD, one)
    )


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

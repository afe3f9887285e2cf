"""The visible cells of one commodity, and the rules by which a figure is found in them.

Rules in this order: the best tier that covers the exact range in one cell; the sum of
non-overlapping cells that cover it exactly in one tier, series and unit; else nothing, with the
missing months. A reported none for a range is none for every part of it.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from itertools import product

from bot.dataset.findings import Absence, Formula, Found, Lane, Nothing
from bot.dataset.rivals import choose, significant_digits
from bot.trade import Flow, Measure, Observation, Period, Status, Tier, Unit

_TIERS = (Tier.OFFICIAL, Tier.COMTRADE, Tier.PRESS)
_SERIES = ("gacc", "un-comtrade", "mofcom", "mixed", "kita", "context")
"""Series that count China's customs figures, best first; KOTRA's add an oil estimate."""
_UNITS = (Unit.CNY, Unit.USD, Unit.TONNE, Unit.KG)
_PRESS_UNITS = (Unit.USD, Unit.CNY, Unit.TONNE, Unit.KG)
_ENOUGH_DIGITS = 3
BLENDED = "blended"
"""A lane across the copies of the customs series: only for sums no single copy completes."""

Shelf = dict[Period, list[Observation]]


class Book:
    """Cells indexed for resolution; build one for each commodity, as-of date and series set."""

    def __init__(
        self,
        cells: Iterable[Observation],
        series_of: Mapping[str, str],
        *,
        series: tuple[str, ...] = _SERIES,
        first_printed: bool = False,
    ) -> None:
        self._first_printed = first_printed
        self._shelves: dict[tuple[Lane, Flow, Measure], Shelf] = defaultdict(
            lambda: defaultdict(list)
        )
        self._silent: list[Observation] = []
        for cell in cells:
            own = series_of.get(cell.source, "")
            if own not in series:
                continue
            if cell.status.answers:
                lane = Lane(cell.tier, own, cell.unit)
                self._shelves[lane, cell.flow, cell.measure][cell.period].append(cell)
            elif cell.status in {Status.HIDDEN, Status.WITHHELD, Status.UNDER_REPORTED}:
                self._silent.append(cell)
        self._series = series
        self._shelves.default_factory = None
        self._blend()

    def _blend(self) -> None:
        """For each press unit, each range from the best copy of the series that prints it."""
        blended: dict[tuple[Lane, Flow, Measure], Shelf] = {}
        ordered = sorted(self._shelves.items(), key=lambda item: self._rank(item[0][0]))
        for (lane, flow, measure), shelf in ordered:
            if lane.tier is Tier.PRESS:
                mixed = blended.setdefault((Lane(lane.tier, BLENDED, lane.unit), flow, measure), {})
                for period, cells in shelf.items():
                    mixed.setdefault(period, cells)
        self._blended = blended
        self._nones = {
            key: tuple(cells[0] for cells in shelf.values() if cells[0].status is Status.ZERO)
            for key, shelf in (*self._shelves.items(), *blended.items())
        }

    def lanes(self, measure: Measure, unit: Unit | None = None) -> list[Lane]:
        """The lanes that hold a measure, best first."""
        held = {lane for lane, _, its in self._shelves if its is measure}
        return sorted((lane for lane in held if unit in {None, lane.unit}), key=self._rank)

    def _rank(self, lane: Lane) -> tuple[int, int, int, str]:
        units = _PRESS_UNITS if lane.tier is Tier.PRESS else _UNITS
        place = units.index(lane.unit) if lane.unit in units else len(units)
        return _TIERS.index(lane.tier), self._series.index(lane.series), place, lane.unit

    def find(
        self,
        flow: Flow,
        period: Period,
        measure: Measure = Measure.VALUE,
        unit: Unit | None = None,
    ) -> Found | Nothing:
        """The figure for a range by the rules above, or which kind of nothing stands there."""
        lanes = self.lanes(measure, unit)
        for rule, lane in product((self.exact, self.composed, self.summed), lanes):
            found = rule(lane, flow, period, measure)
            if found is not None:
                return found
        for lane in self._blended_lanes(measure, unit):
            found = self.summed(lane, flow, period, measure)
            if found is not None:
                return found
        return self._nothing(flow, period, measure, unit)

    def find_together(
        self,
        wanted: tuple[tuple[Flow, Period], ...],
        measure: Measure = Measure.VALUE,
        unit: Unit | None = None,
    ) -> tuple[Found, ...] | None:
        """Several figures of one lane, so that they may be compared; None where no lane has all."""
        for lane in (*self.lanes(measure, unit), *self._blended_lanes(measure, unit)):
            found = [self.in_lane(lane, flow, period, measure) for flow, period in wanted]
            if all(found):
                return tuple(one for one in found if one is not None)
        return None

    def _blended_lanes(self, measure: Measure, unit: Unit | None) -> list[Lane]:
        held = {lane for lane, _, its in self._blended if its is measure}
        units = (lane for lane in held if unit in {None, lane.unit})
        return sorted(units, key=lambda lane: (lane.unit not in _PRESS_UNITS, lane.unit != "USD"))

    def in_lane(
        self, lane: Lane, flow: Flow, period: Period, measure: Measure = Measure.VALUE
    ) -> Found | None:
        """The figure by the same rules inside one lane."""
        rules: tuple[Callable[[Lane, Flow, Period, Measure], Found | None], ...]
        rules = (self.exact, self.composed, self.summed)
        return next((hit for rule in rules if (hit := rule(lane, flow, period, measure))), None)

    def exact(self, lane: Lane, flow: Flow, period: Period, measure: Measure) -> Found | None:
        """One published cell for exactly this range, or a reported none around it."""
        shelf = self._shelf(lane, flow, measure)
        if period in shelf:
            best, rivals = choose(shelf[period], first_printed=self._first_printed)
            if best.value is not None:
                return Found(best.value, lane, period, Formula.PUBLISHED, (best,), rivals)
        for none in self._nones.get((lane, flow, measure), ()):
            if period in none.period and none.value is not None:
                return Found(none.value, lane, period, Formula.NONE_WITHIN, (none,))
        return None

    def composed(self, lane: Lane, flow: Flow, period: Period, measure: Measure) -> Found | None:
        """A flow from the other two: total = exports + imports, and its inverses."""
        if flow is Flow.BALANCE:
            return self._pair(lane, period, measure, self.exact) or self._pair(
                lane, period, measure, self.summed
            )
        if flow is Flow.TOTAL:
            exports = self.exact(lane, Flow.EXPORT, period, measure)
            imports = self.exact(lane, Flow.IMPORT, period, measure)
            if exports and imports:
                both = exports.value + imports.value
                return exports.as_(Formula.EXPORTS_PLUS_IMPORTS, both, imports)
            return None
        total = self.exact(lane, Flow.TOTAL, period, measure)
        other = self.exact(lane, flow.mirrored, period, measure)
        if total and other and _precise(total) and _precise(other) and total.value > other.value:
            return total.as_(Formula.TOTAL_LESS_OTHER, total.value - other.value, other)
        return None

    def _pair(
        self,
        lane: Lane,
        period: Period,
        measure: Measure,
        rule: Callable[[Lane, Flow, Period, Measure], Found | None],
    ) -> Found | None:
        exports = rule(lane, Flow.EXPORT, period, measure)
        imports = rule(lane, Flow.IMPORT, period, measure)
        if exports is None or imports is None:
            return None
        gap = exports.value - imports.value
        return exports.as_(Formula.EXPORTS_LESS_IMPORTS, gap, imports)

    def summed(self, lane: Lane, flow: Flow, period: Period, measure: Measure) -> Found | None:
        """The fewest non-overlapping cells of one lane that cover the range exactly."""
        if measure not in {Measure.VALUE, Measure.QUANTITY} or period.is_month:
            return None
        best: dict[object, tuple[Found, ...]] = {period.start: ()}
        parts = self._parts(lane, flow, period, measure)
        for part in sorted(parts, key=lambda one: (one.period.start, one.period.end)):
            chain = best.get(part.period.start)
            if chain is None:
                continue
            after = part.period.end + 1
            if after not in best or len(best[after]) > len(chain) + 1:
                best[after] = (*chain, part)
        chain = best.get(period.end + 1)
        if not chain:
            return None
        first, *rest = chain
        total = sum((part.value for part in rest), first.value)
        return Found(
            total,
            lane,
            period,
            Formula.SUM,
            tuple(cell for part in chain for cell in part.cells),
            tuple(cell for part in chain for cell in part.rivals),
        )

    def _parts(self, lane: Lane, flow: Flow, period: Period, measure: Measure) -> list[Found]:
        shelves = [self._shelf(lane, flow, measure)]
        if flow is Flow.TOTAL:
            shelves.append(self._shelf(lane, Flow.EXPORT, measure))
        ranges = {one for shelf in shelves for one in shelf if one in period}
        found = (
            self.exact(lane, flow, one, measure) or self.composed(lane, flow, one, measure)
            for one in ranges
        )
        return [part for part in found if part is not None]

    def _shelf(self, lane: Lane, flow: Flow, measure: Measure) -> Shelf:
        shelves = self._blended if lane.series == BLENDED else self._shelves
        return shelves.get((lane, flow, measure), {})

    def periods(self, lane: Lane, flow: Flow, measure: Measure = Measure.VALUE) -> list[Period]:
        """The ranges a lane holds cells for, in order."""
        return sorted(self._shelf(lane, flow, measure))

    def _nothing(self, flow: Flow, period: Period, measure: Measure, unit: Unit | None) -> Nothing:
        silent = tuple(cell for cell in self._silent if cell.period.overlaps(period))
        if silent:
            return Nothing(Absence(silent[0].status), period, cells=silent)
        covered = {
            month
            for lane in self.lanes(measure, unit)
            for held in self._shelf(lane, flow, measure)
            if held in period
            for month in held.months()
        }
        missing = tuple(month for month in period.months() if month not in covered)
        return Nothing(Absence.NOT_REPORTED, period, missing or tuple(period.months()))


def _precise(found: Found) -> bool:
    return not found.qualifier and all(
        significant_digits(cell) >= _ENOUGH_DIGITS for cell in found.cells
    )

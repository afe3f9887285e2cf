"""The visible cells of one commodity, and the rules by which a figure is found in them.

Rules in this order: the best tier that covers the exact range in one cell; a flow from the other
two; the sum of non-overlapping cells that cover it exactly in one tier, series and unit; a flow
from the other two's sums; else nothing, with the missing months. A reported none for a range is
none for every part of it.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from itertools import product

from bot.dataset.covering import fewest
from bot.dataset.findings import CODES_NOTE, Absence, Formula, Found, Lane, Nothing
from bot.dataset.rivals import last_place
from bot.dataset.shelves import ADDITIVE, BLENDED, CUSTOMS_SERIES, Shelves
from bot.trade import Flow, Measure, Month, Observation, Period, Status, Unit

__all__ = ["BLENDED", "Book"]

_SMALL = Decimal("0.01")
_WHOLE = {Flow.TOTAL, Flow.BALANCE}
_Look = Callable[[Lane, Flow, Period, Measure], Found | None]


class Book:
    """Cells indexed for resolution; build one for each commodity, as-of date and series set."""

    def __init__(
        self,
        cells: Iterable[Observation],
        series_of: Mapping[str, str],
        *,
        series: tuple[str, ...] = CUSTOMS_SERIES,
        first_printed: bool = False,
    ) -> None:
        self.first_printed = first_printed
        self._shelves = Shelves(cells, series_of, series=series, first_printed=first_printed)

    def lanes(self, measure: Measure, unit: Unit | None = None) -> list[Lane]:
        """The lanes that hold a measure, best first."""
        return self._shelves.lanes(measure, unit)

    def periods(self, lane: Lane, flow: Flow, measure: Measure = Measure.VALUE) -> list[Period]:
        """The ranges a lane holds cells for, in order."""
        return sorted(self._shelves.of(lane, flow, measure))

    def find(
        self,
        flow: Flow,
        period: Period,
        measure: Measure = Measure.VALUE,
        unit: Unit | None = None,
    ) -> Found | Nothing:
        """The figure for a range by the rules above, or which kind of nothing stands there."""
        lanes = self._begun(self.lanes(measure, unit), period, measure)
        blended = self._begun(self._shelves.blended_lanes(measure, unit), period, measure)
        printed = product(_PRINTED, lanes)
        across = product((Book.summed,), blended)
        remainders = product((Book.composed_of_sums,), (*lanes, *blended))
        for rule, lane in (*printed, *across, *remainders):
            found = rule(self, lane, flow, period, measure)
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
        lanes = (*self.lanes(measure, unit), *self._shelves.blended_lanes(measure, unit))
        for rules, lane in product((_PRINTED, _ALL), lanes):
            found = [self._first(rules, lane, *one, measure) for one in wanted]
            if all(found):
                return tuple(one for one in found if one is not None)
        return None

    def in_lane(
        self, lane: Lane, flow: Flow, period: Period, measure: Measure = Measure.VALUE
    ) -> Found | None:
        """The figure by the same rules inside one lane."""
        return self._first(_ALL, lane, flow, period, measure)

    def _first(
        self, rules: "tuple[_Rule, ...]", lane: Lane, flow: Flow, period: Period, measure: Measure
    ) -> Found | None:
        if not self._begun([lane], period, measure):
            return None
        hits = (rule(self, lane, flow, period, measure) for rule in rules)
        return next((hit for hit in hits if hit is not None), None)

    def _begun(self, lanes: list[Lane], period: Period, measure: Measure) -> list[Lane]:
        """The lanes that can have this range at all: most have nothing for most months."""
        return [lane for lane in lanes if period.start in self._shelves.starts(lane, measure)]

    def exact(self, lane: Lane, flow: Flow, period: Period, measure: Measure) -> Found | None:
        """One published cell for exactly this range, or a reported none around it."""
        shelf = self._shelves.of(lane, flow, measure)
        if period in shelf:
            best, rivals = self._shelves.choose(shelf[period])
            if best.value is not None:
                added_up = best.note.startswith(CODES_NOTE)
                formula = Formula.CODES if added_up else Formula.PUBLISHED
                return Found(best.value, lane, period, formula, (best,), rivals)
        for none in self._shelves.nones(lane, flow, measure):
            if period in none.period and none.value is not None:
                return Found(none.value, lane, period, Formula.NONE_WITHIN, (none,))
        return None

    def composed(self, lane: Lane, flow: Flow, period: Period, measure: Measure) -> Found | None:
        """A flow from the other two as printed: total = exports + imports, and its inverses."""
        return _from_others(lane, flow, period, measure, self.exact)

    def summed(self, lane: Lane, flow: Flow, period: Period, measure: Measure) -> Found | None:
        """The fewest non-overlapping cells of one lane that cover the range exactly."""
        if measure not in ADDITIVE or period.is_month:
            return None
        if flow is Flow.BALANCE:
            return _from_others(lane, flow, period, measure, self._printed)
        chain = fewest(self._parts(lane, flow, period, measure), period)
        if not chain:
            return None
        first, *rest = chain
        total = sum((part.value for part in rest), first.value)
        whole = Found(total, lane, period, Formula.SUM, first.cells, first.rivals)
        return whole.as_(Formula.SUM, total, *rest)

    def composed_of_sums(
        self, lane: Lane, flow: Flow, period: Period, measure: Measure
    ) -> Found | None:
        """A flow from the other two where one of them has to be summed first."""
        return _from_others(
            lane, flow, period, measure, self.in_lane if flow is Flow.BALANCE else self._printed
        )

    def _printed(self, lane: Lane, flow: Flow, period: Period, measure: Measure) -> Found | None:
        return self.exact(lane, flow, period, measure) or self.summed(lane, flow, period, measure)

    def _parts(self, lane: Lane, flow: Flow, period: Period, measure: Measure) -> Iterator[Found]:
        """What a lane holds inside a range; of a none that reaches beyond it, what lies inside."""
        flows = (flow, Flow.EXPORT) if flow is Flow.TOTAL else (flow,)
        ranges = {
            one for its in flows for one in self._shelves.of(lane, its, measure) if one in period
        }
        for none in self._shelves.nones(lane, flow, measure):
            inside = none.period.shared_with(period)
            if inside is not None:
                ranges.update({inside}, (Period(month, month) for month in inside.months()))
        for one in ranges:
            part = self.exact(lane, flow, one, measure) or self.composed(lane, flow, one, measure)
            if part is not None:
                yield part

    def partial(self, flow: Flow, measure: Measure) -> dict[Period, Found]:
        """What was printed for a part of the goods only, by range: never the whole."""
        return {
            cell.period: Found(cell.value, lane, cell.period, Formula.PUBLISHED, (cell,))
            for lane, cell in self._shelves.partial
            if cell.flow is flow and cell.measure is measure and cell.value is not None
        }

    def _nothing(self, flow: Flow, period: Period, measure: Measure, unit: Unit | None) -> Nothing:
        silent = tuple(
            cell
            for cell in self._shelves.silent
            if cell.period.overlaps(period)
            and (flow in _WHOLE or cell.flow in {flow, Flow.TOTAL})
            # What was printed for a part of the goods says nothing of a part of its range.
            and (
                cell.status is not Status.UNDER_REPORTED
                or (cell.measure is measure and (cell.period in period))
            )
        )
        if silent:
            return Nothing(Absence(silent[0].status), period, cells=silent)
        covered = self._covered(flow, period, measure, unit)
        missing = tuple(month for month in period.months() if month not in covered)
        return Nothing(Absence.NOT_REPORTED, period, missing or tuple(period.months()))

    def _covered(
        self, flow: Flow, period: Period, measure: Measure, unit: Unit | None
    ) -> set[Month]:
        """The months of a range that some lane has a part for."""
        if flow is Flow.BALANCE:
            exports = self._covered(Flow.EXPORT, period, measure, unit)
            return exports & self._covered(Flow.IMPORT, period, measure, unit)
        return {
            month
            for lane in self.lanes(measure, unit)
            for part in self._parts(lane, flow, period, measure)
            for month in part.period.months()
        }


_Rule = Callable[[Book, Lane, Flow, Period, Measure], Found | None]
_PRINTED: tuple[_Rule, ...] = (Book.exact, Book.composed, Book.summed)
_ALL: tuple[_Rule, ...] = (*_PRINTED, Book.composed_of_sums)


def _from_others(
    lane: Lane, flow: Flow, period: Period, measure: Measure, look: _Look
) -> Found | None:
    if measure not in ADDITIVE:
        return None
    one_way = flow not in _WHOLE
    if one_way and lane.series == BLENDED:
        return None  # one copy's exports taken from another's total leave their differences
    first = look(lane, Flow.TOTAL if one_way else Flow.EXPORT, period, measure)
    second = look(lane, flow.mirrored if one_way else Flow.IMPORT, period, measure)
    if first is None or second is None or (one_way and not _leaves_a_figure(first, second)):
        return None
    formula = _FORMULAS.get(flow, Formula.TOTAL_LESS_OTHER)
    sign = 1 if flow is Flow.TOTAL else -1
    return first.as_(formula, first.value + sign * second.value, second)


_FORMULAS = {
    Flow.TOTAL: Formula.EXPORTS_PLUS_IMPORTS,
    Flow.BALANCE: Formula.EXPORTS_LESS_IMPORTS,
}


def _leaves_a_figure(total: Found, other: Found) -> bool:
    """Whether a remainder means something: the rounding of both parts is small against it."""
    rest = total.value - other.value
    if total.qualifier or other.qualifier or rest <= 0:
        return False
    rounding = sum((last_place(cell) for cell in total.cells + other.cells), Decimal(0))
    return rounding <= rest * _SMALL

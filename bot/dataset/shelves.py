"""The visible cells of one commodity, sorted into lanes and ranges, the best lane first."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

from bot.dataset.findings import Lane
from bot.dataset.rivals import choose
from bot.trade import Flow, Measure, Month, Observation, Period, Status, Tier, Unit

_TIERS = (Tier.OFFICIAL, Tier.COMTRADE, Tier.PRESS)
CUSTOMS_SERIES = ("gacc", "un-comtrade", "mofcom", "mixed", "kita", "context")
"""Series that count China's customs figures, best first; KOTRA's add an oil estimate."""
_UNITS = (Unit.CNY, Unit.USD, Unit.TONNE, Unit.KG)
_PRESS_UNITS = (Unit.USD, Unit.CNY, Unit.TONNE, Unit.KG)
_SILENT = {Status.HIDDEN, Status.WITHHELD, Status.UNDER_REPORTED}
ADDITIVE = {Measure.VALUE, Measure.QUANTITY}
"""Measures of which parts add up to the whole."""
BLENDED = "blended"
"""A lane across the copies of the customs series: only for what no single copy completes."""

Shelf = dict[Period, list[Observation]]
_Key = tuple[Lane, Flow, Measure]


class Shelves:
    """Cells by lane, flow and measure, each shelf by range."""

    def __init__(
        self,
        cells: Iterable[Observation],
        series_of: Mapping[str, str],
        *,
        series: tuple[str, ...],
        first_printed: bool,
    ) -> None:
        self._series = series
        self._first_printed = first_printed
        self._shelves: dict[_Key, Shelf] = defaultdict(lambda: defaultdict(list))
        self.silent: list[Observation] = []
        self.partial: list[tuple[Lane, Observation]] = []
        for cell in cells:
            own = series_of.get(cell.source, "")
            if own not in series:
                continue
            lane = Lane(cell.tier, own, cell.unit)
            if cell.status.answers:
                self._shelves[lane, cell.flow, cell.measure][cell.period].append(cell)
            elif cell.status in _SILENT:
                self.silent.append(cell)
                if cell.status is Status.UNDER_REPORTED:
                    self.partial.append((lane, cell))
        self._shelves.default_factory = None
        self._blended = self._blend()
        self._nones = {
            key: tuple(self._nones_on(shelf))
            for key, shelf in (*self._shelves.items(), *self._blended.items())
            if key[2] in ADDITIVE
        }
        self._starts = self._months_begun()

    def _blend(self) -> dict[_Key, Shelf]:
        """For each press unit, each range from the best copy of the series that prints it."""
        blended: dict[_Key, Shelf] = {}
        ordered = sorted(self._shelves.items(), key=lambda item: self._rank(item[0][0]))
        for (lane, flow, measure), shelf in ordered:
            if lane.tier is Tier.PRESS:
                mixed = blended.setdefault((Lane(lane.tier, BLENDED, lane.unit), flow, measure), {})
                for period, cells in shelf.items():
                    mixed.setdefault(period, cells)
        return blended

    def _nones_on(self, shelf: Shelf) -> Iterable[Observation]:
        for cells in shelf.values():
            if any(cell.status is Status.ZERO for cell in cells):
                best, _ = self.choose(cells)
                if best.status is Status.ZERO:
                    yield best

    def _months_begun(self) -> dict[tuple[Lane, Measure], set[Month]]:
        starts: dict[tuple[Lane, Measure], set[Month]] = defaultdict(set)
        for (lane, _, measure), shelf in (*self._shelves.items(), *self._blended.items()):
            starts[lane, measure].update(period.start for period in shelf)
        for (lane, _, measure), nones in self._nones.items():
            starts[lane, measure].update(month for none in nones for month in none.period.months())
        return starts

    def choose(self, cells: list[Observation]) -> tuple[Observation, tuple[Observation, ...]]:
        """The cell that stands for a range, newest or first as asked, and its rivals."""
        return choose(cells, first_printed=self._first_printed)

    def lanes(self, measure: Measure, unit: Unit | None = None) -> list[Lane]:
        """The lanes that hold a measure, best first; either weight is held for the other, too."""
        held = {lane for lane, _, its in self._shelves if its is measure}
        kept = (lane for lane in held if unit is None or lane.unit.is_like(unit))
        return sorted(kept, key=self._rank)

    def blended_lanes(self, measure: Measure, unit: Unit | None = None) -> list[Lane]:
        """The lanes across copies that hold a measure, best first."""
        held = {lane for lane, _, its in self._blended if its is measure}
        units = (lane for lane in held if unit is None or lane.unit.is_like(unit))
        return sorted(units, key=lambda lane: _place(lane, _PRESS_UNITS))

    def _rank(self, lane: Lane) -> tuple[int, int, tuple[int, str]]:
        units = _PRESS_UNITS if lane.tier is Tier.PRESS else _UNITS
        return _TIERS.index(lane.tier), self._series.index(lane.series), _place(lane, units)

    def of(self, lane: Lane, flow: Flow, measure: Measure) -> Shelf:
        """The cells of one lane by range."""
        shelves = self._blended if lane.series == BLENDED else self._shelves
        return shelves.get((lane, flow, measure), {})

    def starts(self, lane: Lane, measure: Measure) -> Collection[Month]:
        """The months a range of a lane can begin with, whatever the flow."""
        return self._starts.get((lane, measure), ())

    def nones(self, lane: Lane, flow: Flow, measure: Measure) -> tuple[Observation, ...]:
        """The ranges for which a lane reports none."""
        return self._nones.get((lane, flow, measure), ())


def _place(lane: Lane, units: tuple[Unit, ...]) -> tuple[int, str]:
    return units.index(lane.unit) if lane.unit in units else len(units), lane.unit

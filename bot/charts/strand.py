"""The figures behind one series of a chart, place by place, with what stands where none is."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.charts.finder import Finder
from bot.charts.spec import Mark
from bot.dataset.findings import Formula, Found, Lane
from bot.trade import CommodityCode, Flow, Measure, Observation, Period, Status, Tier, Unit

_SILENT = {
    Status.HIDDEN: Mark.HIDDEN,
    Status.WITHHELD: Mark.WITHHELD,
    Status.UNDER_REPORTED: Mark.UNDER_REPORTED,
}


@dataclass(frozen=True, slots=True)
class Dot:
    """One place of a strand: its figure, or which kind of nothing stands there."""

    period: Period
    mark: Mark
    found: Found | None = None
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Strand:
    """Figures of one lane in order of time; `measure` is the JSON contract's word for them.

    `formula` is a key of the wording where the figures' own formula does not say enough.
    """

    name: str
    flow: Flow
    commodity: CommodityCode
    measure: str
    unit: Unit
    tier: Tier
    dots: tuple[Dot, ...]
    formula: str = ""

    @property
    def held(self) -> tuple[Found, ...]:
        """The figures there are, in order of time."""
        return tuple(dot.found for dot in self.dots if dot.found is not None)

    @property
    def told(self) -> tuple[tuple[date | Period, Found], ...]:
        """The figures there are, each with its day or range."""
        return tuple((dot.day or dot.period, dot.found) for dot in self.dots if dot.found)

    def at(self, period: Period) -> Found | None:
        """The figure of exactly this range, if there is one."""
        return next((dot.found for dot in self.dots if dot.period == period), None)


def reached(strands: Iterable[Strand]) -> Period:
    """From the first place with a figure to the last; there must be one."""
    held = [dot.period for one in strands for dot in one.dots if dot.found is not None]
    return Period(min(one.start for one in held), max(one.end for one in held))


def within(strand: Strand, span: Period) -> Strand:
    """The places of a strand that lie in a span of time."""
    return replace(strand, dots=tuple(dot for dot in strand.dots if dot.period in span))


def dots(  # noqa: PLR0913 - a strand is cut by lane, flow, ranges and measure
    finder: Finder,
    lane: Lane,
    flow: Flow,
    periods: Iterable[Period],
    *,
    measure: Measure = Measure.VALUE,
    silent: Sequence[Observation] = (),
    derive: Callable[[Found], Found | None] | None = None,
) -> tuple[Dot, ...]:
    """One dot for each range; `derive` turns a figure into the one that is drawn."""
    made = []
    for period in periods:
        found = finder.at(lane, flow, period, measure)
        if found is None:
            made.append(_without(period, flow, lane, measure, silent))
            continue
        drawn = derive(found) if derive else found
        made.append(Dot(period, Mark.NOT_REPORTED if drawn is None else mark_of(found), drawn))
    return tuple(made)


def mark_of(found: Found) -> Mark:
    """Whether a figure is a reported none, known to be too low, or a plain value."""
    if found.is_zero:
        return Mark.ZERO
    low = any(cell.status is Status.UNDER_REPORTED for cell in found.cells)
    return Mark.UNDER_REPORTED if low else Mark.VALUE


def _without(
    period: Period, flow: Flow, lane: Lane, measure: Measure, silent: Sequence[Observation]
) -> Dot:
    """Why there is no figure; one known to be too low is shown as such."""
    for cell in silent:
        if cell.measure is not measure or cell.flow is not flow or not cell.period.overlaps(period):
            continue
        mark = _SILENT[cell.status]
        if mark is not Mark.UNDER_REPORTED:
            return Dot(period, mark)
        if cell.period == period and cell.unit is lane.unit and cell.value is not None:
            own = Lane(cell.tier, lane.series, cell.unit)
            return Dot(period, mark, Found(cell.value, own, period, Formula.PUBLISHED, (cell,)))
    return Dot(period, Mark.NOT_REPORTED)


def silent_cells(cells: Iterable[Observation]) -> tuple[Observation, ...]:
    """The cells that say why a figure is missing or too low."""
    return tuple(cell for cell in cells if cell.status in _SILENT)

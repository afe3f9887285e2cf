"""One good's value, quantity and unit value as rows of strands."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.charts.columns import strand_of, unrepeated
from bot.charts.derive import PER_UNIT, unit_value
from bot.charts.finder import Finder
from bot.charts.lanes import Stretch, stretches
from bot.charts.sketch import Sketch
from bot.charts.spec import Mark
from bot.charts.strand import Dot, Strand
from bot.dataset.findings import Found, Lane
from bot.trade import Flow, Measure, Period, Unit


@dataclass(frozen=True, slots=True)
class Row:
    """One panel's strands, all in one unit, each lane along its own stretch of time."""

    title: str
    strands: tuple[Strand, ...]

    @property
    def unit(self) -> Unit:
        """The unit of all its strands."""
        return self.strands[0].unit

    @property
    def newest(self) -> Strand:
        """The strand whose figures reach furthest."""
        held = [strand for strand in self.strands if strand.held]
        return max(held, key=lambda strand: strand.held[-1].period)

    def at(self, period: Period) -> Found | None:
        """The figure of exactly this range."""
        return next((hit for one in self.strands if (hit := one.at(period)) is not None), None)


def counted(
    sketch: Sketch, finder: Finder, flow: Flow, spots: Sequence[Period], measure: Measure
) -> Row | None:
    """The lanes of a measure in the unit asked for, or the one with most figures."""
    asked = sketch.options.unit if measure is Measure.VALUE else weight_asked(sketch)
    cuts = stretches(finder, (flow,), spots, measure=measure, unit=asked)
    strands = unrepeated(strand_of(sketch, finder, cut, flow, measure=measure) for cut in cuts)
    fullest = max(strands, key=lambda one: len(one.held), default=None)
    in_asked = asked is not None and any(one.unit is asked and one.held for one in strands)
    unit = asked if in_asked or fullest is None else fullest.unit
    kept = tuple(one for one in strands if one.unit is unit and one.held)
    return Row(sketch.say(f"panel.{measure}"), kept) if kept else None


def weight_asked(sketch: Sketch) -> Unit | None:
    """The unit of weight that quantities are asked for in."""
    unit = sketch.query.unit
    return unit if unit is not None and unit.is_weight else None


def unit_values(sketch: Sketch, finder: Finder, flow: Flow, spots: Sequence[Period]) -> Row | None:
    """Value by quantity where one series gives both for exactly the same range."""
    made = [
        strand
        for money, amount in PER_UNIT
        for lane in finder.lanes(Measure.VALUE, money)
        if (strand := _divided(sketch, finder, flow, spots, lanes=(lane, _by(lane, amount)))).held
    ]
    fullest = max(made, key=lambda one: len(one.held), default=None)
    return None if fullest is None else Row(sketch.say("panel.unit_value"), (fullest,))


def _by(money: Lane, amount: Unit) -> Lane:
    """The lane of the same series that counts quantities."""
    return Lane(money.tier, money.series, amount)


def _divided(
    sketch: Sketch, finder: Finder, flow: Flow, spots: Sequence[Period], *, lanes: tuple[Lane, Lane]
) -> Strand:
    money, goods = lanes
    lane = _by(money, PER_UNIT[money.unit, goods.unit])
    dots = []
    for period in spots:
        value = finder.at(money, flow, period)
        quantity = finder.at(goods, flow, period, Measure.QUANTITY)
        if value is None or quantity is None or not quantity.value:
            dots.append(Dot(period, Mark.NOT_REPORTED))
        else:
            dots.append(Dot(period, Mark.VALUE, unit_value(value, quantity)))
    words = sketch.titles.lane(Stretch(lane, ()))
    return Strand(
        name=sketch.say("series", subject=sketch.say("panel.unit_value"), lane=words),
        flow=flow,
        commodity=sketch.query.commodity,
        measure="value",
        unit=lane.unit,
        tier=lane.tier,
        dots=tuple(dots),
    )

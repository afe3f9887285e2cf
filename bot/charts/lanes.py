"""Which lanes of figures a chart draws: the best tier for each stretch of time, never mixed.

Official bulletins count in yuan from 2024 on, the press quotes dollars for the years before: two
lanes, each with its own stretch of time, which no line may bridge.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.charts.finder import Finder
from bot.dataset.findings import Lane
from bot.trade import Flow, Measure, Period, Tier, Unit

Held = tuple[Lane, tuple[Period, ...]]


@dataclass(frozen=True, slots=True)
class Stretch:
    """A lane with the ranges it is drawn for; `converted` to another currency where asked."""

    lane: Lane
    periods: tuple[Period, ...]
    converted: Unit | None = None

    @property
    def unit(self) -> Unit:
        """The unit that is drawn."""
        return self.converted or self.lane.unit

    @property
    def tier(self) -> Tier:
        """The tier of what is drawn: a conversion is derived."""
        return Tier.DERIVED if self.converted else self.lane.tier

    @property
    def span(self) -> Period:
        """From its first month to its last."""
        return Period(self.periods[0].start, self.periods[-1].end)


def stretches(
    finder: Finder,
    flows: Sequence[Flow],
    periods: Sequence[Period],
    *,
    measure: Measure = Measure.VALUE,
    unit: Unit | None = None,
) -> tuple[Stretch, ...]:
    """The lanes to draw, in order of time; empty when none holds anything.

    Of each tier the fullest lane is drawn, a lesser tier only up to where a better one begins.
    Where one currency or weight is asked for, the other one's figures stand beside it, converted.
    """
    held = _held(finder, flows, periods, measure)
    if unit is None or not (unit.is_money or unit.is_weight):
        chosen = _fullest(one for one in held if unit in {None, one[0].unit})
        return tuple(_cut(chosen, periods))
    published = _cut(_fullest(one for one in held if one[0].unit is unit), periods)
    other = _fullest(one for one in held if _converts(one[0].unit, unit))
    known = {period for one in held if one[0].unit is unit for period in one[1]}
    added = [one for one in other if not known.issuperset(one[1])]
    converted = [
        Stretch(lane, tuple(p for p in periods if first.start <= p.start), unit)
        for lane, (first, *_) in added
    ]
    return (*published, *converted)


def _converts(unit: Unit, asked: Unit) -> bool:
    """Whether a unit is another one than asked that is converted into it."""
    both_money = unit.is_money and asked.is_money
    return unit is not asked and (both_money or unit.is_like(asked))


def _held(
    finder: Finder, flows: Sequence[Flow], periods: Sequence[Period], measure: Measure
) -> list[Held]:
    """Each lane with the ranges it has a figure for, best lane first."""
    held = []
    span = Period(periods[0].start, periods[-1].end)
    for lane in finder.lanes(measure):
        if finder.holds(lane, span, measure):
            hits = (p for p in periods if any(finder.at(lane, f, p, measure) for f in flows))
            held.append((lane, tuple(hits)))
    return [one for one in held if one[1]]


def _fullest(held: Iterable[Held]) -> list[Held]:
    """The fullest lane of each tier, best tier first; the better lane where two are as full."""
    best: dict[Tier, Held] = {}
    for lane, hits in held:
        if lane.tier not in best or len(hits) > len(best[lane.tier][1]):
            best[lane.tier] = (lane, hits)
    return list(best.values())


def _cut(chosen: Sequence[Held], periods: Sequence[Period]) -> list[Stretch]:
    """Give each lane its own stretch of time, the best tier from its first figure on."""
    kept: list[tuple[Lane, Period]] = []
    for lane, hits in chosen:
        first = next((one for one in hits if not kept or one.end < kept[-1][1].start), None)
        if first is not None:
            kept.append((lane, first))
    cut: list[Stretch] = []
    until = None
    for place, (lane, first) in enumerate(kept):
        oldest = place == len(kept) - 1
        own = tuple(
            period
            for period in periods
            if (oldest or period.start >= first.start) and (until is None or period.end < until)
        )
        cut.append(Stretch(lane, own))
        until = first.start
    return cut[::-1]

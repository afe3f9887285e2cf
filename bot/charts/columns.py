"""The strands of a chart over time, column by column: one currency and its stretch of time each."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from bot.answers.answer import Role
from bot.charts.finder import Finder, finder
from bot.charts.lanes import Stretch, stretches
from bot.charts.sketch import Sketch, UndrawableError
from bot.charts.spec import Series, Stress
from bot.charts.strand import Strand, dots, reached, silent_cells
from bot.charts.window import places
from bot.dataset.findings import Found
from bot.questions.query import Grain
from bot.trade import CommodityCode, Flow, Measure, Period, Tier, Unit

HUES = {Flow.EXPORT: 0, Flow.IMPORT: 1, Flow.TOTAL: 2, Flow.BALANCE: 2}
"""Each flow keeps its colour in every chart."""

PAIR = (Flow.EXPORT, Flow.IMPORT)


@dataclass(frozen=True, slots=True)
class Column:
    """The strands of one unit: each flow asked for along each stretch of it."""

    cuts: tuple[Stretch, ...]
    strands: tuple[Strand, ...]

    @property
    def unit(self) -> Unit:
        """The unit all its strands are drawn in."""
        return self.cuts[0].unit

    @property
    def span(self) -> Period:
        """From its first month to its last."""
        spans = [cut.span for cut in self.cuts]
        return Period(min(one.start for one in spans), max(one.end for one in spans))

    def of(self, flow: Flow) -> tuple[Strand, ...]:
        """The strands of one flow."""
        return tuple(strand for strand in self.strands if strand.flow is flow)

    def newest(self, flow: Flow) -> Strand | None:
        """The strand of a flow whose figures reach furthest."""
        held = [strand for strand in self.of(flow) if strand.held]
        return max(held, key=lambda strand: strand.held[-1].period.end, default=None)


def finder_of(sketch: Sketch, commodity: CommodityCode | None = None) -> Finder:
    """The figures the query may see, of its own good or another."""
    query = sketch.query
    book = sketch.dataset.book(
        commodity or query.commodity,
        partner=query.partner,
        as_of=query.as_of,
        first_printed=query.first_printed,
    )
    return finder(book)


def flows_of(sketch: Sketch) -> tuple[Flow, ...]:
    """The flows to draw: both where the total, the balance or the other flow is asked for."""
    flow = sketch.query.flow
    if flow in PAIR and not sketch.options.both:
        return (flow,)
    return PAIR if flow is not Flow.IMPORT else PAIR[::-1]


def columns_of(
    sketch: Sketch, figures: Finder, flows: Sequence[Flow], periods: Sequence[Period]
) -> tuple[Column, ...]:
    """One column for each unit, in order of time; raises UndrawableError where nothing is held."""
    drawn = [flow for flow in flows if flow is not Flow.BALANCE] or flows
    cuts = stretches(figures, drawn, periods, unit=sketch.options.unit)
    grouped = (tuple(group) for _, group in groupby(cuts, key=lambda cut: cut.unit))
    made = tuple(
        Column(
            group,
            tuple(
                strand
                for flow in flows
                for strand in unrepeated(strand_of(sketch, figures, cut, flow) for cut in group)
            ),
        )
        for group in grouped
    )
    enough(sketch, [strand for column in made for strand in column.strands])
    return made


def columns_from_first(
    sketch: Sketch, flows: Sequence[Flow], period: Period, grain: Grain
) -> tuple[Column, ...]:
    """The columns of a range; where the question named none, from the first figure on."""
    figures = finder_of(sketch)
    made = columns_of(sketch, figures, flows, places(period, grain))
    first = reached(strand for column in made for strand in column.strands).start
    if sketch.query.period is not None or sketch.options.since is not None:
        return made
    if first == period.start:
        return made
    return columns_of(sketch, figures, flows, places(Period(first, period.end), grain))


def unrepeated(strands: Iterable[Strand]) -> list[Strand]:
    """The strands of one flow; where a figure was published, none is converted beside it."""
    made = list(strands)
    published = {
        dot.period
        for one in made
        for dot in one.dots
        if one.tier is not Tier.DERIVED and dot.found is not None
    }
    return [
        one
        if one.tier is not Tier.DERIVED
        else replace(one, dots=tuple(dot for dot in one.dots if dot.period not in published))
        for one in made
    ]


def strand_of(  # noqa: PLR0913 - a strand is of a flow and good, along a stretch
    sketch: Sketch,
    figures: Finder,
    cut: Stretch,
    flow: Flow,
    *,
    periods: Iterable[Period] | None = None,
    measure: Measure = Measure.VALUE,
    commodity: CommodityCode | None = None,
) -> Strand:
    """The figures of a flow along a stretch; `commodity` is the query's unless given."""
    query, unit = sketch.query, cut.converted
    code = commodity or query.commodity
    cells = sketch.dataset.cells.of(code, partner=query.partner)
    name = sketch.titles.flow(flow) if commodity is None else sketch.titles.goods(code)
    return Strand(
        name=sketch.say("series", subject=name, lane=sketch.titles.lane(cut)),
        flow=flow,
        commodity=code,
        measure="balance" if flow is Flow.BALANCE else str(measure),
        unit=cut.unit,
        tier=cut.tier,
        dots=dots(
            figures,
            cut.lane,
            flow,
            cut.periods if periods is None else periods,
            measure=measure,
            silent=silent_cells(cells),
            derive=None if unit is None else lambda found: sketch.dataset.in_unit(found, unit),
        ),
    )


def enough(sketch: Sketch, strands: Sequence[Strand]) -> None:
    """Raise UndrawableError unless some strand has two figures to draw a line between."""
    held: list[tuple[Strand, Found]] = [(one, found) for one in strands for found in one.held]
    subject = sketch.titles.subject(sketch.query)
    if not held:
        raise UndrawableError("no_data", subject=subject, period=sketch.reach)
    if max(len(strand.held) for strand in strands) == 1:
        strand, found = held[0]
        figure = sketch.figure(found, strand=strand, role=Role.ANSWER)
        raise UndrawableError("one_point", subject=subject, period=found.period, figure=figure)


def marked(sketch: Sketch) -> tuple[Period, ...]:
    """The one month a question named, to be marked among those around it."""
    period = sketch.query.period
    return (period,) if period is not None and period.is_month else ()


def strong_line(sketch: Sketch, strand: Strand, *, last: bool) -> Series:
    """A flow's line in its own colour; the last of a chart is named where it ends."""
    label: Sequence[str] = ()
    if last:
        label = (sketch.titles.flow(strand.flow), *sketch.ending(strand))
    return sketch.plot(
        strand,
        hue=HUES[strand.flow],
        stress=Stress.STRONG,
        label=label,
        labelled=marked(sketch),
    )

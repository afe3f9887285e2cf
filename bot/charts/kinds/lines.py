"""Lines over time: exports, imports and the balance, month by month."""

from collections.abc import Sequence

from bot.charts.columns import HUES, Column, columns_from_first, flows_of, marked
from bot.charts.events import annotations
from bot.charts.headlines import both_flows, one_flow
from bot.charts.scaling import ends_of, matched
from bot.charts.sketch import Sketch
from bot.charts.spec import Across, Panel, Series, Shape, Stress
from bot.charts.strand import Strand
from bot.charts.window import grain_of, window
from bot.trade import Flow, Period


def lines(sketch: Sketch) -> None:
    """Fill the sketch with lines over time; both flows bring their balance along."""
    period = sketch.reach = window(sketch)
    grain = grain_of(sketch, period)
    flows = flows_of(sketch)
    balance = len(flows) > 1 and not sketch.options.log
    drawn = (*flows, Flow.BALANCE) if balance else flows
    columns = columns_from_first(sketch, drawn, period, grain)
    # A line of whole years ends with the last of them, not with the month the data reach.
    period = sketch.reach = Period(columns[0].span.start, columns[-1].span.end)
    for row, shown in enumerate([flows, (Flow.BALANCE,)] if balance else [flows]):
        _row(sketch, columns, row, shown)
    if len(flows) > 1 and sketch.options.log:
        sketch.note("no_balance_on_log")
    sketch.annotations = annotations(sketch, period)
    sketch.headline = _headline(sketch, columns[-1], flows)
    sketch.subtitle = sketch.wording.sentence(
        "subtitle.balance" if balance else "subtitle",
        grain=sketch.say(f"each.{grain}"),
        subject=sketch.titles.subject(sketch.query, flows[0] if len(flows) == 1 else Flow.TOTAL),
        period=period,
    )


def _row(sketch: Sketch, columns: Sequence[Column], row: int, flows: Sequence[Flow]) -> None:
    """One panel for each column; side by side their scales match."""
    strands = {one.unit: [s for flow in flows for s in one.of(flow)] for one in columns}
    ends = {unit: ends_of(held, log=sketch.options.log) for unit, held in strands.items()}
    same = matched(sketch, ends, columns[-1].span)
    balance = flows == (Flow.BALANCE,)
    for place, column in enumerate(columns):
        held = strands[column.unit]
        sketch.panels.append(
            Panel(
                title=sketch.say("panel.balance") if balance else sketch.titles.head(column.cuts),
                axis=sketch.axis(column.unit, column.strands, ends=same.get(column.unit)),
                across=Across.TIME,
                period=column.span,
                series=tuple(
                    _bars(sketch, strand)
                    if balance
                    else _line(sketch, column, strand, last=column is columns[-1])
                    for strand in held
                ),
                row=row,
                column=place,
                weight=1 if balance else 2,
            )
        )


def _bars(sketch: Sketch, strand: Strand) -> Series:
    return sketch.plot(strand, shape=Shape.BAR, hue=HUES[Flow.BALANCE])


def _line(sketch: Sketch, column: Column, strand: Strand, *, last: bool) -> Series:
    """A strand as a line; in the last column its newest value is printed at its end."""
    converted = next(cut for cut in column.cuts if cut.tier is strand.tier).converted is not None
    name = sketch.titles.flow(strand.flow)
    if converted:
        name = sketch.say("label.converted", name=name)
    label: tuple[str, ...] = ()
    if strand.held and last:
        label = (name, *sketch.ending(strand))
    return sketch.plot(
        strand,
        hue=HUES[strand.flow],
        stress=Stress.STRONG if strand.flow is sketch.query.flow else Stress.PLAIN,
        shape=sketch.shape,
        label=label,
        labelled=marked(sketch),
        dashed=converted,
    )


def _headline(sketch: Sketch, column: Column, flows: Sequence[Flow]) -> str:
    both = both_flows(sketch, column)
    if both:
        return both
    asked = sketch.query.flow if sketch.query.flow in flows else flows[0]
    held = [one for flow in (asked, *flows) if (one := column.newest(flow)) is not None]
    return one_flow(sketch, held[0])

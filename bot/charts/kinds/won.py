"""The won rate, or the rice price, in Pyongyang beside China's trade with North Korea."""

from dataclasses import replace

from bot.answers.answer import Role
from bot.charts.columns import HUES, Column, columns_of, finder_of
from bot.charts.events import annotations
from bot.charts.sketch import Sketch, UndrawableError
from bot.charts.spec import Across, Mark, Panel, Series, Stress
from bot.charts.strand import Dot, Strand
from bot.charts.window import grain_of, places, window
from bot.dataset.context import Reading
from bot.dataset.findings import Formula, Found, Lane
from bot.questions.query import Kind
from bot.trade import TOTAL, Flow, Month, Period, Tier

_MARKET_HUE = 3


def won(sketch: Sketch) -> None:
    """Fill the sketch with market readings over the trade of the same months."""
    topic = "rice" if sketch.query.topic == "rice" else "won"
    # The market is beside all trade, whatever good the words named.
    sketch.query = replace(sketch.query, commodity=TOTAL)
    asked = window(sketch, latest=_newest(sketch, topic))
    # Markets are read every fortnight, trade comes out weeks later.
    period = sketch.reach = asked
    market = _market(sketch, topic, period)
    held = market.held
    sketch.panels.append(
        Panel(
            title=sketch.say("panel.market"),
            axis=sketch.axis(market.unit, [market]),
            across=Across.TIME,
            period=period,
            series=(_line(sketch, market, _MARKET_HUE),),
            weight=3,
        )
    )
    _trade(sketch, period)
    sketch.annotations = annotations(sketch, period)
    first, last = market.dots[0], market.dots[-1]
    sketch.headline = sketch.wording.sentence(
        topic,
        figure=sketch.figure(held[-1], strand=market, role=Role.ANSWER),
        day=last.day,
        before=sketch.figure(held[0], strand=market, role=Role.COMPARISON),
        since=first.day,
    )
    sketch.note("market")
    sketch.subtitle = sketch.wording.sentence(
        f"subtitle.{topic}", subject=sketch.titles.subject(sketch.query, _flow(sketch), TOTAL)
    )


def _flow(sketch: Sketch) -> Flow:
    return Flow.TOTAL if sketch.query.kind is Kind.CONTEXT else sketch.query.flow


def _readings(sketch: Sketch, topic: str) -> tuple[Reading, ...]:
    context = sketch.dataset.context
    return context.rice_price if topic == "rice" else context.won_per_dollar


def _newest(sketch: Sketch, topic: str) -> Month:
    return max(sketch.latest, Month.of(_readings(sketch, topic)[-1].day))


def _market(sketch: Sketch, topic: str, period: Period) -> Strand:
    readings = _readings(sketch, topic)
    held = [one for one in readings if one.cell.period in period]
    if len(held) <= 1:
        whole = {"first": readings[0].day, "last": readings[-1].day}
        raise UndrawableError(f"no_{topic}", period=period, **whole)
    return Strand(
        name=sketch.say(f"panel.{topic}"),
        flow=Flow.TOTAL,
        commodity=TOTAL,
        measure="value",
        unit=held[0].cell.unit,
        tier=Tier.PRESS,
        dots=tuple(_dot(reading) for reading in held),
    )


def _dot(reading: Reading) -> Dot:
    cell = reading.cell
    if cell.value is None:
        raise ValueError("a market reading has a value")
    lane = Lane(Tier.PRESS, "context", cell.unit)
    found = Found(cell.value, lane, cell.period, Formula.PUBLISHED, (cell,))
    return Dot(cell.period, Mark.VALUE, found, reading.day)


def _trade(sketch: Sketch, period: Period) -> None:
    """One row below for each currency the trade of these months is published in."""
    flow = _flow(sketch)
    if period.start > sketch.latest:
        return
    published = Period(period.start, min(period.end, sketch.latest))
    try:
        spots = places(published, grain_of(sketch, published))
        columns = columns_of(sketch, finder_of(sketch), (flow,), spots)
    except UndrawableError:
        # The market alone is a chart; what is missing of trade is no reason to hold it back.
        return
    for row, column in enumerate(columns, start=1):
        strands = column.of(flow)
        sketch.panels.append(
            Panel(
                title=_title(sketch, column, flow),
                axis=sketch.axis(column.unit, strands),
                across=Across.TIME,
                period=period,
                series=tuple(_line(sketch, strand, HUES[flow]) for strand in strands),
                row=row,
            )
        )


def _title(sketch: Sketch, column: Column, flow: Flow) -> str:
    name = sketch.titles.flow(flow)
    lanes = [sketch.titles.tier(cut.lane.tier, cut) for cut in column.cuts]
    return sketch.say("series", subject=name, lane=sketch.say("lanes", lanes=lanes))


def _line(sketch: Sketch, strand: Strand, hue: int) -> Series:
    label: tuple[str, ...] = ()
    if strand.held and strand.unit.is_money:
        label = sketch.ending(strand)
    elif strand.held:
        figure = sketch.figure(strand.held[-1], strand=strand)
        label = (sketch.say("value.plain", figure=figure),)
    dashed = strand.tier is Tier.DERIVED
    return sketch.plot(strand, hue=hue, stress=Stress.STRONG, label=label, dashed=dashed)

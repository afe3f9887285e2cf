"""The question that draws a chart again, in words the rules of choice understand."""

from bot.charts.goods import flow_of
from bot.charts.kinds.part import part_in_words, whole_in_words
from bot.charts.options import Division
from bot.charts.remarks import moment
from bot.charts.sketch import Sketch
from bot.charts.spec import ChartKind, Theme
from bot.questions.query import STEPWISE, Grain, Kind
from bot.trade import TOTAL, Flow, Unit

_OF_GOODS = {
    ChartKind.TOP,
    ChartKind.MOVERS,
    ChartKind.COMPOSITION,
    ChartKind.RESTRICTED_SHARE,
}
_BY_GRAIN = {
    *(ChartKind.LINES, ChartKind.INDEX, ChartKind.GROWTH),
    *(ChartKind.COMMODITY, ChartKind.WON),
}
_IN_BARS = {ChartKind.LINES, ChartKind.GROWTH}
USUAL_LIMIT = 5
"""How many goods the words "top goods" name by themselves."""


def question_of(sketch: Sketch) -> str:
    """A whole question for the chart in the sketch: its kind, subject, range and options."""
    options, query = sketch.options, sketch.query
    flow, goods = query.flow, query.commodity
    if options.kind in _OF_GOODS:
        flow, goods = flow_of(sketch), TOTAL
    if options.kind is ChartKind.WON and query.kind is Kind.CONTEXT:
        flow = Flow.TOTAL
    whole = options.kind in _OF_GOODS or query.as_of is not None
    period = query.period or (sketch.reach if whole else None)
    grain = _grain(sketch) if options.kind in _BY_GRAIN else None
    counted = query.kind is Kind.TOP and query.limit != USUAL_LIMIT
    named = [sketch.titles.bare(code) for code in sorted({query.commodity, *query.beside})]
    words = [
        sketch.say("opt.both") if options.both else "",
        {Unit.USD: sketch.say("opt.usd"), Unit.CNY: sketch.say("opt.cny")}.get(
            options.unit or Unit.PERCENT, ""
        ),
        sketch.say(f"opt.{grain}") if grain is not None else "",
        sketch.say("opt.bars") if options.bars and options.kind in _IN_BARS else "",
        sketch.say("opt.log") if options.log else "",
        sketch.say("opt.use") if options.division is Division.USE else "",
        sketch.say("opt.as_of", when=moment(query.as_of)) if query.as_of is not None else "",
        sketch.say("opt.dark") if options.theme is Theme.DARK else "",
        sketch.say("opt.since", year=str(options.since.year))
        if options.since is not None and period is None
        else "",
    ]
    topic = ".rice" if options.kind is ChartKind.WON and query.topic == "rice" else ""
    if options.kind is ChartKind.GROWTH and query.topic == STEPWISE:
        topic = ".step"
    told = sketch.say(
        "ask.part" if options.part else f"ask.{options.kind}{topic}",
        step=sketch.say(f"step.{query.grain}"),
        whole=whole_in_words(sketch) if options.part else "",
        subject=part_in_words(sketch)
        if options.part
        else sketch.titles.subject(query, flow, goods, named=named if query.beside else ()),
        count=sketch.say("opt.count", count=str(query.limit)) if counted else "",
        period=sketch.say("opt.period", period=period) if period is not None else "",
        options="".join(sketch.say("opt", option=word) for word in words if word),
    )
    return " ".join(told.split())


def _grain(sketch: Sketch) -> Grain | None:
    """The length of period that the words asked for, None where they left it open."""
    if sketch.options.yearly:
        return Grain.YEAR
    return sketch.query.grain if sketch.query.each else None

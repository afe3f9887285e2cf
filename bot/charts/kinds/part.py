"""A flow as a part of a whole over time: of China's trade with all countries, of all goods."""

from dataclasses import replace

from bot.answers.answer import Role
from bot.charts.columns import PAIR, columns_of, enough, finder_of, strong_line
from bot.charts.derive import share
from bot.charts.events import annotations
from bot.charts.finder import Finder, finder
from bot.charts.headlines import focus
from bot.charts.sketch import Sketch
from bot.charts.spec import Across, Mark, Panel
from bot.charts.strand import Dot, Strand, reached, within
from bot.charts.window import grain_of, places, window
from bot.questions.query import BOTH_FLOWS
from bot.trade import TOTAL, Flow, Unit


def part_of_whole(sketch: Sketch) -> None:
    """Fill the sketch with lines in percent of the whole that the flow is a part of."""
    query = sketch.query
    period = sketch.reach = window(sketch)
    grain = grain_of(sketch, period)
    flows = PAIR if of_each_flow(sketch) else (query.flow,)
    columns = columns_of(sketch, finder_of(sketch), flows, places(period, grain))
    figures, flow = _whole(sketch), whole_flow(sketch)
    whole = whole_in_words(sketch)
    strands = [
        replace(
            _in_percent(strand, figures, flow),
            name=sketch.say("series.part", series=strand.name, whole=whole),
        )
        for column in columns
        for strand in column.strands
    ]
    enough(sketch, strands)
    if query.period is None:
        # Months before the whole is known say nothing.
        period = sketch.reach = reached(strands)
    lines = [within(strand, period) for strand in strands if strand.held]
    newest: dict[Flow, Strand] = {}
    for one in sorted(lines, key=lambda line: line.held[-1].period.end):
        newest[one.flow] = one
    sketch.panels.append(
        Panel(
            title="",
            axis=sketch.axis(Unit.PERCENT, lines),
            across=Across.TIME,
            period=period,
            series=tuple(strong_line(sketch, one, last=newest[one.flow] is one) for one in lines),
        )
    )
    sketch.annotations = annotations(sketch, period)
    first = newest[lines[0].flow]
    now = focus(sketch, first)
    sketch.headline = sketch.wording.sentence(
        "part",
        subject=sketch.titles.subject(query, first.flow),
        figure=sketch.figure(now, strand=first, role=Role.ANSWER),
        period=now.period,
        whole=whole,
    )
    sketch.subtitle = sketch.wording.sentence(
        "subtitle.part",
        subject=part_in_words(sketch),
        grain=sketch.say(f"each.{grain}"),
        period=period,
        whole=whole,
    )


def of_each_flow(sketch: Sketch) -> bool:
    """Whether exports and imports are each a part of all trade."""
    return sketch.query.topic == BOTH_FLOWS and sketch.query.commodity.is_total


def part_in_words(sketch: Sketch) -> str:
    """The part as a phrase: China's exports to North Korea, or exports and imports."""
    if of_each_flow(sketch):
        return sketch.say("part.flows")
    return sketch.titles.subject(sketch.query)


def whole_flow(sketch: Sketch) -> Flow:
    """The flow of the whole: that of the part, or all trade where all exports are the part."""
    query = sketch.query
    of_trade = query.commodity.is_total and query.topic != "world"
    return Flow.TOTAL if of_trade else query.flow


def whole_in_words(sketch: Sketch) -> str:
    """The whole as a phrase: China's exports to all countries."""
    if sketch.query.topic == "world":
        return sketch.say(f"subject.world.{sketch.query.flow}")
    return sketch.titles.subject(sketch.query, whole_flow(sketch), TOTAL)


def _whole(sketch: Sketch) -> Finder:
    query = sketch.query
    partner = "WLD" if query.topic == "world" else query.partner
    return finder(
        sketch.dataset.book(
            TOTAL, partner=partner, as_of=query.as_of, first_printed=query.first_printed
        )
    )


def _in_percent(strand: Strand, figures: Finder, flow: Flow) -> Strand:
    """Each figure in percent of the whole of its own range, lane and unit."""

    def divided(dot: Dot) -> Dot:
        found = dot.found
        whole = None if found is None else figures.at(found.lane, flow, found.period)
        if found is None or whole is None or not whole.value:
            return Dot(dot.period, dot.mark if found is None else Mark.NOT_REPORTED)
        return Dot(dot.period, dot.mark, share(found, whole))

    dots = tuple(map(divided, strand.dots))
    return replace(strand, measure="share", unit=Unit.PERCENT, dots=dots)

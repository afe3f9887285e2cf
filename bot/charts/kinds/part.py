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
from bot.trade import TOTAL, Flow, Unit


def part_of_whole(sketch: Sketch) -> None:
    """Fill the sketch with lines in percent of the whole that the flow is a part of."""
    query = sketch.query
    period = sketch.reach = window(sketch)
    grain = grain_of(sketch, period)
    columns = columns_of(sketch, finder_of(sketch), (query.flow,), places(period, grain))
    figures, flow = _whole(sketch), whole_flow(sketch)
    words = {"subject": sketch.titles.subject(query), "whole": whole_in_words(sketch)}
    strands = [
        replace(
            _in_percent(strand, figures, flow),
            name=sketch.say("series.part", series=strand.name, whole=words["whole"]),
        )
        for column in columns
        for strand in column.strands
    ]
    enough(sketch, strands)
    if query.period is None:
        # Months before the whole is known say nothing.
        period = sketch.reach = reached(strands)
    lines = [within(strand, period) for strand in strands if strand.held]
    newest = max(lines, key=lambda one: one.held[-1].period.end)
    sketch.panels.append(
        Panel(
            title="",
            axis=sketch.axis(Unit.PERCENT, lines),
            across=Across.TIME,
            period=period,
            series=tuple(strong_line(sketch, one, last=one is newest) for one in lines),
        )
    )
    sketch.annotations = annotations(sketch, period)
    now = focus(sketch, newest)
    sketch.headline = sketch.wording.sentence(
        "part",
        figure=sketch.figure(now, strand=newest, role=Role.ANSWER),
        period=now.period,
        **words,
    )
    sketch.subtitle = sketch.wording.sentence(
        "subtitle.part", grain=sketch.say(f"each.{grain}"), period=period, **words
    )


def whole_flow(sketch: Sketch) -> Flow:
    """The flow of the whole: that of the part, or all trade where all exports are the part."""
    query = sketch.query
    of_trade = query.commodity.is_total and query.topic != "world" and query.flow in PAIR
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

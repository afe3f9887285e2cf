"""One good three ways: its value, its quantity, and what a unit of it was worth."""

from collections.abc import Sequence
from dataclasses import replace

from bot.answers.answer import Role
from bot.answers.series import slices
from bot.charts.columns import PAIR, enough, finder_of, marked
from bot.charts.events import annotations
from bot.charts.finder import Finder
from bot.charts.headlines import focus, one_flow
from bot.charts.measures import Row, counted, unit_values
from bot.charts.sketch import Sketch, UndrawableError
from bot.charts.spec import Across, Panel, Stress
from bot.charts.strand import reached, within
from bot.charts.titles import in_sentence
from bot.charts.window import grain_of, places, window
from bot.questions.query import Grain
from bot.trade import Flow, Measure, Period, Tier

_MEASURES = (Measure.VALUE, Measure.QUANTITY)
_GRAINS = (Grain.MONTH, Grain.QUARTER, Grain.YEAR)
_HUES = (0, 2, 3)


def commodity(sketch: Sketch) -> None:
    """Fill the sketch with value, quantity and unit value of a good over time."""
    if sketch.query.commodity.is_total:
        raise UndrawableError("no_good")
    finder = finder_of(sketch)
    flow = _flow(sketch, finder)
    span = _reach(sketch, finder, flow)
    spots = _spots(sketch, finder, flow, span)
    found = [counted(sketch, finder, flow, spots, measure) for measure in _MEASURES]
    rows = [row for row in (*found, unit_values(sketch, finder, flow, spots)) if row is not None]
    enough(sketch, [strand for row in rows for strand in row.strands])
    if sketch.query.period is None:
        rows = _trimmed(rows)
    places_shown = [dot.period for row in rows for strand in row.strands for dot in strand.dots]
    span = sketch.reach = Period(
        min(one.start for one in places_shown), max(one.end for one in places_shown)
    )
    for place, row in enumerate(rows):
        sketch.panels.append(_panel(sketch, row, place, span))
    if len(rows) > len(_MEASURES):
        sketch.note("unit_value")
    sketch.annotations = annotations(sketch, span)
    sketch.headline = _headline(sketch, rows, flow)
    grain = next(grain for grain in _GRAINS if grain.months == len(spots[0]))
    sketch.subtitle = sketch.wording.sentence(
        "subtitle.commodity",
        grain=sketch.say(f"each.{grain}"),
        subject=sketch.titles.subject(sketch.query, flow),
        measures=[in_sentence(row.title, sketch.wording.language) for row in rows],
        period=span,
    )


def _flow(sketch: Sketch, finder: Finder) -> Flow:
    """The flow asked for; where none was, the one with more figures."""
    if sketch.query.flow in PAIR:
        return sketch.query.flow
    return max(PAIR, key=lambda flow: len(_ranges(finder, flow)))


def _ranges(finder: Finder, flow: Flow) -> list[Period]:
    return [
        period
        for measure in _MEASURES
        for lane in finder.lanes(measure)
        for period in finder.book.periods(lane, flow, measure)
    ]


def _reach(sketch: Sketch, finder: Finder, flow: Flow) -> Period:
    """The range asked for, else all that is known of the good."""
    held = _ranges(finder, flow)
    if sketch.query.period is not None or sketch.options.since is not None or not held:
        sketch.reach = window(sketch)
        if not held:
            subject = sketch.titles.subject(sketch.query, flow)
            raise UndrawableError("no_data", subject=subject, period=sketch.reach)
        return sketch.reach
    end = max(period.end for period in held)
    return Period(min(period.start for period in held), min(end, sketch.latest))


def _spots(sketch: Sketch, finder: Finder, flow: Flow, span: Period) -> tuple[Period, ...]:
    """The months of the span, or its quarters or years where those hold more figures."""
    if sketch.query.each or sketch.options.yearly:
        return places(span, grain_of(sketch, span))
    hits = {
        grain: sum(
            finder.at(lane, flow, one, measure) is not None
            for measure in _MEASURES
            for lane in finder.lanes(measure)
            for one in slices(span, grain)
        )
        for grain in _GRAINS
    }
    return places(span, max(_GRAINS, key=lambda grain: hits[grain]))


def _trimmed(rows: Sequence[Row]) -> list[Row]:
    """The rows from the first range with a figure in any of them to the last."""
    span = reached(strand for row in rows for strand in row.strands)
    return [replace(row, strands=tuple(within(one, span) for one in row.strands)) for row in rows]


def _panel(sketch: Sketch, row: Row, place: int, span: Period) -> Panel:
    series = []
    for strand in row.strands:
        label = sketch.ending(strand) if strand is row.newest else ()
        series.append(
            sketch.plot(
                strand,
                shape=sketch.shape,
                hue=_HUES[place],
                stress=Stress.STRONG,
                label=label,
                labelled=marked(sketch),
                dashed=strand.tier is Tier.DERIVED,
            )
        )
    return Panel(
        title=row.title,
        axis=sketch.axis(row.unit, row.strands),
        across=Across.TIME,
        period=span,
        series=tuple(series),
        row=place,
    )


def _headline(sketch: Sketch, rows: Sequence[Row], flow: Flow) -> str:
    """Quantity, value and unit value of the newest range that has them; else the first row."""
    if len(rows) <= len(_MEASURES):
        return one_flow(sketch, rows[0].newest)
    value, quantity, ratio = rows
    now = focus(sketch, ratio.newest)
    worth, amount = value.at(now.period), quantity.at(now.period)
    if worth is None or amount is None:
        return one_flow(sketch, value.newest)
    return sketch.wording.sentence(
        "commodity",
        subject=sketch.titles.subject(sketch.query, flow),
        period=now.period,
        figure=sketch.figure(now, strand=ratio.newest, role=Role.ANSWER),
        value=sketch.figure(worth, strand=value.newest, role=Role.ANSWER),
        quantity=sketch.figure(amount, strand=quantity.newest, role=Role.ANSWER),
    )

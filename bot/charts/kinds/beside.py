"""Several goods beside each other: one line each, in one unit."""

from collections import Counter
from collections.abc import Sequence

from bot.answers.answer import Role
from bot.charts.columns import PAIR, enough, finder_of, marked, strand_of
from bot.charts.events import annotations
from bot.charts.headlines import one_flow
from bot.charts.lanes import stretches
from bot.charts.measures import weight_asked
from bot.charts.sketch import Sketch, UndrawableError
from bot.charts.spec import Across, Panel
from bot.charts.strand import Strand, reached, within
from bot.charts.window import grain_of, places, window
from bot.trade import CommodityCode, Flow, Period, Unit

_MOST_LINES = 7
"""As many as there are colours that every eye tells apart."""

_IN_HEADLINE = 3


def goods_beside(sketch: Sketch) -> None:
    """Fill the sketch with one line for each good asked for."""
    query = sketch.query
    codes = tuple(sorted({query.commodity, *query.beside}))
    if len(codes) > _MOST_LINES:
        raise UndrawableError("too_many")
    flow = query.flow if query.flow in PAIR else Flow.EXPORT
    period = sketch.reach = _reach(sketch, codes, flow)
    grain = grain_of(sketch, period)
    held = [_strands(sketch, code, flow, places(period, grain)) for code in codes]
    unit = _unit(sketch, held)
    lines = [strand for strands in held for strand in strands if strand.unit is unit]
    enough(sketch, lines)
    if query.period is None and sketch.options.since is None:
        period = sketch.reach = reached(lines)
        lines = [within(strand, period) for strand in lines]
    _name_missing(sketch, codes, lines, period)
    newest = {strand.commodity: strand for strand in lines if strand.held}
    series = []
    for strand in lines:
        label: tuple[str, ...] = ()
        if newest.get(strand.commodity) is strand:
            label = (sketch.titles.goods(strand.commodity), *sketch.ending(strand))
        hue = codes.index(strand.commodity)
        series.append(sketch.plot(strand, hue=hue, label=label, labelled=marked(sketch)))
    sketch.panels.append(
        Panel(
            title="",
            axis=sketch.axis(lines[0].unit, lines),
            across=Across.TIME,
            period=period,
            series=tuple(series),
        )
    )
    sketch.annotations = annotations(sketch, period)
    sketch.headline = _headline(sketch, list(newest.values()))
    sketch.subtitle = sketch.wording.sentence(
        "subtitle.beside",
        flow=sketch.titles.subject(query, flow, CommodityCode("TOTAL")),
        goods=[sketch.titles.goods(code) for code in codes],
        grain=sketch.say(f"each.{grain}"),
    )


def _reach(sketch: Sketch, codes: Sequence[CommodityCode], flow: Flow) -> Period:
    """The range asked for, else all that is known of the goods."""
    if sketch.query.period is not None or sketch.options.since is not None:
        return window(sketch)
    held = [
        period
        for finder in (finder_of(sketch, code) for code in codes)
        for lane in finder.lanes(sketch.query.measure)
        for period in finder.book.periods(lane, flow, sketch.query.measure)
    ]
    if not held:
        return window(sketch)
    end = max(period.end for period in held)
    return Period(min(period.start for period in held), min(end, sketch.latest))


def _name_missing(
    sketch: Sketch, codes: Sequence[CommodityCode], lines: Sequence[Strand], period: Period
) -> None:
    """Say of which goods there is no line, so that its absence is not taken for nought."""
    held = {strand.commodity for strand in lines if strand.held}
    missing = [sketch.titles.goods(code) for code in codes if code not in held]
    if missing:
        sketch.note("no_line", goods=missing, period=period)


def _strands(
    sketch: Sketch, code: CommodityCode, flow: Flow, spots: Sequence[Period]
) -> list[Strand]:
    finder = finder_of(sketch, code)
    cuts = stretches(
        finder, (flow,), spots, measure=sketch.query.measure, unit=weight_asked(sketch)
    )
    return [
        strand_of(sketch, finder, cut, flow, measure=sketch.query.measure, commodity=code)
        for cut in cuts
    ]


def _unit(sketch: Sketch, held: Sequence[Sequence[Strand]]) -> Unit | None:
    """The unit asked for, else the one that most figures are in."""
    if sketch.query.unit is not None:
        return sketch.query.unit
    counts = Counter[Unit]()
    for strands in held:
        for strand in strands:
            counts[strand.unit] += len(strand.held)
    return max(counts, key=lambda unit: counts[unit], default=None)


def _headline(sketch: Sketch, strands: Sequence[Strand]) -> str:
    """The goods that have a figure in the newest range, the largest first."""
    asked = sketch.query.period
    newest = max(strand.held[-1].period for strand in strands)
    if asked is not None and any(strand.at(asked) for strand in strands):
        newest = asked
    level = [(strand, found) for strand in strands if (found := strand.at(newest)) is not None]
    level.sort(key=lambda pair: -pair[1].value)
    if len(level) == 1:
        return one_flow(sketch, level[0][0])
    parts = [
        sketch.say(
            "beside.part",
            goods=sketch.titles.goods(strand.commodity),
            figure=sketch.figure(found, strand=strand, role=Role.ANSWER),
        )
        for strand, found in level[:_IN_HEADLINE]
    ]
    return sketch.wording.sentence("beside", period=newest, parts=parts)

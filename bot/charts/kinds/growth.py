"""Growth over time: each month, quarter or year in percent of change on the one before."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from bot.answers.answer import Role
from bot.answers.baselines import is_tiny
from bot.charts.columns import HUES, PAIR, enough, finder_of, marked
from bot.charts.derive import rate_of
from bot.charts.events import annotations
from bot.charts.headlines import focus
from bot.charts.sketch import Sketch, UndrawableError
from bot.charts.spec import Across, Mark, Panel, Stress
from bot.charts.strand import Dot, Strand, reached, within
from bot.charts.window import grain_of, places, window
from bot.dataset.change import Change, change
from bot.dataset.findings import Formula
from bot.questions.query import STEPWISE
from bot.trade import CommodityCode, Flow, Measure, Period, Tier, Unit

_MOST_LINES = 4


@dataclass(frozen=True, slots=True)
class _Line:
    """What one line is of: a flow of a good."""

    flow: Flow
    code: CommodityCode


def growth(sketch: Sketch) -> None:
    """Fill the sketch with rates of change, one line for each flow and good asked for."""
    query = sketch.query = replace(sketch.query, compare=None)
    period = sketch.reach = window(sketch)
    grain = grain_of(sketch, period)
    spots = places(period, grain)
    asked = _asked(sketch)
    strands = [one for line in asked for one in _strands(sketch, line, spots)]
    enough(sketch, strands)
    whole = query.period is not None or sketch.options.since is not None
    period = sketch.reach = Period(spots[0].start, spots[-1].end) if whole else reached(strands)
    strands = [within(one, period) for one in strands]
    newest = {(one.flow, one.commodity): one for one in strands if one.held}
    series = []
    for one in strands:
        line = _Line(one.flow, one.commodity)
        last = newest.get((one.flow, one.commodity)) is one
        series.append(
            sketch.plot(
                one,
                hue=HUES[one.flow] if not query.beside else asked.index(line),
                shape=sketch.shape,
                stress=Stress.STRONG,
                label=(_word(sketch, line), *sketch.ending(one)) if last else (),
                labelled=marked(sketch),
                dashed=one.tier is Tier.DERIVED,
            )
        )
    sketch.panels.append(
        Panel(
            title="",
            axis=sketch.axis(Unit.PERCENT, strands),
            across=Across.TIME,
            period=period,
            series=tuple(series),
        )
    )
    sketch.annotations = annotations(sketch, period)
    sketch.headline = _headline(sketch, newest[asked[0].flow, asked[0].code])
    sketch.subtitle = sketch.wording.sentence(
        f"subtitle.growth{_step(sketch)}",
        subject=_subject(sketch, asked),
        grain=sketch.say(f"each.{grain}"),
        period=period,
    )


def _asked(sketch: Sketch) -> list[_Line]:
    """Both flows where both are asked about, each good of several; else one line."""
    query = sketch.query
    both = sketch.options.both or query.topic == "both"
    flows: Sequence[Flow] = PAIR if both else (query.flow,)
    codes = dict.fromkeys((query.commodity, *query.beside))
    lines = [_Line(flow, code) for flow in flows for code in codes]
    if len(lines) > _MOST_LINES:
        raise UndrawableError("too_many")
    return lines


def _step(sketch: Sketch) -> str:
    return ".step" if sketch.query.topic == STEPWISE else ""


def _word(sketch: Sketch, line: _Line) -> str:
    several = bool(sketch.query.beside)
    return sketch.titles.goods(line.code) if several else sketch.titles.flow(line.flow)


def _strands(sketch: Sketch, line: _Line, spots: Sequence[Period]) -> Iterator[Strand]:
    """The rates of one line in runs of one currency: no line may bridge two."""
    changes = {spot: _change(sketch, line, spot) for spot in spots}
    known = {spot: one for spot, one in changes.items() if one is not None}
    if any(_is_converted(one) for one in known.values()):
        sketch.note("converted")
    if any(one.published for one in known.values()):
        sketch.note("published_rate")
    runs = [(unit, list(run)) for unit, run in groupby(known, lambda one: known[one].now.unit)]
    if len({unit for unit, _ in runs}) > 1:
        sketch.note("two_currencies")
    starts = [spots[0], *(run[0] for _, run in runs[1:])]
    for place, (unit, run) in enumerate(runs):
        until = starts[place + 1].start if place + 1 < len(starts) else spots[-1].end + 1
        own = [spot for spot in spots if starts[place].start <= spot.start < until]
        converted = any(_is_converted(known[one]) for one in run)
        yield Strand(
            name=sketch.say(
                f"series.growth{_step(sketch)}",
                subject=_word(sketch, line),
                unit=sketch.titles.unit(unit),
            ),
            flow=line.flow,
            commodity=line.code,
            measure="growth",
            unit=Unit.PERCENT,
            tier=Tier.DERIVED if converted else known[run[-1]].now.lane.tier,
            dots=tuple(_dot(spot, changes[spot]) for spot in own),
        )


def _dot(spot: Period, result: Change | None) -> Dot:
    rate = None if result is None else rate_of(result)
    return Dot(spot, Mark.NOT_REPORTED if rate is None else Mark.VALUE, rate)


def _change(sketch: Sketch, line: _Line, spot: Period) -> Change | None:
    """The change on the year before, or on the period before where the words ask so.

    One off a tiny base is left out, as it is in answers: its percentage would mislead.
    """
    query = sketch.query
    base = spot.shifted(-len(spot)) if _step(sketch) else spot.shifted_years(-1)
    result = change(
        finder_of(sketch, line.code).book,
        line.flow,
        spot,
        base,
        measure=query.measure,
        unit=sketch.options.unit if query.measure is Measure.VALUE else query.unit,
        convert=sketch.dataset.in_dollars if query.measure is Measure.VALUE else None,
    )
    if not isinstance(result, Change) or result.rate is None:
        return None
    if is_tiny(result) and not result.published:
        sketch.note("tiny_base")
        return None
    return result


def _is_converted(result: Change) -> bool:
    ends = (result.now, result.before)
    return any(one is not None and one.formula is Formula.CONVERTED for one in ends)


def _headline(sketch: Sketch, strand: Strand) -> str:
    now = focus(sketch, strand)
    figure = sketch.figure(now, strand=strand, role=Role.ANSWER)
    way = "up" if figure.value > 0 else "down" if figure.value < 0 else "flat"
    return sketch.wording.sentence(
        f"growth{_step(sketch)}.{way}",
        subject=sketch.titles.subject(sketch.query, strand.flow, strand.commodity),
        figure=figure,
        period=now.period,
    )


def _subject(sketch: Sketch, asked: Sequence[_Line]) -> str:
    query = sketch.query
    flow = query.flow if len({one.flow for one in asked}) == 1 else Flow.TOTAL
    named = [sketch.titles.bare(one.code) for one in asked] if query.beside else ()
    return sketch.titles.subject(query, flow, named=named)

"""Levels against 2019: each month in percent of that year's average month."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from bot.answers.answer import Role
from bot.charts.columns import columns_from_first, enough, finder_of, flows_of, strong_line
from bot.charts.derive import against_average_month
from bot.charts.events import annotations
from bot.charts.finder import Finder
from bot.charts.headlines import focus
from bot.charts.sketch import Sketch, UndrawableError
from bot.charts.spec import Across, Panel, Rule
from bot.charts.strand import Dot, Strand
from bot.charts.window import FIRST_YEAR, grain_of, window
from bot.dataset.findings import Found
from bot.trade import Period, Unit

BASE = Period.year(FIRST_YEAR)
"""The last year before the border closed."""

_PAR = Decimal(100)


def index(sketch: Sketch) -> None:
    """Fill the sketch with lines in percent of the average month of 2019."""
    if sketch.query.period == BASE:
        # "Indexed to 2019" names what to measure by, not the range to show.
        sketch.query = replace(sketch.query, period=None)
    period = sketch.reach = window(sketch)
    flows = flows_of(sketch)
    finder = finder_of(sketch)
    columns = columns_from_first(sketch, flows, period, grain_of(sketch, period))
    period = sketch.reach = Period(columns[0].span.start, columns[-1].span.end)
    strands = []
    for strand in (one for column in columns for one in column.strands):
        base = _base(finder, strand)
        if base is not None and strand.held:
            strands.append(_against(sketch, strand, base))
            if base.tier is not strand.tier:
                sketch.note("index_base")
    if not strands:
        subject = sketch.titles.subject(sketch.query)
        raise UndrawableError("no_base", subject=subject, period=BASE)
    enough(sketch, strands)
    newest = {strand.flow: strand for strand in strands}
    sketch.panels.append(
        Panel(
            title="",
            axis=sketch.axis(Unit.PERCENT, strands),
            across=Across.TIME,
            period=period,
            series=tuple(strong_line(sketch, one, last=newest[one.flow] is one) for one in strands),
            rule=None if sketch.options.log else Rule(_PAR, sketch.say("rule.2019")),
        )
    )
    sketch.annotations = annotations(sketch, period)
    sketch.headline = _headline(sketch, list(newest.values()))
    sketch.subtitle = sketch.wording.sentence(
        "subtitle.index",
        subject=sketch.titles.subject(sketch.query),
        lanes=sketch.titles.lanes([cut for column in columns for cut in column.cuts]),
    )


def _base(finder: Finder, strand: Strand) -> Found | None:
    """The year 2019 of the strand's flow in its unit, if it is known and not nought."""
    found = finder.book.find(strand.flow, BASE, unit=strand.unit)
    return found if isinstance(found, Found) and found.value else None


def _against(sketch: Sketch, strand: Strand, base: Found) -> Strand:
    dots = tuple(
        dot
        if dot.found is None
        else Dot(dot.period, dot.mark, against_average_month(dot.found, base))
        for dot in strand.dots
    )
    return replace(
        strand,
        name=sketch.say("series.index", series=strand.name),
        measure="share",
        unit=Unit.PERCENT,
        dots=dots,
        formula="index",
    )


def _headline(sketch: Sketch, strands: Sequence[Strand]) -> str:
    first = strands[0]
    now = focus(sketch, first)
    figures = [sketch.figure(now, strand=first, role=Role.ANSWER)]
    if len(strands) == 1:
        subject = sketch.titles.subject(sketch.query, first.flow)
        return sketch.wording.sentence(
            "index", subject=subject, figure=figures[0], period=now.period
        )
    second = strands[1].at(now.period) or strands[1].held[-1]
    figures.append(sketch.figure(second, strand=strands[1], role=Role.ANSWER))
    return sketch.wording.sentence(
        "index.both" if now.period == second.period else "index.apart",
        first=sketch.titles.flow(first.flow),
        figure=figures[0],
        second=sketch.titles.flow(strands[1].flow),
        other=figures[1],
        period=now.period,
        when=second.period,
        goods=sketch.titles.goods(sketch.query.commodity),
    )

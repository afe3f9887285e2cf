"""A chart's figures in words, for when its picture could not be drawn."""

from dataclasses import replace

from bot.answers import lock
from bot.answers.answer import Answer, Figure, Receipt, Role
from bot.charts.chart import Chart
from bot.charts.strand import Dot, Strand
from bot.charts.wording import ChartWording

_MOST_STRANDS = 12
_MOST_VALUES = 24


def table(chart: Chart, wording: ChartWording) -> Answer:
    """The chart's answer with its newest values line by line; every numeral has its figure."""
    figures = list(chart.figures)
    lines = [wording.say("table.intro")]
    strands = [strand for strand in chart.strands if strand.held]
    for strand in strands[-_MOST_STRANDS:]:
        dots = [dot for dot in strand.dots if dot.found is not None][-_MOST_VALUES:]
        values = []
        for dot in dots:
            figure = _figure(strand, dot, f"f{len(figures) + 1}", wording)
            figures.append(figure)
            values.append(wording.say("table.row", when=dot.day or dot.period, figure=figure))
        lines.append(wording.sentence("table.series", series=strand.name, values=values))
    if sum(len(strand.held) for strand in strands) > len(figures) - len(chart.figures):
        lines.append(wording.say("table.more"))
    answer = replace(chart.answer, comparison=tuple(lines), figures=tuple(figures))
    lock.check(
        [answer.text],
        answer.figures,
        query=answer.query,
        language=answer.language,
        names=answer.names,
    )
    return answer


def _figure(strand: Strand, dot: Dot, id_: str, wording: ChartWording) -> Figure:
    found = dot.found
    if found is None:
        raise ValueError("only a place with a figure has one")
    return Figure(
        id=id_,
        role=Role.CONTEXT,
        label=wording.say("label", subject=strand.name, period=dot.day or found.period),
        value=found.value,
        unit=found.unit,
        flow=strand.flow,
        commodity=strand.commodity,
        period=found.period,
        measure=strand.measure,
        tier=found.tier,
        vintage=found.vintage,
        receipt=Receipt(wording.formula(strand.formula or found.formula), found.cells),
        approximate=found.qualifier,
    )

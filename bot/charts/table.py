"""A chart's figures in words, for when its picture could not be drawn."""

from dataclasses import replace
from datetime import date

from bot.answers import lock
from bot.answers.answer import Answer, Figure, Receipt, Role
from bot.charts.chart import Chart
from bot.charts.strand import Strand
from bot.charts.wording import ChartWording
from bot.dataset.findings import Found
from bot.trade import Period

_MOST_STRANDS = 12
_MOST_VALUES = 24


def table(chart: Chart, wording: ChartWording) -> Answer:
    """The chart's answer with its newest values line by line; every numeral has its figure."""
    figures = list(chart.figures)
    lines = [wording.say("table.intro")]
    strands = [strand for strand in chart.strands if strand.held]
    for strand in strands[-_MOST_STRANDS:]:
        values = []
        for when, found in strand.told[-_MOST_VALUES:]:
            figure = _figure(strand, when, found, wording)
            figures.append(replace(figure, id=f"f{len(figures) + 1}"))
            values.append(wording.say("table.row", when=when, figure=figure))
        lines.append(wording.sentence("table.series", series=strand.name, values=values))
    if sum(len(strand.held) for strand in strands) > len(figures) - len(chart.figures):
        lines.append(wording.say("table.more"))
    answer = replace(chart.answer, comparison=tuple(lines), figures=tuple(figures))
    lock.check(
        [answer.text],
        answer.figures,
        query=replace(chart.query, period=chart.query.period or chart.reach),
        language=answer.language,
        names=answer.names,
    )
    return answer


def _figure(strand: Strand, when: date | Period, found: Found, wording: ChartWording) -> Figure:
    return Figure(
        id="",
        role=Role.CONTEXT,
        label=wording.say("label", subject=strand.name, period=when),
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

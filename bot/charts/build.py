"""Builds a chart from a query: picks the kind's module, then words, key, spreadsheet and lock."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from bot.answers import lock
from bot.answers.answer import Answer
from bot.charts.alt import alt_text
from bot.charts.asking import question_of
from bot.charts.chart import Chart
from bot.charts.declining import decline
from bot.charts.key import key_of
from bot.charts.kinds.beside import goods_beside
from bot.charts.kinds.commodity import commodity
from bot.charts.kinds.composition import composition
from bot.charts.kinds.growth import growth
from bot.charts.kinds.index import index
from bot.charts.kinds.lines import lines
from bot.charts.kinds.movers import movers
from bot.charts.kinds.overlaid import race, seasonal
from bot.charts.kinds.part import part_of_whole
from bot.charts.kinds.restricted import restricted_share
from bot.charts.kinds.revisions import revisions
from bot.charts.kinds.top import top
from bot.charts.kinds.won import won
from bot.charts.options import Options
from bot.charts.remarks import remark, remark_on_nothing
from bot.charts.sketch import Sketch, UndrawableError
from bot.charts.sourcing import names_in, source_line, sources_of
from bot.charts.spec import ChartKind, ChartSpec, Theme
from bot.charts.spreadsheet import spreadsheet
from bot.charts.wording import ChartWording
from bot.dataset.dataset import Dataset
from bot.questions.query import Outcome, TradeQuery
from bot.trade import Flow

KINDS: dict[ChartKind, Callable[[Sketch], None]] = {
    ChartKind.LINES: lines,
    ChartKind.SEASONAL: seasonal,
    ChartKind.RACE: race,
    ChartKind.INDEX: index,
    ChartKind.GROWTH: growth,
    ChartKind.COMPOSITION: composition,
    ChartKind.TOP: top,
    ChartKind.MOVERS: movers,
    ChartKind.RESTRICTED_SHARE: restricted_share,
    ChartKind.COMMODITY: commodity,
    ChartKind.REVISIONS: revisions,
    ChartKind.WON: won,
}
"""A new kind of chart is a new module here."""

_LINES = {
    ChartKind.LINES,
    ChartKind.SEASONAL,
    ChartKind.RACE,
    ChartKind.INDEX,
    ChartKind.COMMODITY,
    ChartKind.WON,
}
_OF_ONE_GOOD = {ChartKind.LINES, ChartKind.COMMODITY}


_OF_ONE_RANGE = {
    ChartKind.COMPOSITION,
    ChartKind.TOP,
    ChartKind.MOVERS,
    ChartKind.RESTRICTED_SHARE,
}
"""Charts of one range of months; the others run along time."""


def build(  # noqa: PLR0913 - a chart is of a query, from data, in words, on a day
    query: TradeQuery,
    options: Options,
    *,
    dataset: Dataset,
    wording: ChartWording,
    today: date,
    question: str = "",
    theme: Theme = Theme.LIGHT,
) -> Chart | Answer:
    """The chart of a query, or an answer that says why there is none and what to ask instead.

    Every text has passed the number lock. Raises NumberLockError where it holds one back.
    """
    plain = options.log and not _on_log(options.kind, query)
    drawn = replace(options, log=options.log and not plain)
    if not query.period_given and options.kind not in _OF_ONE_RANGE:
        # The newest figure is what an answer takes where no period is named; a line shows all.
        query = replace(query, period=None)
    sketch = Sketch(query, drawn, dataset=dataset, wording=wording, today=today)
    if plain:
        sketch.note("no_log")
    try:
        _fill(sketch)
    except UndrawableError as why:
        remark_on_nothing(sketch)
        answer = decline(sketch, question, why)
        _check(sketch, [answer.text, *answer.choices])
        return answer
    remark(sketch)
    return _finished(sketch, question, options.theme or theme)


def _fill(sketch: Sketch) -> None:
    if sketch.query.beside and sketch.options.kind in _OF_ONE_GOOD:
        goods_beside(sketch)
    elif sketch.options.part:
        part_of_whole(sketch)
    else:
        KINDS[sketch.options.kind](sketch)


def _on_log(kind: ChartKind, query: TradeQuery) -> bool:
    """Whether a log scale suits: lines of what never falls below nought."""
    below = query.flow is Flow.BALANCE and kind is not ChartKind.LINES
    return kind in _LINES and not below


def _finished(sketch: Sketch, question: str, theme: Theme) -> Chart:
    alt = alt_text(sketch)
    spec = ChartSpec(
        kind=sketch.options.kind,
        language=sketch.wording.language,
        theme=theme,
        headline=sketch.headline,
        subtitle=sketch.subtitle,
        panels=tuple(sketch.panels),
        annotations=sketch.annotations,
        key=key_of(sketch),
        notes=sketch.notes,
        source=source_line(sketch),
        mark=sketch.say("mark"),
    )
    again = question_of(sketch)
    answer = Answer(
        question=question or again,
        language=sketch.wording.language,
        status=Outcome.ANSWERED,
        headline=sketch.headline,
        how=(sketch.subtitle,),
        caveats=sketch.notes,
        figures=sketch.figures,
        sources=sources_of(sketch),
        query=sketch.query,
        chart=again,
        names=names_in(sketch),
    )
    _check(sketch, [*texts_of(spec), alt.short, alt.long, again])
    return Chart(
        kind=spec.kind,
        language=spec.language,
        query=sketch.query,
        question=again,
        spec=spec,
        answer=answer,
        alt=alt,
        csv=spreadsheet(spec),
        strands=tuple(sketch.strands),
    )


def texts_of(spec: ChartSpec) -> list[str]:
    """Every text of a spec that is printed and can state a number; axis numbers are no texts."""
    series = [one for panel in spec.panels for one in panel.series]
    return [
        spec.headline,
        spec.subtitle,
        *spec.notes,
        *(entry.words for entry in spec.key),
        *(note.label for note in spec.annotations),
        *(panel.title for panel in spec.panels),
        *(panel.axis.words for panel in spec.panels),
        *(panel.rule.label for panel in spec.panels if panel.rule is not None),
        *(line for one in series for line in one.label),
        *(point.label for one in series for point in one.points),
        spec.source,
        spec.mark,
    ]


def _check(sketch: Sketch, texts: list[str]) -> None:
    # The years a chart covers may be named, whether the question named them or not.
    reach = sketch.query.period or sketch.reach
    lock.check(
        [text for text in dict.fromkeys(texts) if text],
        sketch.figures,
        query=replace(sketch.query, period=reach),
        language=sketch.wording.language,
        names=names_in(sketch),
    )

"""Warm charts against a bare matplotlib script of the same series, and questions beside twenty."""

import asyncio
import io
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import cycle
from math import nan
from pathlib import Path
from statistics import median

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from bot.answers.desk import Desk
from bot.charts import Chart, ChartDesk, ChartKind, Drawing, Options, Renderer
from bot.charts.spec import Point, Shape
from bot.dataset.dataset import Dataset
from bot.questions.query import Kind, TradeQuery
from bot.settings import PROJECT
from bot.trade import CommodityCode, Flow, Language, Month
from tests.bench.measuring import compare, show, timed
from tests.bench.questions import QUESTIONS

_TODAY = date(2026, 11, 24)
_YEARS = range(2005, 2020)
_AT_ONCE = 20
_ALONE = 5


def run() -> None:
    """Print both measurements (aims: ratio of 1.3 at most, 100 ms at most)."""
    asyncio.run(_run())


async def _run() -> None:
    with tempfile.TemporaryDirectory() as home:
        dataset = Dataset.open(PROJECT / "data", Path(home))
        renderer = Renderer()
        desk = ChartDesk(dataset, renderer)
        await _beside_matplotlib(desk)
        await _beside_questions(desk, Desk(dataset))
        await desk.close()
        dataset.close()


def _asked() -> Iterator[tuple[TradeQuery, Options]]:
    """Charts of several kinds; no two of them are the same picture."""
    kinds = (ChartKind.LINES, ChartKind.SEASONAL, ChartKind.RACE, ChartKind.INDEX)
    for kind in kinds:
        for flow in (Flow.EXPORT, Flow.IMPORT, Flow.TOTAL):
            for year in _YEARS:
                yield TradeQuery(Kind.LEVEL, flow=flow), Options(kind, since=Month(year, 1))
    for code in ("1006", "1101", "1701", "2401", "2701", "2710", "6704"):
        query = TradeQuery(Kind.LEVEL, flow=Flow.EXPORT, commodity=CommodityCode(code))
        yield query, Options(ChartKind.COMMODITY)
        yield replace(query, flow=Flow.IMPORT), Options(ChartKind.COMMODITY)


async def _beside_matplotlib(desk: ChartDesk) -> None:
    """Each chart once, from its query to its picture, against the bare script of its series."""
    own, bare = [], []
    for query, options in _asked():
        start = time.perf_counter()
        made = await desk.chart_for(query, options=options, language=Language.ENGLISH, today=_TODAY)
        took = (time.perf_counter() - start) * 1_000
        if isinstance(made, Drawing):
            own.append(took)
            chart = made.chart
            bare.append(timed(lambda shown=chart: _script(shown)))  # type: ignore[misc]
    # The first of each kind warms fonts and cells.
    compare("warm chart", own[5:], bare[5:], against="bare matplotlib script of its series")


def _script(chart: Chart) -> bytes:
    """What a person would write: the same panels, lines, events, words and size."""
    spec = chart.spec
    rows = max(panel.row for panel in spec.panels) + 1
    columns = max(panel.column for panel in spec.panels) + 1
    figure = Figure(figsize=(8, 4.5), dpi=200)
    FigureCanvasAgg(figure)
    for panel in spec.panels:
        axes = figure.add_subplot(rows, columns, panel.row * columns + panel.column + 1)
        axes.set_title(f"{panel.title} {panel.axis.words}", loc="left", fontsize=8)
        axes.grid(visible=True)
        for series in panel.series:
            places, values = _points(series.points)
            if series.shape is Shape.BAR:
                axes.bar(places, values, label=series.name)
            else:
                axes.plot(places, values, marker="o", markersize=2, label=series.name)
        for event in spec.annotations if panel.row == 0 and panel.events else ():
            x = event.day.year + event.day.month / 12
            axes.axvline(x, linestyle="--", linewidth=0.5)
            axes.annotate(event.label, (x, 1), xycoords=("data", "axes fraction"), fontsize=6)
        axes.legend(fontsize=6)
    figure.suptitle(spec.headline, fontsize=11)
    figure.text(0.02, 0.02, f"{spec.subtitle}\n{spec.source}", fontsize=6)
    out = io.BytesIO()
    figure.savefig(out, format="png")
    return out.getvalue()


def _points(points: tuple[Point, ...]) -> tuple[list[float], list[float]]:
    """Years and values, with a hole where there is no figure."""
    years = [point.period.start.year + point.period.start.month / 12 for point in points]
    values = [nan if point.value is None else float(point.value) for point in points]
    return years, values


async def _beside_questions(desk: ChartDesk, answers: Desk) -> None:
    """How much longer a question takes while twenty charts are being made."""
    questions = cycle(QUESTIONS)
    alone = {question: await _usual(answers, question) for question in QUESTIONS}
    charts = [
        asyncio.create_task(
            desk.chart_for(
                TradeQuery(Kind.LEVEL, flow=Flow.TOTAL),
                options=Options(ChartKind.LINES, since=Month(2024 - place, 1)),
                language=list(Language)[place % 3],
                today=_TODAY,
            )
        )
        for place in range(_AT_ONCE)
    ]
    delays = []
    while not all(task.done() for task in charts):
        question = next(questions)
        delays.append(await _ask(answers, question) - alone[question])
    await asyncio.gather(*charts)
    # The same questions with nothing beside them tell how noisy the machine is.
    noise = []
    for _ in delays:
        question = next(questions)
        noise.append(await _ask(answers, question) - alone[question])
    show(
        f"question beside {_AT_ONCE} charts: delay median {median(delays):.1f} ms, "
        f"longest {max(delays):.1f} ms of {len(delays)}; "
        f"alone: median {median(noise):.1f} ms, longest {max(noise):.1f} ms"
    )


async def _usual(answers: Desk, question: str) -> float:
    """How long a question takes when nothing else is asked."""
    return median([await _ask(answers, question) for _ in range(_ALONE)])


async def _ask(answers: Desk, question: str) -> float:
    start = time.perf_counter()
    await asyncio.to_thread(answers.ask, question, today=_TODAY)
    return (time.perf_counter() - start) * 1_000

"""A chart with all that goes with it: figures and receipts, alt text, spreadsheet, question."""

from dataclasses import dataclass

from bot.answers.answer import Answer, Figure
from bot.charts.spec import ChartKind, ChartSpec
from bot.charts.strand import Strand
from bot.questions.query import TradeQuery
from bot.trade import Language, Period

DISCORD_ALT = 1_024
SLACK_ALT = 2_000
"""The most characters of alt text each platform takes."""

_SPREADSHEET = "utf-8-sig"
"""Spreadsheets read UTF-8 as such only behind a byte order mark."""


@dataclass(frozen=True, slots=True)
class AltText:
    """What the picture shows, in words: `short` fits Discord, `long` fits Slack and the web."""

    short: str
    long: str


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart ready to be drawn.

    `spec` is what the worker draws; `answer` says in words what the picture shows, with every
    figure of headline, labels and alt text; `csv` is exactly what is drawn; `question` draws it
    again. `strands` keep the cells behind each point.
    """

    kind: ChartKind
    language: Language
    query: TradeQuery
    question: str
    spec: ChartSpec
    answer: Answer
    alt: AltText
    csv: str
    strands: tuple[Strand, ...]

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Every figure printed in the picture and its alt text, with its receipt."""
        return self.answer.figures

    @property
    def reach(self) -> Period:
        """From the first month drawn to the last."""
        shown = [panel.period for panel in self.spec.panels]
        return Period(min(one.start for one in shown), max(one.end for one in shown))

    @property
    def spreadsheet(self) -> bytes:
        """The CSV as a file that spreadsheets open in the right script."""
        return self.csv.encode(_SPREADSHEET)


@dataclass(frozen=True, slots=True)
class Drawing:
    """A chart and its picture, as platforms send it."""

    chart: Chart
    png: bytes

    @property
    def name(self) -> str:
        """A file name without suffix, for picture and spreadsheet."""
        return f"china-dprk-{self.chart.kind.value.replace('_', '-')}"

"""A chart being made: figures enter with their receipts, texts by their wording."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cached_property

from bot.answers.answer import Figure, Receipt, Role
from bot.charts.options import Options
from bot.charts.spec import Annotation, Axis, Panel, Point, Series, Shape, Stress
from bot.charts.strand import Dot, Strand
from bot.charts.titles import Titles
from bot.charts.wording import ChartWording
from bot.dataset.dataset import Dataset
from bot.dataset.findings import Found
from bot.dataset.visibility import visible
from bot.questions.query import TradeQuery
from bot.trade import TOTAL, CommodityCode, Flow, Month, Period, Tier, Unit

_STALE = 2
"""Months by which a line may end before its chart without saying when."""


class UndrawableError(Exception):
    """Why a chart cannot be drawn: a key of the wording with its values, for the answer."""

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key)
        self.key = key
        self.values = values


class Sketch:
    """Collects the parts of one chart; the modules of the kinds fill it."""

    def __init__(
        self,
        query: TradeQuery,
        options: Options,
        *,
        dataset: Dataset,
        wording: ChartWording,
        today: date,
    ) -> None:
        self.query = query
        self.options = options
        self.dataset = dataset
        self.wording = wording
        self.today = today
        self.headline = ""
        self.subtitle = ""
        self.reach: Period | None = None
        self.panels: list[Panel] = []
        self.strands: list[Strand] = []
        self.annotations: tuple[Annotation, ...] = ()
        self._notes: dict[str, str] = {}
        self._figures: dict[tuple[object, ...], Figure] = {}

    @property
    def titles(self) -> Titles:
        """The noun phrases of a chart of what the query is about by now."""
        goods = not self.query.commodity.is_total
        return Titles(self.wording, self.dataset.reference, goods=goods)

    def say(self, key: str, **values: object) -> str:
        """A text of the wording."""
        return self.wording.say(key, **values)

    @cached_property
    def latest(self) -> Month:
        """The newest month that bulletins report, as far as the query looks."""
        as_of = self.query.as_of
        if as_of is None:
            return self.dataset.latest
        cells = self.dataset.cells.of(TOTAL)
        out = [one for one in cells if one.tier is Tier.OFFICIAL and visible(one, as_of)]
        return max((one.period.end for one in out), default=Month.parse(as_of[:7]))

    def note(self, key: str, **values: object) -> None:
        """Add a line of small print once."""
        self._notes.setdefault(key, self.wording.sentence(f"note.{key}", **values))

    def qualify(self) -> None:
        """Say of the figures the chart is about what their publishers say themselves."""
        for figure in self._figures.values():
            if figure.role is Role.ANSWER and figure.approximate:
                self.note(figure.approximate.replace(" ", "_"))

    @property
    def notes(self) -> tuple[str, ...]:
        """The small print so far."""
        return tuple(self._notes.values())

    @property
    def figures(self) -> tuple[Figure, ...]:
        """The figures printed so far, numbered in the order they entered."""
        return tuple(
            replace(figure, id=f"f{place}")
            for place, figure in enumerate(self._figures.values(), start=1)
        )

    def figure_of(  # noqa: PLR0913 - a figure says what it is of
        self,
        found: Found,
        *,
        flow: Flow | None = None,
        commodity: CommodityCode | None = None,
        measure: str = "value",
        role: Role = Role.CONTEXT,
        label: str = "",
        formula: str = "",
    ) -> Figure:
        """A found value as a figure with its receipt; `enter` it when it is printed."""
        flow = flow or self.query.flow
        commodity = commodity or self.query.commodity
        subject = self.titles.subject(self.query, flow, commodity)
        return Figure(
            id="",
            role=role,
            label=label or self.say("label", subject=subject, period=found.period),
            value=found.value,
            unit=found.unit,
            flow=flow,
            commodity=commodity,
            period=found.period,
            measure=measure,
            tier=found.tier,
            vintage=found.vintage,
            receipt=Receipt(self.wording.formula(formula or found.formula), found.cells),
            approximate=found.qualifier,
        )

    def enter(self, *figures: Figure) -> None:
        """Count figures among those printed, each once; the answer's role outweighs others."""
        for figure in figures:
            key = (figure.label, figure.measure, figure.unit, figure.value, figure.tier)
            if key not in self._figures or figure.role is Role.ANSWER:
                self._figures[key] = figure

    def figure(
        self,
        found: Found,
        *,
        strand: Strand | None = None,
        role: Role = Role.CONTEXT,
        measure: str = "value",
        flow: Flow | None = None,
    ) -> Figure:
        """Enter a found value as a figure that is printed; a strand says what it is of."""
        if strand is not None:
            made = self.figure_of(
                found,
                flow=strand.flow,
                commodity=strand.commodity,
                measure=strand.measure,
                role=role,
                formula=strand.formula,
            )
        else:
            made = self.figure_of(found, measure=measure, role=role, flow=flow)
        self.enter(made)
        return made

    @property
    def shape(self) -> Shape:
        """A bar where bars were asked for; a log scale has no foot for one to stand on."""
        bars = self.options.bars and not self.options.log
        return Shape.BAR if bars else Shape.LINE

    def plot(  # noqa: PLR0913 - a series is drawn in one of many ways
        self,
        strand: Strand,
        *,
        shape: Shape = Shape.LINE,
        hue: int = 0,
        stress: Stress = Stress.PLAIN,
        label: Sequence[str] = (),
        labelled: Iterable[Period] = (),
        dashed: bool = False,
        hatched: bool = False,
    ) -> Series:
        """A strand as a series of the spec; `labelled` places have their value printed."""
        self.strands.append(strand)
        shown = set(labelled)
        return Series(
            name=strand.name,
            points=tuple(self._point(strand, dot, dot.period in shown) for dot in strand.dots),
            shape=shape,
            hue=hue,
            stress=stress,
            label=tuple(label),
            dashed=dashed,
            hatched=hatched,
        )

    def _point(self, strand: Strand, dot: Dot, shown: bool) -> Point:  # noqa: FBT001 - private
        found = dot.found
        if found is None:
            return Point(dot.period, None, dot.mark, strand.tier, strand.unit, day=dot.day)
        sources = dict.fromkeys(cell.source for cell in found.cells)
        printed = self.say("value", figure=self.figure(found, strand=strand)) if shown else ""
        return Point(
            period=dot.period,
            value=found.value,
            status=dot.mark,
            tier=found.tier,
            unit=strand.unit,
            source="; ".join(sources),
            vintage=found.vintage,
            day=dot.day,
            label=printed,
        )

    def ending(self, strand: Strand) -> tuple[str, ...]:
        """The newest value of a strand, and its range where the chart goes on beyond it."""
        found = strand.held[-1]
        value = self.say("value", figure=self.figure(found, strand=strand))
        behind = self.reach is not None and found.period.end + _STALE < self.reach.end
        return (value, self.say("when", period=found.period)) if behind else (value,)

    def axis(
        self, unit: Unit, strands: Iterable[Strand], *, ends: tuple[Decimal, Decimal] | None = None
    ) -> Axis:
        """The axis for some strands, its numbers in a scale that keeps them short."""
        values = [abs(found.value) for strand in strands for found in strand.held]
        low, high = ends or (None, None)
        deciding = max([*values, high or Decimal(0)])
        if self.options.log:
            # Whole numbers at the foot of a log scale read better than long fractions.
            deciding = min((value for value in (*values, low) if value), default=deciding)
        words, scale = self.titles.scale(unit, deciding, log=self.options.log)
        return Axis(unit, words, scale, log=self.options.log, low=low, high=high)

"""An answer being written: every figure enters with its receipt, every line by its wording."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from bot.answers.answer import Answer, Figure, Receipt, Role, SourceRef
from bot.answers.names import Names
from bot.answers.wording import Wording
from bot.dataset.conversion import weighed
from bot.dataset.dataset import Dataset
from bot.dataset.findings import Found
from bot.questions.query import Outcome, TradeQuery
from bot.trade import Flow, Measure, Observation, Period, Status, Tier, Unit
from bot.trade.commodity import CommodityCode

_MOST_SOURCES = 8


class Draft:
    """Collects the parts of one Answer; figures are numbered in the order they enter."""

    def __init__(self, query: TradeQuery, wording: Wording, dataset: Dataset, today: date) -> None:
        self.query = query
        self.wording = wording
        self.dataset = dataset
        self.today = today
        self.names = Names(wording, dataset.reference)
        self.headline = ""
        self.comparison: list[str] = []
        self.how: list[str] = []
        self.explained: dict[str, tuple[str, list[str]]] = {}
        """What was said of each rule by which figures were found, and the sources it names."""
        self.choices: list[str] = []
        self.ranges: list[Period] = []
        self.outcome = Outcome.ANSWERED
        self.chart = ""
        self._figures: list[Figure] = []
        self._caveats: dict[str, str] = {}
        self._extra_sources: list[SourceRef] = []

    def say(self, key: str, **values: object) -> str:
        """A sentence of the wording, or its twin for goods or for trade with all countries.

        A sentence that names both sides of all trade with North Korea must have such twins, or
        figures of a good, or of the world, bear its name.
        """
        query = self.query
        twin = f"{key}.world" if query.partner == "WLD" else f"{key}.of_goods"
        if twin not in self.wording or (query.partner != "WLD" and query.commodity.is_total):
            return self.wording.say(key, **values)
        return self.wording.say(twin, **{"goods": self.names.commodity(query.commodity), **values})

    def figure(  # noqa: PLR0913 - a figure says what it is of
        self,
        found: Found,
        *,
        role: Role = Role.ANSWER,
        measure: str = "value",
        flow: Flow | None = None,
        commodity: CommodityCode | None = None,
        label: str = "",
        unit: Unit | None = None,
    ) -> Figure:
        """Enter a found value as a figure with its receipt."""
        flow = flow or self.query.flow
        commodity = commodity or self.query.commodity
        asked = self.query.unit
        formula = self.say(f"formula.{found.formula}")
        if asked is not None and found.unit is not asked and found.unit.is_like(asked):
            formula = f"{formula}; {self.say(f'formula.in.{asked}')}"
            found = weighed(found, asked)
            self.caveat(f"in.{asked}")
        figure = Figure(
            id=f"f{len(self._figures) + 1}",
            role=role,
            label=label or self._label(flow, found.period),
            value=found.value,
            unit=unit or found.unit,
            flow=flow,
            commodity=commodity,
            period=found.period,
            measure=measure,
            tier=found.tier,
            vintage=found.vintage,
            receipt=Receipt(formula, found.cells),
            approximate=found.qualifier,
        )
        self._figures.append(figure)
        return figure

    def derived(  # noqa: PLR0913 - as `figure`
        self,
        value: Decimal,
        unit: Unit,
        formula: str,
        *,
        cells: Iterable[Observation],
        measure: str,
        label: str,
        role: Role = Role.ANSWER,
        period: Period | None = None,
        flow: Flow | None = None,
    ) -> Figure:
        """Enter a value that no single range stands for: a count, a rank, a ratio."""
        used = tuple(cells)
        figure = Figure(
            id=f"f{len(self._figures) + 1}",
            role=role,
            label=label,
            value=value,
            unit=unit,
            flow=flow or self.query.flow,
            commodity=self.query.commodity,
            period=period,
            measure=measure,
            tier=min((cell.tier for cell in used), key=list(Tier).index, default=Tier.DERIVED),
            vintage=max((cell.vintage for cell in used), default=""),
            receipt=Receipt(self.say(f"formula.{formula}"), used),
        )
        self._figures.append(figure)
        return figure

    def good(
        self, found: Found, code: CommodityCode, *, flow: Flow, period: Period, role: Role
    ) -> Figure:
        """Enter what one good of several came to in a period, under the name of that good."""
        label = self.say("label", subject=self.names.commodity(code), period=period)
        return self.figure(found, role=role, measure="rank", flow=flow, commodity=code, label=label)

    def mark(self, unit: Unit) -> Figure:
        """Enter the mark as asked, a figure of its own so that the text may state it."""
        return self.derived(
            self.query.threshold or Decimal(0),
            unit,
            "asked",
            cells=(),
            measure="value",
            label=self.say("label.mark"),
            role=Role.CONTEXT,
        )

    def _label(self, flow: Flow, period: Period) -> str:
        return self.say("label", subject=self.names.subject(self.query, flow), period=period)

    def caveat(self, key: str, **values: object) -> None:
        """Add a caveat once; of the press figures, what is asked for speaks for the baselines."""
        if key == "press_comparison" and "press" in self._caveats:
            return
        self._caveats.setdefault(key, self.say(f"caveat.{key}", **values))

    def has_caveat(self, key: str) -> bool:
        """Whether a caveat was added."""
        return key in self._caveats

    def remark(self, key: str, **values: object) -> None:
        """Say how words of the question were taken, before the other caveats."""
        self._caveats = {key: self.say(f"remark.{key}", **values), **self._caveats}

    def offer_chart(self, period: Period) -> None:
        """Offer the question that draws what was asked for."""
        key = "quantity" if self.query.measure is Measure.QUANTITY else "value"
        subject = self.names.subject(self.query)
        self.chart = self.say(f"choice.chart.{key}", subject=subject, period=period)

    def cite(self, title: str, url: str, published: str) -> None:
        """Name a source that stands behind a text rather than a cell."""
        self._extra_sources.append(SourceRef(title, url, published))

    @property
    def figures(self) -> tuple[Figure, ...]:
        """The figures entered so far."""
        return tuple(self._figures)

    def cells(self) -> list[Observation]:
        """All cells behind the figures, in order."""
        return [cell for figure in self._figures for cell in figure.receipt.cells]

    def finish(self, question: str) -> Answer:
        """The finished answer."""
        return Answer(
            question=question,
            language=self.wording.language,
            status=self.outcome,
            headline=_opened(self.headline),
            comparison=tuple(map(_opened, self.comparison)),
            how=tuple(map(_opened, dict.fromkeys(self.how))),
            caveats=tuple(map(_opened, self._caveats.values())),
            figures=self.figures,
            sources=self._sources(),
            choices=tuple(self.choices),
            query=self.query,
            chart=self.chart,
            names=tuple(sorted(self.names.numbered)),
            ranges=tuple(dict.fromkeys(self.ranges)),
        )

    def _sources(self) -> tuple[SourceRef, ...]:
        refs = dict.fromkeys(
            SourceRef(self.names.source(cell.source), cell.citation, cell.published)
            for cell in self.cells()
            if cell.citation or cell.status is not Status.VALUE
        )
        return (*refs, *self._extra_sources)[:_MOST_SOURCES]


def _opened(sentence: str) -> str:
    """A sentence with its first letter as a sentence wants it."""
    return sentence[:1].upper() + sentence[1:]

"""A chart as data: everything the drawing worker needs, and nothing it would have to look up."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from bot.trade import Language, Period, Tier, Unit


class ChartKind(StrEnum):
    """What a chart shows."""

    LINES = "lines"
    SEASONAL = "seasonal"
    RACE = "race"
    INDEX = "index"
    GROWTH = "growth"
    COMPOSITION = "composition"
    TOP = "top"
    MOVERS = "movers"
    RESTRICTED_SHARE = "restricted_share"
    COMMODITY = "commodity"
    REVISIONS = "revisions"
    WON = "won"


class Theme(StrEnum):
    """Ink on paper, or paper on ink."""

    LIGHT = "light"
    DARK = "dark"


class Mark(StrEnum):
    """What stands at a place of a chart: a value, or one of the kinds of nothing."""

    VALUE = "value"
    ZERO = "zero"
    NOT_REPORTED = "not_reported"
    WITHHELD = "withheld"
    HIDDEN = "hidden"
    UNDER_REPORTED = "under_reported"


class Across(StrEnum):
    """What runs from left to right in a panel."""

    TIME = "time"
    CALENDAR = "calendar"
    SIZE = "size"


class Shape(StrEnum):
    """How a series is drawn."""

    LINE = "line"
    BAR = "bar"
    STACK = "stack"


class Stress(StrEnum):
    """How loudly a series speaks beside the others."""

    STRONG = "strong"
    PLAIN = "plain"
    FAINT = "faint"


@dataclass(frozen=True, slots=True)
class Point:
    """One place of a series: its range, its value in base units of `unit`, and what that is.

    `day` is set where the reading is of one day; `label` is printed beside the point where there
    is room; `source` and `vintage` are what the spreadsheet says of it.
    """

    period: Period
    value: Decimal | None
    status: Mark
    tier: Tier
    unit: Unit
    source: str = ""
    vintage: str = ""
    day: date | None = None
    label: str = ""


@dataclass(frozen=True, slots=True)
class Series:
    """Points that belong together; `hue` is a place in the palette, -1 the grey of the rest.

    `name` is what the spreadsheet calls it; `label` is printed at its end, one line or two.
    `dashed` tells a converted figure from a published one, `hatched` what nobody named.
    """

    name: str
    points: tuple[Point, ...]
    shape: Shape = Shape.LINE
    hue: int = 0
    stress: Stress = Stress.PLAIN
    label: tuple[str, ...] = ()
    dashed: bool = False
    hatched: bool = False


@dataclass(frozen=True, slots=True)
class Axis:
    """How values are read off: `words` head the scale, whose numbers count `scale` base units.

    `low` and `high` widen the scale, so that two panels can be compared by eye.
    """

    unit: Unit
    words: str
    scale: Decimal
    log: bool = False
    low: Decimal | None = None
    high: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """A level to measure by, drawn across a panel."""

    value: Decimal
    label: str


@dataclass(frozen=True, slots=True)
class Panel:
    """One pair of axes; panels of one row share their height, of one column their width.

    The heights of rows are as their panels' `weight`.
    """

    title: str
    axis: Axis
    across: Across
    period: Period
    series: tuple[Series, ...]
    row: int = 0
    column: int = 0
    rule: Rule | None = None
    events: bool = True
    weight: int = 2


@dataclass(frozen=True, slots=True)
class Annotation:
    """A dated event; of two that collide, the heavier stays."""

    day: date
    label: str
    weight: int


CONVERTED = "converted"
GAP = "gap"
"""Signs of the key beside those of the marks: a dashed line, and a line with a gap."""


@dataclass(frozen=True, slots=True)
class KeyEntry:
    """One line of the key: a sign (a mark's name, or `converted`) and what it means."""

    sign: str
    words: str


@dataclass(frozen=True, slots=True)
class ChartSpec:
    """A whole chart; equal specs give equal bytes."""

    kind: ChartKind
    language: Language
    theme: Theme
    headline: str
    subtitle: str
    panels: tuple[Panel, ...]
    annotations: tuple[Annotation, ...] = ()
    key: tuple[KeyEntry, ...] = ()
    notes: tuple[str, ...] = ()
    source: str = ""
    mark: str = ""

    def points(self) -> tuple[tuple[Series, Point], ...]:
        """Every point with its series, panel by panel."""
        return tuple(
            (series, point)
            for panel in self.panels
            for series in panel.series
            for point in series.points
        )

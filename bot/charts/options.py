"""How a chart was asked for: its kind, and the ways of drawing that words can change."""

from dataclasses import dataclass
from enum import StrEnum

from bot.charts.spec import ChartKind, Theme
from bot.trade import Flow, Month, Unit


class Division(StrEnum):
    """What the parts of a composition are."""

    CHAPTER = "chapter"
    USE = "use"


@dataclass(frozen=True, slots=True)
class Options:
    """What the words of a question settle beyond its query.

    `unit` is the one currency to draw; `flow` the one whose goods are shown, None where the query
    tells it; `both` adds the other flow; `since` opens the range where the query names none;
    `yearly` draws years instead of months; `bars` draws bars instead of lines; `part` draws percent
    of a whole; `theme` is None where no word asked for one.
    """

    kind: ChartKind
    log: bool = False
    unit: Unit | None = None
    flow: Flow | None = None
    both: bool = False
    since: Month | None = None
    yearly: bool = False
    bars: bool = False
    part: bool = False
    division: Division = Division.CHAPTER
    theme: Theme | None = None

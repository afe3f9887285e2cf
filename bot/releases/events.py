"""What can happen to the figures: a new month, a revision, detail, lateness, a source that fails.

Each event has a key that names it once and for all, however often it is reported: a process that
dies after an ingest reports the ingest's events again when it starts.
"""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from hashlib import sha256

from bot.sources.reading import Problem
from bot.trade import CommodityCode, Flow, Measure, Month, Observation, Period

_DIGITS = 24


@dataclass(frozen=True, slots=True)
class NewMonth:
    """A bulletin month that was not held before: its figures are in the dataset now."""

    month: Month
    source: str

    @property
    def key(self) -> str:
        """The same for the month whichever edition of the bulletin brought it."""
        return f"month {self.month}"


@dataclass(frozen=True, slots=True)
class NewDetail:
    """A month whose goods were not held by HS code before, in one flow or both."""

    month: Month
    source: str
    flows: tuple[Flow, ...]

    @property
    def key(self) -> str:
        """By source, for each has its own detail."""
        return f"detail {self.month} {self.source} {'+'.join(self.flows)}"


@dataclass(frozen=True, slots=True)
class RevisedCell:
    """A figure that was held and now stands otherwise, both as they were published."""

    old: Observation
    new: Observation

    @property
    def period(self) -> Period:
        """The range both are of."""
        return self.new.period

    @property
    def commodity(self) -> CommodityCode:
        """The goods both are of."""
        return self.new.commodity

    @property
    def flow(self) -> Flow:
        """The flow both are of."""
        return self.new.flow

    @property
    def measure(self) -> Measure:
        """What both count."""
        return self.new.measure

    @property
    def difference(self) -> Decimal | None:
        """New less old in base units; None where either was printed without a figure."""
        if self.old.value is None or self.new.value is None:
            return None
        return self.new.value - self.old.value


@dataclass(frozen=True, slots=True)
class EarlierMonths:
    """What a bulletin's year to date says of the year's earlier months beyond their first prints.

    The sum of what changed in base units of the bulletin's currency; which month it was is not
    published.
    """

    month: Month
    flow: Flow
    amount: Decimal
    source: str


@dataclass(frozen=True, slots=True)
class Revised:
    """Figures already held that a later print changed; at least one of the two kinds is there.

    `cells` were printed again with another value: the largest changes of `count` in all.
    `earlier` shows in a bulletin's year to date only. `ingest` names the ingest that brought it
    here; `months` are the months whose cells were printed again.
    """

    ingest: str
    source: str
    months: tuple[Month, ...]
    count: int = 0
    cells: tuple[RevisedCell, ...] = ()
    earlier: tuple[EarlierMonths, ...] = ()

    @property
    def key(self) -> str:
        """By what was revised: another bot's ingest of the same has another number.

        Numbers begin again, too, where the figures were lost and fetched anew.
        """
        said = (self.source, self.count, *map(_print_of, self.cells), *self.earlier)
        digest = sha256("\n".join(map(str, said)).encode()).hexdigest()
        return f"revised {digest[:_DIGITS]}"


def _print_of(one: RevisedCell) -> tuple[object, ...]:
    new = one.new
    series = (new.partner, new.flow, new.commodity, new.period, new.measure, new.unit)
    return (*map(str, series), one.old.value, new.value, new.vintage)


@dataclass(frozen=True, slots=True)
class Late:
    """A release that was due by the calendar and is not out."""

    month: Month
    due: date

    @property
    def key(self) -> str:
        """Said once of a month."""
        return f"late {self.month}"


@dataclass(frozen=True, slots=True)
class WatcherBroken:
    """A source that could not be looked at, or whose release is not believed, since a moment.

    `reason` is a whole sentence that says what to do.
    """

    source: str
    reason: str
    since: datetime

    @property
    def key(self) -> str:
        """One for each source: which of its outages it is, all bots agree on when they tell it."""
        return f"broken {self.source}"


@dataclass(frozen=True, slots=True)
class WatcherMended:
    """A source that can be looked at again after an outage that was reported."""

    source: str
    since: datetime

    @property
    def key(self) -> str:
        """One for each source, as for its outage."""
        return f"mended {self.source}"


@dataclass(frozen=True, slots=True)
class FileSetAside:
    """A file from the inbox that is not believed, and why; `arrived` is when it was put there."""

    file: str
    sha256: str
    arrived: datetime
    problems: tuple[Problem, ...]

    @property
    def key(self) -> str:
        """One for each time that a content is put there."""
        return f"aside {self.sha256} {self.arrived:%Y-%m-%dT%H:%M:%SZ}"


News = NewMonth | NewDetail | Revised | Late | WatcherBroken | WatcherMended | FileSetAside

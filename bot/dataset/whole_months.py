"""The months whose goods are told by code in full, as the prints show them that a question sees.

A month is whole when its goods add up to the total that was published of it in the same currency.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Any, Self

from bot.dataset.book import Book
from bot.dataset.cells import CellStore
from bot.dataset.findings import Lane
from bot.dataset.month_sums import added_up, month_sums
from bot.dataset.prints import NEWEST, Prints
from bot.dataset.visibility import visible
from bot.trade import TOTAL, Flow, Measure, Month, Period, Tier, Unit

_FEW = 10
"""So few codes are a selection that somebody made, not a month's goods."""
_REVISED = Decimal("0.002")
"""How far goods may stand from a total that was printed earlier: months are revised."""
_ROUNDED = {Unit.USD: 1000, Unit.CNY: 10_000}
_MOMENTS = 16


@dataclass(frozen=True, slots=True)
class WholeMonth:
    """A month of one source, flow and currency whose goods are all there, at so many digits."""

    source: str
    flow: Flow
    month: Month
    unit: Unit
    digits: int
    tier: Tier
    vintage: str
    published: str
    citation: str


MonthKey = tuple[str, Flow, Month, Unit]


@dataclass(frozen=True, slots=True)
class _Level:
    """What one month's goods add up to at one number of digits, and when they were printed."""

    key: MonthKey
    digits: int
    codes: int
    value: Decimal
    tier: Tier
    first_vintage: str
    vintage: str
    first_published: str
    published: str
    citation: str

    @classmethod
    def of(cls, row: tuple[Any, ...]) -> Self:
        source, flow, month, unit, digits, codes, value, tier, *rest = row
        key = (source, Flow(flow), Month.parse(month), Unit(unit))
        return cls(key, digits, codes, value, Tier(tier), *rest)

    @property
    def place(self) -> tuple[MonthKey, int]:
        return self.key, self.digits

    def hidden(self, prints: Prints) -> bool:
        """Whether nothing of it was out yet."""
        first = self.first_published if prints.names_day else self.first_vintage
        return not _out(first, prints)

    def settled(self, prints: Prints) -> bool:
        """Whether its newest prints are the ones to be seen."""
        newest = self.published if prints.names_day else self.vintage
        once = (self.first_vintage, self.first_published) == (self.vintage, self.published)
        return _out(newest, prints) and (once or not prints.first)


def moment_of(prints: Prints) -> dict[str, str]:
    """What a question must know that may not see all prints."""
    return {} if prints.as_of is None else {"as_of": prints.as_of}


_LISTS = ("sources", "flows", "months", "levels", "moments")


def _moments(known: Iterable[tuple[str, Flow, Month, int, str]]) -> dict[str, list[str]]:
    """First moments as lists, which a question can read as a table."""
    columns = zip(*sorted({tuple(map(str, one)) for one in known}), strict=True)
    return {name: list(column) for name, column in zip(_LISTS, columns, strict=True)}


def _out(moment: str, prints: Prints) -> bool:
    if prints.as_of is None:
        return True
    return (moment if prints.names_day else moment[: len(prints.as_of)]) <= prints.as_of


class WholeMonths:
    """The whole months of one snapshot, as far back as it remembers their prints."""

    def __init__(self, cells: CellStore, series_of: Mapping[str, str]) -> None:
        self._cells = cells
        self._series_of = series_of
        self._seen: dict[Prints, dict[MonthKey, WholeMonth]] = {}

    def of(self, prints: Prints = NEWEST) -> dict[MonthKey, WholeMonth]:
        """The months that are whole; none where nothing was ingested."""
        if len(self._cells.files) == 1:
            return {}
        if prints not in self._seen:
            if len(self._seen) >= _MOMENTS:
                self._seen.clear()
            self._seen[prints] = self._look(prints)
        return self._seen[prints]

    def moments(self, prints: Prints) -> dict[str, list[str]]:
        """What a question for first prints must know: when those of each month came out."""
        if not prints.first:
            return {}
        return _moments(
            (one.source, one.flow, one.month, one.digits, one.vintage)
            for one in self.of(prints).values()
        )

    def _look(self, prints: Prints) -> dict[MonthKey, WholeMonth]:
        shown = [
            cell
            for cell in self._cells.of(TOTAL, newest=prints == NEWEST)
            if prints.as_of is None or visible(cell, prints.as_of)
        ]
        totals = Book(shown, self._series_of, first_printed=prints.first)
        whole = (one for one in self._levels(prints) if self._is_whole(one, totals))
        return {
            one.key: WholeMonth(
                *one.key, one.digits, one.tier, one.vintage, one.published, one.citation
            )
            for one in sorted(whole, key=lambda one: one.digits)  # the finest one stands
        }

    @cached_property
    def _newest(self) -> tuple[_Level, ...]:
        return tuple(map(_Level.of, month_sums(self._cells)))

    def _levels(self, prints: Prints) -> Iterator[_Level]:
        """Only months that were revised since are looked at again: all would take long."""
        out = [one for one in self._newest if not one.hidden(prints)]
        yield from (one for one in out if one.settled(prints))
        changed = {one.place: one for one in out if not one.settled(prints)}
        if not changed:
            return
        known = ((*one.key[:3], one.digits, one.first_vintage) for one in changed.values())
        asked: dict[str, str | list[str]] = {
            "some": sorted({str(one.key[2]) for one in changed.values()}),
            **moment_of(prints),
            **(_moments(known) if prints.first else {}),
        }
        levels = map(_Level.of, added_up(self._cells, prints, asked))
        yield from (one for one in levels if one.place in changed)

    def _is_whole(self, level: _Level, totals: Book) -> bool:
        source, flow, month, unit = level.key
        lane = Lane(level.tier, self._series_of.get(source, ""), unit)
        total = totals.exact(lane, flow, Period(month, month), Measure.VALUE)
        if total is None or level.codes < _FEW:
            return False
        allowed = total.value * _REVISED + level.codes + _ROUNDED.get(unit, 0)
        return bool(abs(level.value - total.value) <= allowed)

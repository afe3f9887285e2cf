"""How near ranges of months lie to one that has no figure, and how what is held bears on it."""

from dataclasses import dataclass

from bot.questions.query import TradeQuery
from bot.trade import Period


@dataclass(frozen=True, slots=True)
class Near:
    """Ranges of one good, flow and measure that have a figure, and how they bear on the asked.

    `bearing` is `range` (the very thing asked for), `within` (the same for parts of the range),
    `other` (its other flow or measure), `part` (finer codes) or `whole` (codes that take it in).
    """

    bearing: str
    query: TradeQuery
    periods: tuple[Period, ...]


def by_nearness(periods: set[Period], around: Period) -> list[Period]:
    """Ranges that share most with the one asked for first, then by how far off they are."""
    return sorted(periods, key=lambda period: (*_distance(period, around), period))


def _distance(period: Period, around: Period) -> tuple[float, int]:
    shared = period.shared_with(around)
    if shared is not None:
        return -len(shared) / (len(period) + len(around) - len(shared)), 0
    gap = period.end.months_until(around.start), around.end.months_until(period.start)
    return max(gap), abs(len(period) - len(around))

"""Covers a range with the fewest figures that neither overlap nor leave a month out."""

from collections.abc import Iterable

from bot.dataset.findings import Found
from bot.trade import Month, Period


def fewest(parts: Iterable[Found], period: Period) -> tuple[Found, ...]:
    """The parts in order of time; empty where no choice of them covers the range exactly."""
    best: dict[Month, tuple[Found, ...]] = {period.start: ()}
    for part in sorted(parts, key=lambda one: (one.period.start, one.period.end)):
        chain = best.get(part.period.start)
        if chain is None:
            continue
        after = part.period.end + 1
        if after not in best or len(best[after]) > len(chain) + 1:
            best[after] = (*chain, part)
    return best.get(period.end + 1, ())

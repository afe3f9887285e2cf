"""Chooses among several printed figures for one cell, and tells which of them disagree.

Press rule: prefer the figure with the most digits, then the newest; figures within 1 %, or
within one unit of the coarser one's last printed digit (publishers round and cut), agree.
"""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from bot.trade import Observation, Status, Tier

_TOLERANCE = Decimal("0.01")
_LEAST_DIGITS = 2
"""A round figure is read as printed to two digits at least: 10 million is not 1 × 10^7."""


def choose(
    cells: Sequence[Observation], *, first_printed: bool = False
) -> tuple[Observation, tuple[Observation, ...]]:
    """The cell that stands for a key, and the rivals that disagree with it.

    A bulletin is corrected by the next one, so only the press can have rivals. Cells come in the
    order they were taken in: of two official prints of one moment, the later one stands.
    """
    if cells[0].tier is not Tier.PRESS:
        best = min(cells, key=_moment) if first_printed else max(reversed(cells), key=_weight)
    elif first_printed:
        best = min(cells, key=lambda cell: (cell.vintage, -significant_digits(cell)))
    else:
        best = max(cells, key=_weight)
    if best.tier is not Tier.PRESS:
        return best, ()
    return best, tuple(cell for cell in cells if not agree(best, cell))


def _moment(cell: Observation) -> tuple[str, str]:
    return cell.vintage, cell.published


def _weight(cell: Observation) -> tuple[bool, int, str, str]:
    newest_first = cell.vintage if cell.tier is not Tier.PRESS else ""
    digits = 0 if newest_first else significant_digits(cell)
    return cell.status is not Status.CONFLICT, digits, cell.vintage, cell.published


def agree(one: Observation, other: Observation) -> bool:
    """Whether two printed figures can be the same figure."""
    if one.value is None or other.value is None:
        return False
    gap = abs(one.value - other.value)
    largest = max(abs(one.value), abs(other.value))
    coarse = max(last_place(one), last_place(other))
    return gap <= max(largest * _TOLERANCE, coarse)


def significant_digits(cell: Observation) -> int:
    """How many digits the publisher printed, trailing zeros left out."""
    if not cell.value:
        return 0
    return len(cell.value.normalize().as_tuple().digits)


def last_place(cell: Observation) -> Decimal:
    """One unit of the last digit a publisher printed, by which the figure may be off."""
    if not cell.value:
        return Decimal(0)
    lowest = Decimal(1).scaleb(int(cell.value.normalize().as_tuple().exponent))
    second = Decimal(1).scaleb(cell.value.adjusted() - _LEAST_DIGITS + 1)
    return min(lowest, second)


def distinct_values(cells: Iterable[Observation]) -> tuple[Observation, ...]:
    """One cell for each different value, lowest first."""
    by_value = {cell.value: cell for cell in cells if cell.value is not None}
    return tuple(by_value[value] for value in sorted(by_value))

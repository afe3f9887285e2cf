"""The round ends of a log scale: ones, twos and fives of a decade."""

from decimal import Decimal

LOG_STEPS = (1, 2, 5)


def log_ends(low: Decimal, high: Decimal) -> tuple[Decimal, Decimal]:
    """The nearest round numbers around a range of values above nought, never the same."""
    foot = max(step for step in _rounds(low) if step <= low)
    head = min(step for step in _rounds(high) if step >= high and step > foot)
    return foot, head


def _rounds(value: Decimal) -> list[Decimal]:
    """The round numbers of a value's decade and of the next."""
    decade = Decimal(10) ** value.adjusted()
    return [decade * step * power for power in (1, 10) for step in LOG_STEPS]

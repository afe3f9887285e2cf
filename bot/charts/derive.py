"""Values worked out from two figures: shares, levels against 2019, unit values, differences."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from bot.dataset.change import PER_CENT, Change
from bot.dataset.conversion import weighed
from bot.dataset.findings import Formula, Found, Lane
from bot.trade import Unit

_PLACES = Decimal("0.000001")
"""Worked-out values are kept to six decimals, so that spreadsheet and picture agree."""

PER_UNIT = {
    (Unit.USD, Unit.TONNE): Unit.USD_PER_TONNE,
    (Unit.USD, Unit.KG): Unit.USD_PER_TONNE,
    (Unit.CNY, Unit.TONNE): Unit.CNY_PER_TONNE,
    (Unit.CNY, Unit.KG): Unit.CNY_PER_TONNE,
    (Unit.USD, Unit.PIECES): Unit.USD_PER_PIECE,
}
"""The unit values there are: money by quantity; of kilograms by the tonne."""


def share(part: Found, whole: Found) -> Found:
    """A part in percent of a whole that is not nought."""
    return _of(Formula.SHARE, part.value / whole.value * PER_CENT, Unit.PERCENT, part, whole)


def against_average_month(found: Found, year: Found) -> Found:
    """A range in percent of as many average months of a year that is not nought.

    The receipt's formula is the wording's `formula.index`.
    """
    average = year.value / len(year.period) * len(found.period)
    return _of(Formula.SHARE, found.value / average * PER_CENT, Unit.PERCENT, found, year)


def unit_value(value: Found, quantity: Found) -> Found:
    """Money by quantity, where the quantity is not nought."""
    unit = PER_UNIT[value.unit, quantity.unit]
    amount = weighed(quantity, Unit.TONNE) if quantity.unit is Unit.KG else quantity
    return _of(Formula.UNIT_VALUE, value.value / amount.value, unit, value, quantity)


def difference(later: Found, earlier: Found) -> Found:
    """The later figure less the earlier, in their unit."""
    return _of(Formula.DIFFERENCE, later.value - earlier.value, later.unit, later, earlier)


def rate_of(result: Change) -> Found | None:
    """The percent change of two figures; None off a base of nought."""
    return None if result.rate is None else replace(result.rate, value=_cut(result.rate.value))


def total_of(parts: Sequence[Found]) -> Found:
    """The sum of figures of different goods in one range."""
    first, *rest = parts
    value = sum((one.value for one in rest), first.value)
    return first.as_(Formula.SUM, value, *rest)


def _of(formula: Formula, value: Decimal, unit: Unit, first: Found, second: Found) -> Found:
    joined = first.as_(formula, value, second)
    lane = Lane(first.lane.tier, first.lane.series, unit)
    return Found(_cut(value), lane, first.period, formula, joined.cells, joined.rivals)


def _cut(value: Decimal) -> Decimal:
    return value if value == value.to_integral_value() else value.quantize(_PLACES)

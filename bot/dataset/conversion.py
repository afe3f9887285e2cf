"""Converts yuan to dollars and back at market averages, and kilograms to tonnes and back.

Both are derived figures. Customs compiles both currencies at its own monthly rates, so a
conversion of money can be 1.5–2 % off; one of weight is exact.
"""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from bot.dataset.findings import Formula, Found, Lane
from bot.trade import Month, Observation, Unit


def convert(found: Found, unit: Unit, rates: Mapping[Month, Observation]) -> Found | None:
    """The figure in the other currency at the mean of the months' rates, or in the other weight.

    None without rates, and between units that are no two currencies and no two weights.
    """
    if found.unit is unit:
        return found
    if found.unit.is_like(unit):
        return weighed(found, unit)
    if {found.unit, unit} != {Unit.USD, Unit.CNY}:
        return None
    quoted = [rates[month] for month in found.period.months() if month in rates]
    if len(quoted) != len(found.period):
        return None
    mean = sum((cell.value or Decimal(0) for cell in quoted), Decimal(0)) / len(quoted)
    value = found.value / mean if unit is Unit.USD else found.value * mean
    lane = Lane(found.lane.tier, found.lane.series, unit)
    return replace(
        found,
        value=value.quantize(Decimal(1)),
        lane=lane,
        formula=Formula.CONVERTED,
        cells=(*found.cells, *quoted),
    )


_KG_A_TONNE = Decimal(1000)


def weighed(found: Found, unit: Unit) -> Found:
    """A weight in the other unit of weight, to the last digit."""
    if found.unit is unit:
        return found
    value = found.value / _KG_A_TONNE if unit is Unit.TONNE else found.value * _KG_A_TONNE
    lane = Lane(found.lane.tier, found.lane.series, unit)
    return replace(found, value=value, lane=lane, formula=Formula.WEIGHED)

"""Works out from its cells what a drawn value should be, sharing nothing with the charts."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal

from bot.dataset.findings import Formula, Found
from bot.trade import Flow, Measure, Observation, Period, Unit


def amount(cells: Iterable[Observation]) -> Decimal:
    """The sum of some cells."""
    return sum((cell.value or Decimal(0) for cell in cells), Decimal(0))


def worth(found: Found) -> Decimal:
    """What a figure's own cells make by its formula."""
    cells = [cell for cell in found.cells if cell.measure is not Measure.RATE]
    quoted = [cell for cell in found.cells if cell.measure is Measure.RATE]
    match found.formula:
        case Formula.CONVERTED:
            rate = amount(quoted) / len(quoted)
            value = amount(cells)
            made = (value / rate if found.unit is Unit.USD else value * rate).quantize(Decimal(1))
        case Formula.REVISION:
            made = _revision(cells)
        case Formula.UNIT_VALUE:
            value = amount(cell for cell in cells if cell.measure is Measure.VALUE)
            counted = [cell for cell in cells if cell.measure is Measure.QUANTITY]
            weight = 1000 if counted[0].unit is Unit.KG else 1
            made = value / amount(counted) * weight
        case Formula.WEIGHED:
            made = amount(cells) / 1000 if found.unit is Unit.TONNE else amount(cells) * 1000
        case Formula.DIFFERENCE:
            later = amount(cell for cell in cells if cell.period == found.period)
            made = later - amount(cell for cell in cells if cell.period != found.period)
        case Formula.EXPORTS_LESS_IMPORTS | Formula.TOTAL_LESS_OTHER:
            made = _rest(found.formula, cells)
        case _:
            made = amount(found.cells)
    return made


def _rest(formula: Formula, cells: Iterable[Observation]) -> Decimal:
    """A balance, or one flow as the total less the other."""
    sums: dict[Flow, Decimal] = {}
    for cell in cells:
        sums[cell.flow] = sums.get(cell.flow, Decimal(0)) + amount([cell])
    total = sums.get(Flow.TOTAL, Decimal(0))
    exports, imports = sums.get(Flow.EXPORT), sums.get(Flow.IMPORT)
    if formula is Formula.TOTAL_LESS_OTHER:
        return total - (exports or Decimal(0)) - (imports or Decimal(0))
    exports = total - (imports or Decimal(0)) if exports is None else exports
    return exports - (total - exports if imports is None else imports)


def _revision(cells: Iterable[Observation]) -> Decimal:
    """A year to date less the one before and the month between."""
    flows: dict[Flow, dict[int, Decimal]] = {}
    alone: dict[Flow, Decimal] = {}
    for cell in cells:
        held = flows.setdefault(cell.flow, {})
        if cell.period.is_month and cell.period.start.month > 1:
            alone[cell.flow] = amount([cell])
        else:
            held[cell.period.end.month] = amount([cell])
    total = Decimal(0)
    for flow, held in flows.items():
        last = max(held)
        total += held[last] - held[last - 1] - alone[flow]
    return total


def percent(found: Found) -> Decimal:
    """The cells of goods in percent of those of all goods."""
    whole = [cell for cell in found.cells if cell.commodity.is_total]
    goods = [cell for cell in found.cells if not cell.commodity.is_total]
    return amount(goods) / amount(whole) * 100


def level(found: Found, base: Period) -> Decimal:
    """The cells of a range in percent of as many average months of a base year."""
    year = [cell for cell in found.cells if cell.period in base and len(cell.period) == len(base)]
    own = tuple(cell for cell in found.cells if cell.period == found.period)
    value = worth(replace(found, cells=own, formula=_own_formula(own)))
    whole = worth(replace(found, cells=tuple(year), formula=_own_formula(year)))
    return value / (whole / 12 * len(found.period)) * 100


def grown(found: Found) -> Decimal:
    """The cells of a range in percent of change on those of the range before it."""
    own = tuple(cell for cell in found.cells if cell.period in found.period)
    base = tuple(cell for cell in found.cells if cell.period not in found.period)
    value = worth(replace(found, cells=own, formula=_own_formula(own)))
    before = worth(replace(found, cells=base, formula=_own_formula(base)))
    return (value / before - 1) * 100


def _own_formula(cells: Sequence[Observation]) -> Formula:
    flows = {cell.flow for cell in cells}
    return Formula.TOTAL_LESS_OTHER if len(flows) > 1 else Formula.SUM

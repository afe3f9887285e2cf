"""Holds a draft's figures against those of the dataset before they are believed."""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from pathlib import Path

from bot.dataset.cells import CellStore
from bot.dataset.dataset import Dataset
from bot.dataset.findings import Found
from bot.dataset.sums import LevelSum, level_sums
from bot.releases.events import RevisedCell
from bot.sources.reading import JUMP, Problem, jumped
from bot.trade import TOTAL, Flow, Measure, Month, Observation, Period, Tier, Unit

_AREAS = ("PRK", "WLD")
_HISTORY = 36
"""Months on either side whose figures tell what is usual."""
_LEAST_HISTORY = 6
_MARGIN = 10
_LEAP = 100
"""A slip of three digits is one of a hundredfold at least, whatever trade did that month."""
_TOO_MUCH = Decimal("1.1")
"""Goods may exceed a total printed earlier, for months are revised upwards too, but not by this."""
_TOO_MUCH_CONVERTED = Decimal("1.2")
_BROAD = 50
"""So many codes of a month are no small selection of its goods."""
_WORTH_A_LOOK = 100_000
"""In dollars, yuan or the unit of a quantity: below, a single cell's jump may be trade."""
_HINT = "check the unit and the digits at the publisher, then ingest it again"
_Held = Mapping[tuple[Flow, Month], Decimal]


def problems(draft: Path, file: str, dataset: Dataset, *, goods: bool = True) -> list[Problem]:
    """Why the figures of a draft cannot be right, given those that are held.

    `goods` says whether the draft tells of goods by code at all.
    """
    store = CellStore([draft])
    try:
        cells = [(area, cell) for area in _AREAS for cell in store.of(TOTAL, partner=area)]
    finally:
        store.close()
    return [
        *(problem for area in _AREAS for problem in _jumps(area, cells, file, dataset)),
        *_exceeding(level_sums(draft) if goods else (), [cell for _, cell in cells], file, dataset),
    ]


def revision_problems(revised: Iterable[RevisedCell], file: str) -> Iterator[Problem]:
    """Figures that were held and now stand a thousandfold or a thousandth."""
    for one in revised:
        old, new = one.old.value, one.new.value
        if old is None or new is None or max(old, new) < _WORTH_A_LOOK or not jumped(new, old):
            continue
        goods = "all goods" if one.commodity.is_total else one.commodity
        reason = (
            f"the {one.flow} of {goods} in {one.period} is {new:,} {one.new.unit}, "
            f"where {old:,} was held: a thousandfold jump"
        )
        yield Problem(file, None, "", reason, _HINT)


def _jumps(
    area: str, cells: Iterable[tuple[str, Observation]], file: str, dataset: Dataset
) -> Iterator[Problem]:
    wanted = [cell for its, cell in cells if its == area and _is_month(cell)]
    for source in sorted({cell.source for cell in wanted}):
        held = {
            (cell.flow, cell.period.start): cell.value
            for cell in dataset.cells.of(TOTAL, partner=area, newest=True)
            if _is_month(cell) and cell.value and cell.tier is not Tier.PRESS
            if cell.unit in {one.unit for one in wanted if one.source == source}
        }
        own = {
            (cell.flow, cell.period.start): cell.value
            for cell in wanted
            if cell.source == source and cell.value
        }
        for (flow, month), value in sorted(own.items()):
            fault = _jump(flow, month, value, {**held, **own})
            if fault:
                yield Problem(file, None, "", f"the {flow} of {month} for {area} {fault}", _HINT)


def _is_month(cell: Observation) -> bool:
    return cell.measure is Measure.VALUE and cell.period.is_month


def _jump(flow: Flow, month: Month, value: Decimal, known: _Held) -> str:
    """What is wrong with a figure far off its neighbour and off what was usual.

    Trade came back within a month in March 2021, four thousandfold on the month before: such a
    figure is usual, its neighbour was not.
    """
    near = [known[flow, one] for one in (month - 1, month + 1) if (flow, one) in known]
    neighbour = next((one for one in near if _leaps(value, one)), None)
    if neighbour is None:
        return ""
    around = Period(month - _HISTORY, month + _HISTORY)
    usual = [
        one
        for (its, when), one in known.items()
        if its is flow and when in around and when != month
    ]
    if len(usual) >= _LEAST_HISTORY:
        unusual = not min(usual) / _MARGIN <= value <= max(usual) * _MARGIN
    else:
        unusual = min(value, neighbour) >= _WORTH_A_LOOK
    if not unusual:
        return ""
    return f"is {value:,.0f} against {neighbour:,.0f} next to it: a jump as by a slip of digits"


def _leaps(one: Decimal, other: Decimal) -> bool:
    return max(one, other) >= min(one, other) * _LEAP


def _exceeding(
    sums: Iterable[LevelSum], drafted: list[Observation], file: str, dataset: Dataset
) -> Iterator[Problem]:
    """Months whose goods add up to more than all goods, or to a thousandth of them."""
    for one in sums:
        total, limit = _total(one, drafted, dataset)
        if not total:
            continue
        words = f"the goods of {one.month} ({one.flow}, {one.digits} digits) add up to "
        words += f"{one.value:,.0f} {one.unit}, but all goods to {total:,.0f}"
        if one.value > total * limit + one.codes:
            hint = "check the currency and whether rows are counted twice, then ingest it again"
            yield Problem(file, None, "", words, hint)
        elif one.codes >= _BROAD and one.value * JUMP <= total:
            yield Problem(file, None, "", words, _HINT)


def _total(
    one: LevelSum, drafted: Iterable[Observation], dataset: Dataset
) -> tuple[Decimal, Decimal]:
    """All goods of a month and flow in the sum's currency, and how far goods may exceed it."""
    period = Period(one.month, one.month)
    own = (
        cell.value
        for cell in drafted
        if (cell.partner, cell.flow, cell.period, cell.unit) == ("PRK", one.flow, period, one.unit)
        if cell.measure is Measure.VALUE and cell.value
    )
    value = next(own, None)
    if value is not None:
        return value, _TOO_MUCH
    book = dataset.book(TOTAL)
    lanes = [lane for lane in book.lanes(Measure.VALUE) if lane.tier is not Tier.PRESS]
    found = [book.in_lane(lane, one.flow, period) for lane in lanes]
    for exact in found:
        if exact is not None and exact.unit is one.unit:
            return exact.value, _TOO_MUCH
    return _converted(found, one.unit, dataset), _TOO_MUCH_CONVERTED


def _converted(found: Iterable[Found | None], unit: Unit, dataset: Dataset) -> Decimal:
    """A total of the other currency at the month's rate, or at the newest where that is unknown."""
    rates = dataset.context.yuan_per_dollar
    for one in found:
        if one is None:
            continue
        other = dataset.in_unit(one, unit)
        if other is not None:
            return other.value
        rate = rates[max(rates)].value or Decimal(1)
        return one.value / rate if unit is Unit.USD else one.value * rate
    return Decimal(0)

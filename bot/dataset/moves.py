"""What each good gained or lost between two ranges of which whole tables are held."""

from dataclasses import replace
from decimal import Decimal

from bot.dataset.detail import Detail
from bot.dataset.findings import CODES_NOTE, Formula, Found
from bot.dataset.prints import NEWEST, Prints
from bot.trade import CommodityCode, Flow, Month, Period, Status, Unit
from bot.trade.period import MONTHS_A_YEAR


def moved(  # noqa: PLR0913 - a move is of a flow between two ranges, in a unit, by some prints
    detail: Detail,
    flow: Flow,
    period: Period,
    baseline: Period,
    digits: int,
    *,
    unit: Unit | None = None,
    prints: Prints = NEWEST,
) -> list[tuple[CommodityCode, Found]]:
    """The differences that are not nought, the largest first; empty without two like tables.

    A good that only one of the tables lists is a reported none in the other.
    """
    for money in dict.fromkeys((unit, Unit.USD, Unit.CNY) if unit else (Unit.USD, Unit.CNY)):
        now, before = (
            detail.table(flow, one, digits, unit=money, prints=prints) for one in (period, baseline)
        )
        if now and before and now[0][1].lane == before[0][1].lane:
            return _differences(dict(now), dict(before))
    return []


def newest_pair(detail: Detail, flow: Flow, prints: Prints = NEWEST) -> Month | None:
    """The newest month that is whole, and whole a year before in the same currency."""
    held = {
        (one.source, one.unit, one.month)
        for one in detail.whole(prints).values()
        if one.flow is flow
    }
    return max(
        (month for source, unit, month in held if (source, unit, month - MONTHS_A_YEAR) in held),
        default=None,
    )


def _differences(
    now: dict[CommodityCode, Found], before: dict[CommodityCode, Found]
) -> list[tuple[CommodityCode, Found]]:
    some_now, some_before = next(iter(now.values())), next(iter(before.values()))
    found = []
    for code in now.keys() | before.keys():
        later = now.get(code) or _none(code, some_now)
        earlier = before.get(code) or _none(code, some_before)
        gap = later.value - earlier.value
        if gap:
            found.append((code, later.as_(Formula.DIFFERENCE, gap, earlier)))
    return sorted(found, key=lambda one: (-abs(one[1].value), one[0].code))


def _none(code: CommodityCode, other: Found) -> Found:
    """None of a good, by the table that another good stands in."""
    cell = replace(
        other.cells[0],
        commodity=code,
        value=Decimal(0),
        status=Status.ZERO,
        note=f"{CODES_NOTE}: 0",
    )
    return replace(other, value=Decimal(0), cells=(cell,))

"""What each good gained or lost between two ranges of which whole tables are held."""

from bot.dataset.detail import Detail
from bot.dataset.findings import Formula, Found
from bot.dataset.gathering import gathered
from bot.dataset.prints import NEWEST, Prints
from bot.trade import CommodityCode, Flow, Month, Period, Unit
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
            return _differences(now, before)
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
    now: list[tuple[CommodityCode, Found]], before: list[tuple[CommodityCode, Found]]
) -> list[tuple[CommodityCode, Found]]:
    here, there = dict(now), dict(before)
    found = []
    for code in here.keys() | there.keys():
        later = here.get(code) or gathered(now, code.parts, code)
        earlier = there.get(code) or gathered(before, code.parts, code)
        gap = later.value - earlier.value
        if gap:
            found.append((code, later.as_(Formula.DIFFERENCE, gap, earlier)))
    return sorted(found, key=lambda one: (-abs(one[1].value), one[0].code))

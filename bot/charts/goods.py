"""The goods told of for one range of months: values that may be compared, none within another."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from bot.answers.kinds.goods_held import is_left_out, lies_in, prints_of
from bot.charts.sketch import Sketch
from bot.charts.spec import ChartKind
from bot.dataset.findings import CODES_NOTE, Formula, Found, Lane
from bot.dataset.rivals import choose
from bot.dataset.visibility import visible
from bot.trade import CommodityCode, Flow, Month, Observation, Period, Tier, Unit

_OTHER_COUNTS = {"kotra", "un-1718"}
"""Series that count something else than China's customs."""

_TIERS = (Tier.OFFICIAL, Tier.COMTRADE, Tier.PRESS)


@dataclass(frozen=True, slots=True)
class Good:
    """A good or a basket of goods with its value in one range."""

    code: CommodityCode
    found: Found


def listed(sketch: Sketch, flow: Flow, period: Period, digits: int) -> list[Good]:
    """All goods of a range by codes of so many digits; empty without its whole table."""
    found = sketch.dataset.detail.table(
        flow, period, digits, unit=sketch.options.unit, prints=prints_of(sketch.query)
    )
    return [Good(code, one) for code, one in found if _is_asked(sketch, code)]


def _is_asked(sketch: Sketch, code: CommodityCode) -> bool:
    """Whether a good lies in the chapter or group asked about, and is not to be left out."""
    reference, query = sketch.dataset.reference, sketch.query
    return lies_in(reference, query, code) and not is_left_out(reference, query, code)


def newest_listed(sketch: Sketch, flow: Flow) -> Month | None:
    """The newest month of which a whole table of goods is held."""
    return sketch.dataset.detail.newest(flow, prints_of(sketch.query))


def is_listed(good: Good) -> bool:
    """Whether a good was added up from a whole table, which leaves no good out."""
    return all(cell.note.startswith(CODES_NOTE) for cell in good.found.cells)


def named(sketch: Sketch, flow: Flow, period: Period) -> list[Good]:
    """The goods that one tier names in one currency for exactly this range, largest first."""
    shelves: dict[tuple[Tier, Unit], list[Good]] = defaultdict(list)
    for good in every_good(sketch, flow, period):
        shelves[good.found.lane.tier, good.found.unit].append(good)
    apart = {key: kept_apart(goods) for key, goods in shelves.items()}
    wanted = [key for key in apart if sketch.options.unit in {None, key[1]}]
    best = max(
        wanted or apart,
        key=lambda key: (len(apart[key]), -_TIERS.index(key[0]), key[1]),
        default=None,
    )
    return [] if best is None else apart[best]


def every_good(sketch: Sketch, flow: Flow, period: Period, *, none_too: bool = False) -> list[Good]:
    """Each good with a value for exactly this range; `none_too` keeps those reported as none."""
    held: dict[tuple[CommodityCode, Tier, Unit], list[Observation]] = defaultdict(list)
    as_of = sketch.query.as_of
    for cell in sketch.dataset.cells.goods(flow, period):
        if (
            _is_asked(sketch, cell.commodity)
            and cell.unit.is_money
            and cell.status.answers
            and sketch.dataset.series_of(cell) not in _OTHER_COUNTS
            and (as_of is None or visible(cell, as_of))
        ):
            held[cell.commodity, cell.tier, cell.unit].append(cell)
    goods = []
    for (code, tier, unit), cells in held.items():
        cell, rivals = choose(cells)
        if cell.value is not None and (cell.value or none_too):
            lane = Lane(tier, sketch.dataset.series_of(cell), unit)
            found = Found(cell.value, lane, period, Formula.PUBLISHED, (cell,), rivals)
            goods.append(Good(code, found))
    return sorted(goods, key=lambda good: (-good.found.value, good.code))


def kept_apart(goods: Iterable[Good]) -> list[Good]:
    """Goods of which none holds a part of another: single chapters before wide baskets."""
    kept: list[Good] = []
    for good in sorted(goods, key=lambda one: len(one.code.chapters) > 1):
        if good.code.parts and not any(_touch(good.code, other.code) for other in kept):
            kept.append(good)
    return sorted(kept, key=lambda good: (-good.found.value, good.code))


def _touch(one: CommodityCode, other: CommodityCode) -> bool:
    return any(
        mine.startswith(theirs) or theirs.startswith(mine)
        for mine in one.parts
        for theirs in other.parts
    )


def flow_of(sketch: Sketch) -> Flow:
    """The flow whose goods are shown: one of the two.

    Where none was named these are exports, but imports for restrictions: most bans are on what
    North Korea may sell.
    """
    flow = sketch.options.flow or sketch.query.flow
    if flow in {Flow.EXPORT, Flow.IMPORT}:
        return flow
    return Flow.IMPORT if sketch.options.kind is ChartKind.RESTRICTED_SHARE else Flow.EXPORT


def codes_by_range(sketch: Sketch, flow: Flow, within: Period) -> dict[Period, frozenset[str]]:
    """Which goods are named for which ranges of a span, the newest and longest range last."""
    held = {
        period: frozenset(
            code for code in codes if code[0].isdigit() and _is_asked(sketch, CommodityCode(code))
        )
        for period, codes in sketch.dataset.cells.named(flow, within, sketch.query.as_of).items()
    }
    ordered = sorted(held, key=lambda period: (period.end, len(period)))
    return {period: held[period] for period in ordered if held[period]}

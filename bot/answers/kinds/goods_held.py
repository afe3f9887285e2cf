"""Which single goods of a flow have a figure in a range: whole tables, and what the press named."""

from dataclasses import replace

from bot.answers.directions import turn_side
from bot.answers.draft import Draft
from bot.answers.lookup import book_of, within_reach
from bot.answers.nearness import by_nearness
from bot.dataset.findings import Formula, Found, Lane
from bot.dataset.prints import Prints
from bot.dataset.reference import Reference
from bot.dataset.rivals import choose
from bot.dataset.visibility import visible
from bot.questions.goods.topics import PAST_MARK
from bot.questions.query import LEAST, WITHIN, Kind, Side, TradeQuery
from bot.trade import TOTAL, CommodityCode, Flow, Observation, Period, Status, Unit

Goods = list[tuple[CommodityCode, Found]]
"""Goods with what they came to, largest first."""
CHAPTER, HEADING = 2, 4
_EXCLUDED = {"kotra", "un-1718"}
_TOLD = {Status.VALUE, Status.CONFLICT, Status.UNDER_REPORTED}
"""What is known of a part of a good is a lower bound: beside others that may be smaller it counts,
and alone it tells nothing of an order."""
_LISTS = ("G-luxury", "G-un-", "G-dual-use")
_ENOUGH = 3
"""How many goods make a range worth telling in place of the one asked for."""


def whole_of(query: TradeQuery) -> CommodityCode:
    """What the goods asked for are part of: all goods, or the chapter or group that is named."""
    within = query.topic in {WITHIN, LEAST, PAST_MARK} or query.kind is Kind.COMPOSITION
    return query.commodity if within else TOTAL


def is_ranked(query: TradeQuery) -> bool:
    """Whether the place of one good among all of a flow is asked for."""
    return query.kind is Kind.TOP and not query.commodity.is_total and whole_of(query).is_total


def lies_in(reference: Reference, query: TradeQuery, code: CommodityCode) -> bool:
    """Whether a good is one of those that are asked for, and finer than their whole."""
    whole = reference.in_codes(whole_of(query))
    return whole.covers(code) and code not in {whole, whole_of(query)}


def is_left_out(reference: Reference, query: TradeQuery, code: CommodityCode) -> bool:
    """Whether a good is, holds or is part of the one that an order passes over."""
    if query.left_out is None:
        return False
    apart = reference.in_codes(query.left_out)
    return apart.covers(code) or code.covers(apart)


def _lies_in(draft: Draft, code: CommodityCode) -> bool:
    return lies_in(draft.dataset.reference, draft.query, code)


def table_of(
    draft: Draft, flow: Flow, period: Period, digits: int
) -> list[tuple[CommodityCode, Found]]:
    """All goods of a range by code, largest first, where a whole table was ingested."""
    query = draft.query
    within = draft.dataset.reference.in_codes(query.commodity)
    if not whole_of(query).is_total and within.parts:
        digits = _finer(within)
    elif is_ranked(query) and query.commodity.code.isdigit():
        digits = len(query.commodity.code)
    table = draft.dataset.detail.table(
        flow, period, digits, unit=money_of(query), prints=prints_of(query)
    )
    return [one for one in table if _lies_in(draft, one[0])]


def _finer(whole: CommodityCode) -> int:
    """The digits of the goods a chapter or a heading is made of, or those of a basket's own."""
    finest = max(map(len, whole.parts))
    return max(HEADING, finest if len(whole.parts) > 1 else finest + CHAPTER)


def money_of(query: TradeQuery) -> Unit | None:
    """The currency asked for."""
    return query.unit if query.unit is not None and query.unit.is_money else None


def prints_of(query: TradeQuery) -> Prints:
    """The prints that a question may see."""
    return Prints(query.as_of, query.first_printed)


def way_of(draft: Draft) -> Flow:
    """The direction asked about, from North Korea's side where China's has none of the goods.

    Without a direction, that in which the goods of a whole were traded.
    """
    if is_ranked(draft.query):
        turn_side(draft, book_of(draft))
    query = draft.query
    flow = one_way(query)
    if whole_of(query).is_total:
        return flow
    if query.flow_bare and query.period and not named_goods(draft, flow, query.period):
        turn_side(draft, book_of(draft))
        return draft.query.flow
    if query.flow_given:
        return flow
    within = query.period or Period(draft.dataset.first, draft.dataset.latest)
    return next((way for way in (flow, flow.mirrored) if named_in(draft, way, within)), flow)


def named_goods(draft: Draft, flow: Flow, period: Period) -> Goods:
    """Values of single goods for this very range, largest first; none is part of another."""
    found = all_named(draft, flow, period)
    kept: Goods = []
    # The good whose place is asked for stays, and its chapter goes.
    for code, one in sorted(found, key=lambda item: item[0] != draft.query.commodity):
        if not any(other.covers(code) or code.covers(other) for other, _ in kept):
            kept.append((code, one))
    return sorted(kept, key=lambda one: (is_list(one[0]), found.index(one)))


def is_list(code: CommodityCode) -> bool:
    """Whether a group is drawn up across all goods, as a list of luxuries is: no good itself."""
    return code.code.startswith(_LISTS)


def all_named(draft: Draft, flow: Flow, period: Period) -> Goods:
    """Every value of goods for this very range, largest first, parts and wholes alike."""
    by_code: dict[CommodityCode, list[Observation]] = {}
    as_of = draft.query.as_of
    counted_in = money_of(draft.query) if draft.query.topic == PAST_MARK else None
    for cell in draft.dataset.cells.goods(flow, period):
        wanted = (
            _lies_in(draft, cell.commodity)
            and cell.unit is (counted_in or Unit.USD)
            and cell.status in _TOLD
            and draft.dataset.series_of(cell) not in _EXCLUDED
            and (as_of is None or visible(cell, as_of))
        )
        if wanted:
            by_code.setdefault(cell.commodity, []).append(cell)
    if all(cell.status is Status.UNDER_REPORTED for cells in by_code.values() for cell in cells):
        return []
    found = []
    for code, each in by_code.items():
        whole = [cell for cell in each if cell.status is not Status.UNDER_REPORTED]
        best, rivals = choose(whole or each)
        if best.value is not None:
            lane = Lane(best.tier, draft.dataset.series_of(best), best.unit)
            found.append(
                (code, Found(best.value, lane, period, Formula.PUBLISHED, (best,), rivals))
            )
    return sorted(found, key=lambda item: (-item[1].value, item[0].code))


def goods_range(draft: Draft) -> Period:
    """The range asked about, or the newest for which single goods are known."""
    latest = draft.dataset.latest
    return within_reach(draft, draft.query.period or newest_range(draft) or Period(latest, latest))


def newest_range(draft: Draft) -> Period | None:
    """The newest range for which single goods are known at all."""
    query = draft.query
    flow = one_way(query)
    whole = draft.dataset.detail.newest(flow, prints_of(query))
    if whole is not None:
        return Period(whole, whole)
    latest = draft.dataset.latest
    since = latest - 24 if whole_of(query).is_total else draft.dataset.first
    held = named_in(draft, flow, Period(since, latest))
    return max(held, key=lambda period: (period.end, len(period)), default=None)


def named_in(draft: Draft, flow: Flow, within: Period) -> dict[Period, list[str]]:
    """Which of the goods asked for have a value, by its range."""
    named = draft.dataset.cells.named(flow, within, draft.query.as_of)
    whole = whole_of(draft.query).is_total
    held = {
        period: [code for code in codes if whole or _lies_in(draft, CommodityCode(code))]
        for period, codes in named.items()
    }
    return {period: codes for period, codes in held.items() if codes}


def one_way(query: TradeQuery) -> Flow:
    """The direction asked about; exports where both are meant."""
    return query.flow if query.flow in {Flow.EXPORT, Flow.IMPORT} else Flow.EXPORT


def nearest_range(draft: Draft, flow: Flow, around: Period) -> Period | None:
    """The range nearest to one without figures for which several goods are named, else any."""
    whole = Period(draft.dataset.first, draft.dataset.latest)
    named = named_in(draft, flow, whole)
    enough = _ENOUGH if whole_of(draft.query).is_total else 1
    many = {period for period, codes in named.items() if len(codes) >= enough}
    return next(iter(by_nearness(many or set(named), around)), None)


def flow_named(draft: Draft, flow: Flow) -> str:
    """Whose flow of what the goods asked for are part of, in words."""
    whole = whole_of(draft.query)
    return draft.names.subject(replace(draft.query, commodity=whole, side=Side.CHINA), flow)


def wanted(draft: Draft, goods: Goods) -> Goods:
    """The goods without the one that is passed over, the smallest first where that is asked."""
    kept = [one for one in goods if not is_left_out(draft.dataset.reference, draft.query, one[0])]
    return kept[::-1] if draft.query.topic == LEAST else kept

"""Which single goods of a flow have a figure in a range: whole tables, and what the press named."""

from bot.answers.draft import Draft
from bot.answers.lookup import within_reach
from bot.answers.nearness import by_nearness
from bot.dataset.findings import Formula, Found, Lane
from bot.dataset.prints import Prints
from bot.dataset.rivals import choose
from bot.dataset.visibility import visible
from bot.questions.query import TradeQuery
from bot.trade import CommodityCode, Flow, Observation, Period, Status, Unit

CHAPTER, HEADING = 2, 4
_EXCLUDED = {"kotra", "un-1718"}
_ENOUGH = 3
"""How many goods make a range worth telling in place of the one asked for."""


def table_of(
    draft: Draft, flow: Flow, period: Period, digits: int
) -> list[tuple[CommodityCode, Found]]:
    """All goods of a range by code, largest first, where a whole table was ingested."""
    query = draft.query
    return draft.dataset.detail.table(
        flow, period, digits, unit=money_of(query), prints=prints_of(query)
    )


def money_of(query: TradeQuery) -> Unit | None:
    """The currency asked for."""
    return query.unit if query.unit is not None and query.unit.is_money else None


def prints_of(query: TradeQuery) -> Prints:
    """The prints that a question may see."""
    return Prints(query.as_of, query.first_printed)


def named_goods(draft: Draft, flow: Flow, period: Period) -> list[tuple[CommodityCode, Found]]:
    """Values of single goods for this very range, largest first; none is part of another."""
    by_code: dict[CommodityCode, list[Observation]] = {}
    as_of = draft.query.as_of
    for cell in draft.dataset.cells.goods(flow, period):
        wanted = (
            cell.unit is Unit.USD
            and cell.status is Status.VALUE
            and draft.dataset.series_of(cell) not in _EXCLUDED
            and (as_of is None or visible(cell, as_of))
        )
        if wanted:
            by_code.setdefault(cell.commodity, []).append(cell)
    found = []
    for code, cells in by_code.items():
        best, rivals = choose(cells)
        if best.value is not None:
            lane = Lane(best.tier, draft.dataset.series_of(best), best.unit)
            found.append(
                (code, Found(best.value, lane, period, Formula.PUBLISHED, (best,), rivals))
            )
    found.sort(key=lambda item: (-item[1].value, item[0].code))
    kept: list[tuple[CommodityCode, Found]] = []
    for code, one in found:
        if not any(other.covers(code) or code.covers(other) for other, _ in kept):
            kept.append((code, one))
    return kept


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
    held = draft.dataset.cells.named(flow, Period(latest - 24, latest), query.as_of)
    return max(held, key=lambda period: (period.end, len(period)), default=None)


def one_way(query: TradeQuery) -> Flow:
    """The direction asked about; exports where both are meant."""
    return query.flow if query.flow in {Flow.EXPORT, Flow.IMPORT} else Flow.EXPORT


def nearest_range(draft: Draft, flow: Flow, around: Period) -> Period | None:
    """The range nearest to one without figures for which several goods are named, else any."""
    whole = Period(draft.dataset.first, draft.dataset.latest)
    named = draft.dataset.cells.named(flow, whole, draft.query.as_of)
    many = {period for period, codes in named.items() if len(codes) >= _ENOUGH}
    return next(iter(by_nearness(many or set(named), around)), None)

"""Answers about several goods at once: the largest ones, and what a flow is made of."""

from collections.abc import Iterator
from dataclasses import replace

from bot.answers.absence import decline
from bot.answers.answer import Figure, Role
from bot.answers.caveats import on_found
from bot.answers.draft import Draft
from bot.answers.kinds.goods_places import place_among, too_few
from bot.answers.lookup import within_reach
from bot.answers.sourcing import source_names
from bot.dataset.change import PER_CENT
from bot.dataset.findings import Absence, Formula, Found, Lane, Nothing
from bot.dataset.gathering import gathered
from bot.dataset.prints import Prints
from bot.dataset.reference import Reference
from bot.dataset.rivals import choose
from bot.dataset.visibility import visible
from bot.questions.goods.dividing import BY_USE
from bot.questions.query import Kind, TradeQuery
from bot.trade import (
    TOTAL,
    CommodityCode,
    Flow,
    Observation,
    Period,
    Status,
    Tier,
    Unit,
)

CHAPTER, HEADING = 2, 4
USES = tuple(
    CommodityCode(code) for code in ("G-capital-goods", "G-intermediate-goods", "G-consumer-goods")
)
Goods = list[tuple[CommodityCode, Found]]
_EXCLUDED = {"kotra", "un-1718"}


def top(draft: Draft) -> None:
    """The largest goods of a flow in a range, as far as they were named."""
    query = draft.query
    period, flow = goods_range(draft), one_way(query)
    draft.query = replace(query, period=period, flow=flow)
    if query.topic == BY_USE and _made_up_by_use(draft, flow, period):
        return
    whole = table_of(draft, flow, period, CHAPTER if query.kind is Kind.COMPOSITION else HEADING)
    goods = whole or named_goods(draft, flow, period)
    if not goods:
        _nothing(draft, flow, period)
        return
    asked = query.nth - 1 if query.kind is Kind.TOP else 0
    if asked >= len(goods):
        too_few(draft, flow, period)
        return
    shown = [
        draft.figure(
            found,
            role=Role.ANSWER if place == asked else Role.COMPARISON,
            measure="rank",
            flow=flow,
            commodity=code,
            label=draft.say("label", subject=draft.names.commodity(code), period=period),
        )
        for place, (code, found) in enumerate(goods[: max(query.limit, query.nth)])
    ]
    key = "composition" if query.kind is Kind.COMPOSITION else "top"
    key = f"{key}.table" if whole else key
    draft.headline = draft.say(
        f"{key}.nth" if asked else key,
        subject=draft.say(f"subject.china.{flow}"),
        period=period,
        goods=draft.names.commodity(shown[asked].commodity),
        figure=shown[asked],
        rank=place_among(draft, goods, asked, period),
    )
    for place, (figure, (_, found)) in enumerate(zip(shown, goods, strict=False)):
        if place != asked or query.kind is Kind.COMPOSITION:
            draft.comparison.append(_line(draft, figure, found, flow))
    if whole and query.kind is Kind.COMPOSITION:
        _by_use(draft, flow, period)
    how = "how.table" if whole else "how.goods"
    draft.how.append(draft.say(how, period=period, sources=source_names(draft, goods[0][1])))
    for _, found in goods[: query.limit]:
        on_found(draft, found)
    if any(found.lane.tier is Tier.PRESS for _, found in goods):
        draft.caveat("goods_incomplete")


def _made_up_by_use(draft: Draft, flow: Flow, period: Period) -> bool:
    """Write the make-up by use; False where no whole table tells it."""
    table = table_of(draft, flow, period, HEADING)
    uses = sorted(by_use(table, draft.dataset.reference), key=lambda one: -one[1].value)
    if not uses:
        return False
    for place, (code, found) in enumerate(uses):
        label = draft.say("label", subject=draft.names.commodity(code), period=period)
        role = Role.COMPARISON if place else Role.ANSWER
        figure = draft.figure(
            found, role=role, measure="rank", flow=flow, commodity=code, label=label
        )
        draft.headline = draft.headline or draft.say(
            "composition.use",
            subject=draft.say(f"subject.china.{flow}"),
            period=period,
            goods=draft.names.commodity(code),
            figure=figure,
        )
        draft.comparison.append(_line(draft, figure, found, flow))
    sources = source_names(draft, uses[0][1])
    draft.how.append(draft.say("how.table", period=period, sources=sources))
    return True


def _by_use(draft: Draft, flow: Flow, period: Period) -> None:
    """What part is capital, intermediate and consumer goods."""
    table = table_of(draft, flow, period, HEADING)
    for code, found in by_use(table, draft.dataset.reference):
        label = draft.say("label", subject=draft.names.commodity(code), period=period)
        figure = draft.figure(found, role=Role.CONTEXT, flow=flow, commodity=code, label=label)
        draft.comparison.append(_line(draft, figure, found, flow, key="goods.use"))


def by_use(table: Goods, reference: Reference) -> Iterator[tuple[CommodityCode, Found]]:
    """What the goods of a table by heading come to for each use that has any."""
    for code in USES if table else ():
        members = reference.commodities[code.code].members
        found = gathered(table, members, CommodityCode("+".join(members)))
        if found.value:
            yield code, found


def _line(
    draft: Draft, figure: Figure, found: Found, flow: Flow, key: str = "goods.line.share"
) -> str:
    name = draft.names.commodity(figure.commodity)
    whole = draft.dataset.book(TOTAL, as_of=draft.query.as_of).find(
        flow, found.period, unit=found.unit
    )
    if draft.query.kind is not Kind.COMPOSITION or isinstance(whole, Nothing) or not whole.value:
        return draft.say("goods.line", goods=name, figure=figure)
    joined = found.as_(Formula.SHARE, found.value / whole.value * PER_CENT, whole)
    lane = Lane(found.lane.tier, found.lane.series, Unit.PERCENT)
    part = draft.figure(
        Found(joined.value, lane, found.period, Formula.SHARE, joined.cells),
        role=Role.COMPARISON,
        measure="share",
        flow=flow,
        commodity=figure.commodity,
    )
    return draft.say(key, goods=name, figure=figure, share=part)


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
    return within_reach(draft, draft.query.period or _newest(draft) or Period(latest, latest))


def _newest(draft: Draft) -> Period | None:
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


def _nothing(draft: Draft, flow: Flow, period: Period) -> None:
    decline(draft, Nothing(Absence.NOT_REPORTED, period, tuple(period.months())))
    draft.headline = draft.say(
        "goods.none", subject=draft.say(f"subject.china.{flow}"), period=period
    )
    newest = _newest(draft)
    if newest is not None:
        draft.choices.append(
            draft.say("choice.top", subject=draft.say(f"subject.china.{flow}"), period=newest)
        )

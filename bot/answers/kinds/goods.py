"""Answers about several goods at once: the largest ones, and what a flow is made of."""

from collections.abc import Iterator
from dataclasses import replace

from bot.answers.answer import Figure, Role
from bot.answers.caveats import on_found
from bot.answers.draft import Draft
from bot.answers.kinds.goods_by_year import first_of_each_year
from bot.answers.kinds.goods_counted import counted_goods, line_of
from bot.answers.kinds.goods_held import (
    CHAPTER,
    HEADING,
    Goods,
    flow_named,
    goods_range,
    is_ranked,
    named_goods,
    table_of,
    wanted,
    way_of,
)
from bot.answers.kinds.goods_in_part import known_in_part, tell_in_part
from bot.answers.kinds.goods_missing import (
    context_figure,
    least_unknown,
    none_named,
    tell_total,
)
from bot.answers.kinds.goods_places import place_among, too_few
from bot.answers.lookup import book_of
from bot.answers.sourcing import show_rivals, source_names
from bot.dataset.change import PER_CENT
from bot.dataset.findings import Formula, Found, Lane, Nothing
from bot.dataset.gathering import gathered
from bot.dataset.reference import Reference
from bot.questions.goods.dividing import BY_USE
from bot.questions.goods.topics import PAST_MARK
from bot.questions.query import LEAST, Kind, Side, TradeQuery
from bot.trade import TOTAL, CommodityCode, Flow, Period, Tier, Unit

USES = tuple(
    CommodityCode(code) for code in ("G-capital-goods", "G-intermediate-goods", "G-consumer-goods")
)


def top(draft: Draft) -> None:
    """The largest goods of a flow in a range, as far as they were named."""
    flow = way_of(draft)
    query = draft.query
    draft.query = replace(query, flow=flow)
    period = goods_range(draft)
    draft.query = replace(draft.query, period=period)
    if query.topic == PAST_MARK:
        counted_goods(draft, flow, period)
        return
    if query.topic == BY_USE and _made_up_by_use(draft, flow, period):
        return
    whole = table_of(draft, flow, period, CHAPTER if query.kind is Kind.COMPOSITION else HEADING)
    goods = wanted(draft, whole or named_goods(draft, flow, period))
    if not goods and first_of_each_year(draft, flow, period):
        return
    if not goods:
        none_named(draft, flow, period)
        return
    if query.topic == LEAST and not whole:
        least_unknown(draft, flow, period, goods)
        return
    _in_order(draft, goods, flow, period, whole=bool(whole))


def _in_order(draft: Draft, goods: Goods, flow: Flow, period: Period, *, whole: bool) -> None:
    """The largest goods, or the one in the place that is asked for with those around it."""
    query = draft.query
    asked = _place_asked(query, goods)
    in_part = [] if whole else known_in_part(draft, flow, period, goods)
    if asked >= len(goods):
        too_few(draft, flow, period)
        return
    shown = [
        draft.good(
            found,
            code,
            flow=flow,
            period=period,
            role=Role.ANSWER if place == asked else Role.COMPARISON,
        )
        for place, (code, found) in enumerate(goods[: max(query.limit, asked + 1)])
    ]
    exact = bool(in_part) and in_part[0][1].value > goods[asked][1].value
    draft.headline = draft.say(
        _headline_key(query, asked, whole=whole, exact=exact),
        apart=draft.names.commodity(query.left_out or TOTAL),
        subject=flow_named(draft, flow),
        period=period,
        goods=draft.names.commodity(shown[asked].commodity),
        figure=shown[asked],
        rank=place_among(draft, goods, asked, period),
    )
    if is_ranked(query) and shown[asked].commodity != query.commodity:
        subject = draft.names.subject(replace(query, side=Side.CHINA), flow)
        draft.comparison.append(draft.say("goods.each.none", subject=subject))
    for place, (figure, (_, found)) in enumerate(zip(shown, goods, strict=False)):
        if place != asked or query.kind is Kind.COMPOSITION:
            draft.comparison.append(_line(draft, figure, found, flow))
    if not whole:
        tell_in_part(draft, flow, period, goods, in_part)
    if not whole and query.kind is Kind.TOP:
        tell_total(draft, flow, period)
    elif whole and query.kind is Kind.COMPOSITION:
        _by_use(draft, flow, period)
    how = "how.table" if whole else "how.goods"
    draft.how.append(draft.say(how, period=period, sources=source_names(draft, goods[0][1])))
    show_rivals(draft, goods[asked][1])
    for _, found in goods[: query.limit]:
        on_found(draft, found)
    if any(found.lane.tier is Tier.PRESS for _, found in goods):
        draft.caveat("goods_incomplete")


def _place_asked(query: TradeQuery, goods: Goods) -> int:
    """The place that is told first, counted from 0: that of the good whose rank is asked for."""
    if is_ranked(query):
        places = (place for place, (code, _) in enumerate(goods) if code == query.commodity)
        return next(places, 0)
    return query.nth - 1 if query.kind is Kind.TOP else 0


def _headline_key(query: TradeQuery, asked: int, *, whole: bool, exact: bool) -> str:
    key = "composition" if query.kind is Kind.COMPOSITION else "top"
    key = f"{key}.table" if whole else key
    if query.topic == LEAST:
        return f"{key}.least"
    if asked:
        return f"{key}.nth"
    if query.left_out:
        return f"{key}.apart"
    return f"{key}.exact" if exact else key


def _made_up_by_use(draft: Draft, flow: Flow, period: Period) -> bool:
    """Write the make-up by use; False where no whole table tells it."""
    table = table_of(draft, flow, period, HEADING)
    uses = sorted(by_use(table, draft.dataset.reference), key=lambda one: -one[1].value)
    if not uses:
        return False
    for place, (code, found) in enumerate(uses):
        role = Role.COMPARISON if place else Role.ANSWER
        figure = draft.good(found, code, flow=flow, period=period, role=role)
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
        figure = context_figure(draft, found, flow, code)
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
    whole = book_of(draft).find(flow, found.period, unit=found.unit)
    if draft.query.kind is not Kind.COMPOSITION or isinstance(whole, Nothing) or not whole.value:
        return line_of(draft, name, figure)
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

"""Tells goods that may belong among the largest of a range: their figure is for a part of it."""

from bot.answers.caveats import on_found
from bot.answers.draft import Draft
from bot.answers.kinds.goods_held import Goods, all_named, is_list, named_goods, named_in, wanted
from bot.answers.kinds.goods_missing import context_figure
from bot.trade import CommodityCode, Flow, Period

_MOST = 3


def known_in_part(draft: Draft, flow: Flow, period: Period, goods: Goods) -> Goods:
    """Goods whose figure for a part of a range is larger than the least one in the order.

    `goods` are those of the whole range; none told here is, holds or is part of one of them.
    """
    ordered = goods[: draft.query.limit]
    least = ordered[-1][1].value if len(ordered) == draft.query.limit else 0
    taken = [code for code, _ in goods]
    known = [
        one
        for part in named_in(draft, flow, period)
        if part != period
        for one in wanted(draft, named_goods(draft, flow, part))
        if one[1].value > least and not is_list(one[0])
    ]
    kept: Goods = []
    for code, found in sorted(known, key=lambda one: -one[1].value):
        if not any(_shares(code, other) for other in taken):
            taken.append(code)
            kept.append((code, found))
    return kept[:_MOST]


def _shares(one: CommodityCode, other: CommodityCode) -> bool:
    """Whether two goods have a code in common, as two baskets may."""
    apart = one.covers(other) or other.covers(one)
    return apart or any(
        mine.startswith(theirs) or theirs.startswith(mine)
        for mine in one.parts
        for theirs in other.parts
    )


def _printed_alone(draft: Draft, flow: Flow, period: Period, ordered: list[CommodityCode]) -> Goods:
    """The largest goods that lie in one of an order and have a figure of their own."""
    reference = draft.dataset.reference
    wholes = [reference.in_codes(code) for code in ordered]
    kept: Goods = []
    for code, found in all_named(draft, flow, period):
        mine = reference.in_codes(code)
        part = any(one.covers(mine) and one != mine for one in wholes)
        if part and code not in ordered and not any(_shares(mine, other) for other, _ in kept):
            kept.append((code, found))
    return kept[:_MOST]


def tell_in_part(draft: Draft, flow: Flow, period: Period, goods: Goods, in_part: Goods) -> None:
    """Say that no further good has a figure for the whole range, and which have one for a part.

    Of what a basket in the order is made of, those goods are told first that are printed alone.
    """
    ordered = [code for code, _ in goods[: draft.query.limit]]
    within = [
        draft.say(
            "goods.named",
            goods=draft.names.commodity(code),
            figure=context_figure(draft, found, flow, code),
        )
        for code, found in _printed_alone(draft, flow, period, ordered)
    ]
    if within:
        draft.comparison.append(draft.say("goods.within", goods=within))
    if len(goods) < draft.query.limit:
        draft.comparison.append(draft.say("goods.no_more", period=period))
    told = [
        draft.say(
            "goods.in_part",
            goods=draft.names.commodity(code),
            period=found.period,
            figure=context_figure(draft, found, flow, code),
        )
        for code, found in in_part
    ]
    if told:
        draft.comparison.append(draft.say("goods.in_part.all", period=period, goods=told))
    for _, found in in_part:
        on_found(draft, found)

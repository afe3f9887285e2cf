"""Answers how many goods, and which, have a figure in a range, or one that is past a mark."""

from decimal import Decimal

from bot.answers.answer import Figure, Role
from bot.answers.caveats import on_found
from bot.answers.draft import Draft
from bot.answers.kinds.goods_held import (
    HEADING,
    Goods,
    flow_named,
    is_list,
    named_goods,
    table_of,
)
from bot.answers.kinds.goods_missing import none_named
from bot.answers.sourcing import source_names
from bot.dataset.findings import Found
from bot.questions.query import TradeQuery
from bot.trade import Flow, Period, Tier, Unit

_MOST_SHOWN = 12


def counted_goods(draft: Draft, flow: Flow, period: Period) -> None:
    """Count the goods of a range that a whole table holds or the press named, and list them.

    What the press names is no whole table: of those alone it is said how many are past the mark.
    """
    table = table_of(draft, flow, period, HEADING)
    named = table or named_goods(draft, flow, period)
    goods = [one for one in named if not is_list(one[0])]
    if not goods:
        none_named(draft, flow, period)
        return
    unit = goods[0][1].unit
    chosen = [one for one in goods if _passes(draft.query, one[1])]
    draft.headline = draft.say(
        _headline_key(draft.query, whole=bool(table)),
        subject=flow_named(draft, flow),
        period=period,
        count=_count(draft, chosen or goods, len(chosen), flow, period, role=Role.ANSWER),
        among=_count(draft, goods, len(goods), flow, period, role=Role.CONTEXT),
        mark=None if draft.query.threshold is None else draft.mark(unit),
    )
    for code, found in chosen[:_MOST_SHOWN]:
        name = draft.names.commodity(code)
        figure = draft.good(found, code, flow=flow, period=period, role=Role.COMPARISON)
        draft.comparison.append(line_of(draft, name, figure))
        on_found(draft, found)
    how = "how.table" if table else "how.goods"
    draft.how.append(draft.say(how, period=period, sources=source_names(draft, goods[0][1])))
    if any(found.lane.tier is Tier.PRESS for _, found in goods):
        draft.caveat("goods_incomplete")


def line_of(draft: Draft, name: str, figure: Figure) -> str:
    """A good with its figure, and whether that is a bound."""
    if figure.approximate not in _BOUNDS:
        return draft.say("goods.line", goods=name, figure=figure)
    bound = draft.say(f"qualifier.{figure.approximate}")
    return draft.say("goods.line.bound", goods=name, qualifier=bound, figure=figure)


_BOUNDS = {"more than", "less than"}


def _passes(query: TradeQuery, found: Found) -> bool:
    if query.threshold is None:
        return True
    return found.value > query.threshold if query.above else found.value < query.threshold


def _headline_key(query: TradeQuery, *, whole: bool) -> str:
    which = "all" if query.threshold is None else "above" if query.above else "below"
    return f"goods.counted.table.{which}" if whole else f"goods.counted.{which}"


def _count(  # noqa: PLR0913 - a count says of what it is
    draft: Draft, goods: Goods, length: int, flow: Flow, period: Period, *, role: Role
) -> Figure:
    return draft.derived(
        Decimal(length),
        Unit.COUNT,
        "count",
        cells=[cell for _, found in goods for cell in found.cells],
        measure="count",
        label=draft.say("label.count", period=period),
        role=role,
        period=period,
        flow=flow,
    )

"""Tells what is known where the goods asked for have no figure: the total, and those nearest."""

from bot.answers.absence import decline
from bot.answers.answer import Figure, Role
from bot.answers.caveats import on_found
from bot.answers.draft import Draft
from bot.answers.kinds.goods_held import (
    Goods,
    flow_named,
    named_goods,
    nearest_range,
    newest_range,
    wanted,
    whole_of,
)
from bot.answers.lookup import book_of, look_up
from bot.dataset.findings import Absence, Found, Nothing
from bot.questions.query import Outcome
from bot.trade import TOTAL, CommodityCode, Flow, Period


def none_named(draft: Draft, flow: Flow, period: Period) -> None:
    """Say that no goods are named for a range, and tell those of the range nearest to it."""
    query = draft.query
    decline(draft, Nothing(Absence.NOT_REPORTED, period, tuple(period.months())))
    subject = flow_named(draft, flow)
    draft.headline = draft.say(
        "goods.none.apart" if query.left_out else "goods.none",
        subject=subject,
        period=period,
        apart=draft.names.commodity(query.left_out or TOTAL),
    )
    tell_total(draft, flow, period)
    near = nearest_range(draft, flow, period)
    goods = wanted(draft, named_goods(draft, flow, near)) if near is not None else []
    if near is not None:
        _tell_named(draft, flow, near, goods[: query.limit])
    for one in dict.fromkeys((near, newest_range(draft))):
        if one is not None and wanted(draft, named_goods(draft, flow, one)):
            draft.choices.append(draft.say("choice.top", subject=subject, period=one))


def least_unknown(draft: Draft, flow: Flow, period: Period, goods: Goods) -> None:
    """Say that the smallest of a few goods that are named need not be the smallest of all."""
    draft.outcome = Outcome.NO_DATA
    subject = flow_named(draft, flow)
    draft.headline = draft.say("goods.least.unknown", subject=subject, period=period)
    _tell_named(draft, flow, period, goods[::-1][: draft.query.limit])


def tell_total(draft: Draft, flow: Flow, period: Period) -> None:
    """What all goods of a range came to, where no single one is named."""
    query = draft.query
    told = query.commodity == whole_of(query) and query.left_out is None
    found = look_up(draft, book_of(draft), flow, period) if told else None
    if isinstance(found, Found):
        figure = draft.figure(found, role=Role.CONTEXT, flow=flow)
        subject = flow_named(draft, flow)
        draft.comparison.append(
            draft.say("goods.total", subject=subject, period=period, figure=figure)
        )
        on_found(draft, found)


def _tell_named(draft: Draft, flow: Flow, period: Period, goods: Goods) -> None:
    """The goods that are named for a range, in one line."""
    told = [
        draft.say("goods.named", goods=draft.names.commodity(code), figure=figure)
        for code, figure in (
            (code, context_figure(draft, found, flow, code)) for code, found in goods
        )
    ]
    if told:
        draft.comparison.append(draft.say("goods.near", period=period, goods=told))
        draft.caveat("goods_incomplete")


def context_figure(draft: Draft, found: Found, flow: Flow, code: CommodityCode) -> Figure:
    """The figure of one good that is told beside the answer."""
    label = draft.say("label", subject=draft.names.commodity(code), period=found.period)
    return draft.figure(found, role=Role.CONTEXT, flow=flow, commodity=code, label=label)

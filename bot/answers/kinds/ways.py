"""Answers how much of a good was traded, where no figure was printed for both ways together."""

from dataclasses import replace

from bot.answers.caveats import on_found
from bot.answers.draft import Draft
from bot.answers.lookup import book_of, look_up
from bot.answers.near import nearest_of
from bot.answers.sourcing import explain
from bot.dataset.findings import Found
from bot.trade import Flow, Period


def each_way(draft: Draft, period: Period) -> bool:
    """Tell each direction of a good by itself; False where no direction has a figure."""
    asked = draft.query
    if asked.flow is not Flow.TOTAL or asked.commodity.is_total:
        return False
    first, lines = None, []
    for flow in (Flow.EXPORT, Flow.IMPORT):
        draft.query = replace(asked, flow=flow)
        subject = draft.names.subject(draft.query)
        found = look_up(draft, book_of(draft), flow, period)
        if isinstance(found, Found):
            figure = draft.figure(found, measure=str(asked.measure))
            key = "goods.each.zero" if found.is_zero else "goods.each"
            lines.append(draft.say(key, subject=subject, figure=figure))
            on_found(draft, found)
            first = first or (found, figure)
            continue
        near = nearest_of(draft, period)
        key = "goods.each.none.near" if near else "goods.each.none"
        lines.append(draft.say(key, subject=subject, ranges=near))
    draft.query = asked
    if first is None:
        return False
    goods = draft.names.commodity(asked.commodity)
    draft.headline = draft.say("level.ways", goods=goods, period=period)
    draft.comparison.extend(lines)
    explain(draft, *first)
    return True

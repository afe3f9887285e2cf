"""Answers how much of a good was traded, which may be asked since the UN banned it."""

from dataclasses import replace

from bot.answers.draft import Draft
from bot.answers.kinds.goods_under_bans import newest_ban
from bot.answers.kinds.level import level
from bot.answers.kinds.measures import cite, line_of
from bot.answers.kinds.rules import restriction
from bot.questions.goods.topics import SINCE_ITS_BAN
from bot.questions.query import Kind, Outcome, Side
from bot.trade import Flow, Month, Period


def how_much(draft: Draft) -> None:
    """Write the answer to "how much", from the month a ban came into force where that is asked."""
    query = draft.query
    if query.topic != SINCE_ITS_BAN:
        level(draft)
        return
    latest = draft.dataset.latest
    asked = Flow.EXPORT if query.flow is Flow.TOTAL else query.flow
    ways = (asked, asked.mirrored) if query.flow_bare or not query.flow_given else (asked,)
    bans = {flow: newest_ban(draft, flow, query.commodity, latest) for flow in ways}
    flow, ban = next(((flow, ban) for flow, ban in bans.items() if ban), (asked, None))
    if ban is None:
        draft.query = replace(query, kind=Kind.RESTRICTION, topic="")
        restriction(draft)
        draft.outcome = Outcome.NO_DATA
        return
    row, sure = ban
    turned = query.flow_bare and flow is not asked
    draft.query = replace(
        query,
        topic="",
        flow=flow,
        flow_given=True,
        flow_bare=False,
        side=Side.DPRK if turned else query.side,
        period=Period(Month(row.in_force_from.year, row.in_force_from.month), latest),
    )
    level(draft)
    draft.comparison.append(line_of(draft, row, hint=not sure))
    cite(draft, row)

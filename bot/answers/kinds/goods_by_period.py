"""Answers how much for several goods in several periods: one line for each good."""

from collections.abc import Sequence
from dataclasses import replace

from bot.answers.answer import Figure
from bot.answers.caveats import on_found
from bot.answers.directions import settle_flow, turn_side
from bot.answers.draft import Draft
from bot.answers.kinds.several import one_way_for_all
from bot.answers.lookup import book_of, look_up
from bot.answers.sourcing import explain
from bot.dataset.findings import Found
from bot.questions.query import Side
from bot.trade import CommodityCode, Flow, Period

_NAMED = 4
"""How many periods a heading names one by one."""


def goods_by_period(draft: Draft, periods: Sequence[Period]) -> bool:
    """Write a line for each good with its figure in each period; False where none has any."""
    asked = draft.query
    hull = Period(min(one.start for one in periods), max(one.end for one in periods))
    lines: list[str] = []
    ways: set[tuple[Flow, Side]] = set()
    known: list[tuple[Found, Figure]] = []
    for code in (asked.commodity, *asked.beside):
        line, figures = _of_good(draft, code, hull, periods)
        lines.append(line)
        known.extend(figures)
        ways.add((draft.query.flow, draft.query.side))
        draft.query = asked
    if not known:
        return False
    draft.query = one_way_for_all(asked, ways)
    named = [hull] if len(periods) > _NAMED else list(periods)
    draft.headline = draft.say("level.goods", period=named)
    draft.comparison.extend(lines)
    explain(draft, *known[0])
    for found, _ in known:
        on_found(draft, found)
    return True


def _of_good(
    draft: Draft, code: CommodityCode, hull: Period, periods: Sequence[Period]
) -> tuple[str, list[tuple[Found, Figure]]]:
    asked = draft.query
    flow = asked.flow if asked.flow_given else Flow.EXPORT
    draft.query = replace(asked, commodity=code, flow=flow, period=hull)
    book = book_of(draft)
    settle_flow(draft, book)
    turn_side(draft, book)
    words, known = [], []
    for one in periods:
        found = look_up(draft, book, draft.query.flow, one)
        if not isinstance(found, Found):
            words.append(draft.say("held.gap", period=one))
            continue
        figure = draft.figure(found, measure=str(asked.measure))
        known.append((found, figure))
        words.append(draft.say("held.none" if found.is_zero else "held", period=one, figure=figure))
    subject = draft.names.subject(draft.query)
    return draft.say("goods.each.periods", subject=subject, ranges=words), known

"""Answers which of the ranges that are named is the largest or the smallest."""

from bot.answers.answer import Role
from bot.answers.baselines import describe
from bot.answers.caveats import on_found
from bot.answers.draft import Draft
from bot.answers.held import measured
from bot.answers.kinds.changes import change_of
from bot.answers.kinds.several import in_one_unit, several
from bot.answers.lookup import book_of
from bot.answers.sourcing import explain, show_rivals
from bot.dataset.book import Book
from bot.dataset.change import Change
from bot.dataset.findings import Found
from bot.questions.query import TradeQuery
from bot.trade import Flow, Measure, Period

_PAIR = 2


def among(draft: Draft) -> None:
    """The largest or smallest of the ranges, then the others; all in a row where one lacks."""
    query = draft.query
    if query.period is None:
        return
    named = [query.period, *query.others]
    book = book_of(draft)
    if len(named) == _PAIR and _pair(draft, book, named):
        return
    held = in_one_unit(draft, book, named)
    known = [found for found in held.values() if isinstance(found, Found)]
    values = {found.value for found in known}
    if len(known) < len(named) or len({one.unit for one in known}) > 1 or len(values) == 1:
        several(draft, query.period, named)
        return
    first, *rest = sorted(known, key=lambda one: one.value, reverse=query.highest)
    _lead(draft, first, "")
    for one in rest:
        _beside(draft, one)
    for one in known:
        show_rivals(draft, one)
        on_found(draft, one)
    draft.offer_chart(query.period)


def _pair(draft: Draft, book: Book, named: list[Period]) -> bool:
    """Two ranges from one copy of the figures, and how far the later is from the earlier."""
    before, now = sorted(named)
    result = change_of(draft, book, now, before)
    if not isinstance(result, Change) or result.before is None:
        return False
    pair = sorted((result.now, result.before), key=lambda one: one.value)
    other, first = pair if draft.query.highest else reversed(pair)
    if first.value == other.value:
        return False
    _lead(draft, first, ".pair")
    if first is result.before or result.published:
        _beside(draft, other)
    flow = draft.query.flow
    if flow is not Flow.BALANCE:
        draft.comparison.append(describe(draft, result, before, flow=flow, own=result.now))
    elif first is result.now:
        _beside(draft, other)
    for one in (result.now, result.before):
        show_rivals(draft, one)
        on_found(draft, one)
    draft.offer_chart(named[0])
    return True


def _lead(draft: Draft, first: Found, ending: str) -> None:
    """Name the one that is looked for, with its figure."""
    query = draft.query
    figure = draft.figure(first, measure=measured(query))
    draft.headline = draft.say(
        f"{_key(query, first)}{ending}",
        subject=draft.names.subject(query),
        when=first.period,
        figure=figure,
    )
    explain(draft, first, figure)


def _beside(draft: Draft, found: Found) -> None:
    figure = draft.figure(found, role=Role.COMPARISON, measure=measured(draft.query))
    draft.comparison.append(draft.say("each.line", period=found.period, figure=figure))


def _key(query: TradeQuery, first: Found) -> str:
    """The sentence of an order, and that of a surplus, which has words of its own."""
    way = "highest" if query.highest else "lowest"
    surplus = query.flow is Flow.BALANCE and query.partner == "PRK" and first.value > 0
    plain = surplus and query.commodity.is_total and query.measure is Measure.VALUE
    return f"among.surplus.{way}" if plain else f"among.{way}"

"""Sets a query right where its parts, read one by one, would miss what the whole asks."""

import re
from collections.abc import Callable
from dataclasses import replace

from bot.questions.cues import Cue
from bot.questions.periods import MentionKind
from bot.questions.query import Kind, TradeQuery
from bot.questions.signals import Signals


def adjusted(query: TradeQuery, signals: Signals) -> TradeQuery:
    """The query as its kind wants it."""
    adjust = _ADJUSTMENTS.get(query.kind)
    return query if adjust is None else adjust(query, signals)


def _rank(query: TradeQuery, _: Signals) -> TradeQuery:
    """Was July the lowest month this year: ranked within the wider range."""
    period = query.period
    wider = (one for one in query.others if period is not None and period in one and period != one)
    within = next(wider, None)
    return query if within is None else replace(query, compare=within, others=())


def _change(query: TradeQuery, signals: Signals) -> TradeQuery:
    period, compare = query.period, query.compare
    moves = signals.periods.change or signals.has(Cue.RISE, Cue.FALL)
    if query.beside and compare is None and not moves:
        # "Rice versus flour": two goods side by side, not one in two periods.
        return replace(query, kind=Kind.LEVEL)
    if period is None or compare is None or moves:
        return query
    beside = _SET_BESIDE.search(signals.text) and not _LEANING.search(signals.text)
    if beside and period.end < compare.start:
        # "2019 vs 2025" sets two ranges side by side: the later is what changed.
        return replace(query, period=compare, compare=period)
    return query


_LEANING = re.compile(
    r"\b(?:higher|lower|more|less|above|below|bigger|smaller|larger|exceed\w*|than)\b"
)
_SET_BESIDE = re.compile(r"\b(?:vs|versus|v|compared?|comparison)\b")


def _context(query: TradeQuery, signals: Signals) -> TradeQuery:
    """Market readings come twice a month: "latest" is the newest of them, not the newest month."""
    open_ended = any(mention.kind in _NEWEST for mention in signals.periods.main)
    return replace(query, period=None) if open_ended else query


_NEWEST = {MentionKind.LATEST, MentionKind.YEAR_TO_DATE}
_ADJUSTMENTS: dict[Kind, Callable[[TradeQuery, Signals], TradeQuery]] = {
    Kind.RANK: _rank,
    Kind.CHANGE: _change,
    Kind.CONTEXT: _context,
}

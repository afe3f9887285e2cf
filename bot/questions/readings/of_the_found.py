"""Finds what is asked of the month or year that an order finds: how it moved, what it weighed."""

from dataclasses import replace

from bot.questions.cues import Cue
from bot.questions.query import Kind, TradeQuery
from bot.questions.signals import Signals, unnamed
from bot.questions.vocabulary.measures import VALUE_WORD, WEIGHT_WORD
from bot.trade import Measure


def found_and_told(query: TradeQuery, signals: Signals) -> tuple[TradeQuery, ...]:
    """The order, and what is asked of what it finds; nothing where the order is all."""
    return _found_and_moved(query, signals) or _found_and_weighed(query, signals)


def _found_and_moved(query: TradeQuery, signals: Signals) -> tuple[TradeQuery, ...]:
    """The quarter with the highest exports, and how it moved on the year before."""
    moved = signals.has(Cue.GROWTH, Cue.RISE, Cue.FALL) and query.compare is not None
    if query.kind is not Kind.EXTREME or not moved or query.topic:
        return ()
    return (replace(query, compare=None), replace(query, kind=Kind.CHANGE))


def _found_and_weighed(query: TradeQuery, signals: Signals) -> tuple[TradeQuery, ...]:
    """The year in which coal was worth most, and what it weighed: ordered by what comes first."""
    if query.kind is not Kind.EXTREME or query.commodity.is_total or query.topic:
        return ()
    text = unnamed(signals)
    worth, weight = VALUE_WORD.search(text), WEIGHT_WORD.search(text)
    if worth is None or weight is None or query.measure is not Measure.QUANTITY:
        return ()
    first, then = Measure.VALUE, Measure.QUANTITY
    if weight.start() < worth.start():
        first, then = then, first
    return (replace(query, measure=first), replace(query, kind=Kind.LEVEL, measure=then))

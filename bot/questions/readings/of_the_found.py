"""Finds what is asked of the month or year that an order finds: how it moved, what it weighed."""

import re
from dataclasses import replace
from typing import Final

from bot.questions.cues import Cue
from bot.questions.query import SUMMED, Kind, TradeQuery
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


def lies_in_one_sum(query: TradeQuery, signals: Signals) -> bool:
    """Whether a query tells the sum that is asked for: what an order finds it adds up in none."""
    if query.kind in {Kind.EXTREME, Kind.TOP} and _OF_THE_TOP.search(signals.text):
        return False
    return query.topic == SUMMED or not (query.others or query.beside)


_OF_THE_TOP: Final = re.compile(
    r"\b(?:sum of|total of|combined)\b[^?]{0,12}\b(?:top|best|highest|largest|biggest|lowest)\b"
    r"|(?:상위|하위) ?[^?]{0,16}(?:합계|합산|합친|합치|합하|합한|더하면|더한)"
    r"|(?:前|最[高大多低少])的?[0-9一二三四五六七八九十][^?]{0,10}(?:合计|总和|之和|加起来|相加)"
)

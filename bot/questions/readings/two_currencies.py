"""Reads a question of both currencies: how far yuan and dollars are apart, growth in each."""

import re
from dataclasses import replace
from typing import Final

from bot.questions.cues import Cue
from bot.questions.query import BOTH_CURRENCIES, BOTH_FLOWS, Kind, TradeQuery
from bot.questions.signals import Signals
from bot.questions.vocabulary.measures import CURRENCIES, DOLLARS, YUAN
from bot.trade import Flow, Unit


def between_currencies(query: TradeQuery, signals: Signals) -> TradeQuery:
    """How far yuan and dollars are apart is told by the level in both; it is no change."""
    if query.kind is not Kind.CHANGE or not _names_both(signals) or _tells_a_rate(signals):
        return query
    return replace(query, kind=Kind.LEVEL, compare=None, topic=BOTH_CURRENCIES, unit=None)


def in_both_currencies(query: TradeQuery, signals: Signals) -> tuple[TradeQuery, ...]:
    """수출입 위안·달러 둘 다: each flow in both currencies, and all trade where it is named.

    A rate of growth is told in yuan and in dollars, one after the other.
    """
    if query.kind is Kind.CHANGE and query.unit is None and _names_both(signals):
        return tuple(replace(query, unit=unit) for unit in (Unit.CNY, Unit.USD))
    one = query.topic == BOTH_FLOWS and query.kind is Kind.LEVEL and not query.others
    if not one or query.each or CURRENCIES.search(signals.text) is None:
        return ()
    flows = (Flow.TOTAL,) * bool(_TOTAL.search(signals.text)) + (Flow.EXPORT, Flow.IMPORT)
    return tuple(replace(query, topic=BOTH_CURRENCIES, unit=None, flow=flow) for flow in flows)


def _names_both(signals: Signals) -> bool:
    """Whether both are named side by side; dollars, and growth in yuan, are two questions."""
    return signals.amount is None and _SIDE_BY_SIDE.search(signals.text) is not None


_SIDE_BY_SIDE: Final = re.compile(
    rf"(?:{YUAN})[^,.;?]{{0,8}}(?:{DOLLARS})|(?:{DOLLARS})[^,.;?]{{0,8}}(?:{YUAN})"
)


def _tells_a_rate(signals: Signals) -> bool:
    moved = signals.periods.compare or signals.periods.change
    return bool(moved) or signals.has(Cue.RISE, Cue.FALL) or bool(_RATE.search(signals.text))


_RATE: Final = re.compile(
    r"\b(?:growth|grow|change[ds]?)\b|[증성감][가장소]율|증감|변화|增速|增幅|降幅|变化|[同环]比"
)
_TOTAL: Final = re.compile(r"\btotal\b|총|합계|总|合计")

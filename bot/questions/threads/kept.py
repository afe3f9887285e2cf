"""What a follow-up keeps of the question before it: its topic, its measure and its unit."""

import re
from dataclasses import replace

from bot.questions.cues import Cue
from bot.questions.goods.weighing import measure
from bot.questions.query import (
    BOTH_CURRENCIES,
    BOTH_FLOWS,
    BOTH_MEASURES,
    SIDE_SINCE,
    SUMMED,
    Kind,
    TradeQuery,
)
from bot.questions.signals import Signals
from bot.questions.threads.flows import asks_each_flow
from bot.questions.threads.series import RICE
from bot.trade import Measure, Unit


def topic_of(signals: Signals, kind: Kind, before: TradeQuery) -> str:
    """The topic of the thread; the growth of "exports and imports" is that of both."""
    if kind in {Kind.LEVEL, Kind.CHANGE} and asks_each_flow(signals):
        return BOTH_FLOWS
    both = before.topic == BOTH_FLOWS and signals.flow is None and not signals.has(Cue.BALANCE)
    if both and before.kind is Kind.LEVEL and kind is Kind.CHANGE:
        return BOTH_FLOWS
    return _kept_topic(signals, before) if kind is before.kind else ""


def measure_of(signals: Signals, before: TradeQuery, kind: Kind) -> Measure:
    """What is measured: a share of all goods is one of money."""
    named = signals.has(Cue.QUANTITY, Cue.DOLLAR, Cue.YUAN) or kind is Kind.SHARE
    return measure(signals) if named else before.measure


def unit_of(before: TradeQuery, kind: Kind) -> Unit | None:
    """The unit of the thread; tonnes, and a price by the tonne, leave none to a share."""
    turned = (kind is Kind.SHARE or before.kind is Kind.UNIT_VALUE) and kind is not before.kind
    weighed = before.unit is not None and not before.unit.is_money
    return None if turned and weighed else before.unit


def side_since(base: TradeQuery, kind: Kind) -> str:
    """The topic of a run on one side of zero, or of a rank among all, by its own words."""
    own = kind is base.kind and (base.topic == SIDE_SINCE or kind is Kind.RANK)
    return base.topic if own else ""


def _kept_topic(signals: Signals, before: TradeQuery) -> str:
    """The topic of the thread, unless a message chooses one of the two things it stood for.

    After the won rate, and rice? asks for its price in the same market.
    """
    if before.kind is Kind.CONTEXT and signals.commodity == RICE:
        return "rice"
    chosen = {
        BOTH_FLOWS: signals.flow is not None or signals.has(Cue.BALANCE),
        BOTH_CURRENCIES: signals.unit is not None,
        BOTH_MEASURES: signals.has(Cue.QUANTITY) or _VALUE.search(signals.text) is not None,
        SUMMED: True,
    }
    return "" if chosen.get(before.topic) else before.topic


def measured_anew(signals: Signals, before: TradeQuery) -> Measure | None:
    """What is measured from now on, where a message says so of the good of the thread."""
    if signals.has(Cue.QUANTITY) and signals.unit is None and not before.commodity.is_total:
        return Measure.QUANTITY
    return Measure.VALUE if _VALUE.search(signals.text) else None


_VALUE = re.compile(r"\b(?:values?|worth)\b|금액|金额|货值")


def with_mark(query: TradeQuery, signals: Signals) -> TradeQuery:
    """A count with the mark that a message names anew: and below 1.2 billion?"""
    amount = signals.amount
    if amount is None or query.kind not in {Kind.COUNT, Kind.WHEN}:
        return query
    return replace(
        query,
        threshold=amount.value,
        above=not signals.has(Cue.BELOW),
        unit=amount.unit or query.unit,
    )

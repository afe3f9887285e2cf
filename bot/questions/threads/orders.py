"""Tells what a message asks of an order: one month of it, or whether it holds a record."""

from bot.questions.cues import Cue
from bot.questions.query import Grain, Kind, TradeQuery
from bot.questions.signals import Signals
from bot.questions.threads.leaning import RECORD
from bot.trade import Period


def ranks_nothing(signals: Signals, before: TradeQuery) -> bool:
    """Whether "and last July?" after the best month names but one month: its amount is meant."""
    named = next((m.period for m in signals.periods.main if m.period is not None), None)
    return before.kind is Kind.EXTREME and named is not None and len(named) <= before.grain.months


def no_order_in(period: Period, before: TradeQuery) -> bool:
    """Whether "and now?" after the lowest month names but one month: its amount is meant."""
    return before.kind is Kind.EXTREME and len(period) <= before.grain.months


def record_grain(signals: Signals, before: TradeQuery) -> Grain | None:
    """The grain of the periods that a year, or a quarter, is a record among.

    After the best month of a year the second is a month as well.
    """
    ranked = signals.has(Cue.RANK) and before.kind is not Kind.EXTREME
    asked = ranked or RECORD.search(signals.text)
    months = len(before.period) if before.period and asked else 0
    return next((one for one in Grain if one.months == months), None)

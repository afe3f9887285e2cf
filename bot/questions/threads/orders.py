"""Tells what a message asks of an order: one month of it, or whether it holds a record."""

import re
from typing import Final

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


def among_the_ranked(signals: Signals, kind: Kind, before: TradeQuery) -> Period | None:
    """Which was the highest, after the place of a month: of those it was ranked among.

    The previous high is the highest before that month.
    """
    whole, ranked = before.compare, before.period
    if kind is not Kind.EXTREME or before.kind is not Kind.RANK or signals.periods.main:
        return None
    one_by_one = before.each or before.others or signals.periods.grain not in {None, before.grain}
    if whole is None or ranked is None or ranked not in whole or one_by_one:
        return None
    earlier = _PREVIOUS.search(signals.text) and whole.start < ranked.start
    return Period(whole.start, ranked.start - 1) if earlier else whole


_PREVIOUS: Final = re.compile(
    r"\b(?:previous|prior|earlier|before(?: that)?|old)\b"
    r"|이전|종전|직전|그 ?전|예전|之前|此前|以前|上一?[次个]"
)

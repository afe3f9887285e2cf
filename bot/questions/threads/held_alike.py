"""Reads "and against 2023?" after a share or a price as one of both, and growth after a list."""

from dataclasses import replace
from typing import Final

from bot.questions.cues import Cue
from bot.questions.periods import Against, GrainUse
from bot.questions.query import Grain, Kind, TradeQuery
from bot.questions.readings.growth_drawn import RATE
from bot.questions.readings.rates_apart import one_by_one
from bot.questions.readings.spans import compare_period
from bot.questions.signals import Signals
from bot.trade import Period
from bot.trade.period import MONTHS_A_YEAR

_WORKED_OUT: Final = frozenset({Kind.SHARE, Kind.COVER, Kind.UNIT_VALUE, Kind.AVERAGE})
"""Kinds that are told for each of several periods, and that a change of amounts is no part of."""
_RELATIVE: Final = {Against.YEARS_BEFORE, Against.MONTHS_BEFORE, Against.PERIOD_BEFORE}


def held_alike(signals: Signals, kind: Kind, before: TradeQuery) -> TradeQuery | None:
    """The question before, of what a message holds it against too; None where it asks another."""
    period = before.period
    if kind is not Kind.CHANGE or before.kind not in _WORKED_OUT or period is None:
        return None
    named = signals.flow is not None or signals.commodity is not None or signals.periods.main
    if named or signals.has(Cue.TRADE, Cue.BALANCE, Cue.QUANTITY) or before.compare is not None:
        return None
    other = compare_period(signals, period)
    if other is None and before.kind is Kind.UNIT_VALUE and RATE.search(signals.text):
        other = period.shifted_years(-1)
    if other is None or other == period or (RATE.search(signals.text) and other.overlaps(period)):
        return None
    return replace(before, others=(other,), chart=signals.has(Cue.CHART), receipt=False, found=None)


def grown_each(query: TradeQuery, signals: Signals, before: TradeQuery) -> TradeQuery:
    """Growth after a list of months or years: a rate for each, and not that between its ends."""
    period = query.period
    if query.kind is not Kind.CHANGE or before.kind is not Kind.LEVEL or period is None:
        return query
    bare = not signals.periods.main and _asks_a_rate(signals)
    monthly = len(period) > 1 and _on_the_month_before(signals)
    told_each = before.each or monthly or _has_years(period)
    if not (bare and told_each) or query.each:
        return query
    listed = signals.periods.grain_use is GrainUse.EACH and signals.periods.grain
    told = before.grain if before.each else Grain.MONTH if monthly else Grain.YEAR
    grain = listed or told
    return one_by_one(replace(query, each=True, grain=grain), signals)


def _asks_a_rate(signals: Signals) -> bool:
    """Whether a rate is asked for, on the year before or on the period before each."""
    baselines = [one.baseline for one in signals.periods.compare]
    relative = all(one is not None and one.against in _RELATIVE for one in baselines)
    return relative and RATE.search(signals.text) is not None


def _on_the_month_before(signals: Signals) -> bool:
    baselines = [one.baseline for one in signals.periods.compare]
    return any(one is not None and one.against is Against.MONTHS_BEFORE for one in baselines)


def _has_years(period: Period) -> bool:
    return len(period) > MONTHS_A_YEAR and period.start.month == 1

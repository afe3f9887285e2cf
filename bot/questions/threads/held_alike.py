"""Reads "and against 2023?" after a share or a price as one of both, and growth after a list."""

import re
from dataclasses import replace
from typing import Final

from bot.questions.cues import Cue
from bot.questions.periods import Against, GrainUse
from bot.questions.query import Grain, Kind, TradeQuery
from bot.questions.readings.growth_drawn import RATE
from bot.questions.readings.means import against_average, year_averaged
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
    if kind is Kind.AVERAGE and period is not None:
        return _against_a_mean(signals, before, period)
    if kind in _OF_AMOUNTS and points_at_the_found(signals, before):
        return _against_the_found(signals, before)
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


_THAN_IT: Final = re.compile(
    r"\b(?:below|above|under|short of|off|from|than|to) (?:it|that|this|the record)\b"
    r"|그 ?(?:것|거|때|기록)?(?:보다|에서|대비)|比(?:它|那|这|最高)"
)


_OF_AMOUNTS: Final = {Kind.LEVEL, Kind.CHANGE, Kind.EXTREME}


def points_at_the_found(signals: Signals, before: TradeQuery) -> bool:
    """Whether something is held against the highest that was found: how far below it?"""
    return before.kind is Kind.EXTREME and _THAN_IT.search(signals.text) is not None


def _against_the_found(signals: Signals, before: TradeQuery) -> TradeQuery | None:
    """The period spoken of against the highest that was found after it: how far below it?"""
    named = next((one.period for one in signals.periods.main), None)
    period = named or before.earlier
    if period is None or before.found is None or len(period) != len(before.found):
        return None
    return replace(
        before,
        kind=Kind.CHANGE,
        period=period,
        compare=before.found,
        topic="",
        others=(),
        found=None,
        earlier=None,
        chart=False,
    )


def _against_a_mean(signals: Signals, before: TradeQuery, period: Period) -> TradeQuery | None:
    """The month spoken of against the average month of a year: compared with the 2025 average."""
    named = signals.flow is not None or signals.commodity is not None or signals.has(Cue.TRADE)
    amount = before.kind is Kind.LEVEL and period.is_month and not (before.others or before.each)
    if named or not amount or not before.period_given:
        return None
    mains = [one.period for one in signals.periods.main]
    alone = mains[0] if len(mains) == 1 and against_average(signals.text) else None
    year = alone or (None if mains else year_averaged(signals, period))
    if year is None or not year.is_year:
        return None
    return replace(before, kind=Kind.AVERAGE, compare=year, grain=Grain.MONTH, receipt=False)


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

"""Holds what was told against what a message names: another year, a mean, the best, its like."""

import re
from dataclasses import replace
from typing import Final

from bot.questions.cues import Cue
from bot.questions.periods import Against, GrainUse
from bot.questions.query import Grain, Kind, TradeQuery
from bot.questions.readings.growth_drawn import RATE
from bot.questions.readings.means import against_average, year_averaged
from bot.questions.readings.rates_apart import one_by_one
from bot.questions.readings.seasons import FIRST_YEAR, names_a_year
from bot.questions.readings.spans import compare_period
from bot.questions.signals import Signals
from bot.questions.threads.gathered import touching
from bot.trade import Period
from bot.trade.period import MONTHS_A_YEAR

_WORKED_OUT: Final = frozenset({Kind.SHARE, Kind.COVER, Kind.UNIT_VALUE, Kind.AVERAGE})
"""Kinds that are told for each of several periods, and that a change of amounts is no part of."""
_RELATIVE: Final = {Against.YEARS_BEFORE, Against.MONTHS_BEFORE, Against.PERIOD_BEFORE}


def held_alike(signals: Signals, kind: Kind, before: TradeQuery) -> TradeQuery | None:
    """The question before, of what a message holds it against too; None where it asks another."""
    period = before.period
    if period is not None and (another := _of_another_kind(signals, kind, before, period)):
        return another
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


_ORDERED: Final = {Kind.RANK, Kind.EXTREME}


def _among_its_like(signals: Signals, before: TradeQuery, period: Period) -> TradeQuery | None:
    """The place of the July spoken of among all Julys, which a message names without a year."""
    named = [one.period for one in signals.periods.main if one.period is not None]
    told = before.kind in {Kind.LEVEL, Kind.CHANGE, Kind.RANK} and before.period_given
    alike = bool(named) and all(one == period.in_year(one.end.year) for one in named)
    bare = signals.flow is None and signals.commodity is None and not names_a_year(signals)
    if not (told and alike and bare) or len(period) >= MONTHS_A_YEAR:
        return None
    last = max(period.end.year, *(one.end.year for one in named))
    others = (period.in_year(year) for year in range(FIRST_YEAR, last + 1))
    rest = tuple(one for one in others if one != period)
    return replace(before, kind=Kind.RANK, others=rest, compare=None, topic="", receipt=False)


def _of_another_kind(
    signals: Signals, kind: Kind, before: TradeQuery, period: Period
) -> TradeQuery | None:
    """What was told as an average, in an order, or against the highest that was found."""
    if kind is Kind.AVERAGE:
        return _of_all_told(signals, before) or _against_a_mean(signals, before, period)
    if kind in _OF_AMOUNTS and points_at_the_found(signals, before):
        return _against_the_found(signals, before)
    return _among_its_like(signals, before, period) if kind in _ORDERED else None


def _of_all_told(signals: Signals, before: TradeQuery) -> TradeQuery | None:
    """The average of the years that were told one after another, where they are in a row."""
    bare = not signals.periods.mentions and signals.flow is None and signals.commodity is None
    told = sorted(before.told)
    if not bare or before.kind is not Kind.LEVEL or len(told) < len(("one", "other")):
        return None
    grain = next((one for one in Grain if one.months == len(told[0])), None)
    if grain is None or not touching(told) or signals.periods.grain not in {None, grain}:
        return None
    span = Period(told[0].start, told[-1].end)
    return replace(before, kind=Kind.AVERAGE, period=span, grain=grain, told=(), receipt=False)


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

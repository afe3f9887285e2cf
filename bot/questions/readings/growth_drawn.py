"""Reads a growth that is to be drawn: the rate of each period, and not that between two ends."""

import re
from dataclasses import replace
from typing import Final

from bot.questions.periods import Against, MentionKind
from bot.questions.query import STEPWISE, Grain, Kind, TradeQuery
from bot.questions.signals import Signals
from bot.trade import Flow, Period
from bot.trade.period import MONTHS_A_YEAR

RATE: Final = re.compile(
    r"\bgrowth\b|\byear[- ]o(?:n|ver)[- ]year\b|\bmonth[- ]o(?:n|ver)[- ]month\b"
    r"|\bquarter[- ]o(?:n|ver)[- ]quarter\b|\b(?:yoy|mom|qoq|y/y|m/m|q/q)\b"
    r"|(?:\bpercent(?:age)?|%) changes?\b|\brates? of (?:change|increase|decline|growth)\b"
    r"|(?:증감|증가|감소|성장|신장|상승|변동|변화) ?[율률]"
    r"|增速|增长|[增降涨跌]幅|同比|环比"
)
"""Words for a rate of change, which is drawn by itself and not by the levels it is between."""

_ON_ANOTHER: Final = {Against.YEARS_BEFORE, Against.MONTHS_BEFORE, Against.PERIOD_BEFORE}
_YEARS_DRAWN: Final = 5 * MONTHS_A_YEAR
"""A range of so many months is drawn by years where no shorter periods are asked for."""


def growth_drawn(query: TradeQuery, signals: Signals) -> TradeQuery:
    """The query of a chart of growth since 2023, or from 2019 to 2025: a rate for each period."""
    if not _is_drawn(query, signals):
        return query
    stepwise = query.period is not None and query.compare == _one_back(query.period)
    query = replace(query, kind=Kind.CHANGE, topic=STEPWISE if stepwise else query.topic)
    if stepwise:
        query = replace(query, compare=None)
    main = next((one for one in signals.periods.main if one.period is not None), None)
    span = None if main is None else main.period
    if main is None or span is None:
        return query
    if len(span) <= MONTHS_A_YEAR and main.kind is not MentionKind.SINCE:
        return query
    whole = span.start.month == 1 and len(span) >= _YEARS_DRAWN and main.grain is Grain.YEAR
    grain = signals.periods.grain or (Grain.YEAR if whole else Grain.MONTH)
    return replace(query, period=span, compare=None, others=(), each=True, grain=grain)


def _is_drawn(query: TradeQuery, signals: Signals) -> bool:
    if query.kind not in {Kind.CHANGE, Kind.TREND} or query.flow is Flow.BALANCE or query.each:
        return False
    if RATE.search(signals.text) is None or len(signals.periods.main) > 1:
        return False
    baselines = (one.baseline for one in signals.periods.compare)
    return all(one is not None and one.against in _ON_ANOTHER for one in baselines)


def _one_back(period: Period) -> Period:
    return period.shifted(-len(period)) if len(period) < MONTHS_A_YEAR else period


def two_years_drawn(query: TradeQuery, signals: Signals) -> TradeQuery:
    """The query of a chart that sets the months of two years side by side: amounts, or rates."""
    if query.kind is not Kind.CHANGE or not query.each or query.topic == STEPWISE:
        return query
    named = [one.period for one in signals.periods.mentions if one.period is not None]
    held = (one.baseline.year for one in signals.periods.mentions if one.baseline is not None)
    years = {one for one in named if one.is_year} | {Period.year(one) for one in held if one}
    if len(years) != len(("one", "other")):
        return query
    first, second = sorted(years)
    if RATE.search(signals.text) is not None:
        touching = first.end + 1 == second.start
        both = Period(first.start, second.end)
        return replace(query, period=both, compare=None, others=()) if touching else query
    return replace(query, kind=Kind.LEVEL, period=first, others=(second,), compare=None, each=False)

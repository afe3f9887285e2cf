"""Reads what is wanted of each year of a range by itself: how a share moved, how years compare."""

from dataclasses import replace
from typing import Final

from bot.questions.cues import Cue
from bot.questions.query import Grain, Kind, TradeQuery
from bot.questions.readings.spans import in_whole_years
from bot.questions.signals import Signals
from bot.trade import Period
from bot.trade.period import MONTHS_A_YEAR

_MOST: Final = 8
"""Of more years than these the first and the last are told."""


def share_by_year(query: TradeQuery, signals: Signals) -> TradeQuery:
    """The query with the years of its range one by one, where it is asked how a share moved."""
    period = query.period
    moved = signals.has(Cue.RISE, Cue.FALL, Cue.GROWTH, Cue.TREND)
    alone = query.topic in {"", "world"} and not query.others and query.compare is None
    if period is None or not (moved and alone) or len(period) <= MONTHS_A_YEAR:
        return query
    years = range(period.start.year, period.end.year + 1)
    whole = [Period.year(year) for year in years if Period.year(year) in period]
    if len(whole) < len(("first", "last")):
        return query
    first, *others = whole if len(whole) <= _MOST else (whole[0], whole[-1])
    return replace(query, period=first, others=tuple(others), each=False)


def years_apart(query: TradeQuery, period: Period) -> TradeQuery:
    """지난 3년 수출 비교: each of the years, which have nothing else to be held against."""
    if len(period) <= MONTHS_A_YEAR:
        return query
    whole = in_whole_years(period, Grain.YEAR)
    return replace(query, kind=Kind.LEVEL, period=whole, each=True, grain=Grain.YEAR)

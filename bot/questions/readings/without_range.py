"""Reads a list that names no range, such as exports by year, as the course of all there is."""

from dataclasses import replace
from typing import Final

from bot.questions.cues import Cue
from bot.questions.periods.findings import LAST_YEAR_BEFORE_CLOSURE
from bot.questions.query import BOTH_FLOWS, INVERSE, STEPWISE, Grain, Kind, TradeQuery
from bot.questions.signals import Signals
from bot.trade import Month, Period
from bot.trade.period import MONTHS_A_YEAR

_EACH_BY_ITSELF: Final = frozenset({Kind.CHANGE, Kind.SHARE, Kind.COVER, Kind.UNIT_VALUE, Kind.TOP})
"""Kinds that are told for each period, of which a list over all years would be too long."""

_PLAIN: Final = frozenset({"", BOTH_FLOWS, INVERSE, STEPWISE})


def course_of_all(query: TradeQuery, signals: Signals, latest: Month) -> TradeQuery:
    """Exports by year: from the first year to the newest, not the newest month alone.

    Rates and shares of each year begin with the last before the border closed, those of shorter
    periods with the last year.
    """
    if query.kind is Kind.COVER and not query.each:
        query = _course_of_ratio(query, signals)
    bare = query.each and query.period is None and query.compare is None and not query.as_of
    if not bare:
        return query
    if query.kind in _EACH_BY_ITSELF and query.topic in _PLAIN:
        return replace(query, period=_newest(query.grain, latest))
    if query.kind is not Kind.LEVEL or not query.commodity.is_total or query.beside:
        return query
    return replace(query, kind=Kind.TREND)


def _course_of_ratio(query: TradeQuery, signals: Signals) -> TradeQuery:
    """The course of a ratio is that of each year: 수출 대 수입 비율 추이."""
    grain = signals.periods.grain or Grain.YEAR
    moved = query.period is None and query.compare is None and signals.has(Cue.GROWTH)
    ranged = query.period is None or len(query.period) > grain.months
    if not moved and not (ranged and signals.has(Cue.TREND)):
        return query
    return replace(query, each=True, grain=grain, compare=None)


def _newest(grain: Grain, latest: Month) -> Period:
    if grain is Grain.YEAR:
        return Period(Month(LAST_YEAR_BEFORE_CLOSURE, 1), latest)
    return Period(latest - (MONTHS_A_YEAR - 1), latest)

"""Reads a list that names no range, such as exports by year, as the course of all there is."""

import re
from dataclasses import replace
from typing import Final

from bot.questions.cues import Cue
from bot.questions.periods.findings import LAST_YEAR_BEFORE_CLOSURE
from bot.questions.query import BOTH_FLOWS, INVERSE, STEPWISE, Grain, Kind, Reading, TradeQuery
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
    moved = query.compare is None and signals.has(Cue.GROWTH)
    ranged = query.period is None or len(query.period) > grain.months
    if not (ranged and (moved or signals.has(Cue.TREND))):
        return query
    return replace(query, each=True, grain=grain, compare=None)


def _newest(grain: Grain, latest: Month) -> Period:
    if grain is Grain.YEAR:
        return Period(Month(LAST_YEAR_BEFORE_CLOSURE, 1), latest)
    return Period(latest - (MONTHS_A_YEAR - 1), latest)


def whole_then_each(query: TradeQuery, signals: Signals) -> tuple[TradeQuery, ...]:
    """July 2026, then all by year; 2025, then by month: the range itself, and each after it."""
    if query.kind is not Kind.LEVEL or not query.each or query.period is None:
        return ()
    plain = not (query.others or query.beside or query.topic or query.compare)
    if not plain or len(query.period) == query.grain.months or not told_then_each(signals):
        return ()
    shorter = len(query.period) < query.grain.months
    if not shorter:
        once = len(_GRAINS.findall(signals.text)) == 1
        return (replace(query, each=False), query) if once and _THEN.search(signals.text) else ()
    of_all = query.commodity.is_total and not query.as_of
    kind = Kind.TREND if of_all else Kind.LEVEL
    return replace(query, each=False), replace(query, kind=kind, period=None, period_given=False)


def told_then_each(signals: Signals) -> bool:
    """Whether each year or month is asked for after a range that is to be told first."""
    return bool(_THEN.search(signals.text) or _BEHIND_A_COMMA.search(signals.text))


_THEN: Final = re.compile(
    r"\bthen\b|\bfollowed by\b"
    r"|\b(?:and|plus) (?:then |also )?(?:by|the yearly|yearly|the annual|annual|every|all)\b"
    r"|그리고|그 ?(?:다음|뒤)|이어서|[와과고] ?(?:전체 ?)?(?:연도|월|분기|반기)별"
    r"|然后|接着|和(?:[按分逐]|历年|各年|每年|所有|全部)|再[按分逐]"
)
_GRAINS: Final = re.compile(
    r"\b(?:month|quarter|year|annual)|(?:연도|월|분기|반기)별|[按分逐每各](?:个)?(?:月|季|年|半年)"
)
_BEHIND_A_COMMA: Final = re.compile(
    r"[,;] (?:by|per|every|each|all|annual|yearly)\b|, ?(?:전체 ?)?(?:연도|반기|분기)별"
    r"|[,;] ?(?:还有|以及)?(?:[按分逐]|历年|各年|每年|所有|全部)"
)
"""Of a range of its own, 2025 imports, by month, the words behind a comma say how to tell it."""


def recovers(signals: Signals) -> bool:
    """Whether it is asked if trade recovers, of no time: from before the border closed."""
    named = signals.periods.main or signals.periods.compare
    return not named and _RECOVERS.search(signals.text) is not None


_RECOVERS: Final = re.compile(
    r"\b(?:recover(?:s|y|ed|ing)?|rebound(?:s|ed|ing)?)\b|회복|恢复|复苏|回暖"
)


def with_the_year_so_far(reading: Reading, signals: Signals, latest: Month) -> Reading:
    """A recovery is told by the last whole year, and by how the year that runs goes on."""
    query = reading.query
    plain = query is not None and query.kind is Kind.CHANGE and not (query.topic or reading.then)
    if query is None or not plain or query.chart or query.period_given or not recovers(signals):
        return reading
    so_far = Period(Month(latest.year, 1), latest)
    further = replace(query, period=so_far, compare=so_far.shifted_years(-1))
    return replace(reading, then=(further,))


def is_of_a_range(query: TradeQuery, signals: Signals) -> bool:
    """Whether words of a time, ten years or the past, were read: the newest month is none such."""
    return (
        query.kind is not Kind.LEVEL or query.period is not None or signals.periods.mentions != ()
    )

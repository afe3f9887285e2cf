"""Reads what is wanted of each year of a range by itself: how a share moved, how years compare."""

import re
from dataclasses import replace
from typing import Final

from bot.questions.cues import Cue
from bot.questions.periods import MentionKind
from bot.questions.periods.findings import LAST_YEAR_BEFORE_CLOSURE
from bot.questions.query import BOTH_FLOWS, Grain, Kind, TradeQuery
from bot.questions.readings.mains import mains_of
from bot.questions.readings.manifold import says
from bot.questions.readings.spans import in_whole_years
from bot.questions.signals import Signals
from bot.questions.vocabulary.operators import Operator
from bot.trade import Month, Period
from bot.trade.period import MONTHS_A_YEAR

_SEVERAL: Final = 3
_MOST: Final = 8
"""Of more years than these the first and the last are told."""


def share_by_year(query: TradeQuery, signals: Signals, latest: Month) -> TradeQuery:
    """The query with the years of its range one by one, where it is asked how a share moved.

    A course without a range begins with the last year before the border closed.
    """
    period = query.period
    if period is None and signals.has(Cue.TREND) and not query.commodity.is_total:
        period = Period(Month(LAST_YEAR_BEFORE_CLOSURE, 1), latest)
    moved = signals.has(Cue.RISE, Cue.FALL, Cue.GROWTH, Cue.TREND)
    alone = query.topic in {"", "world"} and not query.others and query.compare is None
    if period is None or not (moved and alone) or len(period) <= MONTHS_A_YEAR:
        return query
    whole = [one for one in period.years() if one.is_year]
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


def course_of_years(query: TradeQuery, signals: Signals) -> TradeQuery:
    """The course of several whole years from year to year: none from a January to a December."""
    period = query.period
    whole = period is not None and all(one.is_year for one in period.years())
    told = signals.periods.grain is not None or any(one.flags for one in signals.periods.main)
    if not whole or told or not query.commodity.is_total:
        return query
    years = len(period) // MONTHS_A_YEAR if period else 0
    return replace(query, grain=Grain.YEAR, each=True) if years >= _SEVERAL else query


def over_years_gone(signals: Signals) -> bool:
    """Whether it is asked how the last three years changed, which each of them shows."""
    kinds = {(one.kind, one.grain) for one in signals.periods.main}
    trailing = kinds == {(MentionKind.TRAILING, Grain.YEAR)}
    return trailing and _BY_RATE.search(signals.text) is None


def rates_gone(query: TradeQuery, signals: Signals) -> TradeQuery:
    """Growth over the last three years, of the last four quarters: the rate of each of them.

    Of months it is that of all, until each is asked for: 最近三个月同比分别是多少.
    """
    mains, period = signals.periods.main, query.period
    apart = says(Operator.EACH, signals)
    ranges = {MentionKind.TRAILING} | ({MentionKind.EXPLICIT} if apart else set())
    grain = mains[0].grain if mains and {one.kind for one in mains} <= ranges else None
    grains = {Grain.QUARTER, Grain.YEAR} | ({Grain.MONTH} if apart else set())
    if period is None or grain not in grains or query.others or query.beside or query.topic:
        return query
    by_rate = _BY_RATE.search(signals.text) or (apart and _ON_ANOTHER.search(signals.text))
    wanted = by_rate and not _AS_ONE.search(signals.text)
    if len(mains) > 1 or len(period) <= grain.months or not wanted:
        return query
    return replace(query, period=in_whole_years(period, grain), each=True, grain=grain)


_AS_ONE = re.compile(
    r"\b(?:total|overall|combined|cumulative\w*|together|average|mean|cagr)\b"
    r"|누적|누계|합쳐|통틀|전체|평균|总|累计|合计|平均|年均"
)
_ON_ANOTHER = re.compile(r"\b(?:y/?o/?y|m/?o/?m)\b|전[년월]|同比|环比|增长")
_BY_RATE = re.compile(
    r"\brates?\b|%|\bper ?cent|\bgrowth\b|[률율幅率快]|\bfast|빠르|퍼센트|百分|[增降]速"
)


def runs_over_years(signals: Signals, period: Period) -> bool:
    """Whether a range is named from one year to another, as its two ends."""
    whole = period.start.month == 1 and period.end.month == MONTHS_A_YEAR
    kinds = {mention.kind for mention in mains_of(signals)}
    return whole and len(period) > MONTHS_A_YEAR and kinds <= _FROM_YEAR_TO_YEAR


_FROM_YEAR_TO_YEAR = frozenset({MentionKind.EXPLICIT, MentionKind.RELATIVE})


def from_first_to_last(query: TradeQuery, signals: Signals) -> TradeQuery | None:
    """2017到2018年跌了多少: from the first of the years to the last.

    Exports against imports, 2019 to 2025, are set beside each other in each of those years.
    """
    period = query.period
    if period is None or query.compare is not None or not runs_over_years(signals, period):
        return None
    moved = signals.has(Cue.RISE, Cue.FALL) or _OF_RATES.search(signals.text) is not None
    if query.topic == BOTH_FLOWS and not moved:
        return replace(query, kind=Kind.LEVEL, each=True, grain=Grain.YEAR)
    first, last = Period.year(period.start.year), Period.year(period.end.year)
    return replace(query, period=last, compare=first)


_OF_RATES = re.compile(
    r"\b(?:growth|rates?|chang(?:e|es|ed|ing))\b|[률율]|증감|변화|변동|성장"
    r"|[增降]速|增[长减幅]|[涨跌]幅|变化|变动|同比"
)


def of_two_years(query: TradeQuery, signals: Signals) -> TradeQuery:
    """假发单价2023年到2024年下降了吗: that of the last year, held against that of the first."""
    period = query.period
    if period is None or query.compare or not signals.has(Cue.GROWTH, Cue.RISE, Cue.FALL):
        return query
    if not runs_over_years(signals, period):
        return query
    first, last = Period.year(period.start.year), Period.year(period.end.year)
    return replace(query, period=last, compare=first)


_EACH_YEAR = re.compile(
    r"\b(?:each|every|by|in any given) year\b|\byear by year\b"
    r"|매년|매해|해마다|[연년]도별|각 ?(?:해|연도)|每一?年|逐年|各年|按年"
)


def each_year(query: TradeQuery, signals: Signals, latest: Month) -> TradeQuery:
    """The best month of each year, the monthly average of each: the years one by one.

    Without a range they begin with the last year before the border closed.
    """
    if query.kind is Kind.EXTREME:
        # "The lowest monthly trade" is one month of all, until each year is named.
        query = replace(query, each=False)
    alone = not query.others and query.compare is None and not query.topic
    within = query.grain is not Grain.YEAR and alone and not query.same_months
    if not within or _EACH_YEAR.search(signals.text) is None:
        return query
    period = query.period or Period(Month(LAST_YEAR_BEFORE_CLOSURE, 1), latest)
    if query.kind is Kind.EXTREME and len(period) > MONTHS_A_YEAR:
        return replace(query, period=period, each=True, limit=1)
    if query.kind is not Kind.AVERAGE or len(period) <= MONTHS_A_YEAR:
        return query
    first, *others = period.years()
    return replace(query, period=first, others=tuple(others), each=False)

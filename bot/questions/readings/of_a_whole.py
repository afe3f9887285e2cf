"""Reads what part of its year or quarter a range makes up: 12月出口占全年的比重, 상반기 몫."""

import re
from dataclasses import replace

from bot.questions.cues import Cue
from bot.questions.periods import Flag
from bot.questions.query import TIMES, Kind, TradeQuery
from bot.questions.signals import Signals
from bot.trade import Flow, Period

_OF_ITS_YEAR = re.compile(
    r"占[^?]{0,8}?(?:全年|[当當]年|年度|整年)"
    r"|\b(?:the|that|whole|full|entire|its) year(?:'s)?\b"
    r"|\bannual (?:exports?|imports?|trade|total)\b"
    r"|연간|그 ?해|한 ?해"
)
_YEAR = r"(?:\d{4}년?|작년|지난해|올해|재작년|연간|한 ?해|去年|今年|全年|前年)"
_SHORTER = r"(?:\d{1,2}월|[1-4]분기|[상하]반기|\d{1,2}月|[一二三四1-4]季度|[上下]半年)"
_WHOLE_FIRST = re.compile(
    rf"{_YEAR}[^?]{{0,16}}(?:중에?서?|가운데서?|에서|[中里内])[^?]{{0,4}}?{_SHORTER}"
    r"(?:이|가|의|은|는|분)? ?[^?]{0,8}"
    r"(?:차지|비중|비율|몫|점유|몇 ?(?:%|퍼센트|프로)|占|比重|份额)"
    rf"|{_YEAR}의? ?(?:교역|무역|수출|수입)액?의 ?몇 ?(?:%|퍼센트|프로|할)[이가] ?{_SHORTER}"
    rf"|{_YEAR}的?[^?]{{0,6}}?(?:贸易|出口|进口)额?有(?:百分之(?:几|多少)|几成|多大比例)"
    rf"[^?]{{0,6}}{_SHORTER}"
    r"|\b(?:much|share|part|portion|proportion|percent(?:age)?|fraction) of (?:the |all )?"
    r"(?:19|20)\d\d(?:'s)? (?:\w+ ){0,2}?(?:exports?|imports?|trade)\b[^?.;]{0,30}\bin\b"
)


def of_a_whole(query: TradeQuery, signals: Signals) -> TradeQuery:
    """A share of the same flow over the wider range that is named or meant."""
    period = query.period
    made_up = query.kind is Kind.COMPOSITION and _WHOLE_FIRST.search(signals.text) is not None
    asked = query.kind is Kind.LEVEL or made_up
    shared = query.kind is Kind.SHARE or (asked and signals.has(Cue.SHARE))
    if not shared or period is None or query.topic in {TIMES, "world"}:
        return query
    if not query.commodity.is_total or query.flow is Flow.BALANCE:
        return query
    if period.is_year:
        return _of_each_year(query, period)
    part, wider = _part_and_whole(query, signals, period)
    if wider is None:
        return query
    return replace(
        query,
        kind=Kind.SHARE,
        period=part,
        compare=wider,
        others=query.others if query.same_months and wider.is_year else (),
        each=False,
        topic="",
    )


def _of_each_year(query: TradeQuery, year: Period) -> TradeQuery:
    """The share of the fourth quarter in 2023, 2024 and 2025: of each year its own quarter."""
    part = query.compare
    if part is None or part.start.year != part.end.year or part.is_year:
        return query
    named = {year, *query.others}
    if not query.others:
        # "The share of December in 2024 and 2025": the first year went to its December.
        named.add(Period.year(part.end.year))
    if len(named) == 1 or not all(one.is_year for one in named):
        return query
    first, *others = (part.in_year(one.start.year) for one in sorted(named))
    whole = Period.year(first.end.year)
    return replace(query, period=first, others=tuple(others), compare=whole, each=False, topic="")


def _part_and_whole(
    query: TradeQuery, signals: Signals, period: Period
) -> tuple[Period, Period | None]:
    """The part that is asked about, and the range it lies in where one is named or meant."""
    wider = next((one for one in query.others if period in one and period != one), None)
    if wider is not None:
        return period, wider
    same = query.compare
    if same is not None:
        # "December's share of 2024 exports": the year is no baseline, but the whole.
        undated = same == period or Flag.YEAR_ASSUMED in signals.periods.flags
        dates = undated and same == period.in_year(same.end.year)
        return (same, Period.year(same.end.year)) if dates else (period, None)
    # Of all trade a month can be no part but that of a wider range.
    of_trade = query.flow is Flow.TOTAL and query.kind is Kind.LEVEL and signals.has(Cue.TRADE)
    meant = _OF_ITS_YEAR.search(signals.text) or _WHOLE_FIRST.search(signals.text)
    return period, Period.year(period.end.year) if meant or of_trade else None

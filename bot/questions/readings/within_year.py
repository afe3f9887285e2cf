"""Reads what part of a year a month, quarter or half made up: 2025년 수출 중 3분기 몫."""

import re
from dataclasses import replace

from bot.questions.cues import Cue
from bot.questions.query import Kind, TradeQuery
from bot.questions.signals import Signals
from bot.trade import Period
from bot.trade.period import MONTHS_A_YEAR

_YEAR = r"(?:\d{4}년?|작년|지난해|올해|재작년|연간|한 ?해|去年|今年|全年|前年)"
_SHORTER = r"(?:\d{1,2}월|[1-4]분기|[상하]반기|\d{1,2}月|[一二三四1-4]季度|[上下]半年)"
_WHOLE_FIRST = re.compile(
    rf"{_YEAR}[^?]{{0,16}}(?:중에?서?|가운데서?|에서|[中里内])[^?]{{0,4}}?{_SHORTER}"
    r"(?:이|가|의|은|는|분)? ?[^?]{0,8}"
    r"(?:차지|비중|비율|몫|점유|몇 ?(?:%|퍼센트|프로)|占|比重|份额)"
)


def part_of_year(query: TradeQuery, signals: Signals) -> TradeQuery:
    """The share of a shorter range in its year, where the words set the one in the other."""
    period = query.period
    shorter = period is not None and len(period) < MONTHS_A_YEAR and not query.others
    asked = query.kind in {Kind.SHARE, Kind.LEVEL} and signals.has(Cue.SHARE)
    if period is None or not shorter or not asked or not query.commodity.is_total:
        return query
    if query.compare is not None or not _WHOLE_FIRST.search(signals.text):
        return query
    return replace(query, kind=Kind.SHARE, compare=Period.year(period.end.year), topic="")

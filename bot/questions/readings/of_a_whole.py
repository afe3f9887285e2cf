"""Reads what part of its year or quarter a range makes up: 12月出口占全年的比重."""

import re
from dataclasses import replace

from bot.questions.query import TIMES, Kind, TradeQuery
from bot.questions.signals import Signals
from bot.trade import Flow, Period

_OF_ITS_YEAR = re.compile(
    r"占[^?]{0,8}?(?:全年|[当當]年|年度|整年)"
    r"|\b(?:the|that|whole|full|entire|its) year(?:'s)?\b"
    r"|\bannual (?:exports?|imports?|trade|total)\b"
    r"|연간|그 ?해|한 ?해"
)


def of_a_whole(query: TradeQuery, signals: Signals) -> TradeQuery:
    """A share of the same flow over the wider range that is named or meant."""
    period = query.period
    if query.kind is not Kind.SHARE or period is None or query.topic == TIMES:
        return query
    if not query.commodity.is_total or query.flow is Flow.BALANCE or period.is_year:
        return query
    wider = next((one for one in query.others if period in one and period != one), None)
    if wider is None and query.compare == period:
        # "A share of 2025 exports in December 2025": the year is no baseline, but the whole.
        wider = Period.year(period.end.year)
    if wider is None and query.compare is None and _OF_ITS_YEAR.search(signals.text):
        wider = Period.year(period.end.year)
    return query if wider is None else replace(query, compare=wider, others=())

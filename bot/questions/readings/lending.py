"""Lends each question of a sentence what the others have: a range, a flow, a record to beat."""

import re
from dataclasses import replace
from typing import Final

from bot.questions.cues import Cue
from bot.questions.query import BOTH_FLOWS, Grain, Kind, TradeQuery
from bot.questions.readings.alike import as_long
from bot.questions.readings.clauses import OF_IT
from bot.questions.readings.doubled import OF_ALL_TIME
from bot.questions.readings.highest_since import as_record
from bot.questions.readings.kinds import NEED_NO_TRADE_WORD
from bot.questions.readings.releases_asked import of_what_is_told
from bot.questions.signals import Signals
from bot.trade import Flow, Measure, Period

_RUNS: Final = frozenset({Kind.STREAK, Kind.SWING})
"""Kinds that a clause after another does not ask for again by how much it was in a range."""
ONE_FLOW: Final = frozenset({Flow.EXPORT, Flow.IMPORT})


def of_its_own(first: TradeQuery, second: TradeQuery, heard: Signals) -> TradeQuery:
    """The second question in the range it wants, where the first lends it one that is none.

    The average month is that of the year of the month before; a percentage of 2019 after a
    September is that of the September of 2019.
    """
    period = second.period
    if second.kind is Kind.AVERAGE and period is not None and period.is_month:
        return replace(second, period=Period.year(period.end.year))
    if second.kind is Kind.SHARE:
        return _share(first, second, heard)
    told = first.kind not in NEED_NO_TRADE_WORD
    if second.kind is Kind.NEXT_RELEASE and told and not heard.periods.main:
        return of_what_is_told(second, first, heard.text)
    if heard.commodity is not None and heard.commodity != first.commodity and _is_than(heard):
        # How much sugar, and was it more than flour: how much flour that was.
        return replace(second, kind=Kind.LEVEL, compare=None, topic="")
    if second.kind is Kind.CHANGE:
        return _change(first, second, heard)
    if second.kind is Kind.EXTREME and first.kind in {Kind.LEVEL, Kind.CHANGE}:
        # It rose by so much, the most since 2019: that is said of what rose.
        second = as_record(first, heard) or second
    return _run(first, _of_it(first, second, heard), heard)


def _of_it(first: TradeQuery, second: TradeQuery, heard: Signals) -> TradeQuery:
    """Is it banned, and how much of it went there: the good that was spoken of."""
    of_it = second.kind is Kind.LEVEL and second.commodity.is_total
    named = of_it and OF_IT.search(heard.text) is not None
    return replace(second, commodity=first.commodity) if named else second


def _is_than(heard: Signals) -> bool:
    return not heard.periods.compare and _THAN.search(heard.text) is not None


_THAN: Final = re.compile(r"\bthan\b|보다|比(?![重例率])")


def _change(first: TradeQuery, second: TradeQuery, heard: Signals) -> TradeQuery:
    """How much it was in 2016, and its growth over 2015: that is the growth of 2016."""
    mains, period = heard.periods.main, first.period
    both = heard.flow is not None and heard.flow.flow is Flow.TOTAL
    if both and second.flow is Flow.TOTAL and not second.topic:
        second = replace(second, topic=BOTH_FLOWS)
    if heard.has(Cue.RECOVERED) and not mains:
        # It fell in 2020, and has it recovered: by now, and not in that year.
        return replace(second, period=None)
    if period is None or second.compare is not None or len(mains) != 1 or second.others:
        return second
    against = mains[0].period
    if against is None or against.end >= period.start or not _OVER.search(heard.text):
        return second
    return replace(second, period=period, compare=as_long(against, period))


_OVER: Final = re.compile(
    r"\b(?:over|on|from|against|versus|vs|than|to|with) (?:the )?(?:\w+ (?:of|in) )?(?:19|20)\d\d\b"
    r"|대비|보다|비해|견주|[比较]"
)


def _run(first: TradeQuery, second: TradeQuery, heard: Signals) -> TradeQuery:
    """A move or a run that follows another: among all years, or in the months just counted."""
    mains = heard.periods.main
    if second.kind is Kind.SWING and not mains and OF_ALL_TIME.search(heard.text):
        # How much it fell in 2020, and was that the biggest fall on record: among all years.
        year = first.period is not None and first.period.is_year
        return replace(second, period=None, grain=Grain.YEAR if year else second.grain)
    ends = heard.has(Cue.HIGHEST, Cue.LOWEST)
    in_it = second.flow is Flow.BALANCE or IN_IT.search(heard.text) is not None
    if {first.kind, second.kind} == {Kind.EXTREME} and in_it and not ends:
        # The lowest month for imports, and was there still a surplus: in that month.
        return second if first.flow is second.flow else replace(second, kind=Kind.LEVEL)
    counted = first.kind is Kind.COUNT and first.threshold is None
    if counted and second.kind is Kind.EXTREME and not _OF_A_LEVEL.search(heard.text):
        # In which months it fell, and by how much in the worst of them.
        return replace(second, kind=Kind.SWING, highest=first.highest)
    if second.kind in _RUNS and first.kind in _RUNS and mains and heard.has(Cue.MUCH):
        return replace(second, kind=Kind.LEVEL)
    return second


IN_IT: Final = re.compile(
    r"\b(?:that|the same) (?:\w+ )?(?:month|year|quarter|half)\b|\b(?:then|in it)[ ?.!]*$"
    r"|그 ?(?:달|해|때|분기|시기)|(?:那|当|该)一?个?(?:月|年|时|季)"
)
"""What were exports that month: in the one that was found to be the highest for imports."""
_OF_A_LEVEL: Final = re.compile(r"\b(?:lowest|highest)\b|최[저고]|最[低高]")
"""Words for the month that stood lowest or highest, which is not the one that moved most."""


def _share(first: TradeQuery, second: TradeQuery, heard: Signals) -> TradeQuery:
    """A share of value, and one of another year's months where only that year is named."""
    one_way = first.flow in ONE_FLOW and second.flow is Flow.TOTAL
    if one_way and heard.flow is None and second.compare is None and not heard.has(Cue.BALANCE):
        # Imports, and their share of trade.
        second = replace(second, flow=first.flow)
    alike = first.flow is second.flow and heard.commodity is None
    if alike and not first.commodity.is_total and second.commodity.is_total:
        # Wigs, and their share of total imports.
        second = replace(second, commodity=first.commodity)
    if not heard.has(Cue.QUANTITY):
        # So many tonnes, and what share of exports: a share is one of value.
        second = replace(second, measure=Measure.VALUE, unit=None)
    mains, period = heard.periods.main, second.period
    if _is_part_of(first, second):
        # All of a year, and how much of it fell in the first quarter.
        return replace(second, compare=first.period)
    if _is_part_of(second, first) and not heard.has(Cue.TRADE):
        # The second quarter, and its share of the first half.
        return replace(second, period=first.period, compare=second.period)
    lone = len(mains) == 1 and mains[0].period is not None and mains[0].period.is_year
    if not lone or first.period is None or period is None or period in first.others:
        return second if period not in first.others else replace(second, compare=None, others=())
    if period == first.period or period != first.period.in_year(period.end.year):
        return second
    return replace(second, period=first.period, compare=period)


def _is_part_of(first: TradeQuery, second: TradeQuery) -> bool:
    """Whether a share is that of a range in a wider one that was told just before."""
    same = (first.flow, first.commodity) == (second.flow, second.commodity)
    if not same or not second.commodity.is_total or second.compare is not None:
        return False
    part, whole = second.period, first.period
    return part is not None and whole is not None and part != whole and part in whole


def lent(first: TradeQuery, second: TradeQuery) -> TradeQuery:
    """The first question in the range, or the sense, that the end of the sentence gives it."""
    if first.topic == "yuan" and second.topic == "rice":
        return replace(first, topic="won")
    of_markets = {first.kind, second.kind} == {Kind.CONTEXT} and first.topic != second.topic
    if of_markets and first.period is None:
        # The price of rice and the won rate in July: both of them in July.
        return replace(first, period=second.period)
    kept = first.kind is Kind.STREAK or first.kind in NEED_NO_TRADE_WORD
    if first.period_given or not second.period_given or kept:
        return first
    return replace(first, period=second.period, period_given=True, compare=None)


def joined(first: TradeQuery, second: TradeQuery) -> TradeQuery | None:
    """Exports and the growth of imports as the amount and the growth of both."""
    kinds = {first.kind, second.kind}
    rated = Kind.CHANGE in kinds and kinds <= {Kind.LEVEL, Kind.CHANGE}
    same = (first.commodity, first.period) == (second.commodity, second.period)
    if {first.flow, second.flow} != ONE_FLOW or not (rated and same):
        return None
    change = second if second.kind is Kind.CHANGE else first
    return replace(change, flow=Flow.TOTAL, topic=BOTH_FLOWS)

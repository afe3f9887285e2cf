"""Sets ranges that stand side by side against each other, the newest first: 2026 vs 2025."""

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from bot.questions.periods import Flag
from bot.questions.query import BOTH_FLOWS, Grain, Kind, Reading, TradeQuery
from bot.questions.signals import Signals
from bot.questions.vocabulary.operators import OPERATORS, Operator
from bot.trade import Flow, Period

_AGAINST_EACH: Final = re.compile(
    r"\b(?:vs|versus|v|compared?|comparison)\b|비교|相比|比较|对比|(?<=\d)年?对(?=\d)"
)
_PAIR: Final = 2


def newest_first(query: TradeQuery, named: Iterable[Period]) -> TradeQuery:
    """The newest of the ranges against the one before it, then against the others."""
    newest, before, *rest = sorted(set(named), key=lambda one: one.end, reverse=True)
    return replace(query, kind=Kind.CHANGE, period=newest, compare=before, others=tuple(rest))


def held_each(query: TradeQuery, base: Period) -> bool:
    """Whether several ranges in order follow one as long as they, to be held against it each."""
    ranges = _ranges(query, base)
    alike = all(len(one) == len(base) and base.end < one.start for one in ranges)
    plain = not (query.beside or query.topic) and query.flow is not Flow.BALANCE
    # "2026 with 2025 and with 2024" begins with the one that is held against the others.
    return plain and alike and len(ranges) > 1 and query.period == ranges[0]


def against_one(query: TradeQuery, base: Period) -> TradeQuery:
    """Trade of 2020 and 2021 compared with 2019: the change of each of them from that one."""
    first, *others = _ranges(query, base)
    grain = next(one for one in Grain if one.months >= len(base))
    each = replace(query, kind=Kind.CHANGE, each=True, grain=grain, compare=base)
    return replace(each, period=first, others=tuple(others))


def by_the_month(reading: Reading) -> Reading:
    """July against the second quarter: what a month came to on average, and no sum against a sum.

    All of a year stays what the months before its end are held against, for that is asked for.
    """
    if reading.query is None:
        return reading
    then = tuple(map(_by_the_month, reading.then))
    return replace(reading, query=_by_the_month(reading.query), then=then)


def _by_the_month(query: TradeQuery) -> TradeQuery:
    period, compare = query.period, query.compare
    if query.kind is not Kind.CHANGE or period is None or compare is None or query.each:
        return query
    plain = not (query.others or query.beside or query.topic) and query.flow is not Flow.BALANCE
    if not plain or compare.is_year or len(period) == len(compare):
        return query
    return replace(query, kind=Kind.AVERAGE, grain=Grain.MONTH)


def with_each_month(reading: Reading, signals: Signals) -> Reading:
    """Both flows of June and July: those of each month, and what they come to together.

    The sum of one flow is told with its months as it is.
    """
    query = reading.query
    if query is None or query.kind is not Kind.LEVEL or query.topic != BOTH_FLOWS or reading.then:
        return reading
    two = Flag.TWO_MONTHS in signals.periods.flags and query.period is not None
    in_one_sum = OPERATORS[signals.language][Operator.SUM]
    told = query.each or query.others or query.beside or query.as_of
    if told or not two or re.search(rf"{in_one_sum}|\btogether\b", signals.text):
        return reading
    each = replace(query, each=True, grain=Grain.MONTH)
    return replace(reading, query=each, then=(query,))


def _ranges(query: TradeQuery, base: Period) -> list[Period]:
    named = (query.period, *query.others)
    return sorted({one for one in named if one is not None and one != base})


def with_a_running_year(query: TradeQuery, signals: Signals) -> TradeQuery | None:
    """2026对2025对2019: a year that goes on is held against the same months of the others."""
    mentions = (*signals.periods.main, *signals.periods.compare)
    years = {one.period for one in mentions if one.period is not None and one.period.is_year}
    running = any(Flag.INCOMPLETE in one.flags for one in mentions)
    plain = query.kind in {Kind.LEVEL, Kind.CHANGE} and not (query.topic or query.beside)
    if not running or not plain or len(years) != len(mentions) or len(years) <= _PAIR:
        return None
    if _AGAINST_EACH.search(signals.text) is None:
        return None
    if query.each and query.grain is not Grain.YEAR:
        # The months of three years beside each other are a list of each, and no rate.
        first, *others = sorted(years)
        return replace(query, kind=Kind.LEVEL, period=first, others=tuple(others), compare=None)
    return newest_first(query, years)

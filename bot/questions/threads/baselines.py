"""Reads what a follow-up holds its range against: what was spoken of, a level, or the same."""

import re
from dataclasses import replace

from bot.questions.cues import Cue
from bot.questions.query import Kind, TradeQuery
from bot.questions.readings.spans import compare_period
from bot.questions.signals import Signals
from bot.trade import Month, Period
from bot.trade.period import MONTHS_A_YEAR


def against_that(signals: Signals, before: TradeQuery) -> Period | None:
    """The period spoken of, where a new one is held against it: how far is July below that?"""
    named = next((m.period for m in signals.periods.main if m.period is not None), None)
    if named is None or before.period in {None, named} or signals.periods.compare:
        return None
    named_later = named.start > before.period.end and _MORE_THEN.search(signals.text)
    return before.period if named_later or _THAN_THAT.search(signals.text) else None


_THAN_THAT = re.compile(
    r"\b(?:than|below|above|under|over|against|to|with|from|vs\.?|versus"
    r"|(?:percent|%|share|part) of) (?:that|it|this)\b"
    r"(?! (?:of|in|for|month|year|quarter)\b)"
    r"|그 ?(?:때|것|거|수치)?(?:의 ?몇|보다|와 비교|과 비교|하고 비교|에 비해|랑 비교| 대비)"
    r"|(?:是|占|相当于|等于)(?:了)?(?:那|这|它)(?:时|个)?的|比(?:那|这|它)(?:时|个)?(?!年|月)|(?:和|与|跟)(?:那|这|它)(?:时|个)?(?:相)?比"
)


_MORE_THEN = re.compile(
    r"\b(?:it|they|that|this|trade|exports|imports) (?:was |were )?(?:\w+ )?"
    r"(?:higher|lower|larger|smaller|bigger|more|less|better|worse|stronger|weaker)"
    r"(?: back)? (?:in|for|during)\b(?!.*\bthan\b)"
    r"|\b(?:that|it|this|they) (?:\w+ ){0,2}?(?:above|below)\b"
    r"|더 ?(?:컸|많았|높았|작았|적었|낮았|좋았|나았)|更[高低多少大小](?=[吗些一?了]|$)"
)
"""A year that was higher, or lower, is held against what is spoken of: was it, in 2017?"""


def held_to(signals: Signals, period: Period | None, latest: Month) -> Period | None:
    """The baseline named; than last month, while that is not out: the one before that spoken of."""
    compare = compare_period(signals, period)
    if period is None or compare is None or len(compare) != len(period) or compare.start <= latest:
        return compare
    return period.shifted(-len(period))


def later_first(query: TradeQuery, signals: Signals) -> TradeQuery:
    """The exports of 2019, compared with 2025: how they moved to the later of the two."""
    period, compare = query.period, query.compare
    than = _THAN.search(signals.text) is not None
    if query.kind is not Kind.CHANGE or than or period is None or compare is None:
        return query
    turned = compare.start > period.end and len(compare) == len(period)
    return replace(query, period=compare, compare=period) if turned else query


_THAN = re.compile(r"\bthan\b|보다|比[^?]{1,12}[高低多少大小]")


def level_reached(signals: Signals, before: TradeQuery) -> Period | None:
    """What the period spoken of is held against: has it gone back to the 2019 level?"""
    mains = [one.period for one in signals.periods.main if one.period is not None]
    words = _THAT_TO.search(signals.text) or _MORE_THEN.search(signals.text)
    if before.kind is Kind.CHANGE:
        words = words or _AND_TO.search(signals.text)
    held = signals.has(Cue.RECOVERED) or words is not None
    recovered = held and not signals.periods.compare
    if not recovered or len(mains) != 1 or before.period is None:
        return None
    level = mains[0]
    if level.end >= before.period.start:
        return None
    shorter = level.is_year and len(before.period) < len(level)
    return before.period.in_year(level.end.year) if shorter else level


_AND_TO = re.compile(
    r"^(?:and |or |but )*(?:to|with|against|versus|vs\.?) (?=\w)"
    r"|^(?:그럼 |그러면 )?[^?]{2,12}(?:[과와랑]|하고)(?:는|은)?(?: ?비교[가-힣]*)?[ ?]*$"
    r"|^(?:那|那么)?[和跟与][^?]{2,8}?(?:相?比)?呢?[ ?]*$"
)
"""And to a year ago, after the change on June: another baseline of the same."""
_THAT_TO = re.compile(
    r"\bcompar(?:e|ed|ing) (?:that|this|it|them|those|these) (?:to|with|against)\b"
)


def baseline_moved(before: TradeQuery, period: Period | None) -> Period | None:
    """The baseline of the question before, moved along with the period."""
    if before.compare is None or before.period is None or period is None:
        return before.compare
    if before.period in before.compare and period in before.compare:
        # The place of May among the months of this year, and April's: of the same year.
        return before.compare
    months = before.compare.start.months_until(before.period.start)
    if months == len(before.period) < len(period):
        # A month was held against the one before; the year so far is held against the last.
        return period.shifted_years(-1)
    if not months % MONTHS_A_YEAR:
        return period.shifted_years(-(months // MONTHS_A_YEAR))
    if months == len(before.period):
        return period.shifted(-len(period))
    as_long = len(period) == len(before.period)
    moved = before.period.start.months_until(period.start)
    return before.compare.shifted(moved) if as_long else period.shifted_years(-1)

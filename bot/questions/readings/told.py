"""Judges whether the answer to one question of a sentence tells the other as well."""

import re
from typing import Final

from bot.questions.cues import Cue
from bot.questions.periods import MentionKind
from bot.questions.query import Kind, TradeQuery
from bot.questions.signals import Signals
from bot.trade import Measure

OF_TOPICS: Final = frozenset({Kind.ABOUT, Kind.CONTEXT})
"""Kinds whose answers are as many as their topics."""
_TELL_AMOUNTS: Final = frozenset({Kind.CHANGE, Kind.SHARE, Kind.UNIT_VALUE, Kind.AVERAGE})
_AMOUNT_OF_THE_FIRST: Final = frozenset({Kind.EXTREME, Kind.TOP, Kind.STREAK})
"""After these, how much was exported is the amount of what they name."""
_OF_A_RATIO: Final = frozenset({Kind.SHARE, Kind.UNIT_VALUE, Kind.AVERAGE})
_RUNS: Final = frozenset({Kind.STREAK, Kind.SWING, Kind.COUNT, Kind.WHEN})
_SET_AGAINST: Final = re.compile(
    r"\bcompar|\b(?:versus|vs|from|since|than|against|over)\b"
    r"|비교|대비|견주|비해|비하|보다|에서|이후|부터|(?<![同环])比(?![例重])|较|[自从]|以来"
)


def is_told(first: TradeQuery, second: TradeQuery, heard: Signals) -> bool:
    """Whether the answer to one of two questions tells the other as well.

    `heard` are the words of the second.
    """
    if second.kind is Kind.CHANGE and first.kind in _RUNS and not heard.has(Cue.MUCH):
        # A run of falling months, year on year: how they are held against each other.
        return True
    if second.kind is Kind.CHANGE and first.kind in _OF_A_RATIO and heard.flow is None:
        # How a share or a mean compares with another is asked of it, and not of the amount.
        return True
    if first.kind is second.kind:
        return _is_told_alike(first, second, heard)
    if first.flow is not second.flow or first.commodity != second.commodity:
        return False
    kinds = {first.kind, second.kind}
    if Kind.LEVEL in kinds and kinds & _TELL_AMOUNTS:
        apart = first.period != second.period and _names_its_range(second, heard)
        another = first.measure is Measure.QUANTITY or second.compare is not None
        return not apart and not (Kind.SHARE in kinds and another)
    follows = second.kind is Kind.LEVEL and first.kind in _AMOUNT_OF_THE_FIRST
    return follows and not heard.periods.main


def is_of_the_market(first: TradeQuery, second: TradeQuery, heard: Signals) -> bool:
    """The won now, and how it compares with a year ago: that is told with the rate."""
    trade = heard.flow is not None or heard.has(Cue.TRADE, Cue.BALANCE)
    alike = (second.kind, second.topic) == (first.kind, first.topic) and not heard.periods.main
    of_it = second.kind is Kind.CHANGE or alike
    return first.kind is Kind.CONTEXT and of_it and not trade


def _is_told_alike(first: TradeQuery, second: TradeQuery, heard: Signals) -> bool:
    """Of two of one kind: amounts are told together, rates and topics are not."""
    if first.kind in OF_TOPICS:
        another = heard.periods.main and first.period != second.period
        return first.topic == second.topic and not another
    if first.kind is not Kind.CHANGE:
        return True
    return first.flow is second.flow and not _is_another_rate(first, second, heard)


def _is_another_rate(first: TradeQuery, second: TradeQuery, heard: Signals) -> bool:
    """Growth in the first half and growth in the second, growth and how far from 2019."""
    period = first.period
    if heard.has(Cue.RECOVERED) and second.period is None:
        return period is not None
    if period is not None and period == second.period and heard.periods.compare:
        before = first.compare or period.in_year(period.end.year - 1)
        return second.compare is not None and second.compare != before
    return period != second.period and _names_its_range(second, heard)


def _names_its_range(query: TradeQuery, heard: Signals) -> bool:
    """Whether a clause names a range for itself, and not to hold the one before against it."""
    if query.kind is Kind.AVERAGE:
        return True
    rated = heard.has(Cue.GROWTH, Cue.RISE, Cue.FALL) and not _SET_AGAINST.search(heard.text)
    # On the year before the second quarter is held against its own.
    named = [one for one in heard.periods.compare if one.kind is not MentionKind.BASELINE]
    held_against = named or not (rated or heard.periods.compare)
    return bool(heard.periods.main) and not (query.kind is Kind.CHANGE and held_against)

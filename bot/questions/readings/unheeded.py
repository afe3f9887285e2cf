"""Finds words that change what is asked for and that a reading of a question passes over.

An answer that is right for the rest of the words is wrong for the question: half of a figure,
exports rather than imports, the median. Such a question is sent back instead, with the words.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from typing import Final

from bot.questions.cues import Cue
from bot.questions.query import (
    BOTH_CURRENCIES,
    BOTH_ENDS,
    BOTH_FLOWS,
    BOTH_MEASURES,
    MOVED_SHARE,
    Kind,
    Reading,
    TradeQuery,
)
from bot.questions.readings.apart import both_ways, names_each_flow, parts
from bot.questions.readings.each_told import each_of
from bot.questions.readings.in_words import asks_how_counted
from bot.questions.readings.judging import names_no_trade
from bot.questions.readings.kinds import NEED_NO_TRADE_WORD
from bot.questions.readings.means import tells_its_mean
from bot.questions.readings.of_the_found import lies_in_one_sum
from bot.questions.readings.outside import as_held_of_the_world
from bot.questions.readings.said_parts import part_beside
from bot.questions.readings.sought_figures import SOUGHT
from bot.questions.readings.without import leaves_out, next_to
from bot.questions.readings.without_range import is_of_a_range
from bot.questions.signals import Signals, unnamed
from bot.questions.vocabulary.operators import OPERATORS, UNCOMPUTED, Operator
from bot.trade import Flow, Language

_Condition = Callable[[TradeQuery, Signals], bool]


def uncomputed(signals: Signals, typed: str) -> tuple[str, str] | None:
    """What is asked for and never worked out: the key of its refusal, and the words.

    `typed` is the text before its slips were mended: a percentile is no percentage.
    """
    patterns, texts = _patterns(signals.language), [unnamed(signals)]
    if typed != signals.text:
        texts.append(typed)
    released = signals.has(Cue.NEXT_RELEASE, Cue.LATE, Cue.METHOD_CRUDE) and signals.amount is None
    # Of a release that is expected, of oil and of services that are left out, there are words.
    in_words = asks_how_counted(signals) or signals.has(Cue.ABOUT_HELP)
    # What came out in the past two weeks wants no weekly figure.
    news = signals.has(Cue.WHATS_NEW) and names_no_trade(signals)
    told = {Operator.ESTIMATE: released, Operator.ELSEWHERE: in_words, Operator.SHORTER: news}
    for one in UNCOMPUTED:
        if told.get(one):
            continue
        for text in texts:
            found = patterns[one].search(text)
            if found is not None:
                return str(one), found[0]
    return None


_MOST_GOODS: Final = 4
"""So many goods are told one below the other."""
_MOST_PARTS: Final = 3
"""So many questions that one query cannot hold are answered one below the other."""


def checked(reading: Reading, signals: Signals) -> Reading:
    """The reading itself, or a question back where it passes over a word or a half."""
    held = reading.query and as_held_of_the_world(reading.query)
    if held is None and reading.query is not None:
        return Reading(reading.language, refusal="other_area")
    return _heeded(replace(reading, query=held), signals)


def _heeded(reading: Reading, signals: Signals) -> Reading:
    query = reading.query
    each = () if query is None else each_of(query, signals)
    in_words = query is None or query.kind in NEED_NO_TRADE_WORD
    if 0 < len(each) <= _MOST_GOODS:
        first = replace(reading, query=each[0])
        return replace(first if in_words else checked(first, signals), then=each[1:])
    if query is None or (in_words and not each):
        return reading
    several = each or parts(query, signals) or both_ways(query, signals)
    if 1 < len(several) <= _MOST_PARTS and _may_be_told(query, several[0], signals):
        return replace(reading, query=several[0], then=several[1:])
    if several and query.kind is not Kind.COMPOSITION:
        return Reading(reading.language, refusal="two_questions", parts=several)
    passed = unheeded(query, signals)
    if passed is None:
        return reading
    why, words = passed
    return Reading(reading.language, refusal=why, remarks=(("unknown", words),))


_ADDED: Final = re.compile(r"\bplus\b|더하|더한|加上|相加")


def _may_be_told(query: TradeQuery, first: TradeQuery, signals: Signals) -> bool:
    """Whether the parts of a question may be told one by one: top exports and top imports.

    The best of one flow and the worst of the other, a sum or a ratio of two are no such parts.
    """
    mixed = signals.has(Cue.HIGHEST) and signals.has(Cue.LOWEST)
    one_by_one = query.kind is not Kind.COVER and not mixed and not _ADDED.search(signals.text)
    return one_by_one and unheeded(replace(first, topic=query.topic), signals) is None


def unheeded(query: TradeQuery, signals: Signals) -> tuple[str, str] | None:
    """The first word that a query passes over: the key of its refusal, and the words."""
    patterns, text = _patterns(signals.language), unnamed(signals)
    ends = query.kind in _IN_ORDER and signals.has(Cue.HIGHEST) and signals.has(Cue.LOWEST)
    averaged = ends and patterns[Operator.MEAN].search(text)
    if any(sought(query, signals) for sought in SOUGHT):
        return "not_computed", ""
    # Two measures or currencies are wanted of more than one thing.
    split = query.topic in {BOTH_CURRENCIES, BOTH_MEASURES}
    if (split and (query.others or query.beside or query.each)) or averaged:
        return "two_questions", ""
    for one, is_heeded in _HEEDED.items():
        found = patterns[one].search(text)
        if (
            found is None
            or is_heeded(query, signals)
            or (one is Operator.AWAY and _is_dated(query, signals, found))
        ):
            continue
        return str(one), found[0]
    return None


_LONGEST_COUNTED: Final = 60
"""A longer range is one without a beginning, whatever was to be counted."""
_IN_ORDER: Final = frozenset({Kind.EXTREME, Kind.RANK})


def _is_dated(query: TradeQuery, signals: Signals, found: re.Match[str]) -> bool:
    """Whether a word is part of a period that was read: the month before March 2020."""
    long = query.period is not None and len(query.period) > _LONGEST_COUNTED
    return not long and any(
        start <= found.start() < found.end() - 1 < end for start, end in signals.periods.spans
    )


@cache
def _patterns(language: Language) -> Mapping[Operator, re.Pattern[str]]:
    return {one: re.compile(pattern) for one, pattern in OPERATORS[language].items()}


def _several(query: TradeQuery) -> bool:
    return bool(query.others or query.beside or query.each or query.topic in _MANIFOLD)


_MANIFOLD: Final = frozenset({BOTH_FLOWS, BOTH_CURRENCIES, BOTH_MEASURES})


def _points(query: TradeQuery, signals: Signals) -> bool:
    """Grown by how many points is grown by how many percent, unless two rates are held apart."""
    if query.kind is Kind.CHANGE:
        return not _TWO_RATES.search(signals.text)
    return query.kind is Kind.SHARE and query.topic == MOVED_SHARE


_TWO_RATES: Final = re.compile(
    r"\b(?:difference|gap|spread|growth rates?)\b|차이|격차|[증성감][가장소]율"
    r"|相差|差距|之差|增速|增幅|增长率"
)


def _difference(query: TradeQuery, signals: Signals) -> bool:
    told = query.topic in {BOTH_ENDS, BOTH_CURRENCIES} or leaves_out(signals)
    told = told or query.flow is Flow.BALANCE
    averages = query.kind is Kind.AVERAGE and query.compare
    return told or bool(averages) or query.kind in _DIFFERENCES


_DIFFERENCES: Final = frozenset({Kind.CHANGE, Kind.REVISION, Kind.SWING, Kind.COUNT, Kind.WHEN})


def _ratio(query: TradeQuery, signals: Signals) -> bool:
    if query.kind is Kind.COVER:
        both = names_each_flow(signals.text) or _BOTH_FLOWS.search(signals.text) is not None
        return query.compare is None and (both or not query.others)
    named = query.compare is not None or not query.commodity.is_total or signals.has(Cue.WORLD)
    return query.kind in {Kind.CHANGE, Kind.SHARE, Kind.UNIT_VALUE} and named


_BOTH_FLOWS: Final = re.compile(r"进出口|출입|\b(?:import|export)[-/ ](?:ex|im)port")


def _fraction(query: TradeQuery, signals: Signals) -> bool:
    """Half of the exports: fine as a share of theirs, as a rise, or beside what was told."""
    if query.kind is Kind.CHANGE:
        return bool(signals.periods.compare) or signals.has(Cue.RISE, Cue.FALL)
    if query.kind is Kind.SHARE:
        return not query.commodity.is_total or query.compare is not None
    return query.kind in {*_MARKED, Kind.COVER} or bool(part_beside(signals, query))


_MARKED: Final = frozenset({Kind.COUNT, Kind.WHEN, Kind.STREAK})


def _each(query: TradeQuery, signals: Signals) -> bool:
    # Exports, imports and the surplus, each: the balance is told with both, as all trade is.
    flows = names_each_flow(signals.text) or _BOTH_FLOWS.search(signals.text)
    several = _several(query) or (flows and query.flow in {Flow.BALANCE, Flow.TOTAL})
    told = several or query.compare or query.kind not in {Kind.LEVEL, Kind.AVERAGE}
    return bool(told) or query.period is None or len(query.period) <= query.grain.months


def _left_out(query: TradeQuery, signals: Signals) -> bool:
    """Excluding a good is told by its share; nothing else is left out of anything."""
    return leaves_out(signals) or query.flow is Flow.BALANCE


def _not(query: TradeQuery, signals: Signals) -> bool:
    """Not above a mark is below it; months that did not rise are in no count."""
    if query.kind in {Kind.VANISHED, Kind.TOP, Kind.CHANGE, Kind.TREND}:
        return True
    below = signals.amount is not None and not query.above
    return below and _NOT_ABOVE.search(signals.text) is not None


_NOT_ABOVE: Final = re.compile(
    r"\b(?:exceed|reach|surpass|top|pass|cross|above|over|more than)|[넘웃초도미]|[超达破]"
)


_HEEDED: Final[Mapping[Operator, _Condition]] = {
    Operator.POINTS: _points,
    Operator.DIFFERENCE: _difference,
    Operator.RATIO: _ratio,
    Operator.FRACTION: _fraction,
    Operator.EACH: _each,
    Operator.SUM: lies_in_one_sum,
    Operator.MEAN: lambda query, signals: tells_its_mean(query, signals.text),
    Operator.LEFT_OUT: _left_out,
    Operator.RATHER: lambda _, signals: next_to(signals),
    Operator.NOT: _not,
    Operator.AWAY: lambda *_: False,
    Operator.SO_LONG: is_of_a_range,
}
"""For each word that changes a question, when a query has done what it says."""

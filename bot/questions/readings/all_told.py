"""Sees to it that nothing that is asked for is dropped: it is told as well, or asked back."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from bot.questions.cues import Cue
from bot.questions.query import (
    BOTH_FLOWS,
    GROWN,
    TWO_BASELINES,
    WITH_TOTAL,
    Grain,
    Kind,
    Reading,
    TradeQuery,
)
from bot.questions.readings.baselines_named import baselines_of
from bot.questions.readings.both_rates import rates_left
from bot.questions.readings.clauses import joins
from bot.questions.readings.facts_asked import asks_sum_of_months, asks_whole
from bot.questions.readings.facts_told import tells_whole
from bot.questions.readings.lending import ONE_FLOW
from bot.questions.readings.reading import query_of
from bot.questions.readings.releases_asked import of_what_is_told
from bot.questions.readings.spans import compare_period, main_period
from bot.questions.readings.unheeded import checked
from bot.questions.readings.untold import OF_WORDS, Fact, good_left, ranges_left, untold
from bot.questions.signals import Signals
from bot.questions.vocabulary.numbers import MONTHS
from bot.trade import Flow, Measure, Month, Period

_MOST: Final = 4
"""So many things are told in one answer."""


def all_told(reading: Reading, signals: Signals, latest: Month) -> Reading:
    """The reading with all that its words ask for, or the parts to be asked one by one."""
    if reading.query is None or not joins(signals):
        return reading
    reading = _fuller(reading, reading.query, signals, latest)
    told = [one for one in (reading.query, *reading.then) if one is not None]
    owed = untold(told, signals)
    ranges, good = _ranges(told, signals), good_left(told, signals)
    rates = [(one, True) for one in rates_left(told, signals)]
    if not (owed or ranges or rates or good):
        return reading
    further = [*_further(owed, told, signals, latest), *ranges, *rates]
    asked = (*told, *(one for one, _ in further))
    safe = not good and all(sound for _, sound in further) and len(asked) <= _MOST
    if not safe:
        return Reading(reading.language, refusal="two_questions", parts=asked[:_MOST])
    first, *rest = (one for one in asked if not _is_told_with_rate(one, asked))
    return replace(reading, query=first, then=tuple(rest))


def _is_told_with_rate(query: TradeQuery, asked: tuple[TradeQuery, ...]) -> bool:
    """Whether an amount is told with how it changed, so that it need not be told before."""
    rated = replace(query, kind=Kind.CHANGE, compare=None)
    plain = query.kind is Kind.LEVEL and not query.others and query.unit is None
    return plain and rated in {replace(one, compare=None) for one in asked}


def _ranges(told: list[TradeQuery], signals: Signals) -> list[tuple[TradeQuery, bool]]:
    """What is told, of the ranges that are left: the shares of two quarters in their year."""
    if {one.kind for one in told} & OF_WORDS:
        return []
    first = told[-1]
    rest = [one for one in first.others if one != first.compare]
    if first.kind is Kind.CHANGE and rest and not (first.each or first.topic):
        # Higher in June or in July, and the total so far: one rate tells of one range alone.
        chosen = _EITHER.search(signals.text) is not None
        amount = replace(first, kind=Kind.LEVEL, period=rest[-1], compare=None, others=())
        return [(amount, not chosen)]
    whole = first.compare if first.kind is Kind.SHARE else None
    return [
        (replace(first, period=one), whole is not None and one in whole)
        for one in ranges_left(told, signals)
    ]


_EITHER: Final = re.compile(
    rf"\bor (?:in |for )?(?:the |that of )?(?:{MONTHS}|q[1-4]|h[12]"
    r"|first|second|third|fourth|(?:19|20)\d\d)\b"
    r"|\d ?(?:월|년|분기)(?:이?나|또는)|[月年](?:还是|或)\d"
)
"""In June or in July: one of the two, and no range of its own."""


def _fuller(reading: Reading, query: TradeQuery, signals: Signals, latest: Month) -> Reading:
    """The first question with more in it: both flows with their sum, a good with its growth."""
    if query.kind is Kind.LEVEL and query.topic == BOTH_FLOWS and asks_whole(signals):
        # Of one range all trade is told with both of its flows.
        one = not (query.others or query.each or reading.then)
        return replace(reading, query=replace(query, topic="")) if one else reading
    if query.kind is Kind.LEVEL and query.flow is Flow.BALANCE and asks_whole(signals):
        one = not (query.others or query.each or query.topic)
        return replace(reading, query=replace(query, topic=WITH_TOTAL)) if one else reading
    if query.kind is not Kind.TOP or query.topic:
        return reading
    if signals.has(Cue.SHARE) and not signals.has(Cue.WORLD):
        return _with_shares(reading, query)
    if Kind.CHANGE not in {one.kind for one in untold((query, *reading.then), signals)}:
        return reading
    against = compare_period(signals, query.period or Period(latest, latest))
    return replace(reading, query=replace(query, topic=GROWN, compare=against))


def _with_shares(reading: Reading, query: TradeQuery) -> Reading:
    """The goods with the part each has; the place of one good, and what part it is of all."""
    if query.commodity.is_total:
        return replace(reading, query=replace(query, kind=Kind.COMPOSITION))
    return replace(reading, then=(*reading.then, replace(query, kind=Kind.SHARE)))


def _further(
    owed: tuple[Fact, ...], told: list[TradeQuery], signals: Signals, latest: Month
) -> Iterator[tuple[TradeQuery, bool]]:
    """Each thing that is owed as a question of its own, and whether that is sure to be meant."""
    first = told[0]
    if len({one.flow for one in owed} & ONE_FLOW) == len(ONE_FLOW):
        # Neither of the flows is told: all trade is told with both.
        owed = (Fact(Kind.LEVEL, asks_whole, tells_whole, Flow.TOTAL), *_of_no_flow(owed))
    for fact in owed:
        query = _asked(fact, first, signals, latest)
        reading = checked(Reading(signals.language, query=query), signals)
        if fact.is_asked is asks_sum_of_months and first.each:
            # Each of the months, and what they come to together.
            yield query, True
            continue
        yield query, reading.query == query and not reading.then and _is_sound(query, first)


def _is_sound(query: TradeQuery, first: TradeQuery) -> bool:
    """Whether a thing that is owed can be told: not what was before a ban, or above a mean."""
    banned = first.kind in {Kind.RESTRICTION, Kind.CAP} and query.period is None
    # The largest good of a year, and its place in another.
    placed = first.kind in {Kind.RANK, Kind.EXTREME} and query.kind is Kind.TOP
    return query.kind is not Kind.COUNT and not placed and not (banned and query.kind is Kind.LEVEL)


def _of_no_flow(owed: tuple[Fact, ...]) -> Iterator[Fact]:
    return (one for one in owed if one.flow is None or one.flow is Flow.BALANCE)


def _asked(fact: Fact, first: TradeQuery, signals: Signals, latest: Month) -> TradeQuery:
    plain = replace(
        first, kind=fact.kind, compare=None, topic="", each=False, limit=1, nth=1, threshold=None
    )
    match fact.kind:
        case Kind.LEVEL if fact.each:
            plain = replace(plain, each=True, grain=_step(signals))
        case Kind.LEVEL:
            period = first.period or main_period(signals)
            plain = replace(plain, flow=fact.flow or first.flow, period=period, topic=fact.topic)
        case Kind.CHANGE:
            plain = _changed(first, plain, signals, latest)
        case Kind.SHARE:
            plain = _part_of(replace(plain, measure=Measure.VALUE, unit=None))
        case Kind.NEXT_RELEASE:
            plain = of_what_is_told(replace(plain, period=None), first, signals.text)
        case Kind.RANK:
            plain = _on_its_own(first, query_of(signals, Kind.RANK, "", latest=latest))
    return plain


def _part_of(share: TradeQuery) -> TradeQuery:
    """A share of its year where that of all trade could be no other."""
    period = share.period
    shorter = period is not None and not period.is_year and share.flow is Flow.TOTAL
    if not shorter or period is None or not share.commodity.is_total:
        return share
    return replace(share, compare=Period.year(period.end.year))


def _step(signals: Signals) -> Grain:
    """How long the ranges are that are listed beside their average: months, unless words tell."""
    named = _STEP.search(signals.text)
    return Grain.MONTH if named is None else Grain.QUARTER if named["quarter"] else Grain.YEAR


_STEP: Final = re.compile(
    r"(?P<quarter>\b(?:each|every|by) quarter\b|\bquarterly\b|분기별|매 ?분기|[各每逐分按]个?季)"
    r"|\b(?:each|every|by) year\b|\b(?:yearly|annual)\b|연도별|매년|[各每逐分按]年"
)


def _changed(first: TradeQuery, plain: TradeQuery, signals: Signals, latest: Month) -> TradeQuery:
    """How what is told changed, each of several ranges by itself."""
    topic = BOTH_FLOWS if first.topic == BOTH_FLOWS else ""
    if first.others:
        return replace(plain, topic=topic, each=True)
    period = first.period or Period(latest, latest)
    against = dict.fromkeys(one for one in baselines_of(period, signals) if one != period)
    if not against:
        return replace(plain, topic=topic)
    base, *more = against
    topic = TWO_BASELINES if more else topic
    return replace(plain, topic=topic, compare=base, others=tuple(more))


def _on_its_own(first: TradeQuery, query: TradeQuery) -> TradeQuery:
    """A reading of the whole sentence, about what the first question of it is about."""
    return replace(query, flow=first.flow, commodity=first.commodity, side=first.side)

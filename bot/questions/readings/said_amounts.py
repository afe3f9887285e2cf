"""Tells what each amount in a message is said to be: of which flow, of when, how far it moved."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile
from typing import Final

from bot.questions.cues import Cue, find_cues
from bot.questions.periods import MentionKind
from bot.questions.query import TWO_BASELINES, Claim, Kind, TradeQuery
from bot.questions.readings.said_flows import flows_said
from bot.questions.readings.said_levels import (
    baseline_between,
    baselines_in_turn,
    claims_of_levels,
    range_between,
    rate_in_its_place,
)
from bot.questions.readings.said_words import Said, band_of, is_rough, said_in, side_of
from bot.questions.readings.spans import ranges_in_turn
from bot.questions.signals import Signals
from bot.questions.vocabulary.moved_by import (
    BY,
    FROM_AFTER,
    FROM_BEFORE,
    MOVED_AFTER,
)
from bot.trade import Flow, Language, Measure, Period


def claims_of_amounts(signals: Signals, query: TradeQuery) -> tuple[Claim, ...]:
    """What is said of each amount; a claim that says nothing stands for one that is unclear."""
    claims = list(claims_of_levels(signals, query))
    if any(one.query.compare == query.compare for one in claims):
        # It rose 25.8%, exceeding 2019: the rate is that on the year before.
        kind = Kind.CHANGE if query.kind is Kind.SHARE else query.kind
        query = replace(query, kind=kind, compare=None)
    baselines = baselines_in_turn(signals, query)
    twice = query.topic == TWO_BASELINES
    query = replace(query, topic="", others=() if twice else query.others)
    flow, waiting = query.flow, list[Flow]()
    rates = 0
    own = ranges_in_turn(signals) if query.kind is Kind.CHANGE else ()
    all_said = said_in(signals)
    of_amounts = list[Flow]()
    for place, said in enumerate(all_said):
        named = flows_said(said.before, signals.language, query)
        if not named and said.is_rate and _each_has_a_rate(all_said, place, len(of_amounts)):
            # Exports of 327 and imports of 1,193 million, up 55.6% and 13.5%: each has its own.
            named = of_amounts
        if named == [Flow.TOTAL] and not query.commodity.is_total:
            named = []  # The total that a good is a part of is no flow of it.
        if named:
            flow, *waiting = named
        elif waiting:
            flow = waiting.pop(0)
        of_amounts = [] if said.is_rate else [*of_amounts, flow]
        of_flow = replace(query, flow=flow)
        if said.is_rate:
            of_rate = rate_in_its_place(rates, of_flow, own, baselines)
            claims.append(_rate_of(said, signals, of_rate, place))
            rates += 1
        else:
            told = list(_amount(said, signals, of_flow, place))
            if any(one.percent is not None and one.query.flow is flow for one in claims):
                # Up 26% to 16 billion: that it rose is told by the rate.
                told = [one for one in told if one.mark is not None or one.up is None]
            if told and claims and told[0].above is None and _AND.fullmatch(said.before):
                # Topped 2.2 billion in 2025 and 1.7 billion in 2024: each was more than that.
                told[0] = replace(told[0], above=claims[-1].above)
            claims += told
    return tuple(claims)


_AND: Final = re.compile(r"(?: in [\w ]{3,14})?,? and [$]?")


def _each_has_a_rate(said: Sequence[Said], place: int, flows: int) -> bool:
    """Whether as many rates follow from a place as flows were told of right before it."""
    rates = list(takewhile(lambda one: one.is_rate, said[place:]))
    return len(rates) == flows > 1


def _rate_of(said: Said, signals: Signals, query: TradeQuery, place: int) -> Claim:
    """What is said of a rate: of the range, and on the baseline, that its own clause names."""
    clause = _beside_it(said, signals)
    against = baseline_between(*clause, signals, query) or query.compare
    several = query.others or query.compare is None
    period = _of_range(said, signals, query, place) if several else query.period
    part = _OF_ANOTHER.search(f"{said.last}#{said.behind}")
    if part and query.period is not None and len(query.others) == 1 and query.compare is None:
        # 2.29 billion, 89% of the 2.57 billion of 2019: the later range as a part of the other.
        then, now = sorted((query.period, *query.others), key=lambda one: one.end)
        return _of_a_level(
            said, signals.language, replace(query, period=now, compare=then, others=())
        )
    own = None if query.others or part else range_between(*clause, signals, query)
    if own is not None and period is not None:
        # Rose 21% in July and fell 11% in June: each on the same range before it.
        back = against.start.months_until(period.start) if against else 0
        period, against = own, own.shifted(-back) if back else None
    of_range = replace(query, period=period, others=(), compare=against)
    return _rate(said, signals.language, of_range)


def _beside_it(said: Said, signals: Signals) -> tuple[int, int]:
    """Where a rate names its own range or baseline: behind it in English, else before it."""
    start, end = said.amount.span
    if signals.language is Language.ENGLISH:
        return end, end + len(said.behind)
    return start - len(said.last), start


def _amount(said: Said, signals: Signals, query: TradeQuery, place: int) -> Iterator[Claim]:
    """What money or goods are said to have come to, before or after, or to have moved by."""
    language, claim = signals.language, _of(said, signals.language)
    told_apart = query.kind is Kind.LEVEL and signals.has(Cue.BALANCE)
    if told_apart:
        # Exports exceed imports by 13 billion: that is the balance.
        query = replace(query, flow=Flow.BALANCE)
    elif not _THE.search(said.last) and (
        BY[language].search(said.last) or MOVED_AFTER[language].search(said.behind)
    ):
        moved = replace(query, kind=Kind.CHANGE, unit=said.unit)
        yield replace(claim, query=moved, mark=said.amount.value, unit=said.unit, up=said.up)
        return
    period = _of_range(said, signals, query, place)
    if period is None:
        yield Claim(query)
        return
    kind = Kind.AVERAGE if query.kind is Kind.AVERAGE else Kind.LEVEL
    level = replace(query, kind=kind, period=period, others=(), compare=None, unit=said.unit)
    if period != query.period and claim.above is not None and _THE.search(said.last):
        # Below the $3.3 billion of 2017: that is what 2017 came to, and more than this year did.
        yield Claim(replace(query, kind=Kind.CHANGE, compare=period, unit=None), up=claim.above)
        claim = replace(claim, above=None)
    if said.unit is not None and not said.unit.is_money:
        level = replace(level, measure=Measure.QUANTITY)
    yield replace(claim, query=level, mark=said.amount.value, unit=said.unit)
    # Of a month it is not said what it fell from, where nothing is named.
    certain = query.compare is not None or (period.is_year and not signals.periods.compare)
    if query.kind is Kind.CHANGE and period == query.period and certain and said.up is not None:
        # It fell to so much: that it fell is said as well.
        yield Claim(replace(query, unit=None), up=said.up)


def _of_range(said: Said, signals: Signals, query: TradeQuery, place: int) -> Period | None:
    """The range that an amount is of: the one beside it, or of several the one in its place."""
    language = signals.language
    if beside := _beside(said, signals):
        return beside
    named = [one for one in (query.period, *query.others) if one is not None]
    if query.others:
        in_turn = named[place] if len(named) == len(signals.amounts) else None
        return in_turn or _nearest(said, signals, named)
    if FROM_BEFORE[language].search(said.last) or FROM_AFTER[language].search(said.behind):
        return query.compare or (query.period and query.period.shifted_years(-1))
    return query.period


def _beside(said: Said, signals: Signals) -> Period | None:
    """The range that is named right at an amount: 2024년 21억 달러, $2.18 billion in 2024."""
    start, end = said.amount.span
    english, text = signals.language is Language.ENGLISH, signals.text
    named = [
        one
        for one in signals.periods.mentions
        if one.baseline is None and one.kind is not MentionKind.SINCE
    ]
    later = [one for one in named if english and one.start >= end]
    behind = [one.period for one in later if _IN.fullmatch(text[end : one.start])]
    before = [
        one.period
        for one in named
        if one.end <= start and (_OF_IT if english else _FEW).fullmatch(text[one.end : start])
    ]
    return (behind or before[-1:] or [None])[0]


def _nearest(said: Said, signals: Signals, named: list[Period]) -> Period | None:
    """The range that is named next to an amount in its sentence, and before it but in English."""
    start, end = said.amount.span
    after = signals.language is Language.ENGLISH
    near = [
        (min(abs(start - one.end), abs(one.start - end)), one.period)
        for one in signals.periods.main
        if one.period in named
        and (one.end <= start or after)
        and not _STOP.search(signals.text[min(end, one.end) : max(start, one.start)])
    ]
    return min(near, key=lambda one: one[0])[1] if near else None


_THE: Final = re.compile(r"\b(?:the|its|their)(?: us)? [$]?$|년의 ?$|年的 ?$")
_IN: Final = re.compile(r" ?(?:(?:in|for|during|of|over) (?:the )?)?")
_STOP: Final = re.compile(r"[.;](?!\d)")
_OF_IT: Final = re.compile(r"(?:'s)?[ ($]*")
_FEW: Final = re.compile(r".{0,12}")
"""So near before an amount a range is the one that it is of: 2024년 21억 달러, 2017's $1.7bn."""


def _rate(said: Said, language: Language, query: TradeQuery) -> Claim:
    """By how many percent a flow is said to have moved, on the year before or on what is named."""
    cues = find_cues(f"{said.last} {said.behind}", language, {Cue.SHARE, Cue.RISE, Cue.FALL})
    part, moved = Cue.SHARE in cues, bool(cues) or BY[language].search(said.last)
    period = query.period
    of_another = _OF_ANOTHER.search(f"{said.last}#{said.behind}")
    if query.kind is Kind.SHARE and (part or not moved or of_another):
        return replace(_of(said, language), query=query, mark=said.amount.value, unit=said.unit)
    if of_another:
        return _of_a_level(said, language, query)
    if part and not query.commodity.is_total:
        share = replace(query, kind=Kind.SHARE, compare=None, unit=None)
        return replace(_of(said, language), query=share, mark=said.amount.value, unit=said.unit)
    if part or said.up is None or (period is None and query.compare is None):
        return Claim(query)
    against = query.compare
    if period is not None and (against is None or len(against) != len(period)):
        against = period.shifted_years(-1)
    change = replace(query, kind=Kind.CHANGE, compare=against, unit=None)
    return replace(_of(said, language), query=change, up=said.up, percent=said.amount.value)


def _of_a_level(said: Said, language: Language, query: TradeQuery) -> Claim:
    """Back to 98% of 2019: what part of that level it is, and no rate of growth."""
    if query.compare is None or query.flow is Flow.BALANCE:
        return Claim(query)
    part = replace(query, kind=Kind.SHARE, unit=None)
    return replace(_of(said, language), query=part, mark=said.amount.value, unit=said.unit)


_OF_ANOTHER: Final = re.compile(
    r"#(?: of (?:the |its )?(?:(?:19|20)\d\d|level|pre-)| ?수준|의 ?수준)|[년年]의 ?#|的#"
)
"""Signs of a percentage that one amount is of another; # stands in its place."""


def _of(said: Said, language: Language) -> Claim:
    """What the words at an amount say of it: that it was more or less than that, or about that."""
    rough = said.amount.rough or is_rough(said.last, said.behind, language)
    above = side_of(said.last, said.behind, language)
    return Claim(_NO_QUERY, above=above, until=band_of(said), rough=rough)


_NO_QUERY: Final = TradeQuery(Kind.LEVEL)

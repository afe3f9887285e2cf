"""Reads a sentence that asks two different things clause by clause: how much, and since when."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from bot.questions.cues import Cue
from bot.questions.periods import MentionKind
from bot.questions.query import BOTH_FLOWS, GROWN, PAST, TWO_BASELINES, Kind, Reading, TradeQuery
from bot.questions.readings.clauses import OF_IT, clauses, may_be_two
from bot.questions.readings.lending import IN_IT, ONE_FLOW, joined, lent, of_its_own
from bot.questions.readings.market_prices import rate_beside_rice
from bot.questions.readings.set_against import in_both_terms
from bot.questions.readings.told import OF_TOPICS, is_of_the_market, is_told
from bot.questions.signals import Signals
from bot.trade import Flow, Period

Clause = Callable[[str, TradeQuery | None], tuple[Signals, Reading]]
"""Reads one clause as a question of its own that goes on from another."""

_ASKED: Final = frozenset(
    {Kind.LEVEL, Kind.CHANGE, Kind.SHARE, Kind.EXTREME, Kind.TOP, Kind.RESTRICTION, Kind.CAP}
    | {Kind.NEXT_RELEASE, Kind.STREAK, Kind.AVERAGE, Kind.UNIT_VALUE, Kind.WHATS_NEW}
    | {Kind.COUNT, Kind.ABOUT, Kind.CONTEXT, Kind.LATEST, Kind.SWING}
    | {Kind.APPEARED, Kind.VANISHED, Kind.WHEN}
)
_OF_NO_FLOW: Final = (
    OF_TOPICS
    | {Kind.RESTRICTION, Kind.CAP, Kind.NEXT_RELEASE, Kind.WHATS_NEW}
    | {Kind.LATEST, Kind.TOP}
)
_OF_THE_FLOW_BEFORE: Final = (
    _OF_NO_FLOW
    | {Kind.EXTREME, Kind.TOP, Kind.STREAK, Kind.COUNT}
    | {Kind.AVERAGE, Kind.CHANGE, Kind.SHARE, Kind.SWING, Kind.APPEARED, Kind.VANISHED, Kind.WHEN}
)
"""Kinds that a clause after another may ask for without the name of a flow."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A clause or several, read as one question: where it stands, what it says, what it asks.

    `amount` is how much was asked for in a clause before that of a ratio.
    """

    start: int
    heard: Signals
    reading: Reading
    query: TradeQuery
    amount: TradeQuery | None = None


def both_halves(reading: Reading, signals: Signals, clause: Clause) -> Reading | None:
    """The reading of a sentence that asks several things; None where one query holds them all."""
    query = reading.query
    several = reading.refusal == "two_questions" and not signals.has(Cue.SHARE, Cue.COVER)
    mixed = query is None and (several or reading.refusal == "not_computed")
    one_of_two = mixed if query is None else _may_be_one_of_two(query, signals)
    if not one_of_two or not may_be_two(signals):
        return None
    places = clauses(signals)
    found = _read_apart(reading, signals, clause, places)
    # The best month for imports, and exports in that month: of exports no month is sought.
    return found if found and (IN_IT.search(signals.text) or _holds_all(found, reading)) else None


def _holds_all(found: Reading, reading: Reading) -> bool:
    """Whether clause by clause all is told that the sentence as a whole was read to ask."""
    if not reading.then or reading.query is None or found.query is None:
        return True
    told = {(one.kind, one.flow) for one in (found.query, *found.then)}
    told |= {(Kind.EXTREME, flow) for kind, flow in told if kind is Kind.RANK}
    return {(one.kind, one.flow) for one in (reading.query, *reading.then)} <= told


def _read_apart(
    reading: Reading, signals: Signals, clause: Clause, places: list[tuple[int, int]]
) -> Reading | None:
    """Clause after clause as a question of its own, or with the one before it."""
    parts: list[_Part] = []
    told, start = False, 0
    for begin, end in places:
        last = parts[-1] if parts else None
        start = start if last is None else begin
        part = _part(signals.text[start:end], start, clause, last)
        if last is None:
            parts += [part] if part else []
            continue
        if grown := _growth_of(parts, signals.text[begin:end], begin, clause):
            parts.append(grown)
            continue
        if last.query.each and _IN_SUM.search(signals.text[begin:]):
            # Month by month, and the annual total: the list, and the range as a whole.
            return replace(last.reading, then=(replace(last.query, each=False),))
        if part and is_of_the_market(last.query, part.query, part.heard):
            told = True
            compared = part.query.kind is last.query.kind
            parts[-1] = replace(last, query=part.query) if compared else last
        elif part and _is_its_growth(last.query, part):
            against = _since(part)
            told, grown_too = True, replace(last.query, topic=GROWN, compare=against)
            parts[-1] = replace(last, query=grown_too)
        elif part and _is_of_the_total(lent(last.query, part.query), part.query, part.heard):
            told, parts[-1] = True, replace(last, query=lent(last.query, part.query))
        elif part and not is_told(lent(last.query, part.query), part.query, part.heard):
            parts.append(part)
        else:
            before = parts[-2] if len(parts) > 1 else None
            both = _part(signals.text[last.start : end], last.start, clause, before)
            if both is None:
                # A clause that can be read neither alone nor with the one before is not dropped.
                asked = tuple(one.query for one in parts)
                back = Reading(reading.language, refusal="two_questions", parts=asked)
                return back if reading.query else None
            amount = last.query if last.query.kind is Kind.LEVEL else last.amount
            parts[-1] = replace(both, amount=amount)
    return _all_told(reading, parts) if told or len(parts) > 1 else None


def _part(text: str, start: int, clause: Clause, last: _Part | None) -> _Part | None:
    """A clause as a question that goes on from the last; None where it asks for nothing."""
    heard, reading = clause(text.strip(), last.query if last else None)
    query = reading.query
    if query is not None and query.kind is Kind.TREND and last and last.query.period:
        # The surplus of June, and how both flows moved: that is how they moved in June.
        query = replace(query, kind=Kind.CHANGE)
        if reading.then:
            query, reading = (
                replace(query, flow=Flow.TOTAL, topic=BOTH_FLOWS),
                replace(reading, then=()),
            )
    if query is not None and query.topic == PAST and last:
        # It fell in 2020, and when it was back where it was: among the years after that one.
        alone = clause(text.strip(), None)[1].query
        query = alone and replace(alone, flow=last.query.flow, commodity=last.query.commodity)
    unnamed = _OF_THE_FLOW_BEFORE if last else _OF_NO_FLOW
    if query is None or not _asks(heard, query, unnamed):
        return None
    return _Part(start, heard, reading, of_its_own(last.query, query, heard) if last else query)


def _is_its_growth(first: TradeQuery, second: _Part) -> bool:
    """The biggest import, and has it grown: the growth of that good, not of all imports."""
    of_it = second.heard.flow is None and second.heard.commodity is None
    of_it = of_it and not second.heard.has(Cue.TRADE, Cue.BALANCE)
    return first.kind is Kind.TOP and not first.topic and of_it and second.query.kind is Kind.CHANGE


def _since(part: _Part) -> Period | None:
    """What the growth of a good is measured from, where a clause says it: 2019, since 2019."""
    periods = part.heard.periods
    since = next((one.period for one in periods.main if one.kind is MentionKind.SINCE), None)
    if part.query.compare is None and since is not None:
        return Period(since.start, since.start)
    return part.query.compare if periods.main or periods.compare else None


def _growth_of(parts: list[_Part], text: str, start: int, clause: Clause) -> _Part | None:
    """How much, what share of all, and the growth: that is the growth of the amount."""
    last = parts[-1]
    before = parts[-2].query if len(parts) > 1 else None
    amount = last.amount or (before if before and before.kind is Kind.LEVEL else None)
    if amount is None or last.query.kind is not Kind.SHARE:
        return None
    flow = amount.flow if amount.flow is Flow.TOTAL else last.query.flow
    amount = replace(amount, flow=flow, commodity=last.query.commodity)
    grown = _part(text, start, clause, replace(last, query=amount))
    return grown if grown and grown.query.kind is Kind.CHANGE else None


def _all_told(reading: Reading, parts: list[_Part]) -> Reading:
    """The reading of the first question with the others after it."""
    last = parts[-1].query
    told = [*(lent(one.query, last) for one in parts[:-1]), last]
    # A clause may want the same of both flows: what was traded.
    # "Top products, exports, October": the flow of a later clause is that of both.
    named = parts[-1].heard.flow is not None
    queries = [
        one
        for query, part in zip(told, parts, strict=True)
        for one in (query, *(() if named and part.heard.flow is None else part.reading.then))
    ]
    remarks = tuple(dict.fromkeys(one for part in parts for one in part.reading.remarks))
    whole = Reading(reading.language, query=queries[0], remarks=remarks, then=tuple(queries[1:]))
    both = joined(*queries[:2]) if len(queries) > 1 else None
    return replace(whole, query=both, then=tuple(queries[2:])) if both else whole


def _may_be_one_of_two(query: TradeQuery, signals: Signals) -> bool:
    """Whether a query may leave another unheard: not one that tells two things by itself."""
    if query.kind is Kind.CONTEXT and (signals.has(Cue.CHART) or rate_beside_rice(signals)):
        # A chart sets a price beside a flow; a rate and a price of rice are both told.
        return False
    if query.kind is Kind.CHANGE and in_both_terms(signals):
        # A change is told in money and in percent, which are no two questions.
        return False
    ranges = {one.period for one in signals.periods.main}
    # Two quarters, and the growth of one of them: that is no growth against two ranges.
    mixed_up = query.topic == TWO_BASELINES and len(ranges) > 1
    # 수입이 가장 많은 달과 그 달 수출: no month is sought of both flows together.
    mixed_up |= query.topic == BOTH_FLOWS and IN_IT.search(signals.text) is not None
    plain = not query.topic or query.kind in OF_TOPICS or mixed_up
    # 7월 수출, 직전 3개월 평균 대비: the average is what July is held against.
    held = query.kind is Kind.AVERAGE and len(query.compare or ()) > len(query.period or ())
    return query.kind in _ASKED and plain and not held


_IN_SUM: Final = re.compile(
    r"^(?:the |its |their )?(?:(?:annual|yearly|full[- ]year|whole[- ]year|overall|grand) )?"
    r"(?:total|sum)(?: for the (?:whole )?year)?[ ?.!]*$"
    r"|^(?:그 ?)?(?:연간|전체|한 ?해)? ?(?:합계|총액|총계|합)(?:는|은|도|를|을)?(?: ?[가-힣]{2,4})?"
    r"[ ?.!]*$"
    r"|^(?:全年|年度|全部)?的?(?:总[额计]|合计)(?:是多少|多少|呢)?[ ?.!]*$"
)


def _is_of_the_total(first: TradeQuery, second: TradeQuery, heard: Signals) -> bool:
    """Whether a part is asked for of a total that is told with its parts: how much of it?"""
    levels = {first.kind, second.kind} == {Kind.LEVEL} and not heard.has(Cue.SHARE)
    whole = first.flow is Flow.TOTAL and second.flow in ONE_FLOW
    same = (first.commodity, first.period) == (second.commodity, second.period)
    return levels and whole and same and OF_IT.search(heard.text) is not None


def _asks(heard: Signals, query: TradeQuery, unnamed: frozenset[Kind]) -> bool:
    """Whether a clause asks for something; kinds that are not `unnamed` need the name of a flow."""
    if query.kind not in _ASKED or heard.unknown:
        return False
    named = heard.flow is not None or heard.has(Cue.BALANCE)
    named = named or _TRADE.search(heard.text) is not None
    dated = bool(heard.periods.main) or heard.commodity is not None
    named = named or (dated and heard.has(Cue.MUCH))
    return named or query.kind in unnamed


_TRADE: Final = re.compile(r"\btrade\b|교역|무역|贸易")


def shares_joined(reading: Reading) -> Reading:
    """The reading with the part of exports in trade and that of imports as one question."""
    query, then = reading.query, reading.then
    if query is None or len(then) != 1 or query.kind is not Kind.SHARE:
        return reading
    pair = {query.flow, then[0].flow} == {Flow.EXPORT, Flow.IMPORT}
    alone = query.commodity.is_total and not query.topic and query.compare is None
    if not (pair and alone) or replace(then[0], flow=query.flow, side=query.side) != query:
        return reading
    return replace(reading, query=replace(query, flow=Flow.TOTAL, topic=BOTH_FLOWS), then=())

"""Reads a sentence that asks two different things clause by clause: how much, and since when."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice
from typing import Final

from bot.questions.cues import Cue, find_cues
from bot.questions.periods import GrainUse
from bot.questions.query import BOTH_FLOWS, Kind, Reading, TradeQuery
from bot.questions.readings.apart import FLOW_WORD
from bot.questions.readings.kinds import NEED_NO_TRADE_WORD
from bot.questions.readings.manifold import says
from bot.questions.signals import Signals
from bot.questions.vocabulary.operators import Operator
from bot.trade import Flow, Language

Clause = Callable[[str, TradeQuery | None], tuple[Signals, Reading]]
"""Reads one clause as a question of its own that goes on from another."""

_BOUNDARY: Final = {
    Language.ENGLISH: re.compile(r" ?[,;?.&]+ (?:(?:and|but|also) )*| (?:and|but|plus) (?:also )?"),
    Language.KOREAN: re.compile(
        r"(?<=[가-힣]고)[, ]+|(?<=[가-힣][며데만])[, ]+|(?<=하고) "
        r"|(?<=[가-힣][과와랑])[, ]+(?!비[교해슷]|견주|같|다르|달리)"
        r"|(?: ?[,?.]| 및| 그리고) (?:그리고 )?"
    ),
    Language.CHINESE: re.compile(
        r" ?[,?.;](?!\d) ?|以及|(?<![合兼])并且?"
        r"|(?:(?<=[额額值量模率速幅])|(?<=口)(?!.[出进進]))(?:和|与|與|及|跟)"
    ),
}
_MOST: Final = 3
"""So many places are looked at where a sentence may be two, each of which is read anew."""
_LONGEST: Final = 160
"""A longer text is no one sentence of two questions."""
_FACETS: Final = (
    (Cue.RESTRICTION, Cue.CAP),
    (Cue.NEXT_RELEASE,),
    (Cue.HIGHEST, Cue.LOWEST),
    (Cue.TOP, Cue.GOODS),
    (Cue.GROWTH, Cue.RISE, Cue.FALL),
    (Cue.STREAK,),
    (Cue.AVERAGE,),
    (Cue.UNIT_VALUE,),
    (Cue.COUNT,),
    (Cue.ABOUT_SOURCES,),
    (Cue.ABOUT_COVERAGE,),
    (Cue.WON_RATE, Cue.YUAN_RATE),
    (Cue.RICE_PRICE,),
)
"""What a clause may ask for beside an amount: one cue of each is enough."""
_WORDS: Final = frozenset(
    {*(cue for cues in _FACETS for cue in cues), Cue.MUCH, Cue.TRADE, Cue.BALANCE, Cue.SHARE}
    | {Cue.NEWEST, Cue.WHATS_NEW}
)
_ASKED: Final = frozenset(
    {Kind.LEVEL, Kind.CHANGE, Kind.SHARE, Kind.EXTREME, Kind.TOP, Kind.RESTRICTION, Kind.CAP}
    | {Kind.NEXT_RELEASE, Kind.STREAK, Kind.AVERAGE, Kind.UNIT_VALUE, Kind.WHATS_NEW}
    | {Kind.COUNT, Kind.ABOUT, Kind.CONTEXT}
)
_OF_TOPICS: Final = frozenset({Kind.ABOUT, Kind.CONTEXT})
"""Kinds whose answers are as many as their topics."""
_OF_NO_FLOW: Final = _OF_TOPICS | {Kind.RESTRICTION, Kind.CAP, Kind.NEXT_RELEASE, Kind.WHATS_NEW}
_OF_THE_FLOW_BEFORE: Final = _OF_NO_FLOW | {Kind.EXTREME, Kind.TOP, Kind.STREAK, Kind.COUNT}
"""Kinds that a clause after another may ask for without the name of a flow."""
_TELL_AMOUNTS: Final = frozenset({Kind.CHANGE, Kind.SHARE, Kind.UNIT_VALUE, Kind.AVERAGE})
_AMOUNT_OF_THE_FIRST: Final = frozenset({Kind.EXTREME, Kind.TOP, Kind.STREAK})
"""After these, how much was exported is the amount of what they name."""
_ONE_FLOW: Final = frozenset({Flow.EXPORT, Flow.IMPORT})


def both_halves(reading: Reading, signals: Signals, clause: Clause) -> Reading | None:
    """The reading of a sentence that asks two things; None where one query holds all it asks."""
    query = reading.query
    if query is None or not _may_be_one_of_two(query, signals) or not _may_be_two(signals):
        return None
    for left, right in islice(_splits(signals), _MOST):
        heard, one = clause(left, None)
        if one.query is None or not _asks(heard, one.query, _OF_NO_FLOW):
            continue
        if one.query.each and _IN_SUM.search(right):
            # Month by month, and the annual total: the list, and the range as a whole.
            return replace(one, then=(replace(one.query, each=False),))
        heard, other = clause(right, one.query)
        if other.query is None or not _asks(heard, other.query, _OF_THE_FLOW_BEFORE):
            continue
        first, second = _lent(one.query, other.query), other.query
        if _is_of_the_total(first, second, heard):
            return replace(one, query=first)
        if _is_told(first, second, heard):
            continue
        remarks = tuple(dict.fromkeys((*one.remarks, *other.remarks)))
        whole = Reading(reading.language, query=_joined(first, second), remarks=remarks)
        return whole if whole.query else replace(whole, query=first, then=(second,))
    return None


def _may_be_one_of_two(query: TradeQuery, signals: Signals) -> bool:
    """Whether a query may leave another unheard: not one that tells two things by itself."""
    if query.kind is Kind.CONTEXT and signals.has(Cue.CHART):
        # A chart sets a price beside a flow.
        return False
    return query.kind in _ASKED and (not query.topic or query.kind in _OF_TOPICS)


def _may_be_two(signals: Signals) -> bool:
    """Whether there are words for two things, which most questions lack."""
    if len(signals.text) > _LONGEST or says(Operator.DIFFERENCE, signals):
        return False
    facets = sum(signals.has(*cues) for cues in _FACETS) + bool(signals.periods.compare)
    amount = signals.has(Cue.MUCH, Cue.TRADE, Cue.BALANCE) or signals.flow is not None
    summed = signals.periods.grain_use is GrainUse.EACH and _SUMS.search(signals.text)
    if summed or _OF_IT.search(signals.text):
        return True
    return facets > 1 or (facets == 1 and amount)


_OF_IT: Final = re.compile(r"\bof (?:it|that|this|them|which)\b|그 ?중|이 ?중|其中")
_SUMS: Final = re.compile(r"\btotal\b|\bsum\b|합계|총액|[总總][额額计計]|合[计計]")
_IN_SUM: Final = re.compile(
    r"^(?:the |its |their )?(?:(?:annual|yearly|full[- ]year|whole[- ]year|overall|grand) )?"
    r"(?:total|sum)(?: for the (?:whole )?year)?[ ?.!]*$"
    r"|^(?:그 ?)?(?:연간|전체|한 ?해)? ?(?:합계|총액|총계|합)(?:는|은|도|를|을)?(?: ?[가-힣]{2,4})?"
    r"[ ?.!]*$"
    r"|^(?:全年|年度|全部)?的?(?:[总總][额額计計]|合[计計])(?:是多少|多少)?[ ?.!]*$"
)


def _is_of_the_total(first: TradeQuery, second: TradeQuery, heard: Signals) -> bool:
    """Whether a part is asked for of a total that is told with its parts: how much of it?"""
    levels = {first.kind, second.kind} == {Kind.LEVEL} and not heard.has(Cue.SHARE)
    whole = first.flow is Flow.TOTAL and second.flow in _ONE_FLOW
    same = (first.commodity, first.period) == (second.commodity, second.period)
    return levels and whole and same and _OF_IT.search(heard.text) is not None


def _splits(signals: Signals) -> Iterator[tuple[str, str]]:
    text = signals.text
    for found in _BOUNDARY[signals.language].finditer(text):
        if any(one.start < found.start() and found.end() < one.end for one in signals.matches):
            # Iron and steel are one good.
            continue
        left, right = text[: found.start()].strip(), text[found.end() :].strip()
        if left and right and all(_speaks(one, signals.language) for one in (left, right)):
            yield left, right


def _speaks(clause: str, language: Language) -> bool:
    """Whether a clause has a word that could make it a question: most pieces have none."""
    return bool(
        FLOW_WORD.search(clause) or _SUMS.search(clause) or find_cues(clause, language, _WORDS)
    )


def _asks(heard: Signals, query: TradeQuery, unnamed: frozenset[Kind]) -> bool:
    """Whether a clause asks for something; kinds that are not `unnamed` need the name of a flow."""
    if query.kind not in _ASKED or heard.unknown:
        return False
    named = heard.flow is not None or heard.has(Cue.BALANCE)
    named = named or _TRADE.search(heard.text) is not None
    named = named or (bool(heard.periods.main) and heard.has(Cue.MUCH))
    return named or query.kind in unnamed


_TRADE: Final = re.compile(r"\btrade\b|교역|무역|[贸貿]易")


def _lent(first: TradeQuery, second: TradeQuery) -> TradeQuery:
    """The first question in the range, or the sense, that the end of the sentence gives it."""
    if first.topic == "yuan" and second.topic == "rice":
        return replace(first, topic="won")
    if first.period_given or not second.period_given or first.kind in NEED_NO_TRADE_WORD:
        return first
    return replace(first, period=second.period, period_given=True, compare=None)


def _is_told(first: TradeQuery, second: TradeQuery, heard: Signals) -> bool:
    """Whether the answer to one of the two tells the other as well."""
    kinds = {first.kind, second.kind}
    if first.kind is second.kind and first.kind in _OF_TOPICS:
        return first.topic == second.topic
    if len(kinds) == 1 and (first.kind is not Kind.CHANGE or first.flow is second.flow):
        return True
    if first.flow is not second.flow or first.commodity != second.commodity:
        return False
    if Kind.LEVEL in kinds and kinds & _TELL_AMOUNTS:
        return True
    follows = second.kind is Kind.LEVEL and first.kind in _AMOUNT_OF_THE_FIRST
    return follows and not heard.periods.main


def _joined(first: TradeQuery, second: TradeQuery) -> TradeQuery | None:
    """Exports and the growth of imports as the amount and the growth of both."""
    kinds = {first.kind, second.kind}
    rated = Kind.CHANGE in kinds and kinds <= {Kind.LEVEL, Kind.CHANGE}
    same = (first.commodity, first.period) == (second.commodity, second.period)
    if {first.flow, second.flow} != _ONE_FLOW or not (rated and same):
        return None
    change = second if second.kind is Kind.CHANGE else first
    return replace(change, flow=Flow.TOTAL, topic=BOTH_FLOWS)

"""Tells two questions in one apart: June exports and July imports, top exports and top imports."""

import re
from dataclasses import replace
from functools import reduce
from itertools import combinations, pairwise
from typing import Final

from bot.questions.cues import Cue
from bot.questions.goods.topics import PAST_MARK
from bot.questions.periods import GrainUse
from bot.questions.query import (
    AMONG,
    BOTH_FLOWS,
    Grain,
    Kind,
    Side,
    TradeQuery,
)
from bot.questions.readings.of_the_found import found_and_told
from bot.questions.readings.rates_apart import both_rates
from bot.questions.readings.set_against import BY_FLOW
from bot.questions.readings.two_currencies import in_both_currencies
from bot.questions.signals import Signals
from bot.trade import CommodityCode, Flow, Language, Period

_Value = Flow | Period | CommodityCode
_Place = tuple[int, _Value]

FLOW_WORD: Final = re.compile(
    r"(?P<out>\bexport(?:s|ed)?\b|\bsold\b|수출(?!입)|(?<!进)出口)"
    r"|(?P<into>\bimport(?:s|ed)?\b|\bbought\b|(?<!출)수입|进口)"
)
"""A word for a flow, which tells where in a text it stands."""
_AND: Final = {
    Language.ENGLISH: re.compile(
        r"\bexports?\b[^.?;()]{0,24}(?:\b(?:and|or|plus|as well as)\b|[&,/])"
        r"[^.?;()]{0,24}\bimports?\b"
        r"|\bimports?\b[^.?;()]{0,24}(?:\b(?:and|or|plus|as well as)\b|[&,/])"
        r"[^.?;()]{0,24}\bexports?\b"
    ),
    Language.KOREAN: re.compile(
        r"수출(?!입)[^?()]{0,12}(?:과|와|및|하고|이랑|랑|,)[^?()]{0,12}수입"
        r"|수출[ ·/]수입 ?(?:중|가운데)|수입[ ·/]수출 ?(?:중|가운데)"
        r"|(?<!출)수입[^?()]{0,12}(?:과|와|및|하고|이랑|랑|,)[^?()]{0,12}수출(?!입)"
    ),
    Language.CHINESE: re.compile(
        r"(?<!进)出口[^?()]{0,10}(?:和|与|及|以及|跟|,)[^?()]{0,10}进口(?!出口)"
        r"|进口[^?()]{0,10}(?:和|与|及|以及|跟|,)[^?()]{0,10}(?<!进)出口"
    ),
}
_ONE_EACH: Final = frozenset(
    {Kind.TOP, Kind.COMPOSITION, Kind.EXTREME, Kind.TREND, Kind.AVERAGE, Kind.RANK, Kind.COUNT}
    | {Kind.STREAK, Kind.WHEN, Kind.SWING, Kind.APPEARED, Kind.VANISHED, Kind.REVISION}
)


def parts(query: TradeQuery, signals: Signals) -> tuple[TradeQuery, ...]:
    """The questions in one that a single query cannot hold; none where it holds them."""
    if query.kind is Kind.SHARE:
        return _each_of_a_period(query, signals)
    if query.flow is Flow.BALANCE:
        return _and_balance(query, signals)
    if query.topic == BOTH_FLOWS and query.kind is Kind.CHANGE and _TOTAL_TOO.search(signals.text):
        # 총액과 증감률, 수출·수입 각각도: of all trade, and of each of its flows.
        return (replace(query, topic="", flow=Flow.TOTAL), query)
    if query.kind is Kind.COVER:
        # Exports of 2025 over imports of 2019 make no ratio.
        return _crosswise(query, signals)
    if in_both := in_both_currencies(query, signals):
        return in_both
    found = _crosswise(query, signals) or _one_each(query, signals) or _each_time(query)
    found = found or both_rates(query, signals) or _two_steps(query, signals)
    found = found or _counted_and_last(query, signals)
    return found or found_and_told(query, signals)


_TOTAL_TOO: Final = re.compile(
    r"\btotal trade\b[^?]*\bexports?\b|\bexports?\b[^?]*\btotal trade\b"
    r"|(?:교역|무역) ?(?:총액|규모|액)(?:과|와|및|,|은|을)[^?]*수출"
    r"|贸易总?额(?:及|和|与|,)[^?]*出口"
)


def _counted_and_last(query: TradeQuery, signals: Signals) -> tuple[TradeQuery, ...]:
    """How many months passed a mark, and when the last one did."""
    counted = signals.has(Cue.COUNT) or signals.periods.grain_use is GrainUse.COUNT
    if query.kind is not Kind.WHEN or query.threshold is None or not counted:
        return ()
    return (replace(query, kind=Kind.COUNT, topic=""), query)


def both_ways(query: TradeQuery, signals: Signals) -> tuple[TradeQuery, ...]:
    """What was traded: the goods of each flow."""
    listed = query.kind in {Kind.TOP, Kind.COMPOSITION} and query.topic in {
        "",
        BOTH_FLOWS,
        PAST_MARK,
    }
    both = query.flow is Flow.TOTAL or not query.flow_given
    both = both and query.commodity.is_total and signals.commodity is None
    if not listed or not both or query.partner != "PRK":
        return ()
    topic = query.topic if query.topic == PAST_MARK else ""
    return tuple(replace(query, flow=flow, topic=topic) for flow in (Flow.EXPORT, Flow.IMPORT))


def _each_of_a_period(query: TradeQuery, signals: Signals) -> tuple[TradeQuery, ...]:
    """What part of 2019, or of all trade, exports and imports came to: one ratio for each."""
    each = names_each_flow(signals.text) or query.topic == BOTH_FLOWS
    both = query.commodity.is_total and (each or BY_FLOW.search(signals.text))
    if not both or (query.compare is None and query.flow is not Flow.TOTAL):
        return ()
    return tuple(replace(query, flow=flow, topic="") for flow in (Flow.EXPORT, Flow.IMPORT))


def _crosswise(query: TradeQuery, signals: Signals) -> tuple[TradeQuery, ...]:
    """June exports and July imports: two things, each with its own second thing."""
    periods: list[_Place] = [
        (one.start, one.period) for one in signals.periods.main if one.period is not None
    ]
    goods: list[_Place] = [(one.start, one.code) for one in signals.matches if one.exact]
    pairs = [sorted(one, key=_at) for one in (_flows(query, signals), periods, goods)]
    pairs = [one for one in pairs if _is_pair(one)]
    if not any(_alternate(left, right) for left, right in combinations(pairs, 2)):
        return ()
    return tuple(
        reduce(_with, (value for _, value in each), _plain(query))
        for each in zip(*pairs, strict=True)
    )


def _alternate(left: list[_Place], right: list[_Place]) -> bool:
    """Whether each of one is named beside its own of the other."""
    order = sorted([*((at, 0) for at, _ in left), *((at, 1) for at, _ in right)])
    return all(one[1] != other[1] for one, other in pairwise(order))


def _is_pair(places: list[_Place]) -> bool:
    return len(places) == len({value for _, value in places}) == len(("one", "other"))


def _at(place: _Place) -> int:
    return place[0]


def _flows(query: TradeQuery, signals: Signals) -> list[_Place]:
    """The flows named, in China's view."""
    turned = query.side is Side.DPRK
    return [
        (found.start(), Flow.EXPORT if bool(found["out"]) is not turned else Flow.IMPORT)
        for found in FLOW_WORD.finditer(signals.text)
    ]


def _one_each(query: TradeQuery, signals: Signals) -> tuple[TradeQuery, ...]:
    """Top exports and top imports: two lists, two records, two runs."""
    if query.kind not in _ONE_EACH:
        return ()
    if not (_AND[signals.language].search(signals.text) or _EACH_SOUGHT.search(signals.text)):
        return ()
    return tuple(replace(query, flow=flow, topic="") for flow in (Flow.EXPORT, Flow.IMPORT))


_ORDER: Final = r"(?:highest|lowest|largest|smallest|biggest|best|worst|peak|most|least)"
_EACH_SOUGHT: Final = re.compile(
    rf"\b{_ORDER}\b[^?;()]{{0,40}}\b(?:exports?|imports?)\b[^;()]{{0,40}}(?:[,?]|\band\b)"
    rf"[^?;()]{{0,40}}\b{_ORDER}\b[^?;()]{{0,20}}\b(?:exports?|imports?)\b"
)
"""Which month had the highest exports, and which month had the highest imports."""


def _and_balance(query: TradeQuery, signals: Signals) -> tuple[TradeQuery, ...]:
    """Exports, imports and the balance of each year: both flows, and what is between them.

    Of one range the balance is told with both flows in any case.
    """
    each = names_each_flow(signals.text) or BOTH_IN_ONE.search(signals.text) is not None
    listed = each and _THEN_BALANCE.search(signals.text)
    if query.kind is Kind.CHANGE and listed:
        return (replace(query, flow=Flow.TOTAL, topic=BOTH_FLOWS), query)
    several = query.each or bool(query.others)
    if query.kind is not Kind.LEVEL or not several or not _THEN_BALANCE.search(signals.text):
        return ()
    return (replace(query, flow=Flow.TOTAL, topic=BOTH_FLOWS), query)


BOTH_IN_ONE: Final = re.compile(r"수출입|进出口")
_THEN_BALANCE: Final = re.compile(
    r"\b(?:exports?|imports?),? (?:and |& |plus )?(?:the |trade )*(?:balance|surplus|deficit)\b"
    r"|(?:수출|수입|수출입)(?:액)?(?:과|와|하고|,| 및)? ?(?:무역 ?)?(?:수지|흑자|적자)"
    r"|[出进]口额?(?:,|和|与|及|以及|跟)(?:贸易)?(?:顺差|逆差|差额)"
)


def _each_time(query: TradeQuery) -> tuple[TradeQuery, ...]:
    """Top exports of 2022 and of 2023: a list for each."""
    if query.kind not in _ONE_PERIOD or not query.others or query.period is None:
        return ()
    if query.topic == AMONG or (query.same_months and query.kind in {Kind.EXTREME, Kind.STREAK}):
        return ()
    return tuple(replace(query, period=one, others=()) for one in (query.period, *query.others))


_ONE_PERIOD: Final = frozenset(
    {Kind.TOP, Kind.COMPOSITION, Kind.APPEARED, Kind.VANISHED, Kind.EXTREME, Kind.COUNT}
    | {Kind.STREAK, Kind.SWING}
)


_TWO_STEPS: Final = re.compile(
    r"\b(?:monthly|quarterly|yearly|annual) and (?:monthly|quarterly|yearly|annual)\b"
    r"|(?:월별|분기별|연도별)(?:과|와|및|,| 및)? ?(?:월별|분기별|연도별)"
    r"|按(?:月|季度?|年)(?:和|与|及)按?(?:月|季度?|年)"
)


def _two_steps(query: TradeQuery, signals: Signals) -> tuple[TradeQuery, ...]:
    """Monthly and quarterly exports: a list by months and a list by quarters."""
    if query.kind is not Kind.LEVEL or not _TWO_STEPS.search(signals.text):
        return ()
    return (replace(query, grain=Grain.MONTH), replace(query, grain=Grain.QUARTER))


def names_both_flows(text: str, language: Language) -> bool:
    """Whether both flows are named in one breath: ytd exports and ytd imports."""
    return _AND[language].search(text) is not None


def names_each_flow(text: str) -> bool:
    """Whether exports are named somewhere and imports somewhere else."""
    named = list(FLOW_WORD.finditer(text))
    return any(one["out"] for one in named) and any(one["into"] for one in named)


def _plain(query: TradeQuery) -> TradeQuery:
    return replace(query, kind=Kind.LEVEL, others=(), beside=(), compare=None, topic="")


def _with(query: TradeQuery, value: _Value) -> TradeQuery:
    match value:
        case Flow():
            return replace(query, flow=value)
        case Period():
            return replace(query, period=value)
        case _:
            return replace(query, commodity=value)

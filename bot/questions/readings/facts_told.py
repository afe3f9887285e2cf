"""Judges whether the answer to a question tells a rate, a part of a whole, a flow, an amount."""

from collections.abc import Callable
from typing import Final

from bot.questions.query import (
    BOTH_FLOWS,
    EVER_RAN,
    GROWN,
    MOVED_SHARE,
    MOVES,
    OF_ALL,
    OVER_MEAN,
    PEAK,
    SIDE_SINCE,
    TIMES,
    TROUGH,
    WITH_TOTAL,
    Kind,
    TradeQuery,
)
from bot.questions.readings.moving import EITHER_WAY
from bot.trade import Flow

_MOVING: Final = frozenset(
    {Kind.CHANGE, Kind.SWING, Kind.TREND, Kind.STREAK, Kind.COUNT, Kind.WHEN, Kind.EXTREME}
    | {Kind.REVISION, Kind.APPEARED, Kind.VANISHED, Kind.RESTRICTION, Kind.CAP, Kind.NEXT_RELEASE}
)
_HELD: Final = frozenset({Kind.SHARE, Kind.AVERAGE, Kind.UNIT_VALUE, Kind.COVER, Kind.LEVEL})
"""Kinds that tell how something changed where they are told of two ranges."""
_GROWING: Final = frozenset(
    {GROWN, MOVES, EITHER_WAY, MOVED_SHARE, TIMES, TROUGH, PEAK, SIDE_SINCE, EVER_RAN}
)
_ORDERED: Final = frozenset(
    {Kind.EXTREME, Kind.TOP, Kind.COMPOSITION, Kind.RANK, Kind.SWING, Kind.WHEN, Kind.COUNT}
    | {Kind.STREAK, Kind.CAP, Kind.REVISION, Kind.APPEARED, Kind.VANISHED}
)
OF_GOODS: Final = frozenset(
    {Kind.TOP, Kind.COMPOSITION, Kind.APPEARED, Kind.VANISHED, Kind.RESTRICTION, Kind.CAP}
)
_WITHOUT_AMOUNT: Final = frozenset(
    {Kind.STREAK, Kind.COUNT, Kind.NEXT_RELEASE, Kind.LATEST, Kind.RESTRICTION, Kind.CAP}
)
_OF_AMOUNTS: Final = frozenset({Kind.LEVEL, Kind.CHANGE})


def by(*kinds: Kind) -> Callable[[TradeQuery], bool]:
    """Whether a query is of one of the kinds."""
    return lambda query: query.kind in kinds


def tells_growth(query: TradeQuery) -> bool:
    """Whether an answer tells how something moved."""
    if query.kind in _MOVING or query.topic in _GROWING:
        return True
    held = query.others or query.compare or query.beside or query.each
    # By how much exports are above imports is their balance.
    above = query.kind is Kind.LEVEL and query.flow is Flow.BALANCE
    return above or (query.kind in _HELD and bool(held))


def tells_part(query: TradeQuery) -> bool:
    """Whether an answer tells a share, or what comes to one."""
    by_kind = query.kind in {Kind.SHARE, Kind.COMPOSITION, Kind.COVER, Kind.TOP, Kind.COUNT}
    in_order = query.kind is Kind.EXTREME and query.topic == OF_ALL
    return by_kind or in_order or (query.kind is Kind.CHANGE and bool(query.compare))


def tells_average(query: TradeQuery) -> bool:
    """Whether an answer tells a mean, or a rate that is one."""
    of_an_end = query.topic in {OVER_MEAN, TROUGH, PEAK}
    return query.kind in {Kind.AVERAGE, Kind.UNIT_VALUE} or of_an_end


def tells_ends(query: TradeQuery) -> bool:
    """Whether an answer tells what was highest or lowest."""
    held = query.kind in _HELD and bool(query.others or query.compare or query.beside)
    # Grown more in 2024 or 2025: the rate of each of them.
    rates = query.kind is Kind.CHANGE and query.each and bool(query.others)
    return held or rates or query.kind in _ORDERED or query.topic in {TROUGH, PEAK}


def finds_periods(query: TradeQuery) -> bool:
    """Whether an answer names the months or years that are looked for."""
    return tells_ends(query) or query.each or query.kind not in _HELD


def tells_count(query: TradeQuery) -> bool:
    """Whether an answer counts months or years, or names each of them."""
    alone = {*_HELD, Kind.CHANGE, Kind.TOP, Kind.RANK, Kind.EXTREME, Kind.SWING}
    return query.kind not in alone or query.each


def tells_balance(query: TradeQuery) -> bool:
    """Whether an answer tells the difference of the flows, or their ratio."""
    return query.flow is Flow.BALANCE or query.kind is Kind.COVER


def tells_each(query: TradeQuery) -> bool:
    """Whether an answer goes through the periods of a range one by one."""
    several = bool(query.others or query.compare)
    if query.kind in {Kind.LEVEL, Kind.CHANGE}:
        return query.each or several or query.period is None
    shares = query.kind is Kind.SHARE and query.each
    return query.kind not in _HELD or several or shares


def tells_whole(query: TradeQuery) -> bool:
    """Whether an answer tells what exports and imports come to together."""
    in_part = query.kind is Kind.SHARE and query.commodity.is_total and not query.compare
    if query.topic == WITH_TOTAL or in_part or query.kind not in _OF_AMOUNTS:
        return True
    return query.flow is Flow.TOTAL and query.topic != BOTH_FLOWS


def tells_flow(flow: Flow) -> Callable[[TradeQuery], bool]:
    """Whether an answer tells that flow, alone or with the other."""

    def tells(query: TradeQuery) -> bool:
        if query.flow is Flow.BALANCE:
            return query.kind is Kind.LEVEL
        return query.flow in {flow, Flow.TOTAL} or query.kind is Kind.COVER

    return tells


def tells_all_of_one(query: TradeQuery) -> bool:
    """Whether an answer tells a flow as a whole, and not only its goods or its months."""
    return query.kind not in {Kind.TOP, Kind.COMPOSITION} and not query.each


def tells_all_of_a_year(query: TradeQuery) -> bool:
    """Whether an answer tells a range as a whole, and not only its ends or its months."""
    return query.kind is not Kind.EXTREME and tells_all_of_one(query)


def tells_amount(query: TradeQuery) -> bool:
    """Whether an answer tells an amount of what it is about."""
    return query.kind not in _WITHOUT_AMOUNT

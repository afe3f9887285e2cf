"""Gathers the periods of a thread: all of those in one chart, and 2024 added to 2025."""

import re
from dataclasses import replace
from itertools import pairwise
from typing import Final

from bot.questions.query import SUMMED, Kind, TradeQuery
from bot.questions.signals import Signals
from bot.questions.threads.flows import SUM_ALONE
from bot.trade import CommodityCode, Period

_MOST_TOLD: Final = 8
_ALL: Final = re.compile(
    r"\b(?:all (?:of )?(?:those|these|them|three|four|five)|(?:the|those|these|all) (?:three|four"
    r"|five)"
    r"(?: (?:years|months|quarters))?|(?:all|those|these) (?:years|months|quarters)|together"
    r"|both)\b"
    r"|둘 ?다|두 ?(?:품목|해|달)|两[个者种年]|(?:셋|넷|다섯|세 ?(?:해|달|개)|네 ?(?:해|달|개)"
    r"|[3-6]개년?|모두|전부|다) ?(?:다|를"
    r"|을)?(?= ?(?:모아|합쳐|같이|한 ?(?:번|그래프|차트|장)|함께"
    r"|그래프|차트|그려|비교|표|한꺼번|넣|보여))|한꺼번에|지금까지 ?(?:것|거|나온|물어본)"
    r"|(?:这|那)?[三四五](?:年|个月|个季度|者|个|种)(?:的)?(?:都|全|一起|画|放)|(?:全部|都"
    r"|一起)(?:画"
    r"|放|列)|放在一起|画在一起|放一张图"
)
_ADDS: Final = re.compile(
    r"^(?:and |also |now |then |please |can you )*(?:add|include|throw in|put in|plus|with)\b"
    r"|\b(?:too|as well|alongside|added)[ ?.!]*$"
    r"|(?:도|까지|을|를)? ?(?:추가|포함|더해|넣어|얹어|같이|함께)(?:로)?(?: ?(?:해|줘|하면|주세요"
    r"|해줘|보여|그려|요))*"
    r"[ ?.!]*$|^(?:그럼 |그리고 )?(?:추가로|더해서)"
    r"|^(?:再|请|把|那)*(?:加上|加入|加进|添加|加个|加|包括|连同|带上)|(?:也|一并)(?:加上|加进去"
    r"|放进去|画上|画进去|一起)"
)


def told_so_far(query: TradeQuery, before: TradeQuery) -> tuple[Period, ...]:
    """The periods of one length that amounts of the same were told of, oldest message first."""
    period, last = query.period, before.period
    if period is None or last is None or query.kind is not Kind.LEVEL or query.others:
        return ()
    same = query.flow is before.flow and query.commodity == before.commodity
    if not same or before.kind is not Kind.LEVEL or len(period) != len(last):
        return ()
    return tuple(dict.fromkeys((*(before.told or (last,)), period)))[-_MOST_TOLD:]


def goods_so_far(query: TradeQuery, before: TradeQuery) -> tuple[CommodityCode, ...]:
    """The goods whose amounts of one range and flow were told, oldest message first."""
    good, last = query.commodity, before.commodity
    same = query.flow is before.flow and query.period == before.period
    level = query.kind is Kind.LEVEL is before.kind and not (query.beside or before.beside)
    if not (same and level) or good.is_total or last.is_total:
        return ()
    return tuple(dict.fromkeys((*(before.goods_told or (last,)), good)))[-_MOST_TOLD:]


def gathered(query: TradeQuery, signals: Signals, before: TradeQuery) -> TradeQuery:
    """The query of a message that speaks of all that was told, or adds a period to it."""
    if query.kind is not Kind.LEVEL or before.kind is not Kind.LEVEL or query.period is None:
        return query
    if signals.periods.main:
        return _with_one_more(query, signals, before)
    named = signals.commodity is not None or signals.flow is not None
    summed = SUM_ALONE.search(signals.text) is not None and query.period in before.told
    if named or not (summed or (query.chart and _ALL.search(signals.text))):
        return query
    if len(before.told) > 1:
        first, *others = sorted(before.told)
        topic = SUMMED if summed else query.topic
        return replace(query, period=first, others=tuple(others), topic=topic, told=before.told)
    if len(before.goods_told) > 1:
        good, *more = before.goods_told
        return replace(query, commodity=good, beside=tuple(more), goods_told=before.goods_told)
    return query


def _with_one_more(query: TradeQuery, signals: Signals, before: TradeQuery) -> TradeQuery:
    """Take "add 2024" for that and the period spoken of."""
    if query.period is None or before.period is None or not _ADDS.search(signals.text):
        return query
    named, spoken = (query.period, *query.others), (before.period, *before.others)
    if any(len(one) != len(before.period) for one in named):
        return query
    periods = sorted({*spoken, *named})
    each, grain = before.each, before.grain if before.each else query.grain
    if (query.chart or each) and touching(periods):
        period = Period(periods[0].start, periods[-1].end)
        return replace(query, period=period, others=(), each=each, grain=grain)
    return replace(query, period=periods[0], others=tuple(periods[1:]), each=each, grain=grain)


def touching(periods: list[Period]) -> bool:
    """Whether periods follow each other without a gap, so that a chart can run along them."""
    return all(one.end + 1 == two.start for one, two in pairwise(periods))

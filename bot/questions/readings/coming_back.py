"""Tells which goods are new, gone or back, and of which range where an event dates them too."""

import re
from dataclasses import replace

from bot.questions.cues import Cue
from bot.questions.query import TradeQuery
from bot.questions.readings.spans import mains_of
from bot.questions.signals import Signals

_BACK = re.compile(
    r"\b(?:re-?(?:appear|start|turn|sum|emerg)\w*|again|(?:came|come|coming) back)\b"
    r"|다시|재개|재등장|부활|되살아|又|(?<!不)再|重新|恢复|恢復|复现"
)


_TRADED = r"(?:traded?|shipp?(?:ed)?|sent|exported|imported|bought|sold|supplied|purchased)"
NOT_TRADED = re.compile(
    r"\b(?:what|which (?:goods|products?|items?|commodit(?:y|ies)))\b[^?.;]{0,30}"
    rf"(?:\b(?:not|never|no longer)|n't) (?:\w+ ){{0,2}}?{_TRADED}\b"
    r"|(?:거래|교역|수출|수입)(?:되|하)?지 ?(?:않|못)[^?]{0,4} ?(?:품목|상품|물품|것|게|건)"
    r"|(?:무엇|뭐|뭣|어떤 (?:품목|상품))(?:이|가|은|을|를)? ?"
    r"(?:빠[졌진]|거래(?:가 )?(?:되지 ?않|안))"
    r"|(?:[没沒][有]?|未)(?:交易|出口|[进進]口|[买買]|[卖賣])(?:[过過了])?(?:哪些|[什甚啥]么?|的(?:商品|[货貨]物|[东東]西))"
    r"|(?:哪些|什么|什麼)(?:商品|[货貨]物|[东東]西)?(?:[没沒]有?|未)(?:交易|出口|[进進]口|[买買]|[卖賣])"
    r"|哪些(?:商品|[货貨]物)?(?:[没沒]有)(?=[?]|$)"
)
"""What was not traded: the goods that stay away, and no amount."""


def goods_gone(signals: Signals) -> bool:
    """Whether the goods are asked for that were no longer, or not, traded."""
    if signals.commodity is None and NOT_TRADED.search(signals.text):
        return True
    return signals.has(Cue.VANISHED) and _of_goods(signals)


def goods_come(signals: Signals) -> bool:
    """Whether the goods are asked for that were new, or traded again."""
    return (signals.has(Cue.APPEARED) or came_back(signals)) and _of_goods(signals)


def came_back(signals: Signals) -> bool:
    """Whether what was gone is asked for as it came back: 끊겼다가 다시 들어온 품목."""
    return signals.has(Cue.VANISHED) and _BACK.search(signals.text) is not None


def _of_goods(signals: Signals) -> bool:
    return signals.commodity is None and signals.has(Cue.GOODS, Cue.TOP)


def in_its_year(query: TradeQuery, signals: Signals) -> TradeQuery:
    """The range of the calendar beside an event: back in 2022, gone during the closure."""
    dated = [one.period for one in mains_of(signals) if one.grain is not None]
    if len(dated) != 1 or not query.others:
        return query
    return replace(query, period=dated[0], others=(), compare=None)

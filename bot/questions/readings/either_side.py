"""Tells both readings of North Korean coal imports: what China buys there, and what it sells."""

import re
from dataclasses import replace
from typing import Final

from bot.questions.cues import Cue
from bot.questions.query import Kind, Side, TradeQuery
from bot.questions.signals import Signals, unnamed
from bot.trade import Flow, Language

_SOLD: Final = ("03", "25", "26", "2701", "2702", "2704", "6704", "7203")
"""Goods that North Korea sells: their imports are, to most, what China buys."""
_OF_EITHER: Final = {
    Language.ENGLISH: re.compile(r"\b(?:north korean?|nk|dprk) (?:x+ )+imports?\b"),
    Language.KOREAN: re.compile(r"(?:북한|북) ?[〓x]+ ?수입(?!산|국)"),
    Language.CHINESE: re.compile(r"(?:北?朝鲜|北韩)的?[〓x]+的?进口(?!商|国)"),
}
_KINDS: Final = frozenset({Kind.LEVEL, Kind.CHANGE})


def either_side(query: TradeQuery, signals: Signals) -> tuple[TradeQuery, ...]:
    """China's imports of a good that North Korea sells, and then North Korea's own."""
    own = query.flow is Flow.EXPORT and query.side is Side.DPRK and query.kind in _KINDS
    if not own or signals.has(Cue.CHINA) or not query.commodity.code.startswith(_SOLD):
        return ()
    if _OF_EITHER[signals.language].search(unnamed(signals)) is None:
        return ()
    return (replace(query, flow=Flow.IMPORT, side=Side.CHINA), query)

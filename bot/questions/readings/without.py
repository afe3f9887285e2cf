"""Questions about all goods but one: other than coal, 가발 말고, 除假发外."""

import re
from dataclasses import replace

from bot.questions.cues import Cue
from bot.questions.query import Kind, TradeQuery
from bot.questions.signals import Signals, goods
from bot.trade import TOTAL

_BEFORE = re.compile(
    r"(?:\b(?:other than|besides|apart from|aside from|except(?: for| that of)?|excepting|excluding"
    r"|excl\.?|exclusive of|without|leav(?:e|ing) (?:out|aside)|exclude|tak(?:e|ing) out"
    r"|strip(?:ping)? out|not (?:counting|including)|net of"
    r"|minus|omitting|ignoring|(?:all|everything|anything) but|bar(?:ring)?|ex[- ])"
    r" ?(?:the |any |its )?"
    r"|除(?:了|去|开|開)?|不[含算]|不包括|扣除|剔除|去掉|[减減](?:去|掉))$"
)
_BEHIND = re.compile(
    r" ?(?:을|를|은|는)? ?(?:말고|빼고|빼면|뺀|제외(?!국)|이외|외(?=[에의 ]))"
    r"|[以之]?外|(?:excluded|aside)\b"
)
_DIVIDED = {Kind.LEVEL, Kind.CHANGE, Kind.TREND, Kind.AVERAGE}
_RANKED = 5


def leaves_out(signals: Signals) -> bool:
    """Whether the one good a question names is what it does not want."""
    if len(goods(signals)) != 1 or not signals.matches:
        return False
    match = signals.matches[0]
    before, behind = signals.text[: match.start], signals.text[match.end :]
    return bool(_BEFORE.search(before) or _BEHIND.match(behind))


def instead(query: TradeQuery, signals: Signals) -> TradeQuery:
    """The largest goods where those are asked for, else what part of the whole the good is."""
    if signals.has(Cue.TOP, Cue.GOODS, Cue.HIGHEST):
        limit = signals.limit or _RANKED
        query = replace(query, kind=Kind.TOP, commodity=TOTAL, beside=(), each=False)
        return replace(query, limit=limit, left_out=goods(signals)[0])
    if query.kind in _DIVIDED:
        return replace(query, kind=Kind.SHARE, compare=None, each=False, topic="")
    return query

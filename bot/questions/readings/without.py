"""Questions about all goods but one: other than coal, 가발 말고, 除假发外."""

import re
from dataclasses import replace

from bot.questions.cues import Cue
from bot.questions.query import Kind, Reading, TradeQuery
from bot.questions.signals import Signals, goods
from bot.trade import TOTAL

_BEFORE = re.compile(
    r"(?:\b(?:other than|besides|apart from|aside from|except(?: for| that of)?|excepting|excluding"
    r"|excl\.?|exclusive of|without|leav(?:e|ing) (?:out|aside)|exclude|tak(?:e|ing) out"
    r"|strip(?:ping)? out|not (?:counting|including)|net of"
    r"|minus|omitting|ignoring|(?:all|everything|anything) but|bar(?:ring)?|ex[- ])"
    r" ?(?:the |any |its )?"
    r"|非|除(?:了|去|开)?|不[含算]|不包括|扣除|剔除|去掉|减(?:去|掉))$"
)
_BEHIND = re.compile(
    r" ?(?:을|를|은|는)? ?(?:말고|빼고|빼면|뺀|제외(?!국)|이외|외(?=[에의 ]))"
    r"|[以之]?外|(?:excluded|aside)\b"
    r"|(?:이|가)? ?빠(?:지고|진) ?(?:나서|뒤|후|이후)(?=[^?]{0,16}(?:상위|1 ?위|품목))"
    r"|(?:退出|消失|停了)(?:[之以]?后)(?=[^?]{0,16}(?:前[几三五十\d]|最大|第一|主要))"
)
_REPLACED = re.compile(
    r"\b(?:replac(?:ed|es|ing)|took over from|instead of|in place of) $|(?:取代|代替|替代|接替)了?$"
)
_REPLACED_BEHIND = re.compile(
    r"(?:을|를|의)? ?(?:대신(?:해서?|하여|할)?|대체(?:한|해|하는)|밀어내고|제치고) "
)
"""What took the place of a good: an order of goods where the first place is spoken of."""
_FIRST = re.compile(r"\btop\b|(?<!\d)1위|第一大|首位")
_NEXT_TO = re.compile(
    r"\b(?:second only|next only) to (?:the )?$|(?:[仅只]?次于|次于|排在)$"
    r"|\b(?:biggest|largest|top|main|most|comes?|came|goods?|exports?|imports?|products?) after $"
)
_NEXT_BEHIND = re.compile(
    r" ?(?:바로 ?)?다음(?:으로|가는)? ?(?:가장 ?|제일 ?)?(?:큰|크|많|높|수[출입]|중요|주요|규모)"
)
_DIVIDED = {Kind.LEVEL, Kind.CHANGE, Kind.TREND, Kind.AVERAGE}
_RANKED = 5


def leaves_out(signals: Signals) -> bool:
    """Whether the one good a question names is what it does not want."""
    before, behind = _around(signals)
    return bool(_BEFORE.search(before) or _BEHIND.match(behind)) or next_to(signals)


def next_to(signals: Signals) -> bool:
    """Whether the goods that come after one in their order are asked for: 가발 다음으로 큰 것."""
    before, behind = _around(signals)
    ranked = _NEXT_TO.search(before) is not None and not _TIMED.match(behind)
    first = signals.has(Cue.HIGHEST, Cue.RANK) or _FIRST.search(signals.text) is not None
    taken = _REPLACED.search(before) or _REPLACED_BEHIND.match(behind)
    return ranked or bool(taken and first) or _NEXT_BEHIND.match(behind) is not None


def _around(signals: Signals) -> tuple[str, str]:
    """The words before and behind the one good that is named; nothing where there are more."""
    if len(goods(signals)) != 1 or not signals.matches:
        return "", ""
    match = signals.matches[0]
    return signals.text[: match.start], signals.text[match.end :]


_TIMED = re.compile(
    r" (?:was|were|is|are|had|has|got|bans?|exports?|imports?|shipments|sanctions)\b"
)
"""What happened to the good, after which something is asked, and no place in an order."""


def instead(query: TradeQuery, signals: Signals) -> TradeQuery:
    """The largest goods where those are asked for, else what part of the whole the good is."""
    if signals.has(Cue.TOP, Cue.GOODS, Cue.HIGHEST) or next_to(signals):
        limit = signals.limit or _RANKED
        query = replace(query, kind=Kind.TOP, commodity=TOTAL, beside=(), each=False)
        return replace(query, limit=limit, left_out=goods(signals)[0])
    if query.kind in _DIVIDED:
        return replace(query, kind=Kind.SHARE, compare=None, each=False, topic="")
    return query


def reading_of(
    query: TradeQuery, signals: Signals, remarks: tuple[tuple[str, str], ...]
) -> Reading:
    """The reading of a query; of one that leaves a good out, what comes nearest to it."""
    if not leaves_out(signals):
        return Reading(signals.language, query=query, remarks=remarks)
    others = instead(query, signals)
    left_out = (("without", ""),) if others.kind is Kind.SHARE else ()
    return Reading(signals.language, query=others, remarks=(*remarks, *left_out))

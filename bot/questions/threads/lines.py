"""Reads a message that adds a line to the chart before it, takes one away, or wants its share."""

import re
from dataclasses import replace
from typing import Final

from bot.questions.query import BOTH_FLOWS, Kind, Side, TradeQuery
from bot.questions.threads.several import GREW_MORE
from bot.trade import Flow, Language

_OUT: Final = re.compile(r"\bexport|수출|出口")
_BACK: Final = re.compile(r"\bimport|수입|进口")
_FLOW: Final = r"(?:(?:ex|im)ports?|수출|수입|[出进]口)"
_ADDED: Final = {
    Language.ENGLISH: (
        r"(?:and |now |then |ok |please |pls |can you |could you )*(?:also )?"
        r"(?:(?:add|include|put in|throw in|overlay|plot|draw|show)(?: (?:a|the|another)? ?"
        r"(?:line|series|curve|bars?) (?:for|of))?(?: in)? (?:the )?FLOW"
        r"(?: (?:line|series|curve|bars?))?"
        r"(?: (?:too|as well|also|to it|to (?:the|that|this) (?:chart|graph|plot)|in it|on it"
        r"|alongside|with it))*"
        r"|(?:the )?FLOW (?:too|as well|also))"
    ),
    Language.KOREAN: (
        r"(?:그럼 |거기에 |여기에 |그래프에 |차트에 |이제 )*FLOW(?: ?(?:선|막대|곡선|그래프|액))?"
        r"(?:(?:도|을|를|까지)? ?(?:(?:같이|함께|추가|포함|더해|넣어|얹어|겹쳐|그려|표시|보여)"
        r"[로서]? ?(?:해|하고)? ?(?:그려|넣어|표시해|보여)? ?"
        r"(?:줘요?|주세요|주십시오|줄래요?|요)?)+|도)"
    ),
    Language.CHINESE: (
        r"(?:再|请|把|那|帮我|也|图里|图上|在图上|在图里)*(?:(?:加上|加入|加进|添加|加|画上|叠加|放上)"
        r"(?:一?条)?FLOW(?:的)?(?:额|线|曲线|柱)?|FLOW(?:额|线|曲线)?"
        r"(?:也|一并|一起)+(?:加上|加进去|加进来|加入|画上|画进去|放进去|画出来|画))(?:去|吧|一下)*"
    ),
}
_TAKEN: Final = {
    Language.ENGLISH: (
        r"(?:and |now |then |ok |please |pls |can you |could you )*"
        r"(?:(?:remove|drop|hide|delete|lose|take (?:out|away|off)|get rid of|leave out|without"
        r"|no)(?: the)? FLOW(?: (?:line|series|curve|bars?|again))*"
        r"|take (?:the )?FLOW (?:out|away|off))"
    ),
    Language.KOREAN: (
        r"(?:그럼 |이제 |다시 )*FLOW(?: ?(?:선|막대|곡선|액))?(?:은|을|를|만|도)? ?"
        r"(?:빼|제외하?|지우|지워|없애|숨겨|감춰)(?:고|해|서)? ?(?:줘요?|주세요|주십시오|줄래요?"
        r"|보여줘|다시|그려줘|요| )*"
    ),
    Language.CHINESE: (
        r"(?:再|请|那|把|帮我)*(?:(?:去掉|拿掉|删掉|删除|去除|移除|不要|隐藏|不画)FLOW"
        r"(?:额|线|曲线)?|FLOW(?:额|线|曲线)?(?:去掉|拿掉|删掉|删了|移除|不要|隐藏))(?:了|吧)?"
    ),
}
_ONE_WAY: Final = (Flow.EXPORT, Flow.IMPORT)
_OF_ALL_TRADE: Final = {
    Language.ENGLISH: (
        r"(?:and |so |what(?:'s| is| about| was)? |how much )*(?:(?:that|it|this) )?"
        r"(?:as |in )?(?:an? |the )?"
        r"(?:pct|percent|percentage|per cent|%|share|proportion|fraction)(?: share)? of (?:the )?"
        r"(?:total |all |overall |whole |bilateral )*trade(?: (?:volume|total))?"
        r"(?: (?:is|was) (?:it|that|this))?(?: please)?"
    ),
    Language.KOREAN: (
        r"(?:그럼 |그게 |그건 )*(?:전체 ?|총 ?)?(?:교역|무역)(?:액|량| 총액| 전체)?"
        r"(?:의|에서|중|중에서|대비)? ?(?:차지하는 ?)?(?:몇 ?(?:%|퍼센트|프로|퍼)|비중|비율)"
        r"(?:은|는|이야|야|인가요?|이에요|예요|으로|로)*"
    ),
    Language.CHINESE: (
        r"(?:那|这)*占(?:了)?(?:总|全部|整个|双边)?(?:贸易|进出口)(?:总)?(?:额)?(?:的)?"
        r"(?:多少|百分之几|百分比|比重|比例|几成|百分之多少)(?:呢)?"
    ),
}


def with_line(text: str, language: Language, before: TradeQuery) -> TradeQuery | None:
    """The question before with both flows for the one added, the other for the one taken away."""
    whole = before.kind is Kind.LEVEL and before.commodity.is_total and not before.beside
    if not whole:
        return None
    if before.flow in _ONE_WAY and _whole(_OF_ALL_TRADE, language, text):
        return replace(before, kind=Kind.SHARE, each=False, chart=False, receipt=False, ways=())
    if _tells_both(before) and before.period is not None and GREW_MORE.search(text):
        year_before = before.period.shifted_years(-1)
        return replace(before, kind=Kind.CHANGE, topic=BOTH_FLOWS, compare=year_before, chart=False)
    return _redrawn(text, language, before) if before.chart else None


def _tells_both(query: TradeQuery) -> bool:
    """Whether an amount of all trade, in one range, was told with both of its flows."""
    return query.flow is Flow.TOTAL and not (query.others or query.each or query.topic)


def _redrawn(text: str, language: Language, before: TradeQuery) -> TradeQuery | None:
    """The chart before with a line more, or with a line less."""
    flow = _flow(text, before.side)
    other = Flow.IMPORT if flow is Flow.EXPORT else Flow.EXPORT
    if flow and before.flow is other and _whole(_ADDED, language, text):
        return replace(before, flow=Flow.TOTAL, topic=BOTH_FLOWS, flow_given=True)
    if before.flow is Flow.TOTAL and flow and _whole(_TAKEN, language, text):
        return replace(before, flow=other, topic="", flow_given=True)
    return None


def _flow(text: str, side: Side) -> Flow | None:
    """The one flow that a message names, in the view of the thread."""
    out, back = _OUT.search(text) is not None, _BACK.search(text) is not None
    if out is back:
        return None
    flow = Flow.EXPORT if out else Flow.IMPORT
    return flow if side is Side.CHINA else flow.mirrored


def _whole(patterns: dict[Language, str], language: Language, text: str) -> re.Match[str] | None:
    """The match of a message that says nothing else."""
    return re.fullmatch(patterns[language].replace("FLOW", _FLOW) + r"[ ?.!~]*", text)

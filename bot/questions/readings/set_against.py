"""Tells what is set against what: a period against another, one flow against the other."""

import re
from dataclasses import replace

from bot.questions.cues import Cue
from bot.questions.periods import GrainUse, Mention, MentionKind
from bot.questions.query import Grain, Kind, Side, TradeQuery
from bot.questions.readings.spans import ranges_in_turn
from bot.questions.signals import Signals
from bot.trade import Period
from bot.trade.period import MONTHS_A_YEAR

MULTIPLE = re.compile(r"몇 ?배|\bhow many times\b|\bby what (?:factor|multiple)\b|几倍|多少倍")
_SO_MANY_TIMES = re.compile(
    r"(?<=[년월해기])의? ?(?:약 ?)?(?:[\d두세네]|\d\.\d) ?배(?![럴추관터송경달기])"
)
_HALF = re.compile(
    r"(?:\d|[년월해]|분기|반기|수준)(?:의)? ?(?:절반|과반|(?:[2-9]|10) ?분의 ?[1-9])|的?一半"
    r"|몇 ?분의 ?[일1]|几分之一|年的?[两二三四五十]分之"
    r"|(?<!first )(?<!second )(?<!1st )(?<!2nd )(?<!other )(?<!last )(?<!latter )(?<!this )"
    r"(?<!same )\bhalf (?:of|what)\b"
    r"|(?<=[년월해기])의? ?(?:약 ?)?\d{1,3}(?:\.\d)? ?(?:%|퍼센트|프로)"
    r"(?! ?[가-힣]?(?:증|감|늘|줄))"
)


_ONE_FLOW_ABOVE = re.compile(
    r"(?:수출|판)[^?]{0,14}(?:수입|산|사들인)(?:액| ?것| ?거)?보다"
    r"|수입(?:액)?(?:이|은|는)? ?수출(?:액)?보다"
    r"|수출(?:액)?(?:과|이랑|하고|,)? ?수입(?:액)?(?: ?중에?서?| ?가운데)?[^?]{0,4}"
    r"(?:어느|어떤|뭐|무엇|뭘)"
)


def one_flow_above(signals: Signals) -> bool:
    """How much exports are above imports: their balance, and no change of it."""
    moved = signals.periods.compare or signals.has(Cue.RISE, Cue.FALL, Cue.SHARE, Cue.COVER)
    balance = signals.has(Cue.BALANCE) and not moved
    return balance and _ONE_FLOW_ABOVE.search(signals.text) is not None


_AMOUNT = (
    r"(?:금액|액수|규모|달러|위안|金额|数额|amounts?"
    r"|(?:dollars?|yuan|value|money|absolute)(?: terms)?)"
)
_PERCENT = r"(?:비율|퍼센트|%|百分比|百分数|比例|per ?cent(?:ages?)?(?: terms)?)"
_BOTH = (
    r" ?(?:와|과|이랑|랑|하고|및|·|/|,|&|和|与|及|、|and|or|as well as)"
    r"(?: also)?(?: in| as a?)? ?"
)
_BOTH_TERMS = re.compile(rf"{_AMOUNT}{_BOTH}{_PERCENT}|{_PERCENT}{_BOTH}{_AMOUNT}")


def in_both_terms(signals: Signals) -> bool:
    """Whether a comparison is wanted in money and in percent: 금액과 비율로 비교."""
    compared = signals.periods.compare or signals.has(Cue.GROWTH, Cue.RISE, Cue.FALL)
    return bool(compared) and _BOTH_TERMS.search(signals.text) is not None


_SHARE_OF = (
    r"(?:share|percent(?:age)?|per cent|proportion|fraction|part|%) of"
    r" (?:(?:the|its|their|china's|total) )*"
)


def _as_part_of(part: tuple[str, str, str], whole: tuple[str, str, str]) -> re.Pattern[str]:
    """Words, in each language, that ask for one flow as a part or a multiple of the other."""
    (english, korean, chinese), (of_english, of_korean, of_chinese) = part, whole
    return re.compile(
        rf"\b{english}\b[^?.;]{{0,24}}(?<![a-z]){_SHARE_OF}{of_english}\b"
        rf"|(?<![a-z]){_SHARE_OF}{of_english} (?:were|are|was|is|did|do) (?:the |its )?{english}\b"
        rf"|{korean}(?:액)?(?:이|은|는|의)? ?(?:약 |대[중북] ?|전체 ?)*{of_korean}(?:액)?의 ?"
        r"(?:약 ?)?(?:몇|얼마|\d|절반|반)"
        rf"|{of_korean}(?:액)? ?대비 ?{korean}(?:액)?(?:의|은|는)? ?"
        r"(?:비율|비중|몇 ?(?:%|퍼센트|프로))"
        rf"|{chinese}额?(?:只|仅|大?约)?(?:是|相当于|占|为)?{of_chinese}额?的"
    )


_IMPORTS, _EXPORTS = (r"imports?", "수입", "进口"), (r"exports?", "수출", "出口")
_IMPORTS_OF_EXPORTS = {
    Side.CHINA: _as_part_of(_IMPORTS, _EXPORTS),
    Side.DPRK: _as_part_of(_EXPORTS, _IMPORTS),
}


def imports_of_exports(signals: Signals) -> bool:
    """Whether China's imports are wanted as a part of its exports: 수입은 수출의 몇 퍼센트.

    In North Korea's words its exports are those imports.
    """
    side = Side.CHINA if signals.flow is None else signals.flow.side
    wanted = _IMPORTS_OF_EXPORTS[side].search(signals.text) or _PAID_WITH.search(signals.text)
    return signals.has(Cue.COVER) and wanted is not None


_PAID_WITH = re.compile(
    r"\b(?:pa(?:y|ys|id|ying) for|financ\w+|fund(?:s|ed)?|offset\w*"
    r"|cover(?:s|ed|ing)?(?! ratio| rate))\b"
    r"|메[우웠울워운꾸꾼꿨꿀꿔]|충당|감당|(?<!어)치[렀르를]|지불|갚|상쇄|抵|够[付买]|支付|弥补|撑起|负担"
)
"""What the North buys is paid for with what it sells: the smaller of the flows by the larger."""


def multiple_of(signals: Signals) -> bool:
    """Whether it is asked how many times a period is of another: 2019년의 몇 배."""
    # Six times the wigs of 2019: their share is that of all goods, and no multiple.
    of_a_good = signals.commodity is not None and _SO_MANY_TIMES.search(signals.text)
    return _set_against(signals) and bool(of_a_good or MULTIPLE.search(signals.text))


def half_of(signals: Signals) -> bool:
    """Whether a period is asked to be half of another, or what part of its level: 2019년의 절반."""
    each = signals.periods.grain_use is GrainUse.EACH
    parts = (_HALF, _PART_OF_A_LEVEL, _SO_MANY_TIMES, *(() if each else (_RECOVERY_RATE,)))
    part = any(one.search(signals.text) for one in parts)
    return _set_against(signals) and part and not ranges_in_turn(signals)


_PART_OF_A_LEVEL = re.compile(
    r"\b(?:how much|what (?:share|percentage|proportion|fraction|part)) of"
    r" (?:the |its )?[\w' ]{0,16}\b(?:levels?|value|volume|total)\b[^?.;]{0,40}"
    r"\b(?:regain|recover|restor)"
    r"|\bwhat (?:share|per ?cent(?:age)?|proportion|fraction|part) of (?:the )?(?:19|20)\d\d\b"
    r"[^?.;]{0,40}\b(?:regain|recover|restor|return)"
    r"|(?:수준|실적|[년월기]|기간)의 ?(?:몇 ?(?:%|퍼센트|프로|할)|얼마나?"
    r"|어느 ?정도)[^?]{0,6}(?:회복|되찾|돌아)"
    r"|(?:恢复|回升)[到至]?了?[^?,，]{0,12}的?(?:[几多]少?成|百分之[几多])"
)
_RECOVERY_RATE = re.compile(r"\brecovery rates?\b|회복[률율]|恢复(?:率|程度)")
"""Recovered to so much of a level: told in percent of it, and not by how far it is below."""


def _set_against(signals: Signals) -> bool:
    return bool(signals.periods.compare) and not signals.has(Cue.COVER, Cue.COUNT)


def held(signals: Signals) -> bool:
    """Whether a period is held against another, and no word asks how it changed."""
    return bool(signals.periods.compare) and not signals.has(Cue.GROWTH, Cue.RISE, Cue.FALL)


def asks_share(signals: Signals) -> bool:
    """Whether a part of a flow, of all trade or of another period's figure is asked for."""
    goods = signals.commodity is not None or signals.has(Cue.GOODS)
    moved = signals.periods.compare or signals.has(Cue.GROWTH, Cue.RISE, Cue.FALL)
    if not (goods or moved) and BY_FLOW.search(signals.text):
        return True
    if not signals.has(Cue.SHARE) or in_both_terms(signals) or asks_how_high(signals):
        return False
    if signals.commodity is not None:
        return True
    of_level = signals.periods.compare and _OF_A_LEVEL.search(signals.text)
    named = signals.flow is not None or held(signals) or signals.has(Cue.BALANCE) or of_level
    return bool(named) and not signals.has(Cue.COMPOSITION)


_OF_A_LEVEL = re.compile(r"몇 ?(?:%|퍼센트|프로)(?:의)? ?수준")
"""2013년 대비 몇 퍼센트 수준: what part of that level it is, and no rate of growth."""


def asks_how_high(signals: Signals) -> bool:
    """Whether 몇 % asks how high a rate of growth was, and no word asks for a part of a whole."""
    rated = signals.has(Cue.GROWTH) and _RATE.search(signals.text) is not None
    return rated and _PART.search(signals.text) is None


_RATE = re.compile(r"(?:증가|성장|증감|감소|신장)[율률]|\bgrowth rates?\b|增速|增长率|[增降]幅")
_PART = re.compile(
    r"비중|비율|차지|점유|몫|\b(?:share|proportion|fraction|portion|part)\b|占|比[重例]|份额"
    r"|(?:중|가운데|에서|의) ?(?:몇|얼마)"
)
"""Words for a part of a whole: of a rate of growth, 몇 % asks how high it was."""
_FLOWS = r"(?:the )?(?:ex|im)ports?(?: and | ?& ?| ?/ ?| vs\.? | versus )(?:the )?(?:ex|im)ports?"
BY_FLOW = re.compile(
    r"\bby (?:direction|trade flow|flow)\b|(?:방향|흐름|수출입)별|[按分](?:方向|流向|进出口)|"
    rf"\b(?:split|splits|divid\w+|break\w* down|broken down|breakdown|composition|make-?up|mix)\b"
    rf"(?: \w+){{0,3}}? (?:between|into|by|across|of|in|in terms of) {_FLOWS}\b"
    rf"|\b{_FLOWS} (?:split|breakdown|composition|mix)\b"
    r"|(?:수출입|수출(?:과|이?랑|하고|·|, ?|/| 및 | ?대 ?)? ?수입)(?:액)?(?:의|별|으로)? ?"
    r"(?:구성|비중|내역|나[눠누뉘]|쪼개|분해)"
    r"|(?:进出口|出口(?:[和与及,/]|以及)?进口)额?(?:的|各自?|分别)?"
    r"(?:构成|组成|占比|比重|拆分|分解|所?占|分开|各占)"
)
"""Words that divide all trade into exports and imports: 进出口构成, the split between the two."""
_AGAINST = re.compile(
    r"(?:below|above|under|beyond|short of|than|beat(?:s|en)?"
    r"|(?:exceed|surpass|outpac|topp?|outd[io])\w*"
    r"|as a (?:percentage|share|proportion) of"
    r"|percent of|% of) (?:(?:it|they|that) (?:was|were) (?:back )?(?:in )?)?"
    r"(?:the |its |their )?(?:levels? (?:of|in) |same \w+ (?:of|in) "
    r"|(?:those|that|the ones?|the figures?) (?:of|in|for) )?$"
)


def leans_on_one(signals: Signals, kind: Kind, mains: tuple[Mention, ...]) -> bool:
    """Whether the one period named is only held against: back to 2019, how far above 2019."""
    if signals.periods.compare or len(mains) != 1:
        return False
    above = kind in {Kind.LEVEL, Kind.CHANGE} and _AGAINST.search(signals.text[: mains[0].start])
    return signals.has(Cue.RECOVERED) or bool(above)


def held_against(signals: Signals, mains: tuple[Mention, ...]) -> Mention | None:
    """The one of two periods that the words hold the other against: "how far below 2019"."""
    if len(mains) != _PAIR:
        return None
    return next((m for m in mains if _AGAINST.search(signals.text[: m.start])), None)


_PAIR = 2


def is_a_part_of(signals: Signals, whole: Mention) -> bool:
    """Whether a range is to be told in percent of another: what percent of 2019 was 2025."""
    asked = _PERCENT_OF.search(signals.text[: whole.start]) is not None
    return asked and signals.commodity is None and not signals.has(Cue.RISE, Cue.FALL)


_PERCENT_OF = re.compile(r"\b(?:per ?cent(?:age)?|share|proportion|fraction) of (?:the )?$|% of $")


def by_then(query: TradeQuery, signals: Signals) -> TradeQuery:
    """By the end of a year is that year where it is held against another: 2023년까지 2019년보다."""
    mains = signals.periods.main
    if query.compare is None or len(mains) != 1 or mains[0].kind is not MentionKind.UNTIL:
        return query
    if query.kind not in {Kind.CHANGE, Kind.SHARE} or mains[0].period is None:
        return query
    end = mains[0].period.end
    by_year = mains[0].grain is not Grain.MONTH and end.month == MONTHS_A_YEAR
    return replace(query, period=Period.year(end.year) if by_year else Period(end, end))


def by_percent(signals: Signals) -> bool:
    """Whether it is asked how much in percent one range is above another: the change to it."""
    return _BY_PERCENT.search(signals.text) is not None


_BY_PERCENT = re.compile(
    r"\bby (?:what|how many|how much) per ?cent\b|\bby what percentage\b"
    r"|몇 ?(?:%|퍼센트|프로)(?:나)? ?더? ?(?:많|크|컸|큰|적|작|높|낮)|[多少高低大]百分之(?:几|多少)"
)

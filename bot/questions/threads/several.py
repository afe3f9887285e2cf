"""Tells when a message speaks of several figures of a thread, of which only the last is kept."""

import re
from typing import Final

from bot.questions.cues import Cue
from bot.questions.query import AMONG, BOTH_ENDS, BOTH_FLOWS, Kind, TradeQuery
from bot.questions.readings.manifold import says
from bot.questions.signals import Signals
from bot.questions.vocabulary.operators import Operator
from bot.trade import Language, Period

_EN: Final = r"(?:(?:the|all|of) ){0,3}(?:two|three|four|five|both|them|those|these|all)"
_KO: Final = (
    r"(?<![가-힣])(?:[이그] ?)?(?:[두세석네] ?(?:달|해|품목|상품|가지|개|분기|기간|연도|것|수치)"
    r"|둘|셋|넷|이들|모두|전부)"
)
_ZH: Final = (
    r"(?:(?:这|那|前面?)?[两三四几][个种]?(?:月|年|季度|者|商品|产品|数)?"
    r"|它们|这些|那些|二者)"
)
_THINGS: Final = r"(?: (?:goods|months|years|quarters|products|figures))?"
_CHOSEN: Final = {
    Language.ENGLISH: re.compile(
        rf"\b(?:which|what) (?:one )?of {_EN}\b"
        r"|^(?:and |so )?which (?:(?:one|year|month|quarter) )?(?:is|was|were) (?:the )?"
        r"(?:better|worse|higher|bigger|larger|greater|more|lower|smaller|less)[ ?.!]*$"
    ),
    Language.KOREAN: re.compile(
        rf"{_KO} ?(?:중|가운데)(?:에서?)?(?= )"
        r"|^(?:그럼 |그러면 )?(?:어느|뭐|무엇|어떤) ?(?:쪽|게|것|해|달|분기)?(?:이|가)? ?더 ?"
        r"(?:많|크|커|높|적|작|낮)[가-힣]*[ ?.!]*$"
    ),
    Language.CHINESE: re.compile(
        rf"{_ZH}(?:里面?|之?中|当中)(?:哪|谁)"
        r"|^(?:那|那么)?(?:哪个月?|哪一个|哪年|哪边|谁)(?:更|比较)[高大多低小少]"
        r"(?:呢|一些)?[ ?.!]*$"
    ),
}
"""A choice among what was told: which of these was largest, 셋 중 제일 큰 건?"""
_TOGETHER: Final = {
    Language.ENGLISH: re.compile(
        r"\b(?:total|sum|average|mean|growth|change|difference|gap)(?: rate)?"
        rf" (?:of|for|between|across) {_EN}\b"
        rf"|^(?:and |so )?{_EN}{_THINGS} (?:together|combined|summed|added up)[ ?.!]*$"
        r"|\bbetween (?:the )?(?:two|them|those|these)\b"
    ),
    Language.KOREAN: re.compile(
        rf"{_KO}(?:의|을|를|은)? ?(?:다 |모두 )?(?:합|더하|더한|평균|증가율|차이)"
        rf"|{_KO} ?(?:사이|간)(?:의|에)?(?= )"
    ),
    Language.CHINESE: re.compile(
        rf"^(?:那|那么)?{_ZH}(?:的)?(?:合计|加起来|总共|一共|之和|相加|总和|平均|均值|之间)"
    ),
}
"""What the figures told come to as one: average of the three, 둘 사이 증가율, 三个月合计."""


def of_several(signals: Signals, kind: Kind, before: TradeQuery) -> bool:
    """Whether a message wants something of several figures that a thread does not keep."""
    named = signals.flow is not None or signals.commodity is not None
    if named or before.topic == BOTH_FLOWS or asks_between(signals, before):
        return False
    # Both years with 2019: two ranges, which a thread keeps, each against the one that is named.
    ranges = before.earlier is not None and bool(signals.periods.compare)
    both = kind is Kind.CHANGE and BOTH.search(signals.text) is not None and not ranges
    if both or signals.periods.main:
        return both
    listed = len(before.others) > 1 and kind is Kind.CHANGE and not signals.periods.mentions
    # After the highest and the lowest month the difference is that between them.
    found = before.kind is Kind.EXTREME and before.topic != AMONG
    each = kind is Kind.CHANGE and says(Operator.EACH, signals)
    apart = found and (each or DIFFERENCE.search(signals.text))
    if listed or apart or _SPLIT.search(signals.text) or GREW_MORE.search(signals.text):
        return True
    if _TOGETHER[signals.language].search(signals.text):
        return True
    # Of a list that was told month by month the highest is one of its months.
    chosen = _CHOSEN[signals.language].search(signals.text) is not None
    if before.others and signals.has(Cue.HIGHEST, Cue.LOWEST):
        return True
    return chosen and not before.each and before.kind in _OF_ONE


BOTH: Final = re.compile(
    r"\bboth\b(?! (?:of )?(?:them|the|those)? ?(?:months|years|quarters))|둘 ?다|양쪽 ?다"
    r"|두 ?(?:개|가지) ?(?:다|모두)"
    r"|(?:两[个者]|二者)都"
)
"""Both at once, of which a thread keeps the last."""
_SPLIT: Final = re.compile(
    r"^(?:please )?break (?:it|that|this|them) down(?: please)?[ ?.!]*$"
    r"|^(?:and |so )?which (?:one )?(?:is|was) (?:growing|rising|falling|increasing|doing)\b"
)
"""What leaves open by what it is to be divided, or which of two grows."""
GREW_MORE: Final = re.compile(
    r"^(?:and |so )?which (?:(?:one|flow) )?(?:grew|rose|fell|gained|lost) (?:faster|more|most)"
    r"[ ?.!]*$"
    r"|^(?:그럼 |그러면 )?(?:뭐|무엇|어느 ?쪽|어느 ?게|어느 ?것|어떤 ?게|누)(?:가|이)? ?더 ?"
    r"(?:빨리|빠르게|많이|크게)? ?(?:늘|증가|성장|줄|감소|올|떨어)[가-힣]*[ ?.!]*$"
    r"|^(?:那|那么)?(?:哪个|哪边|哪一个|哪一边|谁)(?:增长?|涨|升|降|跌)得?(?:更|比较)?[快多慢少]"
    r"(?:呢|一些|了|点)?[ ?.!]*$"
)
"""Which of what was told grew more: of all trade, which of its flows."""
_OF_ONE: Final = frozenset({Kind.LEVEL, Kind.CHANGE, Kind.SHARE, Kind.UNIT_VALUE, Kind.AVERAGE})


def asks_between(signals: Signals, before: TradeQuery) -> bool:
    """Whether the difference is asked for after two ranges of one length, or again: 차이는?"""
    period, earlier = before.period, before.earlier
    if before.kind is Kind.CHANGE:
        return DIFFERENCE.search(signals.text) is not None
    if len(before.told) < len(("one", "other")) or period is None or earlier is None:
        return False
    apart = len(period) == len(earlier) and not period.overlaps(earlier)
    return apart and DIFFERENCE.search(signals.text) is not None


def of_a_difference(signals: Signals, before: TradeQuery) -> tuple[Kind, str] | None:
    """What a bare difference is one of: of the best and the worst, two prints, or two ranges."""
    if held_against_the_found(signals, before) is not None:
        return Kind.CHANGE, ""
    if DIFFERENCE.search(signals.text) is None:
        return None
    if before.kind is Kind.EXTREME and before.topic in {"", BOTH_ENDS} and not before.others:
        return Kind.EXTREME, BOTH_ENDS
    if before.kind is Kind.REVISION:
        return Kind.REVISION, before.topic
    return (Kind.CHANGE, "") if asks_between(signals, before) else None


def held_against_the_found(signals: Signals, before: TradeQuery) -> Period | None:
    """The one range that the best of what was told before is to be held against."""
    found = before.found if before.kind is Kind.EXTREME else None
    mentions = signals.periods.mentions
    if found is None or len(mentions) != 1 or _BEYOND.search(signals.text) is None:
        return None
    against = mentions[0].baseline
    named = mentions[0].period or (against.of(found) if against is not None else None)
    return named if named is not None and len(named) == len(found) and named != found else None


_BEYOND: Final = re.compile(
    r"^(?:and |so )?(?:by )?how (?:much|far) (?:(?:is|was) (?:it|that) )?(?:above|below|higher"
    r"|lower|more|less|bigger|smaller|larger)\b"
    r"|보다(?:는)? ?(?:얼마나?|몇 ?(?:%|퍼센트))"
    r"|^(?:那|它)?比[^?,]{1,8}[高低多少大小](?:多少|了多少|几)"
)
DIFFERENCE = re.compile(
    r"^(?:and |so )?(?:what(?:'s| is| was) |how (?:big|large|wide) (?:is|was) )?(?:the )?"
    r"(?:difference|gap)(?: between (?:them|those|the two|these)(?: \w+)?)?[ ?.!]*$"
    r"|^(?:and |so )?(?:by )?how (?:much d(?:o|id) they differ|far apart (?:are|were) they)[ ?.!]*$"
    r"|^(?:and |so )?(?:by how much|(?:in )?(?:%|per ?cent(?:age)?)(?: terms)?"
    r"|(?:by )?(?:what|how many) (?:%|per ?cent(?:age)?))[ ?.!]*$"
    r"|^(?:그럼 |그러면 |그래서 |실제로는? |정확히는? |진짜로? )*(?:그 ?|[이그]?둘(?:의|이|은)? ?"
    r"|두 ?(?:달|해|분기|기간)(?:의|이|은)? ?)?(?:사이 ?|간 ?)?(?:의 ?)?"
    r"(?:(?:얼마나 )?차[이액](?:[는은이가나])?(?: ?(?:얼마|나|커|있)[가-힣]*)?|격차는?"
    r"|몇 ?(?:%|퍼센트|프로)(?:야|지|나|예요|인가요?|입니까|이죠|이에요)?)[ ?.!]*$"
    r"|^(?:那|那么|实际上?|到底|究竟|真正|是|应该)*(?:(?:这|那)?(?:两者|二者|两个?(?:月|年|季度)|它们)之?间?的?)?(?:差多少|相差多少|差距(?:呢|多少|多大)?|差了多少|百分之几"
    r"|百分比(?:呢)?|相比(?:呢|如何)?|[对相]比一下|比较一下)[ ?.!]*$"
)


def picks_of_the_list(signals: Signals, before: TradeQuery) -> bool:
    """Whether, of the months that were listed, those past a mark are wanted: only above 1.7bn."""
    marked = signals.amount is not None and signals.has(Cue.ABOVE, Cue.BELOW)
    return before.each and marked and not signals.periods.mentions


def asks_which_were_counted(signals: Signals, before: TradeQuery) -> bool:
    """Whether "which ones?" is asked after a count, whose answer names them."""
    return before.kind is Kind.COUNT and _WHICH_ONES.search(signals.text) is not None


_WHICH_ONES: Final = re.compile(
    r"^(?:and |so |ok )*(?:which|what)(?: (?:ones?|were they|are they))?[ ?.!]*$"
    r"|^(?:please )?(?:name|list|show)(?: me)? (?:them|those)[ ?.!]*$"
    r"|^(?:그럼 |그게 )?(?:언제|뭐뭐|뭔데|어디어디|언제언제)(?:야|인데|예요|인가요?)?[ ?.!]*$"
    r"|^(?:那|是|都|分别)*(?:哪些|哪几个|什么时候|何时)(?:呢)?[ ?.!]*$"
)

"""Tells which term of the answers a question wants explained: as of, year to date, a tiny base."""

import re
from collections.abc import Callable
from functools import partial
from typing import Final

from bot.questions.cues import Cue
from bot.questions.query import Kind
from bot.questions.signals import Signals

_TERMS: Final = {
    "as_of": (
        r"as[- ]of(?: dates?)?|vintages?|기준 ?시점|기준일|시점 ?기준|빈티지"
        r"|截至|数据版本|时点"
    ),
    "year_to_date": (r"(?:year|yr)[- ]to[- ]date|ytd|누계|누적(?:치|액)?|연초 ?누계|累计[数值额]?"),
    "tiny_base": (
        r"(?:tiny|small|low) bases?|base effects?|기저 ?효과|(?:낮은|작은) ?기저"
        r"|기저가 ?(?:작|낮)[은다]*|(?:低)?基数(?:效应)?(?:过小|太小|很小|低)?"
    ),
    "year_on_year": (
        r"(?:year|month)[- ](?:on|over)[- ](?:year|month)|yoy|mom|y/y|m/m"
        r"|전년 ?(?:동[기월])? ?(?:대)?비|전월 ?(?:대)?비|전년 ?동[기월] ?대비|同比|环比"
    ),
    "press": (
        r"press (?:figures?|data|quotes?|series)|official(?: figures?| data)?"
        r"|언론 ?인용(?:치| ?수치)?|공식 ?(?:수치|통계)|媒体援引(?:数|数据)?|官方(?:数据|数)"
    ),
    "receipts": r"receipts?|영수증|산출 ?근거|收据|凭据|计算依据",
    "measures": (
        r"restricted chapters?|wind[- ]?downs?(?: periods?)?|제한 ?(?:품목)?류|유예 ?기간"
        r"|受限(?:章节?|品目)|限制章节?|过渡期"
    ),
    "perspective": (
        r"china's (?:view|side|perspective|point of view)|중국 ?(?:기준|측|쪽|시각|관점)"
        r"|以?中国(?:的)?(?:角度|口径|视角)"
    ),
    "trade": (
        r"trade volumes?|total trade|two-way trade|(?:교역|무역)(?:액|량|총액)"
        r"|贸易[总]?[额量]|进出口[总]?额"
    ),
    "revisions": (
        r"first[- ]print(?:s|ed)?(?: figures?)?|preliminary(?: figures?)?|잠정치|속보치"
        r"|初步数|初值"
    ),
}
"""Each note on method that explains a term, with the names of the term."""
_ASKED: Final = (
    r"\b(?:mean\w*|stand(?:s)? for|defin\w+|explain|understand)\b"
    r"|(?:뜻|의미|정의|개념|무슨 ?말|차이)|意思|含义|是指|指的?是?什么|何谓|定义|区别|不同"
    r"|\bdifference between\b"
)
_BARE: Final = (
    r"^(?:(?:so|and|hi|hello|sorry|please)[, ]+)*what(?:'s|s| is| are) (?:an? )?"
    r"['\"“‘]?(?:{term})['\"”’]?(?: here| in your answers?)?[ ?.!]*$"
    r"|^['\"“‘]?(?:{term})['\"”’]?(?:이?라는 ?[게건것]이?|이?란|[은는이가])? ?"
    r"(?:뭐|무엇|뭔|뭘)[가-힣]*[ ?.!]*$|^['\"“‘]?(?:{term})['\"”’]?이?란[ ?.!]*$"
    r"|^什么(?:是|叫)['\"“‘]?(?:{term})['\"”’]?[ ?.!]*$"
    r"|^['\"“‘]?(?:{term})['\"”’]?(?:是|指|叫|指的是)(?:什么|啥|甚么)[ ?.!]*$"
)
_EXPLAIN: Final = re.compile(_ASKED)
_NAMED: Final = {
    topic: re.compile(rf"(?<!\w)(?:{names})|(?:{names})(?!\w)") for topic, names in _TERMS.items()
}
_ALONE: Final = {
    topic: re.compile(_BARE.replace("{term}", names)) for topic, names in _TERMS.items()
}
_DIGIT: Final = re.compile(r"\d")


def _explains(topic: str, signals: Signals) -> bool:
    """Whether a term is to be explained, and no figure that is called by it is asked for."""
    text = signals.text
    if _DIGIT.search(text) or signals.commodity is not None:
        return False
    if _ALONE[topic].search(text):
        return True
    return _EXPLAIN.search(text) is not None and _NAMED[topic].search(text) is not None


_GACC: Final = re.compile(
    _BARE.replace("{term}", "gacc|해관총서|海关总署") + r"|\bgacc stand for\b"
)


def _asks_who_counts(signals: Signals) -> bool:
    """Whether it is asked who customs are, and how they count."""
    return _GACC.search(signals.text) is not None


_HOW_TO_SEE: Final = re.compile(
    r"\b(?:how|where)\b.{0,24}\b(?:get|see|find|ask|open|show|view|are)\b.{0,24}\breceipts?\b"
    r"|(?:영수증|산출 ?근거)[^?]{0,6}(?:어떻게|어디)"
    r"|(?:怎么|如何|哪里?)[^?]{0,6}(?:收据|凭据|计算依据)|(?:收据|凭据|计算依据)(?:怎么|如何|在哪)"
)


def _asks_for_receipts(signals: Signals) -> bool:
    """How one comes by a receipt, and not the receipt of the answer before."""
    return _HOW_TO_SEE.search(signals.text) is not None and _DIGIT.search(signals.text) is None


_OF_BOTH: Final = re.compile(
    r"^is [\"'“]?(?:total )?trade[\"'”]? (?:just |simply |the sum of )?(?:exports?|imports?) "
    r"(?:plus|and|\+|with) (?:exports?|imports?)\b"
    r"|(?:교역|무역)(?:총?액)?[은는이가란]? ?수출(?:액)?(?:과|와|하고|이랑)?"
    r" ?(?:더하기|플러스|\+|및)? ?수입(?:액)?(?:을|를)? ?"
    r"(?:이야|야|인가|이에요|예요|입니까|을 합|의 합|합한|더한|합친)"
    r"|贸易总?额(?:是不是|是|就是|等于)(?:出口|进口)额?[加和与](?:上)?(?:出口|进口)"
)


def _asks_what_trade_is(signals: Signals) -> bool:
    """Whether trade is exports and imports together."""
    return _OF_BOTH.search(signals.text) is not None and _DIGIT.search(signals.text) is None


_ALIKE: Final = re.compile(
    r"\b(?:the same|equal|identical|match(?:es)?)\b|같은|같나|같아|동일|일치|똑같"
    r"|一回事|相同|一样|相等|等于|一致"
)


def _holds_sides_alike(signals: Signals) -> bool:
    """Whether what China exports is what North Korea imports, and no month of either."""
    sides = signals.has(Cue.CHINA) and signals.has(Cue.DPRK) and not signals.periods.mentions
    both = _EXPORT.search(signals.text) and _IMPORT.search(signals.text)
    return sides and bool(both) and _ALIKE.search(signals.text) is not None


_EXPORT: Final = re.compile(r"\bexports?\b|수출|出口")
_IMPORT: Final = re.compile(r"\bimports?\b|수입|进口")


OF_THE_ANSWERS: Final[tuple[tuple[Callable[[Signals], bool], Kind, str], ...]] = (
    (_asks_who_counts, Kind.METHOD, "counted"),
    *((partial(_explains, topic), Kind.METHOD, topic) for topic in _TERMS),
    (_asks_for_receipts, Kind.METHOD, "receipts"),
    (_asks_what_trade_is, Kind.METHOD, "trade"),
    (_holds_sides_alike, Kind.METHOD, "mirror"),
)
"""Rules for the terms, which would else be taken for what they name: the change on the year."""

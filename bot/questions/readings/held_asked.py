"""Tells when it is asked whether there are data for a time, and not what they say."""

import re
from typing import Final

from bot.questions.cues import Cue
from bot.questions.periods import GrainUse
from bot.questions.query import Kind
from bot.questions.readings.judging import names_nothing
from bot.questions.readings.moments import asks_newest, looks_for_periods
from bot.questions.signals import Signals, goods
from bot.trade import Flow, Language
from bot.trade.period import MONTHS_A_YEAR

_EN_DATA: Final = r"(?:data|figures?|numbers?|statistics|stats|records?|information|info|series)"
_DATA: Final = {
    Language.ENGLISH: re.compile(rf"\b{_EN_DATA}\b"),
    Language.KOREAN: re.compile(r"자료|데이터|통계|수치|숫자|정보|기록|지표"),
    Language.CHINESE: re.compile(r"数据|资料|统计|数字|数值|记录"),
}
_EXISTS: Final = {
    Language.ENGLISH: re.compile(
        rf"\b(?:is|are|was|were) there\b|\b(?:do|does|did|have|has) (?:you|we|i|u|the"
        rf" (?:bot|dataset|database))\b(?! (?:tell|say|explain|show me|give))"
        r"|\b(?:do|does|did|can) (?:they|it) (?:have|cover|include|contain|hold|go back)\b"
        rf"|\b(?:do|does|can) (?:your|the|these) (?:\w+ )?(?:files|records|archives?|{_EN_DATA})"
        rf" (?:go|reach|extend|cover)\b"
        rf"|\bcan (?:you|we|i|u) (?!(?:please )?(?:give|tell|show|send|share|post|provide) )"
        rf"(?:\w+ ){{1,3}}(?:\w+ )?{_EN_DATA}\b(?! of)"
        rf"|\bwhat(?:'s| is| are)? ?(?:the )?(?:{_EN_DATA} )?(?:(?:do|have) (?:you|u|we)|available)"
        rf"|\b(?:any|what|which) (?:\w+ )?{_EN_DATA}\b"
        rf"|\b{_EN_DATA}\b.{{0,30}}\b(?:available|exists?|there|accessible|covered|included)\b"
        rf"|\b(?:available|exists?|covered|included|missing)\b|\bcomplete\b(?! (?:list|table))"
        rf"|\b(?:what|which) months? (?:came|come|have come|are|were)"
        rf" (?:out|in|published|released)\b"
    ),
    Language.KOREAN: re.compile(
        r"있(?:어|나|습|는[지가]|을까|니|음|죠|지|을지|는데|[?]|$)"
        r"|없(?:어|나|습|는[지가]|을까|니|죠|지|[?]|$)|(?:볼|알|찾을|구할|조회할|확인할) 수"
        r"|조회|보유|제공|수록|다루|나와 ?있|가지고|갖고|포함|온전|완전|다 ?나[왔온]"
        r"|(?:나온|공개된|발표된|공표된|들어온) ?달"
    ),
    Language.CHINESE: re.compile(
        r"有(?!多[少大高])|没有|[查看找问]得?到|[能可]以?(?:够)?[查看找问]|收录|覆盖"
        r"|涵盖|提供|包括|包含|可[查用]|全不全|齐全|完整|[全齐]了?吗|公布了?(?:的|哪)[^?]{0,3}月"
    ),
}


_HOW_MUCH: Final = re.compile(r"\bhow (?:much|many)\b|얼마(?!나)|多少")


_ENDS: Final = re.compile(
    r"\bwhy\b.{0,40}\b(?:stuck|stops?|ends?|only (?:go(?:es)?|up|until|till|to|through|have))\b"
    r"|\bwhy\b.{0,40}\b(?:data(?:set)?|figures|numbers|statistics|you)\b.{0,20}\b(?:old|outdated|stale"
    r"|out of date|behind|not up to date)\b"
    r"|왜[^?]{0,12}(?:옛날|오래[된됐]|낡|늦어|늦나)"
    r"|(?:数据|统计|数字)[^?]{0,3}为(?:什么|何|啥)[^?]{0,4}(?:旧|老|滞后|没更新|不更新)"
    r"|왜 ?[^?]{0,16}까지(?:밖에|만|뿐)"
    r"|为(?:什么|何|啥)[^?]{0,6}(?:只|才|就)?(?:有|更新)?到[^?]{0,8}月"
)


def names_data(signals: Signals) -> bool:
    """Whether data, figures or statistics are spoken of."""
    return _DATA[signals.language].search(signals.text) is not None


def asks_if_there(signals: Signals) -> bool:
    """Whether data are asked after, and no amount: do you have August export data."""
    return names_data(signals) and _EXISTS[signals.language].search(signals.text) is not None


def asks_for_figures(signals: Signals) -> bool:
    """The figures of January 2026: all that is told of a time, where no flow is named."""
    dated = bool(signals.periods.main) and not signals.periods.compare
    return dated and not signals.unknown and (names_data(signals) or _sums_up(signals))


def _sums_up(signals: Signals) -> bool:
    """2024년과 2025년 반기별 합계: the sums of a time are those of all trade."""
    each = signals.periods.grain_use is GrainUse.EACH
    return each and _SUMS.search(signals.text) is not None


_SUMS: Final = re.compile(r"합계|총계|총액|[合总][计额]|\btotals?\b")


def asks_why_it_ends(signals: Signals) -> bool:
    """Why the data stop at July: how far they reach and what should be out."""
    return names_nothing(signals) and _ENDS.search(signals.text) is not None


def asks_of_years(signals: Signals) -> bool:
    """Whether whole years are asked after by themselves: no release is that of a year."""
    mains = [one.period for one in signals.periods.main if one.period is not None]
    long = bool(mains) and all(len(one) >= MONTHS_A_YEAR for one in mains)
    return long and signals.has(Cue.LATE, Cue.ABOUT_COVERAGE) and asks_what_is_held(signals)


def asks_of_a_good(signals: Signals) -> bool:
    """Is there data on gold, do you cover fertiliser: whether figures of a good are held at all."""
    if len(goods(signals)) != 1 or signals.periods.mentions or signals.has(Cue.WHY):
        return False
    if signals.has(Cue.METHOD_CRUDE) or signals.amount or _HOW_MUCH.search(signals.text):
        return False
    return asks_if_there(signals) or _COVERED.search(signals.text) is not None


def asks_of_sources(signals: Signals) -> bool:
    """Where the data come from: all of them, or those of exports, and no amount of a flow."""
    bare = signals.flow is None and not signals.has(Cue.TRADE)
    of_flow = not signals.periods.mentions and _SOURCE_OF.search(signals.text) is not None
    return signals.has(Cue.ABOUT_SOURCES) and (bare or of_flow)


_SOURCE_OF: Final = re.compile(
    r"^(?:what(?:'s| is| are) )?(?:the |your )?(?:data )?sources? (?:for|of|behind) (?:the |your )?"
    r"(?:\w+ )?(?:exports?|imports?|trade)(?: (?:data|figures?|numbers?))?[ ?.!]*$"
    r"|^(?:수출|수입|무역|교역)(?:액)? ?(?:자료|데이터|통계|수치)?(?:의)? ?출처"
    r"[는은가]?[가-힣 ]{0,6}[?]?$"
    r"|^(?:出口|进口|贸易)(?:额)?(?:数据|统计|数字)?的?(?:来源|出处)(?:是)?(?:什么|哪里|哪)?[? ]*$"
)


def asks_its_reach(signals: Signals) -> bool:
    """How far the data reach, and not which is the newest month nor when trade did something."""
    other = looks_for_periods(signals) or asks_newest(signals)
    other = other or _OF_GOODS.search(signals.text) is not None
    return signals.has(Cue.ABOUT_COVERAGE) and names_nothing(signals) and not other


def asks_which_goods(signals: Signals) -> bool:
    """Of which goods there are figures at all, where no flow and no time is named."""
    if _asks_for_goods_of_a_time(signals):
        return True
    bare = names_nothing(signals) and not signals.periods.mentions
    other = signals.has(Cue.RESTRICTION, Cue.CAP, Cue.TRADE)
    reach = signals.has(Cue.ABOUT_COVERAGE) and _OF_GOODS.search(signals.text) is not None
    return bare and not other and (reach or _WHICH_GOODS.search(signals.text) is not None)


_HOW_MANY_GOODS: Final = re.compile(
    r"\bhow many (?:\w+ )?(?:goods|products|commodities|items|codes)\b.{0,30}"
    r"\b(?:data|figures?|numbers?|records?|covered|held|available|listed|there)\b"
    r"|\bhow many (?:goods|products|commodities|items) (?:did|does|do|were|was|has|have)\b"
    r"(?!.{0,80}\b(?:bann|sanction|restrict|prohibit|allow|permit|cover|exempt|over|above"
    r"|more than)\w*)"
)


def counts_goods_held(signals: Signals) -> bool:
    """How many goods have figures for 2022: of no single year is there a list of all of them."""
    return bool(signals.periods.main) and _HOW_MANY_GOODS.search(signals.text) is not None


def _asks_for_goods_of_a_time(signals: Signals) -> bool:
    """Is there product data for 2026, or why is there none for July: how far such data reach."""
    text = signals.text
    if not (signals.periods.mentions and names_nothing(signals)) or not _OF_GOODS.search(text):
        return False
    newest = signals.has(Cue.NEWEST) or _MOST_RECENT.search(text)
    return bool(asks_if_there(signals) or newest or _NO_GOODS.search(text))


_MOST_RECENT: Final = re.compile(r"\b(?:most recent|latest|newest)\b|가장 ?최근|최신|最近的?|最新")
_NO_GOODS: Final = re.compile(
    r"\b(?:why|how come)\b.{0,20}\b(?:no|without|missing|not)\b"
    r"|(?:없는|안 ?나오는|빠진) ?(?:이유|까닭)"
    r"|왜[^?]{0,12}(?:없|안 ?나)|为(?:什么|何|啥)[^?]{0,10}(?:没有?|无|缺)|怎么没"
)
_OF_GOODS: Final = re.compile(
    r"\b(?:products?|goods|commodit(?:y|ies)|items?|hs)[ -](?:level|code|detail|data|figures"
    r"|breakdown|statistics|stats|series|table)s?\b|\bby (?:product|good|commodity|item|hs code)\b"
    r"|품목 ?별|상품 ?별|품목 ?(?:통계|데이터|자료|수치|세부)"
    r"|(?:单项)?商品(?:明细|数据|层面|分类|细目|级)"
    r"|分(?:商品|品目|品种)|品目数据"
)


_GOODS: Final = "(?:goods|products|commodities|items)"
_WHICH_GOODS: Final = re.compile(
    r"\bhow many (?:hs|tariff) codes\b(?=.{0,24}\b(?:you|cover))"
    r"|(?<![a-z])hs ?(?:단위|수준|코드)(?:별|의)? ?(?:자료|통계|데이터|수치|몇 ?개)"
    r"|(?<![a-z])hs(?:编码)?(?:级别|层级|级)?的?(?:数据|统计)|多少个?(?:hs|税号)(?:编码)?"
    rf"|^(?:list|show)\b.{{0,9}}\ball (?:the )?{_GOODS}|^{_GOODS} (?:covered|available|included)\b"
    rf"|\b(?:which|what) (?:\w+ )?(?:{_GOODS}|categories)\b"
    r"(?=.{0,40}\b(?:you|i|we|there|ask about|look up|covered|available|included|held|dataset"
    r"|database|data"
    r"|(?:quantity|weight|volume) (?:data|figures|statistics)|with quantit(?:y|ies))\b)"
    r"|\b(?:do you|have you|does (?:it|this|the bot)|is there|are there|can i get|got|any|how"
    r" (?:complete|detailed|good|far)|what)\b.{0,30}\b(?:(?:\d|two|four|six|eight|ten)[- ]digit"
    r"|hs ?[2468]\b|hs codes?|(?:commodity|product|item|hs|goods)(?:[- ](?:level|code))?"
    r" (?:data|figures|breakdowns?|detail|statistics|level|coverage))"
    r"|(?:품목|상품|(?<![a-z])hs ?코드)(?:별)? ?(?:통계|자료|데이터|수치|내역)?(?:도|가|는|은|로"
    r"|로도)? ?"
    r"(?:있[나는어습]|나[오와]|제공|되나|볼 ?수)|(?:\d|여덟|여섯|네) ?(?:자리|단위) ?(?:코드|품목"
    r"|분류)?[^?]{0,6}(?:있|나오|볼|까지|가능)"
    r"|有(?:没有)?(?:分|按)?(?:商品|品种|品目|编码|hs)(?:编码)?(?:分)?的?(?:数据|统计|明细)"
    r"|(?:分|按)(?:商品|品种|编码)的?(?:数据|统计|明细)(?:有|全|完整|能|齐)"
    r"|有(?:没有)?\d位(?:的)?(?:编码|税号|hs|数据)"
    rf"|\bhow many (?:different )?{_GOODS}\b(?=.{{0,30}}\b(?:you|your|data|covered|held))"
    r"|(?:품목|상품)(?:은|이|수는?)? ?(?:모두 |다 )?몇 ?(?:개|가지|종)?(?:나|까지)?"
    r" ?(?:있|수록|다루)"
    r"|(?:你们?|数据库|这里)[^?]{0,4}(?:有|收录)了?(?:多少|几)(?:种|个)?(?:商品|产品|货物)"
    r"|(?:어떤|무슨) ?(?:품목|상품|물품)[^?]{0,14}(?:있|볼 수|다루|제공|조회|검색|지원)"
    r"|(?:(?:조회|검색|지원) ?(?:가능한|되는|할 수 있는)|볼 ?수 ?있는) ?(?:품목|상품|물품)"
    r"|[수물]량 ?(?:통계|데이터|자료|수치)[가이도]? ?(?:있|나오)는 ?(?:품목|상품)(?:[은이?]|$)"
    r"|(?:有|收录|覆盖|包括|[能可]以?[查问])(?:了)?(?:哪些|什么|哪几种|哪类)(?:商品|产品|货物|品目|品类)"
    r"|(?:哪些|什么|哪几种)(?:商品|产品|货物|品类)(?:的)?[^?]{0,6}有"
)


_COVERED: Final = re.compile(
    r"有(?:哪|几)(?:几|些)?年(?:的)?(?:数据)?[ ?]*$|"
    r"\b(?:(?:do|does|can) (?:you|it|the (?:bot|dataset|data|database|figures)) (?:also )?"
    r"(?:cover|include|track|hold|carry|list)"
    r"|(?:is|are) (?:\w+ ){1,4}(?:covered|included|tracked|listed)(?: (?:here|too|as well|by you"
    r"|in (?:the|your|this) (?:data|dataset|database|figures|statistics)))?[ ?.!]*$)"
    r"|^(?:is|are) (?:\w+ ){1,4}(?:in|part of) (?:the|your|this|these) (?:\w+ ){0,2}"
    r"(?:data|dataset|database|figures|statistics|numbers|tables?)[ ?.!]*$"
    r"|(?:다루|다뤄|다룹|취급(?:하|해|합)|수록|포함(?:돼|되|됩|하|해))[가-힣]{0,4}[ ?.!]*$"
    r"|(?:包括|包含|涵盖|收录|覆盖|有收)[^?]{0,10}[吗?]|(?:收录|覆盖|涵盖|包括)了?没有"
)
"""Verbs that ask of a good whether it is covered."""


def asks_what_is_held(signals: Signals) -> bool:
    """Is there data for 2015: what is held of it, where no flow, good or amount is named."""
    whole = signals.flow is not None and signals.flow.flow is Flow.TOTAL
    named = not names_nothing(signals) and not (signals.commodity is None and whole)
    if named or not signals.periods.main or signals.periods.compare or signals.unknown:
        return False
    if signals.has(Cue.WHY, Cue.COUNT) or _OF_GOODS.search(signals.text):
        return False
    figure = signals.amount is not None or _HOW_MUCH.search(signals.text) is not None
    if signals.has(Cue.BALANCE) or figure:
        return False
    if (signals.has(Cue.TRADE) or signals.flow is not None) and not names_data(signals):
        return False
    return _EXISTS[signals.language].search(signals.text) is not None


OF_HELD: Final = (
    (asks_which_goods, Kind.ABOUT, "all_goods"),
    (asks_of_years, Kind.ABOUT, "coverage"),
    (asks_of_a_good, Kind.ABOUT, "coverage"),
)

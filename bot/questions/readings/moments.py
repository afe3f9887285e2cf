"""Tells when a question looks for the moment of something, and when a month is told as a whole."""

import re
from collections.abc import Callable

from bot.questions.cues import Cue
from bot.questions.periods import Flag, MentionKind
from bot.questions.readings.judging import EVER, names_nothing
from bot.questions.signals import Signals
from bot.trade import Flow


def moved_at(cue: Cue) -> Callable[[Signals], bool]:
    """When a flow last, or first, rose or fell: the period, and not how the newest one moved."""

    def asked(signals: Signals) -> bool:
        one_way = signals.has(Cue.RISE) != signals.has(Cue.FALL)
        timed = signals.amount is None and _WHEN_MOVED.search(signals.text) is not None
        return signals.has(cue) and one_way and timed and not signals.has(Cue.STREAK)

    return asked


def moved_first_since(signals: Signals) -> bool:
    """Whether it is said to have moved for the first time since another: no run is told by that."""
    moved = signals.has(Cue.RISE, Cue.FALL) and signals.amount is None
    return moved and _FIRST_SINCE.search(signals.text) is not None


_FIRST_SINCE = re.compile(
    r"\bfor the first time (?:since|in (?:\w+ ){1,2}(?:months|quarters|years))\b"
)
_WHEN_MOVED = re.compile(
    r"언제|[은는한진든던난] ?(?:마지막 ?|첫 ?)?(?:때|시점|달|해|월|분기)(?:는|은|가|이)?"
    r"(?: ?언제|[? ]|$)"
    r"|\b(?:when|which|last time|first time"
    r"|(?:last|first|latest|most recent) (?:month|quarter|year))\b"
    r"|(?:什么|甚么)时候|何时|[哪几](?:一|个)?(?:年|月|季)|[的那](?:个)?(?:月|年|季)"
)


def asks_when(signals: Signals) -> bool:
    """Whether a moment is asked for: when sales of goods hit their low names no goods."""
    first = next((one.start for one in signals.periods.main), 0)
    one_of_them = signals.text[:first].endswith("which of ")
    return one_of_them or _MOMENT.search(signals.text) is not None


_MOMENT = re.compile(
    r"\bwhen (?:did|was|were|has|have)\b|언제(?! ?(?:나오|나와|발표))"
    r"|什么时候|何时"
)


def last_seen(signals: Signals) -> bool:
    """When a good was last traded at all: 석탄 수입이 마지막으로 잡힌 때."""
    ended = signals.has(Cue.LAST_TIME) or _ENDED.search(signals.text) is not None
    ended = ended or _TILL_WHEN.search(signals.text) is not None
    asked = (ended and _WHEN_SEEN.search(signals.text) is not None) or _ever_traded(signals)
    # 最近一次 is the last time, and dates nothing.
    dated = any(one.kind is not MentionKind.LATEST for one in signals.periods.main)
    return asked and signals.commodity is not None and not dated


def first_seen(signals: Signals) -> bool:
    """Since when a good is traded: when did China start to import wigs."""
    asked = _BEGAN.search(signals.text) is not None or (
        signals.has(Cue.FIRST_TIME) and _WHEN_SEEN.search(signals.text) is not None
    )
    marked = signals.amount is not None or signals.has(*_OF_WHAT_IT_WAS)
    traded = signals.commodity is not None and signals.flow is not None
    return asked and traded and not (marked or signals.periods.main)


_BEGAN = re.compile(
    r"\b(?:when|since when|(?:what|which) year)\b[^?]*\b(?:start(?:ed)?|beg[iau]n)\b"
    r"|\bsince when\b|언제부터|언제 ?(?:처음|시작)|(?:[什甚]么时候|什么时候|何时)(?:开始|起)"
    r"|[从自](?:什么时候|何时|哪(?:一)?年)"
)


def _ever_traded(signals: Signals) -> bool:
    """Whether it is asked if a flow of a good was ever there, and not what it ever came to."""
    marked = signals.amount is not None or signals.has(*_OF_WHAT_IT_WAS)
    return signals.has(Cue.EVER) and signals.flow is not None and not marked


_OF_WHAT_IT_WAS = (
    *(Cue.HIGHEST, Cue.LOWEST, Cue.RISE, Cue.FALL, Cue.GROWTH, Cue.ABOVE, Cue.BELOW, Cue.AVERAGE),
    *(Cue.SHARE, Cue.COUNT, Cue.BALANCE, Cue.RANK, Cue.TOP, Cue.RECOVERED, Cue.COVER),
)
_ENDED = re.compile(
    r"최근(?:에)? ?언제|끊[긴겼기]|중단|멈[춘췄]|사라[진졌]"
    r"|언제부터[^?]{0,14} ?안 ?[사샀팔들나했한하]|언제부터[^?]{0,20}지 ?(?:않|못)"
    r"|停止|停[了的掉]|中断|断供|不再|\b(?:stop(?:ped)?|end(?:ed)?|ceased?|halt(?:ed)?)\b"
)
_TILL_WHEN = re.compile(
    r"언제까지[^?]{0,4}(?:있었|거래|수입|수출|들어|나갔|팔|샀|이어)"
    r"|\b(?:until|till|up to) when\b[^?]*\b(?:trad|export|import|sold|bought|ship)\w*"
    r"|(?:直到|一直到)(?:什么时候|何时|哪年)"
)
_WHEN_SEEN = re.compile(
    r"언제|몇 ?[년월](?:도)?(?:이|에|인|야|지|죠|[?]|$)|(?<=[가-힣]) ?(?:때|시점|달|해)(?:는|은"
    r"|가|이)? ?(?:언제|[?]|$)"
    r"|\bwhen\b|^(?:the )?last time\b|(?:什么|甚么)时候|何时|[哪几](?:一|个)?(?:年|月)"
)


def asks_newest(signals: Signals) -> bool:
    """Whether the newest month there is is asked for, and no figure of it nor any release."""
    plain = names_nothing(signals) and not signals.has(Cue.BALANCE)
    then = signals.periods.as_of is not None and not signals.has(Cue.TRADE)
    then = then and any(one.kind is MentionKind.LATEST for one in signals.periods.main)
    return plain and (then or _NEWEST_MONTH.search(signals.text) is not None)


def tells_newest(signals: Signals) -> bool:
    """Whether the newest month is to be told, and no figure of it."""
    plain = names_nothing(signals) and not signals.has(Cue.TRADE, Cue.BALANCE, Cue.MUCH)
    to_date = any(one.kind is MentionKind.YEAR_TO_DATE for one in signals.periods.main)
    return signals.has(Cue.NEWEST) and (asks_newest(signals) or (plain and not to_date))


_NEWEST_MONTH = re.compile(
    r"\b(?:latest|newest|most recent|last) (?:\w+ ){0,3}"
    r"(?:month|period|bulletin|release|update|edition)"
    r"(?: (?:that )?(?:you|we|they) have (?:numbers|data|figures) (?:for|on|of))?"
    r"(?: (?:you|we|they) (?:have|hold|got)| (?:that is |that's )?(?:available|covered|there|held"
    r"|out|published|released))?[ ?.!]*$"
    r"|^(?!(?:is|are) ).{0,60}\b(?:latest|newest|most recent) (?:data|figures?|numbers?|stats)"
    r"(?: (?:that )?(?:is |are |was |were )?(?:available|covered|there|held|out|published|released)"
    r"| (?:you|we|they) (?:have|hold|got))[ ?.!]*$"
    r"|^is [a-z]+ (?:20\d\d )?(?:still )?(?:the|your) (?:newest|latest|most recent)"
    r"(?: (?:month|one|data|figures))?[ ?.!]*$"
    r"|\bwhich month is (?:the )?(?:newest|latest|most recent)[ ?.!]*$"
    r"|^(?:up )?(?:to|until|till|through) (?:when|(?:what|which) month)\b"
    r"|(?:어느 ?달|몇 ?월|언제|어디)까지[^?]{0,8}(?:업데이트|갱신|반영)"
    r"|\b(?:what|which) (?:period|month)\b.{0,20}\b(?:newest|latest|most recent)\b"
    r"|얼마나 (?:최신|새로운)"
    r"|(?:새로운|최신) ?(?:수치|자료|통계|데이터)[가는이은]? ?(?:어느|언제|몇)"
    r"|(?:最近|最新)[^?]{0,14}(?:是|为)?(?:哪一?个月?|几月|哪个月份)"
    r"|(?:최근|최신|마지막)[^?]{0,8}(?:통계|자료|데이터|수치|달|월)[가는이은]?"
    r" ?언제 ?(?:거|것|꺼|건|야|이야|지|인가|인지|예요|입니까|일까)"
)


_OUT_IN_FEBRUARY = re.compile(
    r"\b(?:(?:is|are) there|(?:do|does|will) (?:they|it|china|customs))\b.{0,30}"
    r"\b(?:publish|release|publication|bulletin|data|figures)s?\b.{0,12}\bin february[ ?.!]*$"
    r"|(?<!\d)2월(?:에|에도|에는|엔)(?:도)? ?(?:통계|자료|수치)?(?:가|를|는)? ?"
    r"(?:발표|공표)[^?]{0,3}(?:있|하|되|돼|없|안)"
    r"|(?<!\d)1월 ?(?:분 ?)?(?:데이터|자료|통계|수치|꺼|것)?(?:는|은|를|을|가)? ?2월에(?:도|는)? ?"
    r"(?:볼 ?수|나오|나와|나옴|공개|발표|공표)"
    r"|(?<![\d十])[2二]月(?:份)?(?:会|也|还|里)*(?:公布|发布)(?:数据|统计)?(?:吗|么|嘛|不)"
)
"""Whether anything comes out in February, and not when February does."""


def asks_of_january(signals: Signals) -> bool:
    """Whether it is asked why January has no figure of its own, and no sum of two months is."""
    if _OUT_IN_FEBRUARY.search(signals.text) and names_nothing(signals):
        return True
    late = signals.has(Cue.LATE) and signals.has(Cue.WHY) and names_nothing(signals)
    if late and _JANUARY.search(signals.text):
        return True
    noted = signals.has(Cue.METHOD_JANUARY) and not signals.periods.first_printed
    if not noted or signals.has(Cue.GROWTH, Cue.RISE, Cue.FALL):
        return False
    if signals.has(Cue.WHY):
        return True
    dated = bool(signals.periods.main) and Flag.YEAR_ASSUMED not in signals.periods.flags
    amount = (dated or signals.has(Cue.MUCH)) and signals.has(Cue.TRADE, Cue.BALANCE)
    return names_nothing(signals) and not amount and not signals.has(Cue.NEXT_RELEASE, Cue.LATE)


_JANUARY = re.compile(r"\bjanuary\b|(?<!\d)1 ?[月월]")


def compares_a_month(signals: Signals) -> bool:
    """Whether a month or a year is held against another, so that no run of them is asked for."""
    mains = [one.period for one in signals.periods.main if one.period is not None]
    named = any(one.period is not None for one in signals.periods.compare)
    year = named and bool(mains) and all(one.is_year for one in mains)
    months = bool(signals.periods.compare and mains) and all(one.is_month for one in mains)
    return year or months


def prices_rice(signals: Signals) -> bool:
    """Whether the market price of rice is asked for, and not what was paid for a flow of it.

    A chart sets it beside a flow. What a tonne came to is paid at customs: markets go by the kilo.
    """
    if not signals.has(Cue.RICE_PRICE):
        return False
    by_the_tonne = _BY_THE_TONNE.search(signals.text) and not _AT_MARKET.search(signals.text)
    return signals.has(Cue.CHART) or (signals.flow is None and not by_the_tonne)


_BY_THE_TONNE = re.compile(
    r"\b(?:an?|one|1|per|each|every|the|/) ?(?:metric )?t(?:on|onne)s?\b"
    r"|(?:1|한|매)? ?톤 ?당|(?:1|한) ?톤|(?:每|一|1)公?吨|[/]吨"
)
_AT_MARKET = re.compile(
    r"\bmarkets?\b|\bpyongyang\b|\bwon\b|시장|장마당|평양|원화|市场|平壤|集市|黑市"
)


def a_year_ago(signals: Signals) -> bool:
    """Whether a day a year ago is meant, and not the year before: rice price a year ago."""
    mains = signals.periods.main
    relative = len(mains) == 1 and mains[0].kind is MentionKind.RELATIVE
    return relative and _YEAR_AGO.search(signals.text) is not None


_YEAR_AGO = re.compile(
    r"\b(?:a|one|1) year (?:ago|earlier|back)\b|(?:1|일) ?년 ?전|[一1]年(?:之|以)?前"
)


def looks_for_periods(signals: Signals) -> bool:
    """Whether the years that are asked for are those in which trade did something."""
    moved = signals.has(Cue.STREAK, Cue.RISE, Cue.FALL) or signals.amount is not None
    moved = moved or (signals.has(Cue.BALANCE) and EVER.search(signals.text) is not None)
    return moved and (signals.flow is not None or signals.has(Cue.TRADE, Cue.BALANCE))


def news_of_these_days(signals: Signals) -> bool:
    """What is new this week: the newest month, whatever the day."""
    soon = {Flag.UNPUBLISHED, Flag.DAY} & signals.periods.flags
    return signals.has(Cue.WHATS_NEW) and bool(soon) and names_nothing(signals)


def tells_news(signals: Signals) -> bool:
    """Whether a month is to be told as a whole: what happened to exports in 2021 is their level."""
    one_flow = signals.flow is not None and signals.flow.flow is not Flow.TOTAL
    dated = any(one.kind is MentionKind.EXPLICIT for one in signals.periods.main)
    return signals.has(Cue.WHATS_NEW) and signals.commodity is None and not (one_flow and dated)

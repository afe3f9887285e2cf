"""Tells which way things moved: goods that moved most either way, and a flow up or down of late."""

import re
from dataclasses import replace

from bot.questions.cues import Cue
from bot.questions.periods import GrainUse, Mention, MentionKind
from bot.questions.query import LEAST, WITHIN, Grain, Kind, TradeQuery
from bot.questions.readings.judging import IN_TOTAL
from bot.questions.signals import Signals
from bot.trade import Language, Month, Period
from bot.trade.period import MONTHS_A_YEAR

EITHER_WAY = "moves either way"
"""The topic of an order of goods by how much they rose or fell, whichever it was."""

_MOVERS = re.compile(r"\b(?:top |biggest |largest |main )?movers\b|\bgainers and losers\b")
_CHANGED_MOST = re.compile(
    r"\b(?:moved|changed|shifted|swung)(?: the)? most\b"
    r"|\b(?:biggest|largest|greatest|main|top) (?:changes?|moves?|swings?|shifts?)\b"
    r"|(?:변동|변화|증감)(?:폭|액)?(?:이|가)? ?(?:가장|제일) ?(?:큰|컸|심한|많은)"
    r"|(?:가장|제일) ?(?:크게|많이) ?(?:변동|변화|변한|바뀐|움직인)"
    r"|(?:变动|变化|增减|涨跌)(?:幅度)?(?:最大|最多|最明显)|变得最多"
)
_ONE_WAY = re.compile(
    r"\b(?:ris(?:e|es|en|ing)|rose|grew|gain(?:s|ed)?|increas|fall|fell|drop|declin|decreas)"
    r"|늘|증가|줄|감소|[增减]加|[增减]少|上升|下降"
)


def moved_either_way(signals: Signals) -> bool:
    """Whether the goods are asked for that changed most, be it up or down."""
    text = signals.text
    if signals.commodity is not None:
        return False
    if _MOVERS.search(text):
        return True
    goods = signals.has(Cue.GOODS)
    return goods and _CHANGED_MOST.search(text) is not None and not _ONE_WAY.search(text)


def lists_goods(signals: Signals) -> bool:
    """Whether the goods of a flow are asked for: the largest, or the least of all."""
    ends = signals.has(Cue.HIGHEST, Cue.LOWEST) and signals.has(Cue.GOODS)
    listed = signals.has(Cue.TOP) or ends
    return listed and signals.commodity is None and not IN_TOTAL.search(signals.text)


def names_goods_alone(signals: Signals) -> bool:
    """Whether nothing but the goods of a flow is named: 2022년 5월 수입 품목."""
    each = signals.periods.grain_use is GrainUse.EACH
    asked = each or signals.amount is not None or signals.has(*_OF_THEIR_TRADE)
    named = signals.flow is not None and signals.commodity is None and not asked
    return named and _GOODS_OF_A_FLOW.search(signals.text) is not None


_OF_THEIR_TRADE = (Cue.MUCH, Cue.QUANTITY, Cue.UNIT_VALUE, Cue.TRADE, Cue.BALANCE, Cue.CHART)
_GOODS_OF_A_FLOW = re.compile(
    # "Chinese goods sold to the DPRK" are all of them, and no list.
    r"(?<!chinese )(?<!china's )(?<!korean )(?<!korea's )(?<!dprk )(?<!nk )"
    r"\b(?:goods|products|items|commodities) (?:(?:that|which) )?(?:(?:were|was|are|is) )?"
    r"(?:export|import|sold|bought|shipp|sent|suppli)"
    r"|\b(?:export(?:ed)?|import(?:ed)?) (?:goods|products|items|commodities)\b"
    r"|(?:(?:수출|수입)(?:하는|한|된|되는|했던)?|(?<![가-힣])[판산]|보낸|들여온|사들인|팔았던) ?"
    r"(?:품목|상품|물품|물건|품(?=[은이을? ]|$))"
    r"(?!별|당| ?수(?!출|입)|의? ?(?:총|전체|금액|규모|가격))"
    r"|(?:出口|进口|[卖买])的?(?:商品|产品|货物|东西)(?![总额价量金数])"
)


_AND_SHARE = re.compile(
    r"\b(?:and|with) (?:\w+ ){0,2}(?:shares?|percentages?)\b"
    r"|\band how much of (?:the |all )?(?:total|whole|exports|imports|trade|flow)\b"
    r"|(?:[과와,]|하고|및) ?(?:그 ?|각각의? ?)?(?:비중|점유율)"
    r"|(?:和|及|以及|,)(?:其|各自?|它)?(?:的)?(?:占比|比重|份额|占(?:了|到)?(?:比|总额的)?(?:多少|几成|百分之[几多]))"
    r"|[은는이가]?[,?] ?(?:그 ?|각각 ?)?(?:비중|비율|점유율|몇 ?(?:%|퍼센트|프로))"
)
"""Goods that are wanted with the part each has in the flow."""


_ALL_OF_A_GROUP = 10


def between_the_ends(query: TradeQuery, signals: Signals) -> TradeQuery:
    """Movers "between May and June" are told by the two ends; a range is held against its year."""
    if query.topic == WITHIN and query.beside:
        # Sugar among the foods: the order of them all, in which it stands.
        named = (query.commodity, *query.beside)
        wide = next(
            (one for one in named if one.is_group), min(named, key=lambda one: len(one.code))
        )
        query = replace(query, commodity=wide, beside=(), limit=_ALL_OF_A_GROUP)
    period = query.period
    placed = not query.topic and not query.commodity.is_total
    free = query.topic in {"", WITHIN} and not placed
    if free and _AND_SHARE.search(signals.text):
        return replace(query, kind=Kind.COMPOSITION)
    if free and signals.has(Cue.LOWEST) and not signals.has(Cue.HIGHEST):
        return replace(query, topic=LEAST)
    if query.topic != EITHER_WAY or period is None or query.compare is not None:
        return query
    if not _BETWEEN.search(signals.text):
        return query
    years = period.start.month == 1 and period.end.month == MONTHS_A_YEAR
    length = MONTHS_A_YEAR if years else 1
    if len(period) <= length:
        return query
    first = Period(period.start, period.start + (length - 1))
    last = Period(period.end - (length - 1), period.end)
    return replace(query, period=last, compare=first)


_BETWEEN = re.compile(
    r"\bbetween\b.{3,40}\band\b|\bfrom\b.{3,40}\bto\b|부터.{2,20}까지|에서.{2,20}(?:까지|사이)|从.{2,20}[到至]"
)


_RUNNING = {MentionKind.SINCE, MentionKind.TRAILING}
_ONE_MONTH = re.compile(r"\bmonth\b|달|월|月")


def which_way(signals: Signals) -> bool:
    """Whether a flow is asked to go up or down of late: its course, and no move of one month."""
    moved = signals.has(Cue.RISE) and signals.has(Cue.FALL)
    if not moved or signals.periods.compare or signals.amount is not None:
        return False
    mains = signals.periods.main
    return bool(mains) and all(_is_of_late(one, signals.text) for one in mains)


def _is_of_late(mention: Mention, text: str) -> bool:
    if mention.kind is MentionKind.LATEST:
        return _ONE_MONTH.search(text[mention.start : mention.end]) is None
    return mention.kind in _RUNNING and mention.period is not None and len(mention.period) > 1


_TO_NOW = re.compile(
    r"\b(?:since|still|now|today|so far|to date|until)\b"
    r"|지금|현재|이래|오늘|아직|以来|至今|现在|目前"
)


def grown_since(query: TradeQuery, signals: Signals) -> TradeQuery:
    """Growth since 2021: the newest whole year, or month, against that year or month."""
    mains = [one for one in signals.periods.main if one.period is not None]
    base = next((one for one in mains if one.kind is MentionKind.SINCE), None)
    period = query.period
    if base and base.period and period and period != base.period and period.is_year:
        # How the deficit of 2025 has changed since 2019, or since the year before the closure.
        first = base.period.start.year - (base.grain is None)
        return replace(query, compare=Period.year(first), others=())
    mention = next(iter(mains), None)
    if mention is None or mention.period is None or mention.kind is not MentionKind.SINCE:
        return query
    start, end = mention.period.start, mention.period.end
    if mention.grain is Grain.MONTH:
        return replace(query, period=Period(end, end), compare=Period(start, start))
    whole = end.year if end.month == MONTHS_A_YEAR else end.year - 1
    if mention.grain is Grain.YEAR and whole == start.year:
        # Since last year: the months of this year against the same ones of that.
        return replace(query, period=Period(Month(end.year, 1), end), compare=None)
    if mention.grain not in {Grain.YEAR, None} or whole <= start.year:
        return query
    # Since the border closed: against the last whole year before that.
    first = start.year - (mention.grain is None)
    if mention.grain is None and signals.has(Cue.FALL) and not _TO_NOW.search(signals.text):
        # How far it fell after the closure is told by the first whole year of it.
        whole = start.year + (start.month > 1)
    return replace(query, period=Period.year(whole), compare=Period.year(first))


def from_to(signals: Signals, period: Period) -> tuple[Period, Period] | None:
    """6月到7月增加多少, from Q1 to Q2: the two ends of a move, and no range that they span.

    January to February is a range of its own.
    """
    moves = signals.has(Cue.RISE, Cue.FALL)
    between = signals.has(Cue.GROWTH) and _BETWEEN_MONTHS.search(signals.text) is not None
    two = len(period) == len(("from", "to")) and period.start.month != 1
    same = period.start.month == period.end.month and period.start.year < period.end.year
    moves = moves or signals.language is Language.ENGLISH
    told = moves and _MONTH_TO_MONTH.search(signals.text) is not None
    if (two or same) and (told or between):
        return Period(period.start, period.start), Period(period.end, period.end)
    moves = signals.periods.change or signals.has(Cue.RISE, Cue.FALL, Cue.GROWTH)
    quarters = len(period) == MONTHS_A_YEAR // 2 or _IN_ANOTHER_YEAR.search(signals.text)
    if quarters and moves and _QUARTER_TO_QUARTER.search(signals.text):
        return Period(period.start, period.start + 2), Period(period.end - 2, period.end)
    return None


def happened_between(query: TradeQuery, signals: Signals) -> TradeQuery | None:
    """What happened between two halves, quarters or years: from the one to the other."""
    mains = signals.periods.main
    asked = query.kind is Kind.LEVEL and signals.has(Cue.WHATS_NEW) and len(mains) == 1
    grain, period = (mains[0].grain, mains[0].period) if asked else (None, None)
    if grain is None or period is None or query.others or len(period) <= grain.months:
        return None
    if not _BETWEEN_PARTS.search(signals.text):
        return None
    first = Period(period.start, period.start + (grain.months - 1))
    last = Period(period.end - (grain.months - 1), period.end)
    return replace(query, kind=Kind.CHANGE, period=last, compare=first, each=False)


_BETWEEN_PARTS = re.compile(r"\bbetween\b[^?]*\band\b|\bfrom\b[^?]*\bto\b")
_BETWEEN_MONTHS = re.compile(
    r"\bbetween [a-z]{3,9} (?:(?:19|20)\d\d )?and [a-z]{3,9}\b|\d월(?:과|와) ?\d{1,2}월 ?사이"
    r"|\d月[到至](?:\d{4}年)?\d{1,2}月[^?]{0,8}(?:怎么|怎样|如何|咋|变化|变动)"
)
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_MONTH_TO_MONTH = re.compile(
    r"\d月[到至](?:\d{4}年)?\d{1,2}月|\d월(?:에서|부터) ?(?:\d{4}년 ?)?\d{1,2}월"
    rf"|\b{_MONTH} (?:(?:19|20)\d\d )?to {_MONTH}\b"
)
_IN_ANOTHER_YEAR = re.compile(
    r"年第?[一二三四1-4]季度?[到至]\d{4}年第?[一二三四1-4]季"
    r"|\d년 ?[1-4] ?분기(?:에서|부터) ?\d{4}년 ?[1-4] ?분기"
    r"|\bq[1-4] (?:19|20)\d\d to q[1-4] (?:19|20)\d\d\b"
)
_QUARTER_TO_QUARTER = re.compile(
    r"\b(?:q[1-4]|(?:first|second|third)(?: quarter)?) to (?:the )?"
    r"(?:q[1-4]|(?:second|third|fourth) quarter)"
    r"|[1-4] ?분기(?:에서|부터) ?[1-4] ?분기"
    r"|[一二三四1-4]季度?[到至](?:\d{4}年)?第?[一二三四1-4]季"
)

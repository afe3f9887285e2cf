"""Chooses the kind of a chart and its options from the words of a question, by plain rules."""

import re
from collections.abc import Collection

from bot.answers.kinds.goods_held import whole_of
from bot.charts.options import Division, Options
from bot.charts.spec import ChartKind, Theme
from bot.charts.window import ranges_of
from bot.questions.query import BOTH_FLOWS, Grain, Kind, TradeQuery
from bot.questions.readings.growth_drawn import RATE
from bot.questions.turns.drawing_ways import ways_of
from bot.questions.vocabulary.han import simplified
from bot.questions.ways import Way
from bot.trade import Flow, Measure, Month, Period, Unit

# First match decides, so the more specific kinds stand first.
_SPECIFIC = {
    ChartKind.RESTRICTED_SHARE: (
        r"restricted|sanctioned|banned|under (?:un )?sanctions"
        r"|제재|금지 ?품목|제한 ?(?:품목|류)|受限|制裁|禁运"
    ),
    ChartKind.REVISIONS: (
        r"revis(?:ion|ed)|first print|first[- ]printed"
        r"|수정|개정|정정|修订|修正|首次公布"
    ),
}
_WORDS = {
    ChartKind.WON: r"\bwon\b|exchange rate|rice price|환율|원화|쌀값|汇率|朝币|朝元|朝鲜元|米价",
    ChartKind.MOVERS: (
        r"movers?\b|gainers?|losers?|(?:rose|fell|grew|changed) (?:the )?most"
        r"|(?:biggest|largest) (?:changes?|rises?|falls?|gains?|drops?)"
        r"|증감|변동|많이 ?(?:늘|줄|증가|감소)|增减|变动|涨跌|变化最大|[增降减]幅最大"
    ),
    ChartKind.COMPOSITION: (
        r"composition|make-?up|breakdown|broken down|structure|stacked|made up of"
        r"|구성|구조|构成|结构|组成"
    ),
    ChartKind.TOP: (
        r"\btop\b|(?:largest|biggest|main|leading) (?:goods|items|products|commodit)"
        r"|상위|주요 ?(?:품목|상품)|最大(?:的)?(?:商品|品类)|主要(?:商品|品类|货物)|前 ?\d+"
    ),
    ChartKind.COMMODITY: (
        r"unit values?|(?:values?|prices?) and (?:quantit|volume|tonn)|quantit(?:y|ies) and value"
        r"|단가|금액과 ?(?:물량|수량)|물량과 ?금액|单价|量价|数量和金额|金额和数量"
    ),
}
_KINDS = tuple((kind, re.compile(words)) for kind, words in _WORDS.items())
_FIRST_OF_ALL = tuple((kind, re.compile(words)) for kind, words in _SPECIFIC.items())
_OF_WAYS = {
    Way.SEASONAL: ChartKind.SEASONAL,
    Way.RACE: ChartKind.RACE,
    Way.INDEX: ChartKind.INDEX,
    Way.PIE: ChartKind.COMPOSITION,
}

_OF_QUESTION = {
    Kind.COMPOSITION: ChartKind.COMPOSITION,
    Kind.TOP: ChartKind.TOP,
    Kind.APPEARED: ChartKind.MOVERS,
    Kind.VANISHED: ChartKind.MOVERS,
    Kind.UNIT_VALUE: ChartKind.COMMODITY,
    Kind.REVISION: ChartKind.REVISIONS,
    Kind.RESTRICTION: ChartKind.RESTRICTED_SHARE,
    Kind.CONTEXT: ChartKind.WON,
}
_LEVELS = {Kind.LEVEL, Kind.TREND, Kind.CHANGE, Kind.EXTREME}

_TIMBER = "44"
_DOLLARS = re.compile(r"\bin (?:us )?dollars?\b|\busd\b|달러|美元")
_YUAN = re.compile(r"\bin (?:yuan|renminbi|rmb)\b|\bcny\b|위안|人民币")
_BOTH = re.compile(
    r"(?:with|and|plus|against|versus|vs\.?) (?:both |china's )?(?:imports|exports)"
    r"|(?:수출|수입)(?:도|까지)|(?:수출|수입) ?포함|수출입|[含和及与加](?:进|出)口|进出口"
)
_APART = re.compile(
    r"\bindex|same months|\bby (?:goods|items|products|commodit)"
    r"|품목별|지수|같은 ?달|指数|同月|商品"
)
"""Words for another chart that stand beside those of growth."""
_SINCE = re.compile(
    r"\b(?:since|from)(?: \w{3,9})? (?P<en>(?:19|20)\d\d)\b"
    r"|(?P<ko>(?:19|20)\d\d)년 ?(?:이후|부터|이래)"
    r"|(?P<zh>(?:19|20)\d\d)年(?:以来|以后|起|至今)"
)
_FLOWS = {
    Flow.EXPORT: re.compile(r"\bexport|수출|出口"),
    Flow.IMPORT: re.compile(r"\bimport|수입|进口"),
}
_YEARLY = re.compile(
    r"\b(?:by|per|each) year\b|\b(?:annual|yearly)\b|연도별|연간|매년|按年|年度|逐年"
)


def choose(text: str, query: TradeQuery) -> Options:
    """Kind and options for a question's normalised text and the query it was read as."""
    text = simplified(text)
    since = _SINCE.search(text)
    ways = ways_of(text, query.ways)
    kind = _within(query) or _growth(query, text) or _named(text, ways) or _of_query(query, text)
    beside = query.kind is Kind.LEVEL and query.topic == BOTH_FLOWS
    if kind is ChartKind.COMPOSITION and (beside or _of_trade(query)):
        # A pie, or a stack, of exports and imports is one of flows, and of no goods.
        kind = ChartKind.LINES
    part = kind is ChartKind.LINES and query.kind is Kind.SHARE and query.compare is None
    return Options(
        kind=kind,
        part=part,
        log=Way.LOG in ways and _TIMBER not in query.commodity.chapters,
        unit=_currency(text, query),
        flow=_flow(text, query),
        both=bool(_BOTH.search(text)),
        since=Month(int(since["en"] or since["ko"] or since["zh"]), 1) if since else None,
        yearly=bool(_YEARLY.search(text)) or _of_years(query, part=part),
        bars=Way.BARS in ways,
        division=Division.USE if Way.USE in ways else Division.CHAPTER,
        theme=_theme(ways),
    )


def _of_years(query: TradeQuery, *, part: bool) -> bool:
    """Whether years are told one by one, as a share over several of them is."""
    if query.each:
        return query.grain is Grain.YEAR
    return part and query.period is not None and len(query.period) > 2 * Grain.YEAR.months


def _within(query: TradeQuery) -> ChartKind | None:
    """The goods of a chapter or group have no whole to be stacked in: the largest are drawn."""
    return None if whole_of(query).is_total else ChartKind.TOP


def _growth(query: TradeQuery, text: str) -> ChartKind | None:
    """A rate on the year before, or on the period before, is drawn by itself."""
    if query.kind is not Kind.CHANGE or query.flow is Flow.BALANCE or _APART.search(text):
        return None
    period, base = query.period, query.compare
    year_before = None if period is None else period.shifted_years(-1)
    if query.period_given and base not in {None, year_before}:
        return None
    return ChartKind.GROWTH if query.each or RATE.search(text) else None


def _named(text: str, ways: Collection[Way]) -> ChartKind | None:
    """The kind that words name, else the one that the thread was drawn as before."""
    own = ways_of(text)
    named = (
        *(kind for kind, words in _FIRST_OF_ALL if words.search(text)),
        *(kind for way, kind in _OF_WAYS.items() if way in own),
        *(kind for kind, words in _KINDS if words.search(text)),
        *(kind for way, kind in _OF_WAYS.items() if way in ways),
    )
    return next(iter(named), None)


def _of_query(query: TradeQuery, text: str) -> ChartKind:
    """The kind that suits what was asked where no word names one."""
    if query.kind in _OF_QUESTION:
        return _OF_QUESTION[query.kind]
    of_goods = query.commodity.is_total and query.topic != "world" and query.flow not in _FLOWS
    if query.kind is Kind.SHARE and of_goods:
        return ChartKind.COMPOSITION
    one_good = not query.commodity.is_total and query.kind in _LEVELS
    if not query.beside and (one_good or query.measure is Measure.QUANTITY):
        return ChartKind.COMMODITY
    named = ranges_of(query)
    apart = len(named) > 1 and _alike(named) and not _EVER_SINCE.search(text)
    return ChartKind.SEASONAL if apart else ChartKind.LINES


_EVER_SINCE = re.compile(
    r"\b(?:since|after|from .{1,20} on(?:wards)?)\b|이후|이래|부터|(?:뒤|후)(?:로|에)?(?= )"
    r"|以[来后]|之后|(?<=[关闭情冠运])后"
)
"""Words for a range that goes on, which is drawn whole: how imports changed after the closure."""


def _of_trade(query: TradeQuery) -> bool:
    """Whether a share is that of a flow in all trade."""
    of_flows = query.flow in _FLOWS or query.topic == BOTH_FLOWS
    total = query.commodity.is_total and query.topic != "world" and query.compare is None
    return query.kind is Kind.SHARE and total and of_flows


def _alike(periods: list[Period]) -> bool:
    """Whether several ranges are the same months of different years."""
    return len({(one.start.month, one.end.month, len(one)) for one in periods}) == 1


def _currency(text: str, query: TradeQuery) -> Unit | None:
    if query.unit is not None and query.unit.is_money:
        return query.unit
    if _DOLLARS.search(text):
        return Unit.USD
    return Unit.CNY if _YUAN.search(text) else None


def _flow(text: str, query: TradeQuery) -> Flow | None:
    """The flow that a question on restrictions names; its query takes a ban as one of both."""
    if query.kind is not Kind.RESTRICTION or query.flow is not Flow.TOTAL:
        return None
    said = [flow for flow, words in _FLOWS.items() if words.search(text)]
    return said[0] if len(said) == 1 else None


def _theme(ways: Collection[Way]) -> Theme | None:
    if Way.DARK in ways:
        return Theme.DARK
    return Theme.LIGHT if Way.LIGHT in ways else None

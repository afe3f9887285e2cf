"""Reads what part of its year or quarter a range makes up: 12月出口占全年的比重, 상반기 몫."""

import re
from dataclasses import replace

from bot.questions.cues import Cue
from bot.questions.periods import Flag, Mention
from bot.questions.query import TIMES, Kind, TradeQuery
from bot.questions.readings.baselines_named import is_a_level
from bot.questions.signals import Signals
from bot.questions.vocabulary.numbers import MONTHS
from bot.trade import Flow, Month, Period

_OF_ITS_YEAR = re.compile(
    r"占[^?]{0,8}?(?:全年|当年|年度|整年)"
    r"|\b(?:the|that|whole|full|entire|its) year(?:'s)?\b"
    r"|\bannual (?:exports?|imports?|trade|total)\b"
    r"|연간|그 ?해|한 ?해"
)
_YEAR = r"(?:\d{4}년?|작년|지난해|올해|재작년|연간|한 ?해|去年|今年|全年|前年)"
_SHORTER = r"(?:\d{1,2}월|[1-4]분기|[상하]반기|\d{1,2}月|[一二三四1-4]季度|[上下]半年)"
_YEARS = r"(?:19|20)\d\d(?: ?(?:[-–~—到至]|to|through) ?(?:19|20)\d\d)?[年년]?"
_WHOLE_FIRST = re.compile(
    rf"{_YEAR}[^?]{{0,16}}(?:중에?서?|가운데서?|에서|[中里内])[^?]{{0,4}}?{_SHORTER}"
    r"(?:이|가|의|은|는|분)? ?[^?]{0,8}"
    r"(?:차지|비중|비율|몫|점유|몇 ?(?:%|퍼센트|프로)|占|比重|份额)"
    rf"|{_YEAR}의? ?(?:교역|무역|수출|수입)액?의 ?몇 ?(?:%|퍼센트|프로|할)[이가] ?{_SHORTER}"
    rf"|{_YEAR}的?[^?]{{0,6}}?(?:贸易|出口|进口)额?有(?:百分之(?:几|多少)|几成|多大比例)"
    rf"[^?]{{0,6}}{_SHORTER}"
    rf"|{_SHORTER}占{_YEARS}的?(?:出口|进口|贸易)总?额?的?(?:比[重例]|份额|几成|百分)"
    rf"|{_SHORTER}[가이] ?{_YEARS} ?(?:교역|무역|수출|수입)액?에서 ?차지"
    r"|\b(?:much|share|part|portion|proportion|percent(?:age)?|fraction) of"
    r" (?:the |all |china's |chinese |nk's |north korea's )?"
    rf"{_YEARS}(?:'s)? (?:\w+ ){{0,2}}?(?:exports?|imports?|trade)\b[^?.;]{{0,30}}\bin\b"
)


_OF_IT = re.compile(
    r"(?:(?:19|20)\d\d|\b(?:last|this) year)\b[^?]*\b"
    r"(?:(?<!\ball )(?<!\beach )(?<!\bboth )of (?:that|it|this|which|them)|thereof)\b"
    r"|(?:\d년|작년|올해|지난해|재작년)[^.]*(?:그 ?중|이 ?중(?=[ ,에])|그 ?가운데)"
    r"|(?:\d年|[去今前]年)[^。]*(?:其中|当中)"
)
"""Exports of 2025, and how much of that in the fourth quarter: both, and the part it is."""
_NAMED = "〓"
_ONE = rf"({_NAMED}+|(?:19|20)\d\d(?!\d)|last year|this year|재?작년|지난해|올해|[去今前]年)"
_FLOW = r"(?:exports?|imports?|trade|purchases|sales)"
_WHOSE = r"china's|chinese|nk's|nk|north korea's|north korean|dprk's"
_ALL = rf"(?:(?:the|all|of|its|total|whole|full|entire|overall|annual|{_WHOSE}) )*"
_SHARE = r"(?:share|percent(?:age)?|per cent|proportion|part|fraction|%)"
_KOREAN_FLOW = r"(?:(?:대[중북]|북중|전체|연간|총|한 ?해) ?)*(?:수출|수입|교역|무역)(?:총?액|총량)?"
_CHINESE_FLOW = (
    r"(?:全年|整年|全部|[对自从中][朝华国]鲜?)*的?(?:出口|进口|贸易)"
    r"总?额?的?"
)
_AS_A_WHOLE = re.compile(
    rf"\b(?:of|in|to) {_ALL}{_ONE}(?:(?:'s)? (?:\w+ ){{0,2}}?{_FLOW}\b|'s[ ?.!]*$)"
    rf"|(?:%|\bper ?cent(?:age)?|\bshare) of (?:the |its )?"
    rf"(?:all|whole|full(?:[- ]year)?|entire|total) (?:of )?{_ALL}{_ONE}[ ?.!]*$"
    rf"|\b(?:as an? |what |%|per ?cent){_SHARE}? ?of {_ALL}{_FLOW}"
    rf" (?:in|for|of|during) {_ALL}{_ONE}"
    rf"|{_ONE}년? ?(?:{_KOREAN_FLOW}|전체|연간)(?:의 ?(?:약 ?)?(?:몇|얼마)|에서 ?차지)"
    rf"|(?:[占是为][了到]?|(?:相当|等)于){_ONE}年?(?:全年|整年)?(?:{_CHINESE_FLOW}|的)"
    r"(?:百分|比[重例率]|几成|多少|%|份额)"
    rf"|占[了到]?{_ONE}年?(?:全年|整年)"
)
"""A range whose trade is the whole: the first half's share in 2025 exports, 占2025年出口的比重."""
_WHOLE = re.compile(r"(?: ?전체|全年|整年)$")
_TRADE = re.compile(r"trade$|교역|무역|贸易")


_AS_A_LEVEL = re.compile(
    rf"(?:%|\b(?:per ?cent(?:age)?|share|fraction|proportion)) of (?:the |its |their )?{_NAMED}+"
    r"(?:'s)?(?: levels?)?[ ?.!]*$"
    rf"|{_NAMED}+년?(?:의|에 비해|에 비하면| 대비| 수준의| 기준) ?(?:약 )?몇 ?(?:%|퍼센트|프로|할)"
    rf"|(?:[占是为][了到]?|(?:相当|等)于){_NAMED}+年?(?:同期|水平)?的?"
    r"(?:百分之[几多一二三四五六七八九]|[几一二三四五六七八九\d]成|多少%|\d+%)"
)
"""The one range named is what another is held against: 贸易额占2019年的百分之几."""


_MOVES = (Cue.GROWTH, Cue.RISE, Cue.FALL)


def in_another(signals: Signals) -> tuple[Period, Period] | None:
    """The one range a question names, and the range whose trade it is to be a part of."""
    main = [one for one in signals.periods.main if one.period is not None]
    found = _AS_A_WHOLE.search(_with_marks(signals.text, main))
    if found is None or found.lastindex is None or not signals.has(Cue.SHARE):
        return None
    one_way = signals.flow is not None and signals.flow.flow is not Flow.TOTAL
    if one_way and _TRADE.search(found[0]):
        return None
    start, end = found.span(found.lastindex)
    wholes = [one for one in main if one.start == start]
    parts = [one for one in main if one not in wholes]
    part = parts[0].period if len(parts) == 1 else None
    if part is None:
        return None
    typed = signals.text[start:end]
    whole = wholes[0].period if wholes else None
    whole = whole or Period.year(int(typed) if typed.isdecimal() else part.end.year)
    assumed = Flag.YEAR_ASSUMED in parts[0].flags and whole.is_year
    if assumed and is_a_level(signals, whole.end.year):
        return None
    return part.in_year(whole.end.year) if assumed else part, whole


def _with_marks(text: str, mentions: list[Mention]) -> str:
    """A text in which each period that is named stands as marks, as long as its words.

    What says that a year is wanted as a whole stays, and a year that only lends itself to a
    part before it: 상반기가 2025년 수출에서.
    """
    for one in mentions:
        lent = text[: one.end].endswith("년") and one.period is not None and not one.period.is_year
        end = one.start + len(_WHOLE.sub("", text[one.start : one.end]))
        if not lent:
            text = text[: one.start] + _NAMED * (end - one.start) + text[end:]
    return text


_PART_FIRST = re.compile(
    r"\b(?:share|proportion|percentage|part|weight) of (?:the )?"
    rf"(?:(?:first|second|third|fourth|last) (?:quarter|half)|q[1-4]|h[12]|{MONTHS})"
    r" (?:in|of|within) (?:(?:the|full|whole|total|annual|all|this|last) )*"
    r"(?:year|(?:19|20)\d\d)\b"
)
"""The share of the fourth quarter in 2025 exports is one of that year's."""


def of_a_whole(query: TradeQuery, signals: Signals, latest: Month) -> TradeQuery:
    """A share of the same flow over the wider range that is named or meant, or of another."""
    against = _held_against(signals)
    if against is None:
        return _of_what_is_out(_of_wider(query, signals), latest)
    # A good's share is one of its flow: against another year it is told as the change.
    kind = Kind.SHARE if query.commodity.is_total else Kind.CHANGE
    return replace(query, kind=kind, period=None, period_given=False, compare=against, topic="")


def _of_what_is_out(query: TradeQuery, latest: Month) -> TradeQuery:
    """A share of the year that still runs is one of its months so far."""
    whole, part = query.compare, query.period
    if query.kind is not Kind.SHARE or whole is None or part is None or part.end > latest:
        return query
    runs = whole.is_year and part in whole and whole.end > latest
    return replace(query, compare=Period.year_to_date(latest)) if runs else query


def _of_wider(query: TradeQuery, signals: Signals) -> TradeQuery:
    period = query.period
    made_up = query.kind is Kind.COMPOSITION and _WHOLE_FIRST.search(signals.text) is not None
    asked = query.kind is Kind.LEVEL or made_up
    parted = in_another(signals)
    held = query.kind is Kind.CHANGE and parted is not None and not signals.has(*_MOVES)
    level = query.kind is Kind.LEVEL and query.flow_given and not query.others
    of_it = level and _OF_IT.search(signals.text) is not None
    if of_it and period is not None and not period.is_year:
        parted = parted or (period, Period.year(period.end.year))
    shared = query.kind is Kind.SHARE or held or (asked and signals.has(Cue.SHARE)) or of_it
    if not shared or period is None or query.topic in {TIMES, "world"}:
        return query
    if not query.commodity.is_total or query.flow is Flow.BALANCE:
        return query
    if parted is not None:
        part, whole = parted
        return replace(
            query, kind=Kind.SHARE, period=part, compare=whole, others=(), each=False, topic=""
        )
    if period.is_year:
        return _of_each_year(query, period)
    part, wider = _part_and_whole(query, signals, period)
    if wider is None:
        return query
    return replace(
        query,
        kind=Kind.SHARE,
        period=part,
        compare=wider,
        others=query.others if query.same_months and wider.is_year else (),
        each=False,
        topic="",
    )


def _held_against(signals: Signals) -> Period | None:
    """The one range a question names, where the newest is to be told in percent of it."""
    main = [one for one in signals.periods.main if one.period is not None]
    if len(main) != 1 or signals.periods.compare or signals.has(*_MOVES, Cue.BALANCE):
        return None
    found = _AS_A_LEVEL.search(_with_marks(signals.text, main))
    return main[0].period if found is not None else None


def _of_each_year(query: TradeQuery, year: Period) -> TradeQuery:
    """The share of the fourth quarter in 2023, 2024 and 2025: of each year its own quarter."""
    part = query.compare
    if part is None or part.start.year != part.end.year or part.is_year:
        return query
    named = {year, *query.others}
    if not query.others:
        # "The share of December in 2024 and 2025": the first year went to its December.
        named.add(Period.year(part.end.year))
    if len(named) == 1 or not all(one.is_year for one in named):
        return query
    first, *others = (part.in_year(one.start.year) for one in sorted(named))
    whole = Period.year(first.end.year)
    return replace(query, period=first, others=tuple(others), compare=whole, each=False, topic="")


def _parts_a_year(text: str) -> bool:
    return _WHOLE_FIRST.search(text) is not None


def _part_and_whole(
    query: TradeQuery, signals: Signals, period: Period
) -> tuple[Period, Period | None]:
    """The part that is asked about, and the range it lies in where one is named or meant."""
    wider = next((one for one in query.others if period in one and period != one), None)
    if wider is not None:
        return period, wider
    narrower = next((one for one in query.others if one in period and one != period), None)
    if narrower is not None:
        return narrower, period
    same = query.compare
    if same is not None:
        # "December's share of 2024 exports": the year is no baseline, but the whole.
        undated = same == period or Flag.YEAR_ASSUMED in signals.periods.flags
        lent = undated and same == period.in_year(same.end.year)
        dates = lent and not is_a_level(signals, same.end.year)
        year = Period.year(period.end.year)
        if same != period and same in year and period in year and _parts_a_year(signals.text):
            # The second half's share of 2025, and how that compares with the first half.
            return period, year
        return (same, Period.year(same.end.year)) if dates else (period, None)
    # Of all trade a month can be no part but that of a wider range.
    of_trade = query.flow is Flow.TOTAL and query.kind is Kind.LEVEL and signals.has(Cue.TRADE)
    wholes = (_OF_ITS_YEAR, _WHOLE_FIRST, _PART_FIRST)
    meant = any(one.search(signals.text) for one in wholes)
    return period, Period.year(period.end.year) if meant or of_trade else None

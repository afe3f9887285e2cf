"""Reads what one question wants in more than one way: two currencies, value and weight, a sum."""

import re
from dataclasses import replace
from functools import cache

from bot.questions.cues import Cue
from bot.questions.goods.kinds_of import by_its_goods
from bot.questions.periods import MentionKind
from bot.questions.query import (
    BOTH_CURRENCIES,
    BOTH_FLOWS,
    BOTH_MEASURES,
    SUMMED,
    WITH_KINDS,
    WITH_TOTAL,
    Grain,
    Kind,
    TradeQuery,
)
from bot.questions.readings.apart import names_both_flows
from bot.questions.readings.two_currencies import between_currencies
from bot.questions.signals import Signals, unnamed
from bot.questions.vocabulary.measures import AND, CURRENCIES, DOLLARS, VALUE, WEIGHT, YUAN
from bot.questions.vocabulary.operators import OPERATORS, Operator
from bot.trade import Flow, Language, Measure, Period, Unit

_INTO = re.compile(
    r"(?:\b(?:to|into)|换成|换算成|折合成?|折算成?|改成) ?"
    rf"(?:(?P<yuan>{YUAN})|(?P<dollars>{DOLLARS}))"
    rf"|(?:(?P<won>{YUAN})|(?P<dalla>{DOLLARS}))(?:으로|로) ?(?:환산|바꿔|바꾸|변환|표시)"
)
_MEASURES = re.compile(
    rf"(?:{VALUE}){AND}(?:its )?(?:{WEIGHT})|(?:{WEIGHT}){AND}(?:its )?(?:{VALUE})"
)
_AND_WEIGHT = re.compile(
    rf"\b(?:with|including|incl\.?|plus|along with|as well as)(?: (?:the|its|their|also|both))*"
    rf" (?:{WEIGHT})\b"
    r"|(?:물량|수량|중량|톤수)(?:도|까지)(?: ?(?:같이|함께|포함))?"
    r"|(?:连同|附|带|含|包括)(?:上|其|它)?(?:的)?(?:数量|重量|吨数)"
    r"|(?:数量|重量|吨数)(?:也|一起|一并)"
)
"""The weight beside the value, which goes without saying: exports with tonnage."""
_STEPS = {Grain.MONTH, Grain.QUARTER, Grain.HALF, Grain.YEAR}


def manifold(query: TradeQuery, signals: Signals) -> TradeQuery:
    """The query with all that its words want of it, where they want more than one thing."""
    if query.kind in {Kind.LEVEL, Kind.CHANGE}:
        query = between_currencies(_balance(query, signals), signals)
    if query.kind is not Kind.LEVEL:
        return query
    text = unnamed(signals)
    query = _up_to(_both_asked(query, text, signals.language), signals)
    if says(Operator.EACH, signals):
        query = _each(query, signals)
    if query.topic == BOTH_FLOWS and not query.others and says(Operator.SUM, signals):
        # Exports plus imports are the total; it names its parts anyway.
        return replace(query, topic="")
    return query if query.topic else _twofold(query, signals, text)


def _twofold(query: TradeQuery, signals: Signals, text: str) -> TradeQuery:
    """The topic of a level that is wanted in two ways, or as one sum."""
    into = _INTO.search(text)
    if query.flow is Flow.BALANCE and WHOLE.search(text):
        query = replace(query, topic=WITH_TOTAL)
    elif CURRENCIES.search(text):
        query = replace(query, topic=BOTH_CURRENCIES, unit=None)
    elif _both_measures(query, text) and not query.commodity.is_total:
        query = replace(query, topic=BOTH_MEASURES, measure=Measure.VALUE)
    elif (query.others or query.beside) and _sums_up(signals, text):
        query = replace(query, topic=SUMMED)
    elif not query.topic and by_its_goods(signals):
        query = replace(query, topic=WITH_KINDS)
    if into is None or query.unit is not None or query.topic == BOTH_CURRENCIES:
        return query
    return replace(query, unit=Unit.CNY if into["yuan"] or into["won"] else Unit.USD)


def _sums_up(signals: Signals, text: str) -> bool:
    """Whether several are wanted together: combined, or the values and their total."""
    return says(Operator.SUM, signals) or _AND_TOTAL.search(text) is not None


_AND_TOTAL = re.compile(
    r"(?:,|\band|\bplus) (?:and |the |their |a )?(?:total|sum)[ ?.!]*$"
    r"|\btotal (?:value )?(?:of|for) [^?.;]{1,40}\band\b"
)


def _both_measures(query: TradeQuery, text: str) -> bool:
    """Value and weight, how many tonnes and how much money: both are wanted."""
    weighed = query.measure is Measure.QUANTITY and _MONEY.search(text) is not None
    return weighed or bool(_MEASURES.search(text) or _AND_WEIGHT.search(text))


_MONEY = re.compile(
    r"\bvalues?\b|\bworth\b|\bhow much money\b|\bdollar amounts?\b|\bin (?:us )?dollars\b"
    r"|금액|액수|(?:수출|수입)액|달러로|金额|价值|货值|多少钱|多少(?:万|亿)?[美欧]?元"
)
WHOLE = re.compile(
    r"\btrade\b(?! (?:balance|deficit|surplus|gap|imbalance))[^?.;]{0,40}(?:\band\b|[,&])"
    r"|\b(?:and|plus) (?:the )?total trade\b"
    r"|(?:교역|무역)(?:총)?액?(?:과|와|이?랑|하고|및|, ?| 및)|(?:교역|무역)총액"
    r"|(?:贸易|进出口)总?[额值](?:和|与|及|以及|,)"
)
_ONE_THEN_OTHER = re.compile(
    r"수출(?!입)[^?]{0,10}\?[^?]{0,8}수입|(?<!출)수입[^?]{0,10}\?[^?]{0,8}수출(?!입)"
    r"|(?<!进)出口[^?]{0,8}\?[^?]{0,4}进口|进口[^?]{0,8}\?[^?]{0,4}出口"
)


def _both_asked(query: TradeQuery, text: str, language: Language) -> TradeQuery:
    """수출은? 그리고 수입은?, ytd exports and ytd imports: both flows."""
    one = query.flow in {Flow.EXPORT, Flow.IMPORT} and not query.topic
    if not one or not (_ONE_THEN_OTHER.search(text) or names_both_flows(text, language)):
        return query
    return replace(query, flow=Flow.TOTAL, topic=BOTH_FLOWS)


def _up_to(query: TradeQuery, signals: Signals) -> TradeQuery:
    """May 2025 and since January: the months of the year up to that May."""
    period = query.period
    if period is None or not period.is_month or len(query.others) != 1:
        return query
    mains = [one for one in signals.periods.main if one.period == query.others[0]]
    open_ended = any(one.kind in _OPEN_ENDED for one in mains)
    if not open_ended or query.others[0].end <= period.end:
        return query
    return replace(query, others=(Period.year_to_date(period.end),))


_OPEN_ENDED = {MentionKind.SINCE, MentionKind.YEAR_TO_DATE}


def says(operator: Operator, signals: Signals) -> bool:
    """Whether a question has a word for an operator."""
    return _pattern(operator, signals.language).search(unnamed(signals)) is not None


@cache
def _pattern(operator: Operator, language: Language) -> re.Pattern[str]:
    return re.compile(OPERATORS[language][operator])


def _balance(query: TradeQuery, signals: Signals) -> TradeQuery:
    """The difference between exports and imports is the balance, not a change."""
    moved = signals.periods.compare or signals.periods.change
    if moved or signals.has(Cue.RISE, Cue.FALL) or query.others or query.beside:
        return query
    both = query.flow is Flow.BALANCE or query.topic == "both"
    # After the deficits of two years, the difference is that between them.
    both = both and (query.compare is None or signals.has(Cue.BALANCE) or query.topic == "both")
    if not both or not says(Operator.DIFFERENCE, signals):
        return query
    return replace(query, kind=Kind.LEVEL, flow=Flow.BALANCE, compare=None, topic="")


def _each(query: TradeQuery, signals: Signals) -> TradeQuery:
    """May and June, each: two months and not one range."""
    grain = next((m.grain for m in signals.periods.main if m.period is not None), None)
    if query.each or query.others or query.period is None or grain not in _STEPS:
        return query
    if len(query.period) <= grain.months:
        return query
    if query.topic == BOTH_FLOWS and not _AND_IN.search(_named_by(signals)):
        # 截至7月出口和进口各多少: each of the flows, and no month by itself.
        return query
    return replace(query, each=True, grain=grain)


_AND_IN = re.compile(r"\band\b|&|,|[월月분기반] ?(?:와|과|이랑|하고|및|·) ?|[和与及跟]")


def _named_by(signals: Signals) -> str:
    """The words of the first range that is named."""
    mention = next((one for one in signals.periods.main if one.period is not None), None)
    return "" if mention is None else signals.text[mention.start : mention.end]

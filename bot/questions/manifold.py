"""Reads what one question wants in more than one way: two currencies, value and weight, a sum."""

import re
from dataclasses import replace
from functools import cache

from bot.questions.cues import Cue
from bot.questions.query import (
    BOTH_CURRENCIES,
    BOTH_MEASURES,
    SUMMED,
    Grain,
    Kind,
    TradeQuery,
)
from bot.questions.signals import Signals, unnamed
from bot.questions.vocabulary.operators import OPERATORS, Operator
from bot.trade import Flow, Language, Measure, Unit

_AND = (
    r" ?(?:and|&|\+|/|,|as well as|와|과|랑|이랑|하고|및|·|和|与|與|跟|及|以及)"
    r" ?(?:also |then |in |the )?"
)
_YUAN = r"(?:chinese )?(?:yuan|rmb|cny|renminbi)|위안화?|인민폐|人民[币幣](?:元)?"
_DOLLARS = r"(?:us )?dollars?|usd|달러화?|미화|美元|美金"
_CURRENCIES = re.compile(
    rf"(?:{_YUAN}){_AND}(?:{_DOLLARS})|(?:{_DOLLARS}){_AND}(?:{_YUAN})"
    r"|\b(?:both|two) currencies\b|두 ?통화|[两兩][种種][货貨][币幣]"
)
_INTO = re.compile(
    r"(?:\b(?:to|into)|换成|換成|换算成|換算成|折合成?|折算成?|改成) ?"
    rf"(?:(?P<yuan>{_YUAN})|(?P<dollars>{_DOLLARS}))"
    rf"|(?:(?P<won>{_YUAN})|(?P<dalla>{_DOLLARS}))(?:으로|로) ?(?:환산|바꿔|바꾸|변환|표시)"
)
_VALUE = (
    r"values?|worth|(?:dollar )?amounts?|money|금액|(?:수출|수입|교역|무역)액|가치"
    r"|[价價]值|[货貨]值|金[额額]|(?:出口|[进進]口|[贸貿]易)[总總]?[额額]"
)
_WEIGHT = (
    r"volumes?|quantit(?:y|ies)|tonnages?|tonnes?|tons?|weights?|물량|수량|중량|톤수"
    r"|(?:수출|수입|교역)량|[数數]量|重量|[吨噸][数數]|(?:出口|[进進]口)量"
)
_MEASURES = re.compile(
    rf"(?:{_VALUE}){_AND}(?:its )?(?:{_WEIGHT})|(?:{_WEIGHT}){_AND}(?:its )?(?:{_VALUE})"
)
_STEPS = {Grain.MONTH, Grain.QUARTER, Grain.HALF, Grain.YEAR}


def manifold(query: TradeQuery, signals: Signals) -> TradeQuery:
    """The query with all that its words want of it, where they want more than one thing."""
    if query.kind in {Kind.LEVEL, Kind.CHANGE}:
        query = _balance(query, signals)
    if query.kind is not Kind.LEVEL:
        return query
    text = unnamed(signals)
    if says(Operator.EACH, signals):
        query = _each(query, signals)
    if query.topic:
        return query
    if _CURRENCIES.search(text):
        return replace(query, topic=BOTH_CURRENCIES, unit=None)
    if _MEASURES.search(text) and not query.commodity.is_total:
        return replace(query, topic=BOTH_MEASURES, measure=Measure.VALUE)
    into = _INTO.search(text)
    if into is not None and query.unit is None:
        query = replace(query, unit=Unit.CNY if into["yuan"] or into["won"] else Unit.USD)
    if (query.others or query.beside) and says(Operator.SUM, signals):
        return replace(query, topic=SUMMED)
    return query


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
    return replace(query, each=True, grain=grain)

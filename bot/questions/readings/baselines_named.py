"""Reads the ranges that a change is measured from: on May and on last June are two of them."""

import re
from dataclasses import replace
from typing import Final

from bot.questions.cues import Cue
from bot.questions.periods import Mention
from bot.questions.periods.findings import LAST_YEAR_BEFORE_CLOSURE
from bot.questions.query import TradeQuery
from bot.questions.readings.own_year import is_bare
from bot.questions.signals import Signals
from bot.trade import Month, Period

_MONTHS: Final = (
    "jan",
    "feb",
    "mar",
    "apr",
    "may",
    "jun",
    "jul",
    "aug",
    "sep",
    "oct",
    "nov",
    "dec",
)
_A_MONTH: Final = re.compile(
    rf"\b(?P<name>{'|'.join(_MONTHS)})[a-z]*\b|(?<!\d)(?P<number>1[0-2]|0?[1-9]) ?[월月]"
)
_TWICE: Final = re.compile(
    r"\b(?:and|or)\b[ ,]*(?:on|from|with|against|than|versus|vs|to|in|last)\b"
    r"|(?:[과와나랑, ]|하고|및) ?(?:작년|전년|지난해)|[和与跟及,]\s*(?:[去上]年|同期)"
)


def baselines_of(period: Period, signals: Signals) -> list[Period]:
    """The ranges held against a period, each by itself, in the order of the words."""
    found: list[Period] = []
    for mention in signals.periods.compare:
        if mention.period is None or mention.baseline is not None:
            found += [mention.baseline.of(period)] if mention.baseline else []
            continue
        found += _apart(mention, period, signals.text) or [mention.period]
    return found


def in_its_own_year(query: TradeQuery, signals: Signals) -> TradeQuery:
    """6月比5月和去年6月: the June that is asked about is not the June of last year."""
    period, main = query.period, next(iter(signals.periods.main), None)
    if period is None or main is None or main.period != period or not period.is_month:
        return query
    against = baselines_of(period, signals)
    if period not in against or not is_bare(main, signals.text):
        return query
    period = period.shifted_years(1)
    base, *more = baselines_of(period, signals)
    return replace(query, period=period, compare=base, others=tuple(more))


def listed_before(query: TradeQuery, signals: Signals) -> list[Period]:
    """Than in May or in June of last year: May is the one just before the month asked about."""
    period, last_year = query.period, query.compare
    if period is None or not period.is_month or last_year != period.shifted_years(-1):
        return []
    mains = {one.period: one for one in signals.periods.main[1:]}
    return [
        _latest_before(period, one.end.month)
        if one.is_month and one in mains and is_bare(mains[one], signals.text)
        else one
        for one in query.others
    ]


def _apart(mention: Mention, period: Period, text: str) -> list[Period]:
    """The two months of a mention that are held against a month one after the other."""
    named = text[mention.start : mention.end]
    months = [_number(one) for one in _A_MONTH.finditer(named)]
    if not period.is_month or len(months) != len(("one", "other")) or not _TWICE.search(named):
        return []
    last = mention.period
    if last is None or last.end.month != months[1]:
        return []
    return [_latest_before(period, months[0]), Period(last.end, last.end)]


def _latest_before(period: Period, month: int) -> Period:
    year = period.end.year if month < period.end.month else period.end.year - 1
    return Period(Month(year, month), Month(year, month))


def _number(found: re.Match[str]) -> int:
    return int(found["number"]) if found["number"] else _MONTHS.index(found["name"]) + 1


def is_a_level(signals: Signals, year: int) -> bool:
    """Whether a year is held against the same months of now, and lends them no date.

    Back to what part of 2019: that is the year all others are held against. Of another year an
    undated month is a part: the share of December in 2024.
    """
    named = any(one.baseline and one.baseline.year is None for one in signals.periods.compare)
    before_closure = year == LAST_YEAR_BEFORE_CLOSURE and not _MADE_UP_BY.search(signals.text)
    return named or signals.has(Cue.RECOVERED) or before_closure


def lends_itself_to_a_level(text: str) -> bool:
    """Whether a half of no year is held against all of the year before the border closed.

    上半年出口是2019年全年的几成 may ask for this year's half, or for that of 2019.
    """
    return _HALF_OF_A_LEVEL.search(text) is not None and not _MADE_UP_BY.search(text)


_HALF_OF_A_LEVEL: Final = re.compile(
    rf"(?<![年년\d])(?<![年년] )(?:[上下]半年|[상하]반기)[^?]{{0,10}}?"
    rf"(?:[是为]|[相等]当?于|[은는이가]) ?{LAST_YEAR_BEFORE_CLOSURE}[年년]?(?:도|의)? ?"
    r"(?:全年|整年|전체|연간|한 ?해)"
    rf"|\b(?:share|percent(?:age)?|per cent|%) of (?:(?:all|the|whole|full[- ]year|of) ?)*"
    rf"{LAST_YEAR_BEFORE_CLOSURE}\b.{{0,20}}\b(?:h[12]|(?:first|second) half)\b.{{0,20}}\brecover"
)
_MADE_UP_BY: Final = re.compile(
    r"\b(?:ma[dk]e|making|account\w*|contribut\w*|represent\w*)\b|차지|비중|占(?!比)|比重"
)

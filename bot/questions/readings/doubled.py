"""Reads what a question asks twice: both ends of an order, two baselines of one change."""

import re
from dataclasses import replace

from bot.questions.cues import Cue, find_cues
from bot.questions.query import (
    BOTH_ENDS,
    BOTH_FLOWS,
    OVER_MEAN,
    TIMES,
    TWO_BASELINES,
    Grain,
    Kind,
    TradeQuery,
)
from bot.questions.readings.alike import as_long
from bot.questions.readings.baselines_named import baselines_of, in_its_own_year, listed_before
from bot.questions.readings.manifold import manifold
from bot.questions.readings.means import against_average
from bot.questions.readings.placing import in_order
from bot.questions.readings.set_against import MULTIPLE
from bot.questions.signals import Signals
from bot.trade import Flow, Period

_OF_ITS_YEAR = re.compile(r"그 ?해|당해|연중|当年|同年|该年|年内")


def doubled(query: TradeQuery, signals: Signals) -> TradeQuery:
    """The query with its second half, where the words have one."""
    if query.kind is Kind.EXTREME:
        return _extreme(query, signals)
    query = manifold(query, signals)
    return _change(query, signals) if query.kind is Kind.CHANGE else query


def _extreme(query: TradeQuery, signals: Signals) -> TradeQuery:
    period = query.period
    if period is not None and period.is_month and _OF_ITS_YEAR.search(signals.text):
        # 12月出口是当年最高吗: the place of a month among those of its year.
        year = Period.year(period.end.year)
        return replace(query, kind=Kind.RANK, grain=Grain.MONTH, compare=year, limit=1)
    if (listed := in_order(query, signals)) is not query:
        return listed
    if signals.has(Cue.AVERAGE) and against_average(signals.text):
        return replace(query, topic=OVER_MEAN)
    if signals.has(Cue.LOWEST) and _says_highest(signals):
        return replace(query, topic=BOTH_ENDS, highest=True, limit=signals.limit or 1)
    return query


def _says_highest(signals: Signals) -> bool:
    """Whether the highest is asked for beside the lowest: 역대 최저 asks for one of them."""
    text = OF_ALL_TIME.sub(lambda found: " " * len(found[0]), signals.text)
    return Cue.HIGHEST in find_cues(text, signals.language, {Cue.HIGHEST})


OF_ALL_TIME = re.compile(
    r"역대|사상|기록|历史|史上|纪录|\b(?:on|a|the) record\b|\ball[- ]time\b|\bever\b"
)


_LAST_YEARS = re.compile(r"전년|上年|前一年")
_RATE_AND = re.compile(
    r"\b(?:growth(?: rate)?|yoy|year on year)\b[^.;]{0,16}(?:,|\band\b)[^.;]{0,40}"
    r"\b(?:against|with|to|vs|versus|from|on) (?:the )?(?:same \w+ (?:of|in) )?(?:19|20)\d\d\b"
    r"|(?:增速|增长率|增幅|同比|증가율|증감률|성장률)[^.;?]{0,3}[,和与及와과랑][^.;?]{0,5}"
    r"(?:19|20)\d\d[年년]"
)


def _change(query: TradeQuery, signals: Signals) -> TradeQuery:
    """同比和环比: on the year and on the month."""
    if query.period is None or query.compare is None or query.topic not in {"", BOTH_FLOWS}:
        return query
    if query.flow is not Flow.BALANCE and MULTIPLE.search(signals.text):
        # 2021年到2025年增长了几倍: what it came to of the other year, and how much more that is.
        return replace(query, kind=Kind.SHARE, topic=TIMES)
    query = in_its_own_year(query, signals)
    period = query.period
    if period is None or query.compare is None:
        return query
    baselines = baselines_of(period, signals)
    compare = query.compare
    if len(baselines) > 1 and len(compare) > len(period):
        # Up or down on May and on last June: each is a month of its own.
        compare = baselines[0]
        query = replace(query, compare=compare)
    again = [one for one in signals.periods.main[1:] if one.period == period]
    if again and _LAST_YEARS.match(signals.text, again[0].start):
        # 12월 수출, 전년 12월과 전월 대비: the year before the month that was named.
        baselines.append(period.shifted_years(-1))
    listed = [one for one in query.others if one.end < period.end]
    if len(listed) == len(query.others):
        # 2019년, 2014년 수준에 못 미친다: a mark at the end of a list holds for all of it.
        baselines += listed_before(query, signals) or listed
    told = {None, period, compare}
    long = [as_long(one, period) for one in baselines]
    more = [one for one in dict.fromkeys(long) if one is not None and one not in told]
    yearly = period.shifted_years(-1)
    if not more and compare != yearly and _RATE_AND.search(signals.text):
        # The growth rate, and how that compares with 2019: the rate is that on the year before.
        return replace(query, compare=yearly, others=(compare,), topic=TWO_BASELINES)
    topic = query.topic or TWO_BASELINES
    return replace(query, others=tuple(more), topic=topic) if more else query

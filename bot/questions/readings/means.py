"""Reads averages that are held against each other, and a month held against an average one."""

import re
from dataclasses import replace
from typing import Final

from bot.questions.cues import Cue
from bot.questions.periods import Against, GrainUse, MentionKind
from bot.questions.query import Grain, Kind, TradeQuery
from bot.questions.readings.spans import in_whole_years
from bot.questions.signals import Signals
from bot.trade import Month, Period
from bot.trade.period import MONTHS_A_YEAR

_GRAINS: Final = tuple(
    (grain, re.compile(pattern))
    for grain, pattern in (
        (Grain.MONTH, r"\bmonth(?:s|ly)?\b|월 ?평균|한 ?달 ?평균|매월|매달|月度?[平均]|每月"),
        (Grain.QUARTER, r"\bquarter(?:s|ly)?\b|분기 ?(?:별 ?)?평균|季度?[平均]|每季"),
        (Grain.YEAR, r"\b(?:annual|yearly|(?:a|per) year)\b|연 ?평균|연간 ?평균|年度?[平均]|每年"),
    )
)
_AGAINST: Final = re.compile(
    r"\b(?:to|compar\w+\b[^?.;]{0,30} with|than|against|versus|vs|above|below|from|over|under|beat"
    r"|exceed(?:ed)?|surpass(?:ed)?|missed|near|off)\b"
    r"(?! (?:the )?(?:china|beijing|north|nk|dprk|pyongyang)\b)"
    r"(?:(?!\b(?:what|how|did)\b)[^?.;]){0,30}(?<!on )(?<!\band )(?<!and the )\b(?:average|mean)\b"
    r"|평균(?:치|값|수준|액)?(?:의|을|를|과|와|에)? ?(?:대비|보다|비해|비하|비교|넘|웃돌"
    r"|밑돌|못 ?미|상회|하회|회복)"
    r"|(?:比|较|超过|高于|低于|不及|达到|对比)"
    r"[^?,，]{0,12}(?:[月季年]均|平均|均值)"
    r"|(?:与|和|跟|同)[^?,，]{0,12}(?:[月季年]均|平均|均值)[^?,，]{0,8}(?:比|差|[高低]|[持扯]平)"
)


def averages_beside(signals: Signals) -> bool:
    """Whether it is asked which of the years named was higher on average."""
    named = {one.period for one in signals.periods.main if one.period is not None}
    months = signals.periods.grain_use is GrainUse.WHICH and signals.periods.grain is Grain.MONTH
    asked = signals.has(Cue.AVERAGE) and len(named) > 1 and not months
    return asked and _grain(signals.text) is not None


def against_average(text: str) -> bool:
    """Whether an average is what something else is held against."""
    return _AGAINST.search(text) is not None


def tells_its_mean(query: TradeQuery, text: str) -> bool:
    """Whether what is asked of an average is told.

    May and July have no average of their own, nor one month, nor all Julys; 2024 and 2025 have.
    """
    against = against_average(text)
    if query.kind is not Kind.AVERAGE or query.period is None:
        return not (against and (query.same_months or query.kind is Kind.RANK))
    if not query.others:
        whole = query.compare is not None and not query.compare.is_month
        return whole or not (query.period.is_month and against)
    shortest = min(len(one) for one in (query.period, *query.others))
    return shortest > query.grain.months


_OF_NO_RANGE: Final = re.compile(
    r"\b(?:to|with|than|against|versus|vs|above|below|from|over|under|beat|exceed(?:ed)?"
    r"|surpass(?:ed)?|missed) (?:the |its |their )?"
    r"(?:monthly |annual |yearly |quarterly )?(?:average|mean)\b"
    r"(?:(?: \w+){0,3}?(?P<dated> (?:of|in|for|from|during|over|since)\b)(?: (?:the|all|of))*)?"
)


def against_no_average(signals: Signals) -> bool:
    """Whether something is held against an average, and no words say of which months it is."""
    found = _OF_NO_RANGE.search(signals.text)
    if found is None:
        return False
    ends = range(found.start("dated"), found.end() + 2)
    return found["dated"] is None or not any(
        mention.start in ends for mention in signals.periods.mentions
    )


def averaged(query: TradeQuery, signals: Signals, latest: Month) -> TradeQuery:
    """The query of an average: of what, over which periods, and against what."""
    grain = _grain(signals.text)
    against = tuple(one.period for one in signals.periods.compare if one.period is not None)
    if len(against) > 1:
        # 2023 vs 2024 vs 2025: each has an average of its own.
        query = replace(query, others=(*query.others, *against), compare=None)
    else:
        year = year_averaged(signals, query.period or Period(latest, latest))
        query = replace(query, compare=year or query.compare)
    if query.period is None and query.compare and against_average(signals.text):
        query = replace(query, period=Period(latest, latest))
    named = [one for one in (query.period, *query.others, query.compare) if one is not None]
    if grain in {None, Grain.YEAR} and len(named) == 1:
        query = _of_years(query, signals)
    if len(named) == 1 and not query.compare and _AND_NOW.search(signals.text):
        now = Period.year_to_date(latest)
        return replace(query, period=now, compare=named[0], grain=grain or Grain.MONTH, each=False)
    alone = len(named) == 1 and len(named[0]) > (grain or Grain.MONTH).months
    if alone and not query.compare and against_average(signals.text):
        newest = Period(latest, latest)
        return replace(query, period=newest, compare=named[0], grain=Grain.MONTH, each=False)
    if len(named) != len(("asked", "against")):
        return query if grain is None else replace(query, grain=grain)
    short, long = sorted(named, key=len)
    years = len(short) % MONTHS_A_YEAR == 0
    grain = grain or (Grain.YEAR if years and len(short) < len(long) else query.grain)
    if len(short) == len(long):
        if len(short) <= grain.months or not query.others:
            return replace(query, grain=grain)
        long, short = sorted(named)
    # Against the monthly average of 2019, October 2025 is what is asked about.
    return replace(query, period=short, compare=long, others=(), grain=grain, each=False)


def year_averaged(signals: Signals, period: Period) -> Period | None:
    """The whole year whose average month a range is held against, and not the same months of it."""
    held = next(iter(signals.periods.compare), None)
    baseline = None if held is None else held.baseline
    if held is None or baseline is None or _SAME.search(signals.text):
        return None
    if baseline.year is not None:
        return Period.year(baseline.year)
    last = held.kind is MentionKind.RELATIVE and baseline.against is Against.YEARS_BEFORE
    whole = len(period) == 1 or _ITS_OWN.search(signals.text) is not None
    return Period.year(period.end.year - baseline.count) if last and whole else None


_ITS_OWN: Final = re.compile(
    r"\blast year's (?:monthly |own )?(?:average|mean)\b"
    r"|\baverage (?:month )?(?:of|in|for) last year\b"
    r"|(?:작년|지난해|전년)의? ?월? ?평균|[去上]年的?(?:全年)?的?(?:每?月均|月?平均)"
)
"""The average month of last year has all of its months, however many this year has so far."""


_AND_NOW = re.compile(
    r"\band (?:what (?:is|are|was) (?:it|they) )?(?:now|today|currently|these days|at present)\b"
    r"|(?:[와과,]|하고|이랑) ?(?:지금|현재|요즘)|(?:[和与,]|以及)(?:现在|目前|如今)"
)
"""The mean of a year and that of the months there are by now."""
_SAME = re.compile(r"\bsame\b|동기|동월|같은|同期|同月")


def _of_years(query: TradeQuery, signals: Signals) -> TradeQuery:
    """2022-2024年平均: of several years it is one of them that is the average."""
    period = query.period
    if period is None or len(period) <= MONTHS_A_YEAR or len(period) % MONTHS_A_YEAR:
        return query
    trailing = any(mention.kind is MentionKind.TRAILING for mention in signals.periods.main)
    if signals.periods.grain is not None or not (trailing or period.start.month == 1):
        return query
    return replace(query, grain=Grain.YEAR, period=in_whole_years(period, Grain.YEAR))


def _grain(text: str) -> Grain | None:
    """The length of period that an average is of, where the words say it."""
    return next((grain for grain, pattern in _GRAINS if pattern.search(text)), None)

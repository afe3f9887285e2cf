"""Reads one part of the year compared over the years: the best first half, 역대 3월 중."""

import re
from dataclasses import replace
from itertools import chain
from typing import Final

from bot.questions.cues import Cue
from bot.questions.periods import Flag, GrainUse, Mention, MentionKind
from bot.questions.periods.year_lending import UNSAID_YEARS
from bot.questions.query import SINCE, Grain, Kind, TradeQuery
from bot.questions.readings.highest_since import is_high_of_years
from bot.questions.readings.mains import is_highest_since
from bot.questions.readings.without_range import told_then_each
from bot.questions.signals import Signals
from bot.trade import Month, Period
from bot.trade.period import MONTHS_A_YEAR

FIRST_YEAR: Final = 1993
"""Before the first year of which any figure of a part of it could be known."""

_A_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|\byears?\b.*\bago\b|작년|올해|[去今前]年")
_PART: Final = (
    r"(?:(?:first|second|third|fourth) (?:quarter|hal[fv]e?)|q[1-4]|h[12]|january|februar|march"
    r"|april|may|june|jul(?:y|ie)|august|september|october|november|december)"
)
_USUAL: Final = (
    r"\b(?:than|with|compared to|versus|vs\.?) (?:is )?(?:usual|normal)(?:ly)?\b"
    r"|(?<![가-힣])[예평]년(?=[ 보과의이에대?]|$)|[比较与和]往年(?![上下一二三四\d])"
    r"|往年(?:平均|水平|相比|比)"
)
"""What is usual: so it was in other years."""
_OTHERS: Final = re.compile(
    rf"\b(?:other|earlier|previous|past|prior) {_PART}s?\b"
    r"|역대 ?(?:[상하]반기|[1-4]분기|\d{1,2}월)(?:들)?(?:과|와|이랑|하고|보다| ?대비)"
    r"|(?:往年|历年)的?(?:[上下]半年|[一二三四]季度|\d{1,2}月|同期)"
    rf"|{_USUAL}"
)
"""Words for the same part of other years, which a part of one year is held against."""
_SAME_PART: Final = re.compile(
    r"\bfor (?:the|that|this|any|its) (?:month|quarter|half|period|time of (?:the )?year)\b"
    r"|\brank\b[^?.;]{0,20}\b(?:first|second|third|fourth) (?:halves|quarters)\b"
    r"|(?:이후|이래|연도별|매년|역대) ?(?:의 )?(?:[상하]반기|[1-4]분기)[^?]{0,10}순위"
    r"|\bamong (?:all )?(?:the )?(?:\w+ halves|\w+ quarters|januarys|decembers)\b"
    r"|(?:역대|사상)[^?]{0,6}(?:동월|동기|같은 ?(?:달|기간))"
    r"|(?:동월|동기|같은 ?(?:달|기간)) ?(?:기준|중|가운데|역대|사상)"
    r"|(?<!년 )(?<!년)(?<!\d)(?:\d{1,2}월|[상하]반기|[1-4]분기) ?"
    r"(?:기준|만 ?(?:놓고|보면)|치고|(?:으)?로는)"
    r"|(?:历史|历年)[^?]{0,4}同[期月]|同[期月](?:中|里|内)?(?:历史)?(?:最|新|排|纪录)"
)
"""Words that hold a dated part of a year against the same part of other years."""
_IN_ORDER: Final = re.compile(r"[各历]年的?(?:[上下]半年|[一二三四]季度)[^?]{0,8}排[名序]")
"""Words that put the same part of years in order: 各年上半年排名."""
_BEST: Final = re.compile(
    r"\b(?:best|worst|highest|lowest|strongest|weakest|record|biggest|largest|smallest|top|poorest"
    r"|busiest|all|any|every|which) (?:ever |single |calendar )?$"
    r"|(?:가장|제일) ?[가-힣 ]{1,10}[던한은인큰높린] $|最[高低好差强弱多少大小旺]的?(?:一?个)?$"
)
_OF_ALL: Final = re.compile(r"(?:역대|사상|매년|历年|各年|历史上?)[ 的]?$")
_ON_RECORD: Final = re.compile(
    r"^(?:s)?(?: \w+){0,2} (?:on record|ever\b|of all time|in history)"
    r"|^ ?(?:중에서?|가운데(?:서)?|기준|만 ?(?:놓고|보면|비교)|(?:으)?로는|치고)(?= )"
    r"|^(?:份)?(?:中(?!朝|国|方|韩|美)|里|当中|之中)"
)
_ORDERED: Final = frozenset({Kind.EXTREME, Kind.RANK})
_COMPARED: Final = frozenset({Kind.LEVEL, Kind.CHANGE})
_DATED: Final = frozenset({MentionKind.EXPLICIT, MentionKind.RELATIVE, MentionKind.YEAR_TO_DATE})


def same_months(query: TradeQuery, signals: Signals, latest: Month) -> TradeQuery:
    """The query over the same months of every year, where a part of the year names no year."""
    parts = [one for one in signals.periods.main if _is_part(one)]
    named = [one.period for one in parts if one.period is not None]
    since_when = _since_which_year(query, parts, signals)
    by_year = query.each and query.grain is Grain.YEAR
    listed = query.kind is Kind.LEVEL and (by_year or is_of_years_since(signals))
    against = query.kind in _COMPARED and against_others(signals)
    listed = listed and not told_then_each(signals)
    if since_when or not named or not (query.kind in _ORDERED or listed or against):
        return since_when or query
    if any(one.in_year(named[0].end.year) != named[0] for one in named):
        return query
    since = any(one.kind is MentionKind.SINCE for one in signals.periods.main)
    every = len(named) > 1 and (since or not names_a_year(signals))
    dated = [one.period for one in parts if Flag.YEAR_ASSUMED not in one.flags and not every]
    twice = query.kind is Kind.RANK and len(parts) > 1 and len(set(named)) == 1
    one = query.kind is not Kind.EXTREME and (against_others(signals) or twice)
    if one and not (dated or since):
        # July against other Julys: the newest one, where no year is named.
        dated = [max(named)]
    again = every and since and signals.has(Cue.HIGHEST, Cue.LOWEST, Cue.RANK)
    if (not dated and _has_no_grain(query, named)) or again:
        # Is this July the highest July since 2019: its own place among them.
        dated = [named[0]]
    each = sorted(set(named))
    few = 1 < len(each) < UNSAID_YEARS and len({one.start for one in parts}) == 1
    few = few or (len(each) > 1 and not since and _SO_MANY_YEARS.search(signals.text) is not None)
    # Of the last five first quarters the best is one of those five.
    ranges = each if few else _over_the_years(each[0], signals, latest)
    asked = len(parts) == 1 if listed else every or _has_no_grain(query, named)
    asked = asked or _asked(parts, signals, dated=bool(dated), listed=listed)
    of_one = query.topic == SINCE and is_high_of_years(signals)
    if of_one or not asked or len(ranges) < len(("one", "other")):
        return query
    if query.kind is Kind.RANK and _IN_ORDER.search(signals.text) and set(named[1:]):
        # 2019年以来各年上半年排名: an order of those that are named.
        ranges, dated = sorted(set(named)), []
    query = replace(query, as_of=None) if _SAME_PART.search(signals.text) else query
    if listed:
        ranges = ranges[-_LISTED:]
        return replace(query, period=ranges[0], others=tuple(ranges[1:]))
    if dated:
        others = tuple(one for one in ranges if one != dated[0])
        return replace(query, kind=Kind.RANK, period=dated[0], others=others, compare=None)
    ordered = replace(query, kind=Kind.EXTREME, compare=None, each=False)
    limit = max(signals.limit or 0, _SHOWN)
    return replace(ordered, period=ranges[-1], others=tuple(ranges[:-1]), limit=limit)


def _since_which_year(
    query: TradeQuery, parts: list[Mention], signals: Signals
) -> TradeQuery | None:
    """Exports of January to July were the highest since 2019: since those of which year.

    A month or a quarter is held against all months or quarters there are.
    """
    part = parts[0].period if len(parts) == 1 else None
    if query.kind not in _ORDERED or part is None or not is_highest_since(signals):
        return None
    sought = _BEST.search(signals.text[: parts[0].start]) is not None
    if sought or len(part) in {Grain.MONTH.months, Grain.QUARTER.months}:
        return None
    query = replace(query, kind=Kind.RANK, topic=SINCE, compare=None)
    return replace(query, period=part, others=in_earlier_years(part))


def in_earlier_years(part: Period) -> tuple[Period, ...]:
    """The same part of every earlier year."""
    return tuple(part.in_year(year) for year in range(FIRST_YEAR, part.end.year))


def against_others(signals: Signals) -> bool:
    """Whether something is held against the same part of other years."""
    return _OTHERS.search(signals.text) is not None


def than_usual(signals: Signals) -> bool:
    """Whether something is held against what is usual, and it is no part of a year."""
    parts = [one for one in signals.periods.main if _is_part(one)]
    return len(parts) != 1 and re.search(_USUAL, signals.text) is not None


def is_of_years_since(signals: Signals) -> bool:
    """Whether a part of the year is that of each year since one: July exports since 2019."""
    return _part_and_year(signals) is not None


def _part_and_year(signals: Signals) -> tuple[Period, int] | None:
    """The one part that is named, in its newest year, and the year it is asked for since."""
    since = [one for one in signals.periods.main if one.kind is MentionKind.SINCE]
    rest = [one for one in signals.periods.main if one.kind is not MentionKind.SINCE]
    if len(since) != 1 or len(rest) != 1 or Flag.YEAR_ASSUMED not in rest[0].flags:
        return None
    part, reach = rest[0].period, since[0].period
    if not _is_part(rest[0]) or part is None or reach is None:
        return None
    return (part, reach.start.year) if reach.start.year < part.start.year else None


def held_against_since(query: TradeQuery, signals: Signals) -> TradeQuery:
    """How July's exports moved since 2019: this July against that of the year named."""
    found = _part_and_year(signals)
    if found is None or query.kind is not Kind.CHANGE or query.each:
        return query
    part, year = found
    return replace(query, period=part, compare=part.in_year(year), others=())


_SO_MANY_YEARS: Final = re.compile(
    r"\b(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) years\b"
    r"|(?<!\d)\d{1,2} ?년(?! ?전)"
    r"|(?<![\d一二三四五六七八九])(?:\d{1,2}|[两二三四五六七八九十])年(?!前)"
)
_SHOWN: Final = 3
_LISTED: Final = 10


def _has_no_grain(query: TradeQuery, named: list[Period]) -> bool:
    """Whether January to July is ranked, which is no month, quarter or half of its year."""
    alone = len(set(named)) == 1 and not query.others and query.period == named[0]
    return query.kind is Kind.RANK and alone and len(named[0]) != query.grain.months


def names_a_year(signals: Signals) -> bool:
    """Whether a year is named: every March of no year is a March of each year there is."""
    return _A_YEAR.search(signals.text) is not None


def _is_part(mention: Mention) -> bool:
    period = mention.period
    if period is None or mention.kind not in _DATED:
        return False
    return period.start.year == period.end.year and len(period) < MONTHS_A_YEAR


def _asked(parts: list[Mention], signals: Signals, *, dated: bool, listed: bool) -> bool:
    """Whether the words compare one part of the year over the years."""
    if (_SAME_PART.search(signals.text) or _IN_ORDER.search(signals.text)) or (
        dated and _OTHERS.search(signals.text)
    ):
        return True
    open_ones = [one for one in parts if Flag.YEAR_ASSUMED in one.flags]
    if not open_ones:
        return False
    if dated and not listed and signals.has(Cue.RANK, Cue.HIGHEST, Cue.LOWEST):
        # July 2026 among July exports: the month is named again, and without a year.
        return True
    by_year = signals.periods.grain is Grain.YEAR and not dated
    if by_year and (listed or signals.periods.grain_use is not GrainUse.COUNT):
        return True
    text = signals.text
    return any(
        _BEST.search(text[: one.start])
        or _OF_ALL.search(text[: one.start])
        or _ON_RECORD.match(text[one.end :])
        for one in open_ones
    )


def _over_the_years(part: Period, signals: Signals, latest: Month) -> list[Period]:
    """That part of each year named, or of every year up to the newest data."""
    spans = [
        range(one.period.start.year, one.period.end.year + 1)
        for one in signals.periods.main
        if one.period is not None and len(one.period) > len(part)
    ]
    years = sorted(set(chain(*spans))) if spans else range(FIRST_YEAR, latest.year + 1)
    return [one for one in map(part.in_year, years) if one.end <= latest]

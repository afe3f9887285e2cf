"""Reads what a question ranks: one period among all, several that it names, or a whole list."""

import re
from dataclasses import replace

from bot.questions.cues import Cue
from bot.questions.periods import GrainUse
from bot.questions.query import ALL_IN_ORDER, Grain, Kind, TradeQuery
from bot.questions.readings.highest_since import among_since, since_when
from bot.questions.readings.ranked_within import OF_ITS_YEAR, ranked_within
from bot.questions.readings.spans import in_whole_years
from bot.questions.signals import Signals
from bot.trade import Month, Period
from bot.trade.period import MONTHS_A_YEAR


def ranked(query: TradeQuery, signals: Signals) -> TradeQuery:
    """Was July the lowest month this year: ranked within the wider range."""
    for reading in (_beside_each, _among_years, the_larger, among_since):
        if found := reading(query, signals):
            return found
    period = query.period
    alone = period is not None and len(period) == query.grain.months
    listed = None if alone else _RANK_ALL.search(signals.text)
    one_by_one = query.each or signals.periods.grain_use is GrainUse.WHICH
    length = query.grain.months if one_by_one else MONTHS_A_YEAR
    every = one_by_one if period is None else len(period) > length
    if listed is not None or every:
        # "Rank the quarters of 2025" wants them all in order, not the place of one.
        grain = GRAINS[listed["grain"][0]] if listed else query.grain
        return replace(
            query,
            kind=Kind.EXTREME,
            period=in_whole_years(period, grain),
            grain=grain,
            compare=None,
            limit=signals.limit or _ALL,
            topic=ALL_IN_ORDER,
        )
    if since := since_when(query, signals):
        return since
    topic = "ever" if _EVER.search(signals.text) else query.topic
    wider = (one for one in query.others if period is not None and period in one and period != one)
    within = in_whole_years(next(wider, None), query.grain)
    part = period is not None and not period.is_year
    if within is None and period is not None and part and OF_ITS_YEAR.search(signals.text):
        within = Period.year(period.end.year)
    if within is None and _NEW_HIGH.search(signals.text):
        topic = "ever"
    return ranked_within(replace(query, topic=topic), within, signals)


_NEW_HIGH = re.compile(
    r"\bnew (?:\w+ )?(?:highs?|lows?|records?)\b|\b(?:set|sets|hit|hits|broke) (?:a |an |the )?"
    r"(?:\w+ )?record\b|최[고저]치를? ?(?:새로|다시)|경신|갈아치|신기록"
    r"|(?:创|刷新)[^?,]{0,6}(?:新[高低]|纪录|记录)"
)
"""Words of a record: of no range that is named it is one of all the figures there are."""


def above_each(signals: Signals) -> bool:
    """Whether a month is held against every month of a range: higher than any month of 2025."""
    mains = signals.periods.main
    first = mains[0].period if mains else None
    return first is not None and first.is_month and _THAN_EACH.search(signals.text) is not None


_THAN_EACH = re.compile(
    r"\bthan (?:any|every|all|which)(?: of the)?(?: other)? months?\b"
    r"|(?:어느|어떤|모든) ?달(?:보다|들보다)|比[^?]{0,8}(?:任何|哪|每|所有)(?:一)?个?月"
)


def _beside_each(query: TradeQuery, signals: Signals) -> TradeQuery | None:
    """Its place among the months of the range it is held against, and itself."""
    period, named = query.period, [query.compare, *query.others]
    others = [one for one in named if one is not None]
    if period is None or not above_each(signals) or not others:
        return None
    around = [period, *others]
    whole = Period(min(one.start for one in around), max(one.end for one in around))
    return replace(query, compare=whole, others=(), grain=Grain.MONTH)


def in_order(query: TradeQuery, signals: Signals) -> TradeQuery:
    """2025年各月从低到高: all of them in order, and not the first three."""
    if query.kind is not Kind.EXTREME or not (found := _IN_ORDER.search(signals.text)):
        return query
    named = None if signals.periods.grain else _ALL_OF.search(signals.text)
    return replace(
        query,
        highest=found["up"] is None,
        grain=GRAINS[named["grain"][0]] if named else query.grain,
        limit=signals.limit or _ALL,
        topic=ALL_IN_ORDER,
    )


def the_larger(query: TradeQuery, signals: Signals) -> TradeQuery | None:
    """2024년과 2025년 중 더 컸던 해: which of those named, and no place among all."""
    if query.period is None or not query.others or not _THE_LARGER.search(signals.text):
        return None
    named = sorted({query.period, *query.others}, key=lambda one: one.end)
    alike = all(len(one) == query.grain.months for one in named)
    span = Period(named[0].start, named[-1].end)
    if not alike or len(span) != len(named) * query.grain.months:
        return replace(query, kind=Kind.LEVEL)
    return replace(query, kind=Kind.EXTREME, period=span, others=(), compare=None, limit=len(named))


_THE_LARGER = re.compile(
    r"(?<!보다 )더 ?(?:많|컸|큰|크|높|좋|적|작|낮)"
    r"|(?:哪个|哪一个|谁|哪边)的?[^?]{0,6}[高多大低少小]"
    r"|\b(?:bigger|larger|higher|stronger|better|busier|smaller|lower|weaker|worse)\b"
)


def _among_years(query: TradeQuery, _: Signals) -> TradeQuery | None:
    """Which of 2023, 2024 and 2025: the best of years in a row, else all of them side by side."""
    named = [one for one in (query.period, *query.others) if one is not None]
    if len(named) != len(query.others) + 1 or not query.others:
        return None
    if not all(one.is_year for one in named):
        return None
    years = sorted(one.start.year for one in named)
    if years != list(range(years[0], years[-1] + 1)):
        return replace(query, kind=Kind.LEVEL, compare=None)
    span = Period(Month(years[0], 1), Month(years[-1], MONTHS_A_YEAR))
    return replace(
        query, kind=Kind.EXTREME, period=span, others=(), compare=None, grain=Grain.YEAR, limit=3
    )


_RANK_ALL = re.compile(
    r"\b(?:rank(?:ing|ed)?|order|sort)(?: of)?(?: all)?(?: the)? (?:(?:top |best )?\d{1,2} )?"
    r"(?P<grain>months|quarters|halves|years)\b"
)
_IN_ORDER = re.compile(
    r"(?P<up>\b(?:lowest|smallest) (?:ones? )?first\b|\bascending\b"
    r"|\bfrom (?:the )?(?:lowest|smallest) to\b|(?:작|적|낮)은 ?순|오름차순|升序)"
    r"|\b(?:highest|largest|biggest|best) (?:ones? )?first\b|\b(?:descending|sorted)\b"
    r"|\bfrom (?:the )?(?:highest|largest|biggest|best) to\b|(?:큰|많은|높은) ?순|내림차순|降序"
)
"""Words that want a list put in order, and not the place of one among the others."""
_ALL_OF = re.compile(r"\b(?P<grain>months|quarters|halves|years)\b")
GRAINS = {"m": Grain.MONTH, "q": Grain.QUARTER, "h": Grain.HALF, "y": Grain.YEAR}
_ALL = 12
_EVER = re.compile(
    r"역대|사상|기록|만에|통틀어|历史|历年|有史|纪录|以来"
    r"|\brecord\b|\bever\b|\ball[- ]time\b|\bhistor|\b(?:among|of) all\b"
    r"|(?:모든|전체|전) ?(?:달|해|월|분기|연도)|所有|史上"
)
"""Words that rank a period among all there are, in whatever currency they were printed."""


def passes_year(query: TradeQuery, signals: Signals, latest: Month) -> TradeQuery | None:
    """2019년 수준을 넘어선 해가 있나: the place of that year among those after it."""
    year = query.period
    asked = signals.has(Cue.EVER) or signals.periods.grain_use in {GrainUse.WHICH, GrainUse.COUNT}
    whole = year is not None and year == Period.year(year.start.year)
    if not asked or not whole or year is None or signals.amount or query.others:
        return None
    passed = _PASSED.search(signals.text)
    if passed is None:
        return None
    after = Period(year.start, max(year.end, latest))
    highest = passed["below"] is None
    ranked_year = replace(query, kind=Kind.RANK, period=year, compare=after, grain=Grain.YEAR)
    return replace(ranked_year, highest=highest, limit=1)


_PASSED = re.compile(
    r"(?:수준(?:을|보다)?) ?(?:다시 |더 )?"
    r"(?:넘|웃|뛰어넘|회복|상회|초과|능가|추월|(?P<below>밑|하회|못 ?미))"
)

"""Reads what is counted, or runs on, period by period: held against the one before or the year."""

import re
from dataclasses import replace

from bot.questions.cues import Cue
from bot.questions.periods import Against, MentionKind
from bot.questions.query import FIRST, LONGEST, Grain, Kind, TradeQuery
from bot.questions.readings.counted_months import OF_YEARS_PAST
from bot.questions.readings.seasons import in_earlier_years
from bot.questions.signals import Signals
from bot.trade import Period


def stepping(query: TradeQuery, signals: Signals) -> TradeQuery:
    """Each period is held against the one before unless the words name the year before."""
    if query.kind is Kind.WHEN:
        query = _first_year(query, signals)
    those = _THOSE_THAT.search(signals.text)
    if those is not None and signals.periods.grain is None:
        query = replace(query, grain=Grain.QUARTER if those[1] == "분기" else Grain.YEAR)
    if query.threshold is not None and signals.periods.grain is None:
        yearly = OF_YEARS_PAST.search(signals.text) is not None
        query = replace(query, grain=Grain.YEAR) if yearly else query
    if query.compare and query.period and _FROM_TO.search(signals.text):
        # How often did they fall from 2013 to 2025: the years are the range they are counted in.
        query = replace(query, period=Period(query.compare.start, query.period.end), compare=None)
    baseline = next((m.baseline for m in signals.periods.compare), None)
    if baseline is not None and (baseline.against in _ONE_BACK or query.grain is Grain.YEAR):
        query = replace(query, compare=None)
    if query.kind is Kind.STREAK:
        query = _year_after_year(query)
    # "Ever three months in a row" is told by the longest run there was.
    ever = signals.has(Cue.EVER) or _LONGEST.search(signals.text)
    since = any(one.kind is MentionKind.SINCE for one in signals.periods.main)
    # After 2014 they fell for how many years in a row: that run is over, unless it goes on.
    over = since and not _GOES_ON.search(signals.text)
    longest = query.kind is Kind.STREAK and (ever or over)
    return replace(query, topic=LONGEST) if longest else query


def _year_after_year(query: TradeQuery) -> TradeQuery:
    """First-half exports rose for a third straight year: that half of each year."""
    part = query.period
    within = part is not None and part.start.year == part.end.year and not part.is_year
    if part is None or not within or query.grain is not Grain.YEAR or query.threshold is not None:
        return query
    return replace(query, others=in_earlier_years(part), compare=None)


def _first_year(query: TradeQuery, signals: Signals) -> TradeQuery:
    """2025年首次突破160亿: the first year past a mark, where the words name a year and no month.

    Exports first topped $200m in March 2025: among all months, and not in that one alone.
    """
    named = query.period is not None and not query.others
    marked = named and query.topic == FIRST and signals.amount is not None
    grain = signals.periods.grain
    if not marked or query.period is None or grain not in {None, Grain.MONTH}:
        return query
    if query.period.is_month:
        return replace(query, period=None, grain=Grain.MONTH)
    of_years = query.period.is_year and grain is None and not _OF_MONTHS.search(signals.text)
    return replace(query, period=None, grain=Grain.YEAR) if of_years else query


_OF_MONTHS = re.compile(r"\b(?:when|months?|quarters?)\b|언제|달(?!러)|월|분기|何时|什么时候|月|季")
_THOSE_THAT = re.compile(
    r"[던은는인한돈된긴친난든른진린선뛴] (해|연도|분기)(?:들)?(?= |$|[는가은이를만도?])"
)
"""수출이 20억 달러 이하였던 해 2010년 이후: years or quarters, wherever they stand."""
_FROM_TO = re.compile(
    r"\bbetween (?:19|20)\d\d and (?:19|20)|\bfrom (?:19|20)\d\d (?:to|through|until) (?:19|20)"
    r"|(?:19|20)\d\d년?(?:에서|부터|과|와|[~-]) ?(?:19|20)\d\d년?(?: ?사이|까지|간| 동안)?"
    r"|(?:19|20)\d\d年?[到至~-](?:19|20)\d\d年"
)
_LONGEST = re.compile(
    r"^did\b[^?.;]{0,60}\b(?:in a row|straight|consecutive)"
    r"|\blongest\b|\brecord (?:run|streak)\b|가장 긴|가장 오래|최장|最长"
    r"|(?:개월|달|분기|년) ?(?:연속|내리)[^?]{0,14}(?:게|건|때|것)(?:은|는|이)? ?언제"
)
_GOES_ON = re.compile(
    r"\b(?:has|have|been|is|are)\b|[고는] ?있|째|중(?:인|이|[ ?]*$)"
    r"|至今|一直|还在|目前|现在"
)
_ONE_BACK = {Against.MONTHS_BEFORE, Against.PERIOD_BEFORE}

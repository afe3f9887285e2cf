"""Carries over what a short message leaves open: the year of a share, the years of a part."""

import re
from dataclasses import replace

from bot.questions.cues import Cue
from bot.questions.query import Grain, Kind, TradeQuery
from bot.questions.readings.measures_asked import names_a_resolution, restricted
from bot.questions.readings.seasons import names_a_year
from bot.questions.readings.side_by_side import against_one, held_each
from bot.questions.signals import Signals
from bot.questions.threads.goods_asked import of_which_goods
from bot.trade import Flow, Month, Period


def carried(query: TradeQuery, signals: Signals, before: TradeQuery, latest: Month) -> TradeQuery:
    """The query of a message with what the one before it was about, where it says no other."""
    if query.kind is Kind.RESTRICTION and names_a_resolution(signals.text):
        query = restricted(query, signals)
    query = _largest_move(query, signals, before)
    query = of_which_goods(query, signals, before)
    query = _of_its_year(_best_of_its_years(query, signals, before), signals, before)
    query = _on_the_year_before(_of_the_world(query, before))
    query = _after_that(query, signals, before, latest)
    if query.chart and before.earlier is not None and _BOTH.search(signals.text):
        # "A chart of both": of the range before this one too.
        return replace(query, others=(before.earlier,))
    if query.kind is Kind.CHANGE and query.compare is not None and _BOTH.search(signals.text):
        # "Compare both with 2019": each of the two spoken of.
        first = replace(
            query, period=before.earlier, others=(query.period,) if query.period else ()
        )
        return against_one(first, query.compare) if held_each(first, query.compare) else query
    return _over_the_years(query, signals, before, latest)


def _largest_move(query: TradeQuery, signals: Signals, before: TradeQuery) -> TradeQuery:
    """Take "and the rise?" after the largest fall for the largest rise."""
    one_way = signals.has(Cue.RISE) != signals.has(Cue.FALL)
    bare = not signals.periods.mentions and signals.amount is None
    if before.kind is not Kind.SWING or query.kind is not Kind.CHANGE or not (one_way and bare):
        return query
    return replace(before, highest=signals.has(Cue.RISE), flow=query.flow)


def _best_of_its_years(query: TradeQuery, signals: Signals, before: TradeQuery) -> TradeQuery:
    """Take "peak?" after one year of a good for the best of its years: few have months."""
    a_year = before.period is not None and before.period.is_year and before.kind is Kind.LEVEL
    bare = not signals.periods.mentions and signals.periods.grain is None
    asked = query.kind is Kind.EXTREME and query.period == before.period and not before.each
    if not (asked and a_year and bare) or query.commodity.is_total:
        return query
    return replace(query, period=None, grain=Grain.YEAR)


def _of_the_world(query: TradeQuery, before: TradeQuery) -> TradeQuery:
    """Take "and the share?" after China's exports to all countries for the part in those."""
    asked = query.kind is Kind.SHARE and before.partner == "WLD" and query.commodity.is_total
    return replace(query, topic="world", partner="PRK", compare=None) if asked else query


def _on_the_year_before(query: TradeQuery) -> TradeQuery:
    """Take "than last July?" after July for the one before: nothing is held against itself."""
    itself = query.kind is Kind.CHANGE and query.compare == query.period and query.period
    return replace(query, compare=itself.shifted_years(-1)) if itself else query


def _after_that(
    query: TradeQuery, signals: Signals, before: TradeQuery, latest: Month
) -> TradeQuery:
    """Take "the lowest after that?" for the lowest from the range spoken of to the newest month."""
    period = before.period
    asked = query.kind is Kind.EXTREME and not signals.periods.mentions
    if not asked or period is None or period.end >= latest or not _AFTER.search(signals.text):
        return query
    return replace(query, period=Period(period.end + 1, latest))


_AFTER = re.compile(
    r"\b(?:after|since)(?: (?:that|then|it))?[ ?.!]*$|그 ?(?:뒤|후|이후)|이후(?=[ 로의에?]|$)"
    r"|之后|以后|后来"
)


def _of_its_year(query: TradeQuery, signals: Signals, before: TradeQuery) -> TradeQuery:
    """Take "and November?" after December's share of its year for a share of its own."""
    asked = _OF_WHAT.search(signals.text)
    if query.kind is Kind.SHARE and query.period is not None and asked is not None:
        # "What part of the quarter was that?" names the whole by the month spoken of.
        return replace(query, compare=_around(query.period, _MONTHS[asked[1][0]]), topic="")
    if query.kind is Kind.SHARE and _lies_in_what_was_told(query, signals, before):
        return replace(query, compare=before.earlier, topic="")
    whole, period = before.compare, query.period
    yearly = whole is not None and before.period is not None and before.period in whole
    if query.kind is not Kind.SHARE or before.kind is not Kind.SHARE or not yearly:
        return query
    if period is None or period.is_year or whole is None or not whole.is_year:
        return query
    return replace(query, compare=Period.year(period.end.year))


def _lies_in_what_was_told(query: TradeQuery, signals: Signals, before: TradeQuery) -> bool:
    """Whether a share is that of a month in the year that was told before it, and of no trade."""
    wide, period = before.earlier, query.period
    bare = signals.flow is None and not signals.has(Cue.TRADE, Cue.WORLD, Cue.BALANCE)
    one_way = query.flow in {Flow.EXPORT, Flow.IMPORT} and query.commodity.is_total
    inside = wide is not None and period is not None and period in wide and period != wide
    return bare and one_way and inside and query.compare is None and not query.others


_BOTH = re.compile(
    r"\bboth\b|\bthe two\b|둘 ?다|두 ?(?:해|기간|달|분기)|两(?=年|个|者)|都(?=画|放)"
)
_OF_WHAT = re.compile(
    r"(?:\b(?:of|in) (?:the|that|its) (?:whole |full )?|그 ?|(?<![가-힣])(?=[분반]기의)"
    r"|占(?:了)?(?:那个?|该|当)?|(?<![가-힣])(?=연간))"
    r"(quarter|half|year|분기|반기|해|연간|季度?|半年|全年|年)(?!의? ?(?:전|before)|度)"
)
_MONTHS = {
    "q": 3,
    "분": 3,
    "季": 3,
    "h": 6,
    "반": 6,
    "半": 6,
    "y": 12,
    "해": 12,
    "연": 12,
    "全": 12,
    "年": 12,
}


def _around(period: Period, months: int) -> Period | None:
    """The quarter, half or year that a shorter range lies in."""
    first = Month(period.start.year, (period.start.month - 1) // months * months + 1)
    whole = Period(first, first + (months - 1))
    return whole if period in whole and period != whole else None


def _over_the_years(
    query: TradeQuery, signals: Signals, before: TradeQuery, latest: Month
) -> TradeQuery:
    """Take "and imports?" after the best first half for one of first halves too."""
    period = query.period
    if not before.same_months or period is None or before.period is None:
        return query
    if query.kind not in {before.kind, Kind.LEVEL} or query.others:
        return query
    if signals.periods.main and (period.is_year or names_a_year(signals)):
        return query
    if not signals.periods.main:
        return replace(query, kind=before.kind, period=before.period, others=before.others)
    years = sorted({one.end.year for one in (before.period, *before.others)})
    ranges = [one for one in map(period.in_year, years) if one.end <= latest]
    first = ranges[0] if before.kind is Kind.LEVEL else ranges[-1]
    others = tuple(one for one in ranges if one != first)
    flow, side, unit = query.flow, query.side, query.unit
    return replace(before, period=first, others=others, flow=flow, side=side, unit=unit)

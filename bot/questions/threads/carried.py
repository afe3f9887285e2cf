"""Carries over what a short message leaves open: the year of a share, the years of a part."""

from dataclasses import replace

from bot.questions.cues import Cue
from bot.questions.query import Kind, TradeQuery
from bot.questions.readings.seasons import names_a_year
from bot.questions.signals import Signals
from bot.trade import Month, Period


def carried(query: TradeQuery, signals: Signals, before: TradeQuery, latest: Month) -> TradeQuery:
    """The query of a message with what the one before it was about, where it says no other."""
    query = _largest_move(query, signals, before)
    query = _of_its_year(query, before)
    return _over_the_years(query, signals, before, latest)


def _largest_move(query: TradeQuery, signals: Signals, before: TradeQuery) -> TradeQuery:
    """Take "and the rise?" after the largest fall for the largest rise."""
    one_way = signals.has(Cue.RISE) != signals.has(Cue.FALL)
    bare = not signals.periods.mentions and signals.amount is None
    if before.kind is not Kind.SWING or query.kind is not Kind.CHANGE or not (one_way and bare):
        return query
    return replace(before, highest=signals.has(Cue.RISE), flow=query.flow)


def _of_its_year(query: TradeQuery, before: TradeQuery) -> TradeQuery:
    """Take "and November?" after December's share of its year for a share of its own."""
    whole, period = before.compare, query.period
    yearly = whole is not None and before.period is not None and before.period in whole
    if query.kind is not Kind.SHARE or before.kind is not Kind.SHARE or not yearly:
        return query
    if period is None or period.is_year or whole is None or not whole.is_year:
        return query
    return replace(query, compare=Period.year(period.end.year))


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

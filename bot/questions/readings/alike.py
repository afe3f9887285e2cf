"""Holds like against like: a part of one year against the same part of another."""

from dataclasses import replace

from bot.questions.query import Kind, TradeQuery
from bot.questions.readings.spans import names_whole
from bot.questions.signals import Signals
from bot.trade import Period


def as_long(held: Period | None, period: Period | None) -> Period | None:
    """What a range is held against: of a whole year, the same months."""
    if held is None or period is None or not held.is_year or len(period) >= len(held):
        return held
    return period.in_year(held.end.year)


def like_for_like(query: TradeQuery, signals: Signals) -> TradeQuery:
    """The first half of 2026 beside 2019 is held against that half, unless all of it is named."""
    period, base = query.period, query.compare
    if query.kind is not Kind.CHANGE or period is None or base is None or query.each:
        return query
    apart = base.end.year not in {period.start.year, period.end.year}
    return replace(query, compare=as_long(base, period)) if apart and bare(base, signals) else query


def bare(year: Period, signals: Signals) -> bool:
    """Whether a range is a year named by its figure alone: 2019, and not all of it."""
    asked = [one for one in signals.periods.main if one.period == year and year.is_year]
    return bool(asked) and not any(names_whole(signals.text, one) for one in asked)

"""Holds like against like: a part of one year against the same part of another."""

from dataclasses import replace

from bot.questions.cues import Cue
from bot.questions.query import Kind, TradeQuery
from bot.questions.readings.set_against import by_percent
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


def one_above_the_other(query: TradeQuery, signals: Signals) -> bool:
    """Did imports of 2025 exceed 2019: whether, and by how much."""
    ranges = sorted(one for one in (query.period, *query.others) if one is not None)
    alike = len({len(one) for one in ranges}) == 1 or bare(ranges[0], signals)
    plain = not query.beside and not query.topic and signals.amount is None
    return alike and plain and (signals.has(Cue.ABOVE, Cue.BELOW) or by_percent(signals))

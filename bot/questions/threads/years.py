"""Gives a month without a year, asked in a thread, the year that the thread speaks of."""

from dataclasses import replace

from bot.questions.periods import Flag, Mention
from bot.questions.query import TradeQuery
from bot.questions.signals import Signals
from bot.trade import Month


def in_year_spoken_of(signals: Signals, before: TradeQuery, latest: Month) -> Signals:
    """The signals with "and July?" after June 2025 read as July 2025, where that is no future."""
    spoken = before.period if before.period_given else None
    if spoken is None or spoken.start.year != spoken.end.year:
        return signals
    mentions = tuple(_lent(one, spoken.end.year, latest) for one in signals.periods.mentions)
    return replace(signals, periods=replace(signals.periods, mentions=mentions))


def _lent(mention: Mention, year: int, latest: Month) -> Mention:
    if mention.period is None or Flag.YEAR_ASSUMED not in mention.flags:
        return mention
    period = mention.period.in_year(year)
    if period.end > latest:
        return mention
    return replace(mention, period=period, flags=mention.flags - {Flag.YEAR_ASSUMED})

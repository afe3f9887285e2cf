"""Gives a month without a year, asked in a thread, the year that the thread speaks of."""

import re
from dataclasses import replace
from typing import Final

from bot.questions.periods import Flag, Mention, MentionKind
from bot.questions.query import Grain, Kind, TradeQuery
from bot.questions.signals import Signals
from bot.trade import Month, Period

_DATED: Final = re.compile(
    r"\d\d\d\d|\d\d ?[년年]|'\d\d|\b(?:this|last|next) year|올해|금년|작년|지난해|내년|今年|去年"
    r"|明年|前年"
)


def in_year_spoken_of(signals: Signals, before: TradeQuery, latest: Month) -> Signals:
    """The signals with "and July?" after June 2025 read as July 2025, where that is no future.

    From July, and up to June, are of the year spoken of as well.
    """
    spoken = before.period if before.period_given else None
    if spoken is None or spoken.start.year != spoken.end.year:
        return signals
    mentions = tuple(
        _part(one, spoken, signals.text, latest) or _lent(one, spoken, latest)
        for one in signals.periods.mentions
    )
    return replace(signals, periods=replace(signals.periods, mentions=mentions))


def _lent(mention: Mention, spoken: Period, latest: Month) -> Mention:
    """A month in the year spoken of; the one right after it is meant though it is not held yet."""
    if mention.period is None or Flag.YEAR_ASSUMED not in mention.flags:
        return mention
    period, following = mention.period.in_year(spoken.end.year), spoken.end + 1
    if spoken.is_month and period.is_month and period.start.month == following.month:
        period = Period(following, following)
    elif period.end > latest:
        return mention
    return replace(mention, period=period, flags=mention.flags - {Flag.YEAR_ASSUMED})


def _part(mention: Mention, spoken: Period, text: str, latest: Month) -> Mention | None:
    """The end of the range spoken of from a month on, or its beginning up to one."""
    period = mention.period
    open_ended = mention.kind in {MentionKind.SINCE, MentionKind.YEAR_TO_DATE, MentionKind.UNTIL}
    if period is None or not open_ended or mention.grain not in {Grain.MONTH, Grain.QUARTER}:
        return None
    if _DATED.search(text[mention.start : mention.end]):
        return None
    if mention.kind is MentionKind.SINCE:
        first = Month(spoken.end.year, period.start.month)
        part = Period(first, spoken.end) if first in spoken else None
        if first > spoken.end and len(spoken) == 1 and first <= latest:
            # Since July, after June 2025.
            part = Period(first, latest)
    else:
        last = Month(spoken.end.year, period.end.month)
        part = Period(spoken.start, last) if last in spoken and len(spoken) > 1 else None
    if part is None:
        return None
    flags = mention.flags - {Flag.YEAR_ASSUMED}
    return replace(mention, period=part, kind=MentionKind.EXPLICIT, flags=flags)


def years_apart(before: TradeQuery) -> int:
    """How many years lie between a range and its baseline, where more than one does."""
    period, base = before.period, before.compare
    if before.kind is not Kind.CHANGE or period is None or base is None:
        return 0
    years = period.start.year - base.start.year
    return years if years > 1 and period.in_year(base.end.year) == base else 0

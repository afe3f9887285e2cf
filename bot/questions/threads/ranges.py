"""Reads the range and the baseline of a follow-up against those of the question before it."""

import re

from bot.questions.cues import Cue
from bot.questions.periods import GrainUse, MentionKind
from bot.questions.query import Grain, Kind, TradeQuery
from bot.questions.readings.moments import a_year_ago
from bot.questions.readings.spans import names_whole
from bot.questions.signals import Signals
from bot.questions.threads.leaning import RATE_WORD, RECORD, no_choice_in
from bot.questions.threads.series import due
from bot.questions.threads.several import asks_between, held_against_the_found
from bot.questions.threads.years import years_apart
from bot.trade import Month, Period
from bot.trade.period import MONTHS_A_YEAR


def period_named(signals: Signals, before: TradeQuery, kind: Kind) -> Period | None:
    """The period named, read against the one spoken of before."""
    if kind is Kind.CONTEXT and a_year_ago(signals):
        return None
    named = next((m for m in signals.periods.main if m.period is not None), None)
    asked = before.period if before.period_given else None
    if named is None or named.period is None or asked is None or before.period is None:
        return before.period if named is None else named.period
    months = len(before.period)
    if named.period.is_month and months > 1 and _UP_TO.search(signals.text):
        # "January to May … and to June?": the same beginning, and another end.
        longer = before.period.start <= named.period.start
        return Period(before.period.start, named.period.end) if longer else named.period
    if named.kind in _BARE and named.grain is Grain.YEAR and kind in _OF_ONE_RANGE:
        # "2025년 상반기 … 그럼 2024년은?": the same months of the other year.
        same = before.period.in_year(named.period.end.year)
        # "Exports in the first quarter … 2026": that of the year that was taken.
        other = same != before.period or _YEAR_ALONE.search(signals.text) is not None
        whole = names_whole(signals.text, named)
        if months < MONTHS_A_YEAR and same in named.period and other and not whole:
            return same
    relative = named.kind is MentionKind.RELATIVE and len(named.period) == months
    dated = months < MONTHS_A_YEAR and _OF_A_YEAR.search(signals.text) is not None
    bare = not (signals.periods.compare or _OF_NOW.search(signals.text) or dated)
    if relative and bare and named.period == before.period:
        # "July … and last month?", asked in August: the month before the one just spoken of.
        return before.period.shifted(-months)
    return named.period


_UP_TO = re.compile(
    r"^(?:and |what about |how about )?(?:up )?(?:to|until|till|through)\b"
    r"|^(?:那|那么)?(?:截至|截止到?|到|至)(?=\d)"
)
_OF_A_YEAR = re.compile(r"\blast (?!month|quarter|half)[a-z]|작년|지난해|[去前]年")
_OF_NOW = re.compile(r"\bthis\b|올해|금년|이번|今年|本[月季年]|这个?月")
_YEAR_ALONE = re.compile(r"^(?:in |of |for )?(?:19|20)\d\d[년年]?[.! ]*$")
_BARE = {MentionKind.EXPLICIT, MentionKind.RELATIVE}
_OF_ONE_RANGE = {Kind.LEVEL, Kind.CHANGE, Kind.COVER, Kind.SHARE, Kind.UNIT_VALUE}


def range_of(period: Period | None, signals: Signals, kind: Kind, latest: Month) -> Period | None:
    """The range that a kind looks in, where a message names none and one lies before it."""
    if kind in {Kind.NEXT_RELEASE, Kind.LATE}:
        period = due(period, signals, latest)
    if period is None or signals.periods.main:
        return period
    if kind is Kind.RESTRICTION and _NOW.search(signals.text):
        # Is it banned now, after a figure of 2016: all that is in force.
        return None
    grain = signals.periods.grain
    listed = signals.periods.grain_use is GrainUse.EACH and grain is not None
    of_each = listed and kind in {Kind.LEVEL, Kind.TREND}
    yearly = grain is Grain.YEAR and (kind is Kind.EXTREME or of_each)
    all_time = kind is Kind.EXTREME and _OF_ALL_TIME.search(signals.text) is not None
    if all_time or (yearly and len(period) <= MONTHS_A_YEAR):
        # "Which year was the highest?" or "by year" after a month or a year: among all years.
        return None
    month = period.is_month and kind is Kind.EXTREME
    if month or (listed and grain is not None and len(period) <= grain.months < MONTHS_A_YEAR):
        # "Which was the highest?" or "month by month" after a month: the months of its year.
        year = Period.year(period.end.year)
        return year if kind is Kind.EXTREME else Period(year.start, min(year.end, latest))
    if kind is Kind.EXTREME and grain is None and period.is_year and RECORD.search(signals.text):
        # "Is that a record?" of a year: among all years.
        return None
    # "Which year was the highest?" after a year: among all years.
    return None if kind is Kind.EXTREME and no_choice_in(period, signals) else period


_NOW = re.compile(
    r"^(?!.*\b(?:those|them|these)\b).*\b(?:now|currently|today|still)\b"
    r"|^(?!.*(?:중에|가운데)).*(?:지금|현재|요즘|아직)|^(?!.*(?:其中|这些|那些)).*(?:现在|目前|如今|仍)"
)


_OF_ALL_TIME = re.compile(r"\b(?:all[- ]time|ever|in history)\b|역대|사상|历史|史上")


def another_period(signals: Signals, kind: Kind, before: TradeQuery) -> Period | None:
    """The period that "and the year before?" names: another one, not a baseline."""
    periods = signals.periods
    baseline = next((m.baseline for m in periods.compare if m.baseline is not None), None)
    compared = signals.has(Cue.GROWTH, Cue.RISE, Cue.FALL) or periods.change
    compared = compared or RATE_WORD.search(signals.text) is not None
    shared = kind is Kind.SHARE is before.kind
    if not (kind is Kind.CHANGE or shared) or baseline is None or compared or periods.main:
        return None
    if before.period is None or before.kind is Kind.CHANGE or _HELD_AGAINST.search(signals.text):
        return None
    return baseline.of(before.period)


_HELD_AGAINST = re.compile(
    r"\b(?:vs|versus|than|against|compared?|comparison|relative|from|over|on)\b|대비|보다|비교|(?<!占)比(?![重例])|较"
)


_IN_ORDER = {Kind.EXTREME, Kind.RANK}


def earlier_of(period: Period | None, kind: Kind, before: TradeQuery) -> Period | None:
    """The range that was spoken of before this one, where both are as long."""
    if before.period is None or period is None:
        return None
    if kind in _IN_ORDER and before.kind is Kind.LEVEL and before.period_given:
        # Was 2025 a record, what was the record, and how far below it is that of 2025.
        return before.period
    if {kind, before.kind} <= _IN_ORDER:
        return before.earlier
    if kind not in {Kind.LEVEL, Kind.CONTEXT}:
        return None
    if period == before.period:
        return before.earlier
    alike = before.kind is kind and len(period) == len(before.period)
    return before.period if alike else None


def two_told(signals: Signals, kind: Kind, before: TradeQuery) -> tuple[Period, Period] | None:
    """The later and the earlier of two ranges told together: 2024 and 2025 … growth?"""
    if before.period and before.earlier and asks_between(signals, before):
        first, last = sorted((before.earlier, before.period), key=lambda one: one.end)
        return last, first
    if kind is not Kind.CHANGE or signals.periods.mentions:
        return None
    if before.period and before.earlier == before.period.shifted_years(1):
        # July, and the July before it: whether it grew is asked of the later.
        return before.earlier, before.period
    if len(before.others) != 1:
        return None
    if before.period is None or before.period.overlaps(before.others[0]):
        return None
    earlier, later = sorted((before.period, before.others[0]), key=lambda one: one.end)
    return later, earlier


def two_named(
    signals: Signals, kind: Kind, before: TradeQuery, compare: Period | None
) -> tuple[Period, Period] | None:
    """The later and the earlier of two ranges that a message names: 2019 vs 2025."""
    mains = [one.period for one in signals.periods.main if one.period is not None]
    if kind is Kind.CHANGE and before.found and (named := held_against_the_found(signals, before)):
        first, last = sorted((named, before.found), key=lambda one: one.end)
        return last, first
    if kind is not Kind.CHANGE or not mains:
        return None
    apart = years_apart(before)
    if apart and before.period and before.compare and mains[0].end < before.compare.start:
        # 2025 against 2019, and 2016: what else 2025 is held against.
        return before.period, before.period.in_year(mains[0].start.year)
    # After a change in 2025, "the figures for 2024 and 2025" are those that it is told from.
    both = len(mains) == _PAIR and before.kind is Kind.CHANGE and before.period in mains
    against = mains[1] if both else compare
    held = both or (len(mains) == 1 and bool(signals.periods.compare))
    if not held or against is None or len(against) != len(mains[0]):
        return None
    if mains[0].overlaps(against) or (not both and against.end < mains[0].start):
        return None
    earlier, later = sorted((mains[0], against), key=lambda one: one.end)
    return later, earlier


_PAIR = 2

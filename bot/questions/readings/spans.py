"""Chooses among the periods of a question: which are asked about, which are held against."""

import re

from bot.questions.periods import Against, Mention, MentionKind
from bot.questions.periods.findings import Baseline
from bot.questions.query import Grain, Kind
from bot.questions.readings.mains import mains_of
from bot.questions.signals import Signals
from bot.trade import Month, Period, Unit
from bot.trade.period import MONTHS_A_YEAR


def main_period(signals: Signals) -> Period | None:
    """The first period asked about, no further than the bulletin it is asked of."""
    period = next((m.period for m in mains_of(signals) if m.period is not None), None)
    as_of = signals.periods.as_of
    if period is None or as_of is None or len(as_of) != len("2026-06") or period.start.month != 1:
        return period
    known = Month.parse(as_of)
    # "The year to date as of June 2026" ends in June, whatever has come out since.
    return Period(period.start, known) if period.start <= known < period.end else period


def compare_period(signals: Signals, main: Period | None) -> Period | None:
    """The period the main one is compared with, resolved against it."""
    for mention in signals.periods.compare:
        year = _year_of(mention.baseline, main)
        if year is not None and names_whole(signals.text, mention):
            return Period.year(year)
        # The quarter before, of a range that ended earlier than today's last one.
        relative = (
            main
            and mention.baseline
            and (
                mention.kind is MentionKind.BASELINE
                or (mention.period is not None and mention.period.end > main.end)
            )
        )
        if mention.period is not None and not relative:
            return mention.period
        if mention.baseline is not None and main is not None:
            return mention.baseline.of(main)
    return None


def newest_alike(signals: Signals, kind: Kind, latest: Month) -> Period | None:
    """The range that is held against one before, where only that one is named: against Q1 2025.

    It is the same part of the newest year that has it, or else the newest whole quarter or half;
    the one after it where none is newer. A month of this year is held against the newest month.
    """
    against = next(iter(signals.periods.compare), None)
    if against is None or kind is not Kind.CHANGE or signals.periods.main:
        return None
    earlier = against.period
    if earlier is not None and earlier.end <= latest and not earlier.is_year:
        years = latest.year - earlier.end.year - (latest.month < earlier.end.month)
        if years > 0:
            return earlier.shifted_years(years)
        newest = None if earlier.is_month else _newest_part(len(earlier), latest)
        if newest is not None and newest <= earlier:
            newest = earlier.shifted(len(earlier))
        return newest
    words = signals.text[against.start : against.end]
    one_back = against.baseline is not None and against.baseline.against in _ONE_BACK
    quarterly = one_back and _QUARTERLY.search(words)
    return _newest_part(Grain.QUARTER.months, latest) if quarterly else None


def _newest_part(months: int, latest: Month) -> Period | None:
    """The newest quarter or half that is out as a whole."""
    if months not in _PARTS:
        return None
    end = latest
    while end.month % months:
        end -= 1
    return Period(end - (months - 1), end)


_PARTS = frozenset({Grain.QUARTER.months, Grain.HALF.months})
_ONE_BACK = {Against.MONTHS_BEFORE, Against.PERIOD_BEFORE}
_QUARTERLY = re.compile(r"\bquarter|\bq/?o?q\b|분기|季")


def _year_of(baseline: Baseline | None, main: Period | None) -> int | None:
    """The year that a baseline names, or counts back to from the range it is held against."""
    if baseline is None or baseline.year is not None or main is None:
        return None if baseline is None else baseline.year
    back = baseline.against is Against.YEARS_BEFORE and main.start.year == main.end.year
    return main.end.year - baseline.count if back else None


_WHOLE_BEFORE = re.compile(r"\b(?:all|the whole|whole|full[- ]year|the entire|entire)(?: of)? $")
_WHOLE_BEHIND = re.compile(
    r"\d ?(?:as a whole|in full|overall|(?:the )?(?:whole|full|entire)[- ]year)\b"
    r"|\d년(?:도|의)? ?한 ?해(?! ?전)|\d년?(?:도|의)? ?(?:전체|연간|통틀어)"
    r"|\d年?的?(?:全年|整年|一整年)"
    r"|(?:재?작년|지난해)(?:도|의)? ?(?:연간|전체|한 ?해 ?전체|통틀어)|[去前]年的?(?:全年|整年)"
    r"|\blast year(?:'s)? (?:as a whole|in full|full[- ]year|total|whole)\b"
)


def names_whole(text: str, mention: Mention) -> bool:
    """Whether all of a year is what a shorter range is held against: 2022년 전체보다."""
    before, behind = text[: mention.start], text[mention.start : mention.end + 12]
    return bool(_WHOLE_BEFORE.search(before) or _WHOLE_BEHIND.search(behind))


def year_alone(signals: Signals) -> Period | None:
    """The bare year something is compared with: the last whole year is held against it."""
    against = next(iter(signals.periods.compare), None)
    if against is None or against.baseline is None or against.kind is not MentionKind.EXPLICIT:
        return None
    year = against.baseline.year
    return None if year is None else Period.year(year)


def whole_years(signals: Signals, latest: Month) -> Period | None:
    """The last three years, year by year, are calendar years that are complete."""
    mention = next(iter(signals.periods.main), None)
    if mention is None or mention.period is None or mention.kind is not MentionKind.TRAILING:
        return None
    years = len(mention.period) // MONTHS_A_YEAR
    if signals.periods.grain is not Grain.YEAR or mention.grain is not Grain.YEAR or not years:
        return None
    last = latest.year if latest.month == MONTHS_A_YEAR else latest.year - 1
    return Period(Month(last - years + 1, 1), Month(last, MONTHS_A_YEAR))


def in_whole_years(span: Period | None, grain: Grain) -> Period | None:
    """The last ten years, among which a year is ranked, are ten calendar years."""
    if span is None or grain is not Grain.YEAR or len(span) % MONTHS_A_YEAR:
        return span
    last = span.end.year if span.end.month == MONTHS_A_YEAR else span.end.year - 1
    return Period(Month(last - len(span) // MONTHS_A_YEAR + 1, 1), Month(last, MONTHS_A_YEAR))


_YEARS = range(1900, 2040)
"""The years a date is read as: those the number lock takes for dates too."""


def out_of_time(signals: Signals) -> bool:
    """Whether a year is named that no table of trade could speak of: 1006, 5019."""
    stamps = (int(one.vintage[:4]) for one in signals.periods.mentions if one.vintage)
    same = (one.baseline.year for one in signals.periods.mentions if one.baseline is not None)
    spans = (one.period for one in signals.periods.mentions if one.period is not None)
    years = [*stamps, *same, *(year for one in spans for year in (one.start.year, one.end.year))]
    return any(year is not None and year not in _YEARS for year in years)


def ranges_in_turn(signals: Signals) -> tuple[Period | None, ...]:
    """The range of each rate, where nothing but ranges is named: Q1 up 22%, Q2 up 9%."""
    named = tuple(one.period for one in signals.periods.main)
    rates = [one for one in signals.amounts if one.unit is Unit.PERCENT]
    each = len(named) == len(rates) == len(signals.amounts) >= len(("one", "other"))
    return named if each and not signals.periods.compare else ()

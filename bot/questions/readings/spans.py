"""Chooses among the periods of a question: which are asked about, which are held against."""

import re
from dataclasses import replace

from bot.questions.cues import Cue
from bot.questions.periods import Against, Flag, Mention, MentionKind
from bot.questions.periods.findings import Baseline
from bot.questions.query import Grain, Kind, TradeQuery
from bot.questions.readings.mains import mains_of
from bot.questions.signals import Signals
from bot.trade import Month, Period
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
        if mention.period is not None:
            return mention.period
        if mention.baseline is not None and main is not None:
            return mention.baseline.of(main)
    return None


def _year_of(baseline: Baseline | None, main: Period | None) -> int | None:
    """The year that a baseline names, or counts back to from the range it is held against."""
    if baseline is None or baseline.year is not None or main is None:
        return None if baseline is None else baseline.year
    back = baseline.against is Against.YEARS_BEFORE and main.start.year == main.end.year
    return main.end.year - baseline.count if back else None


_WHOLE_BEFORE = re.compile(r"\b(?:all|the whole|whole|full[- ]year|the entire|entire)(?: of)? $")
_WHOLE_BEHIND = re.compile(
    r"\d ?(?:as a whole|in full|overall|the whole year)\b"
    r"|\d년?(?:도|의)? ?(?:한 ?해 ?)?(?:전체|통틀어)|\d年?的?(?:全年|整年|一整年)"
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


_BULLETIN = re.compile(r"\bbulletins?\b|월보|公[报報]|月[报報]")


_RELEASE = re.compile(r"\b(?:bulletin|release)s?\b|월보|公[报報]|月[报報]")
_AS_OF = re.compile(
    r"\bas (?:of|at|known)\b|\baccording to\b|\b(?:year[- ]to[- ]date|ytd|cumulative|so far)\b"
    r"|기준|누계|누적|截[至止]|为准|累计"
)


def of_bulletin(month: Month, kind: Kind, signals: Signals) -> Period:
    """What is asked of a month that names a release and no data."""
    if kind is Kind.NEXT_RELEASE and not _BULLETIN.search(signals.text):
        # What comes out in a month is the month before; a bulletin is named by its data.
        return Period(month - 1, month - 1)
    if kind is not Kind.NEXT_RELEASE and names_publication(signals):
        # What was published in October told of September, and of the months up to it.
        month = month - 1
    one_month = kind in {Kind.REVISION, Kind.NEXT_RELEASE, Kind.WHATS_NEW, Kind.LATE}
    # What the July release said of exports is July's figure; as of that release is the year's.
    told = _RELEASE.search(signals.text) is not None and not _AS_OF.search(signals.text)
    one_month = one_month or told
    return Period(month, month) if one_month else Period.year_to_date(month)


def of_the_newest_bulletin(signals: Signals) -> bool:
    """What the newest bulletin revised: the months before it, and not its own."""
    newest = all(one.kind is MentionKind.LATEST for one in mains_of(signals))
    named = signals.has(Cue.NEWEST) or bool(mains_of(signals))
    return newest and named and _BULLETIN.search(signals.text) is not None


def names_publication(signals: Signals) -> bool:
    """Whether a month is named in which something came out."""
    return any(Flag.PUBLICATION_DATE in one.flags for one in signals.periods.mentions)


def by_its_bulletin(
    period: Period | None, kind: Kind, as_of: str | None, text: str
) -> Period | None:
    """How far June's bulletin moved January to May is told of June's bulletin, as its own story."""
    revising = kind is Kind.REVISION and _BULLETIN.search(text) is not None
    if period is None or as_of is None or not revising:
        return period
    bulletin = Month.parse(as_of[:7])
    revised = period.start.month == 1 and period.end + 1 == bulletin
    return Period(bulletin, bulletin) if revised else period


_A_YEAR = re.compile(r"(?:19|20)\d\d")


def of_the_later_bulletin(query: TradeQuery, signals: Signals, latest: Month) -> TradeQuery:
    """What changed between two bulletins is told with the later, set against the one before."""
    vintages = [Period.parse(one.vintage[:7]) for one in signals.periods.mentions if one.vintage]
    mains = [one.period for one in signals.periods.main if one.period is not None]
    if query.period is None or len(vintages) + len(mains) <= 1:
        return replace(query, others=())
    if vintages:
        # June's bulletin and July's are of one year, whichever of them it is named with.
        named = _A_YEAR.search(signals.text)
        year = int(named[0]) if named else latest.year
        mains = [one.in_year(year) for one in mains]
    later = max((*mains, *vintages), key=_end)
    as_of = query.as_of and max(query.as_of, str(later.end))
    return replace(query, period=later, others=(), as_of=as_of)


def _end(period: Period) -> Month:
    return period.end


_YEARS = range(1900, 2040)
"""The years a date is read as: those the number lock takes for dates too."""


def out_of_time(signals: Signals) -> bool:
    """Whether a year is named that no table of trade could speak of: 1006, 5019."""
    stamps = (int(one.vintage[:4]) for one in signals.periods.mentions if one.vintage)
    same = (one.baseline.year for one in signals.periods.mentions if one.baseline is not None)
    spans = (one.period for one in signals.periods.mentions if one.period is not None)
    years = [*stamps, *same, *(year for one in spans for year in (one.start.year, one.end.year))]
    return any(year is not None and year not in _YEARS for year in years)

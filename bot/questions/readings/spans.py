"""Chooses among the periods of a question: which are asked about, which are held against."""

import re
from dataclasses import replace

from bot.questions.cues import Cue
from bot.questions.periods import Against, Flag, Mention, MentionKind
from bot.questions.periods.findings import Baseline
from bot.questions.query import Grain, Kind, TradeQuery
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


def mains_of(signals: Signals) -> tuple[Mention, ...]:
    """The different periods asked about; "in total" after "since the border closed" is none."""
    mains = tuple({m.period: m for m in reversed(signals.periods.main)}.values())[::-1]
    first = mains[0].period if mains else None
    if first is not None and len(mains) > 1:
        # 5월까지 올해 누적: the year so far only says that the months run from January.
        mains = tuple(m for m in mains if not _runs_on(m, first, signals.text))
        # "The year to date of 2026": the year only says which.
        mains = tuple(m for m in mains if not _holds_to_date(m, mains))
        # 2016~2020년 5년간: the years are counted, and no other five are meant.
        mains = tuple(m for m in mains if not _counts(m, mains, signals.text))
    wide = [m for m in mains if m.kind in _OPEN and m.period is not None]
    if not wide:
        return mains
    mains = tuple(m for m in mains if m.kind is not MentionKind.YEAR_TO_DATE)
    dated = [m.period for m in mains if m not in wide and m.period is not None]
    since = [m for m in wide if m.kind is MentionKind.SINCE]
    if signals.has(Cue.RANK, Cue.HIGHEST, Cue.LOWEST) or not any(
        _dates(one, m.period) for one in dated for m in since if m.period
    ):
        return mains
    # 封关后2020年二季度: the event only says where the quarter lies.
    return tuple(m for m in mains if m not in since)


def _dates(span: Period, since: Period) -> bool:
    """Whether a range lies in what was since an event, or reaches from before it into that."""
    return span in since or (span.start < since.start < span.end and span.end < since.end)


def _runs_on(mention: Mention, first: Period, text: str) -> bool:
    """Whether a mention is the year to date around the months that were asked for before."""
    if mention.kind is not MentionKind.YEAR_TO_DATE or mention.period is None:
        return False
    bare = _CUMULATED.fullmatch(text[mention.start : mention.end].strip()) is not None
    around = first in mention.period or (bare and first.start.month == 1)
    return len(first) > 1 and around and first != mention.period


_CUMULATED = re.compile(r"누계|누적|[累纍][计計]|cumulative(?:ly)?")


def _counts(mention: Mention, mains: tuple[Mention, ...], text: str) -> bool:
    """Whether so many years or months only count those of a range that is named beside them."""
    if mention.kind is not MentionKind.TRAILING or mention.period is None:
        return False
    if _RECENT.search(text[max(0, mention.start - 5) : mention.end]):
        return False
    named = (one.period for one in mains if one.kind in _NAMED and one.period)
    return any(len(one) == len(mention.period) > 1 for one in named)


_RECENT = re.compile(r"last|past|latest|recent|previous|최근|지난|근래|[近过過去]")
_NAMED = frozenset({MentionKind.EXPLICIT, MentionKind.YEAR_TO_DATE})


def _holds_to_date(mention: Mention, mains: tuple[Mention, ...]) -> bool:
    """Whether a mention is the whole of a year whose months so far are asked for beside it."""
    whole = mention.period
    if whole is None or not whole.is_year:
        return False
    return any(
        m.kind is MentionKind.YEAR_TO_DATE and m.period.start == whole.start and m.period in whole
        for m in mains
        if m is not mention and m.period is not None
    )


_OPEN = {MentionKind.SINCE, MentionKind.TRAILING}


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

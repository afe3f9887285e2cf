"""Tells what is asked of a bulletin: the month it names, the newest there is, what it revised."""

import re

from bot.questions.cues import Cue
from bot.questions.periods import Flag, MentionKind
from bot.questions.query import Kind
from bot.questions.readings.mains import mains_of
from bot.questions.signals import Signals
from bot.trade import Month, Period

_BULLETIN = re.compile(r"\bbulletins?\b|월보|公报|月报")
_RELEASE = re.compile(r"\b(?:bulletin|release)s?\b|월보|公报|月报")
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


_THIS_ONE = re.compile(
    r"\bthis (?:\w+ )?bulletin\b|(?:이번|지난번?|직전) ?월보|[这本]一?[期份]月报"
)


_LAST_REVISION = re.compile(
    r"\b(?:latest|last|newest|most recent) (?:data )?revisions?\b"
    r"|\brevised (?:most recently|last)\b|\blast revised\b"
    r"|(?:마지막|최근|최신)(?:에|의|으로)? ?(?:데이터 ?|통계 ?)?(?:수정|개정|정정)(?!치|된)"
    r"|(?:最近|最新|最后|上)(?:的|一?次)*(?:数据)?(?:修订|修正)(?!后|值|过的)"
)


def is_the_last_revision(text: str) -> bool:
    """Whether the newest revision is asked after, whichever it was."""
    return _LAST_REVISION.search(text) is not None


def of_the_newest_bulletin(signals: Signals) -> bool:
    """What the newest bulletin revised: the months before it, and not its own."""
    newest = all(one.kind is MentionKind.LATEST for one in mains_of(signals))
    if newest and is_the_last_revision(signals.text):
        return True
    named = signals.has(Cue.NEWEST) or bool(mains_of(signals) or _THIS_ONE.search(signals.text))
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

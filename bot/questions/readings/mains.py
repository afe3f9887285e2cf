"""Finds the periods that are asked about, without those that only stand around them."""

import re

from bot.questions.cues import Cue
from bot.questions.periods import Mention, MentionKind
from bot.questions.signals import Signals
from bot.trade import Period


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
        # 2020년 코로나 때, during the pandemic in 2020: the event only says what year it was.
        mains = tuple(m for m in mains if not _is_around(m, mains, signals.text))
    wide = [m for m in mains if m.kind in _OPEN and m.period is not None]
    if not wide:
        return mains
    if not is_highest_since(signals):
        mains = tuple(m for m in mains if m.kind is not MentionKind.YEAR_TO_DATE)
    dated = [m.period for m in mains if m not in wide and m.period is not None]
    since = [m for m in wide if m.kind is MentionKind.SINCE]
    if signals.has(Cue.RANK, Cue.HIGHEST, Cue.LOWEST) or not any(
        _dates(one, m.period) for one in dated for m in since if m.period
    ):
        return mains
    # 封关后2020年二季度: the event only says where the quarter lies.
    return tuple(m for m in mains if m not in since)


def is_highest_since(signals: Signals) -> bool:
    """Whether one period is said to be the highest since another, which may have been higher."""
    since = any(one.kind is MentionKind.SINCE for one in signals.periods.main)
    named = signals.has(Cue.HIGHEST, Cue.LOWEST) and not signals.has(Cue.RANK)
    return since and named and len(signals.periods.main) == len(("one", "since"))


def _dates(span: Period, since: Period) -> bool:
    """Whether a range lies in what was since an event, or reaches from before it into that."""
    return span in since or (span.start < since.start < span.end and span.end < since.end)


def _is_around(mention: Mention, mains: tuple[Mention, ...], text: str) -> bool:
    """Whether a mention is the time of an event that stands right beside a date inside it."""
    event = mention.period
    if event is None or mention.grain is not None or mention.kind is not MentionKind.EXPLICIT:
        return False
    return any(
        one.grain is not None
        and one.period is not None
        and one.period in event
        and _BESIDE.fullmatch(text[min(one.end, mention.end) : max(one.start, mention.start)])
        for one in mains
    )


_BESIDE = re.compile(r" *(?:years?|period|in|인|的)? *(?:of|in)? *")


def _runs_on(mention: Mention, first: Period, text: str) -> bool:
    """Whether a mention is the year to date around the months that were asked for before."""
    if mention.kind is not MentionKind.YEAR_TO_DATE or mention.period is None:
        return False
    bare = _CUMULATED.fullmatch(text[mention.start : mention.end].strip()) is not None
    around = first in mention.period or (bare and first.start.month == 1)
    return len(first) > 1 and around and first != mention.period


_CUMULATED = re.compile(r"누계|누적|[累纍]计|cumulative(?:ly)?")


def _counts(mention: Mention, mains: tuple[Mention, ...], text: str) -> bool:
    """Whether so many years or months only count those of a range that is named beside them."""
    if mention.kind is not MentionKind.TRAILING or mention.period is None:
        return False
    if _RECENT.search(text[max(0, mention.start - 5) : mention.end]):
        return False
    named = (one.period for one in mains if one.kind in _NAMED and one.period)
    return any(len(one) == len(mention.period) > 1 for one in named)


_RECENT = re.compile(r"last|past|latest|recent|previous|최근|지난|근래|[近过去]")
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

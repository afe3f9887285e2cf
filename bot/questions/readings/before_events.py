"""Takes a time before an event for a range of its own where nothing is compared with it."""

import re
from dataclasses import replace
from typing import Final

from bot.questions.cues import Cue
from bot.questions.periods import Against, Flag, Mention, MentionKind, Role
from bot.questions.periods.findings import LAST_YEAR_BEFORE_CLOSURE, LAST_YEAR_BEFORE_SANCTIONS
from bot.questions.query import Grain
from bot.questions.readings.across import is_across
from bot.questions.readings.set_against import half_of, multiple_of
from bot.questions.signals import Signals
from bot.trade import Month, Period
from bot.trade.period import MONTHS_A_YEAR

_LAST_YEARS: Final = {
    Against.PRE_PANDEMIC: (LAST_YEAR_BEFORE_CLOSURE, Flag.BEFORE_CLOSURE),
    Against.PRE_SANCTIONS: (LAST_YEAR_BEFORE_SANCTIONS, Flag.BEFORE_SANCTIONS),
}
_FIRST: Final = Month(1993, 1)
_HELD_AGAINST: Final = re.compile(
    r"\b(?:vs|versus|than|against|compar\w+|relative|over|on|from|since|to|levels?)\b"
    r"|대비|보다|비해|비교|이후|수준|[比较与和跟]|以来|水平"
)
"""Words by which a move is one from the time before an event, and no move in that time."""
_HOW_FAR: Final = re.compile(
    r"\bhow (?:far|close|near|much) (?:off |away |short )?(?:is|are|was|were|from)\b"
)
_SET_BESIDE: Final = re.compile(
    r"[和与跟同][^,?和与跟同]{2,8}前(?:的?水平)?(?:相|作|做)?比(?![例重])"
)
"""和疫情前比: the time before the event is held against something, though nothing moves."""
_LOOKING: Final = (
    *(Cue.HIGHEST, Cue.LOWEST, Cue.RANK, Cue.STREAK),
    *(Cue.TREND, Cue.COUNT, Cue.SWING, Cue.EMPTY),
)
"""Cues of what is looked for among many periods: all of those before the event."""


def without_cause(signals: Signals) -> Signals:
    """The signals of "fell 88% in 2018 after sanctions" without what only says why it fell."""
    mains = signals.periods.main
    after = [one for one in mains if _AFTER.match(signals.text[one.start : one.end])]
    if len(after) != 1 or len(mains) != len(("range", "cause")) or signals.has(*_LOOKING):
        return signals
    around = signals.text[after[0].start : after[0].end].startswith(("amid", "under"))
    if not (signals.amounts or around):
        return signals
    mentions = tuple(one for one in signals.periods.mentions if one is not after[0])
    return replace(signals, periods=replace(signals.periods, mentions=mentions))


_AFTER: Final = re.compile(
    r"(?:after|following|under|amid|because of|since) (?:\w+ ){0,3}?"
    r"(?:sanctions?|ban|embargo|closure|border|pandemic|covid|reopening)"
    r"|(?:제재|봉쇄|국경|코로나|팬데믹)[가-힣 ]*(?:이후|후|뒤|여파)"
    r"|(?:制裁|封关|疫情|新冠)[^,]{0,4}后"
)


def told_of_before(signals: Signals) -> Signals:
    """The signals with "before the pandemic" as the range asked about, its last whole year.

    What is looked for among many months or years is looked for in all of them before the event.
    """
    periods = signals.periods
    baseline = periods.compare[0].baseline if len(periods.compare) == 1 else None
    named = _LAST_YEARS.get(baseline.against) if baseline is not None else None
    if named is None or periods.main or _compares(signals):
        return signals
    year, flag = named
    mention = next(one for one in periods.mentions if one.role is Role.COMPARE)
    looking = signals.has(*_LOOKING) and not signals.has(Cue.GOODS, Cue.TOP)
    meant = (
        Mention(
            mention.start,
            mention.end,
            Period(_FIRST, Month(year, MONTHS_A_YEAR)) if looking else Period.year(year),
            MentionKind.UNTIL if looking else MentionKind.EXPLICIT,
            Grain.YEAR,
            flags=frozenset() if looking else frozenset({flag}),
        ),
    )
    mentions = tuple(one for one in periods.mentions if one is not mention)
    return replace(signals, periods=replace(periods, mentions=(*mentions, *meant)))


def _compares(signals: Signals) -> bool:
    """Whether the time before the event is what something else is held against."""
    of_a_whole = signals.has(Cue.SHARE) and signals.commodity is None
    held = of_a_whole and not signals.has(Cue.GOODS, Cue.TOP, Cue.COMPOSITION)
    # More months above a mark than before: the mark is what they are held against.
    counted = signals.has(Cue.COUNT) and signals.amount is not None
    beside = signals.has(Cue.RECOVERED) or (signals.has(Cue.ABOVE, Cue.BELOW) and not counted)
    moves = signals.has(Cue.GROWTH, Cue.RISE, Cue.FALL) or signals.periods.change
    words = beside or (moves and _HELD_AGAINST.search(signals.text) is not None)
    far = _HOW_FAR.search(signals.text) or _SET_BESIDE.search(signals.text)
    sets = multiple_of(signals) or half_of(signals) or is_across(signals.text)
    return held or words or bool(far) or sets

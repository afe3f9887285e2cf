"""Tells what a message says of the level of another time: that it was passed, or not reached."""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Final

from bot.questions.periods import Mention, MentionKind, Role
from bot.questions.query import TWO_BASELINES, Claim, Kind, TradeQuery
from bot.questions.readings.alike import as_long
from bot.questions.readings.said_multiples import MORE_THAN_SO_MANY, MULTIPLES, times_in
from bot.questions.signals import Signals
from bot.trade import Flow, Language, Period, Unit

_PASSED: Final = {
    Language.ENGLISH: re.compile(
        rf"(?:{MULTIPLES[Language.ENGLISH]}"
        r"(?: that of| the (?:level|figure|amount) of| compared with)?"
        r"|(?P<near>\b(?:(?:almost|nearly) (?:back|returned|recovered)|close) to|\bnear(?:ing|ed)?"
        r"|\bapproach\w*)|(?P<back>\b(?:back|return\w*|recover\w*|rebound\w*) to)"
        r"|(?P<over>\b(?:exceed\w*|surpass\w*|overt(?:ook|aking|aken)|topp?(?:s|ed|ing)|beat(?:ing|s)?"
        r"|beyond|past)|(?<!%)(?<!percent)(?<!cent) above)"
        r"|(?P<under>(?<!%)(?<!percent)(?<!cent) (?:below|short of|shy of)))"
        r" (?:the |its |their |all )*(?:levels? (?:of|in|seen in) |figures? (?:of|for) )?$"
    ),
    Language.KOREAN: re.compile(
        r"^(?:의|보다(?=[^\d]{0,4}[웃밑]))? ?(?:수준|실적|규모|기록|때)?"
        r"(?:을|를|도|까지|마저|으로|로|에)?(?:는)?(?: ?(?:모두|크게|훨씬|이미|아직))? ?"
        r"(?:(?P<missed>회복[가-힣]{0,2} ?(?:못|않|안 ))"
        r"|(?P<over>뛰어넘|넘[어었는은]|웃돌|웃도|상회|추월|초과|능가)|(?P<back>회복|되찾)"
        r"|(?P<near>근접|육박|가까|거의 ?(?:다 ?)?회복)"
        r"|(?P<under>못 ?미|밑돌|밑도|하회|미달))"
        r"|^보다(?:도)? ?(?:더 |훨씬 |크게 )*(?:(?P<more>많|높|크|컸)|(?P<less>적|낮|작))"
        rf"|^의 ?(?:약 ?)?{MULTIPLES[Language.KOREAN]}"
    ),
    Language.CHINESE: re.compile(
        r"(?:(?P<over>超[过出越]?|高于|突破)|(?P<near>接近|(?:几乎|基本|差不多)(?:恢复|回到))|(?P<back>恢复|回到|回升)|(?P<under>低于|不及|未达))"
        r"(?:了|到|至)*$"
    ),
}
"""Words before the name of a time, or in Korean behind it, that hold a flow against its level."""
_PART_OF: Final = re.compile(
    r"^(?:水平|同期)?的?[约近]?\d|^(?:'s)?(?: levels?)? by (?:(?:about|some|just|only) )?[$\d]"
)
"""恢复到2019年的98%: a part of that level, which has a number of its own."""
NOT_BACK: Final = re.compile(
    r"(?:\b(?:yet|fail\w*|struggl\w*|unable|not|never|far from)|n't)"
    r" (?:to |yet |fully |get |been |got )*(?:back|return\w*|recover\w*|rebound\w*)(?: to)?"
    r"|(?:회복|되찾)[가-힣]{0,2} ?(?:못|않)[가-힣]*"
    r"|(?:尚未|还未|仍未|未能?|(?:还|仍)?没有?)(?:能|完全|全面)*(?:恢复|回到|回升)"
)
"""It has not come back to that level: it lies below it."""
_CHINESE_BEHIND: Final = re.compile(
    rf"^(?:水平|同期)?的(?:[约近逾]|将近|超过?)?{MULTIPLES[Language.CHINESE]}"
    r"|^(?:水平|同期)?[还更]?(?:要)?(?:(?P<more>[高多大])|(?P<less>[低少小]))(?!于|了?[约近]?\d|出)"
)
"""比2019年多, without how much: it is more than that."""


def claims_of_levels(signals: Signals, query: TradeQuery) -> tuple[Claim, ...]:
    """What is said of the level of each time that a flow is held against, with no number at it."""
    return () if query.flow is Flow.BALANCE else tuple(_claims(signals, query))


def _claims(signals: Signals, query: TradeQuery) -> Iterator[Claim]:
    for mention in signals.periods.mentions:
        level = _level_of(mention, query)
        passed = _passed(mention, signals) if level is not None else None
        if level is None or passed is None:
            continue
        named = {name for name, words in passed.groupdict().items() if words}
        factor = times_in(passed["times"]) if "times" in named else None
        if "near" in named:
            part = replace(query, kind=Kind.SHARE, compare=level, others=(), topic="", unit=None)
            yield Claim(part, mark=Decimal(100), unit=Unit.PERCENT, rough=True)
            continue
        held = replace(query, kind=Kind.CHANGE, compare=level, others=(), topic="", unit=None)
        missed = "back" in named and NOT_BACK.search(signals.text) is not None
        up = not (missed or named & {"under", "less", "missed"})
        above = True if factor and MORE_THAN_SO_MANY.search(signals.text) else None
        yield Claim(held, up=up, factor=factor, above=above, rough="back" in named and up)


def _level_of(mention: Mention, query: TradeQuery) -> Period | None:
    """The earlier range that a mention names, as long as the one asked about."""
    against, period = mention.baseline, query.period
    if period is None:
        return query.compare if mention.role is Role.COMPARE else None
    level = against.of(period) if against is not None else as_long(mention.period, period)
    return level if level is not None and level.end < period.start else None


def _passed(mention: Mention, signals: Signals) -> re.Match[str] | None:
    text, language = signals.text, signals.language
    before, behind = text[: mention.start], text[mention.end :]
    chinese = language is Language.CHINESE
    multiple = chinese and before.endswith(("是", "为", "达", "约", "近", ",", "于", "当于"))
    if multiple and (times := _CHINESE_BEHIND.match(behind)):
        return times
    if _PART_OF.match(behind):
        return None
    words = behind if language is Language.KOREAN else before
    if found := _PASSED[language].search(words):
        return found
    compared = chinese and before.endswith(("比", "较"))
    return _CHINESE_BEHIND.match(behind) if compared else None


def baselines_in_turn(signals: Signals, query: TradeQuery) -> tuple[Period | None, ...]:
    """What each rate is measured against, where several baselines are named in their order."""
    rates = sum(one.unit is Unit.PERCENT for one in signals.amounts)
    named, period = signals.periods.compare, query.period
    if period is None or rates < _SEVERAL or len(named) != rates:
        return (query.compare, *query.others) if query.topic == TWO_BASELINES else ()
    return tuple(one.baseline.of(period) if one.baseline else one.period for one in named)


_SEVERAL: Final = 2


def rate_in_its_place(
    place: int,
    query: TradeQuery,
    own: tuple[Period | None, ...],
    baselines: tuple[Period | None, ...],
) -> TradeQuery:
    """What a rate is of, in its place: of its own range, or on its own baseline."""
    if own:
        return replace(query, period=own[place], compare=None, others=(), each=False)
    return replace(query, compare=baselines[place] if place < len(baselines) else query.compare)


def baseline_between(start: int, end: int, signals: Signals, query: TradeQuery) -> Period | None:
    """The baseline named in the clause of a rate: 3.1% above last July, 14.2% below June."""
    named = [level for level, held in _named(start, end, signals, query) if held]
    return named[0] if len(named) == 1 else None


def range_between(start: int, end: int, signals: Signals, query: TradeQuery) -> Period | None:
    """Another range, as long as the one asked about, that is named in the clause of a rate."""
    named = [level for level, held in _named(start, end, signals, query) if not held]
    alike = len(named) == 1 and query.period and len(named[0]) == len(query.period)
    return named[0] if alike else None


_DATED: Final = frozenset({MentionKind.EXPLICIT, MentionKind.RELATIVE})


def _named(
    start: int, end: int, signals: Signals, query: TradeQuery
) -> Iterator[tuple[Period, bool]]:
    """The other ranges named between two places, and whether a rate is held against each."""
    period = query.period
    for one in signals.periods.mentions:
        against = one.baseline if one.role is Role.COMPARE else None
        level = against.of(period) if against and period else one.period
        if not (start <= one.start and one.end <= end) or _passed(one, signals) is not None:
            continue
        if level is None or period is None or level == period:
            continue
        # Nothing is held against a later range, but where a word says so.
        held = one.role is Role.COMPARE and level.start < period.start
        held = held or _THAN.search(signals.text[: one.start]) is not None
        if held or one.kind in _DATED:
            yield level, held


_THAN: Final = re.compile(
    r"\b(?:above|below|than|from|over|on|versus|vs|against)(?: the)? $|[比较]$"
)

"""Reads a comparison across an event: before and after covid, 코로나 전후, 封关前后."""

import re

from bot.questions.periods.findings import LAST_YEAR_BEFORE_CLOSURE, LAST_YEAR_BEFORE_SANCTIONS
from bot.questions.query import Kind
from bot.trade import Month, Period
from bot.trade.period import MONTHS_A_YEAR

_CLOSURE = (
    r"코로나(?:19|바이러스)?|팬데믹|봉쇄|폐쇄|차단"
    r"|疫情|新冠|[封闭]关|封锁|关闭"
)
_SANCTIONS = r"제재|制裁"
_WORDS_BETWEEN = r" ?(?:사태|조치|강화|결의)?(?:의|을|를)? ?"
_ACROSS = re.compile(
    rf"(?P<closure>{_CLOSURE})?(?P<sanctions>{_SANCTIONS})?(?(closure)|(?(sanctions)|(?!)))"
    rf"{_WORDS_BETWEEN}(?P<both>전 ?[·과와,]? ?후|前后)"
)
_BEFORE_AND_AFTER = re.compile(
    r"\b(?:before (?:and|&|vs\.?|versus) after|pre-? ?(?:and|&|vs\.?|versus) ?post)[ -]"
    r"(?:the |un |border |covid |\d{4} ){0,3}"
    r"(?:(?P<sanctions>sanctions?)|pandemic|covid|corona\w*|closure|lockdown|border)\b"
)
_FIRST_YEAR_UNDER_SANCTIONS = 2018


def one_sided(text: str) -> str:
    """The text with "before" alone where it says before and after, in as many characters."""
    return _ACROSS.sub(_before, text)


def is_across(text: str) -> bool:
    """Whether a text speaks of the time before and after an event in one breath."""
    return _event_of(text) is not None


def _event_of(text: str) -> re.Match[str] | None:
    return _ACROSS.search(text) or _BEFORE_AND_AFTER.search(text)


def _before(match: re.Match[str]) -> str:
    both = match["both"]
    word = "이전" if both.startswith("전") else "前"
    return match[0][: -len(both)] + word.ljust(len(both))


def across(kind: Kind, text: str, latest: Month) -> Period | None:
    """What a question asks about that compares across an event, or shows how it went over it.

    A comparison wants a whole year after the event, a trend the run from the year before it.
    """
    event = _event_of(text)
    if event is None or kind not in {Kind.CHANGE, Kind.TREND}:
        return None
    sanctions = bool(event["sanctions"])
    if kind is Kind.TREND:
        last = LAST_YEAR_BEFORE_SANCTIONS if sanctions else LAST_YEAR_BEFORE_CLOSURE
        return Period(Month(last, 1), latest)
    whole = latest.year if latest.month == MONTHS_A_YEAR else latest.year - 1
    return Period.year(_FIRST_YEAR_UNDER_SANCTIONS if sanctions else whole)

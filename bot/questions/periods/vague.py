"""Finds words that look like a period but name none: a 13th month, winter, early 2024."""

from bot.questions.periods.figures import FAULTS
from bot.questions.periods.findings import Fault
from bot.questions.periods.signs import (
    EARLY,
    HOW_OFTEN,
    LATE,
    MIDDLE,
    VAGUE_AFTER_DATE,
    VAGUE_END,
    VAGUE_START,
    WINTER,
    Sign,
)
from bot.questions.periods.stream import Slip, Stream
from bot.questions.periods.years import AGO, YearWord, year_at
from bot.trade import Month, Period
from bot.trade.period import MONTHS_A_YEAR

_GLUE = frozenset({Sign.FILLER, Sign.DASH})
_OPENING = frozenset({Sign.SINCE, Sign.FROM, Sign.AFTER, Sign.BETWEEN})
_OPENING_AFTER = frozenset({Sign.SINCE_AFTER, Sign.FROM_AFTER})
_CLOSING = frozenset({Sign.TO, Sign.UNTIL, Sign.DASH, Sign.BEFORE, Sign.BETWEEN})
_CLOSING_AFTER = frozenset({Sign.TO, Sign.DASH, Sign.UNTIL_AFTER, Sign.BEFORE_AFTER})
_MAY_MEAN = {
    EARLY: ((1, 2), (1, 3)),
    MIDDLE: ((4, 6), (6, 7)),
    LATE: ((10, 12), (12, 12)),
}
"""The months that words for a part of a year may mean: January and February come out together."""


def vague_at(stream: Stream, at: int) -> Slip | None:
    """The words at a place that name no period, with the year that belongs to them."""
    token = stream.token(at)
    if token.sign is Sign.VAGUE:
        return _vague(stream, at)
    if token.sign is Sign.FEW and stream.sign(at + 1) is Sign.UNIT and stream.sign(at + 2) in AGO:
        return Slip(at, at + 3, Fault.VAGUE)
    asks = token.sign is Sign.GRAIN and token.value == HOW_OFTEN
    if asks and stream.sign(at + 1) is Sign.BEFORE_AFTER:
        return Slip(at, at + 2, Fault.VAGUE)
    if token.sign is Sign.YEAR:
        either = _month_of_years(stream, at)
        if either is not None:
            return either
    fault = _fault(stream, at)
    if fault is not None:
        return _with_year(stream, at, at + 1, fault)
    year = year_at(stream, at)
    after = stream.ahead(year.upto) if year else at
    follows = _fault(stream, after)
    if follows is None and stream.sign(after) is Sign.VAGUE and stream.is_east_asian(after):
        follows = Fault.VAGUE
    return Slip(at, after + 1, follows, _ranges(stream, at, after, year)) if follows else None


def _month_of_years(stream: Stream, at: int) -> Slip | None:
    """2020~2025년 7월, 2020-2025年7月: each July, or all months up to the last of them."""
    first, last, month = stream.token(at), stream.token(at + 2), stream.token(at + 3)
    years = first.sign is last.sign is Sign.YEAR and first.value < last.value
    joined = stream.sign(at + 1) in {Sign.DASH, Sign.TO} and stream.word(at).isdecimal()
    if not (years and joined) or month.sign is not Sign.MONTH or month.value == MONTHS_A_YEAR:
        return None
    after, opened = stream.sign(at + 4), stream.sign(at - 1) in _OPENING
    if opened or after in {*_CLOSING_AFTER, Sign.MONTH} or not stream.is_east_asian(at + 3):
        return None
    whole = Period(Month(first.value, 1), Month(last.value, month.value))
    return Slip(at, at + 4, Fault.VAGUE, (whole,))


def _fault(stream: Stream, at: int) -> Fault | None:
    token = stream.token(at)
    if token.sign is Sign.PROBLEM:
        return FAULTS[token.value]
    named = token.sign is Sign.SEASON and token.value not in {0, WINTER}
    return Fault.SEASON if token.sign is Sign.SEASON and not named else None


def _with_year(stream: Stream, at: int, upto: int, fault: Fault) -> Slip:
    year = year_at(stream, stream.ahead(upto, _GLUE))
    return Slip(at, year.upto if year else upto, fault, _ranges(stream, at, at, year))


def _vague(stream: Stream, at: int) -> Slip | None:
    """Early 2024, mid-March, 연말; since the start of 2022 is exact and passes."""
    value, before = stream.token(at).value, stream.sign(stream.back(at - 1))
    closes = before in _CLOSING or (before is Sign.AND and stream.has(Sign.BETWEEN))
    if (value == VAGUE_START and before in _OPENING) or (value == VAGUE_END and closes):
        return None
    place = stream.ahead(at + 1, _GLUE)
    year = year_at(stream, place)
    if year is not None:
        return Slip(at, year.upto, Fault.VAGUE, _ranges(stream, at, at, year))
    if stream.sign(place) in {Sign.MONTH, Sign.YEAR_MONTH, Sign.DECADE}:
        return Slip(at, place + 1, Fault.VAGUE)
    alone = stream.is_east_asian(at) and value != VAGUE_AFTER_DATE
    return Slip(at, at + 1, Fault.VAGUE, _ranges(stream, at, at, None)) if alone else None


def _ranges(stream: Stream, at: int, word: int, named: YearWord | None) -> tuple[Period, ...]:
    """The ranges that words for a part of a year, or winter, may mean, as far as data reach."""
    token, upto = stream.token(word), max(word + 1, named.upto if named else 0)
    year = named.year if named else stream.newest_year(token.unit * 4 or MONTHS_A_YEAR)
    found = [Period(Month(year, a), Month(year, b)) for a, b in _MAY_MEAN.get(token.unit, ())]
    if token.sign is Sign.SEASON and token.value == WINTER:
        found = [Period(one, one + 2) for one in (Month(year - 1, WINTER), Month(year, WINTER))]
    before, after = stream.sign(stream.back(at - 1)), stream.sign(stream.ahead(upto))
    found = [one for one in found if one.start <= stream.latest]
    if before in _CLOSING or after in _CLOSING_AFTER or before is Sign.MONTH:
        return ()
    if before in _OPENING or after in _OPENING_AFTER:
        starts = tuple(dict.fromkeys(one.start for one in found))
        return tuple(Period(start, stream.latest) for start in starts)
    return tuple(found)

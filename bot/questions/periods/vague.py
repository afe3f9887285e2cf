"""Finds words that look like a period but name none: a 13th month, a season, early 2024."""

from bot.questions.periods.figures import FAULTS
from bot.questions.periods.findings import Fault
from bot.questions.periods.signs import HOW_OFTEN, VAGUE_AFTER_DATE, VAGUE_END, VAGUE_START, Sign
from bot.questions.periods.stream import Slip, Stream
from bot.questions.periods.years import AGO, year_at

_GLUE = frozenset({Sign.FILLER, Sign.DASH})
_OPENING = frozenset({Sign.SINCE, Sign.FROM, Sign.AFTER})
_CLOSING = frozenset({Sign.TO, Sign.UNTIL, Sign.DASH})


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
    fault = _fault(stream, at)
    if fault is not None:
        return _with_year(stream, at, at + 1, fault)
    year = year_at(stream, at)
    after = stream.ahead(year.upto) if year else at
    follows = _fault(stream, after)
    if follows is None and stream.sign(after) is Sign.VAGUE and stream.is_east_asian(after):
        follows = Fault.VAGUE
    return Slip(at, after + 1, follows) if follows else None


def _fault(stream: Stream, at: int) -> Fault | None:
    token = stream.token(at)
    if token.sign is Sign.PROBLEM:
        return FAULTS[token.value]
    return Fault.SEASON if token.sign is Sign.SEASON else None


def _with_year(stream: Stream, at: int, upto: int, fault: Fault) -> Slip:
    year = year_at(stream, stream.ahead(upto, _GLUE))
    return Slip(at, year.upto if year else upto, fault)


def _vague(stream: Stream, at: int) -> Slip | None:
    """Early 2024, mid-March, 연말; since the start of 2022 is exact and passes."""
    value, before = stream.token(at).value, stream.sign(stream.back(at - 1))
    if (value == VAGUE_START and before in _OPENING) or (value == VAGUE_END and before in _CLOSING):
        return None
    place = stream.ahead(at + 1, _GLUE)
    year = year_at(stream, place)
    if year is not None:
        return Slip(at, year.upto, Fault.VAGUE)
    if stream.sign(place) in {Sign.MONTH, Sign.YEAR_MONTH, Sign.DECADE}:
        return Slip(at, place + 1, Fault.VAGUE)
    alone = stream.is_east_asian(at) and value != VAGUE_AFTER_DATE
    return Slip(at, at + 1, Fault.VAGUE) if alone else None

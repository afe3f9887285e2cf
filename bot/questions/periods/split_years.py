"""Grammar of names that two years share: winter 2024-25, and a fiscal year, which asks back."""

from bot.questions.periods.findings import Fault, Flag, MentionKind
from bot.questions.periods.signs import WINTER, Sign
from bot.questions.periods.stream import Piece, Slip, Stream
from bot.questions.query import Grain
from bot.trade import Month, Period

_GLUE = frozenset({Sign.FILLER})
_FISCAL_GLUE = frozenset({Sign.FILLER, Sign.UNIT, Sign.FULL})
_JOINS = frozenset({Sign.DASH, Sign.SLASH, Sign.TO})
_FISCAL = frozenset({"fiscal", "회계연도", "사업연도", "财年", "财政年度"})
_WINTER_MONTHS = 3
_BEGINNINGS = (4, 7)
"""The months a fiscal year of two calendar years begins in, where it does: April, July."""


def split_year_at(stream: Stream, at: int) -> Piece | Slip | None:
    """The winter or the fiscal year whose words start at a place, with the two years it is in."""
    if stream.sign(at) not in {Sign.SEASON, Sign.FULL, Sign.YEAR}:
        return None
    glue = _FISCAL_GLUE if stream.sign(at) is Sign.FULL else _GLUE
    first = at if stream.sign(at) is Sign.YEAR else stream.ahead(at + 1, glue)
    if not _are_two_years(stream, first):
        return None
    named_year = first + 3 + (stream.word(first + 3) in {"年", "년"})
    beside = stream.ahead(named_year, _GLUE) if first == at else at
    upto, year = max(first + 3, beside + 1), stream.token(first).value
    named = stream.token(beside)
    if named.sign is Sign.SEASON and named.value == WINTER:
        start = Month(year, WINTER)
        winter = Period(start, start + (_WINTER_MONTHS - 1))
        flags = frozenset({Flag.SEASON})
        return Piece(at, upto, MentionKind.EXPLICIT, Grain.MONTH, period=winter, flags=flags)
    if stream.word(first).startswith("fy") or stream.word(beside) in _FISCAL:
        ranges = tuple(Period(Month(year, one), Month(year, one) + 11) for one in _BEGINNINGS)
        upto = upto if stream.word(beside) in _FISCAL else first + 3
        return Slip(at, upto, Fault.VAGUE, ranges)
    return None


def _are_two_years(stream: Stream, at: int) -> bool:
    """Whether a year and the one after it stand joined: 2024-25, 2024/2025."""
    left, right = stream.token(at), stream.token(at + 2)
    years = left.sign is right.sign is Sign.YEAR
    return years and stream.sign(at + 1) in _JOINS and right.value == left.value + 1

"""Grammar of days, which the data do not have: 5 March, March 5th, 3월 5일."""

from dataclasses import dataclass

from bot.questions.periods.figures import day_exists, short_year
from bot.questions.periods.findings import Fault
from bot.questions.periods.signs import Sign
from bot.questions.periods.stream import Slip, Stream

_MOST_DIGITS = 2
_NO_DAY_AFTER = frozenset({Sign.TOP, Sign.LAST, Sign.FIRST, Sign.CODE, Sign.PAST, Sign.RECENT})
_MONTHS = frozenset({Sign.MONTH, Sign.MAYBE_MONTH})
_OF_A_DAY = frozenset({"on", "ending", "ended", "commencing", "beginning"})
_WEEKS = frozenset({"week", "weeks", "weekend", "fortnight"})
_DAY_NUMBERS = frozenset({Sign.NUMBER, Sign.ORDINAL})


@dataclass(frozen=True, slots=True)
class Day:
    """A day of a month, and where its words end."""

    month: int
    upto: int
    day: int


def day_of(stream: Stream, at: int) -> Day | Slip | None:
    """The day whose words start at a place, without a year that may follow."""
    if stream.sign(at) in _MONTHS:
        return _month_first(stream, at)
    return _day_first(stream, at) if stream.sign(at) in _DAY_NUMBERS else None


def _day_first(stream: Stream, at: int) -> Day | Slip | None:
    token = stream.token(at)
    month = at + 2 if stream.word(at + 1) == "of" else at + 1
    if stream.sign(month) not in _MONTHS or stream.is_east_asian(month):
        return None
    short = token.sign is Sign.ORDINAL or token.end - token.start <= _MOST_DIGITS
    if not short or stream.sign(at - 1) in _NO_DAY_AFTER:
        return None
    return _checked(stream.token(month).value, token.value, at, month + 1)


def _month_first(stream: Stream, at: int) -> Day | Slip | None:
    month, place = stream.token(at).value, at + 1
    if stream.sign(place) is Sign.DAY:
        return _checked(month, stream.token(place).value, at, place + 1)
    place = stream.ahead(place)
    token = stream.token(place)
    is_day = token.sign is Sign.ORDINAL or (
        token.sign is Sign.NUMBER
        and place == at + 1
        and token.end - token.start <= _MOST_DIGITS
        and not _is_year(stream, at, place)
    )
    if stream.is_east_asian(at) or stream.sign(place + 1) is Sign.UNIT or not is_day:
        return None
    return _checked(month, token.value, at, place + 1)


def _is_year(stream: Stream, at: int, place: int) -> bool:
    """Whether figures after a month are its year: feb 22, but not on March 22 or March 22, 2022."""
    token = stream.token(place)
    if token.end - token.start < _MOST_DIGITS:
        return False
    if (
        stream.word(at - 1) in _OF_A_DAY
        or (stream.word(at - 1) == "of" and stream.word(at - 2) in _WEEKS)
        or stream.sign(stream.ahead(place + 1, {Sign.COMMA})) is Sign.YEAR
    ):
        return False
    return short_year(token.value, stream.today.year) is not None


def _checked(month: int, day: int, at: int, upto: int) -> Day | Slip:
    return Day(month, upto, day) if day_exists(month, day) else Slip(at, upto, Fault.NO_SUCH_DAY)

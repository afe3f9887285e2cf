"""Grammar of parts of a year: a month, a quarter, a half, its first or last months."""

from dataclasses import dataclass

from bot.questions.periods.findings import Fault, Flag
from bot.questions.periods.signs import HALF, MONTH, QUARTER, WINTER, Sign
from bot.questions.periods.stream import Slip, Stream
from bot.questions.periods.years import count_at, year_at
from bot.trade.period import MONTHS_A_YEAR

_FAULTS = {
    MONTH: Fault.NO_SUCH_MONTH,
    QUARTER: Fault.NO_SUCH_QUARTER,
    HALF: Fault.NO_SUCH_HALF,
}
_SPELLED = {
    Sign.MONTH: MONTH,
    Sign.MAYBE_MONTH: MONTH,
    Sign.FIRST_MONTHS: MONTH,
    Sign.QUARTER: QUARTER,
    Sign.HALF: HALF,
}
_FINAL = ("마지막", "final", "最后")
_BEFORE_MAY = frozenset(
    {
        Sign.SINCE,
        Sign.FROM,
        Sign.UNTIL,
        Sign.BETWEEN,
        Sign.LAST,
        Sign.NEXT,
        Sign.DASH,
        Sign.SLASH,
        Sign.VERSUS,
        Sign.DURING,
        Sign.TO,
        Sign.VAGUE,
        Sign.BEFORE,
        Sign.AFTER,
        Sign.ENDING,
    }
)
_AFTER_MAY = frozenset(
    {
        Sign.BREAK,
        Sign.YEAR,
        Sign.DASH,
        Sign.COMMA,
        Sign.AND,
        Sign.TO,
        Sign.VERSUS,
        Sign.SLASH,
        Sign.OR,
        Sign.UNTIL,
        Sign.PUBLISHED_UNIT,
        Sign.BULLETIN,
        Sign.BASELINE,
        Sign.DOT,
        Sign.YTD,
    }
)
_PREPOSITIONS = frozenset({"in", "for", "of", "on"})
_TRADE_WORDS = frozenset("exports export imports import trade total totals balance deficit".split())


@dataclass(frozen=True, slots=True)
class Part:
    """Months `first` to `last` of some year, counted in a unit, and where the words end."""

    first: int
    last: int
    unit: int
    upto: int
    flags: frozenset[Flag] = frozenset()


def part_at(stream: Stream, at: int, *, dated: bool = False) -> Part | Slip | None:
    """The part of a year whose words start at a place; `dated` when its year stands before."""
    sign = stream.sign(at)
    if sign in _SPELLED:
        return _spelled(stream, at)
    if sign in {Sign.LAST, Sign.ORDINAL}:
        return (_last if sign is Sign.LAST else _ordinal)(stream, at, dated=dated)
    reader = _READERS.get(sign)
    return reader(stream, at) if reader else None


def _spelled(stream: Stream, at: int) -> Part | Slip | None:
    """One token that says it all: a month, a quarter, a half, 11m."""
    token = stream.token(at)
    if token.sign is Sign.MAYBE_MONTH and not _is_month(stream, at):
        return None
    if token.sign is Sign.FIRST_MONTHS:
        return Part(1, token.value, MONTH, at + 1)
    after = stream.token(at + 1)
    named = token.sign in {Sign.MONTH, Sign.MAYBE_MONTH} and after.sign is Sign.UNIT
    if named and after.unit in {QUARTER, HALF} and token.value % after.unit == 0:
        # The June quarter ends in June, and so does the June half.
        return Part(token.value - after.unit + 1, token.value, after.unit, at + 2)
    return _nth(token.value, _SPELLED[token.sign], at, at + 1)


def _nth(number: int, unit: int, at: int, upto: int) -> Part | Slip:
    last = number * unit
    if not 1 <= last <= MONTHS_A_YEAR or number < 1:
        return Slip(at, upto, _FAULTS[unit])
    return Part(last - unit + 1, last, unit, upto)


def _ordinal(stream: Stream, at: int, *, dated: bool) -> Part | Slip | None:
    """First quarter, 2nd half, third month of 2024; and first eleven months."""
    number = stream.token(at).value
    unit = stream.ahead(at + 1, {Sign.DASH})
    token = stream.token(unit)
    if token.sign is not Sign.UNIT or token.unit not in _FAULTS:
        return _first(stream, at) if number == 1 else None
    dated = dated or year_at(stream, stream.ahead(unit + 1)) is not None
    possible = 1 <= number * token.unit <= MONTHS_A_YEAR
    # Exports that rise "for a third month" rise in no March.
    a_third = token.unit == QUARTER and stream.sign(at - 1) is Sign.A
    counts = token.unit == MONTH or not possible or a_third
    return None if counts and not dated else _nth(number, token.unit, at, unit + 1)


def _first(stream: Stream, at: int) -> Part | Slip | None:
    """First eleven months, 前三季度, 前5月, 첫 달."""
    token = stream.token(stream.ahead(at + 1, {Sign.FULL}))
    if token.sign in {Sign.MONTH, Sign.QUARTER} and stream.is_east_asian(at + 1):
        unit = MONTH if token.sign is Sign.MONTH else QUARTER
        return Part(1, token.value * unit, unit, at + 2)
    counted = count_at(stream, stream.ahead(at + 1, {Sign.FULL}))
    count, place = counted or (1, at + 1)
    unit_at = stream.ahead(place, {Sign.DASH, Sign.FULL})
    unit = stream.token(unit_at).unit
    if stream.sign(unit_at) is not Sign.UNIT or unit not in _FAULTS:
        return None
    if not 1 <= count * unit <= MONTHS_A_YEAR:
        return Slip(at, unit_at + 1, _FAULTS[unit])
    return Part(1, count * unit, unit, unit_at + 1)


def _numbered(stream: Stream, at: int) -> Part | Slip | None:
    """Quarter 2, month 13."""
    unit, number = stream.token(at).unit, stream.token(at + 1)
    single = not stream.word(at).endswith("s") and not stream.is_east_asian(at)
    if not single or unit not in _FAULTS or number.sign is not Sign.NUMBER:
        return None
    return None if stream.sign(at + 2) is Sign.UNIT else _nth(number.value, unit, at, at + 2)


def _last(stream: Stream, at: int, *, dated: bool) -> Part | Slip | None:
    """The last quarter of a year, its last three months."""
    counted = count_at(stream, at + 1)
    count, unit_at = counted or (1, at + 1)
    unit = stream.token(unit_at).unit
    if stream.sign(unit_at) is not Sign.UNIT or unit not in _FAULTS:
        return None
    of_a_year = stream.word(unit_at + 1) in {"of", "in"} and year_at(
        stream, stream.ahead(unit_at + 1)
    )
    if not of_a_year and not (dated and stream.word(at) in _FINAL):
        return None
    if not 1 <= count * unit <= MONTHS_A_YEAR:
        return Slip(at, unit_at + 1, _FAULTS[unit])
    return Part(MONTHS_A_YEAR - count * unit + 1, MONTHS_A_YEAR, unit, unit_at + 1)


def _so_many_of(stream: Stream, at: int) -> Part | None:
    """Eleven months of 2025."""
    count, unit = stream.token(at).value, stream.token(at + 1)
    named = stream.word(at + 2) == "of" and stream.sign(at + 3) is Sign.YEAR
    if unit.sign is not Sign.UNIT or unit.unit != MONTH or not named:
        return None
    return Part(1, count, MONTH, at + 2) if 1 <= count <= MONTHS_A_YEAR else None


_JOINED = frozenset({Sign.TO, Sign.DASH, Sign.AND, Sign.OR, Sign.SLASH, Sign.COMMA})


_SUPERLATIVES = frozenset(
    "best worst highest lowest biggest largest smallest strongest weakest busiest record other"
    " earlier previous past any every each".split()
)


def _is_month(stream: Stream, at: int) -> bool:
    """Whether "may" or "mar" is the month and not the verb."""
    before, after = stream.sign(at - 1), stream.sign(at + 1)
    if after in {Sign.YEAR, Sign.NUMBER, Sign.MONTH} or before in _BEFORE_MAY:
        return True
    if before is Sign.FILLER and stream.word(at - 1) in _PREPOSITIONS:
        return True
    if stream.word(at - 1) in _SUPERLATIVES:
        return True
    dated = stream.sign(at + 3) in {Sign.YEAR, Sign.NUMBER}
    other = stream.sign(at + 2)
    figures = other is Sign.NUMBER and after is Sign.DASH
    joined = figures or other in {Sign.MONTH, Sign.YEAR} or (other is Sign.MAYBE_MONTH and dated)
    if after in _JOINED and joined:
        # "Exports May–July 2026", "May-26": no verb stands before a month that it is joined to.
        return True
    if before is Sign.WORD and after is not Sign.BREAK:
        # "Exports may vs April" is a month, and no verb stands before a comparison.
        return stream.word(at - 1) in _TRADE_WORDS and after in _AFTER_MAY
    return after in _AFTER_MAY or stream.word(at + 1) in _TRADE_WORDS


def season_at(stream: Stream, at: int) -> Part | None:
    """Spring, summer or autumn, each three whole months; winter lies in two years."""
    first = stream.token(at).value if stream.sign(at) is Sign.SEASON else 0
    if not first or first == WINTER:
        return None
    return Part(first, first + QUARTER - 1, MONTH, at + 1, frozenset({Flag.SEASON}))


_READERS = {
    Sign.SEASON: season_at,
    Sign.FIRST: _first,
    Sign.UNIT: _numbered,
    Sign.NUMBER: _so_many_of,
}

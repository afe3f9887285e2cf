"""Grammar of calendar periods: part of a year with its year, before or after it, or a day."""

from bot.questions.periods.days import Day, day_of
from bot.questions.periods.figures import short_year
from bot.questions.periods.findings import Flag, MentionKind
from bot.questions.periods.parts import Part, part_at
from bot.questions.periods.signs import DECADE, MONTH, YEAR, Sign
from bot.questions.periods.stream import GRAINS, Piece, Slip, Stream
from bot.questions.periods.years import YearWord, year_at
from bot.questions.query import Grain
from bot.trade import Month, Period
from bot.trade.period import MONTHS_A_YEAR

_AFTER_YEAR = frozenset({Sign.FILLER, Sign.FULL, Sign.DASH, Sign.DOT})
_BEFORE_YEAR = frozenset({Sign.FILLER, Sign.FULL})
_DAY = frozenset({Flag.DAY})
_NO_MONTHS_OF_A_YEAR = frozenset(
    {Sign.IN_A_ROW, Sign.BEFORE_AFTER, Sign.AGO, Sign.FIRST, Sign.SINCE_AFTER}
)
_RANGED = frozenset({Sign.DASH, Sign.TO, Sign.AND})
_ONE_MARK = frozenset({Sign.COMMA, Sign.DASH, Sign.SLASH, Sign.DOT})


def calendar_at(stream: Stream, at: int) -> Piece | Slip | None:
    """The calendar period whose words start at a place."""
    return _figures(stream, at) or _day_at(stream, at) or _year_or_part(stream, at)


def _figures(stream: Stream, at: int) -> Piece | None:
    """A period in one token: 2022-02, 2022-02-05, the 2010s."""
    token = stream.token(at)
    year, month = divmod(token.value, 100)
    if token.sign is Sign.YEAR_MONTH:
        return _dated(at, Part(month, month, MONTH, at + 1), YearWord(year, at + 1))
    if token.sign is Sign.DATE:
        return _dated(at, Part(month, month, MONTH, at + 1), YearWord(year, at + 1), token.unit)
    if token.sign is Sign.DECADE:
        decade = Period(Month(token.value, 1), Month(token.value + DECADE // YEAR - 1, 12))
        return Piece(at, at + 1, MentionKind.EXPLICIT, Grain.YEAR, period=decade)
    return None


def _day_at(stream: Stream, at: int) -> Piece | Slip | None:
    day = day_of(stream, at)
    if day is None or isinstance(day, Slip):
        return _slip_with_year(stream, day)
    return _with_year_after(stream, at, _month_of(day), day.day)


def _year_or_part(stream: Stream, at: int) -> Piece | Slip | None:
    year = year_at(stream, at)
    if year is not None:
        return _from_year(stream, at, year)
    part = part_at(stream, at)
    if part is None or isinstance(part, Slip):
        return _slip_with_year(stream, part)
    return _from_part(stream, at, part)


def _from_year(stream: Stream, at: int, year: YearWord) -> Piece | Slip:
    """A year, and the part of it that may follow: 2025년 상반기, 2022 Q1, last year's March."""
    place = stream.ahead(year.upto, _AFTER_YEAR)
    day = day_of(stream, place)
    if isinstance(day, Slip):
        return Slip(at, day.upto, day.fault)
    if day is not None:
        return _dated(at, _month_of(day), year, day.day)
    now = stream.token(place)
    if now.sign is Sign.SHIFTED and now.unit == MONTH and now.value == 0:
        # 작년 이맘때, 去年这个时候: the month of today in another year.
        month = stream.month.month
        return _dated(at, Part(month, month, MONTH, place + 1), year)
    part = part_at(stream, place, dated=True) or _so_many_months(stream, place)
    if isinstance(part, Slip):
        return Slip(at, part.upto, part.fault)
    own_year = part is not None and (
        _year_follows(stream, part)
        or (stream.sign(year.upto) is Sign.FILLER and _ends_in_a_year(stream, part))
    )
    if part is None or own_year:
        return _year_piece(stream, at, year)
    return _dated(at, part, year)


def _so_many_months(stream: Stream, at: int) -> Part | None:
    """2025년 9개월간, 2025年9个月: so many months of a year, which are its first."""
    count, unit = stream.token(at), stream.token(at + 1)
    counted = count.sign is Sign.NUMBER and unit.sign is Sign.UNIT and unit.unit == MONTH
    after = at + 2 + (stream.sign(at + 2) is Sign.DURATION)
    said = stream.sign(after) not in _NO_MONTHS_OF_A_YEAR and stream.is_east_asian(at + 1)
    if not counted or not said or not 1 < count.value < MONTHS_A_YEAR:
        return None
    return Part(1, count.value, MONTH, after)


def _year_follows(stream: Stream, part: Part) -> bool:
    """Whether a year stands straight after a part, and no further part after it."""
    if stream.sign(part.upto) is not Sign.YEAR or stream.is_east_asian(part.upto):
        return False
    return part_at(stream, stream.ahead(part.upto + 1, _AFTER_YEAR)) is None


def _ends_in_a_year(stream: Stream, part: Part) -> bool:
    """Whether a part has its own year further on: against 2019 in Jan-Jul 2026."""
    if stream.is_east_asian(part.upto - 1):
        return False
    end = part_at(stream, part.upto + 1) if stream.sign(part.upto) in _RANGED else part
    return isinstance(end, Part) and _year_after(stream, end) is not None


def _year_piece(stream: Stream, at: int, year: YearWord) -> Piece:
    kind = MentionKind.RELATIVE if year.relative else MentionKind.EXPLICIT
    upto = year.upto
    while stream.sign(upto) is Sign.FULL:
        upto += 1
    return Piece(
        at,
        upto,
        kind,
        Grain.YEAR,
        year.year,
        baseline=year.baseline,
        soft=year.waits,
        to_date=year.to_date and upto == year.upto,
    )


def _from_part(stream: Stream, at: int, part: Part) -> Piece:
    """A part of a year, and the year that may follow: March 2022, Q1 of last year, feb 22."""
    short = _short_year_after(stream, part)
    if short is not None:
        return _dated(at, part, YearWord(*short))
    return _with_year_after(stream, at, part)


def _with_year_after(stream: Stream, at: int, part: Part, day: int = 0) -> Piece:
    year = _year_after(stream, part)
    if year is not None:
        return _dated(at, part, year, day)
    return Piece(
        at,
        part.upto,
        MentionKind.EXPLICIT,
        GRAINS.get(part.unit),
        first=part.first,
        last=part.last,
        flags=part.flags | (_DAY if day else frozenset()),
        day=day,
    )


def _year_after(stream: Stream, part: Part) -> YearWord | None:
    """The year after a part of it; a comma or dash may stand between only in English."""
    place = stream.ahead(part.upto, _BEFORE_YEAR)
    marked = stream.sign(place) in _ONE_MARK
    east_asian = stream.is_east_asian(part.upto - 1)
    if marked and (east_asian or stream.sign(place + 1) is not Sign.YEAR):
        return None
    year = year_at(stream, place + marked)
    if year and east_asian and stream.sign(stream.ahead(year.upto)) is Sign.SAME:
        return None
    return year


def _short_year_after(stream: Stream, part: Part) -> tuple[int, int] | None:
    """A year of two figures straight after a month, quarter or half: feb 22, q1-25."""
    place = part.upto
    if stream.sign(place) in {Sign.DASH, Sign.SLASH, Sign.DOT}:
        place += 1
    token = stream.token(place)
    if token.sign is not Sign.NUMBER or token.end - token.start != len("22"):
        return None
    if stream.sign(place + 1) in {Sign.UNIT, Sign.ORDINAL} or stream.is_east_asian(part.upto - 1):
        return None
    year = short_year(token.value, stream.today.year)
    return (year, place + 1) if year else None


def _dated(at: int, part: Part, year: YearWord, day: int = 0) -> Piece:
    return Piece(
        at,
        max(part.upto, year.upto),
        MentionKind.RELATIVE if year.relative else MentionKind.EXPLICIT,
        GRAINS.get(part.unit),
        year.year,
        first=part.first,
        last=part.last,
        flags=part.flags | (_DAY if day else frozenset()),
        day=day,
    )


def _month_of(day: Day) -> Part:
    return Part(day.month, day.month, MONTH, day.upto)


def _slip_with_year(stream: Stream, slip: Slip | None) -> Slip | None:
    """A slip together with the year it belongs to, so that the year is not taken alone."""
    if slip is None:
        return None
    year = year_at(stream, stream.ahead(slip.upto, _BEFORE_YEAR))
    return slip if year is None or year.relative else Slip(slip.at, year.upto, slip.fault)

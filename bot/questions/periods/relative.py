"""Grammar of periods relative to today, and of the newest: last month, 석 달 전, 最新."""

from dataclasses import replace

from bot.questions.periods.findings import Against, Baseline, MentionKind
from bot.questions.periods.parts import season_at
from bot.questions.periods.signs import (
    HALF,
    MONTH,
    QUARTER,
    SHORTER,
    SINCE_THEN,
    YEAR,
    Sign,
)
from bot.questions.periods.stream import GRAINS, Piece, Stream, piece_of
from bot.questions.periods.trailing import MOST_MONTHS, running_back, shorter, trailing
from bot.questions.periods.years import AGO, count_at, year_at
from bot.trade import Period

_SHIFTS = {Sign.LAST: -1, Sign.THIS: 0, Sign.NEXT: 1}
_LOOKING_BACK = frozenset({Sign.LAST, Sign.PAST, Sign.RECENT, Sign.LATEST, Sign.PREVIOUS})
_PUBLISHED = frozenset({Sign.PUBLISHED, Sign.PUBLISHED_UNIT})
_OF_NEWEST = frozenset({*_PUBLISHED, Sign.BULLETIN, Sign.FULL, Sign.FILLER})
_NAMED = frozenset({Sign.MONTH, Sign.MAYBE_MONTH, Sign.QUARTER, Sign.HALF})
_RECORDS = frozenset({"high", "low", "peak", "record", "average"})


def relative_at(stream: Stream, at: int) -> Piece | None:
    """The relative period whose words start at a place; years are calendar words."""
    reader = _READERS.get(stream.sign(at))
    return reader(stream, at) if reader else None


def _one_word(stream: Stream, at: int) -> Piece | None:
    token = stream.token(at)
    return None if token.unit == YEAR else _shifted(stream, at, at + 1, token.unit, token.value)


def _twelve_months(stream: Stream, at: int) -> Piece | None:
    token = stream.token(at)
    return trailing(stream, at, at + 1, token.value, token.unit)


def _ahead(stream: Stream, at: int) -> Piece | None:
    return _next(stream, at) or _this(stream, at)


def _looking_back(stream: Stream, at: int) -> Piece | None:
    return running_back(stream, at) or _single(stream, at) or _newest(stream, at)


def _to_date(stream: Stream, at: int) -> Piece | None:
    if stream.token(at).value == SINCE_THEN:
        return None
    return Piece(at, at + 1, MentionKind.YEAR_TO_DATE, GRAINS[YEAR], soft=True)


def _shifted(stream: Stream, at: int, upto: int, unit: int, shift: int) -> Piece:
    """The calendar unit so many units from today's; weeks and days count as their month."""
    if unit == SHORTER:
        return shorter(stream, at, upto)
    baseline = Baseline(Against.MONTHS_BEFORE, -shift * unit) if shift < 0 else None
    return Piece(
        at,
        upto,
        MentionKind.RELATIVE,
        GRAINS.get(unit),
        period=stream.unit_of_today(unit, shift),
        baseline=baseline,
    )


def _this(stream: Stream, at: int) -> Piece | None:
    """This month, next quarter, this March, next half."""
    place = stream.ahead(at + 1, {Sign.FULL})
    token, shift = stream.token(place), _SHIFTS[stream.sign(at)]
    if token.sign is Sign.UNIT and token.unit < YEAR:
        return _in_another_year(stream, at, place) or _shifted(
            stream, at, place + 1, token.unit, shift
        )
    if token.sign in _NAMED or season_at(stream, place):
        return _named(stream, at, place, shift)
    return None


def _in_another_year(stream: Stream, at: int, place: int) -> Piece | None:
    """This month last year, this quarter of 2019."""
    unit = stream.token(place).unit
    year = year_at(stream, stream.ahead(place + 1))
    if stream.sign(at) is not Sign.THIS or year is None or not unit:
        return None
    now = stream.unit_of_today(unit, 0)
    months = (now.start.month, now.end.month)
    return Piece(
        at,
        year.upto,
        MentionKind.RELATIVE,
        GRAINS[unit],
        year.year,
        first=months[0],
        last=months[1],
    )


def _next(stream: Stream, at: int) -> Piece | None:
    """The next three months."""
    counted = count_at(stream, at + 1)
    if counted is None:
        return None
    count, unit_at = counted
    months = count * stream.token(unit_at).unit
    if stream.sign(unit_at) is not Sign.UNIT or not 0 < months <= MOST_MONTHS:
        return None
    period = Period(stream.month + 1, stream.month + months)
    return piece_of(at, unit_at + 1, period, MentionKind.RELATIVE, stream.token(unit_at).unit)


def _named(stream: Stream, at: int, place: int, shift: int) -> Piece | None:
    """Last March, this Q1, 지난 상반기: the one of that name nearest today on that side."""
    token, season = stream.token(place), season_at(stream, place)
    unit = {Sign.QUARTER: QUARTER, Sign.HALF: HALF}.get(token.sign, MONTH)
    last = season.last if season else token.value * unit
    year = stream.month.year
    if shift < 0 and last >= stream.month.month:
        year -= 1
    if shift > 0 and last <= stream.month.month:
        year += 1
    return Piece(
        at,
        place + 1,
        MentionKind.RELATIVE,
        GRAINS[unit],
        year,
        first=season.first if season else last - unit + 1,
        last=last,
        flags=season.flags if season else frozenset(),
    )


def _single(stream: Stream, at: int) -> Piece | None:
    """Last month, previous quarter, last March."""
    sign, token = stream.sign(at), stream.token(at)
    if sign is Sign.PREVIOUS:
        return _previous(stream, at, token.unit)
    if sign not in {Sign.LAST, Sign.PAST}:
        return None
    place = stream.ahead(at + 1, {Sign.FULL, Sign.FILLER} if sign is Sign.PAST else {Sign.FULL})
    if stream.sign(place) is Sign.UNIT and stream.token(place).unit < YEAR:
        return _unit_back(stream, at, place)
    if stream.sign(place) in _NAMED or season_at(stream, place):
        return _named(stream, at, place, -1)
    return None


def _unit_back(stream: Stream, at: int, place: int) -> Piece | None:
    """Last month is that before today's; the last full quarter is the newest that is whole."""
    unit = stream.token(place).unit
    if _is_described(stream, place + 1):
        return None
    if stream.sign(place - 1) is Sign.FULL and unit in GRAINS:
        return piece_of(at, place + 1, stream.complete(unit), MentionKind.LATEST, unit)
    return _shifted(stream, at, place + 1, unit, -1)


def _is_described(stream: Stream, at: int) -> bool:
    """Whether the last month is one of a kind: in which imports fell, with exports below a sum."""
    word = stream.word(at)
    return word in {"when", "that", "where"} or (word == "in" and stream.word(at + 1) == "which")


def _previous(stream: Stream, at: int, unit: int) -> Piece | None:
    upto = at + 1
    if not unit and stream.sign(upto) is Sign.UNIT:
        unit, upto = stream.token(upto).unit, upto + 1
    if not unit or unit >= YEAR:
        return None
    return replace(_shifted(stream, at, upto, unit, -1), soft=True)


def _newest(stream: Stream, at: int) -> Piece | None:
    """Latest month, newest data, latest full year, latest annual figure; 최근 or 最近 alone."""
    sign = stream.sign(at)
    place = stream.ahead(at + 1, _OF_NEWEST)
    if sign is Sign.LAST and stream.sign(at + 1) not in _PUBLISHED:
        return None
    if sign not in {Sign.LAST, Sign.RECENT, Sign.LATEST}:
        return None
    unit, upto = _unit_named(stream, place, newest=sign is Sign.LATEST)
    if unit in GRAINS:
        return piece_of(at, upto, stream.complete(unit), MentionKind.LATEST, unit)
    period = Period(stream.latest, stream.latest)
    return Piece(at, at + 1, MentionKind.LATEST, GRAINS[MONTH], period=period, soft=True)


def _unit_named(stream: Stream, at: int, *, newest: bool) -> tuple[int, int]:
    """The unit the newest is wanted of, and where its word ends."""
    token = stream.token(at)
    each = token.sign is Sign.GRAIN and not token.value and newest
    if token.sign is Sign.UNIT or each:
        return token.unit, at + 1
    last = stream.back(at - 1)
    full = stream.sign(last) is Sign.FULL and stream.word(last).endswith("year")
    return (YEAR, last + 1) if full else (0, at)


def _counted(stream: Stream, at: int) -> Piece | None:
    """Two months ago, 3개월 전; 三年来, 3년간; the two latest months."""
    counted = count_at(stream, at)
    if counted is None:
        return None
    count, unit_at = counted
    unit_at = stream.ahead(unit_at, {Sign.DASH, Sign.LATEST, Sign.RECENT})
    newest = stream.sign(unit_at - 1) in {Sign.LATEST, Sign.RECENT}
    unit, after = stream.token(unit_at).unit, stream.ahead(unit_at + 1, {Sign.DASH})
    if stream.sign(unit_at) is not Sign.UNIT or not 0 <= count * unit <= MOST_MONTHS:
        return None
    if stream.sign(after) in AGO and not (
        stream.sign(after) is Sign.FIRST and stream.sign(after + 1) in {Sign.NUMBER, Sign.MONTH}
    ):
        return _shifted(stream, at, after + 1, unit, -count) if unit < YEAR else None
    lasting = stream.sign(after) is Sign.DURATION or stream.word(after) == "以来"
    record = stream.word(after) in _RECORDS or (
        stream.word(at - 1) == "in" and stream.has(Sign.TOP, Sign.CHANGE)
    )
    if newest or record or (lasting and stream.is_east_asian(after)):
        upto = after + 1 if lasting and not newest else unit_at + 1
        return trailing(stream, at, upto, count, unit)
    return None


def _week(stream: Stream, at: int) -> Piece | None:
    """The second week of July: weeks are no periods of the data."""
    named = stream.word(at + 1) in {"week", "weeks", "fortnight", "weekend"}
    return shorter(stream, at, at + 2) if named else None


_READERS = {
    Sign.ORDINAL: _week,
    Sign.SHIFTED: _one_word,
    Sign.TRAILING: _twelve_months,
    Sign.YTD: _to_date,
    Sign.BEFORE_AFTER: running_back,
    Sign.NEXT: _ahead,
    Sign.THIS: _this,
    **dict.fromkeys((Sign.NUMBER, Sign.A, Sign.FEW), _counted),
    **dict.fromkeys(_LOOKING_BACK, _looking_back),
}

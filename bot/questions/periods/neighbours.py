"""Reads periods beside a named one: the month before March 2020, March and the one after."""

from bot.questions.periods.findings import MentionKind
from bot.questions.periods.signs import Sign
from bot.questions.periods.stream import GRAINS, Piece, Stream, piece_of
from bot.questions.periods.years import count_at
from bot.trade import Period

_NAMED = frozenset({MentionKind.EXPLICIT, MentionKind.RELATIVE, MentionKind.LATEST})
_ONLY = frozenset({Sign.FULL, Sign.LAST})
_BACK = frozenset({Sign.BEFORE, Sign.EARLIER})
_LATER = frozenset({"later", "afterwards", "afterward", "followed", "follows", "thereafter"})
_THAT = frozenset({"that", "which"})
_ARTICLES = frozenset({"the", "a", "an"})
_FOLLOWING = frozenset({"following", "next", "subsequent", "coming"})
_MOST_MONTHS = 120


def beside_named(stream: Stream, pieces: list[Piece]) -> list[Piece]:
    """The pieces with those that only a neighbour dates: before, after or next to it."""
    if not stream.has(Sign.UNIT, Sign.A):
        return pieces
    found: list[Piece] = []
    for piece in pieces:
        if found and found[-1].upto > piece.at:
            continue
        if found and (months := _months_back(stream, found[-1], piece)) is not None:
            found[-1] = months
            continue
        named = _led_to(stream, piece)
        found = [one for one in found if one.upto <= named.at]
        found.append(named)
        after = _and_beside(stream, piece)
        if after is not None:
            found.append(after)
    return found


def _months_back(stream: Stream, left: Piece, right: Piece) -> Piece | None:
    """2026년 7월 이전 12개월, 2026年7月之前12个月: so many months back from a date."""
    counts = right.kind is MentionKind.TRAILING and stream.sign(right.at) is Sign.BEFORE_AFTER
    calendar = _calendar(stream, left) if counts and left.upto == right.at else None
    if calendar is None or right.period is None:
        return None
    before = _next_to(calendar, len(right.period), before=True)
    return Piece(left.at, right.upto, MentionKind.EXPLICIT, right.grain, period=before)


def _led_to(stream: Stream, piece: Piece) -> Piece:
    """The month before March 2020: what the words before a date make of it."""
    place = stream.back(piece.at - 1)
    side = stream.sign(place)
    calendar = _calendar(stream, piece)
    if side not in {Sign.BEFORE, Sign.AFTER} or calendar is None:
        return piece
    unit = stream.token(place - 1)
    counted = _count_before(stream, place - 1)
    if unit.sign is not Sign.UNIT or unit.unit not in GRAINS or counted is None:
        return piece
    count, at = counted
    months = count * unit.unit
    if not 0 < months <= _MOST_MONTHS:
        return piece
    return piece_of(
        at,
        piece.upto,
        _next_to(calendar, months, before=side is Sign.BEFORE),
        MentionKind.EXPLICIT,
        unit.unit,
    )


def _count_before(stream: Stream, at: int) -> tuple[int, int] | None:
    """How many units end at a place, and where their words begin; a bare unit needs its article."""
    place = stream.back(at - 1, _ONLY)
    if stream.sign(place) is Sign.ORDINAL and stream.token(place).value == 1:
        place -= 1
    counted = count_at(stream, place) if stream.sign(place) in {Sign.NUMBER, Sign.A} else None
    if counted is not None:
        return counted[0], place
    single = stream.word(place) in _ARTICLES and not stream.word(at).endswith("s")
    return (1, place) if single else None


def _and_beside(stream: Stream, piece: Piece) -> Piece | None:
    """March 2020 and the month after, and the following two months, and the one before."""
    calendar = _calendar(stream, piece)
    place = stream.ahead(piece.upto, {Sign.AND, Sign.COMMA})
    if calendar is None or Sign.AND not in {stream.sign(one) for one in range(piece.upto, place)}:
        return None
    at = place = stream.ahead(place)
    ahead, back, place = _order(stream, place)
    count, unit_at = count_at(stream, place) or (1, place)
    if not (ahead or back):
        ahead, back, unit_at = _order(stream, unit_at)
    unit = stream.token(unit_at).unit if stream.sign(unit_at) is Sign.UNIT else 0
    if stream.sign(place) is Sign.A and not unit:
        unit, unit_at = len(calendar), place
    if unit not in GRAINS:
        return None
    upto = unit_at + 1
    if not (ahead or back):
        side = upto + (stream.word(upto) in _THAT)
        back = stream.sign(side) in _BACK
        ahead = stream.sign(side) is Sign.AFTER or stream.word(side) in _LATER
        upto = side + 1
        if not (ahead or back) or _dated(stream, upto):
            return None
    if unit > len(calendar):
        # March and the year after: the next March. The year before is a baseline.
        return None if back else _a_year_on(at, upto, calendar, count * unit)
    period = _next_to(calendar, count * unit, before=back)
    return piece_of(at, upto, period, MentionKind.EXPLICIT, unit)


def _a_year_on(at: int, upto: int, calendar: Period, months: int) -> Piece:
    return piece_of(at, upto, calendar.shifted(months), MentionKind.EXPLICIT, len(calendar))


def _order(stream: Stream, at: int) -> tuple[bool, bool, int]:
    """Whether "following" or "previous" stands at a place, and where it ends."""
    ahead = stream.word(at) in _FOLLOWING
    back = stream.sign(at) is Sign.PREVIOUS
    return ahead, back, at + (ahead or back)


def _next_to(calendar: Period, months: int, *, before: bool) -> Period:
    if before:
        return Period(calendar.start - months, calendar.start - 1)
    return Period(calendar.end + 1, calendar.end + months)


def _calendar(stream: Stream, piece: Piece) -> Period | None:
    """The months of a named piece; months without a year are the newest of that name."""
    if piece.kind not in _NAMED or piece.role is not None:
        return None
    if piece.is_open:
        year = stream.newest_year(piece.last)
        return Piece(0, 0, piece.kind, year=year, first=piece.first, last=piece.last).calendar
    return piece.calendar


def _dated(stream: Stream, at: int) -> bool:
    """Whether a date or an event follows, which is what "after" then belongs to."""
    return stream.sign(stream.ahead(at)) in {
        Sign.YEAR,
        Sign.YEAR_MONTH,
        Sign.MONTH,
        Sign.MAYBE_MONTH,
        Sign.QUARTER,
        Sign.HALF,
        Sign.EVENT,
        Sign.BORDER,
        Sign.CLOSED,
        Sign.REOPENED,
    }

"""Tells the dates of publication from the periods published: as of June 2024, 6월 발표 기준."""

from calendar import monthrange
from dataclasses import replace

from bot.questions.periods.findings import Flag, MentionKind, Role
from bot.questions.periods.signs import ACT, Sign
from bot.questions.periods.stream import Piece, Stream
from bot.trade import Month

_DATED = frozenset({MentionKind.EXPLICIT, MentionKind.RELATIVE})
_NEAR = frozenset({Sign.FILLER, Sign.FULL})
_AS = 1
_OUT = 2
"""What is published in a month is a release; what is reported in one may be its own figure."""
_MONTH_END = frozenset({"말", "底", "末"})


def vintages(stream: Stream, pieces: list[Piece]) -> list[Piece]:
    """The pieces with those that name a vintage and not a data period marked so."""
    found = list(pieces)
    for place, piece in enumerate(pieces):
        others = [other for other in found if other is not piece and other.role is None]
        vintage = _vintage(stream, _dated_by(piece, others), alone=not others)
        if vintage is not None:
            found[place] = vintage
    return found


def _dated_by(piece: Piece, others: list[Piece]) -> Piece:
    """A month of publication without a year in the year its data come out."""
    ends = [calendar.end for other in others if (calendar := other.calendar) is not None]
    if not piece.is_open or not ends:
        return piece
    return replace(piece, year=ends[0].year + (piece.last < ends[0].month))


def _vintage(stream: Stream, piece: Piece, *, alone: bool) -> Piece | None:
    if piece.kind not in _DATED or piece.role is not None:
        return None
    before = stream.back(piece.at - 1, _NEAR)
    after, piece = _after_month_end(stream, piece)
    sign, weak = stream.sign(before), not alone and before < piece.at - 1
    if stream.sign(after) is Sign.BULLETIN and not stream.token(after).value:
        return _suffixed(stream, piece, after, alone=alone)
    if sign is Sign.AS_OF or (sign is Sign.BULLETIN and weak):
        return _as_of(stream, piece, before, piece.upto, published=False)
    first = Sign.FIRST_PRINTED in {sign, stream.sign(before - 1)}
    out = stream.token(before).value == _OUT and stream.word(piece.at - 1) == "in"
    strong = stream.token(before).value == _AS or out or first or not alone or bool(piece.day)
    dated = sign is Sign.PUBLISHED or (first and stream.word(piece.at - 1) == "in")
    if dated and strong and stream.word(piece.at - 1) != "for":
        return _as_of(stream, piece, before, piece.upto, published=True)
    return _suffixed(stream, piece, after, alone=alone)


def _after_month_end(stream: Stream, piece: Piece) -> tuple[int, Piece]:
    """What follows a date; 3월 말 기준, 3月底公布的 name the last day of the month."""
    after = stream.ahead(piece.upto)
    calendar = piece.calendar
    if stream.word(after) not in _MONTH_END or calendar is None or piece.day:
        return after, piece
    beyond = stream.ahead(after + 1)
    if stream.sign(beyond) not in {Sign.BULLETIN, Sign.BASIS}:
        return after, piece
    last = calendar.end
    return beyond, replace(piece, day=monthrange(last.year, last.month)[1])


def _suffixed(stream: Stream, piece: Piece, after: int, *, alone: bool) -> Piece | None:
    """The June 2024 bulletin, 6월 발표 기준, 6月公布的, in June published."""
    if stream.sign(after) is Sign.BULLETIN:
        upto = after + 1
        basis = stream.ahead(upto)
        if stream.sign(basis) is Sign.BASIS:
            upto = basis + 1
        published = stream.token(after).value == ACT
        return _as_of(stream, piece, piece.at, upto, published=published)
    out = stream.sign(after) is Sign.PUBLISHED and stream.token(after).value == _OUT
    if out and stream.word(piece.at - 1) == "in":
        return _as_of(stream, piece, piece.at, after + 1, published=True)
    if stream.sign(after) is Sign.BASIS and not alone and _is_a_moment(stream, piece, after):
        return _as_of(stream, piece, piece.at, after + 1, published=False)
    return None


def _is_a_moment(stream: Stream, piece: Piece, basis: int) -> bool:
    """Whether a date stands for a point in time: 1~7월 기준 is the range that is compared."""
    one_month = piece.first == piece.last if piece.period is None else piece.period.is_month
    return bool(piece.day) or one_month or stream.word(basis) != "기준"


def _as_of(stream: Stream, piece: Piece, at: int, upto: int, *, published: bool) -> Piece | None:
    vintage = _name(stream, piece, published=published)
    if vintage is None:
        return None
    flags = piece.flags - {Flag.DAY} | ({Flag.PUBLICATION_DATE} if published else frozenset())
    return replace(
        piece,
        at=at,
        upto=upto,
        kind=MentionKind.AS_OF,
        role=Role.VINTAGE,
        vintage=vintage,
        flags=flags,
    )


def _name(stream: Stream, piece: Piece, *, published: bool) -> str | None:
    """The vintage a date names: the day it spells out, else the last month it covers."""
    dated = piece
    if not piece.year and not piece.period:
        # What came out in August is that of this August, once it has come, whatever it told of.
        today = stream.today
        newest = today.year - (piece.last > today.month)
        dated = replace(piece, year=newest if published else stream.newest_year(piece.last))
    calendar = dated.calendar
    if calendar is None:
        return None
    if piece.day:
        return f"{calendar.end}-{piece.day:02d}"
    return str(min(calendar.end, Month.of(stream.today)) if piece.to_date else calendar.end)

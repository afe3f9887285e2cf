"""Opens or closes periods at one end: since 2017, 2020년 이후, up to June, before 2017."""

from dataclasses import replace

from bot.questions.periods.findings import Flag, MentionKind
from bot.questions.periods.links import Link, is_change, link
from bot.questions.periods.signs import SINCE_THEN, Sign
from bot.questions.periods.stream import FIRST_MONTH, Piece, Stream
from bot.questions.periods.years import count_at
from bot.questions.query import Grain
from bot.trade import Period
from bot.trade.period import MONTHS_A_YEAR

_PASSED = frozenset({Sign.FILLER, Sign.FULL})
_JOINS = frozenset({Sign.TO, Sign.DASH, Sign.UNTIL, Sign.FROM_AFTER, Sign.FILLER, Sign.AND})
_COUNTED_ON = frozenset({Sign.FILLER, Sign.IN_A_ROW})
_MOST_MONTHS = 120
_NO_LIMIT = frozenset({"to", "到"})
_NOUNS = frozenset({"figures", "figure", "data", "number", "numbers", "value", "values", "report"})
_RUN_FROM = frozenset({MentionKind.EXPLICIT, MentionKind.RELATIVE, MentionKind.LATEST})


_WITHIN = frozenset({"in", "during", "for"})
"""Words that no range opens with: what China earned the most from in 2016."""


def open_ended(stream: Stream, pieces: list[Piece]) -> list[Piece]:
    """The pieces with those that run on from or up to a date made so."""
    pieces = _rest_of_a_year(stream, pieces)
    lefts, rights = [None, *pieces], [*pieces[1:], None]
    return [
        piece
        if (left and link(stream, left, piece) is Link.RANGE)
        or (right and is_change(stream, piece, right))
        else _open_ended(stream, piece, alone=len(pieces) == 1)
        for left, piece, right in zip(lefts, pieces, rights, strict=False)
    ]


def _rest_of_a_year(stream: Stream, pieces: list[Piece]) -> list[Piece]:
    """Trade of 2025 after September: October to December of the year that is named before."""
    if len(pieces) != len(("year", "month")):
        return pieces
    year, month = pieces
    before = stream.back(month.at - 1, _PASSED)
    led = stream.sign(before) is Sign.AFTER and not stream.has(Sign.COMPARE, Sign.VERSUS)
    months = month.is_open and month.grain is Grain.MONTH and month.last < MONTHS_A_YEAR
    if not (led and months) or not year.is_bare_year or year.role is not None:
        return pieces
    rest = replace(month, at=before, year=year.year, first=month.last + 1, last=MONTHS_A_YEAR)
    return [year, rest]


def _open_ended(stream: Stream, piece: Piece, *, alone: bool) -> Piece:
    if piece.kind not in _RUN_FROM or piece.role is not None:
        return piece
    dated = piece if not piece.is_open else replace(piece, year=stream.newest_year(piece.last))
    before = stream.back(piece.at - 1, _PASSED | {Sign.VAGUE})
    if dated.calendar is None:
        return piece
    upto = _runs_on(stream, piece)
    # "After June" beside another period is what that one is set against, not a start.
    strictly = stream.sign(before) is Sign.AFTER and alone
    if stream.sign(before) is Sign.SINCE or strictly or upto is not None:
        at = before if stream.sign(before) in {Sign.SINCE, Sign.AFTER, Sign.FROM} else piece.at
        return _since(stream, dated, at, upto or piece.upto, strictly=strictly)
    within = stream.word(piece.at - 1) in _WITHIN
    if stream.sign(before) is Sign.FROM and alone and not within and _from_is_since(stream, before):
        return _since(stream, dated, before, piece.upto, strictly=False)
    return _until(stream, dated, before) or piece


def _runs_on(stream: Stream, piece: Piece) -> int | None:
    """Where the words end that let a period run on to the newest month, None without any."""
    place = stream.ahead(piece.upto, {Sign.FILLER})
    if stream.sign(place) is Sign.SINCE_AFTER:
        return place + 1
    if stream.sign(place) is Sign.YTD and stream.token(place).value == SINCE_THEN:
        return place + 1
    now = stream.ahead(piece.upto, _JOINS)
    if now > piece.upto and stream.sign(now) is Sign.NOW:
        return now + 1 + (stream.sign(now + 1) is Sign.UNTIL_AFTER)
    if now == piece.upto and stream.sign(now) is Sign.NOW and stream.is_east_asian(now):
        return now + 1 if stream.word(now) in {"至今", "迄今"} else None
    if stream.sign(piece.upto) is Sign.FROM_AFTER and stream.word(piece.upto) != "에서":
        return piece.upto + 1
    return None


def _from_is_since(stream: Stream, before: int) -> bool:
    """Whether a lone "from 2019" opens a range: not in "figures from 2019", not in "rose from"."""
    return stream.word(before - 1) not in _NOUNS and not stream.has(Sign.CHANGE)


def _since(stream: Stream, piece: Piece, at: int, upto: int, *, strictly: bool) -> Piece:
    calendar = piece.calendar
    if calendar is None:
        return piece
    start = calendar.end + 1 if strictly else calendar.start
    flags = piece.flags | ({Flag.YEAR_ASSUMED} if piece.year is None else frozenset())
    counted = _counted_on(stream, upto)
    if counted is not None and not strictly:
        # 2025年3月起三个月: so many months from there on.
        period = Period(start, start + (counted[0] - 1))
        return Piece(at, counted[1], MentionKind.EXPLICIT, piece.grain, period=period, flags=flags)
    if piece.to_date:
        end = max(start, stream.latest)
        return replace(
            piece, at=at, upto=upto, kind=MentionKind.RELATIVE, period=Period(start, end)
        )
    return Piece(
        at,
        upto,
        MentionKind.SINCE,
        piece.grain,
        period=Period(start, max(start, stream.latest)),
        flags=flags,
    )


def _counted_on(stream: Stream, at: int) -> tuple[int, int] | None:
    """The months of a count behind 起, and where it ends; of one piece with it in Chinese alone."""
    place = stream.ahead(at, _COUNTED_ON)
    counted = count_at(stream, place) if stream.is_east_asian(at - 1) else None
    if counted is None or stream.sign(place) is not Sign.NUMBER:
        return None
    count, unit_at = counted
    unit = stream.token(unit_at)
    months = count * unit.unit if unit.sign is Sign.UNIT else 0
    return (months, unit_at + 1) if 0 < months <= _MOST_MONTHS else None


def _until(stream: Stream, piece: Piece, before: int) -> Piece | None:
    """Up to June 2024, 6월까지, before 2017, 2017년 이전."""
    calendar, after = piece.calendar, stream.ahead(piece.upto, {Sign.FILLER})
    if calendar is None:
        return None
    prefix, suffix = stream.sign(before), stream.sign(after)
    # 2020年前 is before 2020; 2020年首次 and 2020년 처음 are not.
    is_first = stream.word(after) == "前" and stream.sign(after + 1) not in {
        Sign.NUMBER,
        Sign.MONTH,
        Sign.QUARTER,
    }
    excluding = prefix is Sign.BEFORE or suffix is Sign.BEFORE_AFTER or is_first
    # A bare "to" only ends what begins: "revisions to May" is no range.
    up_to = prefix is Sign.UNTIL or (prefix is Sign.TO and stream.word(before) not in _NO_LIMIT)
    up_to = up_to or (stream.word(before) == "by" and piece.grain is Grain.MONTH)
    including = up_to or suffix is Sign.UNTIL_AFTER
    if not excluding and not including:
        return None
    led = up_to or prefix is Sign.BEFORE
    at, upto = (before, piece.upto) if led else (piece.at, after + 1)
    end = calendar.start - 1 if excluding else calendar.end
    if including and piece.grain is not Grain.YEAR:
        period = Period.year_to_date(end)
        flags = piece.flags | {Flag.START_ASSUMED}
        return Piece(at, upto, MentionKind.YEAR_TO_DATE, Grain.MONTH, period=period, flags=flags)
    if end < FIRST_MONTH:
        return None
    period = Period(FIRST_MONTH, end)
    return Piece(
        at,
        upto,
        MentionKind.UNTIL,
        piece.grain,
        period=period,
        flags=piece.flags | {Flag.START_ASSUMED},
    )

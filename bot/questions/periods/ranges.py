"""Joins the two ends of a range of months: January to June, 2019-2023, 1월부터 6월까지."""

from dataclasses import replace
from itertools import zip_longest

from bot.questions.periods.figures import shortest
from bot.questions.periods.findings import Against, Flag, MentionKind
from bot.questions.periods.links import is_range
from bot.questions.periods.signs import Sign
from bot.questions.periods.stream import Piece, Stream, is_whole_year
from bot.questions.periods.years import AGO
from bot.questions.query import Grain
from bot.trade import Month, Period
from bot.trade.period import MONTHS_A_YEAR

_PASSED = frozenset({Sign.FILLER, Sign.FULL})
_UP_TO = frozenset({Sign.TO, Sign.UNTIL})
_DASHES = frozenset("-~–—～至到")
_OPENS = frozenset({Sign.FROM, Sign.BETWEEN, Sign.SINCE})
_CLOSES = frozenset({Sign.UNTIL_AFTER, Sign.DURING})
_OF_YEARS = frozenset(Against) - {Against.PERIOD_BEFORE, Against.MONTHS_BEFORE}
_BEFORE = AGO | {Sign.EARLIER, Sign.BEFORE}


def joined(stream: Stream, pieces: list[Piece]) -> list[Piece]:
    """The pieces with the two ends of each range made one."""
    found: list[Piece] = []
    if pieces and _is_baseline(stream, pieces[-1]):
        # March to June against a year before is one range, and no change from March to June.
        stream = replace(stream, signs=stream.signs | {Sign.BASELINE})
    for piece, following in zip_longest(pieces, pieces[1:]):
        if found and following and _is_again(stream, found[-1], piece, following):
            found.append(piece)
            continue
        parted = _part_of_years(stream, found[-1], piece) if found else None
        if parted is not None:
            found[-1:] = parted
            continue
        whole = _year_so_far(stream, found[-1], piece) if found else None
        if whole is None and found and is_range(stream, found[-1], piece):
            whole = _range(stream, found[-1], piece)
        if whole is None:
            found.append(piece)
        else:
            found[-1] = whole
    return found


def _is_again(stream: Stream, left: Piece, right: Piece, end: Piece) -> bool:
    """Jan-Jul 2025 to Jan-Jul 2026: the same months of another year begin, and no range ends."""
    ranged = left.is_dated and left.first != left.last
    again = right.first == right.last == left.first and end.last == left.last
    return ranged and again and end.year != left.year and is_range(stream, right, end)


def _part_of_years(stream: Stream, left: Piece, right: Piece) -> list[Piece] | None:
    """2023-2025 Q3, 2024~2026년 상반기, Q3 2023-2025: a part of each of the years, and no range.

    From 2023 to the third quarter of 2025 has words of its own; 2020~2025년 7월 may be either.
    """
    if stream.sign(left.upto - 1) is not Sign.YEAR or stream.sign(right.at) is not Sign.YEAR:
        return None
    first, dash = stream.token(left.upto - 1), stream.word(left.upto)
    bare = right.at == left.upto + 1 and stream.text[first.start : first.end].isdecimal()
    closed = stream.sign(right.upto) in _CLOSES or stream.sign(left.at - 1) in _OPENS
    if not bare or closed or dash not in _DASHES or first.value >= stream.token(right.at).value:
        return None
    years = Period(Month(first.value, 1), Month(stream.token(right.at).value, MONTHS_A_YEAR))
    if left.is_bare_year and right.is_dated and right.at < right.upto - 1:
        runs_on = stream.sign(right.upto) in {Sign.DASH, Sign.TO}
        english = not stream.is_east_asian(right.upto - 1)
        each = runs_on or english or right.first != right.last or right.last == MONTHS_A_YEAR
        span = Piece(left.at, right.at + 1, MentionKind.EXPLICIT, Grain.YEAR, period=years)
        return [span, replace(right, at=right.at + 1, year=None)] if each else None
    if left.is_dated and right.is_bare_year:
        span = Piece(left.upto - 1, right.upto, MentionKind.EXPLICIT, Grain.YEAR, period=years)
        return [replace(left, upto=left.upto - 1, year=None), span]
    return None


def _is_baseline(stream: Stream, piece: Piece) -> bool:
    """A year before, 1년 전, before the pandemic: words that a range is held against."""
    if piece.baseline is None or stream.sign(stream.back(piece.at - 1, _PASSED)) in _UP_TO:
        return False
    if piece.kind is MentionKind.BASELINE:
        return piece.baseline.against in _OF_YEARS
    return any(token.sign in _BEFORE for token in stream.tokens[piece.at : piece.upto])


def _year_so_far(stream: Stream, left: Piece, right: Piece) -> Piece | None:
    """今年到7月为止, 2025年截至9月: the year up to a month, in languages that say it so."""
    dated = left.is_bare_year and right.is_open and right.first <= right.last
    if not dated or not stream.is_east_asian(right.upto - 1):
        return None
    between = {token.sign for token in stream.tokens[left.upto : right.at]}
    if not between & _UP_TO or between - _UP_TO - _PASSED:
        return None
    flags = left.flags | right.flags
    kind = MentionKind.YEAR_TO_DATE
    return Piece(left.at, right.upto, kind, Grain.MONTH, left.year, 1, right.last, flags=flags)


def _range(stream: Stream, left: Piece, right: Piece) -> Piece | None:
    at, upto = _opened(stream, left.at), _closed(stream, right.upto)
    grain = left.grain if left.grain is right.grain else None
    relative = MentionKind.RELATIVE in {left.kind, right.kind}
    kind = MentionKind.RELATIVE if relative else MentionKind.EXPLICIT
    flags = left.flags | right.flags
    if left.day == 1 and right.day and right.day >= shortest(right.last):
        # From the first of a month to the last of another are whole months.
        flags -= {Flag.DAY}
    if left.is_open and (right.is_open or right.is_dated):
        if left.first == right.first and left.last == right.last and right.is_open:
            return None
        return Piece(at, upto, kind, grain, right.year, left.first, right.last, flags=flags)
    if left.is_dated and right.is_open and left.year is not None:
        year = left.year + (right.last < left.first)
        right = replace(right, year=year)
    start, end = _ends(stream, left), _ends(stream, right)
    if start is None or end is None:
        return None
    first, last = min(start, end), max(start, end)
    period = Period(first.start, max(first.end, last.end))
    if period.start.year == period.end.year and not is_whole_year(
        period.start.month, period.end.month
    ):
        return Piece(
            at,
            upto,
            kind,
            grain,
            period.end.year,
            period.start.month,
            period.end.month,
            flags=flags,
        )
    return Piece(at, upto, kind, grain, period=period, flags=flags)


def _ends(stream: Stream, piece: Piece) -> Period | None:
    if piece.to_date and piece.year is not None:
        return Period.year_to_date(max(Month(piece.year, 1), stream.latest))
    return piece.calendar


def _opened(stream: Stream, at: int) -> int:
    """Where a range begins with its "from" or "between"."""
    place = stream.back(at - 1, _PASSED | {Sign.VAGUE})
    return place if stream.sign(place) in {Sign.FROM, Sign.BETWEEN} else at


def _closed(stream: Stream, upto: int) -> int:
    """Where a range ends with its 까지 or 사이."""
    while stream.sign(upto) in {Sign.UNTIL_AFTER, Sign.DURING, Sign.DURATION}:
        upto += 1
    return upto

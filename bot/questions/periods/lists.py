"""Fills in the years that a list, a neighbour or the newest month lends to bare months."""

import re
from collections.abc import Iterable
from dataclasses import replace

from bot.questions.periods.findings import Flag, MentionKind, Role
from bot.questions.periods.links import Link, link
from bot.questions.periods.signs import Sign
from bot.questions.periods.stream import Piece, Stream
from bot.questions.query import Grain
from bot.trade import Month

_RELEASE = re.compile(
    r"\b(?:out|releas\w*|publish\w*|due|announc\w*)\b|발표|공표|공개|나오|나왔|나온|公布|发布|發布|出来|出炉"
)
_DUE_MONTHS = 4
_LISTED = frozenset({Link.AND, Link.OR})
_LENDS = frozenset({MentionKind.EXPLICIT, MentionKind.RELATIVE})
# "Every March from 1998 on" is as long a list as anyone asks for.
_MOST_YEARS = 40


def with_years(stream: Stream, pieces: list[Piece]) -> list[Piece]:
    """The pieces with no year left open, months listed one after the other made one period."""
    groups = [_listed(stream, group) for group in _groups(stream, pieces)]
    found = _absorbed([piece for group in groups for piece in group])
    found = [_inherited(found, place) for place in range(len(found))]
    return [_assumed(stream, piece) for piece in found]


def _groups(stream: Stream, pieces: list[Piece]) -> list[list[Piece]]:
    """The pieces by the lists they stand in; a comparison never shares a list with its main."""
    groups: list[list[Piece]] = []
    for piece in pieces:
        last = groups[-1][-1] if groups else None
        if last and last.role is piece.role and link(stream, last, piece) in _LISTED:
            groups[-1].append(piece)
        else:
            groups.append([piece])
    return groups


def _listed(stream: Stream, group: list[Piece]) -> list[Piece]:
    """One list with the years its members lend each other."""
    if len(group) == 1:
        return group
    east_asian = stream.is_east_asian(group[-1].upto - 1)
    members = _lent(group, forward_first=east_asian)
    if east_asian and members[-1].is_dated:
        # 2022年和2023年1-2月: the months stand once, at the end.
        members = [_with_months(member, members[-1]) for member in members]
    merged = [members[0]]
    for member in members[1:]:
        left = merged[-1]
        run = _run(stream, left, member)
        if run is not None:
            merged[-1] = run
        elif member.is_bare_year and left.is_dated:
            merged.append(_with_months(member, left))
        else:
            merged.append(member)
    return merged


def _with_months(piece: Piece, model: Piece) -> Piece:
    if not piece.is_bare_year:
        return piece
    return replace(piece, first=model.first, last=model.last, grain=model.grain, to_date=False)


def _lent(group: list[Piece], *, forward_first: bool) -> list[Piece]:
    """The members with the year of the next or the one before: the habit of each language."""
    passes = [_from_before, _from_next] if forward_first else [_from_next, _from_before]
    for lend in passes:
        group = lend(group)
    return group


def _from_before(group: list[Piece]) -> list[Piece]:
    found = group[:1]
    for piece in group[1:]:
        found.append(_in_year_of(piece, found[-1]))
    return found


def _from_next(group: list[Piece]) -> list[Piece]:
    return list(reversed(_from_before(list(reversed(group)))))


def _in_year_of(piece: Piece, lender: Piece) -> Piece:
    if not piece.is_open or not lender.is_dated or lender.kind not in _LENDS:
        return piece
    return replace(piece, year=lender.year)


def _run(stream: Stream, left: Piece, right: Piece) -> Piece | None:
    """One period of months that follow each other: January and February."""
    months = left.grain is right.grain is Grain.MONTH and left.period is right.period is None
    follows = left.year == right.year and left.last + 1 == right.first and left.first <= left.last
    plain = left.kind in _LENDS and not stream.has(Sign.COMPARE)
    if not (months and follows and plain and link(stream, left, right) is Link.AND):
        return None
    return replace(left, upto=right.upto, last=right.last, flags=left.flags | right.flags)


def _absorbed(pieces: list[Piece]) -> list[Piece]:
    """March exports in 2022 and 2023: years that stand apart date the months that lack one."""
    open_ones = [piece for piece in pieces if piece.is_open and piece.role is None]
    years = [piece for piece in pieces if _lends_year(piece)]
    if not open_ones or not years:
        return pieces
    found: list[Piece] = []
    for piece in pieces:
        if piece in open_ones:
            found += [_of_year(piece, year) for year in _years_named(years)]
        elif piece not in years:
            found.append(piece)
    return found


def _lends_year(piece: Piece) -> bool:
    whole = piece.is_bare_year or (
        piece.kind is MentionKind.EXPLICIT
        and piece.grain is Grain.YEAR
        and piece.period is not None
    )
    return whole and piece.role is None and piece.kind in _LENDS and not piece.soft


def _years_named(pieces: Iterable[Piece]) -> list[int]:
    years: list[int] = []
    for piece in pieces:
        calendar = piece.calendar
        if calendar is not None:
            years += range(calendar.start.year, calendar.end.year + 1)
    return years[-_MOST_YEARS:]


def _of_year(piece: Piece, year: int) -> Piece:
    return replace(piece, year=year)


def _inherited(pieces: list[Piece], place: int) -> Piece:
    """A month without a year in the year of the nearest dated period, the one before first."""
    piece = pieces[place]
    if not piece.is_open:
        return piece
    for lender in (*reversed(pieces[:place]), *pieces[place + 1 :]):
        same = (lender.first, lender.last) == (piece.first, piece.last)
        if lender.is_dated and lender.kind in _LENDS and not same:
            return replace(piece, year=lender.year)
    return _beside_a_year(pieces[:place], piece)


def _beside_a_year(before: list[Piece], piece: Piece) -> Piece:
    for lender in reversed(before):
        if lender.kind is MentionKind.AS_OF:
            year = int(lender.vintage[:4])
            return replace(piece, year=year - (piece.last > int(lender.vintage[5:7])))
        # In 2024 … compared with April: only a year before it can date a comparison.
        if piece.role is Role.COMPARE and lender.is_bare_year:
            return replace(piece, year=lender.year)
    return piece


def _assumed(stream: Stream, piece: Piece) -> Piece:
    """A period still without a year in the newest one the data cover."""
    if not piece.is_open:
        return piece
    year = stream.newest_year(piece.last)
    ahead = Month(year + 1, piece.last)
    if _RELEASE.search(stream.text) and stream.latest.months_until(ahead) <= _DUE_MONTHS:
        # Whoever asks whether August is out means the August that is due.
        year += 1
    return replace(piece, year=year, flags=piece.flags | {Flag.YEAR_ASSUMED})

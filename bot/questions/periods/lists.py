"""Reads lists of periods: the year their months share, and months in a row as one period."""

import re
from dataclasses import replace

from bot.questions.periods.findings import Flag, MentionKind
from bot.questions.periods.links import Link, link
from bot.questions.periods.signs import Sign
from bot.questions.periods.stream import Piece, Stream
from bot.questions.periods.year_lending import with_lent_years
from bot.questions.query import Grain
from bot.trade.period import MONTHS_A_YEAR

_LISTED = frozenset({Link.AND, Link.OR})
_LENDS = frozenset({MentionKind.EXPLICIT, MentionKind.RELATIVE})


def with_years(stream: Stream, pieces: list[Piece]) -> list[Piece]:
    """The pieces with no year left open, months listed one after the other made one period."""
    lists = _groups(stream, pieces)
    if len(lists) > 1:
        # Compare April and May to 2019: the list is held against what stands outside of it.
        stream = replace(stream, signs=stream.signs - {Sign.COMPARE})
    groups = [_listed(stream, group) for group in lists]
    return with_lent_years(stream, [piece for group in groups for piece in group])


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
        members = [
            member if _is_whole(stream, member) else _with_months(member, members[-1])
            for member in members
        ]
    merged = [members[0]]
    for member in members[1:]:
        left = merged[-1]
        run = _run(stream, left, member)
        if run is not None:
            merged[-1] = run
        elif member.is_bare_year and left.is_dated and not _is_whole(stream, member):
            merged.append(_with_months(member, left))
        else:
            merged.append(member)
    return merged


def _is_whole(stream: Stream, piece: Piece) -> bool:
    """All of 2022, 2022年全年: a year that is named as a whole takes the months of no other."""
    told = stream.sign(piece.upto - 1) is Sign.FULL
    return told or _WHOLE.search(stream.text[: stream.token(piece.at).start]) is not None


_WHOLE = re.compile(r"\b(?:all|whole|entire|full[- ]?year)(?: of)?(?: the)?(?: year)?(?: of)? $")


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
        # January after December 2023 is the next one; December after January 2024 its own.
        turn = piece.first == 1 and found[-1].last == MONTHS_A_YEAR
        found.append(_in_year_of(piece, found[-1], int(turn)))
    return found


def _from_next(group: list[Piece]) -> list[Piece]:
    found = group[-1:]
    for piece in reversed(group[:-1]):
        # December and January 2024: the one before it.
        turn = piece.last == MONTHS_A_YEAR and found[0].first == 1
        found.insert(0, _in_year_of(piece, found[0], -int(turn)))
    return found


def _in_year_of(piece: Piece, lender: Piece, turn: int) -> Piece:
    if not piece.is_open or lender.year is None or not lender.is_dated:
        return piece
    return replace(piece, year=lender.year + turn)


def _run(stream: Stream, left: Piece, right: Piece) -> Piece | None:
    """One period of months that follow each other: January and February, December and January."""
    months = left.grain is right.grain is Grain.MONTH and left.period is right.period is None
    plain = left.kind in _LENDS and left.first <= left.last and not stream.has(Sign.COMPARE)
    if not (months and plain and link(stream, left, right) is Link.AND):
        return None
    turns = left.last == MONTHS_A_YEAR and right.first == 1 and left.first > 1
    next_year = left.year + turns if left.year is not None else None
    if right.year != next_year or not (turns or left.last + 1 == right.first):
        return None
    two = left.first == left.last and right.first == right.last
    named = frozenset({Flag.TWO_MONTHS}) if two else frozenset()
    flags = (left.flags | right.flags) - {Flag.TWO_MONTHS} | named
    return replace(left, upto=right.upto, year=right.year, last=right.last, flags=flags)

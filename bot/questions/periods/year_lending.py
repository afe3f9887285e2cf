"""Lends a year to months that name none: a year elsewhere in the question, or the newest data."""

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from bot.questions.periods.findings import Flag, MentionKind, Role
from bot.questions.periods.signs import YEAR, Sign
from bot.questions.periods.stream import Piece, Stream
from bot.questions.query import Grain
from bot.trade import Month

_LENDS = frozenset({MentionKind.EXPLICIT, MentionKind.RELATIVE})
_SPANS = frozenset({MentionKind.SINCE, MentionKind.TRAILING})
_RELEASE = re.compile(
    r"\b(?:out|releas\w*|publish\w*|due|announc\w*)\b"
    r"|\bwhen (?:is|are|will|do|does)\b|\bwhen\b(?=[ ?]*$)|언제(?=[ ?]*$)"
    r"|발표|공표|공개|나오|나왔|나온|나와|나올|公布|发布|出来|出炉|看到|看得到|上线|更新"
)
_SHARE = re.compile(r"\bshares?\b|비중|비율|차지|占|比[重例]")
_DUE_MONTHS = 4
# "Every March from 1993 on" is as long a list as anyone asks for.
_MOST_YEARS = 40
UNSAID_YEARS = 10
"""Every July of no year that is named stands for so many of them."""


def with_lent_years(stream: Stream, pieces: list[Piece]) -> list[Piece]:
    """The pieces with no year left open."""
    found = _absorbed(stream, pieces)
    found = [_inherited(stream, found, place) for place in range(len(found))]
    newest = _newest_of_all(stream, found)
    return [_assumed(stream, piece, newest) for piece in found]


def _absorbed(stream: Stream, pieces: list[Piece]) -> list[Piece]:
    """March exports in 2022 and 2023: years that stand apart date the months that lack one."""
    open_ones = [piece for piece in pieces if piece.is_open and piece.role is None]
    every = any(_is_every(stream, piece) for piece in open_ones) or _shared(stream, pieces)
    years = [
        piece
        for piece in pieces
        if (_lends_year(piece) and not _is_held_against(stream, piece))
        or (every and (piece.kind in _SPANS or _runs_on(piece)))
    ]
    if open_ones and not years and not every:
        return _in_each_year(stream, pieces, open_ones) or pieces
    if not open_ones or not (years or every):
        return pieces
    named = _years_named(years) or _newest_years(stream)
    found: list[Piece] = []
    for piece in pieces:
        if piece in open_ones:
            dated = [replace(piece, year=year) for year in named]
            # Every March is every one the data reach; a March that is named stays.
            found += [one for one in dated if not every or _is_out(stream, one)]
        elif piece not in years:
            found.append(piece)
    return found


def _runs_on(piece: Piece) -> bool:
    """From 2023 to this year: of each of those years, though the last is not over."""
    return piece.period is not None and len(piece.period) > YEAR and piece.role is None


def _in_each_year(stream: Stream, pieces: list[Piece], open_ones: list[Piece]) -> list[Piece]:
    """First-quarter exports of the last three years: the quarter in each year that is over."""
    spans = [one for one in pieces if one.kind is MentionKind.TRAILING and one.grain is Grain.YEAR]
    if len(spans) != 1 or len(spans) + len(open_ones) != len(pieces) or spans[0].period is None:
        return []
    if _is_reach_of_a_record(stream, spans[0]):
        # May was the highest in seven years: of all months, and no May of each.
        return []
    count = len(spans[0].period) // YEAR
    if count == 1:
        # July against the average of the last year: one July, and that year beside it.
        return []
    return [
        replace(one, year=year)
        for one in open_ones
        for newest in (stream.newest_year(one.last),)
        for year in range(newest - count + 1, newest + 1)
    ]


def _is_reach_of_a_record(stream: Stream, piece: Piece) -> bool:
    """Whether a month is the highest there was in so many years: 8년 만에 최대, 八年来新高."""
    start, end = stream.token(piece.at).start, stream.token(piece.upto - 1).end
    text = stream.text
    named = text[start:end].endswith("만에") or _HIGHEST_IN.search(text[:start])
    return bool(named) or _NEW_HIGH.match(text[end:]) is not None


_HIGHEST_IN = re.compile(
    r"\b(?:\w+est|most|least|best|worst|record|high|low)"
    r"(?: (?:level|figure|value|total|point|mark|reading|amount|month))?"
    r"(?: (?:in|for|over|of|the|last|past))* $"
)
_NEW_HIGH = re.compile(r" ?(?:만에|(?:以?来)?的?(?:最|新)[高低大小多少]|[- ](?:high|low)\b)")


def _newest_years(stream: Stream) -> list[int]:
    """The years of every March, where no words say since when."""
    return list(range(stream.latest.year - UNSAID_YEARS + 1, stream.latest.year + 1))


def _is_out(stream: Stream, piece: Piece) -> bool:
    calendar = piece.calendar
    return calendar is not None and calendar.end <= stream.latest


def _is_every(stream: Stream, piece: Piece) -> bool:
    """Every March, 매년 3월, 每年3月: one for each year of a longer period."""
    before = stream.token(stream.back(piece.at - 1))
    return before.sign is Sign.EACH or (before.sign is Sign.GRAIN and before.unit == YEAR)


def _shared(stream: Stream, pieces: list[Piece]) -> bool:
    """2021년 이후 매년 수출에서 하반기 비중: the part that each year's second half makes up."""
    since = any(one.kind is MentionKind.SINCE and one.grain is Grain.YEAR for one in pieces)
    yearly = any(one.sign is Sign.GRAIN and one.unit == YEAR for one in stream.tokens)
    return since and yearly and _SHARE.search(stream.text) is not None


def _is_held_against(stream: Stream, piece: Piece) -> bool:
    """Q2 above all of 2021: a whole year that something is held against lends it no year."""
    before = stream.text[: stream.token(piece.at).start]
    behind = stream.text[stream.token(piece.upto - 1).start :]
    return bool(_ABOVE_ALL_OF.search(before) or _THAN_ALL_OF_IT.match(behind))


_ABOVE_ALL_OF = re.compile(
    r"\b(?:above|below|over|under|than|exceed\w*|surpass\w*|beat|topp?(?:ed|s)?|pass(?:ed)?)"
    r" (?:(?:was|were|in|the|all|whole|entire|full|year|of) )*(?:all|whole|entire|full)(?: year)?"
    r"(?: of)? $"
)
_THAN_ALL_OF_IT = re.compile(r"\S*? ?(?:전체|한 ?해(?: ?전체)?|연간) ?(?:보다|대비|에 ?비)")


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


def _inherited(stream: Stream, pieces: list[Piece], place: int) -> Piece:
    """A month without a year in the year of the nearest dated period, the one before first."""
    piece = pieces[place]
    if not piece.is_open:
        return piece
    for lender in (*reversed(pieces[:place]), *pieces[place + 1 :]):
        months = (lender.first, lender.last)
        # In July from June, and above July last year: that July is not this, nor is its year.
        same = any(one.is_open and (one.first, one.last) == months for one in pieces)
        lends = lender.is_dated and not _is_held_against(stream, lender)
        if lends and lender.kind in _LENDS and not same:
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


def _newest_of_all(stream: Stream, pieces: list[Piece]) -> int | None:
    """The newest year that has all the months without one: June and August are of one year.

    None where they run on into a new year: December and March.
    """
    undated = [piece for piece in pieces if piece.is_open]
    turns = any(left.last >= right.first for left, right in pairwise(undated))
    if not undated or (turns and len({piece.role for piece in undated}) == 1):
        return None
    return min(stream.newest_year(piece.last) for piece in undated)


def _assumed(stream: Stream, piece: Piece, newest: int | None) -> Piece:
    """A period still without a year in the newest one the data cover, or in that of them all."""
    if not piece.is_open:
        return piece
    year = stream.newest_year(piece.last) if newest is None else newest
    ahead = Month(year + 1, piece.last)
    if _RELEASE.search(stream.text) and stream.latest.months_until(ahead) <= _DUE_MONTHS:
        # Whoever asks whether August is out means the August that is due.
        year += 1
    return replace(piece, year=year, flags=piece.flags | {Flag.YEAR_ASSUMED})

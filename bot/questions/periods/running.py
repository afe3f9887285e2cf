"""Gives dates the words that make them run up to them: year to date, twelve months to June."""

import re
from dataclasses import replace

from bot.questions.periods.findings import Flag, MentionKind
from bot.questions.periods.signs import MONTH, YEAR, Sign
from bot.questions.periods.stream import GRAINS, Piece, Stream
from bot.questions.query import Grain
from bot.trade import Period
from bot.trade.period import MONTHS_A_YEAR

_PASSED = frozenset({Sign.FILLER, Sign.FULL})
_BETWEEN = frozenset(
    {Sign.FILLER, Sign.TO, Sign.UNTIL, Sign.UNTIL_AFTER, Sign.COMMA, Sign.DASH, Sign.FULL}
)
_RUNS_ON = frozenset({Sign.FILLER, Sign.TO, Sign.DASH})
_ADJECTIVES = frozenset({"cumulative", "cumulatively", "accumulated"})
_PARTS_OF_A_YEAR = frozenset({Sign.ORDINAL, Sign.FIRST, Sign.LAST, Sign.THIS, Sign.PREVIOUS})
_SETS_APART = frozenset(
    {Sign.AND, Sign.OR, Sign.VERSUS, Sign.COMPARE, Sign.OVER, Sign.FROM, Sign.BREAK}
)
_MONTH_AND_SO_FAR = re.compile(
    r"\bmonth(?:ly)?(?: figures?| values?)? (?:and|&|plus) (?:the )?(?:ytd|cumulative|year[- ]to)"
    r"|\b(?:ytd|cumulative|year[- ]to[- ]date) (?:and|&|plus) (?:the )?(?:single |\w+ )?month"
    r"|月[^?]{0,8}[和与及、][^?]{0,4}累计|累计[^?]{0,8}[和与及、][^?]{0,4}[当单]月"
    r"|월[^?]{0,8}(?:과|와|및|·|,)[^?]{0,6}누[계적]|누[계적][^?]{0,8}(?:와|과|및|·|,)[^?]{0,6}[당단]월"
)
_IN_A_LIST = re.compile(
    r"^[^?]*[a-z\d], (?:and )?(?:the )?(?:ytd|cumulative|year[- ]to[- ]date),? (?:and |& |plus )?"
    r"(?:(?:the )?(?:full|whole|all|last|calendar)|20\d\d)"
    r"|[월月],? ?누[계적],? ?(?:및 |그리고 )?(?:20\d\d|작년|지난해|연간|전년)"
    r"|月[,和]累计[,和及](?:20\d\d|去年|全年)"
)
"""The newest month, the year to date and all of 2025: of the three none dates another."""
_MOST_MONTHS = 1200
_RUN_TO = frozenset({MentionKind.EXPLICIT, MentionKind.RELATIVE, MentionKind.LATEST})


def to_date(stream: Stream, pieces: list[Piece]) -> list[Piece]:
    """The pieces with each year-to-date word merged into the year or month beside it."""
    apart = _month_and_so_far(stream, pieces)
    if apart:
        return apart
    found: list[Piece] = []
    for piece in pieces:
        merged = found and _merged(stream, found[-1], piece)
        if merged:
            found[-1] = merged
        else:
            found.append(piece)
    return _accumulated(stream, found)


def _month_and_so_far(stream: Stream, pieces: list[Piece]) -> list[Piece]:
    """A month by itself and the year up to it, where both are wanted: 当月及累计, 당월과 누계."""
    stray = [piece for piece in pieces if piece.kind is MentionKind.YEAR_TO_DATE and piece.soft]
    dates = [piece for piece in pieces if piece not in stray]
    listed = len(dates) > 1 and not dates[0].is_open and _IN_A_LIST.search(stream.text)
    both = listed or (len(dates) == 1 and _MONTH_AND_SO_FAR.search(stream.text))
    if len(stray) != 1 or not both or dates[0].grain is not Grain.MONTH:
        return []
    month = dates[0]
    dated = replace(month, year=month.year or stream.newest_year(month.last or MONTHS_A_YEAR))
    until = dated.calendar
    if until is None or not until.is_month:
        return []
    so_far = replace(stray[0], soft=False, period=Period.year_to_date(until.end))
    return [month, so_far, *dates[1:]]


def _accumulated(stream: Stream, pieces: list[Piece]) -> list[Piece]:
    """The pieces with a stray "누계" or 累计 given to the one date it can belong to."""
    stray = [piece for piece in pieces if piece.kind is MentionKind.YEAR_TO_DATE and piece.soft]
    dates = [piece for piece in pieces if piece.kind in _RUN_TO and piece.role is None]
    if len(stray) != 1 or len(dates) != 1:
        return pieces
    if not (stream.is_east_asian(stray[0].at) or _runs_up_to(stream, stray[0], dates[0])):
        return pieces
    ahead, before = stream.ahead(dates[0].upto, _RUNS_ON), stream.back(dates[0].at - 1)
    if stream.sign(ahead) in {Sign.SINCE_AFTER, Sign.NOW} or stream.sign(before) is Sign.SINCE:
        # 2024年以来累计: all months since then, which is what the date says by itself.
        return [piece for piece in pieces if piece is not stray[0]]
    whole = _year_to_date(stream, dates[0], dates[0].at, dates[0].upto)
    return [whole if piece is dates[0] else piece for piece in pieces if piece is not stray[0]]


def _runs_up_to(stream: Stream, stray: Piece, date: Piece) -> bool:
    """Whether "YTD" belongs to a month that stands further off: YTD imports through May 2026."""
    if stream.word(stray.at) in _ADJECTIVES:
        return True
    left, right = sorted((stray, date), key=lambda piece: piece.at)
    between = {token.sign for token in stream.tokens[left.upto : right.at]}
    a_month = date.grain is Grain.MONTH and date.first == date.last
    return a_month and between.isdisjoint(_SETS_APART)


def _merged(stream: Stream, left: Piece, right: Piece) -> Piece | None:
    """One piece of a date and its year-to-date word, in either order."""
    words = {left.kind, right.kind}
    if MentionKind.YEAR_TO_DATE not in words or len(words) == 1:
        return None
    between = {token.sign for token in stream.tokens[left.upto : right.at]}
    if not between <= _BETWEEN:
        return None
    date, so_far = (right, left) if left.kind is MentionKind.YEAR_TO_DATE else (left, right)
    dated = so_far.year is not None or so_far.period is not None
    if date.kind not in _RUN_TO or (dated and stream.is_east_asian(so_far.upto - 1)):
        # 올해 누계는 작년 연간 대비: the year so far is dated, and the other is held against it.
        return None
    whole = date.calendar is not None and date.calendar.is_year
    if whole and date is right and (dated or Sign.TO in between):
        # Compare this year so far to last year: that is no year to date of last year.
        return None
    return _year_to_date(stream, date, left.at, right.upto)


def _year_to_date(stream: Stream, date: Piece, at: int, upto: int) -> Piece:
    kind = MentionKind.YEAR_TO_DATE
    if date.is_bare_year and date.year is not None:
        if date.year == stream.latest.year:
            return Piece(
                at,
                upto,
                kind,
                Grain.YEAR,
                period=Period.year_to_date(stream.latest),
                year=date.year,
            )
        return replace(date, at=at, upto=upto, kind=kind)
    if date.first and date.last:
        return replace(date, at=at, upto=upto, kind=kind, first=1, grain=Grain.MONTH)
    calendar = date.calendar
    if calendar is None:
        return replace(date, at=at, upto=upto)
    if calendar.start.year != calendar.end.year:
        # Cumulative from 2020 to 2024: the range says itself where it begins.
        return replace(date, at=at, upto=upto)
    return replace(date, at=at, upto=upto, kind=kind, period=Period.year_to_date(calendar.end))


def ending(stream: Stream, pieces: list[Piece]) -> list[Piece]:
    """The pieces with "twelve months to June 2024" made the months that end there."""
    found: list[Piece] = []
    for piece in pieces:
        if found and piece.at < found[-1].upto:
            # 截至7月的过去三个月: the count was taken into the piece before.
            continue
        whole = _ending(stream, piece)
        if whole and found and whole.at < found[-1].upto:
            # The last twelve months to June: the count was read as running up to now.
            found.pop()
        found.append(whole or piece)
    return found


def _ending(stream: Stream, piece: Piece) -> Piece | None:
    return _led_by_count(stream, piece) or _followed_by_count(stream, piece)


def _followed_by_count(stream: Stream, piece: Piece) -> Piece | None:
    """截至7月的三个月, 2019년까지 10년간: so many months up to the date before them."""
    before, upto = stream.back(piece.at - 1, _PASSED), piece.upto
    led = stream.sign(before) is Sign.UNTIL and stream.is_east_asian(before)
    closed = stream.sign(upto) is Sign.UNTIL_AFTER
    at = stream.ahead(upto + closed, _PASSED | {Sign.PAST})
    # 截至6月的季度: one unit, where it is longer than a month.
    one = led and stream.sign(at) is Sign.UNIT and stream.token(at).unit > MONTH
    unit, count = stream.token(at + (not one)), 1 if one else stream.token(at).value
    numbered = one or stream.sign(at) is Sign.NUMBER
    end_at = at + 2 - one
    in_a_row = stream.sign(end_at) is Sign.IN_A_ROW
    if not (led or closed) or not numbered or unit.sign is not Sign.UNIT or in_a_row:
        return None
    dated = replace(piece, year=piece.year or stream.newest_year(piece.last or MONTHS_A_YEAR))
    end, months = dated.calendar, count * unit.unit
    if end is None or not 0 < months <= _MOST_MONTHS:
        return None
    period = Period(end.end - (months - 1), end.end)
    start = before if led else piece.at
    end_at += stream.sign(end_at) is Sign.DURATION
    grain = GRAINS.get(unit.unit)
    return Piece(start, end_at, MentionKind.EXPLICIT, grain, period=period, flags=piece.flags)


def _led_by_count(stream: Stream, piece: Piece) -> Piece | None:
    before = stream.back(piece.at - 1, _PASSED)
    unit_at = before - 1
    unit = stream.token(unit_at)
    alone = stream.sign(unit_at - 1) not in _PARTS_OF_A_YEAR
    counted = stream.sign(unit_at - 1) is Sign.NUMBER or (unit.unit > MONTH and alone)
    alike = piece.grain is Grain.MONTH or (piece.is_bare_year and unit.unit == YEAR)
    up_to = counted and stream.word(before) in {"to", "through"} and alike
    named = stream.sign(before) is Sign.ENDING or up_to
    dated = replace(piece, year=piece.year or stream.newest_year(piece.last or MONTHS_A_YEAR))
    end = dated.calendar
    if not named or unit.sign is not Sign.UNIT or not unit.unit or end is None:
        return None
    counts = stream.sign(unit_at - 1) in {Sign.NUMBER, Sign.A}
    months = unit.unit * (stream.token(unit_at - 1).value if counts else 1)
    if not 0 < months <= _MOST_MONTHS:
        return None
    flags = piece.flags | ({Flag.YEAR_ASSUMED} if piece.year is None else frozenset())
    period = Period(end.end - (months - 1), end.end)
    return Piece(
        unit_at - counts,
        piece.upto,
        MentionKind.EXPLICIT,
        GRAINS.get(unit.unit),
        period=period,
        flags=flags,
    )

"""Grammar of periods that run up to the newest month: last 12 months, 최근 3개월, 过去一年."""

from dataclasses import replace

from bot.questions.periods.findings import Against, Baseline, Flag, MentionKind
from bot.questions.periods.signs import DECADE, HOW_OFTEN, MONTH, QUARTER, SHORTER, YEAR, Sign
from bot.questions.periods.stream import Piece, Stream, piece_of
from bot.questions.periods.years import count_at

# "A few" is nobody's number; the answer says which count was taken.
_FEW = {MONTH: 6, QUARTER: 4, YEAR: 5}
_ONE_OF_THEM = frozenset("month quarter year 분기 연도 달 월 季度 季 年度 月份".split())
_CALENDAR = ("연도", "년도", "年度", "财年", "日历", "完整")
MOST_MONTHS = 1200
"""A longer count is no period of these data."""


def shorter(stream: Stream, at: int, upto: int) -> Piece:
    """Weeks and days, which the data do not have: their month, flagged."""
    period = stream.unit_of_today(MONTH, 0)
    return Piece(at, upto, MentionKind.RELATIVE, period=period, flags=frozenset({Flag.DAY}))


def trailing(  # noqa: PLR0913 - a count of units, where it stands, and whether they are whole
    stream: Stream, at: int, upto: int, count: int, unit: int, *, whole: bool = False
) -> Piece | None:
    """So many units that end with the newest month; quarters are whole ones."""
    months = count * unit
    if not 0 < months <= MOST_MONTHS:
        return None
    # Half a quarter is no figure; months and years may end anywhere.
    whole = unit == QUARTER or (whole and unit <= YEAR)
    period = stream.complete(unit, count) if whole else stream.trailing(months)
    return piece_of(at, upto, period, MentionKind.TRAILING, min(unit, YEAR))


def _few(stream: Stream, at: int, upto: int, unit: int) -> Piece | None:
    piece = trailing(stream, at, upto, _FEW.get(unit, 0), unit)
    return piece and replace(piece, flags=frozenset({Flag.COUNT_ASSUMED}))


def running_back(stream: Stream, at: int) -> Piece | None:
    """The last, past or most recent so many units; past year; recent months."""
    place = stream.ahead(at + 1)
    asked = stream.token(place)
    if asked.sign is Sign.GRAIN and asked.value == HOW_OFTEN:
        # 몇 달 asks how many on its own, and means a few after a word of the past.
        return _few(stream, at, place + 1, asked.unit)
    over = frozenset({Sign.FULL, Sign.FILLER})
    place = stream.ahead(at + 1, over)
    few = stream.sign(place) is Sign.FEW
    if stream.sign(place) is Sign.A and stream.sign(place + 1) is Sign.FEW:
        place, few = place + 1, True
    counted = count_at(stream, place)
    unit_at = counted[1] if counted else place + few
    unit_at = stream.ahead(unit_at, {Sign.FULL, Sign.DASH, Sign.RECENT})
    whole = counted is not None and _are_whole(stream, counted[1], unit_at)
    unit = stream.token(unit_at).unit
    # "Last month" is a calendar month; "past month", "last decade" and "last three" run up to now.
    runs = counted or few or unit == DECADE or stream.sign(at) in {Sign.PAST, Sign.RECENT}
    if stream.sign(unit_at) is not Sign.UNIT or not runs:
        return None
    upto = unit_at + 1
    while stream.sign(upto) is Sign.DURATION or stream.word(upto) in {"以来", "来"}:
        upto += 1
    if unit == SHORTER:
        return shorter(stream, at, upto)
    recent = counted is None and stream.sign(at) is Sign.RECENT
    if recent and not few and stream.word(unit_at) in _ONE_OF_THEM:
        # The recent quarter, 최근 분기: one, and no few of them.
        return None
    if few or recent:
        return _few(stream, at, upto, unit)
    piece = trailing(stream, at, upto, counted[0] if counted else 1, unit, whole=whole)
    return _one_before(piece, stream, at)


def _are_whole(stream: Stream, counted: int, unit_at: int) -> bool:
    """Whether calendar units are counted: the last three calendar years, 최근 3개 연도."""
    said = any(token.sign is Sign.FULL for token in stream.tokens[counted:unit_at])
    return said or any(part in stream.word(unit_at) for part in _CALENDAR)


def _one_before(piece: Piece | None, stream: Stream, at: int) -> Piece | None:
    if piece is None or stream.sign(at) not in {Sign.PREVIOUS, Sign.BEFORE_AFTER}:
        return piece
    return replace(piece, baseline=Baseline(Against.PERIOD_BEFORE), soft=True)

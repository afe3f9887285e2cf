"""Turns the pieces of a question into mentions: months, roles, flags, baselines made definite."""

from bot.questions.periods.findings import (
    Against,
    Baseline,
    Flag,
    Mention,
    MentionKind,
    Role,
)
from bot.questions.periods.stream import Piece, Stream
from bot.questions.periods.years import AGO
from bot.questions.query import Grain
from bot.trade import Period
from bot.trade.period import MONTHS_A_YEAR


def mentions(stream: Stream, pieces: list[Piece]) -> list[Mention]:
    """The mentions of the pieces, in order of appearance."""
    mains = [
        (place, period)
        for place, piece in enumerate(pieces)
        if piece.role is None and (period := main_period(stream, piece)) is not None
    ]
    return [_mention(stream, piece, _nearest(mains, place)) for place, piece in enumerate(pieces)]


def main_period(stream: Stream, piece: Piece) -> Period | None:
    """The months of a period asked about; this year ends at the newest month."""
    if piece.kind is MentionKind.YEAR_TO_DATE and piece.year is None and piece.period is None:
        return Period.year_to_date(stream.latest)
    calendar = piece.calendar
    if not piece.to_date or calendar is None or piece.period is not None:
        return calendar
    end = min(stream.latest, stream.month)
    return Period(calendar.start, end) if calendar.start <= end else calendar


def _nearest(mains: list[tuple[int, Period]], place: int) -> Period | None:
    """The period asked about that stands nearest before, else the first one after."""
    before = [period for at, period in mains if at < place]
    after = [period for at, period in mains if at > place]
    return before[-1] if before else next(iter(after), None)


def _mention(stream: Stream, piece: Piece, main: Period | None) -> Mention:
    start, end = stream.token(piece.at).start, stream.token(piece.upto - 1).end
    role = piece.role or Role.MAIN
    kind, baseline = piece.kind, piece.baseline
    if role is Role.VINTAGE:
        period, baseline = None, None
    elif role is Role.COMPARE:
        period, baseline = _compared(stream, piece, main)
        if baseline is not None and piece.soft:
            kind = MentionKind.BASELINE
    else:
        period = main_period(stream, piece)
    if kind is MentionKind.EXPLICIT and _is_to_date(piece, period):
        kind = MentionKind.YEAR_TO_DATE
    flags = piece.flags | (_timing(stream, period) if role is not Role.VINTAGE else frozenset())
    return Mention(start, end, period, kind, piece.grain, role, baseline, piece.vintage, flags)


def _is_to_date(piece: Piece, period: Period | None) -> bool:
    """Whether months counted from January make a year to date."""
    return (
        period is not None
        and piece.grain is Grain.MONTH
        and not period.is_month
        and period.is_year_to_date
        and period.end.month < MONTHS_A_YEAR
    )


def _compared(
    stream: Stream, piece: Piece, main: Period | None
) -> tuple[Period | None, Baseline | None]:
    """The months compared against, and the baseline that names them beside any main period."""
    if piece.kind is MentionKind.BASELINE:
        return (piece.baseline.of(main) if piece.baseline and main else None), piece.baseline
    if piece.is_bare_year and piece.year is not None and not _counts_from(stream, piece, main):
        return _compared_year(piece, piece.year, main)
    if piece.baseline is not None:
        # Last month, once compared against, is the month before the one asked about.
        if main is None or piece.period is None or len(piece.period) <= len(main):
            return (piece.baseline.of(main) if main else piece.period), piece.baseline
        # The previous three years are the three before the one asked about.
        return Period(main.start - len(piece.period), main.start - 1), None
    return main_period(stream, piece), None


def _counts_from(stream: Stream, piece: Piece, main: Period | None) -> bool:
    """2023년 수출 2년 전 대비: so many years before the year asked about, and not before today."""
    ago = any(token.sign in AGO for token in stream.tokens[piece.at : piece.upto])
    return ago and piece.baseline is not None and main is not None and main.is_year


def _compared_year(
    piece: Piece, year: int, main: Period | None
) -> tuple[Period | None, Baseline | None]:
    """The same months of the year compared against; last year is never the main year itself."""
    baseline = Baseline(Against.SAME_MONTHS, year=year)
    if piece.baseline is not None and (piece.soft or _is_beside(year, main)):
        baseline = piece.baseline
    if main is None:
        return None, baseline
    if main.start.year != main.end.year:
        return (Period.year(year), None) if baseline.year else (baseline.of(main), baseline)
    return baseline.of(main), baseline


def _is_beside(year: int, main: Period | None) -> bool:
    """Whether "last year" can only mean the year before the one asked about."""
    return main is None or main.end.year == year or not main.is_year


def _timing(stream: Stream, period: Period | None) -> frozenset[Flag]:
    """Whether a period lies ahead, is not out yet, or is out in part."""
    if period is None:
        return frozenset()
    if period.start > stream.month:
        return frozenset({Flag.FUTURE})
    if period.start > stream.latest:
        return frozenset({Flag.UNPUBLISHED})
    return frozenset({Flag.INCOMPLETE}) if period.end > stream.latest else frozenset()

"""Reads what lies before the newest from standing beside it: last spring against this spring."""

from dataclasses import replace

from bot.questions.periods.findings import MentionKind
from bot.questions.periods.signs import Sign
from bot.questions.periods.stream import Piece, Stream
from bot.trade import Month, Period

_PAST = frozenset({Sign.LAST, Sign.PAST})
_HELD = frozenset({Sign.VERSUS, Sign.COMPARE, Sign.AND})


def before_the_newest(stream: Stream, pieces: list[Piece]) -> list[Piece]:
    """The pieces with what lies before the newest dated by it.

    近6个月与前6个月相比 holds them against the six before; last spring, beside this spring, is
    that of the year before.
    """
    these = [one for one in pieces if one.is_dated and stream.sign(one.at) not in _PAST]
    found: list[Piece] = []
    for piece in pieces:
        run = found[-1] if found else None
        last = next((_a_year_before(stream, piece, one) for one in these), piece)
        found.append(last if run is None else _before(stream, run, last))
    return found


def _a_year_before(stream: Stream, piece: Piece, this: Piece) -> Piece:
    same = (piece.year, piece.first, piece.last) == (this.year, this.first, this.last)
    if not same or piece.year is None or stream.sign(piece.at) not in _PAST:
        return piece
    return replace(piece, year=piece.year - 1)


def _before(stream: Stream, run: Piece, piece: Piece) -> Piece:
    counted = piece.is_open and piece.first == 1 and stream.sign(piece.at) is Sign.FIRST
    if not counted or not stream.is_east_asian(piece.at):
        return piece
    before = None
    if run.kind is MentionKind.TRAILING and run.period is not None:
        before = run.period.shifted(-len(run.period)) if len(run.period) == piece.last else None
    elif 0 < run.first == run.last > piece.last and stream.sign(piece.at - 1) in _HELD:
        # 7月比前三个月: the three months before July, and not the first of the year.
        month = Month(run.year or stream.newest_year(run.last), run.last)
        before = Period(month - piece.last, month - 1)
    if before is None:
        return piece
    return replace(
        piece, kind=MentionKind.EXPLICIT, grain=run.grain, first=0, last=0, period=before
    )

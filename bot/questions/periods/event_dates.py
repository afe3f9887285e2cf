"""Tells dates that only say when an event was from periods of their own."""

from dataclasses import replace

from bot.questions.periods.events import STARTS, named_event, start_of
from bot.questions.periods.findings import Against, MentionKind
from bot.questions.periods.signs import PANDEMIC, SANCTIONING, Sign
from bot.questions.periods.stream import Piece, Stream
from bot.trade import Month, Period
from bot.trade.period import MONTHS_A_YEAR

_EVENTS = {Against.PRE_PANDEMIC: PANDEMIC, Against.PRE_SANCTIONS: SANCTIONING}
_NEAR = frozenset({Sign.FILLER, Sign.COMMA})
_WITHIN = frozenset({Sign.FILLER, Sign.WORD, Sign.BORDER, Sign.CLOSED, Sign.REOPENED, Sign.CHANGE})
_RESUMED = frozenset({"恢复"})
_FEW_WORDS = 7


def without_event_dates(stream: Stream, pieces: list[Piece]) -> list[Piece]:
    """The pieces without dates that stand beside the event they date; open ends far off joined.

    Since the border closed in January 2020, 2017년 제재 이후; since freight resumed in 2022.
    """
    kept = [
        piece
        for place, piece in enumerate(pieces)
        if not any(
            _dates(stream, piece, other) or _spans(stream, other, piece)
            for other in pieces[max(0, place - 1) : place + 2]
        )
    ]
    return [_since_far(stream, piece, kept) for piece in kept]


def _dates(stream: Stream, piece: Piece, event: Piece) -> bool:
    """Whether a calendar period says when the event beside it was."""
    calendar, start = piece.calendar, _start(stream, event)
    if (
        piece is event
        or piece.kind is not MentionKind.EXPLICIT
        or calendar is None
        or start is None
    ):
        return False
    if len(calendar) > MONTHS_A_YEAR:
        # "After sanctions, 2016 to 2018": several years are asked about, and date nothing.
        return False
    first, second = (piece, event) if piece.at < event.at else (event, piece)
    between = {token.sign for token in stream.tokens[first.upto : second.at]}
    is_2019 = event.kind is MentionKind.BASELINE and calendar == Period.year(start.year - 1)
    return between <= _NEAR and (start in calendar or is_2019)


def _spans(stream: Stream, piece: Piece, event: Piece) -> bool:
    """Whether years say which part of a time since an event is meant: 2020年至2022年闭关期间."""
    calendar, during = piece.calendar, event.kind is MentionKind.EXPLICIT and event.grain is None
    if piece is event or calendar is None or event.period is None or not during:
        return False
    first, second = (piece, event) if piece.at < event.at else (event, piece)
    between = {token.sign for token in stream.tokens[first.upto : second.at]}
    lasting = event.period.start in STARTS.values() and len(calendar) > MONTHS_A_YEAR
    return lasting and between <= _NEAR and event.period.start in calendar


def _start(stream: Stream, piece: Piece) -> Month | None:
    """The month the event of a piece began; None for any other piece."""
    if piece.kind is MentionKind.BASELINE and piece.baseline is not None:
        event = _EVENTS.get(piece.baseline.against)
        return STARTS[event] if event else None
    is_event = piece.kind is MentionKind.SINCE and piece.grain is None and piece.period is not None
    if is_event or piece.kind is not MentionKind.EXPLICIT or piece.period is None:
        return piece.period.start if is_event and piece.period else None
    # 2023년 8월 국경 재개방 후 1년간: so many months beside the event.
    named = (named_event(stream, at, alone=True) for at in range(piece.at, piece.upto))
    starts = (start_of(event[0]) for event in named if event is not None)
    return next((one for one in starts if one not in piece.period), None)


def _since_far(stream: Stream, piece: Piece, pieces: list[Piece]) -> Piece:
    """A date some words after "since", or before 재개 이후, as an open range."""
    calendar = piece.calendar
    if piece.kind is not MentionKind.EXPLICIT or piece.role is not None or calendar is None:
        return piece
    before = stream.back(piece.at - 1, _WITHIN)
    after = stream.ahead(piece.upto, _WITHIN)
    led = stream.sign(before) is Sign.SINCE and 1 < piece.at - before <= _FEW_WORDS
    closing = (
        stream.sign(after - 1) in {Sign.CLOSED, Sign.REOPENED} or stream.word(after - 1) in _RESUMED
    )
    ended = stream.sign(after) is Sign.SINCE_AFTER and closing and after > piece.upto
    taken = any(other is not piece and other.at in range(before, after + 1) for other in pieces)
    if taken or not (led or ended):
        return piece
    at, upto = (before, piece.upto) if led else (piece.at, after + 1)
    end = max(calendar.start, stream.latest)
    return replace(
        piece,
        at=at,
        upto=upto,
        kind=MentionKind.SINCE,
        year=None,
        first=0,
        last=0,
        period=Period(calendar.start, end),
    )

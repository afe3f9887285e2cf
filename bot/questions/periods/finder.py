"""Finds every period a question names."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from bot.questions.periods.after_events import nth_after_event_at
from bot.questions.periods.baselines import baseline_at
from bot.questions.periods.calendar_words import calendar_at
from bot.questions.periods.event_dates import without_event_dates
from bot.questions.periods.event_years import event_year_at
from bot.questions.periods.events import event_at
from bot.questions.periods.findings import (
    GrainUse,
    MentionKind,
    PeriodFindings,
    Problem,
)
from bot.questions.periods.grains import GrainWord, grain_at
from bot.questions.periods.lexer import lex
from bot.questions.periods.lists import with_years
from bot.questions.periods.neighbours import beside_named
from bot.questions.periods.open_ends import open_ended
from bot.questions.periods.publication import vintages
from bot.questions.periods.ranges import joined
from bot.questions.periods.rates import rated
from bot.questions.periods.relative import relative_at
from bot.questions.periods.resolving import mentions
from bot.questions.periods.roles import with_roles
from bot.questions.periods.run_before import before_the_newest
from bot.questions.periods.running import ending, to_date
from bot.questions.periods.signs import RATE, Sign, Token
from bot.questions.periods.split_years import split_year_at
from bot.questions.periods.stream import Piece, Slip, Stream
from bot.questions.periods.vague import vague_at
from bot.trade import Month

# More periods than anyone asks about at once; each is compared with every other.
_MOST_PERIODS = 40
_NEVER_FIRST = frozenset(
    {
        Sign.WORD,
        Sign.FILLER,
        Sign.BREAK,
        Sign.COMMA,
        Sign.DOT,
        Sign.DASH,
        Sign.SLASH,
        Sign.AND,
        Sign.TO,
        Sign.CHANGE,
    }
)
"""The signs no phrase of time begins with: most of a question is passed over at once."""

_STAGES = (
    joined,
    before_the_newest,
    without_event_dates,
    beside_named,
    to_date,
    ending,
    vintages,
    open_ended,
    with_roles,
    with_years,
)


@dataclass(slots=True)
class _Scan:
    """What one walk over the tokens brings up."""

    pieces: list[Piece] = field(default_factory=list)
    slips: list[Slip] = field(default_factory=list)
    grains: list[GrainWord] = field(default_factory=list)


def find(text: str, *, today: date, latest: Month) -> PeriodFindings:
    """Every period of a normalised text, with roles, grain and problems.

    `today` is the asker's date, `latest` the newest month of the data. Never raises.
    """
    tokens = lex(text, today.year)
    signs = frozenset(token.sign for token in tokens)
    stream = Stream(text, tokens, today, latest, signs)
    scan = _scan(stream)
    stream = replace(stream, grained=bool(scan.grains))
    pieces = scan.pieces[:_MOST_PERIODS]
    spoken: list[Piece | Slip | GrainWord] = [*scan.slips, *scan.grains, *scan.pieces]
    for stage in _STAGES:
        pieces = stage(stream, pieces)
        spoken += pieces
    pieces = [piece for piece in pieces if not _is_idle(piece)]
    pieces, row = rated(stream, pieces)
    grain = _chosen(scan.grains)
    return PeriodFindings(
        mentions=tuple(mentions(stream, pieces)),
        grain=grain.grain if grain else row,
        grain_use=grain.use if grain else (GrainUse.EACH if row else None),
        problems=tuple(_problem(stream, slip) for slip in scan.slips),
        spans=_spans(stream, spoken),
        first_printed=Sign.FIRST_PRINTED in signs,
        revised=Sign.REVISED in signs,
        change=Sign.CHANGE in signs or any(_is_rate(token) for token in tokens),
    )


def _scan(stream: Stream) -> _Scan:
    """Walk over the tokens once, at each place taking the first grammar that reads it."""
    scan, at = _Scan(), 0
    while at < len(stream.tokens):
        if stream.tokens[at].sign in _NEVER_FIRST:
            at += 1
            continue
        found = (
            split_year_at(stream, at)
            or vague_at(stream, at)
            or event_year_at(stream, at)
            or nth_after_event_at(stream, at)
            or event_at(stream, at)
            or baseline_at(stream, at)
            or grain_at(stream, at)
            or calendar_at(stream, at)
            or relative_at(stream, at)
        )
        if isinstance(found, Piece):
            scan.pieces.append(found)
        elif isinstance(found, Slip):
            scan.slips.append(found)
        elif found is not None:
            scan.grains.append(found)
        at = found.upto if found else at + 1
    return scan


def _is_rate(token: Token) -> bool:
    return token.sign is Sign.BASELINE and token.value == RATE


def _is_idle(piece: Piece) -> bool:
    """Whether "the same period" stands without a comparison: it only points back."""
    return piece.kind is MentionKind.BASELINE and piece.soft


def _chosen(grains: list[GrainWord]) -> GrainWord | None:
    """The grain word that says most: one asked for before one merely spelled out."""
    asked = [grain for grain in grains if grain.use is not GrainUse.EACH]
    return next(iter([*asked, *grains]), None)


def _problem(stream: Stream, slip: Slip) -> Problem:
    start, end = stream.token(slip.at).start, stream.token(slip.upto - 1).end
    return Problem(start, end, stream.text[start:end], slip.fault, slip.ranges)


def _spans(stream: Stream, found: list[Piece | Slip | GrainWord]) -> tuple[tuple[int, int], ...]:
    """The stretches of text that are spoken for, merged and in order."""
    merged: list[tuple[int, int]] = []
    stretches = (stretch for item in found for stretch in _stretches(stream, item))
    for start, end in sorted(stretches):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


def _stretches(stream: Stream, item: Piece | Slip | GrainWord) -> Iterator[tuple[int, int]]:
    """What a phrase covers; of a grain's not the words inside: the highest *export* month."""
    led_in = _led_in(stream, item.at)
    if not isinstance(item, GrainWord):
        yield stream.token(led_in).start, stream.token(item.upto - 1).end
        return
    for place in range(led_in, item.upto):
        token = stream.token(place)
        if token.sign is not Sign.WORD:
            yield token.start, token.end


def _led_in(stream: Stream, at: int) -> int:
    """Where words that only introduce a period begin: the month of March, the whole of 2022."""
    place = stream.back(at - 1, {Sign.FILLER, Sign.FULL, Sign.UNIT}) + 1
    while place < at and stream.sign(place) is Sign.FILLER:
        place += 1
    return place

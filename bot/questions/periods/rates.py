"""Tells one rate of growth from a row of them: annual growth in 2024, annual growth since 2015."""

from bot.questions.periods.findings import MentionKind
from bot.questions.periods.resolving import main_period
from bot.questions.periods.signs import RATE, YEAR, Sign
from bot.questions.periods.stream import GRAINS, Piece, Stream
from bot.questions.query import Grain


def rated(stream: Stream, pieces: list[Piece]) -> tuple[list[Piece], Grain | None]:
    """The pieces, and the grain of a rate that is asked for each unit of a longer period.

    "Annual growth" over several years names no baseline then, so its piece goes.
    """
    mains = (main_period(stream, piece) for piece in pieces if piece.role is None)
    longest = max((len(main) for main in mains if main is not None), default=0)
    grain = None
    kept = []
    for piece in pieces:
        token = stream.token(piece.at)
        is_rate = piece.kind is MentionKind.BASELINE and token.sign is Sign.BASELINE
        row = is_rate and 0 < token.unit < longest and (token.unit < YEAR or token.value == RATE)
        grain = GRAINS[token.unit] if row else grain
        if not (row and token.value == RATE):
            kept.append(piece)
    return kept, grain

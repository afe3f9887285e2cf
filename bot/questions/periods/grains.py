"""Grammar of grain: by month, 월별, which year, 哪个月, how many months in a row."""

from dataclasses import dataclass

from bot.questions.periods.findings import GrainUse
from bot.questions.periods.signs import HOW_OFTEN, MONTH, WHICH_ONE, YEAR, Sign
from bot.questions.periods.stream import GRAINS, Stream
from bot.questions.query import Grain

_USES = {WHICH_ONE: GrainUse.WHICH, HOW_OFTEN: GrainUse.COUNT}
_TO_UNIT = {
    Sign.EACH: (frozenset({Sign.FULL, Sign.FILLER}), GrainUse.EACH),
    Sign.WHICH: (frozenset({Sign.TOP, Sign.FULL, Sign.FILLER}), GrainUse.WHICH),
    Sign.TOP: (
        frozenset({Sign.TOP, Sign.WORD, Sign.FILLER, Sign.FULL, Sign.NUMBER, Sign.A}),
        GrainUse.WHICH,
    ),
    Sign.HOW_MANY: (
        frozenset({Sign.WORD, Sign.FULL, Sign.IN_A_ROW, Sign.FILLER}),
        GrainUse.COUNT,
    ),
    Sign.IN_A_ROW: (frozenset({Sign.NUMBER, Sign.FEW}), GrainUse.COUNT),
}
"""Words that ask for a grain, what may stand before its unit, and the use they ask for."""

_REACH = 4


@dataclass(frozen=True, slots=True)
class GrainWord:
    """A grain, its use, and the tokens of its words."""

    at: int
    upto: int
    grain: Grain
    use: GrainUse


def grain_at(stream: Stream, at: int) -> GrainWord | None:
    """The grain whose words start at a place."""
    sign = stream.sign(at)
    if sign in _TO_UNIT:
        return _to_unit(stream, at, *_TO_UNIT[sign])
    if sign is Sign.GRAIN and stream.sign(at + 1) is not Sign.BULLETIN:
        token = stream.token(at)
        use = _USES.get(token.value, GrainUse.EACH)
        return GrainWord(at, at + 1, GRAINS[token.unit], use)
    if sign in {Sign.NUMBER, Sign.FEW} and stream.sign(at + 1) is Sign.UNIT:
        return _in_a_row(stream, at)
    if sign is Sign.UNIT and stream.is_east_asian(at) and stream.has(Sign.TOP):
        return _word(stream, at, at, GrainUse.WHICH)
    return None


def _word(stream: Stream, at: int, unit_at: int, use: GrainUse) -> GrainWord | None:
    unit = stream.token(unit_at).unit
    if not MONTH <= unit <= YEAR:
        return None
    return GrainWord(at, unit_at + 1, GRAINS[unit], use)


def _to_unit(stream: Stream, at: int, over: frozenset[Sign], use: GrainUse) -> GrainWord | None:
    """A grain word and the unit at most a few words on."""
    for place in range(at + 1, at + 1 + _REACH):
        if stream.sign(place) is Sign.UNIT:
            return _word(stream, at, place, use)
        if stream.sign(place) not in over:
            return None
    return None


def _in_a_row(stream: Stream, at: int) -> GrainWord | None:
    """Three months in a row, 석 달 연속, 몇 달 연속."""
    place = stream.ahead(at + 2, {Sign.FILLER, Sign.DURATION})
    if stream.sign(place) is not Sign.IN_A_ROW:
        return None
    word = _word(stream, at, at + 1, GrainUse.COUNT)
    return word and GrainWord(at, place + 1, word.grain, word.use)

"""Grammar of grain: by month, 월별, which year, 哪个月, how many months in a row."""

from dataclasses import dataclass

from bot.questions.periods.findings import GrainUse
from bot.questions.periods.signs import HOW_OFTEN, MONTH, WHICH_ONE, YEAR, Sign
from bot.questions.periods.stream import GRAINS, Stream
from bot.questions.periods.years import year_at
from bot.questions.query import Grain

_USES = {WHICH_ONE: GrainUse.WHICH, HOW_OFTEN: GrainUse.COUNT}
_TO_UNIT = {
    Sign.EACH: (frozenset({Sign.FULL, Sign.FILLER}), GrainUse.EACH),
    Sign.WHICH: (frozenset({Sign.TOP, Sign.FULL, Sign.FILLER, Sign.NUMBER}), GrainUse.WHICH),
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
        return _in_a_row(stream, at) or _some(stream, at)
    if sign is Sign.ORDINAL and stream.sign(at + 1) is Sign.UNIT:
        return _first_ever(stream, at)
    counted = stream.sign(at - 1) in {Sign.NUMBER, Sign.FEW}
    if sign is Sign.UNIT and stream.is_east_asian(at) and not counted:
        return _unit_alone(stream, at)
    return None


def _unit_alone(stream: Stream, at: int) -> GrainWord | None:
    """가장 많았던 달은?, 最高的月份; 밑이었던 달은 몇 개."""
    if stream.has(Sign.HOW_MANY):
        return _word(stream, at, at, GrainUse.COUNT)
    asked = stream.sign(stream.ahead(at + 1)) is Sign.BREAK or "언제" in stream.text
    return _word(stream, at, at, GrainUse.WHICH) if asked or stream.has(Sign.TOP) else None


def _some(stream: Stream, at: int) -> GrainWord | None:
    """有几个月: how many months, which is no count of its own."""
    if stream.word(at - 1) == "那":
        return None
    follows = stream.sign(at + 2) in {Sign.FIRST, Sign.DURATION, Sign.BEFORE_AFTER}
    if stream.sign(at) is not Sign.FEW or not stream.is_east_asian(at) or follows:
        return None
    return _word(stream, at, at + 1, GrainUse.COUNT)


def _first_ever(stream: Stream, at: int) -> GrainWord | None:
    """The first month exports passed a sum; the first month of 2024 is a date."""
    unit, after = stream.token(at + 1).unit, stream.ahead(at + 2)
    if stream.sign(after) is Sign.IN_A_ROW:
        return _word(stream, at, at + 1, GrainUse.COUNT)
    if stream.token(at).value != 1 or unit not in {MONTH, YEAR}:
        return None
    return None if year_at(stream, after) else _word(stream, at, at + 1, GrainUse.WHICH)


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
        counts = stream.sign(place + 1) in {Sign.NUMBER, Sign.A}
        if stream.sign(place) not in over or (stream.word(place) == "in" and counts):
            # The highest in five years is no year.
            return None
    return None


def _in_a_row(stream: Stream, at: int) -> GrainWord | None:
    """Three months in a row, 석 달 연속, 몇 달 연속."""
    place = stream.ahead(at + 2, {Sign.FILLER, Sign.DURATION})
    if stream.sign(place) is not Sign.IN_A_ROW:
        return None
    word = _word(stream, at, at + 1, GrainUse.COUNT)
    return word and GrainWord(at, place + 1, word.grain, word.use)

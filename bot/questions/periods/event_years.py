"""Grammar of the year or month of an event itself: the year the border closed, 코로나 첫해."""

import re
from typing import Final

from bot.questions.periods.events import named_event, start_of
from bot.questions.periods.findings import MentionKind
from bot.questions.periods.signs import MONTH, YEAR, Sign
from bot.questions.periods.stream import GRAINS, Piece, Stream
from bot.trade import Month, Period

_LED_ON: Final = frozenset({"of", "that", "in", "which", "when", "the", "when the", "un", "first"})
_REACH: Final = 5
_THAT_WAS: Final = re.compile(
    r"(?:가|이|을|를|은|는|의)? ?(?:처음 ?)?"
    r"(?:된|한|당한|(?:시작|발생|단행|부과|강화|채택|개시)(?:된|한|되던|하던)"
    r"|터진|닥친|퍼진|나온|있던|있었던)? ?"
    r"(?:그 ?|첫 ?|바로 ?그 ?)?"
    r"|的?(?:爆发|暴发|发生|开始|实施|生效|加码|出台)?的?(?:那一?|当|第一|首|头一?)"
)
"""What may stand between an event and the year it was in."""
_AFTER_IT: Final = frozenset({"", "된", "후", "이후", "뒤"})
_UNITS: Final = frozenset({MONTH, YEAR})


def event_year_at(stream: Stream, at: int) -> Piece | None:
    """The year or month of an event whose words start at a place."""
    sign = stream.sign(at)
    if sign in {Sign.UNIT, Sign.ORDINAL, Sign.FIRST}:
        return _led(stream, at)
    found = named_event(stream, at, alone=False)
    if found is not None:
        return _followed(stream, at, *found)
    bare = named_event(stream, at, alone=True)
    if bare is None:
        return None
    for place in range(bare[1], bare[1] + 2):
        beside = _month_beside(stream, place, *bare)
        if beside is not None:
            return _piece(stream, (at, place + 1), *beside)
    return None


def _led(stream: Stream, at: int) -> Piece | None:
    """The year the border closed, the month of the reopening, the second year of the pandemic."""
    unit_at = at + (stream.sign(at) is not Sign.UNIT)
    unit, nth = stream.token(unit_at).unit, max(stream.token(at).value, 1)
    if stream.sign(unit_at) is not Sign.UNIT or unit not in _UNITS or stream.is_east_asian(unit_at):
        return None
    for place in range(unit_at + 1, unit_at + _REACH):
        found = named_event(stream, place, alone=True)
        if found is not None:
            return _piece(stream, (at, found[1]), start_of(found[0]) + (nth - 1) * unit, unit)
        if stream.word(place) not in _LED_ON:
            return None
    return None


def _followed(stream: Stream, at: int, event: int, upto: int) -> Piece | None:
    """국경이 봉쇄된 해, 팬데믹 첫해, 封关那年."""
    for place in range(upto, upto + _REACH):
        beside = _month_beside(stream, place, event, upto)
        if beside is not None:
            return _piece(stream, (at, place + 1), *beside)
        if stream.sign(place) is Sign.UNIT and stream.token(place).unit in _UNITS:
            between = stream.text[stream.token(upto - 1).end : stream.token(place).start]
            own = _THAT_WAS.fullmatch(between.strip(" ")) or _THAT_WAS.fullmatch(between)
            if own is None or not stream.is_east_asian(place):
                return None
            return _piece(stream, (at, place + 1), start_of(event), stream.token(place).unit)
        counted = stream.sign(place) is Sign.NUMBER and stream.word(place) != "一"
        began = stream.word(place) == "开始"
        ends = {Sign.BREAK, Sign.SINCE_AFTER, Sign.BEFORE_AFTER}
        if counted or (stream.sign(place) in ends and not began):
            return None
    return None


def _month_beside(stream: Stream, place: int, event: int, upto: int) -> tuple[Month, int] | None:
    """The month of an event, 封关当月, or the month or year after it: 재개방 다음 달."""
    token = stream.token(place)
    between = stream.text[stream.token(upto - 1).end : token.start].strip(" ")
    if stream.word(place) == "当月" and not between:
        return start_of(event), MONTH
    follows = token.sign is Sign.SHIFTED and token.value == 1 and between in _AFTER_IT
    follows = follows or (token.sign is Sign.UNIT and between in {"次", "翌"})
    return (start_of(event) + token.unit, token.unit) if follows and token.unit in _UNITS else None


def _piece(stream: Stream, span: tuple[int, int], start: Month, unit: int) -> Piece | None:
    if start > stream.latest:
        return None
    period = Period.year(start.year) if unit == YEAR else Period(start, start)
    return Piece(*span, MentionKind.EXPLICIT, GRAINS[unit], period=period)

"""Grammar of one month or quarter after an event: in the second month after the border closed."""

import re
from typing import Final

from bot.questions.periods.events import event_ahead, named_event, start_of
from bot.questions.periods.findings import MentionKind
from bot.questions.periods.korean import NATIVE_NUMBERS
from bot.questions.periods.signs import MONTH, YEAR, Sign
from bot.questions.periods.stream import Piece, Stream
from bot.questions.query import Grain
from bot.trade import Period

_WITHIN: Final = re.compile(r"\b(?:in|for|during|over) (?:the )?(?:very )?$")
_LOOKED_FOR: Final = re.compile(
    r" ?(?:with|when|that|where|in which|to|had|saw|above|below|over|under)\b"
)
_KOREAN: Final = re.compile(rf"({'|'.join(sorted(NATIVE_NUMBERS, key=len, reverse=True))}) ?번째")
_PASSED: Final = frozenset({Sign.FILLER, Sign.WORD})
_NEAR: Final = 4


def nth_after_event_at(stream: Stream, at: int) -> Piece | None:
    """The nth month, quarter or half after an event whose words start at a place."""
    if stream.sign(at) is Sign.ORDINAL:
        return _counted_ahead(stream, at)
    found = named_event(stream, at, alone=True)
    return _counted_behind(stream, at, *found) if found else None


def _counted_ahead(stream: Stream, at: int) -> Piece | None:
    """In the first month after the reopening, the first full quarter after the border closed."""
    place = stream.ahead(at + 1, {Sign.FULL})
    unit, nth = stream.token(place), stream.token(at).value
    found = event_ahead(stream, place + 1) if stream.sign(place + 1) is Sign.AFTER else None
    if found is None or unit.sign is not Sign.UNIT:
        return None
    rest = stream.text[stream.token(found[1] - 1).end :]
    within = stream.text[: stream.token(at).start]
    # "The first month after the reopening with exports above …" is looked for.
    if _LOOKED_FOR.match(rest) or (unit.unit == MONTH and not _WITHIN.search(within)):
        return None
    return _piece((at, found[1]), found[0], nth, unit.unit, full=place > at + 1)


def _counted_behind(stream: Stream, at: int, event: int, upto: int) -> Piece | None:
    """封关后的第二个季度, 국경 봉쇄 후 두 번째 달."""
    side = next((p for p in range(upto, upto + _NEAR) if stream.sign(p) not in _PASSED), upto)
    if stream.sign(side) is not Sign.SINCE_AFTER or not stream.is_east_asian(side):
        return None
    place = stream.ahead(side + 1)
    korean = _KOREAN.match(stream.text, stream.token(place).start)
    if korean is not None:
        # The words of 세 번째 may be read as those of a code, 세번.
        nth, unit_at = NATIVE_NUMBERS[korean[1]].value, place + 2
    elif stream.word(place).startswith("第"):
        nth, unit_at = stream.token(place).value, place + 1
    else:
        return None
    unit = stream.token(unit_at)
    if unit.sign is not Sign.UNIT:
        return None
    return _piece((at, unit_at + 1), event, nth, unit.unit, full=False)


def _piece(span: tuple[int, int], event: int, nth: int, unit: int, *, full: bool) -> Piece | None:
    """So many units after the month of an event; a full one is the calendar's, begun after it."""
    if nth < 1 or not 1 <= unit <= YEAR:
        return None
    if unit == YEAR:
        # As of the year after an event: the border closed with January, and that year is the first.
        start = start_of(event)
        year = Period.year(start.year + nth - (start.month == 1))
        return Piece(*span, MentionKind.EXPLICIT, Grain.MONTH, period=year)
    last = start_of(event) + nth * unit
    if full:
        last += -last.month % unit
    period = Period(last - (unit - 1), last)
    return Piece(*span, MentionKind.EXPLICIT, Grain.MONTH, period=period)

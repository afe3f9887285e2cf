"""Grammar of periods named by an event: since the border closed, 코로나 이전, 疫情前."""

from bot.questions.periods.findings import Against, Baseline, Flag, MentionKind, Role
from bot.questions.periods.signs import PANDEMIC, REOPENING, SANCTIONING, VAGUE_END, YEAR, Sign
from bot.questions.periods.stream import FIRST_MONTH, Piece, Stream
from bot.questions.periods.years import count_at
from bot.questions.query import Grain
from bot.trade import Month, Period

STARTS = {
    PANDEMIC: Month(2020, 1),
    REOPENING: Month(2023, 8),
    SANCTIONING: Month(2017, 9),
}
"""The month each event began: the border closure, its end, the sanctions on whole sectors."""

RESOLUTIONS = {
    1718: Month(2006, 10),
    1874: Month(2009, 6),
    2087: Month(2013, 1),
    2094: Month(2013, 3),
    2270: Month(2016, 3),
    2321: Month(2016, 11),
    2356: Month(2017, 6),
    2371: Month(2017, 8),
    2375: Month(2017, 9),
    2397: Month(2017, 12),
}
"""The month the Security Council adopted each resolution."""

_BASELINES = {PANDEMIC: Against.PRE_PANDEMIC, SANCTIONING: Against.PRE_SANCTIONS}
_BEFORE = frozenset({Sign.BEFORE, Sign.SINCE, Sign.AFTER, Sign.DURING})
_AFTER = frozenset(
    {
        Sign.SINCE_AFTER,
        Sign.BEFORE_AFTER,
        Sign.DURING,
        Sign.FIRST,
        Sign.DURATION,
        Sign.PREVIOUS,
    }
)
_PASSED = frozenset({Sign.FILLER, Sign.WORD, Sign.BULLETIN, Sign.CODE})
_SINCE = frozenset({Sign.SINCE, Sign.AFTER, Sign.SINCE_AFTER})
_BEFORE_IT = frozenset({Sign.BEFORE, Sign.BEFORE_AFTER, Sign.FIRST, Sign.PREVIOUS})
_RANGED = frozenset({Sign.BETWEEN, Sign.FROM})
_JOINS = frozenset({Sign.AND, Sign.TO, Sign.UNTIL, Sign.DASH})
_LEADS_ON = frozenset({Sign.FILLER, Sign.FROM_AFTER, Sign.SINCE_AFTER, Sign.TO, Sign.DASH})
_STOPS = frozenset({Sign.BREAK, Sign.COMMA, Sign.YEAR, Sign.MONTH, Sign.YEAR_MONTH, Sign.QUARTER})
_REACH = 7
_NEAR = 4
_MOST_MONTHS = 120


def event_at(stream: Stream, at: int) -> Piece | None:
    """The period named by an event whose words start at a place."""
    if stream.sign(at) in _BEFORE:
        return _prefixed(stream, at)
    if stream.sign(at) in _RANGED:
        return _between(stream, at)
    if stream.sign(at) in {Sign.NUMBER, Sign.A, Sign.UNIT, Sign.ORDINAL, Sign.LAST}:
        return _months_beside(stream, at)
    found = named_event(stream, at, alone=False) or _resolution(stream, at)
    return _suffixed(stream, at, *found) if found else None


def _suffixed(stream: Stream, at: int, event: int, upto: int) -> Piece | None:
    """국경 봉쇄 이후, 疫情前, 封关前三个月: the side of the event stands after it."""
    until = _until_another(stream, at, event, upto)
    if until is not None:
        return until
    place = upto
    while place < upto + _NEAR and stream.sign(place) in _PASSED:
        place += 1
    side = stream.sign(place)
    lasted = _months(stream, place) if event == PANDEMIC and side is Sign.NUMBER else None
    if lasted is not None and stream.is_east_asian(place):
        # 疫情三年: so many years from the closure on.
        period = Period(start_of(event), start_of(event) + (lasted[0] - 1))
        return Piece(at, lasted[1], MentionKind.EXPLICIT, Grain.YEAR, period=period)
    if side not in _AFTER or not stream.is_east_asian(place):
        return None
    if side is Sign.PREVIOUS and stream.token(place).unit:
        return _beside(stream, (at, place + 1), event, stream.token(place).unit, before=True)
    # 重开后头三个月: the first ones after it are those after it; 제재 전 마지막 해 is that before.
    over = {Sign.FILLER, Sign.FIRST if side in _SINCE else Sign.LAST}
    counted = _months(stream, stream.ahead(place + 1, over))
    if counted is not None and side not in {Sign.DURING, Sign.DURATION}:
        return _beside(stream, (at, counted[1]), event, counted[0], before=side in _BEFORE_IT)
    return None if side is Sign.PREVIOUS else _piece(stream, at, place + 1, event, side)


def _months(stream: Stream, at: int) -> tuple[int, int] | None:
    """A count of whole units as months, and where it ends."""
    count, unit_at = count_at(stream, at) or (1, at)
    unit = stream.token(unit_at)
    months = count * unit.unit
    is_count = unit.sign is Sign.UNIT and 0 < months <= _MOST_MONTHS
    return (months, unit_at + 1) if is_count else None


def _months_beside(stream: Stream, at: int) -> Piece | None:
    """The three months before the border closed, the year after it reopened."""
    # "The first three months after" are counted, "the first month after" may be looked for.
    ordinal = stream.sign(at) is Sign.ORDINAL
    first = ordinal and stream.token(at).value == 1 and count_at(stream, at + 1) is not None
    if ordinal and not first:
        return None
    last = stream.sign(at) is Sign.LAST
    counted = _months(stream, stream.ahead(at + 1, {Sign.FULL}) if last else at + first)
    sides = {Sign.BEFORE} if last else {Sign.BEFORE, Sign.AFTER}
    if counted is None or stream.sign(counted[1]) not in sides:
        return None
    found = event_ahead(stream, counted[1])
    if found is None:
        return None
    before = stream.sign(counted[1]) is Sign.BEFORE
    return _beside(stream, (at, found[1]), found[0], counted[0], before=before)


def _beside(
    stream: Stream, span: tuple[int, int], event: int, months: int, *, before: bool
) -> Piece:
    """So many months before or after an event; the year beside it is a calendar year.

    재개방 후 1년간 counts twelve months, which those before can be held against.
    """
    start = start_of(event)
    period = Period(start - months, start - 1) if before else Period(start + 1, start + months)
    words = stream.tokens[slice(*span)]
    places = range(*span)
    counted = any(
        stream.sign(place) is Sign.NUMBER and stream.word(place) != "一" for place in places
    )
    by_year = months == YEAR and any(token.unit == YEAR for token in words)
    if by_year and (not counted or (start.month == 1 and not before)):
        # The border closed with January: a year from then on is that year.
        period = Period.year(start.year + (-1 if before else start.month > 1))
    return Piece(*span, MentionKind.EXPLICIT, Grain.MONTH, period=period)


def start_of(event: int) -> Month:
    """The month an event or a resolution began."""
    return STARTS.get(event) or RESOLUTIONS[event]


def _prefixed(stream: Stream, at: int) -> Piece | None:
    """Since, before, after or during an event some words on."""
    found = event_ahead(stream, at)
    return found and _piece(stream, at, found[1], found[0], stream.sign(at))


def event_ahead(stream: Stream, at: int) -> tuple[int, int] | None:
    """The event a few words after "since" or "before", and where it ends."""
    ended = False
    for place in range(at + 1, at + _REACH):
        sign = stream.sign(place)
        if sign in _STOPS and not _names_event(stream, place):
            return None
        ended = ended or (sign is Sign.VAGUE and stream.token(place).value == VAGUE_END)
        found = named_event(stream, place, alone=True) or _resolution(stream, place)
        if found is not None:
            return (REOPENING, found[1]) if ended and found[0] == PANDEMIC else found
    return None


def _names_event(stream: Stream, at: int) -> bool:
    """Whether a year only names the event after it: the 2020 border closure."""
    is_year = stream.sign(at) is Sign.YEAR
    return is_year and named_event(stream, at + 1, alone=False) is not None


def _between(stream: Stream, at: int) -> Piece | None:
    """Between the closure and the reopening, from the lockdown to the sanctions."""
    first = event_ahead(stream, at)
    joined = first and stream.sign(stream.ahead(first[1])) in _JOINS
    second = event_ahead(stream, stream.ahead(first[1])) if first and joined else None
    if first is None or second is None or not start_of(first[0]) < start_of(second[0]):
        return None
    period = Period(start_of(first[0]), start_of(second[0]) - 1)
    return Piece(at, second[1], MentionKind.EXPLICIT, Grain.MONTH, period=period)


def _until_another(stream: Stream, at: int, event: int, upto: int) -> Piece | None:
    """국경 봉쇄부터 재개방까지, 封关到重开期间: from one event up to another."""
    joined = stream.ahead(upto, _LEADS_ON)
    second = named_event(stream, joined, alone=True) if joined > upto else None
    if second is None or not start_of(event) < start_of(second[0]):
        return None
    over = stream.ahead(second[1], {Sign.BEFORE_AFTER, Sign.UNTIL_AFTER, Sign.DURING})
    to = {token.sign for token in stream.tokens[upto:joined]} & _JOINS
    if not (to or over > second[1]):
        return None
    period = Period(start_of(event), start_of(second[0]) - 1)
    return Piece(at, over, MentionKind.EXPLICIT, Grain.MONTH, period=period)


def named_event(stream: Stream, at: int, *, alone: bool) -> tuple[int, int] | None:
    """An event and where its words end; `alone` lets "the closure" do without its border."""
    sign = stream.sign(at)
    if sign is Sign.EVENT:
        event, upto = stream.token(at).value, at + 1
        while stream.sign(upto) in {Sign.CLOSED, Sign.EVENT, Sign.NUMBER}:
            if _months(stream, upto) is not None:
                break
            upto += 1
        return event, upto
    if sign is Sign.BORDER:
        return _border(stream, at)
    if sign in {Sign.CLOSED, Sign.REOPENED}:
        event = PANDEMIC if sign is Sign.CLOSED else REOPENING
        for place in range(at + 1, at + _NEAR):
            if stream.sign(place) is Sign.BORDER:
                return event, place + 1
        return (event, at + 1) if alone else None
    return None


def _border(stream: Stream, at: int) -> tuple[int, int] | None:
    for place in range(at + 1, at + _NEAR + 1):
        if stream.sign(place) is Sign.CLOSED:
            return PANDEMIC, place + 1
        if stream.sign(place) is Sign.REOPENED:
            return REOPENING, place + 1
    return None


def _resolution(stream: Stream, at: int) -> tuple[int, int] | None:
    token = stream.token(at)
    known = token.sign in {Sign.AMOUNT, Sign.NUMBER} and token.value in RESOLUTIONS
    return (token.value, at + 1) if known else None


def _piece(stream: Stream, at: int, upto: int, event: int, side: Sign) -> Piece:
    start = start_of(event)
    if side in _SINCE:
        # An event after the newest month leaves nothing to show but its own month.
        period = Period(start, max(start, stream.latest))
        return Piece(at, upto, MentionKind.SINCE, period=period)
    if side in _BEFORE_IT:
        if event == REOPENING:
            flags = frozenset({Flag.START_ASSUMED})
            period = Period(FIRST_MONTH, start - 1)
            return Piece(at, upto, MentionKind.UNTIL, period=period, flags=flags)
        against = _BASELINES.get(event, Against.PRE_SANCTIONS)
        baseline = Baseline(against)
        return Piece(at, upto, MentionKind.BASELINE, baseline=baseline, role=Role.COMPARE)
    # Sanctions last, the closure ended: during it means until it was lifted.
    end = STARTS[REOPENING] - 1 if event == PANDEMIC else max(start, stream.latest)
    return Piece(at, upto, MentionKind.EXPLICIT, period=Period(start, end))

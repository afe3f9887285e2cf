"""Grammar of baselines: year on year, same months of 2019, 전년 동기, 去年同期."""

from bot.questions.periods.findings import Against, Baseline, MentionKind, Role
from bot.questions.periods.signs import HALF, MONTH, QUARTER, YEAR, Sign
from bot.questions.periods.stream import Piece, Stream
from bot.questions.periods.years import YearWord, count_at, year_at

_OF_SAME = frozenset({Sign.FILLER, Sign.FROM, Sign.UNIT, Sign.NUMBER, Sign.DASH, Sign.DURING})
_TIME_WORDS = frozenset("period time span months point stretch timeframe".split())
_BEFORE = frozenset({Sign.EARLIER, Sign.BEFORE})


def baseline_at(stream: Stream, at: int) -> Piece | None:
    """The baseline whose words start at a place."""
    match stream.sign(at):
        case Sign.BASELINE:
            token = stream.token(at)
            return _piece(at, at + 1, by_unit(token.unit))
        case Sign.SAME:
            return _same(stream, at)
        case Sign.UNIT:
            return _unit_before(stream, at, 1, at)
        case Sign.NUMBER | Sign.A:
            counted = count_at(stream, at)
            found = _unit_before(stream, at, counted[0], counted[1]) if counted else None
            return found or _year_and_same(stream, at)
    return _year_and_same(stream, at)


def by_unit(unit: int, count: int = 1) -> Baseline:
    """So many years, quarters or months before; without a unit the period before."""
    if unit == YEAR:
        return Baseline(Against.YEARS_BEFORE, count)
    return (
        Baseline(Against.MONTHS_BEFORE, count * unit) if unit else Baseline(Against.PERIOD_BEFORE)
    )


def same_months(year: YearWord) -> Baseline:
    """The same months of a year; of last year means a year before whatever is asked."""
    if year.baseline is not None:
        return year.baseline
    return Baseline(Against.SAME_MONTHS, year=year.year)


def _piece(at: int, upto: int, baseline: Baseline, *, soft: bool = False) -> Piece:
    return Piece(at, upto, MentionKind.BASELINE, baseline=baseline, role=Role.COMPARE, soft=soft)


def _year_and_same(stream: Stream, at: int) -> Piece | None:
    """2019년 같은 기간, 去年同期, last year's same period, 3년 전 동월."""
    year = year_at(stream, at)
    if year is None:
        return None
    same = stream.ahead(year.upto)
    if stream.sign(same) is not Sign.SAME:
        return None
    return _piece(at, same + 1, same_months(year))


def _same(stream: Stream, at: int) -> Piece | None:
    """The same period of 2019, the same month a year earlier; alone it needs a mark before it."""
    place, closed = at + 1, at + 1
    while True:
        dated = _same_as(stream, at, place)
        if dated is not None:
            return dated
        if stream.sign(place) is Sign.UNIT or stream.word(place) in _TIME_WORDS:
            closed = place + 1
        elif stream.sign(place) not in _OF_SAME:
            break
        place += 1
    return _piece(at, closed, by_unit(YEAR), soft=not _is_marked(stream, at, closed))


def _same_as(stream: Stream, at: int, place: int) -> Piece | None:
    """The year or the time before that "the same" is measured from."""
    year = year_at(stream, place)
    if year is not None:
        return _piece(at, year.upto, same_months(year))
    count, unit_at = count_at(stream, place) or (1, place)
    earlier = _unit_before(stream, place, count, unit_at)
    return earlier and _piece(at, earlier.upto, earlier.baseline or by_unit(YEAR))


def _is_marked(stream: Stream, at: int, upto: int) -> bool:
    """Whether a comparison word stands beside "the same period"."""
    before = stream.sign(stream.back(at - 1))
    after = stream.sign(stream.ahead(upto, {Sign.FILLER, Sign.AND}))
    return before is Sign.VERSUS or after in {Sign.VERSUS_AFTER, Sign.COMPARE}


def _unit_before(stream: Stream, at: int, count: int, unit_at: int) -> Piece | None:
    """A year earlier, three months before, the year before, year-ago."""
    unit_at = stream.ahead(unit_at, {Sign.DASH})
    token = stream.token(unit_at)
    if token.sign is not Sign.UNIT or token.unit not in {MONTH, QUARTER, HALF, YEAR}:
        return None
    place = stream.ahead(unit_at + 1, {Sign.DASH})
    lone = stream.sign(unit_at - 1) not in {Sign.FEW, Sign.NUMBER, Sign.A, Sign.WORD}
    year_ago = unit_at == at and lone and stream.sign(place) is Sign.AGO
    before = stream.sign(place) in _BEFORE or stream.word(place) == "prior"
    if not (before or year_ago) or stream.is_east_asian(unit_at):
        return None
    if _something_follows(stream, place + 1):
        return None
    return _piece(at, place + 1, by_unit(token.unit, count))


def _something_follows(stream: Stream, at: int) -> bool:
    """Whether "before" looks ahead to an event or period instead of back."""
    place = stream.ahead(at)
    return stream.sign(place) in {Sign.EVENT, Sign.BORDER, Sign.YEAR, Sign.YEAR_MONTH}

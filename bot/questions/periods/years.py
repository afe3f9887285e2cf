"""Grammar of years: a figure, this or last year, three years ago, the year before."""

from dataclasses import dataclass

from bot.questions.periods.findings import Against, Baseline
from bot.questions.periods.signs import DECADE, YEAR, Sign
from bot.questions.periods.stream import Stream

_FIRST_NAMED, _LAST_NAMED = 1906, 2099
_SHIFTS = {Sign.LAST: -1, Sign.THIS: 0, Sign.NEXT: 1}
_NAMING = frozenset({Sign.SINCE, Sign.DURING, Sign.BETWEEN, Sign.UNTIL, Sign.UNIT, Sign.BEFORE})
_IN = frozenset({"in", "for", "of"})
AGO = frozenset({Sign.AGO, Sign.BEFORE_AFTER, Sign.FIRST})
"""Signs that turn a count of units into a time before today: ago, 전, 前."""


@dataclass(frozen=True, slots=True)
class YearWord:
    """A year and where its words end; `baseline` is what it means beside another period."""

    year: int
    upto: int
    relative: bool = False
    to_date: bool = False
    baseline: Baseline | None = None
    waits: bool = False


def year_at(stream: Stream, at: int) -> YearWord | None:
    """The year whose words start at a place."""
    token = stream.token(at)
    if token.sign is Sign.YEAR:
        return YearWord(token.value, at + 1)
    if token.sign is Sign.SHIFTED and token.unit == YEAR:
        return _shifted(stream, token.value, at + 1)
    if token.sign is Sign.PREVIOUS:
        return _previous(stream, at)
    if token.sign in _SHIFTS:
        return _last_or_next(stream, at, _SHIFTS[token.sign])
    return _ago(stream, at) or _far_off(stream, at)


def _last_or_next(stream: Stream, at: int, shift: int) -> YearWord | None:
    """Last year, this whole year, the last full year, whose noun goes with its adjective."""
    unit = stream.ahead(at + 1, {Sign.FULL})
    if stream.sign(unit) is Sign.UNIT and stream.token(unit).unit == YEAR:
        return _shifted(stream, shift, unit + 1)
    noun = unit > at + 1 and stream.word(unit - 1).endswith("year")
    return _shifted(stream, shift, unit) if noun else None


def count_at(stream: Stream, at: int) -> tuple[int, int] | None:
    """A count at a place and where it ends: 3, two, a, a couple of."""
    if stream.sign(at) is Sign.A and stream.sign(at + 1) in {Sign.NUMBER, Sign.FEW}:
        at += 1
    if stream.sign(at) in {Sign.NUMBER, Sign.A}:
        return stream.token(at).value, at + 1
    return None


def _shifted(stream: Stream, shift: int, upto: int) -> YearWord:
    year, baseline = stream.today.year + shift, None
    if shift == -1:
        baseline = Baseline(Against.YEARS_BEFORE)
    elif shift < -1:
        # 작년 4분기를 재작년 같은 분기와: the year before last is that of today, not of the range.
        baseline = Baseline(Against.SAME_MONTHS, year=year)
    return YearWord(year, upto, relative=True, to_date=shift == 0, baseline=baseline)


def _previous(stream: Stream, at: int) -> YearWord | None:
    upto = at + 1
    if stream.token(at).unit != YEAR:
        upto = stream.ahead(upto, {Sign.FULL})
        if stream.sign(upto) is not Sign.UNIT or stream.token(upto).unit != YEAR:
            return None
        upto += 1
    baseline = Baseline(Against.YEARS_BEFORE)
    return YearWord(stream.today.year - 1, upto, relative=True, baseline=baseline, waits=True)


def _ago(stream: Stream, at: int) -> YearWord | None:
    counted = count_at(stream, at)
    if counted is None:
        return None
    count, unit = counted
    unit = stream.ahead(unit, {Sign.DASH})
    if stream.sign(unit) is not Sign.UNIT or stream.token(unit).unit not in {YEAR, DECADE}:
        return None
    ago = stream.ahead(unit + 1, {Sign.DASH})
    if stream.sign(ago) not in AGO:
        return None
    count *= stream.token(unit).unit // YEAR
    baseline = Baseline(Against.YEARS_BEFORE, count)
    return YearWord(stream.today.year - count, ago + 1, relative=True, baseline=baseline)


def _far_off(stream: Stream, at: int) -> YearWord | None:
    """A year no data reach, believed only after a word that calls for one: in 1950, by 2045."""
    token, before = stream.token(at), stream.sign(at - 1)
    called = before in _NAMING or (before is Sign.FILLER and stream.word(at - 1) in _IN)
    if token.sign is not Sign.NUMBER or not _FIRST_NAMED <= token.value <= _LAST_NAMED:
        return None
    return YearWord(token.value, at + 1) if called else None

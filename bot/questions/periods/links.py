"""How two neighbouring periods are joined: a range, a list, a choice or not at all."""

from enum import Enum, auto
from itertools import dropwhile

from bot.questions.periods.findings import MentionKind
from bot.questions.periods.signs import QUARTER, VAGUE_END, Sign, Token
from bot.questions.periods.stream import Piece, Stream

_RANGE = frozenset({Sign.TO, Sign.DASH, Sign.FROM_AFTER})
_AND = frozenset({Sign.AND, Sign.COMMA, Sign.SLASH})
_ARROWS = frozenset({"→", "->", "=>"})
_CLOSING = frozenset({"사이", "사이에", "间"})
_PASSED = frozenset({Sign.FILLER, Sign.FULL})
_DATES = frozenset(
    {Sign.YEAR, Sign.YEAR_MONTH, Sign.MONTH, Sign.MAYBE_MONTH, Sign.QUARTER, Sign.HALF}
)
_EVENTS = frozenset({Sign.BASELINE, Sign.EVENT, Sign.BEFORE})
_CALENDAR = frozenset({MentionKind.EXPLICIT, MentionKind.RELATIVE, MentionKind.LATEST})


class Link(Enum):
    """What stands between two periods."""

    RANGE = auto()
    AND = auto()
    OR = auto()
    WITH = auto()
    NONE = auto()


def link(stream: Stream, left: Piece, right: Piece) -> Link:
    """How two neighbouring periods are joined."""
    inside = stream.tokens[left.upto : right.at]
    # From August 2023 to the end of 2024: the year says where the range ends.
    end_of = {Sign.VAGUE} if all(_is_end(one) for one in inside) else set()
    between = {token.sign for token in inside} - _PASSED - end_of
    if not between:
        alike = left.grain is right.grain and left.kind is right.kind
        return Link.AND if alike and left.upto == right.at else Link.NONE
    if between <= _RANGE | {Sign.FROM} and between != {Sign.FROM}:
        return Link.RANGE
    if between <= _AND:
        return Link.AND
    if between <= _AND | {Sign.OR}:
        return Link.OR
    return Link.WITH if between == {Sign.WITH} else Link.NONE


def _is_end(token: Token) -> bool:
    return token.sign is not Sign.VAGUE or token.value == VAGUE_END


def is_range(stream: Stream, left: Piece, right: Piece) -> bool:
    """Whether two periods are the ends of one range and not two periods to compare."""
    if left.kind not in _CALENDAR or right.kind not in _CALENDAR:
        return False
    joined = link(stream, left, right)
    between_and = joined is Link.AND and _is_between(stream, left, right)
    if between_and and stream.has(Sign.COMPARE) and not stream.grained:
        return False
    if joined is not Link.RANGE and not between_and:
        return False
    return not is_change(stream, left, right) and not _compared_to(stream, left, right)


def is_change(stream: Stream, left: Piece, right: Piece) -> bool:
    """Whether "from X to Y" names the two ends of a change: rose from 2019 to 2021."""
    if stream.grained or not stream.has(Sign.CHANGE) or stream.has(Sign.BASELINE, Sign.VERSUS):
        return False
    joined = link(stream, left, right)
    opened = _opened_by(stream, left, Sign.FROM) or _is_between(stream, left, right)
    between = range(left.upto, right.at)
    closed = any(stream.sign(at) is Sign.FROM_AFTER or stream.word(at) in _ARROWS for at in between)
    closed = closed or (joined is Link.RANGE and _same_part(left, right))
    if joined not in {Link.RANGE, Link.AND} or not (opened or closed):
        return False
    return not _runs_from_january(left, right)


def _same_part(left: Piece, right: Piece) -> bool:
    """Whether two periods are one part of two years: H1 2025 and H1 2026."""
    dated = left.year is not None and right.year is not None and left.year != right.year
    alike = (left.first, left.last) == (right.first, right.last)
    return dated and alike and not left.is_bare_year


def _runs_from_january(left: Piece, right: Piece) -> bool:
    """Whether the range is a year to date: growth from January to June is that of the half year."""
    same_year = left.year is None or right.year is None or left.year == right.year
    return left.first == left.last == 1 and same_year and right.last >= QUARTER


def _opened_by(stream: Stream, piece: Piece, *signs: Sign) -> bool:
    return stream.sign(stream.back(piece.at - 1, _PASSED | {Sign.VAGUE})) in signs


def _is_between(stream: Stream, left: Piece, right: Piece) -> bool:
    """Between 2017 and 2018, 2017년과 2018년 사이, 2017年和2018年之间."""
    closing = stream.word(stream.ahead(right.upto)) in _CLOSING
    return closing or _opened_by(stream, left, Sign.BETWEEN)


def _goes_on(rest: list[Sign]) -> bool:
    """Whether a date follows behind a to or an and."""
    joined = next((at for at, sign in enumerate(rest) if sign in {Sign.TO, Sign.AND}), None)
    return joined is not None and not (_DATES | _EVENTS).isdisjoint(rest[joined:])


def _compared_to(stream: Stream, left: Piece, right: Piece) -> bool:
    """Whether "compare 2024 to 2019" joins the two, and no further comparison follows."""
    before = [token.sign for token in stream.tokens[: left.at]]
    if Sign.COMPARE not in before or not _DATES.isdisjoint(before[before.index(Sign.COMPARE) :]):
        return False
    to = any(stream.word(at) == "to" for at in range(left.upto, right.at))
    rest = [token.sign for token in stream.tokens[right.upto :]]
    if left.is_open and not right.is_open and _goes_on(rest):
        # Compare January to May 2026 to 2019: the months are one side of it.
        return False
    # Compare 2019 to 2021 and 2022 to 2024: a range is compared only where another goes on.
    behind = rest[rest.index(Sign.AND) :] if Sign.AND in rest else []
    dated = dropwhile(lambda sign: sign not in _DATES, behind)
    return to and _RANGE.isdisjoint(dated) and {Sign.WITH, Sign.VERSUS}.isdisjoint(rest)

"""Tells the periods asked about from those they are compared against."""

import re
from dataclasses import replace

from bot.questions.periods.findings import MentionKind, Role
from bot.questions.periods.links import Link, is_change, link
from bot.questions.periods.signs import Sign
from bot.questions.periods.stream import Piece, Stream

_PASSED = frozenset({Sign.FILLER, Sign.FULL, Sign.DASH, Sign.DOT})
_LOOSE = frozenset({Sign.FILLER, Sign.FULL, Sign.WORD})
_MONEY = frozenset({Sign.FILLER, Sign.AMOUNT, Sign.WORD, Sign.NUMBER})
_SHARES = frozenset({"percent", "percentage", "%", "share", "fraction", "half"})
_FEW_WORDS = 4
_PART_OF = re.compile(
    r"의? ?(?:약 ?)?(?:[0-9.]{1,12}|[몇두세네]|다섯|열) ?"
    r"(?:배(?![럴추관터송경달기])|%|퍼센트|프로(?=[ 나는도를])|할(?=[ 이도은]))"
    r"(?! ?(?:나 |씩 )?[가-힣]?(?:증|감|늘|줄|성장|급|하락|상승|올|떨|뛰))"
    r"|的?(?:大?约)?[0-9.两二三四五六七八九十]{1,12}(?:倍|成(?![为长本]))(?!以?来)"
)
"""2019년의 두 배, 2016년의 80%: what another period is measured in."""
_ITS_TRADE = re.compile(
    r"(?:'s)? (?:\w+ ){0,2}?(?:exports?|imports?|trade|purchases|sales)\b|'s[ ?.!]*$"
)
_CLOSING = frozenset({"比", "相较", "比起"})
_TWO_WAY = frozenset({Link.AND, Link.OR, Link.WITH, Link.RANGE})


def with_roles(stream: Stream, pieces: list[Piece]) -> list[Piece]:
    """The pieces with those compared against marked; the rest stay undecided."""
    found = list(pieces)
    for place, piece in enumerate(pieces):
        if piece.role is None and _is_marked(stream, piece, pieces, place):
            found[place] = _against(piece)
    found = _carried_on(stream, found)
    return _with_main(_two_way(stream, _previous(found)))


def _against(piece: Piece) -> Piece:
    return replace(piece, role=Role.COMPARE)


def _is_marked(stream: Stream, piece: Piece, pieces: list[Piece], place: int) -> bool:
    others = [other for other in pieces if other is not piece and other.role is None]
    before = stream.back(piece.at - 1, _PASSED)
    joined = _is_joined_to(stream, piece, pieces, place) or _is_multiplied(stream, piece)
    left = len(pieces) == 1 and _is_left(stream, piece)
    if stream.sign(before) is Sign.VERSUS or joined or left:
        return True
    if stream.sign(before) is Sign.WITH and stream.has(Sign.COMPARE):
        return True
    after = stream.ahead(piece.upto, _PASSED)
    if stream.sign(after) is Sign.GRAIN and stream.word(after).endswith("평균"):
        # 2025년 월평균보다: the mark stands behind the mean.
        after = stream.ahead(after + 1, _PASSED)
    if stream.sign(after) is Sign.VERSUS_AFTER or _is_over(stream, piece, pieces, place):
        return True
    if stream.is_east_asian(piece.upto - 1) and _compared_after(stream, pieces, place, after):
        return True
    if stream.sign(after) is Sign.LEVEL and stream.has(Sign.CHANGE):
        return not _is_the_later(stream, piece, pieces)
    return bool(others) and _is_loosely_marked(stream, piece, pieces, place)


def _is_left(stream: Stream, piece: Piece) -> bool:
    """Doubled from 2019: the one period there is, behind a word of change, is where it began."""
    before = stream.back(piece.at - 1, _PASSED)
    if stream.sign(before) is not Sign.FROM or piece.kind is not MentionKind.EXPLICIT:
        return False
    moved = {stream.sign(at) for at in range(max(0, before - _FEW_WORDS), before)}
    return Sign.CHANGE in moved


def _is_multiplied(stream: Stream, piece: Piece) -> bool:
    """2019年的几倍, how many times 2019: what is measured in a period needs no other one."""
    before = stream.text[: stream.token(piece.at).start]
    behind = stream.text[stream.token(piece.upto - 1).end :]
    # How many times since 2024 it fell is counted since then.
    times = piece.kind is not MentionKind.SINCE and _TIMES_BEFORE.search(before)
    return bool(times or _TIMES_BEHIND.match(behind))


_TIMES_BEFORE = re.compile(r"\bhow many times (?:the |those of |that of |what they were in )?$")
_TIMES_BEHIND = re.compile(
    r"(?:水平|同期)?的(?:约|近|将近|超过?|逾)?(?:(?:多少|[几两二三四五六七八九十]|[0-9.]{1,5})倍"
    r"|一半|[两二三四五十]分之[一二三])"
    r"|(?:의|에서) ?(?:약 ?|거의 ?)?(?:[0-9.]{1,5}|두|세|네|다섯|열) ?배(?:가|를|로|이상| 이상| 넘)"
    r"|의 ?(?:약 ?|거의 ?)?(?:절반|(?:[2-9]|10) ?분의 ?[1-9])"
)


def _is_the_later(stream: Stream, piece: Piece, pieces: list[Piece]) -> bool:
    """2021년보다 2022년에 몇 배: the year that something rose in, beside the one it rose on."""
    others = (other for other in pieces if other is not piece)
    ends = (stream.ahead(other.upto, _PASSED) for other in others)
    at = stream.text[stream.token(piece.upto - 1).end :].startswith(_AT)
    return at or any(stream.sign(end) in {Sign.VERSUS_AFTER, Sign.COMPARE} for end in ends)


_AT = ("에 ", "에는 ", "엔 ", "에도 ")
"""Particles of a time in which something happens, and not of one that is measured against."""


def _is_over(stream: Stream, piece: Piece, pieces: list[Piece], place: int) -> bool:
    """2024 over 2023; up on last year, which needs no other period to be a comparison."""
    before = stream.back(piece.at - 1, {Sign.FULL})
    if stream.sign(before) is Sign.OVER and place > 0 and pieces[place - 1].upto == before:
        return True
    measured = stream.sign(before) in {Sign.OVER, Sign.FROM} or stream.word(before) == "on"
    return measured and piece.baseline is not None and stream.has(Sign.CHANGE)


def _is_joined_to(stream: Stream, piece: Piece, pieces: list[Piece], place: int) -> bool:
    """2018年对比2019年; 和去年比: a comparison between two dates, or one that closes on a date."""
    before, after = piece.at - 1, stream.ahead(piece.upto)
    infix = stream.sign(before) is Sign.COMPARE and stream.is_east_asian(before)
    if infix and place > 0 and pieces[place - 1].upto == before:
        return stream.sign(pieces[place - 1].at - 1) is not Sign.AND
    opened = stream.sign(before) is Sign.AND and stream.word(after) in _CLOSING
    return opened and not any(other.at == after + 1 for other in pieces)


def _compared_after(stream: Stream, pieces: list[Piece], place: int, after: int) -> bool:
    """2019년과 비교, 与2019年对比: one period joined to the comparison itself."""
    if stream.sign(after) is Sign.AND and stream.sign(after + 1) is Sign.COMPARE:
        return True
    if stream.sign(after) is not Sign.COMPARE or stream.word(after) in {"비교", "차이"}:
        return False
    joined = place > 0 and link(stream, pieces[place - 1], pieces[place]) in _TWO_WAY
    return stream.sign(pieces[place].at - 1) is Sign.AND and not joined


def _is_loosely_marked(stream: Stream, piece: Piece, pieces: list[Piece], place: int) -> bool:
    """Whether some words stand between the mark and the period, another period being there."""
    left = stream.back(piece.at - 1, _LOOSE)
    if stream.sign(left) is Sign.VERSUS and piece.at - left <= _FEW_WORDS + 1:
        return place > 0 and pieces[place - 1].upto <= left
    if stream.sign(left) is Sign.WITH and stream.has(Sign.COMPARE):
        return True
    share = stream.word(piece.at - 1) == "of" and stream.word(piece.at - 2) in _SHARES
    owns = share and _ITS_TRADE.match(stream.text, stream.token(piece.upto - 1).end)
    if owns or (piece.is_bare_year and stream.sign(piece.upto - 1) is Sign.FULL):
        # A percentage of 2025 exports, of the whole of 2025: it is no baseline.
        return False
    part = _PART_OF.match(stream.text, stream.token(piece.upto - 1).end)
    level = stream.sign(stream.ahead(piece.upto)) is Sign.LEVEL
    if share or ((part or level) and not _is_the_later(stream, piece, pieces)):
        # What share of 2019 it is, whether it is back at its level.
        return True
    right = stream.ahead(piece.upto, _LOOSE)
    if stream.sign(right) is Sign.VERSUS_AFTER and right - piece.upto <= _FEW_WORDS:
        return stream.is_east_asian(right)
    return _is_changed_from(stream, piece)


def _is_changed_from(stream: Stream, piece: Piece) -> bool:
    """Whether a figure rose "from" or "over" the period; money may stand between."""
    before = stream.back(piece.at - 1, _PASSED)
    if stream.sign(before) in {Sign.FROM, Sign.OVER} and stream.has(Sign.CHANGE):
        return True
    if stream.sign(before) is Sign.AFTER:
        return True
    far = stream.back(piece.at - 1, _MONEY)
    passed = {token.sign for token in stream.tokens[far + 1 : piece.at]}
    return stream.sign(far) is Sign.FROM and Sign.AMOUNT in passed


def _carried_on(stream: Stream, pieces: list[Piece]) -> list[Piece]:
    """Compared with 2018, 2019 and 2020: what a mark opens goes on along its list."""
    found = list(pieces)
    opened = False
    for place, piece in enumerate(pieces):
        if piece.role is not None:
            before = stream.sign(stream.back(piece.at - 1, _LOOSE))
            opened = before in {Sign.VERSUS, Sign.WITH} and piece.baseline is None
        elif opened and _goes_on(stream, pieces[place - 1], piece):
            found[place] = _against(piece)
        else:
            opened = False
    return found


def _goes_on(stream: Stream, left: Piece, right: Piece) -> bool:
    """Whether a list goes on; a Chinese or Korean comma ends the clause of a comparison."""
    between = {token.sign for token in stream.tokens[left.upto : right.at]}
    lists = Sign.AND in between or not stream.is_east_asian(left.upto - 1)
    alike = left.grain is right.grain or right.is_bare_year
    return lists and alike and link(stream, left, right) is Link.AND


def _two_way(stream: Stream, pieces: list[Piece]) -> list[Piece]:
    """Compare 2018 and 2019, from 2018 to 2019 it rose: the later one is asked about."""
    asked = [place for place, piece in enumerate(pieces) if piece.role is None]
    if len(asked) != len(pieces) or len(asked) != len(("earlier", "later")):
        return pieces
    left, right = pieces
    joined = link(stream, left, right)
    compared = stream.has(Sign.COMPARE) and joined in _TWO_WAY
    if joined is Link.RANGE and compared and stream.word(left.at - 1).startswith("compar"):
        return [left, _against(right)]
    if not compared and not is_change(stream, left, right):
        return pieces
    return [left, _against(right)] if _is_earlier(right, left) else [_against(left), right]


def _is_earlier(one: Piece, other: Piece) -> bool:
    if one.is_open != other.is_open and one.last == other.last:
        # 上半年与去年上半年: the one without a year is the newest.
        return other.is_open
    if one.is_open or other.is_open:
        return one.last < other.last
    mine, its = one.calendar, other.calendar
    return mine is not None and its is not None and mine < its


def _previous(pieces: list[Piece]) -> list[Piece]:
    """The previous month is compared against once another period is asked about."""
    asked = [piece for piece in pieces if piece.role is None]
    if len(asked) <= 1 or all(piece.soft for piece in asked):
        return pieces
    return [
        _against(piece)
        if piece.role is None and piece.soft and piece.baseline is not None
        else piece
        for piece in pieces
        if not (piece.role is None and piece.soft and piece.kind is MentionKind.LATEST)
    ]


def _with_main(pieces: list[Piece]) -> list[Piece]:
    """Pre-pandemic against 2025: a baseline is never what is asked about, so the other one is."""
    if any(piece.role is not Role.COMPARE for piece in pieces):
        return pieces
    has_baseline = any(piece.kind is MentionKind.BASELINE for piece in pieces)
    dates = [piece for piece in pieces if piece.kind is not MentionKind.BASELINE]
    if not has_baseline or len(dates) != 1 or pieces[-1] is not dates[0]:
        return pieces
    return [*pieces[:-1], replace(dates[0], role=None)]

"""The tokens of one question with the clock it is asked under, and ways to look around in them."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date

from bot.questions.periods.findings import Baseline, Fault, Flag, MentionKind, Role
from bot.questions.periods.signs import HALF, MONTH, QUARTER, YEAR, Sign, Token
from bot.questions.query import Grain
from bot.trade import Month, Period
from bot.trade.period import MONTHS_A_YEAR

GRAINS = {MONTH: Grain.MONTH, QUARTER: Grain.QUARTER, HALF: Grain.HALF, YEAR: Grain.YEAR}
"""The grain of a unit of so many months."""

FIRST_MONTH = Month(1993, 1)
"""Where periods without a beginning start: the oldest yearly total anyone quotes."""

GLUE = frozenset({Sign.FILLER})
# No phrase of time is longer; without a limit a page of brackets would be read squared.
_REACH = 8
_END = Token(Sign.BREAK, 0, 0)


@dataclass(frozen=True, slots=True)
class Piece:
    """A period as far as its own words tell; `at` and `upto` count tokens.

    `first` and `last` are months of `year` (0 for the whole year); `last < first` runs over a new
    year and ends in `year`. `period` is set once nothing is open. `soft` pieces give way to any
    other period; `to_date` years end at the newest month.
    """

    at: int
    upto: int
    kind: MentionKind
    grain: Grain | None = None
    year: int | None = None
    first: int = 0
    last: int = 0
    period: Period | None = None
    baseline: Baseline | None = None
    role: Role | None = None
    vintage: str = ""
    flags: frozenset[Flag] = frozenset()
    day: int = 0
    soft: bool = False
    to_date: bool = False

    @property
    def is_bare_year(self) -> bool:
        """Whether only a year is named."""
        return self.period is None and self.year is not None and not self.first

    @property
    def is_open(self) -> bool:
        """Whether months are named but no year."""
        return self.period is None and self.year is None and self.first > 0

    @property
    def is_dated(self) -> bool:
        """Whether months of a year are named."""
        return self.period is None and self.year is not None and self.first > 0

    @property
    def calendar(self) -> Period | None:
        """The months it stands for, None while its year is open."""
        if self.period is not None or self.year is None:
            return self.period
        if not self.first:
            return Period.year(self.year)
        start = self.year - 1 if self.last < self.first else self.year
        return Period(Month(start, self.first), Month(self.year, self.last))


@dataclass(frozen=True, slots=True)
class Slip:
    """Tokens that look like a period but name none, with the ranges they may mean."""

    at: int
    upto: int
    fault: Fault
    ranges: tuple[Period, ...] = ()


@dataclass(frozen=True, slots=True)
class Stream:
    """The tokens, their text, today, the newest month of the data; `grained` asks for a grain."""

    text: str
    tokens: list[Token]
    today: date
    latest: Month
    signs: frozenset[Sign] = field(default_factory=frozenset)
    grained: bool = False

    @property
    def month(self) -> Month:
        """The month of today."""
        return Month.of(self.today)

    def token(self, at: int) -> Token:
        """The token at a place; a break before the first and after the last."""
        return self.tokens[at] if 0 <= at < len(self.tokens) else _END

    def sign(self, at: int) -> Sign:
        """The sign at a place."""
        return self.token(at).sign

    def word(self, at: int) -> str:
        """The text of the token at a place."""
        token = self.token(at)
        return self.text[token.start : token.end]

    def ahead(self, at: int, over: Collection[Sign] = GLUE) -> int:
        """The first place at or after one whose sign is not among those passed over."""
        furthest = min(len(self.tokens), at + _REACH)
        while at < furthest and self.tokens[at].sign in over:
            at += 1
        return at

    def back(self, at: int, over: Collection[Sign] = GLUE) -> int:
        """The last place at or before one whose sign is not among those passed over."""
        furthest = max(-1, at - _REACH)
        while at > furthest and self.tokens[at].sign in over:
            at -= 1
        return at

    def has(self, *signs: Sign) -> bool:
        """Whether one of the signs stands anywhere in the question."""
        return not self.signs.isdisjoint(signs)

    def is_east_asian(self, at: int) -> bool:
        """Whether the token at a place ends in a Korean or Chinese character."""
        return self.word(at)[-1:] > "\u2fff"

    def complete(self, unit: int, count: int = 1) -> Period:
        """The newest so many whole units of months that the data cover."""
        end = self.latest
        while end.month % unit:
            end -= 1
        return Period(end - (unit * count - 1), end)

    def trailing(self, months: int) -> Period:
        """So many months up to the newest."""
        return Period(self.latest - (months - 1), self.latest)

    def unit_of_today(self, unit: int, shift: int) -> Period:
        """The calendar month, quarter, half or year of today, so many units away."""
        first = (self.month.month - 1) // unit * unit + 1
        start = Month(self.month.year, first) + unit * shift
        return Period(start, start + (unit - 1))

    def newest_year(self, last: int) -> int:
        """The year in which a calendar month came last within the data."""
        return self.latest.year if last <= self.latest.month else self.latest.year - 1


def piece_of(at: int, upto: int, period: Period, kind: MentionKind, unit: int = 0) -> Piece:
    """A piece nothing is open about."""
    return Piece(at, upto, kind, GRAINS.get(unit), period=period)


def is_whole_year(first: int, last: int) -> bool:
    """Whether months of a year are all of them."""
    return first == 1 and last == MONTHS_A_YEAR

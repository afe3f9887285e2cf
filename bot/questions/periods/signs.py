"""The signs of the period language: what a word means to the grammar, whatever its language."""

from enum import Enum, auto
from typing import NamedTuple

MONTH, QUARTER, HALF, YEAR, DECADE = 1, 3, 6, 12, 120
"""Units of time by their length in months."""
SHORTER = 0
"""The unit of anything shorter than a month: days and weeks."""

VAGUE_START, VAGUE_END, VAGUE_AFTER_DATE = 1, 2, 3
"""Values of VAGUE: which end of a year its words name, or that they need a year before them."""
EARLY, MIDDLE, LATE = 1, 2, 3
"""Units of VAGUE: the part of a year its words lean to."""
SPRING, SUMMER, AUTUMN, WINTER = 3, 6, 9, 12
"""Values of SEASON by the month it begins with; other words of the kind have none."""
SINCE_THEN = 1
"""Value of YTD: words that run from any named date, not only from January."""
PANDEMIC, REOPENING, SANCTIONING = 1, 2, 3
"""Values of EVENT."""
RATE = 2
"""Value of BASELINE: a rate of growth, which over a longer period is one rate for each unit."""
ACT = 1
"""Value of BULLETIN: words for the act of publishing, which is dated by its own month."""
WHICH_ONE, HOW_OFTEN = 1, 2
"""Values of GRAIN, beside 0 for each."""


class Sign(Enum):
    """What a token is to the grammar."""

    # Calendar.
    YEAR = auto()
    DECADE = auto()
    YEAR_MONTH = auto()
    DATE = auto()
    MONTH = auto()
    MAYBE_MONTH = auto()
    QUARTER = auto()
    HALF = auto()
    FIRST_MONTHS = auto()
    DAY = auto()
    SEASON = auto()
    VAGUE = auto()
    PROBLEM = auto()
    # Counting.
    NUMBER = auto()
    ORDINAL = auto()
    FEW = auto()
    A = auto()
    UNIT = auto()
    AMOUNT = auto()
    CODE = auto()
    # Relative to today or to the newest month.
    SHIFTED = auto()
    LAST = auto()
    PAST = auto()
    RECENT = auto()
    LATEST = auto()
    THIS = auto()
    NEXT = auto()
    PREVIOUS = auto()
    FIRST = auto()
    AGO = auto()
    EARLIER = auto()
    YTD = auto()
    TRAILING = auto()
    DURATION = auto()
    NOW = auto()
    FULL = auto()
    PUBLISHED_UNIT = auto()
    # Joining.
    TO = auto()
    DASH = auto()
    FROM = auto()
    FROM_AFTER = auto()
    BETWEEN = auto()
    AND = auto()
    COMMA = auto()
    SLASH = auto()
    OR = auto()
    FILLER = auto()
    DOT = auto()
    BREAK = auto()
    # Open ends.
    SINCE = auto()
    SINCE_AFTER = auto()
    AFTER = auto()
    UNTIL = auto()
    UNTIL_AFTER = auto()
    BEFORE = auto()
    BEFORE_AFTER = auto()
    DURING = auto()
    ENDING = auto()
    # Comparing.
    SAME = auto()
    BASELINE = auto()
    VERSUS = auto()
    VERSUS_AFTER = auto()
    LEVEL = auto()
    COMPARE = auto()
    WITH = auto()
    OVER = auto()
    CHANGE = auto()
    # Events.
    BORDER = auto()
    CLOSED = auto()
    REOPENED = auto()
    EVENT = auto()
    # Publication.
    AS_OF = auto()
    PUBLISHED = auto()
    BULLETIN = auto()
    BASIS = auto()
    FIRST_PRINTED = auto()
    REVISED = auto()
    # Grain.
    GRAIN = auto()
    EACH = auto()
    WHICH = auto()
    HOW_MANY = auto()
    IN_A_ROW = auto()
    TOP = auto()
    WORD = auto()


class Lexeme(NamedTuple):
    """What the lexicon says of a word: its sign, a value and a unit in months."""

    sign: Sign
    value: int = 0
    unit: int = 0


class Token(NamedTuple):
    """A lexeme where it stands in the text."""

    sign: Sign
    start: int
    end: int
    value: int = 0
    unit: int = 0


Words = dict[str, Lexeme]


def words(sign: Sign, text: str, value: int = 0, unit: int = 0) -> Words:
    """One lexeme for each word of a line; an underscore stands for a space."""
    return {word.replace("_", " "): Lexeme(sign, value, unit) for word in text.split()}

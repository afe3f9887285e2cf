"""What is found about time in a question: periods, what they stand against, problems."""

from dataclasses import dataclass
from enum import StrEnum

from bot.questions.query import Grain
from bot.trade import Period

LAST_YEAR_BEFORE_CLOSURE = 2019
LAST_YEAR_BEFORE_SANCTIONS = 2016


class MentionKind(StrEnum):
    """How a period was named."""

    EXPLICIT = "explicit"
    RELATIVE = "relative"
    TRAILING = "trailing"
    LATEST = "latest"
    YEAR_TO_DATE = "year_to_date"
    SINCE = "since"
    UNTIL = "until"
    BASELINE = "baseline"
    AS_OF = "as_of"


class Role(StrEnum):
    """Whether a period is asked about or compared against; a vintage is neither."""

    MAIN = "main"
    COMPARE = "compare"
    VINTAGE = "vintage"


class Flag(StrEnum):
    """What an answer should say about how a period was taken."""

    YEAR_ASSUMED = "year_assumed"
    START_ASSUMED = "start_assumed"
    COUNT_ASSUMED = "count_assumed"
    DAY = "day"
    FUTURE = "future"
    UNPUBLISHED = "unpublished"
    INCOMPLETE = "incomplete"
    SEASON = "season"
    BEFORE_CLOSURE = "before_closure"
    BEFORE_SANCTIONS = "before_sanctions"
    PUBLICATION_DATE = "publication_date"
    TWO_MONTHS = "two_months"


class Against(StrEnum):
    """The kind of baseline a comparison names."""

    YEARS_BEFORE = "years_before"
    PERIOD_BEFORE = "period_before"
    MONTHS_BEFORE = "months_before"
    PRE_PANDEMIC = "pre_pandemic"
    PRE_SANCTIONS = "pre_sanctions"
    SAME_MONTHS = "same_months"


@dataclass(frozen=True, slots=True)
class Baseline:
    """A baseline that only a main period makes definite.

    `count` is how many years or months back; `year` the year of the same months.
    """

    against: Against
    count: int = 1
    year: int | None = None

    def of(self, main: Period) -> Period:
        """The months that stand against the main period."""
        match self.against:
            case Against.YEARS_BEFORE:
                return main.shifted_years(-self.count)
            case Against.PERIOD_BEFORE:
                return main.shifted(-self.count * len(main))
            case Against.MONTHS_BEFORE:
                # A run of months is set against the run before it, never against its own months.
                return main.shifted(-max(self.count, len(main)))
            case Against.PRE_PANDEMIC:
                return main.in_year(LAST_YEAR_BEFORE_CLOSURE)
            case Against.PRE_SANCTIONS:
                return main.in_year(LAST_YEAR_BEFORE_SANCTIONS)
            case Against.SAME_MONTHS:
                return main if self.year is None else main.in_year(self.year)


@dataclass(frozen=True, slots=True)
class Mention:
    """One period as the words name it; `start` and `end` are its span in the text.

    `grain` is the unit the words counted in; `vintage` is `YYYY-MM` or `YYYY-MM-DD` and only
    an AS_OF mention has it; `baseline` stays when `period` is None, so that a thread's earlier
    period can still resolve it.
    """

    start: int
    end: int
    period: Period | None
    kind: MentionKind
    grain: Grain | None
    role: Role = Role.MAIN
    baseline: Baseline | None = None
    vintage: str = ""
    flags: frozenset[Flag] = frozenset()


class Fault(StrEnum):
    """Why words that look like a period name none."""

    NO_SUCH_MONTH = "no_such_month"
    NO_SUCH_QUARTER = "no_such_quarter"
    NO_SUCH_HALF = "no_such_half"
    NO_SUCH_DAY = "no_such_day"
    SEASON = "season"
    VAGUE = "vague"


@dataclass(frozen=True, slots=True)
class Problem:
    """Words that look like a period but name none; `text` is what offended.

    `ranges` are the periods they may mean, for the asker to choose from.
    """

    start: int
    end: int
    text: str
    fault: Fault
    ranges: tuple[Period, ...] = ()


class GrainUse(StrEnum):
    """What a grain word asks: one figure for each, which of them, or how many of them."""

    EACH = "each"
    WHICH = "which"
    COUNT = "count"


@dataclass(frozen=True, slots=True)
class PeriodFindings:
    """Everything about time that a question says, mentions in order of appearance."""

    mentions: tuple[Mention, ...] = ()
    grain: Grain | None = None
    grain_use: GrainUse | None = None
    problems: tuple[Problem, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()
    first_printed: bool = False
    revised: bool = False
    change: bool = False

    @property
    def main(self) -> tuple[Mention, ...]:
        """The periods asked about."""
        return tuple(mention for mention in self.mentions if mention.role is Role.MAIN)

    @property
    def compare(self) -> tuple[Mention, ...]:
        """The periods or baselines compared against."""
        return tuple(mention for mention in self.mentions if mention.role is Role.COMPARE)

    @property
    def as_of(self) -> str | None:
        """The vintage or day the question wants the data as of."""
        return next((m.vintage for m in self.mentions if m.vintage), None)

    @property
    def flags(self) -> frozenset[Flag]:
        """The flags of all periods asked about."""
        return frozenset().union(*(mention.flags for mention in self.main))

    def blank(self, text: str) -> str:
        """The text with every period word replaced by spaces, so that positions stay."""
        for start, end in self.spans:
            text = text[:start] + " " * (end - start) + text[end:]
        return text

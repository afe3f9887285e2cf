"""A TradeQuery: what a question asks for, ready to be answered from the dataset."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from bot.questions.ways import Way
from bot.trade import TOTAL, CommodityCode, Flow, Language, Measure, Period, Unit


class Kind(StrEnum):
    """What sort of answer a question wants."""

    LEVEL = "level"
    CHANGE = "change"
    COVER = "cover"
    SHARE = "share"
    COMPOSITION = "composition"
    TOP = "top"
    EXTREME = "extreme"
    SWING = "swing"
    RANK = "rank"
    COUNT = "count"
    TREND = "trend"
    STREAK = "streak"
    WHEN = "when"
    AVERAGE = "average"
    APPEARED = "appeared"
    VANISHED = "vanished"
    UNIT_VALUE = "unit_value"
    REVISION = "revision"
    LATEST = "latest"
    WHATS_NEW = "whats_new"
    NEXT_RELEASE = "next_release"
    LATE = "late"
    RESTRICTION = "restriction"
    CAP = "cap"
    METHOD = "method"
    CONTEXT = "context"
    ABOUT = "about"


OVER_MEAN = "over"
"""The topic of an order whose first is held against the average of all."""
OF_ALL = "part"
"""The topic of an order whose first is wanted with the part of its year that it makes up."""
BOTH_ENDS = "ends"
"""The topic of an order whose first and last are wanted."""
TWO_BASELINES = "twice"
"""The topic of a change that is wanted against two ranges."""
TIMES = "times"
"""The topic of a share of another range that is wanted as a multiple of it."""
BOTH_FLOWS = "both"
"""The topic of a level or a change of exports and of imports."""
BOTH_CURRENCIES = "currencies"
"""The topic of a level in dollars and in yuan."""
BOTH_MEASURES = "measures"
"""The topic of a level by value and by quantity."""
WITH_TOTAL = "whole"  # The topic of a balance that is wanted with the total of both flows.
SUMMED = "sum"
"""The topic of a level whose several ranges or goods are wanted in one sum."""
AMONG = "among"
"""The topic of an order of the ranges that are named, and of no others: 2018 or 2025."""
ALL_IN_ORDER = "order"
"""The topic of an order that is wanted as a whole list, and not for its first."""
LEAST = "least"  # The topic of an order of goods that begins with the smallest.
MOVED_SHARE = "moved"
"""The topic of a share held against that of another range."""
EMPTY = "empty"  # The topic of a count of months with nothing in them.
GROWN = "grown"  # The topic of an order of goods whose first is wanted with how it changed.
MOVES = "moves"
"""The topic of an order of goods by how much they rose or fell."""
FIRST, LAST = "first", "last"
"""The topics of the first and the last time that a flow passed a mark, or rose, or fell."""
SEEN = "seen"  # The topic of the last time that a good was traded at all.
PAST = "past"
"""The topic of the first time that a flow stood past the level of an earlier year."""
SINCE = "since"
"""The topic of a rank that is told by the last period that was higher, or lower."""
EVER_RAN = "ran"
"""The topic of an order of balances that is asked whether it ever crossed zero."""
SIDE_SINCE = "side"
"""The topic of a run of balances on one side of zero: since when there is a surplus."""
INVERSE = "inverse"
"""The topic of a cover that is wanted as the part that imports are of exports."""
TROUGH, PEAK = "trough", "peak"
"""The topics of a change that is measured from the lowest or the highest year or month."""
WITH_KINDS = "kinds"
"""The topic of how much of a group that is wanted by its goods: which ores, what kinds of fuel."""
WITHIN = "within"
"""The topic of an order of goods that holds those of one chapter or group alone."""
RICE_FOR_A_DOLLAR, RICE_IN_DOLLARS = "rice_for_a_dollar", "rice_in_dollars"
"""The topics of how much rice a dollar bought and of what it cost in dollars, each of one day."""
BOTH_RATES = "rates"  # The topic of an exchange rate whose money is not named.
STEPWISE = "step"
"""The topic of rates of each period on the one before it, not on the year before."""
BULLETIN = "bulletin"
"""The topic of a revision that is told of the bulletin that made it, not of a month or range."""
LARGEST = "largest"
"""The topic of a revision that is to be the largest of a range, or of all."""
LONGEST = "longest"
"""The topic of a run that is to be the longest there is, not the one that goes on."""


class Grain(StrEnum):
    """The length of period that is ranked, counted or compared."""

    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"

    @property
    def months(self) -> int:
        """How many months such a period has."""
        return {"month": 1, "quarter": 3, "half": 6, "year": 12}[self.value]


class Side(StrEnum):
    """Whose view the question takes."""

    CHINA = "china"
    DPRK = "dprk"


@dataclass(frozen=True, slots=True)
class TradeQuery:
    """One question in the vocabulary of trade statistics.

    `flow` is China's view whatever `side` asked; `flow_given` tells whether the words named it,
    `flow_bare` whether they named it without a country, `period_given` whether they named a
    period: without one the answer takes the newest.
    `beside` and `others` are further goods and periods to show with the first; `each` asks for
    one figure for each `grain` in it, `nth` for that place in the order, or so many years back.
    `left_out` is a good that an order of goods passes over.
    `compare` is the baseline of a change. `topic` names a method note, a context series or a
    page about the bot, `asks` what is wanted of such a series: a level, a change, an extreme,
    an average, or when it passed `threshold`. `as_of` cuts the dataset at a vintage (`YYYY-MM`)
    or a day (`YYYY-MM-DD`). `chart` asks for a picture, `receipt` for every cell behind the
    answer, `ways` the ways of drawing that a chart was asked for in.
    `found` is, in a thread, the period that the answer put first of all; `earlier` the period
    that was spoken of before this one, `told` and `goods_told` the periods and the goods that
    were told one after another, and `spoken` the language of the last answer.
    """

    kind: Kind
    flow: Flow = Flow.TOTAL
    flow_given: bool = True
    flow_bare: bool = False
    commodity: CommodityCode = TOTAL
    beside: tuple[CommodityCode, ...] = ()
    left_out: CommodityCode | None = None
    period: Period | None = None
    period_given: bool = True
    others: tuple[Period, ...] = ()
    compare: Period | None = None
    asks: Kind = Kind.LEVEL
    measure: Measure = Measure.VALUE
    unit: Unit | None = None
    partner: str = "PRK"
    side: Side = Side.CHINA
    grain: Grain = Grain.MONTH
    each: bool = False
    highest: bool = True
    limit: int = 5
    nth: int = 1
    threshold: Decimal | None = None
    above: bool = True
    first_printed: bool = False
    as_of: str | None = None
    topic: str = ""
    chart: bool = False
    ways: tuple[Way, ...] = ()
    receipt: bool = False
    found: Period | None = None
    earlier: Period | None = None
    told: tuple[Period, ...] = ()
    goods_told: tuple[CommodityCode, ...] = ()
    spoken: Language | None = None

    @property
    def same_months(self) -> bool:
        """Whether the ranges named are the same part of different years: first halves, Marches."""
        part = self.period
        if part is None or not self.others or part.start.year != part.end.year or part.is_year:
            return False
        return all(one == part.in_year(one.end.year) for one in self.others)


@dataclass(frozen=True, slots=True)
class Claim:
    """What is said, or taken for granted, of the figures that a query asks for.

    `up` is the way a flow went, `factor` how many times as much it was, `percent` by how much it
    moved, `mark` what it came to, or moved by where the query is of a change: `above` that, or
    less, or from there to `until` (14억 달러대), `rough` where it is a round number. `record` says
    that no other period had more, or less, at least not after `since`, or that it has that `place`
    among them; `run` that so many in a row went that way, or more where `above` is so. `granted`
    says that another question follows, `rival` that it is asked which of several is right. One
    that says nothing is unclear.
    """

    query: TradeQuery
    up: bool | None = None
    factor: Decimal | None = None
    percent: Decimal | None = None
    mark: Decimal | None = None
    unit: Unit | None = None
    above: bool | None = None
    until: Decimal | None = None
    rough: bool = False
    record: bool = False
    place: int = 1
    since: Period | None = None
    run: int | None = None
    granted: bool = False
    rival: bool = False


class Outcome(StrEnum):
    """How an exchange ended, as the JSON contract names it."""

    ANSWERED = "answered"
    NEEDS_CHOICE = "needs_choice"
    NO_DATA = "no_data"
    OUT_OF_SCOPE = "out_of_scope"


@dataclass(frozen=True, slots=True)
class Reading:
    """A question as it was understood: exactly one of its first three parts is set.

    `query` is answerable, `choices` are a short question back, each a whole question to click,
    `refusal` says why there is no answer: a key of the wording.
    `remarks` are wording keys with their arguments on how words were taken. `pending` goes with
    a refusal for want of one word: the query as far as it was understood; `parts` go with one
    for asking several questions at once, or for a range that may be several. `then` are further
    questions of a sentence that asks several things, answered below the first. `claims` are what
    the words say of the figures, which the answer opens with: whether it holds.
    """

    language: Language
    query: TradeQuery | None = None
    choices: tuple[str, ...] = ()
    refusal: str = ""
    remarks: tuple[tuple[str, str], ...] = ()
    pending: TradeQuery | None = None
    parts: tuple[TradeQuery, ...] = ()
    then: tuple[TradeQuery, ...] = ()
    claims: tuple[Claim, ...] = ()

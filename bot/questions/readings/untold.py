"""Finds what a question asks for and none of its readings tells, whatever became of its words."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from bot.questions.cues import Cue
from bot.questions.periods import Flag, MentionKind
from bot.questions.query import SUMMED, Kind, TradeQuery
from bot.questions.readings import facts_asked as asked
from bot.questions.readings import facts_told as told
from bot.questions.readings.own_year import is_bare
from bot.questions.signals import Signals
from bot.trade import Flow, Period


@dataclass(frozen=True, slots=True)
class Fact:
    """A kind of thing that is asked for: the kind of answer that gives it, and when it is given."""

    kind: Kind
    is_asked: Callable[[Signals], bool]
    is_told: Callable[[TradeQuery], bool]
    flow: Flow | None = None
    each: bool = False
    topic: str = ""


def untold(queries: Sequence[TradeQuery], signals: Signals) -> tuple[Fact, ...]:
    """What is asked for and told by none of the queries."""
    rates = [one for one in queries if one.kind is Kind.CONTEXT and one.topic == "yuan"]
    if len(rates) == len(queries) and signals.has(Cue.TRADE) and asked.asks_amount(signals):
        # What July's trade comes to in dollars, and at which rate.
        return (_IN_DOLLARS,)
    if {one.kind for one in queries} & OF_WORDS:
        return ()
    return tuple(
        one for one in _FACTS if one.is_asked(signals) and not any(map(one.is_told, queries))
    )


_IN_DOLLARS: Final = Fact(Kind.LEVEL, asked.asks_amount, told.tells_amount)
OF_WORDS: Final = frozenset({Kind.ABOUT, Kind.METHOD, Kind.CONTEXT, Kind.LATE, Kind.WHATS_NEW})
"""Kinds that are told in words or of markets, in which a cue may mean something else."""
_FACTS: Final = (
    Fact(
        Kind.RESTRICTION,
        asked.has(Cue.RESTRICTION, Cue.CAP),
        told.by(Kind.RESTRICTION, Kind.CAP),
    ),
    Fact(Kind.LEVEL, asked.asks_whole, told.tells_whole, Flow.TOTAL),
    Fact(Kind.LEVEL, asked.names_flow(Flow.EXPORT), told.tells_flow(Flow.EXPORT), Flow.EXPORT),
    Fact(Kind.LEVEL, asked.names_flow(Flow.IMPORT), told.tells_flow(Flow.IMPORT), Flow.IMPORT),
    Fact(
        Kind.LEVEL,
        asked.names_beside_balance(Flow.EXPORT),
        told.tells_flow(Flow.EXPORT),
        Flow.EXPORT,
    ),
    Fact(
        Kind.LEVEL,
        asked.names_beside_balance(Flow.IMPORT),
        told.tells_flow(Flow.IMPORT),
        Flow.IMPORT,
    ),
    Fact(Kind.LEVEL, asked.asks_all_of_one, told.tells_all_of_one),
    Fact(Kind.LEVEL, asked.asks_all_of_a_year, told.tells_all_of_a_year, topic=SUMMED),
    Fact(Kind.LEVEL, asked.asks_sum_of_months, told.tells_all_of_a_year),
    Fact(Kind.LEVEL, asked.asks_amount, told.tells_amount),
    Fact(Kind.LEVEL, asked.asks_each, told.tells_each, each=True),
    Fact(Kind.CHANGE, asked.asks_growth, told.tells_growth),
    Fact(Kind.SHARE, asked.asks_part, told.tells_part),
    Fact(Kind.LEVEL, asked.has(Cue.BALANCE), told.tells_balance, Flow.BALANCE),
    Fact(
        Kind.RANK,
        asked.has(Cue.RANK),
        told.by(Kind.RANK, Kind.TOP, Kind.EXTREME, Kind.COMPOSITION),
    ),
    Fact(Kind.TOP, asked.asks_goods, told.by(*told.OF_GOODS)),
    Fact(Kind.EXTREME, asked.has(Cue.HIGHEST, Cue.LOWEST), told.tells_ends),
    Fact(Kind.COUNT, asked.looks_for_periods, told.finds_periods),
    Fact(Kind.COUNT, asked.has(Cue.COUNT), told.tells_count),
    Fact(Kind.AVERAGE, asked.asks_average, told.tells_average),
    Fact(Kind.UNIT_VALUE, asked.has(Cue.UNIT_VALUE), told.by(Kind.UNIT_VALUE)),
    Fact(
        Kind.STREAK,
        asked.has(Cue.STREAK),
        told.by(Kind.STREAK, Kind.COUNT, Kind.TREND, Kind.WHEN),
    ),
    Fact(
        Kind.NEXT_RELEASE,
        asked.has(Cue.NEXT_RELEASE),
        told.by(Kind.NEXT_RELEASE, Kind.LATEST, Kind.LATE),
    ),
    Fact(Kind.REVISION, asked.has(Cue.REVISION), told.by(Kind.REVISION)),
)


def good_left(queries: Sequence[TradeQuery], signals: Signals) -> bool:
    """Whether a good is named by itself, without a code, and none of the queries is about it."""
    if signals.codes:
        return False
    codes = {code for one in queries for code in (one.commodity, *one.beside, one.left_out)}
    return any(one.exact and one.code not in codes for one in signals.matches)


def ranges_left(queries: Sequence[TradeQuery], signals: Signals) -> tuple[Period, ...]:
    """The ranges that are named by themselves and that none of the queries is about.

    A part of a year lies in what is told of that year, but for a share: each part has its own.
    """
    spans = [span for one in queries for span in (one.period, one.compare, *one.others) if span]
    shares = any(one.kind is Kind.SHARE and one.compare for one in queries)
    months = {span.end.month for span in spans if span.is_month}
    # Beside the share of one half of a year that of the other is held against it.
    held = signals.periods.compare if shares else ()
    named = [
        one.period
        for one in (*signals.periods.main, *held)
        if one.kind is MentionKind.EXPLICIT and Flag.YEAR_ASSUMED not in one.flags
        # A month without a year is that of a year that was spoken of.
        if one.period and not (is_bare(one, signals.text) and one.period.end.month in months)
    ]
    return tuple(
        one
        for one in dict.fromkeys(named)
        if one is not None and spans and not any(_is_in(one, span, exact=shares) for span in spans)
    )


def _is_in(named: Period, span: Period, *, exact: bool) -> bool:
    return span in named or (named in span and not exact)

"""Reads a follow-up in a thread: what it names is new, the rest stays as it was."""

from dataclasses import replace

from bot.questions.cues import Cue
from bot.questions.goods.units import in_its_unit
from bot.questions.periods import GrainUse
from bot.questions.query import AMONG, SIDE_SINCE, TIMES, Kind, TradeQuery
from bot.questions.readings.kinds import WORDS_ONLY
from bot.questions.readings.manifold import manifold
from bot.questions.readings.reading import query_of
from bot.questions.readings.releases_asked import asks_when_it_came_out
from bot.questions.readings.set_against import MULTIPLE
from bot.questions.readings.without_range import course_of_all
from bot.questions.refusing import FEW_WORDS
from bot.questions.signals import Signals, goods
from bot.questions.threads.baselines import (
    against_that,
    baseline_moved,
    held_to,
    later_first,
    level_reached,
)
from bot.questions.threads.carried import carried
from bot.questions.threads.doubtful import turned_round
from bot.questions.threads.flows import SUM_ALONE, SUMMED_AFTER, flow_of, of_trade, sums_months
from bot.questions.threads.gathered import gathered, goods_so_far, told_so_far
from bot.questions.threads.going_on import (
    goes_on_after_a_ban,
    in_the_grain,
    still_drawn,
    still_listed,
)
from bot.questions.threads.held_alike import grown_each
from bot.questions.threads.kept import (
    measure_of,
    measured_anew,
    side_since,
    topic_of,
    unit_of,
    with_mark,
)
from bot.questions.threads.leaning import leans_by_its_verb, wants_a_level
from bot.questions.threads.orders import among_the_ranked, no_order_in, ranks_nothing, record_grain
from bot.questions.threads.ranges import (
    another_period,
    earlier_of,
    period_named,
    range_of,
    two_named,
    two_told,
)
from bot.questions.threads.series import of_its_own
from bot.questions.threads.stepping import asks_now, stepped
from bot.trade import Measure, Month, Period


def is_follow_up(signals: Signals, kind: Kind, before: TradeQuery) -> bool:
    """Whether a question in a thread leans on the one before it."""
    out = kind in {Kind.NEXT_RELEASE, Kind.LATE} and before.period is not None
    leans = signals.has(Cue.FOLLOW_UP) or (out and asks_when_it_came_out(signals))
    leans |= kind is before.kind is Kind.NEXT_RELEASE and bool(signals.periods.main)
    if kind is Kind.ABOUT or (kind in WORDS_ONLY and not leans):
        return False
    if kind is Kind.CONTEXT is not before.kind and not signals.has(Cue.FOLLOW_UP):
        # The price of rice in Pyongyang, after trade of some month: the newest.
        return False
    if before.kind is Kind.CONTEXT and kind is Kind.LEVEL and signals.flow is not None:
        return False  # "Exports last month", after the price of rice in Pyongyang.
    if kind is Kind.SHARE and signals.flow is None and not before.commodity.is_total:
        # What share of the total were they: a part that was spoken of.
        return signals.commodity is None and not signals.has(Cue.WORLD)
    named = signals.flow is not None or signals.has(Cue.BALANCE)
    traded = signals.has(Cue.TRADE) and not of_trade(signals, before)
    named = named or (traded and not sums_months(signals))
    whole = named and signals.periods.main and not signals.has(Cue.FOLLOW_UP)
    if whole and (_leans_on_good(signals, before) or leans_by_its_verb(signals, before)):
        return True
    return not whole and (
        signals.has(Cue.FOLLOW_UP)
        or signals.flow is None
        or (not signals.periods.main and signals.commodity is None)
        or len(signals.text.split()) <= FEW_WORDS
    )


def _leans_on_good(signals: Signals, before: TradeQuery) -> bool:
    """Whether "and how much in 2016" goes on about the good of the thread."""
    names_none = signals.commodity is None and not signals.codes
    country = signals.has(Cue.CHINA, Cue.DPRK, Cue.WORLD, Cue.TRADE, Cue.BALANCE)
    short = len(signals.text.split()) <= FEW_WORDS
    return not before.commodity.is_total and names_none and not country and short


def continued(
    signals: Signals, kind: Kind, topic: str, before: TradeQuery, *, latest: Month
) -> TradeQuery:
    """The query of a follow-up: what it names is new, the rest stays as it was."""
    mains = signals.periods.main
    moved = stepped(signals, before, latest) or another_period(signals, kind, before)
    if moved is not None:
        kind = Kind.LEVEL
    against = against_that(signals, before)
    recovered = level_reached(signals, before)
    if against or recovered:
        kind, topic = _held_against(kind, topic, signals.text)
    kept_kind = before.kind if kind is Kind.LEVEL else kind
    if kind is Kind.TOP and before.kind is Kind.EXTREME and not signals.has(Cue.GOODS):
        kept_kind = Kind.EXTREME
    summed = before.each or before.kind in SUMMED_AFTER
    in_sum = summed and SUM_ALONE.search(signals.text) is not None
    weighed = signals.has(Cue.QUANTITY) and signals.flow is not None
    wants_figure = signals.periods.main or signals.has(Cue.MUCH) or weighed
    if kind is Kind.LEVEL and (
        before.kind in WORDS_ONLY
        or wants_a_level(signals, before)
        or in_sum
        or ranks_nothing(signals, before)
        or (moved is not None and no_order_in(moved, before))
        or goes_on_after_a_ban(signals, before, wants_figure=bool(wants_figure))
        or (before.kind is Kind.CAP and signals.flow is not None)
        or (before.kind in _OF_GOODS and signals.commodity is not None)
    ):
        kept_kind = Kind.LEVEL
    flow, side = flow_of(signals, before, kept_kind)
    flow = turned_round(signals, before) or flow
    named_period = before.period if recovered else period_named(signals, before, kept_kind)
    among = named_period if before.topic == AMONG and not mains else None
    among = among or among_the_ranked(signals, kept_kind, before)
    period = moved or among or range_of(named_period, signals, kept_kind, latest)
    compare = None if moved else (against or recovered or held_to(signals, period, latest))
    compare = compare or (baseline_moved(before, period) if kept_kind is before.kind else None)
    pair = two_told(signals, kind, before) or two_named(signals, kept_kind, before, compare)
    if pair is not None:
        period, compare = pair
    # A new kind of question brings its own grain, order, limit and threshold.
    base = query_of(signals, kind, topic, latest=latest) if kept_kind is kind else before
    if kept_kind is Kind.EXTREME and base.kind is Kind.RANK:
        # Was it a record year: its place among all, for of itself it is the highest.
        kept_kind, compare = Kind.RANK, base.compare
    if kept_kind is Kind.STREAK:
        period, compare = _of_a_run(period, compare, base, before, signals)
    if kept_kind is Kind.RANK and before.kind in _RANKED:
        period, compare = _ranked_within(period, compare, before)
    named = goods(signals)
    each = signals.periods.grain_use is GrainUse.EACH
    if each and (kept_kind in _OF_GOODS or (kind is Kind.LEVEL and kept_kind is Kind.EXTREME)):
        kept_kind = Kind.LEVEL
    listed = moved is None and still_listed(signals, before, kept_kind, period)
    anew = measured_anew(signals, before)
    query = replace(
        base,
        kind=kept_kind,
        topic=topic or topic_of(signals, kept_kind, before) or side_since(base, kept_kind),
        flow=flow,
        flow_given=signals.flow is not None or before.flow_given,
        flow_bare=before.kind in _WITHOUT_A_SIDE
        and signals.flow is not None
        and not signals.has(Cue.CHINA, Cue.DPRK),
        side=side,
        commodity=signals.commodity or before.commodity,
        beside=tuple(one for one in named if one != signals.commodity) if named else before.beside,
        period=period,
        period_given=bool(mains) or moved is not None or before.period_given,
        each=each or (base.each and not in_sum) or listed,
        grain=signals.periods.grain
        or (record_grain(signals, before) if kept_kind in _ORDERED else None)
        or (before.grain if listed or in_the_grain(before, kept_kind) else base.grain),
        limit=signals.limit or base.limit,
        nth=signals.place if signals.place > 1 else base.nth,
        others=_others(signals, before, kept_kind) if moved is None and pair is None else (),
        compare=compare,
        unit=signals.unit or (None if anew is Measure.QUANTITY else unit_of(before, kept_kind)),
        measure=anew or measure_of(signals, before, kept_kind),
        as_of=signals.periods.as_of or before.as_of,
        first_printed=signals.periods.first_printed
        or (before.first_printed and not asks_now(signals.text)),
        chart=signals.has(Cue.CHART),
        receipt=False,
        found=None,
        earlier=earlier_of(period, kept_kind, before),
    )
    query = later_first(of_its_own(query, base, signals, before), signals)
    query = grown_each(manifold(with_mark(query, signals), signals), signals, before)
    query = course_of_all(carried(query, signals, before, latest), signals, latest)
    drawn = still_drawn(signals, query, before)
    query = replace(
        query,
        chart=query.chart or drawn,
        ways=before.ways if drawn else (),
        told=told_so_far(query, before),
        goods_told=goods_so_far(query, before),
    )
    query = gathered(query, signals, before)
    return replace(query, unit=in_its_unit(query, signals.text))


def _held_against(kind: Kind, topic: str, text: str) -> tuple[Kind, str]:
    """What is asked of a range held against the one spoken of: how many times that it is."""
    if MULTIPLE.search(text):
        return Kind.SHARE, TIMES
    return (Kind.CHANGE if kind is Kind.LEVEL else kind), topic


def _of_a_run(
    period: Period | None,
    compare: Period | None,
    base: TradeQuery,
    before: TradeQuery,
    signals: Signals,
) -> tuple[Period | None, Period | None]:
    """The range of a run, and what its months are held against; a run goes on in a thread.

    "Since when is there a deficit?" after that of 2024: whenever it began.
    """
    if base.topic == SIDE_SINCE and not signals.periods.main:
        period = None
    return period, compare or (before.compare if before.kind is Kind.STREAK else None)


def _ranked_within(
    period: Period | None, compare: Period | None, before: TradeQuery
) -> tuple[Period | None, Period | None]:
    """The place of a month among those of a range named after it: and since 2024?"""
    ranked = before.period
    wider = period is not None and ranked is not None and ranked in period and ranked != period
    return (ranked, period) if wider else (period, compare)


_ONE_BY_ONE = {Kind.SHARE, Kind.COVER, Kind.UNIT_VALUE, Kind.AVERAGE}
"""Kinds that are told for each of several ranges."""


def _others(signals: Signals, before: TradeQuery, kind: Kind) -> tuple[Period, ...]:
    """The further periods: those named, or those of a list that is wanted the other way."""
    mains = signals.periods.main
    if not mains and (kind in _ONE_BY_ONE or before.topic == AMONG):
        return before.others
    if mains or kind is not before.kind:
        return tuple(m.period for m in mains[1:] if m.period)
    swapped = signals.flow is not None or signals.unit is not None or signals.has(Cue.CHART)
    return before.others if swapped else ()


_WITHOUT_A_SIDE = {Kind.RESTRICTION, Kind.CAP}
"""Kinds that take neither country's view: bare imports after them may be those of either."""
_OF_GOODS = {Kind.TOP, Kind.COMPOSITION, Kind.APPEARED, Kind.VANISHED}
_ORDERED = {Kind.EXTREME, Kind.RANK}
_RANKED = {Kind.LEVEL, Kind.CHANGE, Kind.RANK}

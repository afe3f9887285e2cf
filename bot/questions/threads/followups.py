"""Reads a follow-up in a thread: what it names is new, the rest stays as it was."""

import re
from dataclasses import replace

from bot.questions.cues import Cue
from bot.questions.goods.units import in_its_unit
from bot.questions.goods.weighing import measure
from bot.questions.periods import GrainUse, MentionKind
from bot.questions.query import Grain, Kind, Side, TradeQuery
from bot.questions.readings.kinds import WORDS_ONLY
from bot.questions.readings.manifold import manifold
from bot.questions.readings.reading import query_of
from bot.questions.readings.spans import compare_period
from bot.questions.refusing import FEW_WORDS
from bot.questions.signals import Signals, goods
from bot.questions.threads.doubtful import turned_round
from bot.questions.threads.leaning import (
    RATE_WORD,
    kept_topic,
    leans_by_its_verb,
    measured_anew,
    no_choice_in,
    wants_a_level,
    with_mark,
)
from bot.questions.threads.stepping import stepped
from bot.trade import Flow, Measure, Month, Period
from bot.trade.period import MONTHS_A_YEAR


def is_follow_up(signals: Signals, kind: Kind, before: TradeQuery) -> bool:
    """Whether a question in a thread leans on the one before it."""
    if kind is Kind.ABOUT or (kind in WORDS_ONLY and not signals.has(Cue.FOLLOW_UP)):
        return False
    if before.kind is Kind.CONTEXT and kind is Kind.LEVEL and signals.flow is not None:
        # "Exports last month", after the price of rice in Pyongyang.
        return False
    whole = signals.flow is not None and signals.periods.main and not signals.has(Cue.FOLLOW_UP)
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
    country = signals.has(Cue.CHINA, Cue.DPRK, Cue.WORLD, Cue.TRADE)
    short = len(signals.text.split()) <= FEW_WORDS
    return not before.commodity.is_total and names_none and not country and short


def continued(
    signals: Signals, kind: Kind, topic: str, before: TradeQuery, *, latest: Month
) -> TradeQuery:
    """The query of a follow-up: what it names is new, the rest stays as it was."""
    mains = signals.periods.main
    moved = stepped(signals, before, latest) or _moved_only(signals, kind, before)
    if moved is not None:
        kind = Kind.LEVEL
    period = moved or _period(signals, before)
    flow, side = _flow(signals, before)
    flow = turned_round(signals, before) or flow
    kept_kind = before.kind if kind is Kind.LEVEL else kind
    if kind is Kind.TOP and before.kind is Kind.EXTREME and not signals.has(Cue.GOODS):
        kept_kind = Kind.EXTREME
    wants_figure = signals.flow is not None or signals.periods.main or signals.has(Cue.MUCH)
    if kind is Kind.LEVEL and (
        before.kind in WORDS_ONLY
        or wants_a_level(signals, before)
        or (before.kind in {Kind.RESTRICTION, Kind.CAP} and wants_figure)
        or (before.kind in _OF_GOODS and signals.commodity is not None)
    ):
        kept_kind = Kind.LEVEL
    compare = None if moved else compare_period(signals, period)
    compare = compare or (_moved(before, period) if kept_kind is before.kind else None)
    # A new kind of question brings its own grain, order, limit and threshold.
    base = query_of(signals, kind, topic, latest=latest) if kept_kind is kind else before
    named = goods(signals)
    if kept_kind is Kind.EXTREME and not mains and period is not None and period.is_month:
        # "Which was the highest?" after a month: among the months of its year.
        period = Period.year(period.end.year)
    if kept_kind is Kind.EXTREME and not mains and no_choice_in(period, signals):
        # "Which year was the highest?" after a year: among all years.
        period = None
    each = signals.periods.grain_use is GrainUse.EACH
    if each and kept_kind in _OF_GOODS:
        kept_kind = Kind.LEVEL
    listed = _still_listed(signals, before, kept_kind) and moved is None
    anew = measured_anew(signals, before)
    query = replace(
        base,
        kind=kept_kind,
        topic=topic or (kept_topic(signals, before) if kept_kind is before.kind else ""),
        flow=flow,
        flow_given=signals.flow is not None or before.flow_given,
        flow_bare=False,
        side=side,
        commodity=signals.commodity or before.commodity,
        beside=tuple(one for one in named if one != signals.commodity) if named else before.beside,
        period=period,
        period_given=bool(mains) or moved is not None or before.period_given,
        each=each or base.each or listed,
        grain=signals.periods.grain or (before.grain if listed else base.grain),
        limit=signals.limit or base.limit,
        nth=signals.place if signals.place > 1 else base.nth,
        others=tuple(m.period for m in mains[1:] if m.period),
        compare=compare,
        unit=signals.unit or (None if anew is Measure.QUANTITY else before.unit),
        measure=anew
        or (
            measure(signals) if signals.has(Cue.QUANTITY, Cue.DOLLAR, Cue.YUAN) else before.measure
        ),
        as_of=signals.periods.as_of or before.as_of,
        first_printed=signals.periods.first_printed or before.first_printed,
        chart=signals.has(Cue.CHART),
        receipt=False,
        found=None,
    )
    query = manifold(with_mark(query, signals), signals)
    return replace(query, unit=in_its_unit(query, signals.text))


def _still_listed(signals: Signals, before: TradeQuery, kind: Kind) -> bool:
    """Whether "and imports?" after quarterly exports asks for quarterly imports."""
    swapped = signals.flow is not None or signals.commodity is not None or signals.unit is not None
    same = kind is before.kind is Kind.LEVEL and not signals.periods.main
    return before.each and same and swapped and not _IN_ALL.search(signals.text)


_IN_ALL = re.compile(
    r"\b(?:total|sum|altogether|in all|overall|whole year|full year|combined)\b"
    r"|합계|총액|총 |전체|연간|모두|合[计計]|[总總][计計共额額]|全年|一共|加起[来來]"
)


_HELD_AGAINST = re.compile(
    r"\b(?:vs|versus|than|against|compared?|comparison|relative|from|over|on)\b|대비|보다|비교|比|较|較"
)


def _moved_only(signals: Signals, kind: Kind, before: TradeQuery) -> Period | None:
    """The period that "and the year before?" names: another one, not a baseline."""
    periods = signals.periods
    baseline = next((m.baseline for m in periods.compare if m.baseline is not None), None)
    compared = signals.has(Cue.GROWTH, Cue.RISE, Cue.FALL) or periods.change
    compared = compared or RATE_WORD.search(signals.text) is not None
    if kind is not Kind.CHANGE or baseline is None or compared or periods.main:
        return None
    if before.period is None or before.kind is Kind.CHANGE or _HELD_AGAINST.search(signals.text):
        return None
    return baseline.of(before.period)


def _period(signals: Signals, before: TradeQuery) -> Period | None:
    """The period named, read against the one spoken of before."""
    named = next((m for m in signals.periods.main if m.period is not None), None)
    asked = before.period if before.period_given else None
    if named is None or named.period is None or asked is None or before.period is None:
        return before.period if named is None else named.period
    months = len(before.period)
    if named.kind in _BARE and named.grain is Grain.YEAR and before.kind in _OF_ONE_RANGE:
        # "2025년 상반기 … 그럼 2024년은?": the same months of the other year.
        same = before.period.in_year(named.period.end.year)
        if months < MONTHS_A_YEAR and same in named.period and same != before.period:
            return same
    relative = named.kind is MentionKind.RELATIVE and len(named.period) == months
    if relative and named.period == before.period:
        # "July … and last month?", asked in August: the month before the one just spoken of.
        return before.period.shifted(-months)
    return named.period


_OF_GOODS = {Kind.TOP, Kind.COMPOSITION, Kind.APPEARED, Kind.VANISHED}
_BARE = {MentionKind.EXPLICIT, MentionKind.RELATIVE}
_OF_ONE_RANGE = {Kind.LEVEL, Kind.CHANGE, Kind.COVER, Kind.SHARE, Kind.UNIT_VALUE}


def _flow(signals: Signals, before: TradeQuery) -> tuple[Flow, Side]:
    """The flow named, in the view of the thread where the words name no country."""
    if signals.has(Cue.BALANCE):
        return Flow.BALANCE, before.side
    if signals.flow is None and signals.has(Cue.SHARE):
        return before.flow, before.side
    if signals.flow is None and signals.commodity and not before.flow_given:
        # Another good may be known for the other direction.
        return Flow.EXPORT, before.side
    if signals.flow is None:
        return (Flow.TOTAL if signals.has(Cue.TRADE) else before.flow), before.side
    bare = not signals.has(Cue.CHINA, Cue.DPRK) and signals.flow.side is Side.CHINA
    if bare and before.side is Side.DPRK:
        return signals.flow.flow.mirrored, Side.DPRK
    return signals.flow.flow, signals.flow.side


def _moved(before: TradeQuery, period: Period | None) -> Period | None:
    """The baseline of the question before, moved along with the period."""
    if before.compare is None or before.period is None or period is None:
        return before.compare
    months = before.compare.start.months_until(before.period.start)
    if not months % MONTHS_A_YEAR:
        return period.shifted_years(-(months // MONTHS_A_YEAR))
    if months == len(before.period):
        return period.shifted(-len(period))
    return before.compare.shifted(before.period.start.months_until(period.start))

"""Reads a follow-up in a thread: what it names is new, the rest stays as it was."""

from dataclasses import replace

from bot.questions.cues import Cue
from bot.questions.kinds import WORDS_ONLY, measure
from bot.questions.query import Kind, TradeQuery
from bot.questions.reading import compare_period, main_period
from bot.questions.refusing import FEW_WORDS
from bot.questions.signals import Signals
from bot.trade import Flow, Period


def is_follow_up(signals: Signals, kind: Kind) -> bool:
    """Whether a question in a thread leans on the one before it."""
    if kind is Kind.ABOUT or (kind in WORDS_ONLY and not signals.has(Cue.FOLLOW_UP)):
        return False
    whole = signals.flow is not None and signals.periods.main and not signals.has(Cue.FOLLOW_UP)
    return not whole and (
        signals.has(Cue.FOLLOW_UP)
        or signals.flow is None
        or (not signals.periods.main and signals.commodity is None)
        or len(signals.text.split()) <= FEW_WORDS
    )


def continued(signals: Signals, kind: Kind, topic: str, before: TradeQuery) -> TradeQuery:
    """The query of a follow-up: what it names is new, the rest stays as it was."""
    mains = signals.periods.main
    period = main_period(signals) or before.period
    flow = signals.flow.flow if signals.flow else before.flow
    if signals.has(Cue.BALANCE):
        flow = Flow.BALANCE
    kept_kind = before.kind if kind is Kind.LEVEL else kind
    if kind is Kind.LEVEL and before.kind in WORDS_ONLY | {Kind.RESTRICTION, Kind.CAP}:
        kept_kind = Kind.LEVEL
    compare = compare_period(signals, period) or (
        _moved(before, period) if kept_kind is before.kind else None
    )
    return replace(
        before,
        kind=kept_kind,
        topic=topic or (before.topic if kept_kind is before.kind else ""),
        flow=flow,
        flow_given=signals.flow is not None or before.flow_given,
        side=signals.flow.side if signals.flow else before.side,
        commodity=signals.commodity or before.commodity,
        period=period,
        others=tuple(m.period for m in mains[1:] if m.period),
        compare=compare,
        unit=signals.unit or before.unit,
        measure=measure(signals)
        if signals.has(Cue.QUANTITY, Cue.DOLLAR, Cue.YUAN)
        else before.measure,
        as_of=signals.periods.as_of or before.as_of,
        first_printed=signals.periods.first_printed or before.first_printed,
        chart=signals.has(Cue.CHART),
    )


def _moved(before: TradeQuery, period: Period | None) -> Period | None:
    """The baseline of the question before, moved along with the period."""
    if before.compare is None or before.period is None or period is None:
        return before.compare
    return before.compare.shifted(before.period.start.months_until(period.start))

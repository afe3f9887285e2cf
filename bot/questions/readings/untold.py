"""Finds what a sentence of several clauses asks for and none of its readings tells."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.questions.cues import Cue
from bot.questions.query import Kind, TradeQuery
from bot.questions.readings.apart import names_each_flow
from bot.questions.readings.manifold import WHOLE
from bot.questions.signals import Signals
from bot.trade import Flow

_TELL: Final = (
    ((Cue.RESTRICTION, Cue.CAP), Kind.RESTRICTION, frozenset({Kind.CAP})),
    (
        (Cue.NEXT_RELEASE,),
        Kind.NEXT_RELEASE,
        frozenset({Kind.LATEST, Kind.LATE, Kind.WHATS_NEW}),
    ),
    ((Cue.STREAK,), Kind.STREAK, frozenset({Kind.COUNT, Kind.TREND, Kind.WHEN})),
    ((Cue.AVERAGE,), Kind.AVERAGE, frozenset({Kind.UNIT_VALUE})),
    ((Cue.UNIT_VALUE,), Kind.UNIT_VALUE, frozenset[Kind]()),
    ((Cue.SHARE,), Kind.SHARE, frozenset({Kind.TOP, Kind.COMPOSITION, Kind.COVER})),
    (
        (Cue.HIGHEST, Cue.LOWEST),
        Kind.EXTREME,
        frozenset({Kind.TOP, Kind.COMPOSITION, Kind.RANK, Kind.SWING, Kind.WHEN, Kind.COUNT}),
    ),
)
"""Words that ask for a thing, the kind that tells it, and others whose answers tell it too."""
_OF_WORDS: Final = frozenset({Kind.ABOUT, Kind.METHOD, Kind.CONTEXT, Kind.REVISION, Kind.LATE})
_TELL_BALANCES: Final = frozenset({Kind.COVER, Kind.WHATS_NEW})


def untold(queries: Sequence[TradeQuery], signals: Signals) -> TradeQuery | None:
    """The first thing asked for that no query tells, as a question of its own; None if all is."""
    kinds = {one.kind for one in queries}
    if kinds & _OF_WORDS or any(one.topic for one in queries):
        return None
    first = queries[0]
    if first.kind is Kind.CHANGE and first.others and not first.each:
        # Higher in June or in July, and the total so far: one rate tells of one range alone.
        return replace(first, kind=Kind.LEVEL, period=first.others[-1], compare=None, others=())
    kind = _kind_untold(queries, signals)
    if kind is not None:
        return replace(first, kind=kind, compare=None, others=())
    flow = _other_flow(queries, signals) or _beside_balance(queries, signals)
    return None if flow is None else replace(first, flow=flow, compare=None, others=())


def _kind_untold(queries: Sequence[TradeQuery], signals: Signals) -> Kind | None:
    """The kind of answer that words ask for and no query has."""
    kinds = {one.kind for one in queries}
    for cues, kind, others in _TELL:
        as_rate = kind is Kind.SHARE and any(one.compare for one in queries)
        if signals.has(*cues) and not as_rate and not kinds & {kind, *others}:
            return kind
    return None


def _beside_balance(queries: Sequence[TradeQuery], signals: Signals) -> Flow | None:
    """The balance that no query tells, or all trade where the growth is of the balance alone."""
    balances = [one.flow is Flow.BALANCE for one in queries]
    if all(balances) and queries[0].kind is Kind.CHANGE and WHOLE.search(signals.text):
        return Flow.TOTAL
    told = any(balances) or any(one.kind in _TELL_BALANCES for one in queries)
    return Flow.BALANCE if signals.has(Cue.BALANCE) and not told else None


def _other_flow(queries: Sequence[TradeQuery], signals: Signals) -> Flow | None:
    """The flow that is named beside the one told: exports fell, and what about imports."""
    flows = {one.flow for one in queries} - {Flow.BALANCE}
    told_in_balance = any(one.flow is Flow.BALANCE and one.kind is Kind.LEVEL for one in queries)
    if len(flows) != 1 or told_in_balance or not names_each_flow(signals.text):
        return None
    return _OTHER.get(next(iter(flows)))


_OTHER: Final = {Flow.EXPORT: Flow.IMPORT, Flow.IMPORT: Flow.EXPORT}

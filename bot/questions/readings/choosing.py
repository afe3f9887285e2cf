"""Makes of words that leave a range open, early 2022 or last winter, the questions they may be."""

from dataclasses import replace

from bot.questions.periods import Mention, MentionKind
from bot.questions.query import Kind, TradeQuery
from bot.questions.readings.kinds import decide
from bot.questions.readings.reading import query_of
from bot.questions.signals import Signals
from bot.trade import Month

_IN_A_LINE = frozenset({Kind.LEVEL, Kind.TOP})
"""Kinds that are offered as such; of the others, a change first of all, the level tells enough."""


def may_mean(signals: Signals, latest: Month) -> tuple[TradeQuery, ...]:
    """The question once for each range its one vague word may mean; none where other words do."""
    periods = signals.periods
    if len(periods.problems) != 1 or periods.mentions or signals.unknown:
        return ()
    problem = periods.problems[0]
    return tuple(
        _asked(replace(signals, periods=replace(periods, mentions=(mention,), problems=())), latest)
        for mention in (
            Mention(problem.start, problem.end, one, MentionKind.EXPLICIT, None)
            for one in problem.ranges
        )
    )


def _asked(signals: Signals, latest: Month) -> TradeQuery:
    kind, topic = decide(signals)
    query = query_of(signals, kind, topic, latest=latest)
    if query.kind in _IN_A_LINE:
        return query
    return replace(query, kind=Kind.LEVEL, compare=None, topic="")

"""Ranks a period within the range that its question names, in whatever currency it was printed."""

from dataclasses import replace

from bot.questions.periods import MentionKind
from bot.questions.query import Grain, TradeQuery
from bot.questions.signals import Signals
from bot.trade import Period


def ranked_within(query: TradeQuery, within: Period | None, signals: Signals) -> TradeQuery:
    """The query of a rank among the periods of a range, or among all where none is named."""
    period = query.period
    if within is None:
        # A baseline beside a rank, 同比增速及排名, is none of the range that it is one of.
        compare = query.compare if period is None or period in (query.compare or ()) else None
        return replace(query, compare=compare)
    open_ended = any(one.kind is MentionKind.SINCE for one in signals.periods.main)
    # Of the months since 2020 the yuan bulletins hold the last ones alone.
    topic = "ever" if open_ended and query.grain is Grain.MONTH else query.topic
    return replace(query, topic=topic, compare=within, others=())

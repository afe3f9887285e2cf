"""Sets ranges that stand side by side against each other, the newest first: 2026 vs 2025."""

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from bot.questions.periods import Flag
from bot.questions.query import Kind, TradeQuery
from bot.questions.signals import Signals
from bot.trade import Period

_AGAINST_EACH: Final = re.compile(
    r"\b(?:vs|versus|v|compared?|comparison)\b|비교|相比|比[较較]|[对對]比|(?<=\d)年?[对對](?=\d)"
)
_PAIR: Final = 2


def newest_first(query: TradeQuery, named: Iterable[Period]) -> TradeQuery:
    """The newest of the ranges against the one before it, then against the others."""
    newest, before, *rest = sorted(set(named), key=lambda one: one.end, reverse=True)
    return replace(query, kind=Kind.CHANGE, period=newest, compare=before, others=tuple(rest))


def with_a_running_year(query: TradeQuery, signals: Signals) -> TradeQuery | None:
    """2026对2025对2019: a year that goes on is held against the same months of the others."""
    mentions = (*signals.periods.main, *signals.periods.compare)
    years = {one.period for one in mentions if one.period is not None and one.period.is_year}
    running = any(Flag.INCOMPLETE in one.flags for one in mentions)
    plain = query.kind in {Kind.LEVEL, Kind.CHANGE} and not (query.topic or query.beside)
    if not running or not plain or len(years) != len(mentions) or len(years) <= _PAIR:
        return None
    return newest_first(query, years) if _AGAINST_EACH.search(signals.text) else None

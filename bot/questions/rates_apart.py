"""Reads rates asked of several periods, each on its own year before, and no change between two."""

import re
from dataclasses import replace
from itertools import pairwise

from bot.questions.periods import Mention
from bot.questions.query import Grain, Kind, TradeQuery
from bot.questions.signals import Signals
from bot.trade import Language

_JOINED = re.compile(
    r"^[ ,]*(?:and|&|as well as)?[ ,]*(?:also )?(?:in |of |during |for )?(?:the )?$"
)
_BETWEEN = re.compile(
    r"\b(?:from|between|compar\w*|versus|vs|than|against|relative|difference|over|since)\b"
)


def rates_apart(query: TradeQuery, signals: Signals) -> TradeQuery:
    """Growth in 2024 and 2025: a rate for each of the years."""
    mains = [mention for mention in signals.periods.main if mention.period is not None]
    if query.kind is not Kind.CHANGE or not _are_listed(mains, signals):
        return query
    first, *others = (mention.period for mention in mains)
    grain = mains[0].grain or Grain.MONTH
    named = tuple(period for period in others if period is not None)
    return replace(query, period=first, others=named, compare=None, each=True, grain=grain)


def _are_listed(mains: list[Mention], signals: Signals) -> bool:
    if signals.language is not Language.ENGLISH or len(mains) < len(("one", "other")):
        return False
    if signals.periods.compare or _BETWEEN.search(signals.text):
        return False
    alike = len({mention.grain for mention in mains}) == 1
    return alike and all(
        _JOINED.match(signals.text[left.end : right.start]) for left, right in pairwise(mains)
    )

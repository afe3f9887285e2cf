"""Reads by what the goods of a flow are to be divided: by chapter, or by what they are for."""

import re
from dataclasses import replace

from bot.questions.query import TradeQuery
from bot.questions.signals import Signals

BY_USE = "use"
"""The topic of a make-up by capital, intermediate and consumer goods."""

_BY_USE = re.compile(
    r"\bby (?:the )?(?:(?:main|broad|economic|end|final)[- ])*use\b|\b(?:end|final)[- ]use\b"
    r"|\bbroad economic categor|용도|쓰임|用途|[按依]经济类别"
)


def divided(query: TradeQuery, signals: Signals) -> TradeQuery:
    """The make-up by use where the words want that."""
    return replace(query, topic=BY_USE) if _BY_USE.search(signals.text) else query

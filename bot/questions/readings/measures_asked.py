"""Tells what a question about UN measures turns on: a resolution, or goods given as aid."""

import re
from dataclasses import replace

from bot.questions.goods.relief import aid_alone
from bot.questions.query import Kind, TradeQuery
from bot.questions.signals import Signals

_RESOLUTION = re.compile(r"(?<!\d)(1718|1874|2094|2270|2321|2371|2375|2397)(?!\d)")


def restricted(query: TradeQuery, signals: Signals) -> TradeQuery:
    """The measures of the resolution named, or whether what is given as aid is exempt."""
    if aid_alone(signals.text, query.commodity.code):
        return replace(query, kind=Kind.METHOD, topic="humanitarian")
    named = _RESOLUTION.search(signals.text)
    return query if named is None else replace(query, topic=named[1])

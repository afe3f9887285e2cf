"""Tells that the rate of the won and that of the yuan are asked for side by side."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.questions.query import Kind, TradeQuery
from bot.questions.signals import Signals

_WON: Final = r"(?:\bwon\b|(?<![가-힣])원화?(?: ?[/·-] ?달러)?|북한 ?돈|朝(?:鲜)?(?:元|币))"
_YUAN: Final = r"(?:\b(?:yuan|rmb|renminbi|cny)\b|위안화?|人民币)"
_AND: Final = (
    r"(?: ?(?:exchange|rates?|환율|汇率|against|to|per|[兑对]|the|dollar|달러|美元)){0,4}"
    r"(?: ?(?:and|&|,|plus|및|·|[和与及跟])|[와과]|이?랑|하고) ?(?:the )?"
)
_BOTH: Final = re.compile(rf"{_WON}{_AND}{_YUAN}|{_YUAN}{_AND}{_WON}")
_RATE: Final = re.compile(r"\brates?\b|환율|시세|汇率|汇价")


def rates_left(queries: Sequence[TradeQuery], signals: Signals) -> list[TradeQuery]:
    """The rate that is named beside the one that is told, and told by none of the queries."""
    told = {one.topic: one for one in queries if one.kind is Kind.CONTEXT}
    both = _BOTH.search(signals.text) and _RATE.search(signals.text)
    if len(told) != 1 or not both:
        return []
    topic, query = next(iter(told.items()))
    other = {"won": "yuan", "yuan": "won"}.get(topic)
    return [] if other is None else [replace(query, topic=other)]

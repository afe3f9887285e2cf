"""Tells market prices in North Korea that are not held: of anything but rice and the dollar."""

import re
from typing import Final

from bot.questions.cues import Cue
from bot.questions.signals import Signals

_NAMED: Final = re.compile(
    r"(?:기름|휘발유|경유|연유|디젤유|옥수수|강냉이|돼지고기|밀가루|생필품|금|유가) ?"
    r"(?:값|시세|물가|시장 ?가격)(?=[은이도을을? ]|$)"
)
_PRICE: Final = re.compile(
    r"\b(?:prices?|costs?|expensive|cheap)\b|가격|[가-힣]값|시세|물가|价|多少钱"
)
_MARKET: Final = re.compile(
    r"\bpyongyang(?:'s)?\b|\bmarket prices?\b|\bprices? (?:in|inside) (?:north korea|nk|the dprk)\b"
    r"|\bjangmadang\b|평양|장마당|북한 ?(?:내|시장|물가)|시장 ?(?:가격|물가)"
    r"|平壤|集市|长马当|市场价|朝鲜(?:国内|市场|黑市)"
)


def other_market_price(signals: Signals) -> bool:
    """Whether the price of petrol in Pyongyang is asked for, and not what was paid at customs."""
    if signals.flow is not None or signals.has(Cue.RICE_PRICE, Cue.WON_RATE, Cue.YUAN_RATE):
        return False
    at_market = _PRICE.search(signals.text) and _MARKET.search(signals.text)
    return bool(at_market or _NAMED.search(signals.text))

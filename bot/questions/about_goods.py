"""Tells questions for a good's place among goods, and for its price, from those for its trade."""

import re

from bot.questions.cues import Cue
from bot.questions.signals import Signals

_AMONG = re.compile(r"\b(?:among|amongst|of all|in the (?:list|ranking) of)\b")


def ranks_a_good(signals: Signals) -> bool:
    """The rank of wigs among imports, or whether they are the top one: a place among goods."""
    if signals.commodity is None or signals.flow is None or len(signals.matches) > 1:
        return False
    among = signals.has(Cue.RANK, Cue.TOP) and _AMONG.search(signals.text) is not None
    return among or _IS_THE_TOP.search(signals.text) is not None


_IS_THE_TOP = re.compile(
    r"^(?:(?:and|so|but) )?(?:is|are|was|were|did|does|do)\b.{0,60}\b(?:(?:still|the|its|their"
    r"|china's|north korea's|nk's|dprk's) )+(?:top|main|biggest|largest|leading|chief|number one"
    r"|no\.? ?1|most important|most valuable) (?:\w+ )?(?:exports?|imports?|goods?|items?|products?"
    r"|commodit(?:y|ies)|categor(?:y|ies)|earners?)\b"
)


_WHICH_GOOD = re.compile(
    r"\b(?:which|what) (?:single |one |hs )?(?:goods?|products?|items?|commodit(?:y|ies)"
    r"|categor(?:y|ies)|chapters?|headings?|sectors?)\b.{0,40}\b(?:share|portion|part|percentage|proportion|most)\b"
)


def which_good(signals: Signals) -> bool:
    """Which product had the largest share: the largest goods, and no share of a flow."""
    return signals.commodity is None and _WHICH_GOOD.search(signals.text) is not None


_PRICE = re.compile(r"\bprices?\b")


def priced(signals: Signals) -> bool:
    """What a tonne came to: a unit value, or the price of a good."""
    price = signals.commodity is not None and _PRICE.search(signals.text) is not None
    return signals.has(Cue.UNIT_VALUE) or price

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
    placed = _FIRST_AMONG.search(signals.text) is not None
    return among or placed or _IS_THE_TOP.search(signals.text) is not None


_FIRST_AMONG = re.compile(
    r"(?:수출|수입)(?:액|품|품목| ?품목)?(?:의)? ?(?:전체 ?)?"
    r"(?:중(?:에서|에)?|가운데(?:서)?|에서)(?= )"
    r"(?![^?]{0,30}(?:달|해|분기|월)(?=[은이는가? ]|$))"
    r"[^?]{0,24}(?:1 ?위|일등|1 ?등|몇 ?[위등]|순위)"
    r"|在(?:出口|[进進]口)(?:商品|[产產]品|品|[额額])?[中里]的?(?:排|居|位列|占)?"
    r"(?:第?[几幾一](?!个|個)|名次|排名|位次)"
)
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
    largest = signals.has(Cue.GOODS) and signals.has(Cue.HIGHEST) and signals.has(Cue.SHARE)
    named = largest or _WHICH_GOOD.search(signals.text) is not None
    return signals.commodity is None and named


_PRICE = re.compile(r"\bprices?\b")


def priced(signals: Signals) -> bool:
    """What a tonne came to: a unit value, or the price of a good."""
    price = signals.commodity is not None and _PRICE.search(signals.text) is not None
    return signals.has(Cue.UNIT_VALUE) or price


def asks_what_goods(signals: Signals) -> bool:
    """What a name or a code of goods stands for, and nothing of their trade or bans."""
    other = signals.flow is not None or signals.periods.main
    asked = signals.has(Cue.ABOUT_GOODS) and signals.commodity is not None
    return asked and not other and not signals.has(Cue.RESTRICTION, Cue.CAP)

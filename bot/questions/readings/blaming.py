"""Tells whether a reason is asked for and not a figure: was it the sanctions, because of covid."""

import re

from bot.questions.cues import Cue
from bot.questions.query import Kind
from bot.questions.readings.judging import names_nothing
from bot.questions.signals import Signals

_BLAMED = re.compile(
    r"\b(?:because of|due to|thanks to|caus(?:e|ed|ing)|responsible for|to blame|led to)\b"
    r"|때문|탓(?=[이인에으])|덕분|因为|由于|导致|造成|归因"
)

_AFFECTED = re.compile(
    r"\b(?:affect|impact|influenc)(?:s|e|ed|ing)?\b|\beffects? (?:of|on)\b"
    r"|영향(?!력)|여파|影响(?!力)|冲击"
)
_OTHERWISE = (Cue.RESTRICTION, Cue.GOODS, Cue.HIGHEST, Cue.LOWEST, Cue.TOP, Cue.MUCH)


def asks_the_effect(signals: Signals) -> bool:
    """Whether something that customs knows nothing of is asked to have changed trade.

    Of the closure and the sanctions the years before and after are told instead, and of a time
    that is named its own figures.
    """
    traded = signals.flow is not None or signals.has(Cue.TRADE, Cue.BALANCE)
    alone = traded and signals.commodity is None and not signals.has(*_OTHERWISE)
    alone = alone and not signals.periods.main
    return alone and _AFFECTED.search(signals.text) is not None


_BY_SANCTIONS = re.compile(
    r"\bsanctions?\b(?! (?:list|goods))[^?]{0,16}\b(?:affect|impact|influence|hit|hurt)(?:s|ed)?\b"
    r"|제재[가는의][^?]{0,24}(?:영향|타격)"
    r"|制裁(?:有没有|是否|对|真的|怎么|如何|也|都)*(?:影响了?(?!的)|冲击)"
    r"|制裁对[^?]{2,16}(?:影响|冲击)"
)


def asks_the_effect_in(signals: Signals) -> bool:
    """Whether the sanctions are asked to have changed a flow at a time: its own figures tell."""
    traded = signals.flow is not None or signals.has(Cue.TRADE)
    plain = traded and signals.commodity is None and not signals.has(Cue.GOODS)
    dated = bool(signals.periods.main) and _BY_SANCTIONS.search(signals.text) is not None
    return plain and dated and not signals.has(Cue.METHOD_REASONS)


def asks_the_reason(signals: Signals) -> bool:
    """Whether words blame something for a change, or ask why and name no figure to begin with."""
    if not signals.has(Cue.METHOD_REASONS) or signals.has(Cue.MUCH):
        return False
    if signals.has(Cue.RESTRICTION) or _BLAMED.search(signals.text) is not None:
        return True
    return names_nothing(signals) and not signals.periods.main


def asks_what_happened(signals: Signals, kind: Kind) -> bool:
    """Whether a message of a thread asks what lies behind the figure that was told."""
    return kind is Kind.WHATS_NEW and _WHAT_HAPPENED.search(signals.text) is not None


_WHAT_HAPPENED = re.compile(
    r"^(?:and |so |but )?what (?:has |had )?happened(?: (?:here|there|then|in (?:it|that year)"
    r"|that (?:year|month)|to it))?[ ?.!]*$"
    r"|^(?:그럼 |그때 |그 ?[해달]에? )?무슨 ?일이 ?(?:있었|생겼|났|벌어졌|일어났)[가-힣]*[ ?.!]*$"
    r"|^(?:那|那么|当时|那年)?(?:到底)?发生了?(?:什么|啥)(?:事情?)?(?:了)?[ ?.!]*$"
)

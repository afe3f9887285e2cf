"""Finds the flow, and whose view of it, that a message of a thread speaks of."""

import re

from bot.questions.cues import Cue
from bot.questions.query import Kind, Side, TradeQuery
from bot.questions.signals import Signals
from bot.trade import Flow
from bot.trade.period import MONTHS_A_YEAR

SUM_ALONE = re.compile(
    r"^(?:and |so )?(?:(?:the|in|what(?:'s| is) the) )*(?:total|sum)(?: (?:then|please))?[ ?.!]*$"
    r"|^(?:그럼 |그러면 )?(?:총)?(?:합계|총액|합|총계)(?:은|는|이)?(?: ?얼마[가-힣]*)?[ ?.!]*$"
    r"|^(?:那|那么)?(?:总计|合计|总共|总和|总额)(?:呢|是多少|多少)?[ ?.!]*$"
)


def sums_months(signals: Signals) -> bool:
    """Whether "January and February together" is asked of the flow spoken of."""
    named = next((m.period for m in signals.periods.main if m.period is not None), None)
    several = named is not None and 1 < len(named) < MONTHS_A_YEAR
    return several and _SUM.search(signals.text) is not None and not _TRADE.search(signals.text)


_SUM = re.compile(
    r"\b(?:total|sum|together|combined)\b|합계|합산|합쳐|합친|合[计計]|共[计計]|加起[来來]|一共"
)
_TRADE = re.compile(r"\btrade\b|무역|교역|贸易|貿易|进出口|進出口")


_OF_THE_YEAR = re.compile(
    r"^(?:and |so |the |for )*(?:full|whole|entire)[ -]year (?:total|sum)[ ?.!]*$"
    r"|^(?:and |so )?(?:the )?(?:sum|total) (?:for|of|in|over) (?:the |that )(?:\w+ )?year[ ?.!]*$"
)
"""The total of a year, after one of its months or quarters, is that of the same flow."""


def _unnamed(signals: Signals, before: TradeQuery, kind: Kind) -> Flow:
    """The flow of a message that names none."""
    if signals.has(Cue.SHARE) or kind is Kind.RESTRICTION is before.kind:
        # Another good may be banned the other way.
        return before.flow
    if signals.commodity and not before.flow_given:
        # Another good may be known for the other direction.
        return Flow.EXPORT
    # After a list, or of several months, "total" is that of its own flow.
    summed = SUM_ALONE.search(signals.text) or _SUM.search(signals.text)
    own = before.each and summed and not _TRADE.search(signals.text)
    own = own or _OF_THE_YEAR.search(signals.text) is not None
    both = signals.has(Cue.TRADE) and not (own or sums_months(signals))
    return Flow.TOTAL if both else before.flow


def flow_of(signals: Signals, before: TradeQuery, kind: Kind) -> tuple[Flow, Side]:
    """The flow named, in the view of the thread where the words name no country."""
    if signals.has(Cue.BALANCE):
        return Flow.BALANCE, before.side
    if signals.flow is None:
        return _unnamed(signals, before, kind), before.side
    bare = not signals.has(Cue.CHINA, Cue.DPRK) and signals.flow.side is Side.CHINA
    if bare and before.side is Side.DPRK:
        return signals.flow.flow.mirrored, Side.DPRK
    return signals.flow.flow, signals.flow.side

"""Finds the flow, and whose view of it, that a message of a thread speaks of."""

import re

from bot.questions.cues import Cue
from bot.questions.query import Kind, Side, TradeQuery
from bot.questions.readings.apart import BOTH_IN_ONE, names_each_flow
from bot.questions.readings.manifold import says
from bot.questions.readings.set_against import BY_FLOW
from bot.questions.signals import Signals
from bot.questions.vocabulary.operators import Operator
from bot.trade import Flow
from bot.trade.period import MONTHS_A_YEAR

_TOGETHER = (
    r"^(?:and |so )?(?:(?:the |all )*(?:both|two|three|four) )?(?:together|combined|added up"
    r"|in all)[ ?.!]*$"
    r"|^(?:그럼 |그러면 )?(?:(?:둘|셋|넷|[세네] ?(?:달|해)|다|모두|전부) ?(?:다 |이 |을 |를 )?)?"
    r"(?:합쳐서|합치면|합하면|더하면|합해서|합쳐)"
    r"(?:는|은|요)?(?: ?(?:얼마|총)[가-힣]*)?[ ?.!]*$"
    r"|^(?:那|那么)?(?:[两三四][个者]月?|二者)?(?:合起来|加起来|加在一起|一共|相加)(?:呢"
    r"|是?多少)?[ ?.!]*$"
)
SUM_ALONE = re.compile(
    r"^(?:and |so |what about |how about )?(?:(?:the|in|what(?:'s| is) the) )*(?:total|sum)"
    r"(?: (?:then|please))?[ ?.!]*$"
    r"|^(?:그럼 |그러면 )?(?:총)?(?:합계|총액|합|총계)(?:은|는|이)?(?: ?얼마[가-힣]*)?[ ?.!]*$"
    rf"|^(?:那|那么)?(?:总计|合计|总共|总和|总额)(?:呢|是多少|多少)?[ ?.!]*$|{_TOGETHER}"
)
_BOTH_FLOWS = re.compile(_TOGETHER)
_ONE_WAY = {Flow.EXPORT, Flow.IMPORT}
SUMMED_AFTER = {Kind.AVERAGE, Kind.EXTREME}
"""Kinds after which the total is that of the range they were told of."""


def of_trade(signals: Signals, before: TradeQuery) -> bool:
    """Whether the flow spoken of is wanted as a share of the trade of a range that is named."""
    bare = signals.flow is None and signals.commodity is None
    return bare and signals.has(Cue.SHARE) and signals.has(Cue.TRADE) and before.flow in _ONE_WAY


def sums_both_flows(signals: Signals, before: TradeQuery) -> bool:
    """Whether what the flow spoken of comes to with the other is asked for: combined, 합치면."""
    one = before.kind is Kind.LEVEL and before.flow in _ONE_WAY and before.commodity.is_total
    alone = not (before.each or before.others or before.told or signals.flow)
    return one and alone and _BOTH_FLOWS.search(signals.text) is not None


def sums_months(signals: Signals) -> bool:
    """Whether "January and February together" is asked of the flow spoken of."""
    named = next((m.period for m in signals.periods.main if m.period is not None), None)
    several = named is not None and 1 < len(named) < MONTHS_A_YEAR
    return several and _SUM.search(signals.text) is not None and not _TRADE.search(signals.text)


def asks_each_flow(signals: Signals) -> bool:
    """Whether exports and imports are wanted each, and no sum of them: 수출입 각각."""
    both = signals.flow is not None and signals.flow.flow is Flow.TOTAL
    in_one = says(Operator.EACH, signals) and BOTH_IN_ONE.search(signals.text) is not None
    return both and (in_one or names_each_flow(signals.text))


def divides_by_flow(signals: Signals, before: TradeQuery) -> bool:
    """Whether all trade that was told is wanted as exports and imports, and not their shares."""
    all_trade = before.flow is Flow.TOTAL and before.commodity.is_total
    told = all_trade and before.kind in {Kind.LEVEL, Kind.CHANGE}
    apart = BY_FLOW.search(signals.text) is not None and asks_each_flow(signals)
    return told and apart and not signals.has(Cue.SHARE)


_SUM = re.compile(r"\b(?:total|sum|together|combined)\b|합계|합산|합쳐|합친|合计|共计|加起来|一共")
_TRADE = re.compile(r"\btrade\b|무역|교역|贸易|进出口")


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
    if sums_both_flows(signals, before):
        return Flow.TOTAL
    own = (
        (before.each or before.told or before.kind in SUMMED_AFTER)
        and summed
        and not _TRADE.search(signals.text)
    )
    own = own or _OF_THE_YEAR.search(signals.text) is not None
    both = signals.has(Cue.TRADE) and not (own or sums_months(signals))
    return Flow.TOTAL if both else before.flow


def flow_of(signals: Signals, before: TradeQuery, kind: Kind) -> tuple[Flow, Side]:
    """The flow named, in the view of the thread where the words name no country."""
    if signals.has(Cue.BALANCE):
        return Flow.BALANCE, before.side
    if signals.flow is None and signals.has(Cue.SHARE_OF_CHINA) and signals.has(Cue.TRADE):
        return Flow.TOTAL, Side.CHINA
    if signals.flow is None:
        return _unnamed(signals, before, kind), before.side
    bare = not signals.has(Cue.CHINA, Cue.DPRK) and signals.flow.side is Side.CHINA
    if bare and before.side is Side.DPRK:
        return signals.flow.flow.mirrored, Side.DPRK
    return signals.flow.flow, signals.flow.side

"""What a short message asks of a market series, or of the releases, that a thread is about."""

import re
from dataclasses import replace

from bot.questions.cues import Cue
from bot.questions.query import Kind, TradeQuery
from bot.questions.readings.kinds import WORDS_ONLY
from bot.questions.readings.of_markets import asked_of
from bot.questions.signals import Signals
from bot.trade import CommodityCode

RICE = CommodityCode("1006")


def of_what_is_spoken_of(
    signals: Signals, kind: Kind, before: TradeQuery
) -> tuple[Kind, str] | None:
    """What a message asks of a market series, or of the releases, that a thread is about."""
    of_series = kind in _OF_A_SERIES or (kind is Kind.LEVEL and asked_of(signals) is not kind)
    if before.kind is Kind.CONTEXT and of_series and _names_no_trade(signals):
        # When was it highest, after the rate of the won: that rate, and no month of trade.
        return Kind.CONTEXT, before.topic
    told = before.kind in WORDS_ONLY - {Kind.NEXT_RELEASE}
    next_one = told and not signals.periods.main
    next_one = next_one and _NEXT_ONE.search(signals.text) is not None
    next_one = next_one or _WHEN_NEXT.search(signals.text) is not None
    return (Kind.NEXT_RELEASE, "") if next_one else None


def of_its_own(query: TradeQuery, base: TradeQuery, signals: Signals) -> TradeQuery:
    """A follow-up with a baseline and a period of its own, where the thread's are no help.

    `base` is the message as a question by itself, or the question before it.
    """
    if query.kind is Kind.CONTEXT:
        compared = query.asks is not Kind.LEVEL and bool(signals.periods.compare)
        return replace(query, compare=base.compare if compared else None)
    if query.kind is Kind.NEXT_RELEASE and _NEXT_ONE.search(signals.text):
        return replace(query, period=None) if not signals.periods.main else query
    return query


_OF_A_SERIES = {
    *(Kind.EXTREME, Kind.CHANGE, Kind.AVERAGE, Kind.TREND, Kind.SWING, Kind.WHEN),
    *(Kind.UNIT_VALUE, Kind.STREAK),
}
_WHEN_NEXT = re.compile(
    r"^(?:and |so )*when(?:'s| is|s) (?:the )?next(?: one| release| update| bulletin)?[ ?.!]*$"
    r"|^(?:그럼 |그러면 )?다음(?:은|번은?|엔|에는)? ?언제(?:야|예요|에요|인가요?|지|죠|나와[요]?"
    r"|나오[가-힣]*)?[ ?.!]*$"
)
_NEXT_ONE = re.compile(
    r"\bwhen\b.{0,12}\bnext\b|\bnext (?:one|time|update|release)\b|\bthe next[ ?.!]*$"
    r"|다음(?:은|번은?|엔|에는|거는?|것은)|(?:那)?下(?:一)?(?:次|个|期|批)"
)


def _names_no_trade(signals: Signals) -> bool:
    named = signals.flow is not None or signals.has(Cue.TRADE, Cue.BALANCE, Cue.GOODS)
    return not named and signals.commodity in {None, RICE}

"""What a short message asks of a market series, or of the releases, that a thread is about."""

import re
from dataclasses import replace

from bot.questions.cues import Cue
from bot.questions.periods import Flag
from bot.questions.query import RICE_IN_DOLLARS, SEEN, Kind, TradeQuery
from bot.questions.readings.kinds import WORDS_ONLY
from bot.questions.readings.of_markets import asked_of, between_both
from bot.questions.signals import Signals
from bot.questions.threads.stepping import steps_on
from bot.trade import CommodityCode, Month, Period
from bot.trade.period import MONTHS_A_YEAR

RICE = CommodityCode("1006")


def of_what_is_spoken_of(
    signals: Signals, kind: Kind, before: TradeQuery
) -> tuple[Kind, str] | None:
    """What a message asks of a market series, or of the releases, that a thread is about."""
    of_series = kind in _OF_A_SERIES or (kind is Kind.LEVEL and asked_of(signals) is not kind)
    of_series = of_series and before.kind is Kind.CONTEXT and _names_no_trade(signals)
    # The first, or whether it was first in 2025 too, after goods in order: those goods.
    first = kind in _IN_ORDER and before.kind is Kind.TOP
    told = before.kind in WORDS_ONLY - {Kind.NEXT_RELEASE}
    next_one = told and not signals.periods.main
    next_one = next_one and _NEXT_ONE.search(signals.text) is not None
    next_one = next_one or _WHEN_NEXT.search(signals.text) is not None
    released = before.kind is Kind.NEXT_RELEASE
    senses: tuple[tuple[bool, Kind, str], ...] = (
        (_asks_the_won_too(signals, before), Kind.CONTEXT, "won"),
        (_asks_the_last_of_a_ban(signals, before), Kind.WHEN, SEEN),
        # When was it highest, after the rate of the won: that rate, and no month of trade.
        (of_series, Kind.CONTEXT, before.topic),
        (asks_its_month(signals.text, before), Kind.NEXT_RELEASE, ""),
        (first and _FIRST_PLACE.search(signals.text) is not None, Kind.TOP, ""),
        (released and _that_of_a_month(signals, kind), Kind.NEXT_RELEASE, ""),
        (before.kind is Kind.LATE and _that_of_a_month(signals, kind), Kind.LATE, ""),
        (released and _LAST_ONE.search(signals.text) is not None, Kind.LATEST, ""),
        (next_one, Kind.NEXT_RELEASE, ""),
    )
    return next(((meant, about) for so, meant, about in senses if so), None)


def _asks_the_won_too(signals: Signals, before: TradeQuery) -> bool:
    """Whether Pyongyang's is asked for after a rate that named no money."""
    won = signals.has(Cue.DPRK, Cue.WON_RATE) or _WON.search(signals.text) is not None
    rate = before.kind is Kind.CONTEXT and before.topic == "yuan"
    return rate and won and _names_no_trade(signals) and not signals.has(Cue.CHINA)


_WON = re.compile(r"\bwon\b|원화|북한 ?돈|朝(?:鲜)?[元币]")


def _asks_the_last_of_a_ban(signals: Signals, before: TradeQuery) -> bool:
    """Whether it is asked when a good was last traded, after what is banned of it."""
    of_one = before.kind is Kind.RESTRICTION and not before.commodity.is_total
    bare = signals.commodity is None and not signals.has(Cue.RESTRICTION)
    return of_one and bare and signals.flow is not None and signals.has(Cue.LAST_TIME)


def asks_no_forecast(text: str, before: TradeQuery | None) -> bool:
    """Whether the next month is that after the one spoken of, or that of a release told."""
    return before is not None and (steps_on(text, before) or asks_its_month(text, before))


def asks_its_month(text: str, before: TradeQuery) -> bool:
    """Whether it is asked which month the release that was told will cover."""
    return before.kind is Kind.NEXT_RELEASE and _WHICH_MONTH.search(text) is not None


_WHICH_MONTH = re.compile(
    r"\b(?:which|what) months?\b.{0,24}\b(?:cover|for|contain|include|about|data|figures)\w*\b"
    r"|^(?:and |so )?(?:for )?(?:which|what) months?[ ?.!]*$"
    r"|(?:몇 ?월|어느 ?달|언제) ?(?:치|분|거|것|통계|자료|수치|데이터)"
    r"|(?:几|哪一?个?)月(?:份)?的"
)
_IN_ORDER = {Kind.RANK, Kind.EXTREME}
_FIRST_PLACE = re.compile(r"(?<!\d)1 ?[위등]|첫 ?번째")


def of_its_own(
    query: TradeQuery, base: TradeQuery, signals: Signals, before: TradeQuery
) -> TradeQuery:
    """A follow-up with a baseline and a period of its own, where the thread's are no help.

    `base` is the message as a question by itself, or the question before it.
    """
    if query.kind is Kind.CONTEXT and query.topic == "rice" and signals.has(Cue.DOLLAR):
        return replace(query, topic=RICE_IN_DOLLARS, unit=None)
    if query.kind is Kind.CONTEXT:
        if query.asks is Kind.CHANGE and not signals.periods.mentions:
            return _moved_since(query, before)
        compared = query.asks is not Kind.LEVEL and bool(signals.periods.compare)
        return replace(query, compare=base.compare if compared else None)
    if query.kind is Kind.NEXT_RELEASE and _NEXT_ONE.search(signals.text):
        return replace(query, period=None) if not signals.periods.main else query
    return query


def _moved_since(query: TradeQuery, before: TradeQuery) -> TradeQuery:
    """How far a series moved between the months told of, or from the one told of until now."""
    if before.period is None or not before.period.is_month:
        return query
    told = before.told if len(before.told) == len(("then", "later")) else ()
    if not told and before.earlier is not None and before.earlier.is_month:
        told = (before.earlier, before.period)
    if told:
        return between_both(replace(query, period=told[0], others=told[1:]))
    return replace(query, period=None, compare=before.period)


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


def _that_of_a_month(signals: Signals, kind: Kind) -> bool:
    """Whether "and November's?" names a month and nothing else: when that one comes out."""
    months = [one.period for one in signals.periods.main if one.period is not None]
    bare = signals.flow is None and signals.commodity is None and not signals.has(*_FIGURES)
    return kind is Kind.LEVEL and bare and len(months) == 1 and months[0].is_month


_FIGURES = (Cue.TRADE, Cue.BALANCE, Cue.MUCH, Cue.QUANTITY)
_LAST_ONE = re.compile(
    r"^(?:and |what about |how about |when was )*(?:the )?(?:last|latest|previous)"
    r"(?: (?:one|release|time|update|bulletin))?[ ?.!]*$"
    r"|^(?:그럼 |그러면 )?(?:지난|저번|마지막|직전|이전) ?(?:번|것|거|발표|회)?(?:은|는|엔|에는)?"
    r"(?: ?언제[가-힣]*)?[ ?.!]*$"
    r"|^(?:那|那么)?(?:上一?次|最近一次|上一期|上一个)(?:呢|是什么时候|什么时候)?[ ?.!]*$"
)


def _names_no_trade(signals: Signals) -> bool:
    named = signals.flow is not None or signals.has(Cue.TRADE, Cue.BALANCE, Cue.GOODS)
    return not named and signals.commodity in {None, RICE}


def due(period: Period | None, signals: Signals, latest: Month) -> Period | None:
    """And October's? the one that is due, where no year is named."""
    ahead = period and period.shifted_years(1)
    assumed = Flag.YEAR_ASSUMED in signals.periods.flags
    soon = ahead is not None and 0 < latest.months_until(ahead.end) <= MONTHS_A_YEAR // 2
    return ahead if assumed and soon else period

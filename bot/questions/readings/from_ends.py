"""Reads a change that is measured from the lowest or the highest there was: below their peak."""

import re
from dataclasses import replace
from typing import Final

from bot.questions.cues import Cue
from bot.questions.periods import GrainUse, MentionKind
from bot.questions.query import PEAK, TROUGH, Grain, TradeQuery
from bot.questions.readings.beyond import FROM_AN_END
from bot.questions.signals import Signals

_LOW: Final = re.compile(
    r"\b(?:low(?:s|est)?|troughs?|bottom|nadir|floor)\b|저점|바닥|최저|低点|谷底|低谷|最低"
)
_HIGH: Final = re.compile(
    r"\b(?:high(?:s|est)?|peaks?|maximum)\b|고점|정점|피크|최고|高点|顶峰|峰值|最高"
)
_MONTHS: Final = re.compile(
    r"\bmonth(?:s|ly)?\b|월별|월간|매월|한 ?달|(?<!\d)월 ?기준|月度|每月|单月"
)
_OTHERWISE: Final = (
    *(Cue.COUNT, Cue.STREAK, Cue.SHARE, Cue.COVER, Cue.RANK, Cue.SWING, Cue.AVERAGE),
    *(Cue.REVISION, Cue.RECOVERED, Cue.TOP, Cue.GOODS, Cue.UNIT_VALUE, Cue.FIRST_TIME),
    *(Cue.LAST_TIME, Cue.TREND, Cue.WHY, Cue.WON_RATE, Cue.RICE_PRICE, Cue.BALANCE),
)
"""What is asked beside such an end is another question, which is not answered by one change."""


def measured_from(signals: Signals) -> str:
    """The topic of a change from the lowest or from the highest; empty where it is no such one.

    Both ends at once, an end within a range and one that a count is begun from are none.
    """
    found = list(FROM_AN_END[signals.language].finditer(signals.text))
    periods = signals.periods
    asked = {GrainUse.WHICH, GrainUse.COUNT} & {periods.grain_use}
    if len(found) != 1 or asked or periods.compare or signals.amount or signals.has(*_OTHERWISE):
        return ""
    mains = [one for one in periods.main if one.period is not None]
    alone = [one for one in mains if one.kind in _ALONE and _is_one(len(one.period or ()))]
    if len(mains) > 1 or len(alone) != len(mains):
        return ""
    low, high = _LOW.search(signals.text), _HIGH.search(signals.text)
    named = signals.flow is not None or signals.has(Cue.TRADE) or bool(mains)
    if bool(low) is bool(high) or not named:
        return ""
    return TROUGH if low else PEAK


_ALONE: Final = frozenset({MentionKind.EXPLICIT, MentionKind.LATEST})


def _is_one(months: int) -> bool:
    return months in {Grain.MONTH.months, Grain.YEAR.months}


def by_year_or_month(query: TradeQuery, signals: Signals) -> TradeQuery:
    """A month is held against months; else years, which the new year moves less."""
    month = query.period is not None and query.period.is_month
    months = month or (query.period is None and _MONTHS.search(signals.text) is not None)
    grain = Grain.MONTH if months else Grain.YEAR
    return replace(query, compare=None, others=(), each=False, grain=grain)

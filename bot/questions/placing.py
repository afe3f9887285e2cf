"""Tells the place of a period among all from the best of the months inside it."""

import re
from dataclasses import replace

from bot.questions.judging import EVER
from bot.questions.periods import GrainUse, MentionKind
from bot.questions.query import SINCE, Grain, Kind, TradeQuery
from bot.questions.signals import Signals
from bot.trade import Language, Period
from bot.trade.period import MONTHS_A_YEAR

_HOW_FAR = re.compile(r"\bhow (?:low|high) (?:did|do|have|has|had|was|were)\b")
_JUDGES = re.compile(
    r"^(?:(?:and|so|but|then) )?(?:is|was|were|are|did|does|do|has|have)\b"
    r"|\b(?:record|ever|years?|annual|all[- ]time|histor\w+|rank\w*)\b"
)
"""Words that hold a whole year against the others: was 2013 the highest, a record in 2013."""


def placed(signals: Signals, period: Period, grain: Grain) -> Kind:
    """What a word such as highest asks of a period.

    "Is December 2025 a record?" asks for the place of a month among all; "how low did exports go
    in 2020" and "the peak in 2017" for the best of the months inside a year.
    """
    if len(period) != grain.months or EVER.search(signals.text):
        return Kind.EXTREME
    how_far = _HOW_FAR.search(signals.text) is not None
    if period.is_month:
        return Kind.LEVEL if how_far else Kind.RANK
    english = signals.language is Language.ENGLISH
    of_months = english and signals.periods.grain_use is not GrainUse.WHICH
    inside = len(period) == MONTHS_A_YEAR and (how_far or not _JUDGES.search(signals.text))
    return Kind.EXTREME if of_months and inside else Kind.RANK


_SINCE = re.compile(
    r"만에|만의 |\bsince when\b"
    r"|\bin (?:\w+ ){1,3}(?:years|months|quarters)\b"
    r"|(?:(?<![0-9])[几幾数數0-9一二两兩三四五六七八九十]{1,2}|多少)(?:[个個]月|个?季度|年)(?:以?[来來])?的?"
    r"(?:最|新)[高低大小]"
)


def since_when(query: TradeQuery, signals: Signals) -> TradeQuery | None:
    """6년 만에 최대: told by the last month that was higher, however long ago it was."""
    if not _SINCE.search(signals.text) or signals.periods.grain_use is GrainUse.WHICH:
        return None
    if query.kind is Kind.RANK:
        return replace(query, topic=SINCE, compare=None, others=())
    if query.period is None:
        return replace(query, kind=Kind.RANK, topic=SINCE, grain=Grain.MONTH, limit=1)
    return None


def among_since(query: TradeQuery, signals: Signals) -> TradeQuery | None:
    """Is 2025 the highest since 2019: its place among the years, not the best month of them."""
    first = next(iter(signals.periods.main), None)
    if first is None or first.kind not in {MentionKind.SINCE, MentionKind.TRAILING}:
        return None
    if len(query.others) != 1 or query.period is None or query.others[0] not in query.period:
        return None
    grain = next((one for one in Grain if one.months == len(query.others[0])), None)
    if grain is None or signals.periods.grain_use is GrainUse.WHICH:
        return None
    return replace(
        query,
        kind=Kind.RANK,
        period=query.others[0],
        compare=query.period,
        others=(),
        grain=grain,
        limit=1,
    )

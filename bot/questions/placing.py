"""Tells the place of a period among all from the best of the months inside it."""

import re

from bot.questions.judging import EVER
from bot.questions.periods import GrainUse
from bot.questions.query import Grain, Kind
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

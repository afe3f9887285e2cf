"""Tells the place of a period among all from the best of the months inside it."""

import re

from bot.questions.periods import GrainUse
from bot.questions.query import Grain, Kind
from bot.questions.readings.judging import EVER
from bot.questions.signals import Signals
from bot.trade import Language, Period
from bot.trade.period import MONTHS_A_YEAR

_HOW_FAR = re.compile(r"\bhow (?:low|high) (?:did|do|have|has|had|was|were)\b")
_JUDGES = re.compile(
    r"^(?:(?:and|so|but|then) )?(?:is|was|were|are|did|does|do|has|have)\b"
    r"|\b(?:record|ever|years?|annual|all[- ]time|histor\w+|rank\w*)\b"
    r"|^(?!.*\b(?:wh\w+|how)\b).*\b(?:peaked|topped out|bottomed(?: out)?|hit (?:rock )?bottom"
    r"|(?:was|were) (?:the |at (?:its|their) )?(?:highest|lowest|largest|smallest))"
    r"(?: at (?:\S+ ){0,3}\S+)? in (?:19|20)\d\d\b"
)
"""Words that hold a whole year against the others: was 2013 the highest, a record in 2013."""


_SINGLE_MONTH = re.compile(
    r"\b(?:in|for|of) (?:a|any|one) (?:single )?month\b|\bmonthly\b"
    r"|(?<![가-힣\d])한 ?달(?= |에|간|동안)|월간|월별|单月|一个月(?![前后])"
)
"""A year whose best month is looked for: 2025년 한 달 수출 최고."""


def placed(signals: Signals, period: Period, grain: Grain) -> Kind:
    """What a word such as highest asks of a period.

    "Is December 2025 a record?" asks for the place of a month among all; "how low did exports go
    in 2020" and "the peak in 2017" for the best of the months inside a year.
    """
    several = signals.limit is not None and signals.limit > 1
    single = not period.is_month and _SINGLE_MONTH.search(signals.text) is not None
    if len(period) != grain.months or several or single or EVER.search(signals.text):
        # "The three months of 2025", 倒数三个月, are looked for inside the year.
        return Kind.EXTREME
    how_far = _HOW_FAR.search(signals.text) is not None
    if period.is_month:
        return Kind.LEVEL if how_far else Kind.RANK
    english = signals.language is Language.ENGLISH
    of_months = english and signals.periods.grain_use is not GrainUse.WHICH
    inside = len(period) == MONTHS_A_YEAR and (how_far or not _JUDGES.search(signals.text))
    return Kind.EXTREME if of_months and inside else Kind.RANK

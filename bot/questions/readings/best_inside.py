"""Tells the place of a period among all from the best of the months inside it."""

import re

from bot.questions.periods import GrainUse, MentionKind
from bot.questions.query import Grain, Kind
from bot.questions.readings.grains import asked_grain
from bot.questions.readings.judging import EVER
from bot.questions.readings.mains import is_highest_since
from bot.questions.readings.moments import asks_when
from bot.questions.signals import Signals
from bot.trade import Language, Month, Period
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


_ITS_BEST = re.compile(
    r"(?<![이은가는도] )최(?:[고저대소](?:치|액|점|값)|[댓솟]값)[은는]?(?: ?얼마[가-힣]*)?[ ?.!]*$"
    r"|(?<![이은가는도] )최[고저][치액점값](?:와|과|랑|이랑|하고| ?및|,) ?최[고저][치액점값]"
    r"|(?<!是)(?:最[高低大小]值|峰值|谷值)(?:[是为]?多少|[和与跟]最[高低大小]值.{0,6})?[?]*$"
)
"""The best of a year as a figure that is asked for: 작년 교역 최고치는, and not 작년이 최고치."""
_OF_ALL = re.compile(r"역대|사상|기록|历史|史上|纪录|历年")


def placed(
    kind: Kind, period: Period | None, signals: Signals, latest: Month
) -> tuple[Kind, Period | None]:
    """The kind and the range of a question, where a word such as highest may ask for a place."""
    if kind is not Kind.EXTREME:
        return kind, period
    if period is None and _judges_the_newest(signals):
        period = Period(latest, latest)
    return (kind if period is None else _placed(signals, period, asked_grain(signals))), period


def _placed(signals: Signals, period: Period, grain: Grain) -> Kind:
    """What a word such as highest asks of a period.

    "Is December 2025 a record?" asks for the place of a month among all; "how low did exports go
    in 2020" and "the peak in 2017" for the best of the months inside a year.
    """
    several = signals.limit is not None and signals.limit > 1
    single = not period.is_month and _SINGLE_MONTH.search(signals.text) is not None
    if _is_a_running_year(period) and not single and _holds_it(signals):
        # Are exports at a record this year: January to July against those of other years.
        return Kind.RANK
    trailing = {one.kind for one in signals.periods.main} == {MentionKind.TRAILING}
    if trailing or len(period) != grain.months or several or single or EVER.search(signals.text):
        # "The three months of 2025", 倒数三个月, are looked for inside the year.
        return Kind.EXTREME
    if not period.is_month and (asks_when(signals) or _names_its_best(signals)):
        return Kind.EXTREME
    how_far = _HOW_FAR.search(signals.text) is not None
    if period.is_month:
        return Kind.LEVEL if how_far else Kind.RANK
    english = signals.language is Language.ENGLISH
    of_months = english and signals.periods.grain_use is not GrainUse.WHICH
    judged = is_highest_since(signals) or _JUDGES.search(signals.text) is not None
    inside = len(period) == MONTHS_A_YEAR and (how_far or not judged)
    return Kind.EXTREME if of_months and inside else Kind.RANK


def _names_its_best(signals: Signals) -> bool:
    """Whether a figure inside the range is named, and no place of the range among all."""
    judged = is_highest_since(signals) or _OF_ALL.search(signals.text)
    return not judged and _ITS_BEST.search(signals.text) is not None


def _judges_the_newest(signals: Signals) -> bool:
    """Whether it is asked if a flow is at a record, without a time: the newest month is held."""
    timed = signals.periods.main or signals.periods.compare or signals.periods.grain
    return not timed and signals.commodity is None and _AT_A_RECORD.search(signals.text) is not None


_AT_A_RECORD = re.compile(
    r"^(?:is|are|did|has|have)\b(?!.*\b(?:ever|when|which)\b).*"
    r"\b(?:(?:a|an|the|new|at) (?:new )?(?:monthly )?(?:record|all[- ]time)|record[- ]high)\b"
    r"|(?:사상|역대) ?최[고대저소](?:치|액|점)?(?!.*(?:언제|[몇어] ?[년느달]))"
    r"[^?]{0,9}(?:나요?|[인는]가요?|[까지])[ ?.]*$"
    r"|创(?:下|出|了)*(?:历史)?(?:新[高低]|最[高低]|[纪记]录)(?:了)?(?:吗|没有?)"
    r"|(?:是否|有没有|是不是)[又再已]*创(?:下|出|了)*(?:历史)?(?:新[高低]|最[高低]|[纪记]录)"
)


def _is_a_running_year(period: Period) -> bool:
    """Whether a range is the first months of a year, and no month, quarter or half of it."""
    begins = period.start.month == 1 and period.start.year == period.end.year
    return begins and len(period) not in {one.months for one in Grain}


def _holds_it(signals: Signals) -> bool:
    """Whether the words hold the range itself against others, and look for nothing inside it."""
    looked_for = signals.periods.grain_use is not None or _LOOKS.search(signals.text)
    judged = is_highest_since(signals) or _ON_RECORD.search(signals.text)
    return judged is not None and bool(judged) and not looked_for


_LOOKS = re.compile(
    r"\b(?:wh\w+|how|months?|quarters?)\b|언제|어느|몇|[달월](?! ?까지)|哪|何时|几|[月季](?!累计)"
)
_ON_RECORD = re.compile(
    r"\b(?:record|ever|all[- ]time|histor\w+)\b|사상|역대|历史|史上|创[^?]{0,6}(?:新[高低]|纪录)"
)

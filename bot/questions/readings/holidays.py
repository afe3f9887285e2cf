"""Tells trade that is asked for of a holiday, whose month moves from year to year."""

import re

from bot.questions.cues import Cue
from bot.questions.signals import Signals

_NEW_YEAR = re.compile(
    r"\b(?:(?:lunar|chinese) new year|spring festival)\b|춘절|설 ?(?:연휴|날|명절)|구정|春节"
)
_ITS_EFFECT = re.compile(r"\b(?:effects?|impacts?|affect\w*)\b|영향|효과|요인|상관|影响|因素|关系")
_IN_WORDS = (Cue.WHY, Cue.NEXT_RELEASE, Cue.LATE, Cue.METHOD_SCHEDULE)


def of_a_holiday(signals: Signals) -> bool:
    """Whether a flow is asked for of the lunar new year, in January or in February, as such."""
    named = signals.flow is not None or signals.has(Cue.TRADE, Cue.BALANCE)
    months = any(one.period is not None and not one.period.is_year for one in signals.periods.main)
    words = signals.has(*_IN_WORDS) or _ITS_EFFECT.search(signals.text) is not None
    return named and not (months or words) and _NEW_YEAR.search(signals.text) is not None

"""Tells whether a reason is asked for and not a figure: was it the sanctions, because of covid."""

import re

from bot.questions.cues import Cue
from bot.questions.readings.judging import names_nothing
from bot.questions.signals import Signals

_BLAMED = re.compile(
    r"\b(?:because of|due to|thanks to|caus(?:e|ed|ing)|responsible for|to blame|led to)\b"
    r"|때문|탓(?=[이인에으])|덕분|因为|因為|由于|由於|导致|導致|造成|归因|歸因"
)


def asks_the_reason(signals: Signals) -> bool:
    """Whether words blame something for a change, or ask why and name no figure to begin with."""
    if not signals.has(Cue.METHOD_REASONS) or signals.has(Cue.MUCH):
        return False
    if signals.has(Cue.RESTRICTION) or _BLAMED.search(signals.text) is not None:
        return True
    return names_nothing(signals) and not signals.periods.main

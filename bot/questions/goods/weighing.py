"""Tells whether goods are to be counted or valued."""

import re

from bot.questions.cues import Cue
from bot.questions.signals import Signals
from bot.trade import Measure


def measure(signals: Signals) -> Measure:
    """Whether goods are counted or valued."""
    asked = signals.has(Cue.QUANTITY) and signals.unit is None
    # "Trade volume" is money; no table weighs all goods together unless the words say so.
    weighed = signals.commodity is not None or _WEIGHED.search(signals.text) is not None
    return Measure.QUANTITY if asked and weighed else Measure.VALUE


_WEIGHED = re.compile(
    r"\b(?:metric )?t(?:on|onne)s?\b|\bkgs?\b|\bkilo|\btonnage\b|\bweigh"
    r"|톤|킬로|중량|무게|吨|噸|公斤|重量"
)

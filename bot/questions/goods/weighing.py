"""Tells whether goods are to be counted or valued."""

import re

from bot.questions.cues import Cue
from bot.questions.signals import Signals
from bot.trade import Measure


def measure(signals: Signals) -> Measure:
    """Whether goods are counted or valued."""
    counted = signals.commodity is not None and _PIECES.search(signals.text) is not None
    asked = (signals.has(Cue.QUANTITY) or counted) and signals.unit is None
    # "Trade volume" is money; no table weighs all goods together unless the words say so.
    weighed = signals.commodity is not None or _WEIGHED.search(signals.text) is not None
    return Measure.QUANTITY if asked and weighed else Measure.VALUE


_WEIGHED = re.compile(
    r"\b(?:metric )?t(?:on|onne)s?\b|\bkgs?\b|\bkilo|\btonnage\b|\bweigh"
    r"|\bquantit(?:y|ies)\b|톤|킬로|중량|무게|수량|吨|公斤|重量|数量|件数"
)
_PIECES = re.compile(
    r"(?:년도?|월|분기|반기)(?:에|에는|엔|간|동안)? ?몇 ?(?:백 ?|천 ?|만 ?)?"
    r"(?:개(?! ?(?:월|의? ?(?:품목|달|분기)|년|국))|장|대|벌|켤레|병|자루|마리|척|권|필)"
)
"""How many pieces, right behind a range of time, where no month is what is counted."""

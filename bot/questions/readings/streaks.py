"""Tells a run of months past a mark from a count of such months."""

import re

from bot.questions.cues import Cue
from bot.questions.signals import Signals

_HOW_MANY = re.compile(r"(?<!\bfor )\bhow many (?:months|quarters|years)\b")
_IN_A_ROW = re.compile(
    r"\b(?:in a row|straight|consecutive\w*|running|successive\w*|streak|run|longest|on end"
    r"|without|uninterrupted|back[- ]to[- ]back|since when)\b"
)

_GOES_ON = re.compile(
    r"(?:계속(?:해서)?|꾸준히|여전히|지금도) ?[가-힣]{0,4}(?:고 ?있|는 ?중|[나는은]지)"
)


def runs_on(signals: Signals) -> bool:
    """Whether a run is asked for: "how many years has trade been above" a sum is a count."""
    counts = signals.amount is not None and _HOW_MANY.search(signals.text) is not None
    in_a_row = _IN_A_ROW.search(signals.text) is not None
    if signals.commodity is not None and _GOES_ON.search(signals.text):
        # A good has few months of its own: whether it still grows is told by its years.
        return False
    # Has any month been above a mark: whether there is one, and no run of them.
    counts = counts or (signals.amount is not None and signals.has(Cue.EVER))
    return signals.has(Cue.STREAK) and (in_a_row or not counts)

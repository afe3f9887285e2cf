"""Tells when a flow passed a mark: when did exports top $100m, 수출이 1억 달러를 넘은 때는."""

import re
from typing import Final

from bot.questions.cues import Cue
from bot.questions.signals import Signals

_WHEN: Final = re.compile(
    r"(?:^|[,:;] |\band |\bso |\bsince .{1,30} )when (?:exactly )?(?:did|was|were|have|has|had)\b"
    r"|언제|(?:[은는인던한난진] ?)(?:시점|시기|때)(?:은|는|이|가)?[ ?.!]*$"
    r"|什么时候|啥时候|何时|几时"
)
_PASSES: Final = re.compile(
    r"\b(?:top|pass(?:ed)?|break|broke|go (?:back )?(?:above|over|past)|rise (?:above|over|past)"
    r"|climb|clear|dip|sink|fall|drop|slip)\b"
)
_OTHERWISE: Final = frozenset(
    {Cue.HIGHEST, Cue.LOWEST, Cue.RANK, Cue.COUNT, Cue.STREAK, Cue.AVERAGE}
)


def when_past_a_mark(signals: Signals) -> bool:
    """Whether the first time is asked for at which an amount was passed, upwards or downwards.

    The months, quarters or years that passed it are listed, where they are asked for by name.
    """
    listed = signals.periods.grain is not None
    if signals.amount is None or listed or signals.has(*_OTHERWISE):
        return False
    passed = signals.has(Cue.ABOVE, Cue.BELOW) or _PASSES.search(signals.text) is not None
    return passed and _WHEN.search(signals.text) is not None

"""Tells when a question looks for the moment of something, and when a month is told as a whole."""

import re
from collections.abc import Callable

from bot.questions.cues import Cue
from bot.questions.periods import MentionKind
from bot.questions.signals import Signals
from bot.trade import Flow


def moved_at(cue: Cue) -> Callable[[Signals], bool]:
    """When a flow last, or first, rose or fell: the period, and not how the newest one moved."""

    def asked(signals: Signals) -> bool:
        one_way = signals.has(Cue.RISE) != signals.has(Cue.FALL)
        timed = signals.amount is None and _WHEN_MOVED.search(signals.text) is not None
        return signals.has(cue) and one_way and timed and not signals.has(Cue.STREAK)

    return asked


_WHEN_MOVED = re.compile(
    r"언제|[은는한진든던난] ?(?:마지막 ?|첫 ?)?(?:때|시점|달|해|월|분기)(?:는|은|가|이)?"
    r"(?: ?언제|[? ]|$)"
    r"|\b(?:when|which|last time|first time"
    r"|(?:last|first|latest|most recent) (?:month|quarter|year))\b"
    r"|(?:什么|甚么|什麼)时候|何时|[哪几幾](?:一|个|個)?(?:年|月|季)|[的那](?:个|個)?(?:月|年|季)"
)


def last_seen(signals: Signals) -> bool:
    """When a good was last traded at all: 석탄 수입이 마지막으로 잡힌 때."""
    asked = signals.has(Cue.LAST_TIME) and _WHEN_SEEN.search(signals.text) is not None
    return asked and signals.commodity is not None and not signals.periods.main


_WHEN_SEEN = re.compile(
    r"언제|(?<=[가-힣]) ?(?:때|시점|달|해)(?:는|은|가|이)? ?(?:언제|[?]|$)"
    r"|\bwhen\b|(?:什么|甚么|什麼)时候|何时|[哪几幾](?:一|个|個)?(?:年|月)"
)


def tells_news(signals: Signals) -> bool:
    """Whether a month is to be told as a whole: what happened to exports in 2021 is their level."""
    one_flow = signals.flow is not None and signals.flow.flow is not Flow.TOTAL
    dated = any(one.kind is MentionKind.EXPLICIT for one in signals.periods.main)
    return signals.has(Cue.WHATS_NEW) and signals.commodity is None and not (one_flow and dated)

"""Tells when the largest revision there was is asked for, and not one of a named month."""

import re
from typing import Final

from bot.questions.signals import Signals
from bot.trade import Language

_LARGEST: Final = {
    Language.ENGLISH: re.compile(
        r"\b(?:biggest|largest|greatest|most (?:significant|important)|major|maximum)"
        r" (?:\w+ ){0,3}(?:revisions?|corrections?)\b"
        r"|\brevis(?:ed|ions?)\b.{0,30}\b(?:the )?(?:most|biggest|largest)\b"
        r"|\bmost (?:heavily |strongly )?revised\b"
    ),
    Language.KOREAN: re.compile(
        r"(?:가장|제일|최대)(?:로)? ?(?:크게|많이|큰|폭)?[^?]{0,6}(?:수정|정정|개정)"
        r"|(?:수정|정정|개정)[^?]{0,8}(?:가장|제일|최대)"
    ),
    Language.CHINESE: re.compile(
        r"最大的?(?:一次)?(?:数据)?(?:修订|修正|订正)|(?:修订|修正|订正)[^?]{0,8}最[大多]"
        r"|[哪那]次(?:修订|修正)最大"
    ),
}


def asks_largest_revision(signals: Signals) -> bool:
    """The biggest revision so far, of a year or of all."""
    return _LARGEST[signals.language].search(signals.text) is not None

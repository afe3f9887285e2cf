"""Tells months that are listed one by one from a range: 9월, 10월, 11월, May/June/July."""

import re
from typing import Final

from bot.questions.readings.manifold import says
from bot.questions.signals import Signals
from bot.questions.vocabulary.operators import Operator

_ENGLISH: Final = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?(?: '?\d{2,4}\b)?"
)
_NUMBER: Final = r"(?:\d{1,2}|[一二三四五六七八九十]{1,2})"
_ASIAN: Final = rf"(?:(?:20)?\d\d ?[년年] ?)?{_NUMBER} ?[월月][분份]?"
_SHORT: Final = r"(?:20)?\d\d\.\d{1,2} ?월?"
_FIGURES: Final = r"(?:20\d\d[-/.]\d{1,2}|\d{1,2}/20\d\d|20\d\d[01]\d)"
_MARK: Final = r" ?(?:,|/|·|;|&|\+)(?: ?(?:and|및|그리고|和) )? ?"
_AND: Final = r"(?: ?(?:와|과|이?랑|하고|및|和|与|及|跟) ?| and )"
_LISTED: Final = re.compile(
    r"|".join(
        rf"(?<!\d)(?:{one}{_MARK}){{2,}}{one}|(?<!\d)(?:{one}{_MARK})+{one}{_AND}{one}"
        for one in (_ENGLISH, _ASIAN, _SHORT, _FIGURES)
    )
    + rf"|(?<![\d.])(?:{_NUMBER}{_MARK}){{2,}}{_NUMBER} ?[월月](?!\d)"
    r"|(?<!\d)\d{1,2} ?[월月](?: ?[,·와과和及] ?\d{1,2} ?[월月])+ ?(?:각각|分别|各)"
)
"""Three or more of them, or two that are each to be told; a range is 9~11월."""
_IN_ALL: Final = re.compile(
    r"\bin (?:total|all)\b|\bcumulative|[:,] (?:the )?(?:total|sum)[ ?.!]*$"
    r"|총계|[을를]? ?모두 ?(?:더|합)|누[계적]|总共|一共|共计|累计"
)


def lists_months(signals: Signals) -> bool:
    """Whether each month of a list is asked for by itself, and not their sum."""
    if _LISTED.search(signals.text) is None:
        return False
    return not says(Operator.SUM, signals) and _IN_ALL.search(signals.text) is None

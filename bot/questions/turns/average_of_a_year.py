"""Names a year before the average of its months, so that no month beside it takes the year.

July against the monthly average of 2019 is this July, and not that of 2019.
"""

import re
from typing import Final

from bot.questions.vocabulary.numbers import MONTHS
from bot.trade import Language

_YEAR: Final = r"(?P<year>(?:19|20)\d\d)"
_ENGLISH: Final = re.compile(
    r"\b(?P<against>vs\.?|versus|against|compared? (?:with|to)|relative to|than|of"
    r"|above|below|over|under|beat|exceed(?:ed)?) (?:the |an )?"
    r"(?:(?P<monthly>monthly )?(?:average|mean)|(?P<month>average month))"
    rf" (?:of|in|for|during) {_YEAR}\b"
    r"(?! (?:and|to)\b|[-–/,])"
)
_CHINESE: Final = re.compile(
    rf"(?<!年)[与和跟同对]{_YEAR}年的?(?:月平?均|每月平均|平均每?月)(?:值|水平|数)?"
    r"(?:相?比较?|对比)?"
)


def average_of_a_year(text: str, language: Language) -> str:
    """A normalised text with the year of such an average before it."""
    if language is Language.ENGLISH:
        return _ENGLISH.sub(_held_against, text)
    if language is Language.CHINESE:
        return _CHINESE.sub(r"比\g<year>年月均", text)
    return text


def _held_against(found: re.Match[str]) -> str:
    if not (found["monthly"] or found["month"] or _A_MONTH.search(found.string[: found.start()])):
        # The peak month against the average in 2025: that is a month of 2025 as well.
        return found[0]
    # Above an average is compared with it: the words that hold periods apart are fewer.
    against = found["against"] if found["against"] in {"than", "of"} else "compared with"
    return f"{against} the {found['year']} monthly average"


_A_MONTH: Final = re.compile(rf"\b(?:{MONTHS})\b")

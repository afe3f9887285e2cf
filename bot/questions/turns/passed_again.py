"""Counts a mark that was passed again from the closure of the border, which broke the trade off.

When did exports top $100m again: the first time since then, unless another start is named.
"""

import re
from typing import Final

from bot.questions.amounts import find_amount
from bot.trade import Language

_WHEN: Final = re.compile(
    r"\bwhen (?:did|were|was|have|has)\b|언제|시점|[은는던] ?때|什么时候|何时"
)
_STARTS: Final = re.compile(
    r"\b(?:since|after|from|until|before|in|of) \w|이후|이래|부터|[한뒤후] "
    r"|之?后|以来|[自从]"
)
_AGAIN: Final = {
    Language.ENGLISH: (
        re.compile(r"\b(?:go|come|get|climb|rise) back (?=above|over|past)|\bagain\b"),
        " since the border closed",
    ),
    Language.KOREAN: (re.compile(r"(?<![가-힣])(?:다시|재차) "), "국경 봉쇄 이후 "),
    Language.CHINESE: (re.compile(r"再次|再度|重新"), "封关后"),
}


def passed_again(text: str, language: Language) -> str:
    """A normalised text that names the closure where an amount was passed again."""
    again, since = _AGAIN[language]
    found = again.search(text)
    if found is None or not (_WHEN.search(text) and find_amount(text)):
        return text
    word = "first go " if "back" in found[0] else ""
    plain = f"{text[: found.start()]}{word}{text[found.end() :]}".strip()
    if _STARTS.search(plain):
        return plain
    return f"{plain.rstrip(' ?.!')}{since}" if language is Language.ENGLISH else f"{since}{plain}"

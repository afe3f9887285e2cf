"""Writes the time before and after the border reopened as the whole year on either side of it."""

import re
from typing import Final

from bot.questions.periods.events import STARTS
from bot.questions.periods.signs import REOPENING
from bot.trade import Language

_OPENED: Final = STARTS[REOPENING].year
_ENGLISH: Final = re.compile(
    r"\b(?:before (?:and|&|vs\.?|versus|or) after|pre-? ?(?:and|&|vs\.?|versus) ?post)[ -]"
    r"(?:the |its |their |(?:china|dprk|north korea)(?:'s)? )?(?:20\d\d )?(?:borders? )?"
    r"(?:re-?open(?:ing|ed|s)?)\b(?: of (?:the |its )?borders?)?(?: in (?:august )?2023)?"
)
_KOREAN: Final = re.compile(
    r"(?:(?:북중|북한) ?)?(?:국경(?:을|의|이)? ?(?:재개방|재개통|재개|개방|열기)|재개방|재개통)"
    r"(?:의|을|를)? ?전 ?[·과와,]? ?후(?:의|로|에)?"
)
_CHINESE: Final = re.compile(
    r"(?:中朝)?(?:(?:边境|邊境|口岸|国境|國境|边界|邊界)(?:重新|再次|再)?(?:重?开放?|重?開放?|恢复|恢復)"
    r"|重新(?:开放|開放)|重[开開])(?:之|的)?前[后後]的?"
)
_WORDS: Final = {
    Language.ENGLISH: (_ENGLISH, f"in {_OPENED - 1} and {_OPENED + 1}"),
    Language.KOREAN: (_KOREAN, f"{_OPENED - 1}년과 {_OPENED + 1}년"),
    Language.CHINESE: (_CHINESE, f"{_OPENED - 1}年和{_OPENED + 1}年"),
}


def around_reopening(text: str, language: Language) -> str:
    """A normalised text in which both sides of the reopening are named as whole years."""
    pattern, words = _WORDS[language]
    return pattern.sub(words, text)

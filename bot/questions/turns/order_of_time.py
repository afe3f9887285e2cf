"""Sets the one date of a question where its language has it: last in English, else first."""

import re
from typing import Final

from bot.questions.vocabulary.numbers import YEAR
from bot.trade import Language

_MONTH_EN: Final = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sep(?:t|tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_PART_EN: Final = r"the (?:first|second|third|fourth|last) (?:half|quarter) of"
_AT_THE_FRONT: Final = re.compile(
    rf"^(?P<when>(?:in|for|during) (?:(?:{_MONTH_EN}|{_PART_EN}|[hq][1-4]) )?{YEAR}),? "
    r"(?P<rest>(?:how|what|which|who|where|range|spread)\b[^\d,;.?]+)(?P<mark>[?.! ]*)$"
)
_AT_THE_END: Final = {
    Language.KOREAN: re.compile(
        r"^(?P<rest>[^\d,.?!]{4,}?(?<![은는이가와과및]))[ ,]+"
        rf"(?P<when>{YEAR}년(?: ?\d{{1,2}}월| ?[1-4]분기| ?[상하]반기)?)(?P<mark>[?.! ]*)$"
    ),
    Language.CHINESE: re.compile(
        r"^(?P<rest>[^\d,.?!]{4,}?(?<![是在比到至较和与过于及复为有自从由破]))[ ,]*"
        rf"(?P<when>{YEAR}年(?:\d{{1,2}}月|[一二三四]季度|[上下]半年)?)(?P<mark>[?.! ]*)$"
    ),
}
_BEFORE_WHAT_IS_ASKED: Final = re.compile(
    r"^(?P<rest>[^\d,.?!]+ (?:달|해|분기)[은이]) "
    rf"(?P<when>(?:{YEAR}년|올해|작년|지난해|재작년)(?: ?[1-4]분기| ?[상하]반기)?)(?:에|중에?)? "
    r"(?P<asked>(?:언제|있|없|몇)[^\d,.]*)$"
)
"""감소한 달은 2025년에 언제인가: the date stands between what is looked for and what is asked."""
_LEANS: Final = re.compile(
    r"(?:대비|비해|보다|이후|이전|까지|부터|이래|그리고|하고|한|vs)$|(?:以来|之?前|之?后|相比|相较|对比)$"
)
"""A last word that the date belongs to."""


def in_order(text: str, language: Language) -> str:
    """A normalised question with its only date in the usual place; any other text as it is."""
    if language is Language.ENGLISH:
        return _AT_THE_FRONT.sub(r"\g<rest> \g<when>\g<mark>", text)
    if language is Language.KOREAN:
        text = _BEFORE_WHAT_IS_ASKED.sub(r"\g<when>에 \g<rest> \g<asked>", text)
    found = _AT_THE_END[language].search(text)
    if found is None or _LEANS.search(found["rest"]):
        return text
    space = " " if language is Language.KOREAN else ""
    return f"{found['when']}{space}{found['rest']}{found['mark']}"

"""Reads so much a month in a year as the average month: 2022年一个月出口多少, 한 달에 얼마."""

import re
from typing import Final

from bot.trade import Language

_ENDS: Final = (
    r"\b(?:most|least|highest|lowest|largest|biggest|record|peak|best|worst|over|above|exceed\w*"
    r"|average|mean|in a month|single|ago|later|earlier|gr[eo]w\w*|r[io]se|f[ae]ll|chang\w*)\b"
    r"|가장|제일|최[고대저소]|평균|기록|넘|이상|역대|만에|차이|사이"
    r"|最|平均|超|记录|纪录|历史|差|过|以上"
)
_NONE_OF: Final = rf"^(?!.*(?:{_ENDS}))"
_PLAIN: Final = r"(?!.*\b(?:rates?|shares?|balance|top|months)\b)"
_PER_MONTH: Final = {
    Language.ENGLISH: (
        re.compile(
            rf"{_NONE_OF}(?P<before>.*\bhow much\b.*?(?= (?:a|per|each|every) )"
            rf"|{_PLAIN}(?:.*\b)?(?:exports?|imports?|trade)(?= (?:a|per) ))"
            r" (?:a|per|each|every) month"
            r"(?P<after> (?:in|during|over|of) (?:the )?(?:19|20)\d\d\b| (?:last|this) year\b)"
        ),
        r"\g<before> on average per month\g<after>",
    ),
    Language.KOREAN: (
        re.compile(
            rf"{_NONE_OF}(?P<before>.*(?:\d{{4}}년|작년|올해|지난해|재작년)[^?]{{0,12}}?)"
            r"(?<![\d가-힣])한 ?달(?:에|당|간|동안)? ?(?P<after>[^?]{0,12}얼마)"
        ),
        r"\g<before>월평균 \g<after>",
    ),
    Language.CHINESE: (
        re.compile(
            rf"{_NONE_OF}(?P<before>.*(?:\d{{4}}年|[去今前]年)[^?]{{0,10}}?)"
            r"(?<![第每上前近某下后哪几这那十])一个?月(?![前后内来份])(?P<after>[^?]{0,10}(?:多少|几))"
        ),
        r"\g<before>月均\g<after>",
    ),
}


_AT_THE_END: Final = re.compile(
    rf"^{_PLAIN}(?P<before>[^?.;]*\b(?:exports?|imports?|trade)\b[^?.;]*?)"
    r"(?P<year> (?:in|during|over) (?:(?:19|20)\d\d|last year)),? (?:a|per) month(?=[ ?.!]*$)"
)
"""Exports in 2025 a month: in the order of exports a month in 2025."""


def per_month(text: str, language: Language) -> str:
    """A normalised text in which a figure a month of a whole year is named an average."""
    if language is Language.ENGLISH:
        text = _AT_THE_END.sub(r"\g<before> a month\g<year>", text)
    pattern, words = _PER_MONTH[language]
    return pattern.sub(words, text)

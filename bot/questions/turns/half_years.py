"""Writes years and a half, the beginning of a year, and a half that goes on, as what they are."""

import re
from typing import Final

from bot.questions.vocabulary.numbers import number_of
from bot.trade import Language

_PATTERNS: Final = {
    Language.ENGLISH: (
        re.compile(
            r"\b(?:(?P<count>a|one|two|three|four|five|six|[1-6])"
            r" (?:years? and a half|and a half years?)"
            r"|(?<=last )year and a half|(?<=past )year and a half)\b"
            r"|(?<![\d.])(?P<whole>[1-6])(?:\.5|½| ?1/2)[- ]years?\b"
        ),
        "{} months",
    ),
    Language.KOREAN: (
        re.compile(
            r"(?<![\d.가-힣])(?P<count>[1-6]|[일이삼사오]|[한두세네]|다섯) ?(?:년|해) ?"
            r"(?:하고 ?)?반(?![기등값도복년])|(?<![\d.])(?P<whole>[1-6])\.5 ?년"
        ),
        "{}개월",
    ),
    Language.CHINESE: (
        re.compile(
            r"(?<![\d.二一三四五六七八九零〇十])(?P<count>[1-6]|[一二两三四五六])年半"
            r"|(?<![\d.])(?P<whole>[1-6])\.5年"
        ),
        "{}个月",
    ),
}
_BARE: Final = re.compile(
    r"^(?:(?:\d{1,2}|[일이삼사오한두세네]|다섯|여섯) ?(?:개월|달|년|해)(?: ?반)?) ?(?:동안|간)"
    r"(?=[ 의에])(?![^?]*(?:가장|제일|연속|최대|최고|몇))"
)
"""So many months at the very beginning run up to the newest: 3개월 동안의 수출."""
_FROM_THE_START: Final = re.compile(
    r"(?<=\d)(?P<year>년(?:도)?|年)(?:의)? ?(?:연초|초|年?初)"
    r"(?P<since> ?(?:이후|이래|부터|以来|以后|起|至今))"
)
"""Since the beginning of 2025: since its January, and at no vague time."""
_GOES_ON: Final = {
    Language.ENGLISH: (
        re.compile(
            r"\b(?:so far (?:in|into|this)|since the (?:start|beginning) of|since)(?: the| this)?"
            r" (?P<part>(?:first|second) half|(?:first|second|third|fourth) quarter)\b"
            r"|\b(?:in|during) the (?P<half>(?:first|second) half"
            r"|(?:first|second|third|fourth) quarter) so far\b"
        ),
        "in this year's {}",
    ),
    Language.KOREAN: (
        re.compile(
            r"(?P<part>[상하]반기|[1-4] ?분기|(?<!\d)\d{1,2}월) ?들어(?:서|와서)?(?![가-힣]"
            r"|,? ?\d{1,2}월)"
        ),
        "올해 {}",
    ),
    Language.CHINESE: (
        re.compile(
            r"(?:进入|步入)(?P<part>[上下]半年|第?[一二三四]季度|\d{1,2}月份?)(?:以来|之?后)?"
            r"|(?P<half>[上下]半年|第?[一二三四]季度)(?:以来|至今|到现在为?止?)"
        ),
        "今年{}",
    ),
}
_YEAR: Final = re.compile(
    r"(?:19|20)\d\d|\d\d년|작년|지난|재작년|올해|금년|전년|\blast\b|\bthis year|[今去前]年"
)
"""Of a half that trade has entered, with no year beside it, that of this year is meant."""
_A_YEAR: Final = 12
_HALF: Final = 6


def in_months(text: str, language: Language) -> str:
    """A normalised text in which a year and a half is eighteen months."""
    pattern, words = _PATTERNS[language]
    text = _BARE.sub(r"최근 \g<0>", text)
    if not _YEAR.search(text):
        goes_on, named = _GOES_ON[language]
        text = goes_on.sub(lambda found: named.format(next(filter(None, found.groups()))), text)
    if language is not Language.ENGLISH:
        january = " 1월" if language is Language.KOREAN else "1月"
        text = _FROM_THE_START.sub(rf"\g<year>{january}\g<since>", text)

    def counted(found: re.Match[str]) -> str:
        typed = found["count"] or found["whole"]
        years = 1 if typed in {None, "a"} else number_of(typed)
        return words.format(years * _A_YEAR + _HALF)

    return pattern.sub(counted, text)

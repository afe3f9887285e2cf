"""Holds now against then where both are asked of: 작년 이맘때는, 지금은; 2016 versus today."""

import re
from typing import Final

from bot.questions.turns.rewriting import rewritten
from bot.trade import Language

_FLOW_KO: Final = r"(?P<what>(?:대[북중] ?)?(?:수출입?|수입|교역|무역)(?:액|량)?)"
_FLOW_ZH: Final = r"(?P<what>(?:[对自从][朝华]鲜?)?(?:出口|进口|贸易)额?)"
_AGAINST: Final = r"(?:and|vs\.?|versus|compared (?:with|to)|against)"
_THEN_AND_NOW: Final = {
    Language.ENGLISH: (
        re.compile(
            rf"\b(?P<year>(?:19|20)\d\d)(?:'s)?(?: levels?)? {_AGAINST.replace('and|', '')}"
            r" (?:now|today|nowadays|currently|(?:the )?present(?: day)?)(?:'s)?\b"
        ),
        r"now compared with \g<year>",
    ),
    Language.KOREAN: (
        re.compile(
            r"(?P<year>(?:19|20)\d\d년)(?:과|와|이랑|하고)? ?(?:지금|현재|요즘)(?:의|을|를)? ?"
            r"(?=[^?]{0,12}(?:비교|차이))"
        ),
        r"\g<year> 대비 지금 ",
    ),
    Language.CHINESE: (
        re.compile(
            r"(?P<year>(?:19|20)\d\d年)(?:和|与|跟|同)(?:现在|如今|目前|当前)的?"
            r"(?P<what>[^?,]{0,10}?)(?=[相对]?比|差)"
        ),
        r"现在的\g<what>与\g<year>",
    ),
}
_NOW: Final = {
    Language.ENGLISH: (
        re.compile(
            rf"\b(?:(?:at |around )?this time last year,? {_AGAINST} (?:now|today)"
            rf"|now {_AGAINST} (?:at |around )?this time last year)\b"
        ),
        "in the latest month compared with a year earlier",
    ),
    Language.KOREAN: (
        re.compile(
            rf"(?:작년|지난해) ?이맘때(?:의|에)? ?{_FLOW_KO}[^?]{{0,10}}?[,고] ?"
            r"(?:지금|현재)은?(?: ?얼마[가-힣]*)?"
        ),
        r"\g<what> 전년 동월 대비 증감",
    ),
    Language.CHINESE: (
        re.compile(
            rf"去年(?:这个?时候|此时|这会儿?)的?{_FLOW_ZH}[^?]{{0,6}}?,?"
            r"(?:现在|如今|目前)(?:呢|是?多少)?"
        ),
        r"最新月份\g<what>同比",
    ),
}


def now_and_then(text: str, language: Language) -> str:
    """A normalised text in which what is now is held against this time last year, or a year."""
    return rewritten(text, (_NOW[language], _THEN_AND_NOW[language]))

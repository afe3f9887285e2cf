"""Holds now against this time last year where both are asked of: 작년 이맘때는, 지금은."""

import re
from typing import Final

from bot.trade import Language

_FLOW_KO: Final = r"(?P<what>(?:대[북중] ?)?(?:수출입?|수입|교역|무역)(?:액|량)?)"
_FLOW_ZH: Final = r"(?P<what>(?:[对自从][朝华]鲜?)?(?:出口|进口|贸易)额?)"
_AGAINST: Final = r"(?:and|vs\.?|versus|compared (?:with|to)|against)"
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
    """A normalised text in which this time last year and now are the newest month on the year."""
    pattern, words = _NOW[language]
    return pattern.sub(words, text)

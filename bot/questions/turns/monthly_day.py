"""Turns a message that names the day of every month on which figures come out into asking it."""

import re
from typing import Final

from bot.trade import Language

_ASKED: Final = {
    Language.ENGLISH: (
        re.compile(
            r"^(?=[^?]*\b(?:every month|each month|of the month|always|monthly)\b)[^?]*"
            r"\b(?:released?|published?|out|updated?"
            r"|bulletins?)\b[^?]*\bon the \d{1,2}th\b[^?]*[ ?]*$"
        ),
        "on what day of each month is it released",
    ),
    Language.KOREAN: (
        re.compile(
            r"^(?:통계|자료|월보|수치)?[가는이은]? ?(?:매월|매달|항상|늘) ?\d{1,2}일(?:에"
            r"|날)?(?:만)? ?"
            r"(?:발표|공표|공개|나오|나와|업데이트)[^?]*[ ?]*$"
        ),
        "매월 며칠에 발표되나요",
    ),
    Language.CHINESE: (
        re.compile(
            r"^(?:数据|月报|统计)?(?:都|是|总)*(?:在)?每个?月\d{1,2}[日号]"
            r"(?:公布|发布|出来?|更新)[^?,]{0,6}[ ?]*$"
        ),
        "每月几号公布",
    ),
}


def asking_the_day(text: str, language: Language) -> str:
    """Do they come out on the 18th of every month: on what day of each month they do."""
    named, asked = _ASKED[language]
    return asked if named.match(text) else text

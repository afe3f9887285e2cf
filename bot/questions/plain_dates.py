"""Hides from the reader of periods what counts or names something else: 前五大商品, 疫情前一年."""

import re

from bot.questions.readings.across import one_sided

_FIRST_SO_MANY = re.compile(
    r"前(?=[0-9一二三四五六七八九十几]+(?:大|名|位|种|项|类))"
    r"|(?<=的)最后一个?(?:月|季度|年)(?=份?(?:是|[?]|$))"
    r"|(?<=最[多高低少大小]的)前(?=[0-9一二三四五六七八九十]+个)"
    r"|前(?=[0-9一二三四五六七八九十]{1,2}个?(?:月|年|季度)[^?]{0,6}(?:是哪|哪[几些]))"
    r"|(?<=[关情国境冠]前)[的那]?一年"
    r"|(?<=[0-9]월)(?:의|에)? ?한 ?달(?: ?(?:간|동안|치|분))?(?=[ 의에은을?]|$)"
    r"|(?<=[一查看问算说讲列比])下(?=(?:[0-9]{2}|20[0-9]{2})年)"
    r"|近(?=[0-9.一二三四五六七八九两]+(?:%|成|倍)|百分之)|(?<=그 )다음(?= ?[달해월년])"
    r"|몇(?= ?달러)|(?<=[가-힣][진은는던된린난긴한친돈] )마지막(?= ?(?:달|해|때|월|분기|시점))"
)
"""In 2022年前五大商品 the 前 counts goods, and does not put the goods before 2022; 疫情前一年 is
the year before the pandemic, and not the year before; 떨어진 마지막 달 is no 지난달; 查一下24年
asks for no 24 years to come."""
_YEAR_BEFORE_EVENT = re.compile(
    r"((?:코로나(?:19)?|팬데믹|봉쇄|폐쇄|차단|제재) ?)직전"
    r"(?! ?(?:의 ?)?(?:\d|[가-힣]{1,2} ?(?:달|개월|분기)|[전]?[월달]|분기|반기))"
    r"(?: ?(?:해|연도|년도))?"
)

_RIGHT_AFTER_EVENT = re.compile(
    r"((?:코로나(?:19)?|팬데믹|봉쇄|폐쇄|차단|제재|재개방|재개통|개방) ?)직후(?=[ 의에는]|$)"
)


def plain_dates(text: str) -> str:
    """The text as the reader of periods wants it, no longer and no shorter."""
    spaced = _FIRST_SO_MANY.sub(_spaces, one_sided(text))
    spaced = _RIGHT_AFTER_EVENT.sub(r"\1이후", spaced)
    return _YEAR_BEFORE_EVENT.sub(lambda m: f"{m[1]}이전".ljust(len(m[0])), spaced)


def _spaces(match: re.Match[str]) -> str:
    return " " * len(match[0])

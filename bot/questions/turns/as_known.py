"""Writes what was known at the end of a month as what is told as of its last day."""

import re
from calendar import monthrange
from typing import Final

from bot.questions.vocabulary.numbers import MONTH_NAMES
from bot.trade import Language

_NAMES: Final = "|".join(f"{name[:3]}(?:{name[3:]})?\\b" for name in MONTH_NAMES)
_ENGLISH: Final = (
    re.compile(
        r"\bas(?: (?:it|they|was|were|stood|known|seen|published|reported|printed)\b){0,3}"
        r" (?:of|at|by|on) (?:the )?end[- ](?:of )?"
        rf"(?P<month>{_NAMES}),? (?P<year>20\d\d)\b"
    ),
    re.compile(
        r"(?P<before>\b(?:know|knew|known|published|reported|out|available)\b[^?]{0,60}?) "
        rf"(?:at|by) (?:the )?end[- ](?:of )?(?P<month>{_NAMES}),? (?P<year>20\d\d)\b"
    ),
)
_AVAILABLE: Final = re.compile(
    r"\b(?:according to|by|on|from|using) (?:the )?(?:data|figures|numbers)"
    r" (?:(?:available|known|published|out|held) )?(?:on|of|by|in) "
    r"(?=(?:the )?(?:\d{1,2} )?[a-z]+ (?:\d{1,2},? )?20\d\d\b)"
)
_CHINESE: Final = re.compile(
    r"(?<!\d)(?P<year>20\d\d)年(?P<month>1[0-2]|0?[1-9])月(?:底|末)?(?:的?时候?|当时)(?:已?知?的)?,?"
    r"(?=[^?]*(?:\d月|季度|半年|年))"
)
_KOREAN: Final = re.compile(
    r"(?P<month>20\d\d년 ?(?:1[0-2]|0?[1-9])월)(?: ?말)?(?:에|까지|당시)? ?"
    r"(?:(?:알려진|공표된|발표된|나온|파악된) ?(?:대로(?:라면)?|바로는?|것으로는|걸로는),? ?"
    r"|(?:알려진|파악된|보도된|공표된) (?=(?:19|20)\d\d년|[상하]반기|\d ?분기|1~))"
)
_AS_HELD: Final = re.compile(
    r"[按据]照?(?P<year>20\d\d)年(?P<month>1[0-2]|0?[1-9])月(?:底|末)?(?:当时|时)?"
    r"(?:所)?(?:掌握|公布|知道|已知|发布|看到|得到)的(?:数据|数字|情况),?"
)
_DAY: Final = r"20\d\d年\d{1,2}月\d{1,2}[日号]"
_UP_TO: Final = re.compile(
    rf"(?:截[至止]到?(?P<until>{_DAY})的|[按据]照?(?P<held>{_DAY})(?:时|当时)?(?:公布)?的?(?:数据|数字),?"
    rf"|(?P<then>{_DAY})(?:时|当时)(?:已?公布|已?知)的)(?=(?:19|20)\d\d年)"
)
_UP_TO_MONTH: Final = re.compile(
    r"截[至止]到?(?P<year>20\d\d)年(?P<month>1[0-2]|0?[1-9])月的"
    r"(?P<span>(?=(?:19|20)\d\d年)|(?:\d{1,2}[-至到]\d{1,2}月|第?[一二三四]季度|[上下]半年))"
)

_ANOTHER_SPAN: Final = r"(?=[^?]*(?:\d月|季度|半年|\d年|[今去前]年))"
_YEARS_END: Final = {
    Language.ENGLISH: re.compile(
        r"\bas (?:of|at) (?:(?:the )?(?:end|close)[- ](?:of )?(?:the )?(?:year )?"
        r"|(?:the )?year[- ]end(?: of)? )(?P<year>20\d\d|last year)\b"
    ),
    Language.KOREAN: re.compile(
        r"(?P<year>20\d\d년|작년|지난해|재작년)(?:도)? ?(?:연말|말) ?(?:기준|현재|시점|당시)"
        r"(?:으로|에|에는|의)?(?![가-힣])"
    ),
    Language.CHINESE: re.compile(
        r"(?:截[至止]到?|按照?)(?P<year>20\d\d年|去年|前年)(?:年)?(?:12月)?[底末]?(?<!年)(?:时|为止)?"
        rf"的?,?{_ANOTHER_SPAN}"
    ),
}
"""The end of a year, as of which figures are told as the bulletin of its December has them."""
_AGAINST: Final = re.compile(
    r"\b(?:levels?|than|compared|versus|vs|recover\w*|return\w*)\b|수준|대비|비해|보다|회복"
    r"|水平|相比|[比较]|恢复"
)
"""Words that hold the year itself against another: 2025년 말 현재 2019년 수준."""
_DECEMBER: Final = {
    Language.ENGLISH: r"as of december \g<year>",
    Language.KOREAN: r"\g<year> 12월 기준",
    Language.CHINESE: r"按\g<year>12月月报,",
}


def as_known(text: str, language: Language) -> str:
    """A normalised text in which such a moment is the date that figures are told as of."""
    if _AGAINST.search(text) is None:
        text = _YEARS_END[language].sub(_DECEMBER[language], text)
    if language is Language.ENGLISH:
        for pattern in _ENGLISH:
            text = pattern.sub(_in_english, text)
        text = _AVAILABLE.sub("as of ", text)
    if language is Language.CHINESE:
        text = _UP_TO.sub(lambda found: f"截至{found[found.lastgroup or 0]}公布的数据,", text)
        text = _UP_TO_MONTH.sub(_span_of_that_year, text)
        text = _CHINESE.sub(_in_chinese, _AS_HELD.sub(_in_chinese, text))
    if language is Language.KOREAN:
        text = _KOREAN.sub(r"\g<month> 기준 ", text)
    return text


def _in_english(found: re.Match[str]) -> str:
    short = found["month"][:3]
    month = next(at for at, name in enumerate(MONTH_NAMES, 1) if name.startswith(short))
    before = found.groupdict().get("before")
    day = _last_day(found["year"], month)
    return f"{before or ''} as of {day} {MONTH_NAMES[month - 1]} {found['year']}".strip()


def _in_chinese(found: re.Match[str]) -> str:
    month = int(found["month"])
    day = _last_day(found["year"], month)
    return f"截至{found['year']}年{month}月{day}日公布的数据,"


def _span_of_that_year(found: re.Match[str]) -> str:
    span = f"{found['year']}年{found['span']}" if found["span"] else ""
    return _in_chinese(found) + span


def _last_day(year: str, month: int) -> int:
    return monthrange(int(year), month)[1]

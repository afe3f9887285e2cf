"""Holds now against then where both are asked of: 작년 이맘때는, 지금은; 2016 versus today."""

import re
from collections.abc import Mapping
from typing import Final

from bot.questions.turns.rewriting import Turns, rewritten
from bot.trade import Language

_FLOW_KO: Final = r"(?P<what>(?:대[북중] ?)?(?:수출입?|수입|교역|무역)(?:액|량)?)"
_FLOW_ZH: Final = r"(?P<what>(?:[对自从][朝华]鲜?)?(?:出口|进口|贸易)额?)"
_AGAINST: Final = r"(?:and|vs\.?|versus|compared (?:with|to)|against)"
_MONTH: Final = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sep(?:tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_THEN: Final = (
    rf"(?P<then>(?:{_MONTH} )?(?:19|20)\d\d|last (?:year|{_MONTH})|(?:in )?{_MONTH}(?: last year)?"
    r"|(?:a|one|two|three|four|five|\d) years? ago"
    r"|(?:before (?:the )?(?:sanctions|pandemic|covid(?:-19)?|border closure)))(?:'s)?(?: levels?)?"
)
_PRESENT: Final = r"(?:now|today|nowadays|currently|(?:the )?present(?: day)?)(?:'s)?"
_THEN_KO: Final = (
    r"(?<![~\d-])(?P<then>(?:(?:작년|지난해|재작년|올해|금년|(?:19|20)?\d\d년)(?: ?(?:\d{1,2}월"
    r"|[1-4]분기"
    r"|[상하]반기))?|\d{1,2}월|(?:\d|한|두|세|네|일|이|삼)[년해] ?전"
    r"|(?:(?:20\d\d년 ?)?(?:코로나(?:19)?|팬데믹|(?:대북 ?)?제재|(?:국경 ?)?봉쇄) ?(?:이)?전)))"
)
_TOLD_KO: Final = (
    r"(?:의)? ?(?P<what>(?:대[북중] ?)?(?:수출입?|수입|교역|무역)(?:액|량)?|환율|쌀값|시세)?"
)
_PRESENT_KO: Final = r"(?:지금|현재|요즘|오늘날)(?!까지|의? ?누)"
_THEN_ZH: Final = (
    r"(?<![至到~\d-])(?P<then>(?:(?:今|去|前)年|(?:19|20)\d\d年)(?:\d{1,2}月份?)?|\d{1,2}月份?"
    r"|[一两二三四五\d]年前|(?:制裁|疫情|封关|新冠)(?:之|以)?前)"
)
_TOLD_ZH: Final = r"的?(?P<what>(?:[对自从][朝华]鲜?)?(?:出口|进口|贸易)额?|汇率|米价)?"
_PRESENT_ZH: Final = r"(?:现在|如今|目前|当前)"


def _against_then(found: re.Match[str]) -> str:
    return f"{found['then']} 대비 지금 {found['what'] or ''}".rstrip()


_THEN_AND_NOW: Final[Mapping[Language, Turns]] = {
    Language.ENGLISH: (
        (
            re.compile(
                rf"(?<!between )(?<!since )\b(?:in )?{_THEN} {_AGAINST} {_PRESENT}(?![\w'])"
            ),
            r"now compared with \g<then>",
        ),
        (
            re.compile(
                rf"(?<=\bcompar)(?P<lead>\w* .*?)\b(?:in )?{_THEN} (?:with|to) {_PRESENT}\b"
            ),
            r"\g<lead>now compared with \g<then>",
        ),
        (
            re.compile(rf"(?<=\bcompar)(?P<lead>\w* .*?)\b{_PRESENT} (?:and|to) (?:in )?{_THEN}\b"),
            r"\g<lead>now compared with \g<then>",
        ),
    ),
    Language.KOREAN: (
        (
            re.compile(
                rf"{_THEN_KO}{_TOLD_KO}(?:과|와|이랑|랑|하고|,| ?vs\.?) ?{_PRESENT_KO}"
                r"(?: ?(?P=what))?(?:의|을|를|은|는)?(?=[ ?.!]|$)"
            ),
            _against_then,
        ),
        (
            re.compile(
                rf"{_PRESENT_KO}{_TOLD_KO}(?:과|와|이랑|랑|하고| ?vs\.?) {_THEN_KO}(?:을"
                rf"|를)?(?![가-힣])"
            ),
            _against_then,
        ),
    ),
    Language.CHINESE: (
        (
            re.compile(rf"{_THEN_ZH}{_TOLD_ZH}(?:和|与|跟|同|对比|vs\.?){_PRESENT_ZH}的?"),
            lambda found: f"与{found['then']}相比现在的{found['what'] or ''}",
        ),
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
    if _PRINTS.search(text):
        return text
    return rewritten(text, (_NOW[language], *_THEN_AND_NOW[language]))


_PRINTS: Final = re.compile(r"\b(?:first|original|initial)(?:ly)? (?:print|figure|report|publish)")
"""The first print of a month against what it is now: one and the same month."""

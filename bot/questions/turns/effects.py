"""Puts what an event did to trade into its course by year, from the last year before it.

Customs gives no causes: the years before and after are what can be told of an effect.
"""

import re
from typing import Final

from bot.questions.periods.findings import LAST_YEAR_BEFORE_CLOSURE, LAST_YEAR_BEFORE_SANCTIONS
from bot.trade import Language

_EVENT_EN: Final = (
    r"(?:the |un )*(?:(?P<closure>covid(?:-19)?|corona(?:virus)?|pandemic|lockdowns?"
    r"|border (?:closure|shutdown|lockdown|closed|(?:was )?shut)"
    r"(?: (?:in|of) (?:jan(?:uary)? )?2020)?)"
    r"|(?:\d{4} )?sanctions(?: (?:in|of) 20\d\d)?)"
)
_WHAT_EN: Final = (
    r"(?P<what>(?:the )?[^?.;]{0,40}?\b(?:exports?|imports?|trade|shipments|surplus|deficit)\b)"
)
_DID_EN: Final = (
    r"(?:affect|hit|hurt|impact|influence|change|shape|reduce|disrupt|damage)(?:s|ed|d)?"
)
_EFFECTS: Final = {
    Language.ENGLISH: tuple(
        re.compile(rf"^(?:and |so )?{asked}")
        for asked in (
            rf"how (?:(?:did|has|have|does|badly did|much did) )?{_EVENT_EN} {_DID_EN} {_WHAT_EN}",
            rf"(?:what (?:was|is|were) )?(?:the )?(?:impact|effects?) of {_EVENT_EN} on {_WHAT_EN}",
            rf"what (?:effect|impact) (?:did|has|have) {_EVENT_EN} (?:have|had) on {_WHAT_EN}",
            (
                rf"how (?:did|has|have) {_WHAT_EN} (?:chang|develop|evolv|mov|far|do|look)\w*"
                rf" (?:after|following|in the wake of) {_EVENT_EN}"
            ),
        )
    ),
    Language.KOREAN: (
        re.compile(
            r"(?:(?P<closure>코로나(?:19)?|팬데믹|국경 ?(?:봉쇄|폐쇄)|봉쇄)|(?:대북 ?|유엔 ?)?제재)"
            r"(?:이|가|의|으로|로)? ?"
            r"(?P<what>[^?,]{0,16}?(?:수출입|수출|수입|교역|무역)(?:액|량)?)(?:에)? ?"
            r"(?:대한 |미친 |끼친 |준 )*(?:영향|충격|타격|효과)[^?]*"
        ),
    ),
    Language.CHINESE: (
        re.compile(
            r"(?:(?P<closure>(?:新冠)?疫情|新冠|封关|封锁|边境关闭)|(?:联合国|对朝)?制裁)(?:对|给)"
            r"(?P<what>[^?,]{0,10}?(?:进出口|出口|进口|贸易))额?"
            r"(?:的|有|造成|带来|产生|了|什么|多大|哪些)*(?:影响|冲击)[^?]*"
        ),
    ),
}
_BY_YEAR: Final = {
    Language.ENGLISH: "{what} by year since {year}",
    Language.KOREAN: "{year}년 이후 연도별 {what}",
    Language.CHINESE: "{year}年以来各年{what}",
}


_UNDER: Final = {
    Language.KOREAN: (
        re.compile(
            r"(?P<event>코로나(?:19)?|팬데믹|국경 ?(?:봉쇄|폐쇄)|봉쇄|(?:대북 ?|유엔 ?)?제재)의? ?"
            r"(?:영향|여파|충격)(?:으로|에|을 받아|때문에)(?: 인해| 따라)?,? ?"
        ),
        r"\g<event> 이후 ",
    ),
    Language.CHINESE: (
        re.compile(
            r"(?:受到?(?P<hit>(?:新冠)?疫情|封关|边境关闭|(?:联合国|对朝)?制裁)的?(?:影响|冲击)(?![最较更很程有多严])"
            r"|(?P<event>(?:新冠)?疫情|封关|边境关闭|(?:联合国|对朝)?制裁)的?(?:影响|冲击)(?:之?下|之?后))"
            r"[,的]? ?"
        ),
        r"\g<hit>\g<event>后",
    ),
}
"""What is said to have weighed on trade, which is no more than a time: 受疫情影响."""
_DATED: Final = re.compile(r"(?:19|20)\d\d|\d ?[月월]|[去今前]年|작년|올해|지난해|재작년|半年|반기")


def _since_it(text: str, language: Language) -> str:
    """The text without what weighed on trade, but for the time that only this names."""
    pattern, since = _UNDER.get(language, (None, ""))
    found = None if pattern is None else pattern.search(text)
    if pattern is None or found is None:
        return text
    rest = text[: found.start()] + text[found.end() :]
    return rest if _DATED.search(rest) else pattern.sub(since, text, count=1)


def of_its_effect(text: str, language: Language) -> str:
    """A normalised text in which the effect of an event is asked for by the years around it."""
    text = _since_it(text, language)

    def by_year(found: re.Match[str]) -> str:
        year = LAST_YEAR_BEFORE_CLOSURE if found["closure"] else LAST_YEAR_BEFORE_SANCTIONS
        return _BY_YEAR[language].format(what=found["what"], year=year)

    for pattern in _EFFECTS[language]:
        text = pattern.sub(by_year, text)
    return text

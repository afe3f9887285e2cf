"""Leaves one of two where an event and its year stand together: 2017 when sanctions hit."""

import re
from typing import Final

from bot.questions.vocabulary.numbers import YEAR
from bot.trade import Language

# Sanctions came in steps over years: the year that is named says which time is meant.
_WHEN_SANCTIONS: Final = {
    Language.ENGLISH: re.compile(
        rf"\b({YEAR}),? (?:(?:right|just) )?(?:when|as|once) (?:the )?"
        r"(?:un |new |tough(?:er)? |full |international )*sanctions "
        r"(?:hit|bit|began|started|took (?:effect|hold)|kicked in|came in(?:to force)?"
        r"|were (?:imposed|tightened|stepped up|adopted))\b"
    ),
    Language.KOREAN: re.compile(
        r"(?:대북 ?|유엔 ?)?제재(?:가|를)? ?(?:대폭 ?|본격 ?)?(?:강화|시행|시작|본격화|발효|부과)"
        rf"(?:된|되던|됐던|한|하던) ?(?:해인 ?)?(?={YEAR}년)()"
    ),
    Language.CHINESE: re.compile(
        rf"({YEAR}年)(?:联合国|对朝)?制裁(?:全面)?(?:加码|生效|开始|收紧|实施|升级|加强)"
        r"(?:的时候|之际|时|那年|当年)?的?(?=[一-鿿])"
    ),
}
# Before sanctions hit is before them.
_BEGAN: Final = re.compile(
    r"\b((?:before|after|since|until) (?:the )?(?:un |2017 )?"
    r"(?:sanctions|pandemic|covid(?:-19)?|lockdowns?|border closure))"
    r" (?:(?:were|was) (?:imposed|tightened|adopted)|hit|bit|struck|began|started|kicked in"
    r"|took (?:effect|hold)|came in(?:to force)?)\b"
)
# Of an event with one date, the date is known by its name.
_REOPENING: Final = {
    Language.ENGLISH: re.compile(
        r"\b2023 (?=(?:border )?re-?opening\b)"
        r"|(?<=\breopening) (?:in|of) (?:august )?2023\b|(?<=\breopened) in (?:august )?2023\b"
    ),
    Language.KOREAN: re.compile(
        r"2023년(?:의)? ?(?:8월(?:의)? ?)?(?=(?:국경 ?)?(?:재개방|재개통))"
    ),
    Language.CHINESE: re.compile(
        r"2023年(?:8月)?的?(?=(?:边境|口岸|国境|边界)?(?:重开|重新开放|恢复开放)(?:之?后|以来))"
    ),
}
# Since the slump of 2018 is since 2018: the year says when, and the slump only what it was.
_WHEN_IT_MOVED: Final = {
    Language.ENGLISH: re.compile(
        rf"\b(?P<since>since|after) (?:the |its )?(?:(?:sharp|big|steep|great) )?(?P<year>{YEAR}) "
        r"(?:drop|fall|collapse|slump|plunge|decline|crash|low|trough|peak|high|jump|surge|rebound)\b"
    ),
    Language.KOREAN: re.compile(
        rf"(?P<year>{YEAR}년)(?:의|에)? ?(?:대폭 |크게 )?"
        r"(?:감소|급감|급락|폭락|추락|하락|붕괴|위축|침체|증가|급증|반등|최고치|최저치|최고점|최저점|정점|고점|저점|바닥"
        r"|줄어든|떨어진|늘어난)(?:한|하고|했던)? ?(?P<since>이후|이래|후(?![가-힣])|뒤"
        r"|다음(?! ?(?:달|해|으로)))"
    ),
    Language.CHINESE: re.compile(
        rf"(?P<year>{YEAR}年)的?(?:大幅度?|急剧|断崖式)?"
        r"(?:下降|下滑|下跌|暴跌|大跌|骤降|锐减|减少|增长|大增|激增|反弹|低谷|高峰|峰值)"
        r"(?P<since>之?后|以后|以来)"
    ),
}
_SINCE: Final = {
    Language.ENGLISH: r"since \g<year>",
    Language.KOREAN: r"\g<year> 이후",
    Language.CHINESE: r"\g<year>以来",
}
_DATE: Final = re.compile(r"(?:19|20)\d\d|\d월|올해|작년|지난|최근|\b(?:last|this) |[今去]年|最近")


def _since_it_moved(text: str, language: Language) -> str:
    """A text with the year of a slump or a peak alone, where no other time is told of."""
    told = _DATE.findall(text)
    return text if len(told) > 1 else _WHEN_IT_MOVED[language].sub(_SINCE[language], text)


def named_once(text: str, language: Language) -> str:
    """A normalised text with such a year or such an event named once."""
    text = _BEGAN.sub(r"\1", _WHEN_SANCTIONS[language].sub(r"\1", text))
    return _since_it_moved(_REOPENING[language].sub("", text), language)

"""Names an event on both sides where the words name it once: 봉쇄 전후 1년, 封关前一年和后一年."""

import re
from typing import Final

from bot.questions.turns.rewriting import rewritten
from bot.trade import Language

_KOREAN_EVENT: Final = (
    r"(?:(?:북중 ?|북한 ?)?국경(?:을|의|이)? ?(?:봉쇄|폐쇄|재개방|재개통|재개|개방)"
    r"|(?:대북 ?)?제재|재개방|봉쇄|코로나(?:19)?|팬데믹)"
)
_KOREAN_TIME: Final = r"(?:\d{1,2}|한|두|세|일) ?(?:개월|달|년|해)(?:간|동안)?"
_CHINESE_EVENT: Final = (
    r"(?:(?:中朝)?(?:边境|口岸|国境|边界)(?:关闭|封锁|封闭|重新开放|重开|恢复|开放)"
    r"|封关|闭关|重开|重新开放|制裁|疫情)"
)
_CHINESE_TIME: Final = r"(?:\d{1,2}|[一二两三六十]|十二)(?:个月|年)"
_ENGLISH_EVENT: Final = (
    r"(?:the |its )?(?:border (?:was )?(?:clos(?:ed|ure|ing)|shut(?:down)?|re-?open(?:ed|ing))"
    r"|re-?opening|closure|pandemic|sanctions|lockdown)\b"
)


def _apart(found: re.Match[str]) -> str:
    """봉쇄 전 1년과 후 1년, 봉쇄 1년 전과 1년 후: the event named with each."""
    event, before = found["event"], found["time"] or found["back"]
    return f"{event} 전 {before}과 {event} 후 {found['other'] or found['on']}"


_TURNS: Final = {
    Language.ENGLISH: (
        # The border reopened, how did the twelve months after compare: those after it did.
        (
            re.compile(
                r"(?:\bgiven (?:that )?)?(?:\bthe )?\bborders? (?:was |had |has )?"
                r"(?P<event>re-?opened|closed|shut)(?: again)?"
                r"(?: in (?:\w+ )?20\d\d)?[,.;:]? (?P<asks>[^?]*?)\b"
                r"(?P<count>the \w+ months) after\b(?! (?:the|that|it) [a-z]{4})(?: it| that)?"
            ),
            r"\g<asks>\g<count> after the border \g<event>",
        ),
        (re.compile(r"\b(the (\w+) months after\b[^?]*?\bthe \2) (?=before\b)"), r"\1 months "),
        (
            re.compile(
                rf"\b(?P<time>the (?:\w+ )?(?:year|month)s?) before and (?P<other>the (?:\w+ )?"
                rf"(?:year|month)s?) after (?P<event>{_ENGLISH_EVENT})"
            ),
            r"\g<time> before \g<event> and \g<other> after \g<event>",
        ),
    ),
    Language.KOREAN: (
        (
            re.compile(
                rf"(?P<event>{_KOREAN_EVENT})(?<!방)(?<!개)(?:의)? ?전 ?[·과와]?,? ?후(?:의|로)? ?"
                rf"(?:각각?의? ?)?(?P<time>{_KOREAN_TIME})(?!째)"
            ),
            r"\g<event> 전 \g<time>과 \g<event> 후 \g<time>",
        ),
        (
            re.compile(
                rf"(?P<event>{_KOREAN_EVENT})(?:되기|하기)? ?"
                rf"(?:(?:이?전|직전) ?(?P<time>{_KOREAN_TIME})|(?P<back>{_KOREAN_TIME}) ?전)"
                r" ?(?:과|와|이랑|하고|및|,|대비|vs) ?(?:그 ?)?"
                rf"(?:(?:이?후|직후) ?(?P<other>{_KOREAN_TIME})|(?P<on>{_KOREAN_TIME}) ?이?[후뒤])"
            ),
            _apart,
        ),
        (
            re.compile(rf"(?P<event>{_KOREAN_EVENT}) (?P<time>{_KOREAN_TIME}) ?전(?=[의에 ?]|$)"),
            r"\g<event> 전 \g<time>",
        ),
        (re.compile(r"(?<!국경 )(?<![가-힣])(?=(?:재개방|봉쇄) [전후] )"), "국경 "),
    ),
    Language.CHINESE: (
        (
            re.compile(
                rf"(?P<event>{_CHINESE_EVENT})(?<![开放])(?:的)?前后(?:各|的)?(?P<time>{_CHINESE_TIME})(?!前|来)"
            ),
            r"\g<event>前\g<time>和\g<event>后\g<time>",
        ),
        (
            re.compile(
                rf"(?P<event>{_CHINESE_EVENT})(?:之|的|以)?前(?P<time>{_CHINESE_TIME})"
                rf"(?P<join>和|与|跟|同|及|,|对比|vs)(?:之|其)?后(?P<other>{_CHINESE_TIME})"
            ),
            r"\g<event>前\g<time>\g<join>\g<event>后\g<other>",
        ),
        (
            re.compile(rf"(?P<event>{_CHINESE_EVENT})的?(?P<time>{_CHINESE_TIME})(?:之|以)?前"),
            r"\g<event>前\g<time>",
        ),
        (re.compile(rf"(?<![境岸界])(?=重开[前后]{_CHINESE_TIME})"), "边境"),
    ),
}


def on_both_sides(text: str, language: Language) -> str:
    """A normalised text in which a time before and a time after an event each name it."""
    return rewritten(text, _TURNS[language])

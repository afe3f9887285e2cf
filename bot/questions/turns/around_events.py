"""Writes the time around an event at the border as months and years: right after it closed.

Before and after it reopened is the whole year on either side of it.
"""

import re
from typing import Final

from bot.questions.periods.events import STARTS
from bot.questions.periods.signs import REOPENING
from bot.questions.turns.rewriting import rewritten, turns_of
from bot.trade import Language

_OPENED: Final = STARTS[REOPENING].year
_ENGLISH: Final = re.compile(
    r"\b(?:before (?:and|&|vs\.?|versus|or) after|pre-? ?(?:and|&|vs\.?|versus) ?post)[ -]"
    r"(?:the |its |their |(?:china|dprk|north korea)(?:'s)? )?(?:20\d\d )?(?:borders? )?"
    r"(?:re-?open(?:ing|ed|s)?)\b(?: of (?:the |its )?borders?)?(?: in (?:august )?2023)?"
)
_KOREAN: Final = re.compile(
    r"(?:(?:북중|북한) ?)?(?:국경(?:을|의|이)? ?(?:재개방|재개통|재개|개방|열기)|재개방|재개통)"
    r"(?:의|을|를)? ?전 ?[·과와,]? ?후(?:의|로|에)?"
)
_CHINESE: Final = re.compile(
    r"(?:中朝)?(?:(?:边境|口岸|国境|边界)(?:重新|再次|再)?(?:重?开放?|恢复)"
    r"|重新开放|重开)(?:之|的)?前后的?"
)
_WORDS: Final = {
    Language.ENGLISH: (_ENGLISH, f"in {_OPENED - 1} and {_OPENED + 1}"),
    Language.KOREAN: (_KOREAN, f"{_OPENED - 1}년과 {_OPENED + 1}년"),
    Language.CHINESE: (_CHINESE, f"{_OPENED - 1}年和{_OPENED + 1}年"),
}


_SOON_EN: Final = (
    r"\b(?<!month )(?<!quarter )(?<!year )(?<!came )(?:(?:in|during|over|for) )?(?:the )?"
    r"(?:(?:(?:very |first |initial |early |immediate )*(?:few |couple of |several )?"
    r"(?:months|period) )?(?:right|immediately|just|directly|shortly|soon|straight)"
    r" (?:after|following)"
    r"|(?:(?:first )?(?:few|couple of|several)|the(?: first)?) months (?:after|following)"
    r"|(?:immediate )?aftermath of) (?:the )?(?:china |dprk |north korea )?"
)
_UNHELD: Final = r"\b(?! (?:and|compared|versus|vs)\b)"
_SOON_KO: Final = (
    r" ?(?:(?:직후|이후|후|뒤) ?(?:의 ?|첫 ?|초기 ?)?(?:몇|수) ?(?:달|개월)(?:간|동안)?"
    r"|직후(?:의)?(?! 대비)|초기(?:의)?|초반|(?:하고|되고|된|한|후|이후|뒤)? ?(?:나서 ?|지 ?)?"
    r"얼마 ?(?:안|되지|지나지)[^?,]{0,8}?(?:서|아|때|후|뒤))(?:에는|에|의)?"
)
_SOON_ZH: Final = (
    r"(?:之?后)?(?:不久|没多久|之初|初期|伊始|刚开始|最初|的?[头前](?=几[个月]))的?"
    r"(?:那?几个)?(?:月份?|时候?)?的?"
)
_JUST_ZH: Final = r"刚刚?一?"
_CLOSURE_ZH: Final = (
    r"(?:封[关国]|闭关|(?:边境|国境)(?:刚)?(?:关闭|封[闭锁])|(?:关闭|封锁)(?:边境|国境)"
    r"|(?:新冠)?疫情(?:刚)?(?:[爆暴]发|开始)?)"
)
_REOPENING_ZH: Final = r"(?:(?:边境|口岸|国境)(?:重新|再次)?(?:重开|开放)|重新?开放|重开|复关)"
_AFTER_ZH: Final = r"(?:后?(?:那?会儿|的?时候?|时|那阵子?|那几个月)|后)的?"
_BEFORE_EN: Final = (
    r"\b(?:(?:in|during|over|for) )?(?:the )?(?:run-?up to|lead-?up to|months leading up to"
    r"|(?:(?:(?:last |final )?(?:few|couple of|several)|the(?: last| final)?) months"
    r" (?:just |right |immediately |shortly )?before)) (?:the )?"
)
_CLOSED_EN: Final = (
    r"(?:2020 )?(?:borders? (?:had )?(?:was |were |got )?(?:closed|closure|shut(?:down)?|sealed)"
    r"|closure(?: of the border)?|(?:covid(?:-19)?|pandemic|lockdown)(?: (?:hit|began|started))?)"
)
_CLOSED_KO: Final = (
    r"(?:국경(?:을|이)? ?(?:봉쇄|폐쇄|차단)|(?<![가-힣])봉쇄|코로나(?:19)?(?: ?사태)?|팬데믹)"
)
_SOON_AFTER: Final = {
    Language.ENGLISH: (
        (rf"{_BEFORE_EN}{_CLOSED_EN}{_UNHELD}", "each month of 2019"),
        (rf"{_SOON_EN}{_CLOSED_EN}{_UNHELD}", "each month of 2020"),
        (
            _SOON_EN + r"(?:2023 )?(?:borders? (?:was |were )?)?re-?open(?:ed|ing)"
            rf"(?: of the border)?{_UNHELD}",
            "each month from august 2023 to december 2023",
        ),
    ),
    Language.KOREAN: (
        # 2021, right after: the year that is named, and no months of another.
        (rf"{_CLOSED_KO} ?(?:직후|이후|초기|당시|여파)(?:인|의|로|였던)? (?=(?:19|20)\d\d년)", ""),
        (rf"{_CLOSED_KO} ?직?전(?:의)? ?(?:몇|수) ?(?:달|개월)(?:간|동안)?(?:의)?", "2019년 월별 "),
        (rf"{_CLOSED_KO}{_SOON_KO}", "2020년 월별 "),
        (
            r"(?:국경(?:을|이)? ?(?:재개방|재개통|개방|재개)|(?<![가-힣])재개방)" + _SOON_KO,
            "2023년 8월~12월 월별 ",
        ),
    ),
    Language.CHINESE: (
        (rf"{_CLOSURE_ZH}[之以]?前(?:不久|的?(?:最后)?[几数]个月)的?", "2019年各月"),
        (
            rf"{_JUST_ZH}{_CLOSURE_ZH}{_AFTER_ZH}|{_CLOSURE_ZH}{_SOON_ZH}",
            "2020年各月",
        ),
        (
            rf"{_JUST_ZH}{_REOPENING_ZH}{_AFTER_ZH}|{_REOPENING_ZH}{_SOON_ZH}",
            "2023年8月至12月各月",
        ),
    ),
}
_SOON: Final = {language: turns_of(each) for language, each in _SOON_AFTER.items()}


def around_reopening(text: str, language: Language) -> str:
    """A normalised text in which both sides of the reopening are named as whole years."""
    pattern, words = _WORDS[language]
    return pattern.sub(words, text)


def soon_after(text: str, language: Language) -> str:
    """A normalised text in which the months soon after the border closed are those of 2020.

    Those in the run-up to it are the months of 2019.
    """
    return rewritten(text, _SOON[language])

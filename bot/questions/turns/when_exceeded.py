"""Puts when a flow exceeded the other, or itself a year before, into deficits and growth.

North Korea's imports exceed its exports nearly always, and are left to other readings.
"""

import re
from typing import Final

from bot.trade import Language

_CHINAS: Final = r"(?:(?:china's|chinese|the) )?"
_PASSED: Final = (
    r"(?:(?:last|first|ever|actually) )?(?:exceed(?:ed)?|surpass(?:ed)?|outstrip(?:ped)?"
    r"|overt[ao]ken?|overtook|top(?:ped)?"
    r"|(?:been |be |were |was )?(?:higher|larger|bigger|greater|more) than)"
)
_TURNS: Final = {
    Language.ENGLISH: (
        re.compile(
            r"\b(?:when (?:did|have|has|were)"
            r"|when was the (?:last|first) (?:time|month)(?: that| when)?"
            r"|(?:in )?(?:which|what) months? (?:did|have|were))"
            rf" {_CHINAS}imports {_PASSED} (?:its )?{_CHINAS}exports\b"
        ),
        "in which months did china ever run a trade deficit",
    ),
    Language.KOREAN: (
        re.compile(
            r"(?<!북한 )(?<!북한의 )(?<!北 )수입액?이 수출액?(?:을|를|보다) ?"
            r"(?:(?:마지막으로|처음으로?|가장 최근에?|더) ?)*"
            r"(?:넘|초과|웃돌|웃돈|앞선|앞질|많았던|많은|컸던|큰)[가-힣]*"
            r" ?(?:것은|건|게|때는|때가|달은|달이|적은|적이)? ?(?:언제|몇 ?월)(?:[가-힣]*)"
        ),
        "중국이 무역 적자를 낸 적이 있는 달은",
    ),
    Language.CHINESE: (
        re.compile(
            r"(?<!朝鲜)(?<!朝鲜的)(?:自朝)?进口额?(?:最后一次|最近一次|第一次|首次|上一?次)?(?:超过|高于|大于|多于)了?"
            r"(?:对朝)?出口额?的?(?:是|在|都在)?(?:什么时候|何时|哪(?:个|些|几个)?月份?|几月)"
        ),
        "中国有过逆差的月份",
    ),
}


_A_YEAR_BEFORE: Final = (
    r"(?:the |those of (?:the )?|that of (?:the )?|in (?:the )?|levels? (?:of|in) )*"
    r"(?:same month (?:of |in )?)?"
    r"(?:last year(?:'s)?|a year (?:earlier|before|ago)|(?:previous|prior) year(?:'s)?"
    r"|year (?:before|earlier)(?:'s)?)(?: levels?| figures?)?"
)
_MONTHS_ABOVE: Final = {
    Language.ENGLISH: re.compile(
        r"\b(?P<months>months[^?.;]{0,40}?) (?:(?:came in|come in|stood|that|which) )*"
        r"(?:were |are |was |have been )?"
        r"(?:(?P<up>above|over|(?:higher|more|larger|bigger|greater) than"
        r"|ahead of|exceed(?:ed|ing)?)"
        rf"|below|under|lower than|less than|smaller than|short of) {_A_YEAR_BEFORE}"
    ),
    Language.KOREAN: re.compile(
        r"(?:재?작년|전년|지난해)(?:의)? ?(?:같은 ?(?:달|기간)|동월|동기)?(?:보다|을|를) ?더? ?"
        r"(?P<flow>(?:대[북중] ?)?(?:수출|수입|교역|무역)액?[이가은는]? )?"
        r"(?:(?P<up>많은|많았던|높은|높았던|큰|컸던|웃돈|웃도는|넘은|넘긴|앞선)"
        r"|적은|적었던|낮은|낮았던|밑돈|밑도는) ?(?P<months>(?:달|월|개월)(?!러))"
    ),
    Language.CHINESE: re.compile(
        r"(?P<months>(?:几个?|多少个?|哪些|哪几个?)月(?:份)?[^?,]{0,8}?)(?:比)?"
        r"(?:(?P<up>高于|超过|多于|大于|高过)|低于|少于|不及)(?:了)?(?:去年|上年|前一年|上一年)"
        r"(?:的?(?:同期|同月))?(?:水平)?"
    ),
}
_GREW: Final = {
    Language.ENGLISH: ("{months} rose year on year", "{months} fell year on year"),
    Language.KOREAN: (
        "{flow}전년 동월 대비 늘어난 {months}",
        "{flow}전년 동월 대비 줄어든 {months}",
    ),
    Language.CHINESE: ("{months}同比增长", "{months}同比下降"),
}


# Has trade ever passed that of 2019: when it did.
_EVER_PASSED: Final = {
    Language.ENGLISH: (
        re.compile(
            r"\b(?:has|have|did) (?P<flow>(?:china's )?(?:trade|exports|imports)) (?:ever|since)"
            r" (?:exceed(?:ed)?|surpass(?:ed)?|pass(?:ed)?|topp?(?:ed)?|beat(?:en)?)"
            r" (?:its |the |that of )?(?P<year>(?:19|20)\d\d)(?:'s)?(?: levels?)?(?=[ ?.!]*$)"
        ),
        r"when did \g<flow> exceed the \g<year> level",
    ),
    Language.KOREAN: (
        re.compile(
            r"(?P<year>(?:19|20)\d\d년) ?(?:수준|규모|실적)?(?:을|를)? ?(?:넘은|넘긴|넘어선"
            r"|웃돈) ?(?:적|해)"
            r"(?:이|은|는|도)?(?: ?(?:있|없|언제)[가-힣]*)?(?=[ ?]|$)"
        ),
        r"\g<year> 수준을 언제 넘었나",
    ),
    Language.CHINESE: (
        re.compile(
            r"(?P<flow>出口额?|进口额?|贸易额?)(?:有没有|是否|曾经?|后来)*(?:超过|突破)过?"
            r"(?P<year>(?:19|20)\d\d年)的?(?:水平)?(?:吗|没有|过吗)?(?=[?]?$)"
        ),
        r"\g<flow>什么时候超过\g<year>的水平",
    ),
}


def when_exceeded(text: str, language: Language) -> str:
    """A normalised text in which such words ask for the months of a deficit, or of growth."""
    words, instead = _TURNS[language]
    text = words.sub(instead, text)
    passed, asked = _EVER_PASSED[language]
    text = passed.sub(asked, text)
    up, down = _GREW[language]
    return _MONTHS_ABOVE[language].sub(
        lambda found: (up if found["up"] else down).format_map(found.groupdict("")), text
    )

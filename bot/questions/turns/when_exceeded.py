"""Puts when imports exceeded exports into the months in which China ran a deficit.

Those of North Korea exceed its exports nearly always, and are left to other readings.
"""

import re
from typing import Final

from bot.questions.vocabulary.han import either_script
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
            either_script(
                r"(?<!朝鲜)(?<!朝鲜的)(?:自朝)?进口额?(?:最后一次|最近一次|第一次|首次|上一?次)?(?:超过|高于|大于|多于)了?"
                r"(?:对朝)?出口额?的?(?:是|在|都在)?(?:什么时候|何时|哪(?:个|些|几个)?月份?|几月)"
            )
        ),
        "中国有过逆差的月份",
    ),
}


def when_exceeded(text: str, language: Language) -> str:
    """A normalised text in which such words ask for the months of a deficit."""
    words, instead = _TURNS[language]
    return words.sub(instead, text)

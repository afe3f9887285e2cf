"""Takes out of a question how one came to ask it: a debate in the office, a wish to understand."""

import re
from typing import Final

from bot.trade import Language

_ENGLISH: Final = (
    (
        r"\b(?:can|could|would|will) you (?:please |kindly )?help (?:me|us) (?:to )?"
        r"(?:understand|see|find(?: out)?|figure out|work out|know|get|check|confirm|with)\b"
        r"|^(?:please )?help (?:me|us) (?:to )?(?:understand|see|find out|figure out|work out)\b"
    ),
    (
        r"^(?:i(?:'m| am)|we(?:'re| are)) (?:(?:\w+ ){0,2}(?:debating|arguing|discussing"
        r"|disagreeing|wondering|curious|unsure"
        r"|trying to (?:find out|work out|understand|see|figure out)))"
        r"(?: (?:in|at|here|with) [^?.;:]{0,30}?)? (?:about |over )?(?:whether|if)\b"
    ),
    r"(?<=[.!?,]) (?:did|do|does|has|have|is|was|are|were) (?:they|it|that|this)[ ?]*$",
    r"\b(?:double|cross|triple)-?(?= ?check)",
)
_KOREAN: Final = (
    (
        r"(?:이해(?:를|하게)? ?(?:좀 )?도와|이해할 ?수 ?있게 ?(?:도와|설명해))[가-힣]{0,3} ?"
        r"(?:수 ?있[가-힣]{0,4})?(?=[ ?.]*$)"
    ),
    (
        r"(?<=지) ?(?:를|가|에 ?대해)? ?(?:논쟁|토론|말다툼|논란|얘기|이야기|의견)[^?]{0,12}?"
        r"[요다][.!] ?"
        r"(?:있었|그런|맞|넘었)[가-힣]{0,4}(?=[ ?]*$)"
    ),
    r"^(?:사무실|회사|팀|연구실|수업|방송국|편집국)에서 (?=[^?]*지 ?(?:[.?!]|$))",
)
_CHINESE: Final = (
    r"(?:能|可以|可否|能否)?(?:请)?帮(?:我|我们)?(?:理解|弄懂|搞懂|弄清楚?|搞清楚?|理清|看懂)(?:一下)?",
    (
        r"^(?:我们?|大家|同事们?)?(?:在)?(?:办公室|公司|群里|单位|课上)?(?:里)?(?:正)?在"
        r"(?:争论|争议|讨论|辩论)(?:的是)?,?"
    ),
    r"(?<=[.!,])(?:有|是|对)(?:吗|没有|不对)[ ?]*$",
    r"(?:能|可以|可否|能否)?(?:请)?(?:说|讲|弄|搞)(?:得)?清楚(?:一下)?",
)
_LEADS: Final = {
    Language.ENGLISH: tuple(map(re.compile, _ENGLISH)),
    Language.KOREAN: tuple(map(re.compile, _KOREAN)),
    Language.CHINESE: tuple(map(re.compile, _CHINESE)),
}


def without_leads(text: str, language: Language) -> str:
    """A normalised question without such words; one that is nothing else stays as it is."""
    shorter = text
    for pattern in _LEADS[language]:
        shorter = pattern.sub("", shorter).strip()
    return shorter if any(sign.isalnum() for sign in shorter) else text

"""Takes out of a message the words that own up to a slip in the one before: oops, typo, 打错了."""

import re
from typing import Final

from bot.trade import Language

_EN: Final = (
    r"(?:o+ps|w+hoops|oopsie|argh+|ugh+|dang|damn|duh|d'oh|ah+|oh|no|nope|sorry|apologies|my bad"
    r"|my mistake|my fault|wait|typo|(?:a )?slip|correction|actually|hang on|hold on|scratch that"
    r"|wrong (?:year|month|way(?: round)?|direction|country|flow|one|product|good))"
)
_EN_MEANT: Final = (
    r"(?:what )?i (?:really |actually )?(?:mean|meant|was asking|wanted)(?: to (?:say|type|write"
    r"|ask))?"
    r"(?: (?:about|for|was))?"
)
_KO: Final = (
    r"(?:아차차?|앗|아이고|아이코|에고|이런|아 ?참|아니(?:요|오|야|에요|예요)?|아|죄송(?:합니다"
    r"|해요|요)?"
    r"|미안(?:해요?|합니다)?|잠깐만?요?"
    r"|(?:방금 ?)?(?:오타|실수|오기)(?:가 ?(?:났|있)[가-힣]*|네요?|입니다|예요|에요|요|였[가-힣]*"
    r"|임|야)?"
    r"|(?:제가 |내가 )?잘못 ?(?:썼|쳤|적었|입력|말했|물었|말씀|눌렀)[가-힣]*"
    r"|정정(?:합니다|할게요?|하면|요)?)"
)
_ZH: Final = (
    r"(?:哦|噢|啊|呃|唉|哎呀?|不对|错了|不好意思|抱歉|对不起|不是"
    r"|(?:我|刚才|刚刚|上面)*(?:打|写|说|输|敲|问)错(?:了|字了?)?|手误|笔误|口误|输入错误"
    r"|更正(?:一下)?"
    r"|纠正(?:一下)?|搞错了|弄错了|年份错了)"
)
_ZH_MEANT: Final = (
    r"(?:我(?:想问|要问|问|说|指|是说|是指|是问|的意思)的?是?|应该?是|改[为成]|其实是|是)"
)
_OWNED: Final = {
    Language.ENGLISH: re.compile(
        rf"^(?:{_EN}\b[ ,.!:;-]+)*(?:{_EN}\b[ ,.!:;-]+|{_EN_MEANT}[ ,:]+)"
        r"(?:(?:make (?:it|that)|it should (?:be|say|have been)|should (?:be|have been"
        r"|say))[ ,:]+)?"
    ),
    Language.KOREAN: re.compile(rf"^(?:{_KO}[ ,.!:~…]+)+(?:(?:제|내) ?말은[ ,]*)?"),
    Language.CHINESE: re.compile(
        rf"^(?:{_ZH}[ ,.!:…]*)*(?:{_ZH}[ ,.!:…]+|{_ZH}{_ZH_MEANT}|我(?:指"
        rf"|的意思)的?是|应该是)(?:{_ZH_MEANT})?"
    ),
}
_AT_END: Final = {
    Language.ENGLISH: re.compile(r"[ ,]+(?:i (?:mean|meant)|(?:sorry|my bad|typo))[ .!]*$"),
    Language.KOREAN: re.compile(
        r"(?:을|를|은|는|이)? ?(?<!무슨 )(?<!무슨)(?<!어떤 )(?:말한|말하는|물어본|여쭤본|물은"
        r"|말이)(?: ?(?:거|것|건|게))?"
        r"(?:야|예요|에요|였[가-힣]*|입니다|이야|이에요|이었[가-힣]*|데요?)[ .!]*$"
    ),
    Language.CHINESE: re.compile(r"(?<=.)[ ,](?:打错了|写错了|说错了|口误|手误)[ .!]*$"),
}
_TELLS: Final = re.compile(r"\w")
_BARE_NO: Final = re.compile(r"^(?:no )+$")
"""No imports in 2020: whether there were none."""


def without_owned_slips(text: str, language: Language) -> str:
    """A normalised message without such words; one that is nothing else stays as it is."""
    found = _OWNED[language].match(text)
    rest = text if found is None or _BARE_NO.match(found[0]) else text[found.end() :]
    rest = _AT_END[language].sub("", rest).strip()
    return rest if _TELLS.search(rest) else text

"""Words that make of a sentence a statement, which tells something and asks for nothing."""

import re
from typing import Final

from bot.trade import Language

_BIDS: Final = (
    r"(?:please|kindly|just|now|then|and|also|so|ok|okay|hi|hello|hey)?,? ?"
    r"(?:give|show|tell|list|compare|plot|draw|chart|graph|send|look|explain|find|get|let|break|add|put"
    r"|use|take|do|make|calculate|compute|convert|rank|sum|summari[sz]e)"
)
_ENGLISH_ASKS: Final = (
    r"(?:how|what|which|why|who|whether|please|let me|needs?|want|wants|wanted|would like|'d like|'d love"
    r"|looking for|interested|curious|wonder\w*|could|can|would|will|may i|confirm|verify|figure out"
    r"|hoping|ask|asks|asking|asked|about|mean|means|meant|not|only|no|never)"
)
_ENGLISH_MOVED: Final = (
    r"(?:rose|rises|fell|falls|grew|grows|shrank|shrinks|drops|dropped|jump(?:s|ed)|surge[sd]|soar(?:s|ed)"
    r"|plunge[sd]|slump(?:s|ed)|tumble[sd]|collapse[sd]|crash(?:es|ed)|plummet(?:s|ed)|decline[sd]"
    r"|increase[sd]|decrease[sd]|double[sd]|triple[sd]|quadruple[sd]|halve[sd]|recover(?:s|ed)"
    r"|rebound(?:s|ed)|climb(?:s|ed)|slid(?:es)?|spike[sd]|peak(?:s|ed)|went|came|hit|hits|reach(?:es|ed)|back (?:above|below|over|to|at)"
    r"|topp?(?:s|ed)|exceed(?:s|ed)|surpass(?:es|ed)|reopened|closed|resumed|stopped|halted|visited|met|began|started|ended"
    r"|took|became|remain(?:s|ed)?|stay(?:s|ed)?|seem(?:s|ed)?|look(?:s|ed)?|sound(?:s|ed)?|keeps?|kept"
    r"|say|says|said|show|shows|showed|account(?:s|ed)|made up|comprised|narrowed|widened"
    r"|expanded|contracted|slowed|accelerated|outpaced|fetched|earned)"
)
_PAST: Final = "".join(
    chr(code) for code in range(0xAC00 + 20, 0xD7A4, 28) if chr(code) not in "있겠"
)
"""The syllables that end in ㅆ: 늘었다, 넘어섰다."""
STATES: Final = {
    Language.ENGLISH: re.compile(
        rf"^(?!{_BIDS}\b)(?!.*\b{_ENGLISH_ASKS}\b)(?!.*n't\b)"
        r"(?=(?:\S+ ){2})"
        rf".*(?:\b(?:is|are|was|were|has|have|had|{_ENGLISH_MOVED})\b|'(?:s|re|ve|m) )"
    ),
    Language.KOREAN: re.compile(
        r"^(?!.*(?:나요|까(?!지)|[는은을인]지|[은인건는던]가요?|주세|주시|줘|바라|바랍|부탁|싶|궁금|알려|필요|여쭤"
        r"|여쭙|문의|질문|확인|보여|뽑|정리|계산|설명|얘기|이야기|관련|관한|대한|대해|말고|제외|빼고|(?<!지)만 |기준|아니|안 ))"
        rf"(?=\S+ ).*[가-힣] ?(?:(?<!입)니다|[{_PAST}](?:다|[어죠네]요?)|네요|군요|더라고요|어요|아요|해요|져요|죠"
        r"|넘어|못 ?해|못 ?미쳐|[웃밑]돌아|늘어|줄어|올라|떨어져|뛰어|달해|그쳐|돌파|경신)$"
    ),
    Language.CHINESE: re.compile(
        r"^(?!.*(?:多少|几|哪|什么|怎|如何|是否|有没有|吗|呢|请|想|要|查|看|问|告诉|列|给|帮|比较|对比|关于|麻烦|求|需"
        r"|不是|只(?!有|相当|及)|除|别|没说|我说))"
        r".{2,}(?:了(?!解)|是|已经?|正在|一直|越来越|创下?|突破|达到?|超过|恢复|翻[了一两]*[番倍]|相当于|[只仅]有|仅为|重开|很|非常|太|真|仍|有所"
        r"|(?:出口|进口|贸易)额?(?:大幅|明显|继续|持续|又|再)?(?:增长|下降|上升|回升|反弹|减少|增加|下滑|大跌|大涨|暴跌|猛增))"
    ),
}
"""A sentence, without its full stop, that says what is so."""

_QUESTION: Final = re.compile(
    r"[?]|^(?:(?:and|so|but|then) )?(?:is|are|was|were|has|have|had|do|does|did)\b|咋"
)
"""Signs of a question, also of one without its mark."""
_HEADING: Final = re.compile(r"^(?!.*[가-힣])(?=.*[一-鿿])(?:(?![了创超翻破达是当只仅]).)*$")
"""Chinese without a word that makes of it a statement: 2025年出口增长."""


def is_question(text: str) -> bool:
    """Whether a normalised text asks, by its mark or its first word."""
    return _QUESTION.search(text) is not None


def is_statement(text: str, language: Language) -> bool:
    """Whether a normalised text says what is so, and asks for nothing."""
    # China's is no verb.
    plain = text.rstrip(" .!").replace("'s ", " ")
    states = STATES[language].search(plain) is not None
    return states and not is_question(text) and not _HEADING.search(text)


PREMISE: Final = {
    Language.ENGLISH: re.compile(
        r"^(?:(?:so|ok|okay|well|but|and),? )?(?:since|because|as|given(?: that)?|seeing (?:that|as|how)"
        r"|now that|considering(?: that)?|with|although|though|while|even though|despite the fact that"
        r") (?P<said>(?!.*\b(?:will|would|were to|reopen\w*|clos\w+|impos\w+)\b)"
        rf".*(?:\b{_ENGLISH_MOVED}|\b(?:ris|fall|grow|shrink|declin|doubl|tripl|increas|dropp|surg)ing|\bdown"
        r"|\bup)\b.*)$"
    ),
    Language.KOREAN: re.compile(
        r"^(?P<said>.*(?:[었았였했됐졌났렸혔쳤](?=으?니까?$|으므로$|기 ?때문에$|음에도(?: 불구하고)?$|는데도?요?$|지만$"
        r"|다니$|다는데도?$)))\S*(?: 때문에| 불구하고)?$"
    ),
    Language.CHINESE: re.compile(
        r"^(?:既然|虽说|因为|由于|鉴于|虽然|尽管|考虑到)(?P<said>.+?)(?:的话|以后)?$"
    ),
}
"""What a question takes for granted in the clause before it: `said` without the word that joins."""

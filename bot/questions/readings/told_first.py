"""Tells the question from what is only told before it: who says what, and why one asks."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from bot.questions.cues import Cue, find_cues, find_flow, leftover
from bot.questions.goods.lexicon import Lexicon
from bot.questions.periods import find
from bot.trade import Language, Month

_CUT: Final = {
    Language.ENGLISH: re.compile(r"(?:(?<!\d)[.!;:,]|(?<=\d)[!;:]) (?=\w)"),
    Language.KOREAN: re.compile(
        r"(?<!\d)[.!:;,]+ ?(?=[^\d\s])|(?<=[가-힣])[.!:;,]+ ?(?=\S)"
        r"|(?:(?<=데)|(?<=데요)|(?<=지만)|(?<=보고서 때문에)|(?<=[기논연과][사문구제] 때문에)"
        r"|(?<=[어라해]서))[ ,]+(?=\S)"
    ),
    Language.CHINESE: re.compile(
        # 第二,三季度: a numeral before a comma is one of a row.
        r"(?<![\d一二三四五六七八九十])[.!:;,] ?(?=\S)|(?<=[\d一二三四五六七八九十])[!:;] ?(?=\S)"
    ),
}
"""Where what is told may end and what is asked begin; a question mark ends what is asked."""
_TOLD: Final = {
    Language.ENGLISH: re.compile(
        r"^(?:(?:well|so|ok|okay|honestly|actually|but|and)\b,? )*"
        r"(?:i|we|they|he|she|someone|somebody|people|everyone|reports?"
        r"|(?:the |some )?(?:media|press)"
        r"|(?:my|our|a|an|the|some|one|another) (?:[\w'-]+ ){0,3}?[\w'-]+)"
        r"(?:'ve|'d| have| has| had| am| are| is|'m|'re)?"
        r"(?: (?:just|also|always|now|once|recently|often|still|even|keep)){0,2} "
        r"(?:read(?:ing)?|heard?|saw|seen|noticed|told(?: me)?|sa(?:y|ys|id|ying)"
        r"|claim(?:s|ed|ing)?"
        r"|insist(?:s|ed)?|argu(?:e|es|ed|ing)|report(?:s|ed)?|wr(?:ite|ites|ote)"
        r"|th(?:ink|inks|ought)|believ(?:e|es|ed)|knows?|understand|understood|swears?"
        r"|reckons?)\b"
        r"|^(?:according to|apparently|supposedly|allegedly|reportedly"
        r"|there (?:is|was|are|were) (?:talk|reports?|news|claims?|rumou?rs?))\b"
    ),
    Language.KOREAN: re.compile(
        r"(?:[다라]고|는|던) ?(?:하|그러|말하|주장하|우기|얘기하|이야기하|들었|알고 ?있|봤|읽었|쓰"
        r"|나왔)"
        r"[가-힣]{0,4}데요?$"
        r"|(?:[다라냐자]던데|[다라]는데|[다라]더라고|[다라]길래)요?$|(?:[한된는]대|래)요?$"
        r"|[다라]는 ?(?:주장|말|얘기|이야기|보도|기사|소문|지적)[^?]{0,12}$"
    ),
    Language.CHINESE: re.compile(
        r"^(?:但|可|不过)?我?(?:听说|据说|据报道?|据悉|听闻|网上说|有报道|据我了解|据我所知|记得|以为"
        r"|看到|读到)"
        r"|^[^,?]{1,8}?(?:坚持)?(?:说|称|声称|认为|觉得|坚称|主张|写道)(?![明法服])"
    ),
}
"""Words for what somebody says, has read or thinks, which is not what is asked."""
_OPENS: Final = {
    Language.ENGLISH: re.compile(
        r"^(?:it'?s|this is|that's|i need (?:it|this)|asking) for"
        r" (?:an?|the|my|our|tomorrow|tonight)\b"
        r"|^(?:following up|further to|going back to|coming back to|returning to|as discussed"
        r"|picking up)\b"
        r"|^(?:just |only )?(?:double-|cross-)?(?:checking|confirming|verifying|asking)\b"
    ),
    Language.KOREAN: re.compile(
        r"(?:용(?:인데|이라|으로|이)|에 ?(?:들어갈|넣을|쓸|실을)[가-힣 ]{0,12})[가-힣]{0,2}$"
        r"|^(?:어제|아까|지난번|방금|앞서)[^?]{0,4}(?:얘기|이야기|질문|대화|말씀|답변)[^?]{0,10}$"
    ),
    Language.CHINESE: re.compile(
        r"(?:要用|用)的?(?:图|表|数据|材料)?$|^(?:接着|继续)(?:昨天|刚才|上次|之前)"
        r"|^[^,]{0,6}只?(?:要|需要?|想要)一?个?(?:数|数字)$"
    ),
}
"""Words for what an answer is wanted for, and for what was spoken of before."""
_OF_ONESELF: Final = {
    Language.ENGLISH: re.compile(
        r"^(?!.*\b(?:about|on|of|for|into|at|regarding|concerning|mean|means|meant|need|want"
        r"|interested)\b)"
        r"(?:(?:well|so|ok|okay|honestly|actually|but|and)\b,? )*"
        r"(?:i|we|they|it|this|that|there|my \w+|our \w+|sorry|thanks|thank you|apologies"
        r"|not sure)\b.+"
        r"|^(?:just )?(?:out of curiosity|in passing|as an aside|one more(?: thing| question)?)$"
    ),
    Language.KOREAN: re.compile(
        r"^(?!.*(?:얘기|이야기|관련|대해|관해|말하는|뜻하는|소재|제품|품목|물질|상품|원료|재료))"
        r"(?: ?(?:\S+ )+\S*(?:데요?|지만|니다|[다요죠]|세요|중|[어라해]서|때문에|거든요?)"
        r"|\S+(?:는데요?|습니다|거든요?))$"
    ),
    Language.CHINESE: re.compile(
        r"^(?!.*(?:关于|有关|研究|问的是|指的?是|说的是))"
        r"(?:我|本人|有[点些]|不好意思|抱歉|打扰|谢谢|感谢|您好|你好|各家|好奇|大家|同事|发稿|再问)"
    ),
}
"""A clause that speaks of who asks: an unknown word in it names no good that is asked about."""
_HARMLESS: Final = frozenset(
    {Cue.GREETING, Cue.MUCH, Cue.METHOD_DIFFERS, Cue.METHOD_AID, Cue.METHOD_REASONS}
    | {Cue.METHOD_CAVEATS, Cue.ABOUT_SOURCES}
)
"""Cues of what is told that change nothing in what is asked after it."""
_CONDITION: Final = re.compile(
    r"\b(?:exclud\w+|excl|without|except|only|just (?:the )?(?:exports|imports)|instead|not|never"
    r"|ignore|yuan|rmb|dollars?|usd|tonnes?|kilos?|each|every"
    r"|by (?:month|quarter|year|value|weight)"
    r"|per|than|if|unless|assum\w+|table|list|chart|graph|in total|cumulative\w*)\b"
    r"|제외|빼고|말고|만(?= )|아니라|위안|달러|톤|기준|별로|라면|표로|그래프로"
    r"|(?<!보도)(?<!언론)(?<!기사)(?<!매체)마다"
    r"|不含|不包括|除了|除外|只|不要|美元|人民币|吨|按|每|如果|列表|图表"
)
"""Words that set a condition for what is asked: they are never passed over."""
_LONGEST: Final = 400
_MOST_CUTS: Final = 6


@dataclass(frozen=True, slots=True)
class Told:
    """What is asked, and what is told before it where the question leans on that; else empty."""

    asked: str
    told: str = ""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What it takes to see what a clause names."""

    language: Language
    lexicon: Lexicon
    today: date
    latest: Month


def told_first(text: str, around: Surroundings) -> Told:
    """The parts of a normalised text; never raises, and leaves most texts as they are."""
    if len(text) > _LONGEST:
        return Told(text)
    for told, asked in _cuts(text, around.language):
        if not _asks(asked, around):
            continue
        if _is_idle(told, around):
            return told_first(asked, around)
        if _TOLD[around.language].search(told) and not _CONDITION.search(told):
            heard = _heard(told, asked, around)
            if heard is not None:
                return heard
    return Told(text)


def _cuts(text: str, language: Language) -> Iterator[tuple[str, str]]:
    for count, cut in enumerate(_CUT[language].finditer(text)):
        if count == _MOST_CUTS:
            return
        yield text[: cut.start()].strip(), text[cut.end() :]


def _is_idle(told: str, around: Surroundings) -> bool:
    """Whether a clause names no time, no good, no flow and no condition."""
    flow = find_flow(told, around.language)
    if flow is not None or any(sign.isdigit() for sign in told):
        return False
    if _OPENS[around.language].search(told):
        return True
    if _CONDITION.search(told) or _is_dated(told, around) or _goods(told, around):
        return False
    if not _HARMLESS.issuperset(find_cues(told, around.language)):
        return False
    return (
        not leftover(told, around.language) or _OF_ONESELF[around.language].search(told) is not None
    )


def _heard(told: str, asked: str, around: Surroundings) -> Told | None:
    """What is asked alone where it is a whole question, else with what it leans on."""
    flow = find_flow(asked, around.language) is not None or _is_of_trade(asked, around)
    good = _goods(asked, around) or not _goods(told, around)
    dated = _is_dated(asked, around) or not _is_dated(told, around)
    if flow and good and dated:
        return Told(asked)
    if find_flow(asked, around.language) is not None or _goods(asked, around):
        return None
    return Told(_OF_A_CLAIM.sub("", asked), _CLAIMED[around.language].sub("", told))


_OF_A_CLAIM: Final = re.compile(r"实际(?:上)?的?")
"""After what somebody claims, 实际增长率 is the true rate of growth, and no real one."""
_WHO: Final = (
    r"(?:(?:제|저희|우리|어떤|한) )?(?:동료|친구|교수님?|선생님?|상사|선배|후배|기자|누가|누군가"
    r"|지인|팀장님?|편집장님?|언론|보도|기사|신문|일부|사람들|전문가)"
    r"(?:들)?(?:에서|께서|이|가|은|는)? "
)
_CLAIMED: Final = {
    Language.ENGLISH: re.compile(rf"(?:{_TOLD[Language.ENGLISH].pattern})(?: that)?"),
    Language.KOREAN: re.compile(
        rf"^{_WHO}|[다라]고 ?(?:하|그러|말하|주장하|우기|얘기하|이야기하|들었|알고 ?있|봤|읽었)"
        r"[가-힣]{0,4}$"
    ),
    Language.CHINESE: _TOLD[Language.CHINESE],
}
"""What of a clause only says whose words it holds."""


def _is_dated(text: str, around: Surroundings) -> bool:
    found = find(text, today=around.today, latest=around.latest)
    told = found.mentions or found.problems or found.first_printed or found.revised
    return bool(told or found.grain)


def _goods(text: str, around: Surroundings) -> bool:
    return bool(around.lexicon.find(text, around.language))


def _is_of_trade(text: str, around: Surroundings) -> bool:
    return bool(find_cues(text, around.language, {Cue.TRADE, Cue.BALANCE}))


def _asks(asked: str, around: Surroundings) -> bool:
    """Whether a clause asks for something by itself or of what was told: why it is so, of all."""
    if find_flow(asked, around.language) or _goods(asked, around):
        return True
    return not (_HARMLESS | {Cue.WHY}).issuperset(find_cues(asked, around.language))

"""Takes out of a question how one came to ask it: a debate in the office, a wish to understand."""

import re
from typing import Final

from bot.trade import Language

_WHEN_SAID: Final = (
    r"(?:yesterday|today|this (?:morning|afternoon|week)|last (?:night|week)|the other day"
    r"|earlier(?: today)?|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
)
_ENGLISH: Final = (
    (
        r"\b(?:can|could|would|will) you (?:please |kindly )?help (?:me|us) (?:to )?"
        r"(?:understand|see|find(?: out)?|figure out|work out|know|get|check|confirm|with(?= \w))\b"
        r"|^(?:please )?help (?:me|us) (?:to )?(?:understand|see|find out|figure out|work out)\b"
    ),
    (
        r"^(?:i(?:'m| am)|we(?:'re| are)) (?:(?:\w+ ){0,2}(?:debating|arguing|discussing"
        r"|disagreeing|wondering|curious|unsure"
        r"|trying to (?:find out|work out|understand|see|figure out)))"
        r"(?: (?:in|at|here|with) [^?.;:]{0,30}?)? (?:about |over )?(?:whether|if)\b"
    ),
    (
        r"^(?:i'm|i am|we're|we are) (?:now |currently )?(?:preparing|writing|working on|making"
        r"|putting together|giving|teaching|drafting)\b[^.?!;:\d]{3,80}?,? (?:and|so) (?:i |we )?"
        r"(?:would|'d|want|need|hope)(?: (?:love|like))? to"
        r" (?:show|include|present|give|use|know|see|cite|quote)"
        r"(?: (?:them|people|students|readers))?\b"
    ),
    (
        r"^(?:this|it) (?:may|might|is|could)(?: be)? (?:probably |maybe |perhaps )?(?:an? )?"
        r"(?:very )?(?:silly|stupid|dumb|basic|naive|odd|strange|weird)(?: question)?,? but\b"
    ),
    r"(?<=[.!?,]) (?:did|do|does|has|have|is|was|are|were) (?:they|it|that|this)[ ?]*$",
    (
        r"(?<=[.!?,;]) (?:(?:and )?(?:does|do) (?:your|the) (?:data|figures|numbers)"
        r" (?:agree|match|say so|confirm (?:that|it|this))"
        r"|(?:is|was) (?:that|this|it) (?:true|right|correct|accurate|so)|am i right"
        r"|what do you have|what(?:'s| is) yours|(?:and )?yours|true or false|fact or fiction)"
        r"(?=[ ?.!]*$|\? )"
    ),
    r"\b(?:double|cross|triple)-?(?= ?check)",
    (
        r"(?:(?<= wrote)|(?<= said)|(?<= says)|(?<= saying)|(?<= reported)|(?<= reports)"
        r"|(?<= claimed)|(?<= posted)|(?<= tweeted)|(?<= shared)|(?<= told me)|(?<= told us))"
        rf" {_WHEN_SAID}(?= |,|$)"
        rf"|^{_WHEN_SAID},? (?=(?:the |a |my |our )?(?:[\w-]+ ){{1,3}}"
        r"(?:said|wrote|reported|claimed|posted|tweeted|told)\b)"
    ),
    (
        r"(?<=[.!?;,])(?: (?:(?:many |kind |best |warm )?(?:thanks|thank you|thx|cheers|regards"
        r"|wishes)(?: (?:so much|a lot|in advance|again|all))?|(?:best|yours|sincerely),),? ?"
        r"(?:[a-z]+(?: [a-z]+)?)?[.! ]*)$"
    ),
    r" (?:on|over) (?:tv|television|the radio|twitter|facebook|youtube|reddit|linkedin)\b",
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
    (
        r"(?<=[.!?,다요데]) (?:(?:그게|그거|이게) )?(?:정말 )?(?:사실|진짜|정말)?"
        r"(?:인가요|인가|인지요?|이에요|입니까|맞나요|맞아요?|맞습니까|맞는지요?)(?=[ ?.]*$|\?)"
    ),
    (
        r"(?<=데) (?:(?:이 |그 |봇 )?(?:데이터|자료|통계|수치)(?:와|과|랑|하고)? )?"
        r"(?:맞나요|맞습니까|일치하나요|같나요)(?=[ ?.]*$)"
    ),
    (
        r"(?:tv|텔레비전|방송|신문|뉴스|라디오|유튜브|인터넷)에서 "
        r"(?=[^?]*(?:다고|라고|다는|라는|던데|대요))"
    ),
    r"^설마 ",
    (
        r"(?<=[된한난진온든던]) ?(?:것은|건|게|거) 아니(?:죠|지요?|겠죠|겠지요|야|에요|예요)"
        r"(?=[ ?.!]*$)"
    ),
    (
        r"^(?:[가-힣]+ ){0,2}(?:언론|매체|신문|방송|통신사?|외신)들?의? ?(?:보도|기사)?"
        r"(?:를 보니|에 ?따르면|에 ?의하면|에서|에 나온)[, ]+"
    ),
    (
        r"(?:어제|오늘|그제|지난주|아까|방금|지난달|이번 ?주|이번 ?달)에? (?:새로 )?"
        r"(?:나온|발표된|공개된|공표된|올라온|보도된) "
        r"(?=(?:(?:20)?\d\d년 ?)?\d{1,2} ?월)"
    ),
    r"(?<=[요다까죠.?!]) ?(?:감사합니다|고맙습니다)?[., ]*[가-힣]{2,4} (?:드림|올림|배상)[.! ]*$",
    r"^제 ?(?:기억|생각|짐작|계산)(?:으로|에)?는 ",
)
_CHINESE: Final = (
    r"(?:能|可以|可否|能否)?(?:请)?帮(?:我|我们)?(?:理解|弄懂|搞懂|弄清楚?|搞清楚?|理清|看懂)(?:一下)?",
    (
        r"^(?:我们?|大家|同事们?)?(?:在)?(?:办公室|公司|群里|单位|课上)?(?:里)?(?:正)?在"
        r"(?:争论|争议|讨论|辩论)(?:的是)?,?"
    ),
    (
        r"(?<=[.!?,])(?:(?:有|是|对)(?:吗|没有|不对)|(?:这)?是真的吗|属实吗|是这样吗"
        r"|(?:跟|和|与)?(?:你们?|您)?的?数据(?:一致|吻合|相符|对得上)吗)(?=[ ?]*$|\?)"
    ),
    r"(?:电视|新闻|报纸|网|微博|广播|电台)[上里]?(?=说|称|讲|报道)",
    r"(?<=[.!?,])对还是错(?=[ ?]*$)",
    (
        r"(?:昨天|今天|今早|前天|上周|这周|本周|刚才|刚刚)(?:发布|公布|出来|出炉|刚?出)的"
        r"(?=(?:20\d\d年)?\d{1,2}月)"
    ),
    (
        r"^据(?:日本|韩国|美国|俄罗斯|英国|香港|台湾|海外|国外|日|韩|美|俄|英|港|台|外)国?"
        r"(?:媒体?|报纸|电视台?|通讯社)的?(?:报道|消息)?[,: ]*"
    ),
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

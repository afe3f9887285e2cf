"""Tells thanks, praise and complaints, which ask for no figure, from questions."""

import re
from typing import Final

from bot.questions.cues import Cue
from bot.questions.signals import Signals
from bot.trade import Language

_LONGEST: Final = 80
"""A longer message says more than thanks."""
_VERY: Final = r"(?:(?:a|so|very|really|super|extremely|quite|just|pretty|all|most|been|exactly) )*"
_THANKS: Final = {
    Language.ENGLISH: re.compile(
        r"^(?:(?:ok|okay|oh|ah|great|perfect|nice|awesome|cool|brilliant|excellent|wow|good|yes"
        r"|many"
        r"|much|big|huge)[ ,.!]+)*(?:thanks?|thank you|thx|ty|cheers|appreciated|much obliged)\b"
        r"|^(?:i )?(?:really |do |much )?appreciated?\b"
        r"|^(?:perfect|great|nice|ah|oh|ok|okay|wow|yes)?[ ,.!]*"
        rf"(?:(?:that|this|it|you|which)(?:'s|'re|'ve| is| are| was| were| has| have)? )?{_VERY}"
        r"(?:helpful|useful|great|awesome|amazing|brilliant|excellent|perfect|fantastic|wonderful"
        r"|neat|impressive|helped(?: a lot)?|what i (?:needed|wanted))[ .!]*(?:help|stuff"
        r"|one)?[ ,.!]*"
        r"(?:thanks?|thank you|thx|cheers)?(?: (?:so much|a lot|again))?[ .!]*$"
        r"|^(?:good|nice|great|well|excellent) (?:bot|job|work|one|done|answer|stuff)\b"
        r"|^(?:i )?love (?:this|it|you)\b"
        r"|^(?:have a (?:good|nice|great) (?:day|evening|weekend|one)|that's all|never ?mind"
        r"|no worries|nothing else|i'm done)[ .!]*(?:for now|thanks?|today)?[ .!]*$"
    ),
    Language.KOREAN: re.compile(
        r"^(?:아|오|와|네|넵|예|정말|너무|진짜|대단히|매우|많이)?[ ,.!]*(?:고마|고맙|감사|땡큐"
        r"|수고)"
        r"|도움[이은]? ?(?:많이|크게|정말|아주)? ?(?:됐|되었|돼|됩니|되네|되겠)"
        r"|(?:유용|훌륭|대단|똑똑)(?:하네|하군|해요|합니다|하다|하시)|^(?:참 |정말 "
        r"|아주 )?잘 ?(?:했|쓸게|쓰겠|봤)"
        r"|^(?:와 ?|역시 ?)*최고(?:야|예요|네|다|입니다)[ .!]*$|좋은 ?(?:하루|저녁|주말)"
        r"|^(?:이제 |그럼 )?(?:됐어|됐습니다|충분해|충분합니다|괜찮아|괜찮습니다)[요 .!]*$"
    ),
    Language.CHINESE: re.compile(
        r"^(?:太好了|太棒了|好的?|很好|非常好|嗯|哇)?[,!.~ ]*(?:非常|十分|太|真)?(?:谢谢|多谢|感谢"
        r"|谢了|谢啦|辛苦)"
        r"|^(?:这|你|真|真是|太|很|非常|挺|对我|真的)*(?:有用|有帮助|好用|厉害|棒|不错|给力|方便"
        r"|专业|清楚)"
        r"[了的啊呀!. ]*$"
        r"|帮了(?:我)?(?:大|很大的?)忙|^(?:做|干|答|回答)得(?:很|真|非常)?(?:好|棒|不错)[!. ]*$"
        r"|^(?:没事了|不用了|没有了|就这些|够了)[,!. ]*(?:谢谢)?[!. ]*$"
    ),
}
_WRONG: Final = (
    r"(?:wrong|incorrect|right|correct|off|true|false|bad|weird|strange|odd|fishy|nonsense"
    r"|inaccurate|mistaken|rubbish|garbage|a mistake|an error|(?:not )?(?:what|the one) i (?:asked"
    r"|meant"
    r"|wanted)(?: for)?|too (?:high|low|big|small)|useless|stupid|terrible|dumb|unhelpful|broken)"
)
_COMPLAINTS: Final = {
    Language.ENGLISH: re.compile(
        r"^(?:(?:no|nope|nah|but|so|hm+|well|sorry|actually|wait|hey|um|i (?:think|believe|guess)"
        r"|surely)[ ,.]+)*"
        r"(?:(?:is|are|was|isn't|aren't|wasn't) )?(?:that|this|it|these|those|they|your?|the)"
        r"(?: (?:last|above|first|second))?(?: (?:numbers?|figures?|answers?|data|results?|totals?"
        r"|values?|bot"
        r"|one|thing|reply|replies))?"
        r"(?:'s|'re| is| are| was| were| looks?| seems?| sounds?| feels?| can't be| cannot be"
        r"| must be| isn't| aren't)?"
        rf" (?:(?:not|so|very|clearly|totally|completely|just|all|a bit|plain|really"
        rf"|way) )*{_WRONG}"
        r"(?: for (?:that|this)(?: month| year)?)?[ ?.!]*$"
        r"|^(?:(?:are|r) (?:you|u) (?:really |quite |absolutely )?(?:sure|certain)|really"
        r"|seriously)"
        r"(?: about (?:that|this|it))?[ ?.!]*$"
        r"|^(?:wrong|incorrect|nonsense|rubbish|false|not (?:true|right|correct|helpful|useful)"
        r"|i don't (?:believe|think) (?:that|this|it|you|so))\b.{0,20}$"
        r"|\byou (?:(?:just|have|must have) )?(?:got|made|misread|misunderstood|didn't (?:answer"
        r"|understand|get))\b.{0,24}\b(?:wrong|mistakes?|errors?|me|question|that|it)[ ?.!]*$"
        r"|^(?:this|that|it|you) (?:sucks?|doesn't (?:work|help|make (?:any )?sense)"
        r"|makes no sense|don't (?:work|understand|know anything))\b.{0,12}$"
    ),
    Language.KOREAN: re.compile(
        r"^(?:근데 |그런데 |아니 |음 |어 |저기 )*(?:(?:이|그|저|방금|위)(?:거|것|게|건|번)?|네가|너"
        r"|니가|답변?|"
        r"대답|수치|숫자|값|통계|자료)?[가이은는도]?"
        r"(?: ?(?:거|것|수치|숫자|답변?|대답|값|통계|말한)[가이은는도]?)? ?(?:좀|완전|뭔가|많이|영"
        r"|다|또|정말|진짜|전혀)? ?"
        r"(?:틀[렸린려리]|잘못[됐된]|이상[한하해]|안 ?맞|엉터리|오류|말이? ?안|정확한 ?(?:거|건|게"
        r"|가|지)"
        r"|정확[하해]|확실[해한하]|맞[아나니]|맞는 ?(?:거|건|지|가)|진짜[야지]|정말[이인]|쓸모"
        r"|못 ?알아|엉뚱|별로"
        r"|답답|바보|멍청|동문서답|아닌데|아니잖|아닌 ?것|거짓말|형편없)[^?\d]{0,16}[ ?.!]*$"
        r"|^(?:그게|그거|그건|이게) ?(?:아니|말고)|^내가 ?(?:물[은어]|원한|말한)[^?]{0,14}(?:아니"
        r"|그게)"
        r"|^(?:진짜|정말|확실)(?:이?야|로|해|한가요|합니까|인가요)?[ ?!]*$"
    ),
    Language.CHINESE: re.compile(
        r"^(?:可是|但是?|不过|嗯|等等|好像|我觉得|感觉|你|您|这|那|这个|那个|刚才的?|上面的?|数字"
        r"|数据|数|答案|回答|结果"
        r"|是不是|是|都|也|有点|完全|根本|肯定|应该|说的?|算|得|给的?|[, ])*"
        r"(?:不对|错了?|不准确?|有误|有问题|搞错|弄错|说错|算错|答错|确定|真的假的|真的"
        r"|不是[这那]个|不是我(?:问"
        r"|要|想)"
        r"|没用|太差|差劲|垃圾|答非所问|看不懂|听不懂|不靠谱|胡说|不可能|不是这个意思|笨|傻|奇怪"
        r"|太[高低离])"
        r"[^?\d]{0,8}[ ?.!]*$"
    ),
}


def is_courtesy(signals: Signals) -> bool:
    """Whether a message greets, thanks or praises, and asks for nothing."""
    if signals.has(Cue.GREETING) and not signals.periods.main:
        return True
    return _asks_nothing(signals) and _THANKS[signals.language].search(signals.text) is not None


def complains(signals: Signals) -> bool:
    """Whether an answer is doubted or scolded, and nothing else is asked."""
    found = _COMPLAINTS[signals.language].search(signals.text)
    return found is not None and _asks_nothing(signals)


def _asks_nothing(signals: Signals) -> bool:
    named = signals.flow is not None or signals.commodity is not None or signals.amount is not None
    if named or signals.periods.mentions or len(signals.text) > _LONGEST:
        return False
    return not signals.has(*_ASKED)


_ASKED: Final = (
    *(cue for cue in Cue if cue.name.startswith(("METHOD_", "ABOUT_HELP", "ABOUT_COVERAGE"))),
    *(Cue.TRADE, Cue.BALANCE, Cue.CHART, Cue.NEXT_RELEASE, Cue.LATE, Cue.REVISION, Cue.RECEIPT),
    *(Cue.RICE_PRICE, Cue.WON_RATE, Cue.YUAN_RATE, Cue.RESTRICTION, Cue.CAP, Cue.NEWEST, Cue.WHY),
)
"""Cues of a question that goes with the thanks or the complaint."""

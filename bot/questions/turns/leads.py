"""Takes out of a question how one came to ask it: a debate in the office, a wish to understand."""

import re
from typing import Final

from bot.questions.turns.outlets import by_one_outlet
from bot.questions.turns.tellers import TELLERS
from bot.trade import Language

_ENGLISH: Final = (
    (
        r"^(?:(?:hey|hi|ok(?:ay)?|yo|hello)[ ,]+google|(?:(?:hey|hi|ok(?:ay)?)[ ,]+)*"
        r"(?:siri|alexa|cortana|bixby|copilot|chatgpt|claude|gemini))\b[ ,!.:]*(?=\w)"
    ),
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
        r"(?<=[.!?,;:]) (?:(?:and |so )?(?:(?:does|do) )?(?:your |the |customs |official )*"
        r"(?:data|figures|numbers|statistics)"
        r" (?:agree|match|say so|confirm (?:that|it|this)|bear (?:it|that|this|them) out"
        r"|bear out (?:it|that|this)|back (?:it|that|this) up|support (?:it|that|this))"
        r"|(?:is|was) (?:it|that|this) borne out(?: by (?:the |your )?(?:data|figures|numbers))?"
        r"|(?:is|was) (?:that|this|it) (?:true|right|correct|accurate|so)|am i right"
        r"|(?:does|do) (?:that|this|it|they) (?:check out|hold(?: up)?|add up|sound right|match)"
        r"|(?:all )?(?:fine|good|ok|okay)"
        r"|any(?:thing)? (?:errors?|mistakes?|wrong|off)(?: here| there)?"
        r"|match(?:es)?|sounds? (?:about )?right|is there (?:anything|any truth|something) (?:to"
        r"|in) (?:that|this|it)"
        r"|any truth (?:to"
        r"|in) (?:that|this|it)"
        r"|can (?:you|anyone|someone|we) (?:confirm|verify|fact-?check)(?: (?:this|that|it))?"
        r"|what do you have|what(?:'s| is) yours|(?:and )?yours|true or false|fact or fiction)"
        r"(?=[ ?.!]*$|\? )"
    ),
    r"\b(?:double|cross|triple)-?(?= ?check)",
    (
        r"^(?:are we|am i|is it|would it be|would i be) (?:right|correct|fair|accurate|safe|ok"
        r"|fine)"
        r" (?:to say|in saying|to write|to claim|in thinking|to assume)(?: that)?"
    ),
    r"(?<=[.!?,] )(?:true or false|fact or fiction),? (?=for |in )",
    (
        r"(?:^|(?<=[.!?;,:] ))(?:can|could|may|might) (?:i|we) (?:please |just |perhaps )?(?:get"
        r"|have|see)"
        r"(?= (?:\w+ ){0,6}(?:numbers?|figures?|data|totals?|values?|breakdown|series)\b)"
    ),
    r" (?:on|over) (?:tv|television|the radio|twitter|facebook|youtube|reddit|linkedin)\b",
)
_KOREAN: Final = (
    (
        r"^(?:(?:헤이|하이|오케이|저기)[ ,]*)?(?:시리|빅스비|클로바|구글|지니|알렉사|아리"
        r"|챗봇)(?:야|아|님)?"
        r"[ ,!.]+(?=\S)"
    ),
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
        r"(?<=[.!?,다요데]) (?:(?:그게|그거|이게|이거|이것이?) )?(?:정말 )?(?:사실|진짜|정말)?"
        r"(?:인가요|인가|인지요?|이에요|입니까|맞나요|맞아요?|맞습니까|맞는지요?)(?=[ ?.]*$|\?)"
    ),
    (
        r"(?<=데) (?:(?:이 |그 |봇 )?(?:데이터|자료|통계|수치)(?:와|과|랑|하고)? )?"
        r"(?:맞나요|맞습니까|일치하나요|같나요)(?=[ ?.]*$)"
        r"|(?<=[데,.다요])(?: ?(?:기사|보도|주장|말)[,.]?)? ?(?:실제 |공식 |세관 |해관 )?"
        r"(?:데이터|자료|통계|수치)(?:로|에서|상)도? ?(?:뒷받침|확인|증명|입증)[가-힣]{1,4}"
        r"(?=[ ?.]*$)"
    ),
    (
        r"(?:tv|텔레비전|방송|신문|뉴스|라디오|유튜브|인터넷)에서 "
        r"(?=[^?]*(?:다고|라고|다는|라는|던데|대요))"
    ),
    r"^설마 ",
    # In spite of sanctions: no ban is asked about.
    (
        r"(?:(?:유엔|국제|대북|강력한|고강도) )*(?:대북 ?)?제재"
        r"(?:에도 ?불구하고|에도(?= )| ?(?:속|와중|국면)에서?도?(?= )),? ?"
    ),
    (
        r",? ?(?:이렇게 |그대로 )?(?:써|적어|실어|보도해|인용해)도 ?(?:되|될|돼|괜찮)[가-힣]{1,4}"
        r"(?=[ ?.!]*$)"
    ),
    (
        r"(?<=[.!?,다음함]) ?(?:틀린|잘못된|이상한) ?(?:데|곳|것|게|부분|거|점)(?:이|은|는)? ?"
        r"(?:있|없)[가-힣]{1,4}(?=[ ?.!]*$)"
    ),
    (
        r"(?<=[된한난진온든던]) ?(?:것은|건|게|거) 아니(?:죠|지요?|겠죠|겠지요|야|에요|예요)"
        r"(?=[ ?.!]*$)"
    ),
    (
        r"^(?:제 ?(?:기억|생각|짐작|계산)(?:으로는|에는|엔|으론|상으로는)|제가 알기로는?"
        r"|제가 알기론|제 생각에는?) "
    ),
    (
        r",? ?(?:이거|그거|이게|그게|이 ?(?:수치|숫자|금액)가?) ?(?:정확한|맞는|올바른) ?"
        r"(?:숫자|수치|금액|통계|정보|내용|건|거|것|말)(?:인가요|인지요?|입니까|이에요|예요|야"
        r"|이야|죠)?(?=[ ?.!]*$)"
    ),
    (
        r"((?:수치|자료|통계|데이터|금액|[출입역]액|수[출입]|교역|숫자|값|[률율]|현황|추이))"
        r"(?:를|을|은|는|도)? ?(?:좀 |한번 )?(?:볼|받을|받아 ?볼|얻을|구할|알) ?수 ?(?:있을까요?"
        r"|있나요"
        r"|있겠습니까|있는지요?|있습니까)"
        r"(?=[ ?.!]*$)"
    ),
    (
        r"(?<=[다라])는 ?(?:주장|의견|말|얘기|견해|보도)에 ?대해서? ?(?:어떻게|어찌)"
        r" ?(?:보세요|생각하세요|보십니까|보나요|생각하나요)\??"
    ),
    (
        r"(?<=데),? (?:무슨 |어떤 )?(?:근거|사실)(?:가|는|이)? ?(?:있나요|있는 ?건가요|있는지요?"
        r"|있습니까|무근인가요)(?=[ ?.!]*$)"
        r"|(?<=[요다까죠.?!데길래]) (?:이게 |그게 )?맞는 ?(?:얘기|이야기|말|소리|내용)(?:인가요"
        r"|인지요?|이에요|예요|입니까|일까요)(?=[ ?.!]*$)"
        r"|(?<=[요다.?!]) (?:진짜|정말) (?:그(?:렇게|런가요|래요?"
        r"|렇습니까))[^?\d]{0,10}(?=[ ?.!]*$)"
        r"|[ ,]*(?:이거|이것|이게|그거)? ?(?:팩트 ?체크|사실 ?확인|사실 ?여부 ?확인|검증)(?:을"
        r"|를)? ?(?:좀 )?"
        r"(?:부탁[가-힣]*|해 ?[주줘][가-힣]*|가능[가-힣]*|바랍니다|바라요)?(?=[ ?.!]*$)"
    ),
    r"(?<=데),? (?:혹시 )?(?:(?:정말 |진짜 )?(?:그런가요|있었나요|있나요|있었습니까))(?=[ ?.!]*$)",
    (
        r"(?:를|을|인지|는지|은지|지|도|에 ?대해)? ?(?:좀 |한번 )?(?:여쭤 ?봐도|여쭤도|여쭈어도"
        r"|물어 ?봐도|문의 ?드려도|질문 ?드려도)"
        r" ?(?:될까요|되나요|되겠습니까|될는지요|괜찮을까요)(?=[ ?.!]|$)"
    ),
)
_CHINESE: Final = (
    (
        r"^(?:嘿|喂|嗨|你好)?[ ,]?(?:小爱同学|小爱|小度小度|小度|小艺小艺|小艺|天猫精灵"
        r"|siri)[ ,!.]*(?=\S)"
    ),
    (
        r"(?:能|可以|可否|能否)?(?:请)?帮(?:我|我们)?(?:理解|弄懂|搞懂|弄清楚?|搞清楚?|理清"
        r"|看懂)(?:一下)?"
    ),
    (
        r"^(?:我们?|大家|同事们?)?(?:在)?(?:办公室|公司|群里|单位|课上)?(?:里)?(?:正)?在"
        r"(?:争论|争议|讨论|辩论)(?:的是)?,?"
    ),
    (
        r"(?<=[.!?,\" ])(?:请问)?(?:是否)?(?:跟|和|与)(?:你们?|您|贵方)(?:那边"
        r"|这边)?的?数据(?:是否)?(?:一致|吻合|相符|对得上)吗?(?=[ ?]*$)"
        r"|[,. ]?(?:这[句段]话|这段文字|这[条则]新闻|这么写|这样写"
        r"|这个?(?:说法|表述|写法|提法)|这个数字?"
        r"|此说法)[^,?\d]{0,8}(?:有(?:没有)?(?:什么)?问题|对|行|可以|准确|没问题)(?:吗|吧"
        r"|么)(?=[ ?]*$)"
        r"|(?<=[.!?, ])(?:(?:有|是|对)(?:吗|没有|不对)|(?:这)?是真的吗|属实吗|是这样吗"
        r"|(?:跟|和|与)?(?:你们?|您)?的?数据(?:一致|吻合|相符|对得上)吗)(?=[ ?]*$|\?)"
    ),
    r"(?:电视|新闻|报纸|网|微博|广播|电台)[上里]?(?=说|称|讲|报道)",
    r"(?<=[.!?, ])对还是错(?=[ ?]*$)",
    (
        r"(?:尽管|虽然|虽|即使|不顾)(?:有|受|在)?(?:联合国|国际|对朝|严厉|的)*制裁(?:下|影响)?,?(?:但是?|却)?"
        r"|在?(?:联合国|国际|对朝)*制裁(?:背景|压力|形势|环境)?之?下,?(?=(?:19|20)\d\d年|[去今]年)"
    ),
    r"[,.\" ]*(?:请|麻烦|帮忙?)?(?:您?帮?我?)?(?:核查|查证|求证|验证)(?:一下)?(?=[ ?.!]*$)",
    r"(?<=[,.\" ])(?:有没有|有(?:什么|哪里)?)(?:错误?|问题|误)(?:吗|么|的吗)?(?=[ ?.!]*$)",
    r"(?<=[.!?, ])(?:能|可以|可否|方便)(?:提供|给|发|分享)(?:一下)?(?:吗|么)?(?=[ ?]*$)",
    (
        r"(?<=[.!?, ])(?:(?:这个?|那个?|这话|这说法|此说)?(?:靠谱|可信|可靠|准确|准|正确|真实"
        r"|对)(?:吗|么|嘛|不)"
        r"|(?:真|确)有(?:此事|其事|这回事|这事)(?:吗|么)?|有这回事[吗么]"
        r"|(?:应该)?没错吧?|我?应?该?没(?:记|搞|看)错吧?|对不对|准不准|靠谱不靠谱|可信吗"
        r"|(?:是|到底是)?真的?(?:还)?是?假的?(?:啊|呀|呢|吗)?|(?:是不是)?(?:谣言|假消息|假新闻)(?:吗|吧)?|是(?:吧|谣言吗|假新闻吗)|(?:是否)?(?:属实|对|准确|可信)否|是否(?:正确|成立)|(?:原来|难道|莫非)?不?是(?:这样|真的"
        r"|吗)?(?:的?吗|啊|呀|吧)"
        r"|(?:你们的?|海关)?(?:数据|统计)(?:能|可以)?(?:支持|印证|佐证|证实)(?:吗|么|这(?:一|个)?(?:说法|点))"
        r"(?:吗|么)?|你们的?数据(?:怎么说|是多少))(?=[ ?]*$|[?,.!])"
    ),
    r"(?:能|可以|可否|能否)?(?:请)?(?:说|讲|弄|搞)(?:得)?清楚(?:一下)?",
)
_LEADS: Final = {
    language: tuple(map(re.compile, (*TELLERS[language], *own)))
    for language, own in (
        (Language.ENGLISH, _ENGLISH),
        (Language.KOREAN, _KOREAN),
        (Language.CHINESE, _CHINESE),
    )
}


def _kept(found: re.Match[str]) -> str:
    return "".join(group or "" for group in found.groups())


def without_leads(text: str, language: Language) -> str:
    """A normalised question without such words; one that is nothing else stays as it is."""
    shorter = by_one_outlet(text)
    for pattern in _LEADS[language]:
        shorter = pattern.sub(_kept, shorter).strip()
    return shorter if any(sign.isalnum() for sign in shorter) else text

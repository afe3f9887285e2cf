"""Words that tell something before a question is asked: who says it, and why one asks."""

import re
from typing import Final

from bot.trade import Language

CUT: Final = {
    Language.ENGLISH: re.compile(
        r"(?:(?<!\d)[.!;:,]|(?<=\d)[!;:]) (?=[\w\"])| [—–-]{1,2} (?=\w)"
        # After a year only before the first word of a question: 2023, 2024 is a row of years.
        r"|(?<=\d)[.,] (?=(?:(?:so|and|but|then|now) )?(?:how|what|which|when|why|did|does|do|is|are|was|were|has"
        r"|have|had|can|could|would|please|show|give|tell|i|we|someone|somebody|any)\b)"
    ),
    Language.KOREAN: re.compile(
        r"(?<!\d)[.!:;,]+ ?(?=[^\d\s])|(?<=[가-힣])[.!:;,]+ ?(?=\S)"
        r"|(?:(?<=데)|(?<=데요)|(?<=지만)|(?<=보고서 때문에)|(?<=[기논연과][사문구제] 때문에)"
        r"|(?<=[어라해]서)|(?<=용으로)|(?<=니까)|(?<=[았었였했됐졌났렸혔쳤]으니)|(?<=으므로))[ ,]+(?=\S)"
    ),
    Language.CHINESE: re.compile(
        # 第二,三季度: a numeral before a comma is one of a row.
        r"(?<![\d一二三四五六七八九十])[.!:;,] ?(?=\S)|(?<=[\d一二三四五六七八九十])[!:;] ?(?=\S)"
    ),
}
"""Where what is told may end and what is asked begin; a question mark ends what is asked."""

GOES_ON: Final = re.compile(
    r"[同环]比|[较比占达]|增|减|下降|上升|其中|创|刷新|[还仍]在?"
    r"|(?:아직|여전히|지금도)(?:도)? |still "
    r"|(?:up|down|rising|falling|compared|versus|from) "
    r"|(?:the|its|their|a|an)(?: [\w-]+){0,2}? (?:\w+est|most|least|best|worst|record|high|low)\b[^?]*\bsince\b"
)
"""What goes on telling of what was told: down 29% from May, 同比下降11%; banned and still traded."""

OTHER_ACCOUNTS: Final = re.compile(
    r"(?:kotra|kita|voa|코트라|무역협회)(?=.*(?:\bwhy\b|\bdiffer|왜|다르|달라|为什么|不一样|不同))"
)
"""KOTRA says so much, why do you not: what it says is what is asked about."""

_SO: Final = r"(?:(?:well|so|ok|okay|honestly|actually|but|and)\b,? )*"
_SAYS: Final = (
    r"(?:read(?:ing)?|heard?|saw|seen|noticed|told(?: me)?|sa(?:y|ys|id|ying)|claim(?:s|ed|ing)?"
    r"|insist(?:s|ed)?|argu(?:e|es|ed|ing)|report(?:s|ed)?|wr(?:ite|ites|ote)|th(?:ink|inks|ought)"
    r"|believ(?:e|es|ed)|knows?|understand|understood|swears?|reckons?|tweet(?:s|ed)|post(?:s|ed)"
    r"|stat(?:es|ed)|announced|remember)"
)
_SOMEBODY: Final = (
    r"(?:i|we|they|he|she|someone|somebody|people|everyone|reports?|(?:the |some )?(?:media|press)"
    r"|(?:my|our|a|an|the|some|one|another) (?:[\w'-]+ ){0,3}?[\w'-]+"
    r"|(?:reuters|yonhap|bloomberg|xinhua|afp|ap|bbc|cnn|voa|rfa|nk news|38 north|daily nk|kotra|kita"
    r"|nikkei|chosun|joongang|hankyoreh|twitter|x|wikipedia|chatgpt))(?: (?:on|at|in|from) [\w ]{2,20}?)?"
)
_KOREAN_SAYS: Final = (
    r"(?:하|그러|말하|주장하|우기|얘기하|이야기하|들었|알고 ?있|봤|읽었|쓰|썼|나왔|보도하|보도했|전하|전했"
    r"|주장했|말했|밝히|밝혔|발표하|발표했|설명하|설명했|분석하|분석했|추산하|추산했|추정하|추정했|집계하|집계했"
    r"|배웠|우겼|장담하|단언하|기억하|생각했|생각하)"
)
_KOREAN_CLAIM: Final = r"(?:주장|말|얘기|이야기|보도|기사|소문|지적|분석|관측|평가|인식|의견|뉴스|글|소식|설|루머|리포트|댓글)"
TOLD: Final = {
    Language.ENGLISH: re.compile(
        rf"^{_SO}(?:{_SOMEBODY} )??(?:saw|read|heard|noticed|seen) (?:[\w ]{{1,24}} )?(?:that|how)\b"
        rf"|^{_SO}{_SOMEBODY}(?:'ve|'d| have| has| had| am| are| is|'m|'re| been)*"
        rf"(?: (?:just|also|always|now|once|recently|often|still|even|keep|been)){{0,2}} {_SAYS}\b"
        rf"|^{_SO}(?:reading|seeing|looking at|going by|quoting|citing|judging by|from|in) (?:the |an? |this |that |some )?"
        r"[\w' ]{0,24}?(?:story|report|article|piece|post|tweet|thread|note|brief|column|op-ed)\b"
        r"|^(?:according to [\w ]{2,20}?(?=,| (?:trade|exports?|imports?|the|china|north))"
        r"|according to|apparently|supposedly|allegedly|reportedly"
        r"|my understanding is|there (?:is|was|are|were) (?:talk|reports?|news|claims?|rumou?rs?))\b"
    ),
    Language.KOREAN: re.compile(
        rf"(?:[다라]고|는|던) ?(?:누가|누군가|친구가|동료가|\d{{1,2}}일)? ?{_KOREAN_SAYS}[가-힣]{{0,4}}(?:데요?|어요|습니다|음|다)$"
        r"|(?:[가-힣]던데|[다라]는데|[다라]더라고|[다라]길래)요?$|(?:[한된는]대|래)요?$|[다라]고 ?(?:해|그래)서요?$"
        r"|(?:것|거) ?같(?:은데|던데|아요?|습니다)요?$"
        rf"|[다라]는 ?{_KOREAN_CLAIM}[^?\d]{{0,12}}$"
    ),
    Language.CHINESE: re.compile(
        r"^(?:但|可|不过)?我?(?:听说|据说|据报道?|据悉|听闻|网传|据传|传闻|传言|坊间传?|网上说|有报道|据我了解|据我所知|记得|以为"
        r"|看到|读到|都说|大家都说|外界说)"
        r"|^(?:有人|好多人|很多人|不少人)[^,?\d]{0,8}?[说称讲传发]"
        r"|^(?:最近|近来|近期)?(?:总|常|老|经常|一直|都)?(?:看到|看见|听到|听说|读到|刷到)"
        r"|^有(?:一)?[篇个条则份][^,?\d]{0,8}?(?:文章|报道|帖子?|消息|新闻|推文|公众号)[^,?\d]{0,4}[写说称讲]?"
        r"|^(?:新华社|央视|路透社?|韩联社|彭博社?|共同社|法新社|财新)[^,?\d]{0,4}(?:\d{1,2}日)?(?:消息|电|讯|快讯)"
        r"|^(?:听|据)[^,?\d]{1,10}?(?:说|讲|提到|透露|报道|消息)|^(?:我)?(?:在)?(?:网上|网络上|群里|朋友圈)(?:有人)?[说传讲]"
        r"|^[^,?\d]{0,10}(?:发|转发?|分享)的?(?:图|文章|帖子?|消息|新闻|链接|表|截图)?[里中上]?(?:写|说|称|显示)(?:的是|着|道)?"
        r"|^[^,?\d]{1,8}?(?<![只不要能还])写(?=\d|[今去上])"
        r"|^[^,?\d]{1,8}?(?:坚持)?(?:说|称|声称|认为|觉得|坚称|主张|写道|报道)(?![明法服])"
    ),
}
"""What somebody says, has read or thinks, which is not what is asked."""

_WHO: Final = (
    r"(?:(?:제|저희|우리|어떤|한) )?(?:[가-힣]{2,4} )?(?:동료|친구|교수님?|선생님?|상사|선배|후배|기자|누가|누군가"
    r"|지인|[가-힣]{1,4}님|[가-힣]{0,4}팀원|팀장님?|편집장님?|언론|보도|기사|신문|일부|사람들|전문가|로이터|연합뉴스|블룸버그|신화)"
    r"(?:들)?(?:에서|께서|이|가|은|는)? "
)
CLAIMED: Final = {
    Language.ENGLISH: re.compile(
        rf"(?:{TOLD[Language.ENGLISH].pattern})"
        r"(?: (?:an?|the|some|this|that) (?:chart|graph|map|table|report|article|piece|post|claim"
        r"|tweet|headline|story|video)s?(?: (?:claim|say|show|suggest)ing)?)?(?: that\b(?!'))?,?"
    ),
    Language.KOREAN: re.compile(
        rf"^{_WHO}|(?:이?라|다)고 ?(?:\d{{1,2}}일 ?)?{_KOREAN_SAYS}[가-힣]{{0,6}}$"
        rf"|(?:이?라|다)는 ?{_KOREAN_CLAIM}[^?\d]{{0,14}}$"
    ),
    Language.CHINESE: TOLD[Language.CHINESE],
}
"""What of a clause only says whose words it holds."""

OPENS: Final = {
    Language.ENGLISH: re.compile(
        r"^(?:(?:just |only )?(?:a |an |one |two |three |a couple of |a few |some )?(?:quick )?(?:things?|points?|numbers?"
        r"|figures?|asks?|items?) )?for (?:the|my|our|a|an|tonight's|today's|tomorrow's|this|next)(?: week's)?"
        r" (?:\w+ )?(?:daily|weekly|monthly|quarterly|newsletter|call|meeting|update|briefing|memo|note|deck|slides?"
        r"|report)$"
        r"|^(?:(?:this is|it's|i'm) )?\w+(?: \w+)? (?:here|from (?:the )?(?:[\w'-]+ ){0,3}(?:bureau|desk|office|team"
        r"|embassy|ministry|university|institute|times|post|news|agency|ngo|paper))$"
        r"|^(?:it'?s|this is|that's|i need (?:it|this)|asking) for"
        r" (?:an?|the|my|our|tomorrow|tonight)\b"
        r"|^(?:i|we)(?:'m|'re| am| are)? (?:work|run|volunteer|working)\w* (?:for|at|in|with|a|an)\b"
        r"|^(?:(?:please|can you|could you|help me) )?(?:fact-?check|verify|confirm|check)"
        r"(?: (?:this|the following|these))?(?: (?:claim|statement|number|figure|sentence|quote|line)s?)?$"
        rf"|^{_SO}(?:my|our|the|an?|some|one of (?:our|my)) [\w' ]{{1,24}}? (?:wants?|needs?|asked(?: me| us)?|is asking"
        r"|are asking)(?: for)? (?:this|it|these|(?:the |a |some )?(?:numbers?|figures?|data|stats))(?: for [^:,]*)?$"
        r"|^(?:ahead of|before|for|in time for) (?:our|my|the|a|today's|tomorrow's|this) (?:[\w-]+ ){0,3}"
        r"(?:call|meeting|deadline|briefing|show|broadcast|seminar|presentation|print|edition)$"
        r"|^(?:sorry,? )?(?:i'm |i am )?not an? (?:native|english|good) (?:english )?speaker\b"
        r"|^(?:following up|further to|going back to|coming back to|returning to|as discussed"
        r"|picking up)\b"
        r"|^(?:just |only )?(?:double-|cross-)?(?:checking|confirming|verifying|asking)\b"
        r"|^(?:i|we|(?:our|my|the) (?:editor|desk|boss))(?: just)? (?:needs?|wants?) (?:\w+ ){0,2}"
        r"(?:numbers?|figures?|stats?|data points?)(?: for [^:,]*)?$"
        r"|^(?:let me (?:rephrase|try again|ask differently|put it differently)|to rephrase"
        r"|in other words|put differently)$"
        r"|^(?:a |just a |one )?(?:quick|small|little|short|simple|final|last|another|brief)"
        r"(?: \w+){0,3}? (?:check|question|thing|query|favou?r|q|ask)(?: for [^:,]*)?$"
        r"|^(?:(?:i'm |i am |we're )?(?:writing|calling|asking|reporting|based) )"
        r"(?:to you )?(?:from|in) [\w ]{3,20}$"
    ),
    Language.KOREAN: re.compile(
        r"(?:용(?:인데|이라|으로|이)|에 ?(?:들어갈|넣을|쓸|실을)[가-힣 ]{0,12})[가-힣]{0,2}$"
        r"|^(?:어제|아까|지난번|방금|앞서)[^?]{0,4}(?:얘기|이야기|질문|대화|말씀|답변)[^?]{0,10}$"
        r"|(?:단체|기관|회사|기업|신문사|방송사|언론사|연구소|대학|대학원|부처|팀|부서)에서 (?:일하|근무|공부)"
        r"[가-힣]{1,4}$"
        r"|^제 ?(?:기억|생각|짐작)(?:으로|에)?는?$"
        r"|^(?:다음|아래|이) ?(?:내용|문장|주장|수치|숫자|기사)(?:이|가|을|를|은|는|의)? ?[가-힣 ]{0,14}$"
    ),
    Language.CHINESE: re.compile(
        r"(?:要用|用)的?(?:图|表|数据|材料)?$|^(?:接着|继续)(?:昨天|刚才|上次|之前)"
        r"|^我?们?在[^,;]{1,14}(?:机构|公司|组织|单位|部门|报社|媒体|大学|研究所|智库)(?:里)?(?:工作|上班|读书)$"
        r"|(?:太|真是?|好|挺|够|简直)[^,\d]{1,8}(?:了吧?|啊|呀|吧)$"
        r"|^(?:请|麻烦|能否|可否)?(?:帮忙?|帮我们?|协助)?(?:核实|核查|查证|确认|验证|判断)(?:一下)?"
        r"(?:以下|下面|下列|这个|这条|该)?(?:说法|消息|信息|数据|数字|内容|报道|表述|观点)?(?:是否属实|的?真伪)?$"
        r"|^我?想?(?:用|拿)数据说话$|^我?(?:就|只)?想(?:知道|问|确认)(?:一件事|一点|一个问题|个事|件事)$"
        r"|^我?(?:不知道?|不确定|不清楚)[^,:\d]{0,10}(?:对不对|是否正确|对吗|准不准|是不是对的)$"
        r"|^[^,]{0,6}只?(?:要|需要?|想要)(?:一|两|几)?个?(?:数|数字)$|^(?:换个说法|换句话说|这么问吧?)$"
    ),
}
"""Words for what an answer is wanted for, and for what was spoken of before."""

OF_ONESELF: Final = {
    Language.ENGLISH: re.compile(
        r"^(?!.*\b(?:about|on|of|for|into|at|regarding|concerning|mean|means|meant|need|want"
        r"|interested)\b)"
        rf"{_SO}(?:i|we|they|it|this|that|there|my \w+|our \w+|sorry|thanks|thank you|apologies"
        r"|not sure|for context)\b.+"
        r"|^(?:just )?(?:out of curiosity|in passing|as an aside|one more(?: thing| question)?"
        r"|for context)$"
    ),
    Language.KOREAN: re.compile(
        r"^(?!.*(?:얘기|이야기|관련|대해|관해|말하는|뜻하는|소재|제품|품목|물질|상품|원료|재료|업체인|다루는|취급하))"
        r"(?: ?(?:\S+ )+\S*(?:데요?|지만|니다|[다요죠]|세요|중|[어라해]서|때문에|거든요?)"
        r"|\S+(?:는데요?|습니다|거든요?))$"
    ),
    Language.CHINESE: re.compile(
        r"^(?!.*(?:关于|有关|研究|问的是|指的?是|说的是))"
        r"(?:我|本人|咱|老板|领导|主编|主管|上司|上级|客户|编辑|导师|老师|记者|别人|有人|说实话|老实说|说真的|话说|不太|不知|有[点些]|不好意思|抱歉|打扰|谢谢|感谢|您好|你好|早上好|各家|好奇|大家|同事|发稿"
        r"|交稿|再问|顺便)"
    ),
}
"""A clause that speaks of who asks: an unknown word in it names no good that is asked about."""

CONDITION: Final = re.compile(
    r"\b(?:exclud\w+|excl|without|except|only|just (?:the )?(?:exports|imports)|instead|not|never"
    r"|ignore|yuan|rmb|dollars?|usd|tonnes?|kilos?|each|every"
    r"|by (?:month|quarter|year|value|weight)"
    r"|per|than|if|unless|assum\w+|table|list|chart|graph|in total|cumulative\w*)\b"
    r"|제외|빼고|말고|만(?= )|아니라|위안|달러|톤|기준|별로|라면|표로|그래프로"
    r"|(?<!보도)(?<!언론)(?<!기사)(?<!매체)마다"
    r"|不含|不包括|除了|除外|只|不要|美元|人民币|吨|按|每|如果|列表|图表"
)
"""Words that set a condition for what is asked: they are never passed over."""

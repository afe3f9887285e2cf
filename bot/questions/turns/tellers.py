"""Takes out of a question who says a thing, where and when, and who signs for it."""

from typing import Final

from bot.trade import Language

_WHEN_SAID: Final = (
    r"(?:yesterday|today|this (?:morning|afternoon|week)|last (?:night|week)|the other day"
    r"|earlier(?: today)?|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
)
_OUTLETS: Final = (
    r"(?:reuters|yonhap|bloomberg|xinhua|afp|ap|bbc|cnn|voa|rfa|nk news|nk pro|38 north|daily nk"
    r"|nikkei|kyodo|ft|wsj|nyt|연합뉴스|연합|로이터|블룸버그|신화통신|교도통신|자유아시아방송|신화|조선일보|중앙일보"
    r"|新华社|路透社?|韩联社|彭博社?|共同社|法新社|环球时报|财新|央视|经济学人|金融时报|卫报|华尔街日报|纽约时报|朝鲜日报|中央日报"
    r"|economist|the economist|guardian)"
)
_CHINA_SAYS: Final = r"(?:the )?(?:china|chinese|beijing|gacc)(?:'s)?"
_BUREAU: Final = r"(?: (?:general administration of |official |own |government |trade )*customs)"
_FIGURES: Final = (
    r"(?: (?:official |own |trade )*(?:data|statistics|stats|figures|numbers|records))"
)
_ENGLISH: Final = (
    # Exports according to Chinese customs are no exports to China.
    (
        r",? \(?(?:according to|going by|(?:as )?(?:reported|published|recorded) by|as per|per)"
        rf" {_CHINA_SAYS}{_BUREAU}?{_FIGURES}?\)?"
        r"(?= ?[?.!,;]|$| (?:in|for|of|since|from|between|\d))"
    ),
    r"^(?:ok(?:ay)?|alright|right|hey|hi|hello) (?:so|then|bot|there)\b[,:]? (?=\S)",
    (
        r"^((?:\S+ ){2,}?\S+?)[ ,.!]*(?<=[ ,.!?])(?:many |please and )?(?:thanks|thank you|thx|ty"
        r"|cheers|please|pls)(?: (?:so much|a lot|in advance|again))?[ .!]*$"
    ),
    (
        r"^(?:(?:can|could|would) you (?:please )?tell (?:me|us)|do you (?:happen to )?know"
        r"|any idea) (?=(?:what|which|when|how|who|since|over|in|the)\b)"
        r"|^(?:can|could|would) you (?:please )?tell (?:me|us) (?!(?:more|about|if) )(?=\S+ \S+ \S)"
    ),
    (
        r"[ ,.]*\(?\b(?:an? )?(?:rough|ballpark|approximate) (?:number|figure|estimate|idea|answer)"
        r"s? (?:is|are|would be|will) (?:fine|ok|okay|do|enough|good)[ .!)]*$"
    ),
    (
        r"(?<=exports|imports) (?:from|based on|using|in)"
        rf" {_CHINA_SAYS}(?:{_BUREAU}{_FIGURES}?|{_FIGURES})(?= ?[?.!,;]|$| )"
    ),
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
    (
        r"(\b(?:said|wrote|writes|posted|read|saw|heard|asked|told)\b(?:[^?.!;]"
        r"|[.](?=\d)){1,60}?) yesterday\b"
    ),
    (
        r"^(?:(?:hi|hello|hey|morning|good (?:morning|afternoon"
        r"|evening))(?: again)? ?[,.!:)~-]+ ?)(?=\w)"
    ),
    r"^(?:(?:hm+|uh+|um+|er+|wow|huh|whoa|ugh|oh|ah|argh|damn|lol|haha)[,!.… ]+)+(?=\w)",
    (
        r"^(?:pls |please )?(?:ignore|disregard|scratch|forget) (?:my|the|that)"
        r" (?:last|previous|earlier|first) (?:message|question|msg|one)[.,!;] ?"
    ),
    (
        r"\b(?:at|by|before|until) (?:\d{1,2}(?::\d\d)? ?(?:am|pm|o'clock|hrs)|eod|cob|noon"
        r"|midnight)\b"
    ),
    rf" ?\((?:source:? )?(?:via )?{_OUTLETS}[^()]{{0,24}}\)",
    (
        r"(?:^|(?<=[.!?,] ))(?:so |and |hey |oh )*what can you (?:tell|say) (?:me |us )?(?:about"
        r"|on) (?=\w+ )"
    ),
    (
        r"(?<=[,;.] )(?:but |and |while |whereas )*(?:another|a second|a different|the other)"
        r"(?: (?:report|article|source|paper|outlet|story|one|site|place))?"
        r" (?:sa(?:ys|id)|has|gives|gave|claims|puts (?:it|them) at|reports)"
        r"(?: (?:that )?(?:it|they|it's)(?: was| were| is| are)?)? (?=\W?\d)"
    ),
    (
        r",? (?:according to )?(?:the |new |latest )*"
        r"(?:(?:(?:official|chinese|china's|customs|government|trade) )+(?:data|figures|statistics"
        r"|numbers)|(?:data|figures|statistics|numbers)(?= (?:from|by|released|published)))"
        r"(?: (?:from|by) (?:the )?(?:gacc|[\w ]{0,32}customs|customs[\w ]{0,16}))?"
        r"(?: released| published| out)?(?: show(?:s|ed|n)?| said)"
        rf"(?: {_WHEN_SAID})?(?=[.\"' ]*(?:$|[.?!\"] ))"
    ),
    (
        r", (?:(?:according to )?(?:the )?(?:(?:latest|official|chinese|trade|customs) )*"
        rf"(?:customs|data|figures|statistics|report|officials|analysts)|{_OUTLETS})"
        rf"(?: (?:sa(?:ys?|id)|show(?:s|ed)|report(?:s|ed))(?: {_WHEN_SAID})?)?[.\"' ]*$"
    ),
    rf"^{_OUTLETS}(?: (?:news|report(?:s|ed)?))? ?: ",
    (
        r",? (?:its|(?:north korea|the north|pyongyang|the country)'s) (?:[\w-]+ ){0,3}?"
        r"(?:lifeline|ally|patron|benefactor|backer|trading partner)\b,?"
    ),
    r"^(?![^\"]*\d)[\w' ]{2,20}? (?:says|said|writes|reports|claims):? (?=\")",
    r"[, ]+(?:value|money)[- ]?wise(?=[ ?.!]*$)",
    r"\bthe papers (?=sa(?:y|id)|mean|meant|claim|report|wr[io]te)",
    r"^per (?:the )?[\w' ]{2,20},",
    (
        r"^(?:hi|hello|hey|dear|morning|good \w+),? (?:all|everyone|everybody|folks|team|guys"
        r"|there|colleagues)\b[,.! :-]*"
    ),
)
_KOREAN: Final = (
    (
        r"^((?:\S+ ){1,}?\S*?[가-힣\d%?])[ ,?.!]*(?<=[ ,?.!])(?:(?:좀|꼭|미리|알려|답변) )*"
        r"(?:감사|고맙|부탁)(?:합니다|습니다|드립니다|드려요|드릴게요|해요|해)[.!~ ]*$"
    ),
    r"^안녕하(?:세요|십니까)[.,!~ ]+(?=\S+ \S)",
    (
        r"(?:^|(?<= ))(?:어떤|어느|한|다른|또 다른) ?(?:기사|보도|자료|매체|언론사?|곳|데|글|뉴스)"
        r"(?:에서)?(?:는|은|에는|에선|선) (?=[^?]*\d)"
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
    (
        r"^(?![^?]{0,24}?(?:\d|수출|수입|교역|무역|위안|달러)[^?]{0,16}?에 ?(?:따르면"
        r"|의하면))(?:[\w가-힣]+ ){0,2}[\w가-힣]+에 ?(?:따르면|의하면),? "
    ),
    (
        r"^(?:(?:위에|아까|방금|어제|앞에서|여기) )*(?:[가-힣]{1,6} ?(?:님|씨|대리|과장|팀장"
        r"|기자)?(?:님)?(?:이|께서|가) )?"
        r"(?:올리신|올린|공유하신|공유한|말씀하신|말한|보내신|보낸|적으신|쓰신|인용하신) "
    ),
    (
        r"(?:를|을)? ?(?:좀 |한번 |다시 한 ?번만? )*(?:알려|말씀해|보여|확인해|설명해|뽑아|정리해"
        r"|가르쳐) ?"
        r"(?:주시면|주면|주실 수|줄 수|주실|주시는 건) ?(?:안 ?(?:될까요|되나요)|될까요|되나요"
        r"|있을까요|있나요)(?=[ ?.!]*$)"
    ),
    rf" ?\({_OUTLETS}[^()]{{0,24}}\)",
    (
        r"(?:혹시나 해서|혹시 몰라서?|궁금해서|확인차|문득|그냥) ?(?:여쭤 ?봅니다|여쭙니다"
        r"|물어 ?봅니다|문의 ?드립니다|질문 ?드립니다"
        r"|여쭤 ?보는데요?|물어 ?보는데요?|여쭤 ?봐요)[,. ]*"
    ),
    r"^[\w가-힣]{2,10} ?(?:보도|기사|뉴스)(?:로는|에서는|에선|를 보면|에는) ",
    (
        r"^(?:(?:아무리 그래도|솔직히(?: 말해서?)?|그러니까|번거로우시겠지만|바쁘시겠지만"
        r"|실례지만|외람되지만),? )+"
    ),
    r"^(?:아|어|음|저기|저기요|헐|와|오|앗|아이고)[,!~.…]+ ?",
    r"(?<=[.?!]) ?수치로 ?(?:답|대답|말씀|보여|설명)[가-힣 ]*[.!]?$",
    (
        r"^[^?]{0,30}?(?:라고|라는) ?(?:제목|표현|문장|기사|문구)?(?:을|를|으로)? ?[가-힣]{1,4}도 ?"
        r"(?:될까요|되나요|괜찮을까요|되겠습니까|될는지요)\? "
    ),
    r"(?<=[다라요])\"(?= ?(?:고|라고|라는|는|며|면서))",
    (
        r"^(?:(?:어제|오늘|그제|지난주|아까|방금|오전에)(?:에)? )+(?=[^?]*(?:[다라]고|대요|던데"
        r"|[다라]는))"
    ),
    (
        r"(?:도|은|는|이|가)? ?(?:갖고|가지고) (?:계신가요|있나요|계세요|있으신가요"
        r"|계십니까)\? ?(?:있으면|있으시면)?"
    ),
    rf"(?<=[다라]는) {_OUTLETS}(?:통신|뉴스|신문)?(?:의)?(?= ?(?:보도|기사|뉴스|주장|발표|얘기))",
    rf"^[(\[]?{_OUTLETS}(?:[)\]]|(?:은|는|이|가|도)(?= )| ?[:,]) ?",
    (
        r"^(?:[가-힣]{1,8} ){0,3}[가-힣]{0,6}(?:기자|특파원|지국장|연구원|교수|학생|팀장|대리|과장"
        r"|인턴|작가)(?:입니다|이에요|예요|인데요?|라고 ?합니다)[,.!~ ]+(?=\S)"
    ),
    (
        r"^(?![^\"]*(?:\d|수출|수입|교역|무역|북한|중국))[\w가-힣 ]{1,12}?(?:이|가|은|는|에서|도) ?"
        r"(?=\")"
    ),
    r"^급[)!.~ ]+",
    r"^(?:여러분|선생님들?|다들|모두들?)[,! ]+",
)
_CHINESE: Final = (
    r"^(?:能否|能不能|能|可以|可否)请?(?:告诉|跟)我(?:一下|说)?([^?]*?)[吗么]?([?]*)$",
    r"(?<=[解查看问询认对说讲绍算])一下",
    r"^请问[,: ]*|^(?:麻烦|请)?[你您]?(?:帮我|帮忙|替我)(?:查询?|看|找)(?:一?下)?(?=[^查看找])",
    (
        r"^我?们?(?:老板|领导|主编|编辑|客户|同事|上司|导师)"
        r"(?:想?问(?:一下|我)?|让我?(?:问|查)(?:一下)?|想知道)[,: ]*"
    ),
    r"(?<![紧焦加着应])[,. ]*(?:很|有点|比较|特)?急(?:用|需)?[!.~ ]*$",
    r"[,. ]+我?(?:要|正在|在)?(?:写|赶)(?:稿子?|报告|论文|文章|新闻)(?:用|要用|需要)?[.! ]*$",
    (
        r"(?<=[,.;])(?:但|而)?(?:另外?)?(?:有)?一?[篇个家份则处](?:文章|报道|媒体|说法|资料|网站)?[则却又]?"
        r"(?:说|称|写|显示|讲)?(?:的?是)?(?=\d)"
    ),
    (
        r"(?:昨天|今天|今早|前天|上周|这周|本周|刚才|刚刚)(?:发布|公布|出来|出炉|刚?出)的"
        r"(?=(?:20\d\d年)?\d{1,2}月)"
    ),
    (
        r"^据(?:日本|韩国|美国|俄罗斯|英国|香港|台湾|海外|国外|日|韩|美|俄|英|港|台|外)国?"
        r"(?:媒体?|报纸|电视台?|通讯社)的?(?:报道|消息)?[,: ]*"
    ),
    (
        r"^(?:据|根据)?(?:\d{1,2}月)?(?:\d{1,2}[日号])?,?(?:中国|我国)?海关(?:总署)?[于在]?(?:\d{1,2}月)?(?:\d{1,2}[日号])?"
        r"(?:最新)?(?:公布|发布|披露)的?(?:最新)?(?:数据|统计|消息)?(?:显示|称|表明)?[,:]+\s?(?=(?:今年|去年|20\d\d年)?(?:前|上|下|第|\d{1,2}[-月])|中国|今年|去年)"
    ),
    r"^据(?![^,:]{0,14}(?:\d|[出进]口|贸易额|对朝|朝鲜|朝方|kotra|投资|联合国|comtrade))[^,:说]{2,14}?(?:统计|数据|报道|消息|称|透露|披露|公布)*[,:]+\s?",
    r"^(?:香港|台湾|澳门|新加坡)(?:媒体?|报[纸章])(?:都|也|就)?(?=[说称报讲])",
    (
        r"^(?:各位|诸位|大佬|老师|同学|小伙伴|朋友|大神|家人|群友|前辈|专家|同事|领导){1,2}"
        r"(?:们(?:好|早|晚上好)?[,!~: .]*|(?:好|早|晚上好)?[,!~: .]+)"
    ),
    rf" ?\({_OUTLETS}[^()]{{0,24}}\)",
    rf"^[<《(\[【]{_OUTLETS}(?:讯|电|消息)?[>》)\]】][: ]*(?!称|说|报)",
    rf"^(?:{_OUTLETS}|[韩日美英俄外港台官中朝法德]媒|[^,:\d]{{1,6}}(?:财经|网|社|日报|晚报|时报|新闻))(?:最新|独家)?(?:报道|消息|快讯|电)?\s?[:,]\s?",
    (
        r"^(?![^,.]*(?:\d|出口|进口|贸易|朝|中国))[^,.\d]{0,8}(?:分社|记者站|编辑部|研究所|大学|学院|使馆|报社|电视台)"
        r"的?[^,.\d图表想要查看]{0,4}[,.!~ ]+"
    ),
    (
        r"[,. ]+(?:今晚|明天|明早|今天|马上|下午|下班前)(?:就|之?前)?"
        r"(?:截止|截稿|要交|要用|交稿|开会)[啊了!. ]*$"
    ),
    r"(?<=[口易额])加(?=(?:全年|总)?合计|全年)",
    r"^(?:老铁们?|兄弟们?|姐妹们?|宝子们?|亲们?|哥们儿?)[,!~ ]+",
    r"^新人(?:报到|一枚)?[^,.~\d]{0,4}[,.~! ]+(?:请多关照[,.~! ]*)?",
    r"^(?:哎呀?|唉|诶|欸|额|呃|啊|哇|喂|嗯|那个)+[,!.~ ]+",
    r"^(?:按照?|照|据|以)我的?(?:理解|印象|记忆|估计|了解|所知)[,: ]*",
    r"^(?:(?:上次|之前|刚才|刚刚|前面)你们?|你们?(?:上次|之前|刚才|刚刚|前面))(?:告诉我|说|回答|回复|给我?)的?(?:是|了)?",
    r"(?<=[,.])可(?=我)",
    r"^(?:友情提示|温馨提示|备注|说明|补充一下|补充)[:,. ]+",
    r"(?:^|(?<=[,.!?]))(?:请?(?:别|不要|不用)用?|不是)(?:kotra|韩国|贸协|韩方|大韩贸易)的?(?:数据|口径|数)?[,.]",
    (
        r"[,.!? ]*(?:盼复|望复|盼回复|急求|在线等|急急急|拜托了?|跪谢|感激不尽|多谢(?:各位)?"
        r"|(?:非常|十分|万分)?(?:多?谢{1,3}[啦了过啊呀]?|感谢)(?:老师|大家|各位|大佬)?)[.!~ ]*$"
    ),
)
TELLERS: Final = {
    Language.ENGLISH: _ENGLISH,
    Language.KOREAN: _KOREAN,
    Language.CHINESE: _CHINESE,
}
"""What goes from a normalised text before anything is read from it; what a group holds stays."""

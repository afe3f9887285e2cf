"""Words, in each language, for what is asked of figures and never worked out from them."""

import re
from typing import Final

from bot.questions.vocabulary.numbers import MONTHS

NOT_COMPUTED: Final = re.compile(
    # When a flow fell to half of another year's figure: a mark that is no amount of its own.
    r"\bwhen\b[^?.;!]{0,60}\bcompared with\b"
    # How many goods there were: no list of them is complete.
    r"|\b(?:how many|number of) (?:(?:different|distinct|separate|unique|individual) "
    r"(?:\w+ )?(?:goods|products|items|commodities|categories)|(?:kinds|types|sorts) of"
    r"|hs codes|categories|headings|chapters)\b"
    r"(?!.{0,80}\b(?:bann|sanction|restrict|prohibit|allow|permit|cover|exempt)\w*)"
    # When a flow began to move, and whether a month beat another month.
    r"|\bwhen did (?:\w+ ){1,3}(?:start|begin|stop|cease)\w* (?:to )?"
    r"(?:recover|ris|grow|fall|declin|drop|pick|increas|decreas|shrink|climb|rebound)\w*"
    r"|\b(?:any|which|what|how many) (?:month|quarter|year)s?\b[^?.;!]{0,40}"
    r"\b(?:topp?|beat|exceed|surpass|pass|match|outd[io])\w* (?:that of |the |those of )?"
    rf"(?:(?:{MONTHS}|q[1-4]|h[12]) )?(?:19|20)\d\d\b"
    # The month that moved least: such an order begins with the largest move.
    r"|\b(?:lowest|smallest|slowest|weakest|least|almost no|hardly any) (?:\w+ )?"
    r"(?:growth|increase|rise|gain|change|move|movement|drop|fall|decline|decrease)\b"
    r"|\b(?:grow|grew|grown|rise|rose|risen|gain|increase|change|move|fall|fell|fallen|drop"
    r"|decline|decrease)(?:e?d)? (?:the )?least\b"
    r"|\b(?:which|what|in) (?:months?|quarters?|years?)\b[^?.;]{0,40}\bgrowth\b[^?.;]{0,20}"
    r"\b(?:almost|nearly|near|close to|around) (?:zero|0%)"
    r"|(?:증가|성장|신장|증감|감소|하락|상승|변화|변동)[률율폭액]?(?:이|가)? ?"
    r"(?:(?:가장 |제일 )(?:낮|작|적)|(?:낮(?!아)|작(?!아)|최저|최소|거의 ?없))"
    r"|(?:가장|제일) ?(?:적게|덜) ?(?:늘|줄|증가|감소|변)"
    r"|(?:增速|增幅|增长率|降幅|跌幅|变化|变动|波动)(?:幅度)?最[低小慢少]"
    r"|(?:增长|下降|增加|减少|变)得?最[慢少小]|[哪几][^?]{0,12}(?:没有?|无)(?:什么|太大)?变"
    # Which months, or years, were above those of another, and which goods are back at a level.
    r"|\b(?:which|what|any|an?) years?\b[^?.;!]{0,30}\b(?:higher|more|larger|bigger|lower|less"
    r"|above|below)"
    r" (?:than )?(?:in )?(?:19|20)\d\d\b(?!,| ?(?:tonnes|tons|dollars|yuan))"
    r"|\b(?:which|what) (?:goods|products|items)\b[^?.;!]{0,24}\b(?:recover|return|bounce"
    r"|back)\w*\b[^?.;!]{0,30}"
    r"\blevels?\b|(?:회복|복귀)(?:한|된|했던) ?(?:품목|상품|물품)"
    r"|(?:商品|产品)[^?]{0,4}(?:恢复|回到|回升)[^?]{0,12}(?:水平|水准)"
    r"|哪[一些]?年[^?]{0,10}比(?:19|20)\d\d年[^?]{0,4}[多高大少低小]"
    r"|(?:(?:19|20)\d\d년(?:도)?(?: ?(?:같은 ?달|동월))?(?:을|를|보다)"
    r"|(?:(?:19|20)\d\d년(?:도)?|(?:코로나|팬데믹|봉쇄)(?:19)? ?(?:이?전|직전)(?:의)?) ?(?:수준|실적)(?:을|를|보다)?)[^?]{0,6}"
    r"(?:넘|웃|초과|앞선|많|컸|큰)[가-힣]{0,4} ?(?:달|월|분기)(?=[ 은는이가도을?]|$)"
    r"|(?:19|20)\d\d년(?:도)?보다 ?(?:더 )?(?:많|컸|큰|높|적|작|낮)[가-힣]{0,3} ?(?:해|연도)(?=[ 은는이가도?]|$)"
    r"|[哪有几](?:[个些])?月(?:份)?[^?]{0,10}(?:超过|高于|多于|比)了?"
    r"(?:(?:19|20)\d\d年|疫情[之以]?前|疫前|封关[之以]?前)"
    r"|(?:超过|高于)了?(?:(?:19|20)\d\d年|疫情[之以]?前|疫前|封关[之以]?前)(?:的)?(?:水平)?的?月份"
    r"|\b(?:which|what|any|a|the) months?\b[^?.;!]{0,24}\b(?:above|over|beyond|topp?ed|exceed(?:s|ed|ing)?|surpass(?:es|ed)?"
    r"|pass(?:es|ed)|higher than|beat)\b (?:the )?pre[- ]?(?:covid|pandemic|closure|lockdown)\b"
    r"|\bwhen\b[^?.;!]{0,30}\b(?:turn|flip|switch|swing|swung|revert)(?:ed)? (?:back )?"
    r"(?:to|into|from|negative|positive)\b"
    r"|(?:감소|증가|상승|하락|마이너스|플러스)(?:세)?(?:로|으로) ?(?:돌아[선섰서]|전환|반전"
    r"|바뀐)[^?]{0,6}"
    r"(?:때|시점|달|월|시기|분기|해|언제)"
    r"|(?:감소|증가|하락|상승)(?:세)?(?:가|이)? ?(?:시작된?|시작한|본격화된) ?(?:시점|시기|때|달|해)"
    r"|꺾[인였이][^?]{0,8}(?:언제|때|시점)|언제[^?]{0,14}꺾[였이인]"
    r"|언제[^?]{0,14}(?:감소|증가|상승|하락|마이너스|플러스)(?:세)?(?:로|으로) ?(?:돌아[섰서]"
    r"|전환|반전|바뀌)"
    r"|(?:什么时候|何时|哪个月|几月|哪年)[^?]{0,6}(?:由|从)?[升降增减正负涨跌]转[升降增减正负涨跌]"
    # Whether a month was above the lowest of another year, and how many times a trough it is.
    r"|\b(?:higher|lower|more|less|larger|bigger|smaller|above|below|over|under|beat|exceed\w*)"
    r" (?:than )?(?:in )?(?:the |its |last year's |(?:19|20)\d\d's )+(?:single )?(?:lowest|highest"
    r"|weakest|worst|best|strongest|slowest|busiest|smallest|largest) (?:month|quarter|year)\b"
    r"|(?:가장(?! ?최근)|제일|최[고저소대다])[^?]{0,10}(?<!동)(?:달|월|분기|해)(?:보다|를 ?(?:넘|웃돌))"
    r"|(?:(?<![同环占])比|超过)[^?]{0,10}最[低高少多差好](?:的)?(?:那)?(?:一)?(?:个)?(?:月份?|季度?)[^?]{0,4}"
    r"(?:[多高大少低小]|[吗?]|$)"
    r"|\bhow many times (?:\w+ ){0,4}(?:low|lows|trough|bottom|nadir)\b"
    r"|(?:저점|바닥|최저[가-힣]?)[^?]{0,14}몇 ?배"
    r"|(?:谷底|低谷|低点|最低点?)[^?]{0,8}(?:几|多少)倍"
    # How long it took.
    r"|\bhow (?:many (?:years|months|quarters)|long) (?:did|does|has|will|would)"
    r" (?:it|they|\w+ \w+) (?:take|taken)\b"
    r"|품목(?:은|이)? ?(?:모두 |다 )?몇 ?(?:가지|개|종)|품목 ?수(?=[는가를 ?]|$)"
    r"|몇 ?(?:가지|종류)(?:의)? ?(?:품목|상품|물품)"
    # An average March: of the months of one name.
    r"|\b(?:average|mean|typical|usual)"
    rf" (?:{MONTHS}"
    r"|(?:first|second)[ -]half|(?:first|second|third|fourth)[ -]quarter|h[12]|q[1-4])\b"
    r"(?! (?:of )?(?:19|20)\d\d| (?:of )?(?:this|last) year)"
    # Growth without what exchange rates did to it.
    r"|환율 ?(?:의 ?)?(?:영향|효과|변동|요인)[을를은]? ?(?:빼|뺀|제외|제거|감안|배제)"
    r"|\bconstant[- ]currency\b|\b(?:excluding|without|net of|adjusted for|stripping out) (?:the )?"
    r"(?:exchange[- ]rate|currency) (?:effects?|moves?|movements?|swings?|impact)\b"
    r"|(?:剔除|扣除|排除|不考虑|不计)汇率(?:的)?(?:影响|因素|变动)"
    # Months above the average of their year.
    r"|\bmonths? (?:that (?:were |was )?|which were |were )?(?:above|below|over|under|higher than|lower than"
    r"|beating) (?:the |its |their )?(?:(?:19|20)\d\d )?(?:monthly |annual |yearly )?(?:average|mean)\b"
    r"|평균(?:보다|을|를|치를|치보다)[^?]{0,14}[은는던린한큰긴돈] ?(?:달|월)(?=[은이을들 ?]|$)"
    r"|(?:高于|低于|超过|比)[^?]{0,10}(?:平均|均值)[^?]{0,6}的?月份?"
    # How close a flow came to a mark.
    r"|\bhow (?:close|near) (?:is|are|was|were|did|has|have|does)\b.{0,60}"
    r"\bto (?:\$|us|cny|\d|one|half)"
)

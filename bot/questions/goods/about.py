"""Tells questions for a good's place among goods, and for its price, from those for its trade."""

import re
from dataclasses import replace

from bot.questions.cues import Cue
from bot.questions.goods.between_goods import orders_periods
from bot.questions.query import WITHIN, TradeQuery
from bot.questions.signals import Signals, goods
from bot.trade import CommodityCode

_AMONG = re.compile(r"\b(?:among|amongst|of all|in the (?:list|ranking) of)\b")


def ranks_a_good(signals: Signals) -> bool:
    """The rank of wigs among imports, or whether they are the top one: a place among goods."""
    if signals.commodity is None or signals.flow is None or len(signals.matches) > 1:
        return False
    among = signals.has(Cue.RANK, Cue.TOP) and _AMONG.search(signals.text) is not None
    among = among and not orders_periods(signals)
    placed = _FIRST_AMONG.search(signals.text) is not None
    head = signals.text[: signals.matches[0].start] if signals.matches else ""
    said = signals.has(Cue.HIGHEST) and _SAID_TO_BE.search(head) is not None
    return among or placed or said or _IS_THE_TOP.search(signals.text) is not None


_SAID_TO_BE = re.compile(
    r"(?:수출품|수입품|품목|상품|물건)[은는이가] ?$|(?:商品|产品|货物|出口|进口)是$"
)
"""What the largest of the goods is said to be: 최대 수출품이 플라스틱 맞나."""


_FIRST_AMONG = re.compile(
    r"(?:수출|수입)(?:액|품|품목| ?품목)?(?:의)? ?(?:전체 ?)?"
    r"(?:중(?:에서|에)?|가운데(?:서)?|에서)(?= )"
    r"(?![^?]{0,30}(?:달|해|분기|월)(?=[은이는가? ]|$))"
    r"[^?]{0,24}(?:1 ?위|일등|1 ?등|몇 ?[위등]|순위)"
    r"|(?:은|는|이|가) [^?]{0,14}(?:수출|수입)(?:품|품목)? ?(?:1 ?[위등]|일등)"
    r"(?: ?(?:품목?|상품))?(?:이?야|이?인가|이?인지|이? ?맞|입니까|이에요|예요|이?었|였)"
    r"|(?:은|는|이|가) [^?]{0,14}(?:주요|최대|핵심|주력) ?(?:수출|수입) ?(?:품목?|상품)"
    r"(?:인가|이야|야|입니까|인지|이었|였|에 ?(?:들|속|포함)| ?중 ?하나)"
    r"|是(?:不是|否)?[^?]{0,8}(?:主要|最大|主力)的?(?:出口|进口)(?:商品|产品|品)(?!是|有)"
    r"|(?:出口|进口)(?:商品|产品|品)[中里]面?的?[^?,]{0,8}(?:排|居|位列)"
    r"第?(?:[几一多](?!个)|名次)"
    r"|在(?:出口|进口)(?:商品|产品|品|额)?[中里]的?(?:排|居|位列|占)?"
    r"(?:第?[几一](?!个)|名次|排名|位次)"
    r"|(?:제일|가장) 많이 (?:파는|팔리는|사는|사 ?가는|사 ?오는|수[출입]하는)"
    r" ?(?:게|것[은이]|건|거는?|품목[은이]|물건[은이]|상품[은이]) "
    r"|(?:第一|头号|最大)的?(?:大|宗)?(?:出口|进口)(?:商品|产品|品)[吗吧了?]"
)
_IS_THE_TOP = re.compile(
    r"^(?:(?:and|so|but) )?(?:is|are|was|were|did|does|do|has|have)\b.{0,60}\b(?:(?:still|an?"
    r"|one of|the|remain(?:ed|s)?|stay(?:ed|s)?|its|their|china's|north korea's|nk's|dprk's) )+"
    r"(?:top|main|biggest|largest|leading|chief|number one"
    r"|no\.? ?1|most important|most valuable) (?:\w+ )?(?:exports?|imports?|goods?|items?|products?"
    r"|commodit(?:y|ies)|categor(?:y|ies)|earners?|things?|sellers?|money-?(?:makers?|spinners?)"
    r"|sources? of (?:income|revenue|cash|foreign currency|hard currency))\b"
    r"|^(?:does|do|did|is|are)\b.{0,40}\b(?:top|lead|head)(?:p?ing)? the (?:list|ranking)s? of\b"
)


_WHICH_GOOD = re.compile(
    r"\b(?:which|what) (?:single |one |hs )?(?:goods?|products?|items?|commodit(?:y|ies)"
    r"|categor(?:y|ies)|chapters?|headings?|sectors?)\b.{0,40}\b(?:share|portion|part|percentage|proportion|most)\b"
)


def which_good(signals: Signals) -> bool:
    """Which product had the largest share: the largest goods, and no share of a flow."""
    goods = signals.has(Cue.GOODS) or _WHAT_MOST.search(signals.text) is not None
    goods = goods or _SO_MANY_FLOWS.search(signals.text) is not None
    largest = goods and signals.has(Cue.SHARE)
    largest = largest and (signals.has(Cue.HIGHEST) or signals.limit is not None)
    named = largest or _WHICH_GOOD.search(signals.text) is not None
    return signals.commodity is None and named


def shares_of_goods(signals: Signals) -> bool:
    """Whether goods are asked for with the part of a flow that each, or the largest, makes up."""
    if signals.commodity is not None:
        return False
    listed = signals.has(Cue.TOP, Cue.GOODS) and _EACH_SHARE.search(signals.text) is not None
    return listed or _ITS_SHARE.search(signals.text) is not None


_EACH_SHARE = re.compile(
    r"\bshares? of (?:the )?(?:top|largest|biggest|main|major|single|individual) (?:\w+ )?(?:\w+ )?"
    r"(?:goods|items|products)\b"
    r"|\b(?:goods|items|products|commodities)(?:'s?)? (?:shares?|percentages?)\b"
    r"|(?:상위|주요|각)? ?(?:\d+ ?개? ?)?(?:(?:수출|수입) ?)?"
    r"(?:품목|상품|물품)(?:들)?(?:의|별|이)? ?(?:합계|합산|총|차지하는|차지한)? ?"
    r"(?:비중|점유율|구성비)"
    r"|\b(?:shares?|percentages?|parts?) (?:did |does |was |of |for )?each\b"
    r"|\b(?:each|their|respective)(?: one's)? (?:\w+ )?(?:shares?|percentages?)\b"
    r"|각각(?:의)? ?(?:비중|비율|점유율|몇 ?(?:%|퍼센트|프로))"
    r"|(?:비중|비율|점유율)(?:은|이|도)? ?각각"
    r"|(?:各自?|分别)(?:的)?(?:占|比重|份额)"
    r"|(?:商品|产品|货物|品类)的?(?:占比|比重|份额|占[^?,]{0,6}(?:比重|比例|份额|百分))"
)

_FOREMOST = r"(?:top|biggest|largest|main|leading|number one|no\.? ?1)"
_ONE_GOOD = r"(?:goods?|items?|products?|commodity|exports?|imports?|earner)"
_ITS_SHARE = re.compile(
    rf"\b{_FOREMOST} (?:\w+ )?{_ONE_GOOD}(?:'s)?"
    r" (?:share|percentage|proportion)\b"
    r"|\b(?:share|percentage|proportion|portion|part|fraction|how much of)\b"
    rf"[^?;,]{{0,40}}?\b{_FOREMOST} (?:single )?(?:\w+ )?{_ONE_GOOD}(?! (?:month|quarter|year))\b"
    r"|(?:가장|제일) ?(?:큰|많은|많이 [가-힣]{2,4}) ?(?:수[출입] ?)?(?:품목?|상품)[^?]{0,14}"
    r"(?:비중|비율|점유|몇 ?(?:%|퍼센트)|차지)"
    r"|最[大多]的?(?:那?[个种])?(?:出口|进口)?(?:商品|产品)[^?,]{0,8}?占"
    r"|(?:1 ?위|최대) ?(?:수[출입] ?)?(?:품목?|상품)(?:의|이)? ?(?:전체 ?)?(?:비중|비율|점유)"
    r"|(?:第一大|最大|头号)的?(?:出口|进口)?(?:商品|产品)的?(?:占比|比重)"
)


def asks_which_moved(signals: Signals) -> bool:
    """Which goods rose, which exports fell: goods by their move, and no flow or list of them."""
    return signals.commodity is None and _WHICH_MOVED.search(signals.text) is not None


_WHICH_MOVED = re.compile(
    r"\b(?:which|what) (?:(?:(?!(?:of|about|is|are|was|were|did|do|does|has|have|had)\b)\w+ ){0,2}?"
    r"(?:goods|products?|items?|commodit(?:y|ies)|categor(?:y|ies)|sectors?)"
    r"|(?:(?:chinese|china's|north korean?|nk|dprk|other) )?(?:exports|imports))\b"
    r"[^?.;,]{0,40}?(?<!the )\b(?:rise|rose|risen|rising|gr[eo]wn?|growing"
    r"|increas(?:e[ds]?|ing)|f[ae]ll(?:en|ing)?|(?<!stack )(?<!pick )up|drop(?:ped)?|dropping"
    r"|declin(?:e[ds]?|ing)|decreas(?:e[ds]?|ing)|down|shr[aiu]nk|surged?|jump(?:ed)?|plunged?"
    r"|slump(?:ed)?|collapsed?|(?:more|less) of)\b"
    r"|(?:어떤|무슨|어느) ?(?:(?:수[출입] ?)?(?:품목|상품|물품|물건)|수[출입]품?)[^?.,]{0,16}?"
    r"(?:늘|줄|증가|감소|올랐|떨어|급증|급감|상승|하락)"
    r"|(?:늘어난|불어난|줄어든|증가한|감소한|급증한|급감한|상승한|하락한|떨어진) ?(?:수[출입] ?)?"
    r"(?:품목|상품|물품|물건|수[출입]품)"
    r"|(?:哪些|哪[种类]|什么)(?:出口|进口)?(?:商品|货物|产品|品[目类]|东西"
    r"|出口|进口)[^?,]{0,10}?(?:增|减|升|降|涨|跌|下滑)"
    r"|(?:增加|增长|上升|减少|下降|下跌|下滑|萎缩)了?的(?:出口|进口)?"
    r"(?:商品|货物|产品|品[目类])"
)


_WHAT_MOST = re.compile(
    r"\bwhat (?:did|does|do|has|have) [^?.;,]{0,30}\b(?:buy|sell|import|export|ship|send|bought"
    r"|sold|imported|exported|shipped|sent)(?: the)? most\b"
    r"|(?:가장|제일) ?많이 ?(?:수출|수입|산|사|판|파|사들|팔)[가-힣]{0,3} ?(?:것|거|게|건)"
    r"|(?:出口|进口|买[进入]?|卖出?)(?:得|的)?最多的?是(?:什么|啥|哪[种样])"
)
"""What was bought most: a good, and no month or year."""
_SO_MANY_FLOWS = re.compile(
    r"\b(?:top|main|biggest|largest|leading) (?:\d{1,2}|two|three|four|five|ten) (?:\w+ )?"
    r"(?:ex|im)ports\b"
)
_PRICE = re.compile(r"\bprices?\b")
_PRICE_OF_TRADE = re.compile(r"가격|价格")


def priced(signals: Signals) -> bool:
    """What a tonne came to: a unit value, or the price of a good."""
    # Without a flow the price of rice is that of a market.
    of_trade = signals.flow is not None and _PRICE_OF_TRADE.search(signals.text) is not None
    price = of_trade or _PRICE.search(signals.text) is not None
    return signals.has(Cue.UNIT_VALUE) or (signals.commodity is not None and price)


def asks_what_goods(signals: Signals) -> bool:
    """What a name or a code of goods stands for, and nothing of their trade or bans."""
    other = signals.flow is not None or signals.periods.main
    if signals.commodity is None or other or signals.has(*_OF_OTHER_MATTERS):
        return False
    coded = not signals.codes and _A_CODE.search(signals.text) is not None
    return signals.has(Cue.ABOUT_GOODS) or coded or _lies_in(signals)


def asks_if_luxury(signals: Signals) -> bool:
    """Whether a good is a luxury, or what luxuries are: what is banned of it; no list holds them.

    Resolution 1718, paragraph 8(a)(iii), leaves it to each state what a luxury good is.
    """
    named = {match.code for match in signals.matches}
    whether = _WHETHER.search(signals.text) or _COUNTS_AS.search(signals.text)
    dated = signals.flow is not None or signals.periods.main
    if _LUXURY not in named or dated:
        return False
    return whether is not None if len(named) > 1 else _WHICH_ONES.search(signals.text) is not None


_LUXURY = CommodityCode("G-luxury-kr")
_COUNTS_AS = re.compile(
    r"\b(?:counts?|counted|qualif(?:y|ies)|considered|regarded|deemed|class(?:ed|ified)|treated|seen)\b"
    r"|사치품(?:에|으로|인|일|이|목록)|[算属]|视为|列入"
)
_WHICH_ONES = re.compile(
    r"\b(?:lists?|listed|counts? as|what (?:is|are)|which goods)\b"
    r"|목록|리스트|명단|뭐가|무엇이|뭐뭐|이란|어떤 ?(?:게|것|품목)"
    r"|清单|名单|有哪些|包括|什么[是算]|是什么"
)
_OF_OTHER_MATTERS = (Cue.RESTRICTION, Cue.CAP, Cue.METHOD_MIRROR, Cue.METHOD_CRUDE)
_A_CODE = re.compile(
    r"\b(?:hs|tariff|customs) ?(?:codes?|numbers?|headings?|chapters?)\b"
    r"|(?:hs|품목|세번|세관|해관) ?(?:코드|번호)|세번|hs ?(?:류|호|章|类|品目)"
    r"|(?:hs|海关|商品|税则) ?(?:编码|编号|代码)|税号"
)
"""A word for a code, without its digits: what a good has is asked for."""
_WHETHER = re.compile(
    r"^(?:is|are|does|do|would|isn't|aren't)\b|,? (?:right|correct|isn't it|yes|no)\?"
    r"|(?:이야|야|인가|맞|속하|속해|들어가|해당|포함|인지|죠|이에요|예요|입니까)[가-힣]{0,4}[ ?.]*$"
    r"|[吗么]\??$|是不是|是否|属不属于|对[吗不]"
)


_HOLDS = re.compile(
    r"\b(?:include[sd]?|contains?|covers?|part of|belongs?|counts? as|counted)\b"
    r"|포함|들어가|속하|속해|해당|包括|包含|属于|算"
)


def _lies_in(signals: Signals) -> bool:
    """Whether it is asked if a good has a code, or lies in a chapter or in a group of goods."""
    exact = [one for one in signals.matches if one.exact]
    two = len(goods(signals)) == _PAIR and _HOLDS.search(signals.text) is not None
    return bool(exact and (signals.codes or two)) and _WHETHER.search(signals.text) is not None


_PAIR = 2


def placed_in(query: TradeQuery, signals: Signals) -> TradeQuery:
    """The good that is asked about first, the code it is said to have beside it."""
    if query.topic != "goods" or not _lies_in(signals):
        return query
    if not signals.codes:
        # The wider of the two holds the other, or would: food, and soybean oil in it.
        wide, fine = sorted(goods(signals), key=lambda code: (not code.is_group, len(code.code)))
        return replace(query, commodity=fine, beside=(wide,), topic=WITHIN)
    good = next(one.code for one in signals.matches if one.exact)
    return replace(query, commodity=good, beside=signals.codes[:1], topic=WITHIN)

"""Tells what a question about UN measures turns on: a resolution, aid, or the goods of a range."""

import re
from dataclasses import replace

from bot.questions.cues import Cue
from bot.questions.goods.relief import aid_alone
from bot.questions.goods.topics import ADOPTED, NEWEST, TRADED
from bot.questions.query import Kind, TradeQuery
from bot.questions.signals import Signals
from bot.trade import CommodityCode, Language, Unit

_RESOLUTION = re.compile(
    r"(?<!\d)(1718|1874|2087|2094|2270|2321|2356|2371|2375|2397)(?!\d)"
    r"|(?:\bresolutions?|\bunscr|\bscr|결의(?:안)?|决议) ?(?:no\.? ?|第)?(\d{4})(?![\d년年])"
    r"|(?<!\d)(\d{4})(?: ?호|号决议)"
)
"""A resolution on North Korea, or any that is called one: of it the table may hold nothing."""


_OILS = tuple(map(CommodityCode, ("2709", "2710", "G-oil")))


def caps_amount(signals: Signals) -> bool:
    """Which resolution set 500,000 barrels, how much oil they may buy: an amount of oil."""
    amount = signals.amount
    oil = signals.commodity is not None and any(one.covers(signals.commodity) for one in _OILS)
    if oil and _SO_MUCH_MAY.search(signals.text):
        return True
    barrels = amount is not None and amount.unit is Unit.BARREL
    return barrels and (signals.has(Cue.RESTRICTION) or signals.flow is None)


_SO_MUCH_MAY = re.compile(
    r"\bhow (?:much|many)\b[^?.;]{0,60}\b(?:can|may)\b(?! (?:be|you|i|we)\b)"
    r"|얼마나 ?(?:많이 )?(?:수입|수출|보낼|들여|살|팔)[가-힣]{0,3} ?수 ?있"
    r"|(?:能|可以?|允许)[^?,]{0,8}多少"
)


def names_a_resolution(text: str) -> bool:
    """Whether a resolution is named by its number."""
    return _RESOLUTION.search(text) is not None


def restricted(query: TradeQuery, signals: Signals) -> TradeQuery:
    """The measures of the resolution named, of a range's goods, or whether aid is exempt."""
    if aid_alone(signals.text, query.commodity.code):
        return replace(query, kind=Kind.METHOD, topic="humanitarian")
    named = _RESOLUTION.search(signals.text)
    if named is not None:
        return replace(query, topic=named[named.lastindex or 0])
    if query.commodity.is_total and _NEWEST.search(signals.text):
        return replace(query, topic=NEWEST, period=None)
    still = _STILL_TRADED.search(signals.text) and not _LAWFULLY.search(signals.text)
    dated = query.period is not None or bool(still) or _IN_THE_DATA.search(signals.text) is not None
    if dated and query.commodity.is_total and _of_what_was_traded(signals):
        flow = query.flow if signals.flow is None else signals.flow.flow
        return replace(query, topic=TRADED, flow=flow)
    if query.period is not None and query.commodity.is_total and _ADOPTED.search(signals.text):
        return replace(query, topic=ADOPTED)
    return query


_NEWEST = re.compile(
    r"\b(?:latest|newest|last|most recent) (?:[a-z]+ ){0,3}resolution\b"
    r"|(?:최신|최근|마지막)[^?]{0,10}결의|(?:最新|最近|最后)[^?]{0,8}决议"
)
_ADOPTED = re.compile(
    r"\b(?:adopt\w*|pass(?:ed|es)?|impos\w*|introduc\w*|new|agreed|issued|came in|tighten\w*)\b"
    r"|채택|통과|부과|새로|신규|나온|도입|만들|出台|通过|实施了|新增|新的?|颁布|发布"
)
"""Measures that came in a range, and not those that were in force in it."""


_IN_THE_DATA = re.compile(
    r"\b(?:any|anything|something|there|shows?|stands?|appears?|found|left)\b[^?]*"
    r"\b(?:data|dataset|figures|numbers|stat(?:istic)?s|bulletins?|tables?)\b"
    r"|(?:자료|데이터|통계|수치)[^?]*(?:[있없]|나[오온와타])"
    r"|数据[^?]*(?:有|出现)|出现[^?]*数据|有[^?]*数据|统计[^?]*有"
)
"""Whether there is anything under a ban in the data, and no matter when."""
_STILL_TRADED = re.compile(
    r"\bstill (?:being )?(?:traded|exported|imported|sold|bought|shipped|going|coming)\b"
    r"|\b(?:showed|shown|shows?|turned|came) up\b|\b(?:signs?|evidence|traces?) of\b"
    r"|\b(?:banned|prohibited|sanctioned|embargoed) (?:goods|items|products)\b[^?]*\bstill\b"
    r"|(?:제재|금지|금수)(?: ?대상)?(?: ?(?:품목|상품|물품|품))?(?:인데도?|임에도|이지만"
    r"|인데 ?왜|[됐된되]+(?:는데|었는데|었지만|지만|음에)도?)[^?]*"
    r"(?:거래|수출|수입|들어|나가|팔|사|통계)"
    r"|(?:제재|금지|금수)(?: ?대상)? ?(?:품목|상품|물품|품)[^?]{0,10}(?:거래|수출|수입|반입"
    r"|반출)(?:된|되는|되고)"
    r"[^?]{0,6}(?:거|것|게|품목|있)"
    r"|(?:아직|여전히|지금도|계속)[^?]*(?:거래|수출|수입|들어|나가|팔|사)[가-힣]* ?"
    r"(?:게|거|것|품목|있)"
    r"|[还仍](?:在|有)?[^?]*(?:贸易|交易|出口|进口|买|卖)"
)
_LAWFULLY = re.compile(
    r"\b(?:legal|lawful|allowed|permitted|may|can|could)|합법|적법|허용|수 ?있"
    r"|可以|合法|允许|能"
)
"""What is still lawful is no trade that still goes on."""


def _of_what_was_traded(signals: Signals) -> bool:
    """Whether the trade of a range is asked about, and not which measures there were in it."""
    text = signals.text
    return _TRADED[signals.language].search(text) is not None and not _MEASURES.search(text)


_TRADED = {
    Language.ENGLISH: re.compile(
        r"\b(?:data|figures?|numbers?|statistics|stats|release|bulletin|anything|something|nothing"
        r"|goods|items|products|trade[ds]?|trading|exports?|imports?|exported|imported|shipments?"
        r"|shipped|deliver(?:y|ies|ed)|sold|bought|flows?|basket|violat\w*|breach\w*|busting)\b"
    ),
    Language.KOREAN: re.compile(
        r"자료|데이터|통계|수치|지표|품목|상품|물품|물자|교역|무역|수출|수입|거래|반입|반출|팔|샀|사들|위반"
    ),
    Language.CHINESE: re.compile(
        r"数据|统计|数字|商品|产品|货物|东西|贸易|出口|进口|交易|[买卖]|违[反规]"
    ),
}
_MEASURES = re.compile(
    r"\b(?:what|(?:what|which) (?:goods|products|items))(?:'s(?!.*\bstill\b)|s| is| are| was| were"
    r"| got| has been| have been)? (?:all |now |currently |newly )?"
    r"(?:banned|prohibited|sanctioned|restricted)\b(?! (?:goods|items|products))"
    r"|(?:뭐|뭘|무엇)[이가을를]? ?(?:수[출입][이을를]? ?)?금지|(?:禁止|被禁|禁)了?(?:什么|哪些)"
    r"|새로 ?(?:금지|제재)된 ?(?:품목|상품|물품|것|게|거)"
    r"|\d년(?:도)?(?:에|부터)? ?(?:새로 ?)?금지된 ?(?:품목|상품|물품)(?! ?(?:수[출입]|거래))"
    r"|\d年(?:新)?(?:被)?禁(?:止)?的(?:商品|产品|货物)(?!出口|进口)|"
    r"\b(?:which|what|how many|list|new|any new|the) (?:\w+ ){0,2}(?:sanctions?|measures?|bans?"
    r"|resolutions?|embargo(?:es)?|restrictions?|rules?|caps?)\b"
    r"(?! (?:goods|items|products|violations?|breach\w*|bust\w*))"
    r"|(?:어떤|무슨|새로운|새) ?(?:제재|결의|조치|규제)|제재(?:는|가|에는|결의)"
    r"(?! ?(?:위반|대상|품목))|결의(?:안|는|가|를|의 내용)"
    r"|(?:哪些|什么|有何|何种|新的?)(?:制裁|决议|措施|禁令|限制)(?!的?(?:商品|产品|货物|品))"
)
"""Words for the measures themselves: what sanctions were there in 2017."""

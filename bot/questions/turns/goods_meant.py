"""Takes a word for the good it is beside others or trade: lead, electricity, a metal's ore."""

import re
from typing import Final

from bot.trade import Language

_METAL: Final = (
    r"(?:zinc|copper|tin|silver|gold|nickel|tungsten|alumini?um|molybdenum|antimony|magnesite"
    r"|iron|steel|coal)(?: ores?)?"
)
_AND: Final = r"(?:,? (?:and|or|vs\.?|versus|plus) |, ?| ?[/&+] ?)"
# Lead in any other make has a name of its own: lead ore, lead acid batteries.
_MADE: Final = r"(?! ?(?:ores?|concentrates?|acid|metal|articles?|products?|pencils?|paint|to)\b)"
_DEALT: Final = (
    r"(?:imports?|exports?|shipments?|purchases?|sales|deliveries|tonnes|tons|kilos|kg|amount"
    r"|value|quantity|volume|price|share) of"
    r"|(?:import|imported|importing|export|exported|exporting|buy|bought|buying|sell|sold|selling"
    r"|shipped|purchased?)"
    r"|much|any|on|about|cover(?:s|ed|ing)?|includ(?:e|es|ed|ing)"
)
_LEAD: Final = re.compile(
    rf"(?<=\b){_METAL}{_AND}\blead\b{_MADE}"
    rf"|\blead{_MADE}(?={_AND}{_METAL}\b)"
    r"|(?<!imports )(?<!exports )(?<!trade )(?<!goods )(?<!items )(?<!products )(?<!the )(?<!to )"
    r"(?<!that )(?<!which )(?<!not )(?<!it )(?<!they )\blead"
    r"(?= (?:imports?|exports?|shipments?|purchases|sales)\b(?! (?:goods?|items?|products?)\b))"
    rf"|\b(?:{_DEALT}) lead\b(?=[ ?.!,]*$|,? (?:in|from|to|and|or|for|during|since|over|last"
    r"|this|did|does|was|were|has|is|imports?|exports?|\d{4})\b)"
    r"|^(?:is|was|are) lead\b(?= (?:a |an |under |still |also |on |now |subject |\w+ed\b))"
    r"|^lead(?=,? (?:\d{4}|in|from|to (?:north|nk|the|dprk))\b)"
)
# 电视, 电池 and the like are goods of their own.
_ALONE: Final = (
    r"电(?![视脑话器子池机动缆线力能气工信影梯灯站网量解炉焊商扇瓶路阻容磁压流热源极表冰饭风玩"
    r"镀钻锯锅镜传报车冶化石厂费价])"
)
_CURRENT: Final = re.compile(
    rf"(?:(?<=[卖买送供输购年月的])|(?<=多少)|(?<=[卖买]了)|(?<=进口)|(?<=出口)|(?<=供应)|^){_ALONE}"
)


# An ore is its metal's, however the two are spaced, and what is dressed from it goes with it.
_ORE: Final = re.compile(
    r"(?<![가-힣])(철|동|연|납|아연|구리|티탄|티타늄|망간|니켈|크롬|금|은|주석|텅스텐|몰리브덴)"
    r"(?: 광석| ?정광(?:석)?)"
)


# One syllable that is a particle or an adverb elsewhere is a good right before trade.
_SYLLABLES: Final = {
    "은": "은괴",
    "약": "의약품",
    "실": "원사",
    "못": "쇠못",
    "배": "선박",
    "철": "철강",
    "술": "주류",
    "게": "꽃게",
}
_TRADED: Final = r"(?:대[북중] ?)?(?:수출|수입|교역|무역|거래)(?![하했할한되된됐])"
# 줄어든 게, 0인 게: what is so.
_WHAT_IS_SO: Final = r"(?:(?<=[인던든난된] )|(?<=[없있]는 ))게"
_SYLLABLE: Final = re.compile(
    rf"(?<![가-힣\d])(?<!(?<!북)한 )(?<![두세네몇] )(?<!\d )(?!{_WHAT_IS_SO})"
    rf"([{''.join(_SYLLABLES)}])"
    rf"(?=[을를의]? {_TRADED}|[을를] (?:얼마나 |많이 )?(?:팔|판|샀|산|사|수출|수입)"
    r"|(?<=[은게술]) (?:(?:얼마나|몇 ?톤|얼마어치) (?:수[출입]|팔|샀|사)|비중|단가|물량|유엔|제재))"
)
# Drink is a good wherever it stands alone, and so it is in Chinese.
_DRINK: Final = re.compile(
    r"(?<![가-힣\d])술(?=[ ?.!,]|$)"
    r"|(?<![啤白黄红米料萄洋烈烧甜药果清名])酒(?![类精店吧驾杯厂楼家席泉])"
)
# 술이랑 담배, 담배랑 술: it is a good beside another.
_SYLLABLE_AND: Final = re.compile(
    r"(?<![가-힣\d])(?:술|약|철)(?=(?:이랑|하고|과) ?[가-힣])"
    r"|(?<=[랑와과고및,] )(?:술|약|철)(?= (?:\d|수[출입]|올해|작년|지난)|[은는]?[ ?.!]*$)"
    r"|^(?:술|철)(?= (?:\d|올해|작년|지난))"
)
_CHARACTERS: Final = {
    "药": "药品",
    "船": "船舶",
    "书": "书籍",
    "车": "车辆",
    "油": "石油",
    "布": "布料",
    "米": "大米",
    "酒": "酒类",
    "烟": "烟草",
    "钢": "钢铁",
    "铁": "钢铁",
    "金": "黄金",
    "银": "白银",
    "粮": "粮食",
    "菜": "蔬菜",
    "蛋": "鸡蛋",
}
_CHARACTER: Final = re.compile(
    rf"(?:(?<=[年月的卖买给鲜国朝了])|^)([{''.join(_CHARACTERS)}])"
    r"(?=(?:的)?(?:对朝|对华)?(?:出口|进口|贸易)|[了吗呢,?.]|有?多少|给(?:朝鲜|中国)|$)"
    rf"|(?<=[和与及跟、])([{''.join(_CHARACTERS)}])(?=(?:的)?(?:出口|进口|贸易)|(?:19|20)\d\d年?|[吗呢,?.]|$)"
    rf"|(?:^|(?<=[年月]))([{''.join(_CHARACTERS)}])(?=[和与及跟、])"
    rf"|(?<=多少)([{''.join(_CHARACTERS)}])(?=[吗呢,?.]|$)"
)


_PAIRS: Final = {
    "烟酒": "烟草和酒类",
    "米面": "大米和面粉",
    "米和面": "大米和面粉",
    "米面油": "大米、面粉和食用油",
    "粮油": "粮食和食用油",
}
_PAIR: Final = re.compile("米面油|烟酒|米和面(?!粉|条)|米面(?!粉|条)|粮油(?!脂)")


_POWER: Final = re.compile(
    r"\b((?:sell|buy|export|import|supply|deliver)(?:s|ing|ed)?|sold|bought|supplies) power\b"
)
_SHIP: Final = re.compile(r"\bship(?= (?:exports?|imports?|sales|supplies|supply)\b)")


def goods_meant(text: str, language: Language) -> str:
    """A normalised text in which such words name the good; where they do not they stay."""
    if language is Language.ENGLISH:
        text = _POWER.sub(r"\1 electricity", _SHIP.sub("vessel", text))
        return _LEAD.sub(_as_metal, text) if "lead" in text else text
    if language is Language.KOREAN:
        text = _DRINK.sub("주류", _ORE.sub(r"\1광석", text))
        text = _SYLLABLE_AND.sub(lambda found: _SYLLABLES[found[0]], text)
        return _SYLLABLE.sub(lambda found: _SYLLABLES[found[1]], text)
    if language is Language.CHINESE:
        text = _PAIR.sub(lambda found: _PAIRS[found[0]], _CURRENT.sub("电力", text))
        text = _CHARACTER.sub(lambda found: _CHARACTERS[found[0]], text)
        return _DRINK.sub("酒类", text)
    return text


def _as_metal(found: re.Match[str]) -> str:
    before, lead, after = found[0].rpartition("lead")
    return f"{before}{lead} metal{after}"

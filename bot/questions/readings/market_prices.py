"""Tells which market prices are asked for: rice and the dollar, or one that is not held."""

import re
from collections.abc import Callable
from typing import Final

from bot.questions.cues import Cue
from bot.questions.periods import Flag
from bot.questions.query import BOTH_RATES, RICE_FOR_A_DOLLAR, RICE_IN_DOLLARS, Kind
from bot.questions.readings.judging import asks_rate
from bot.questions.readings.moments import prices_rice
from bot.questions.signals import Signals
from bot.trade.period import MONTHS_A_YEAR

_NAMED: Final = re.compile(
    r"(?:기름|휘발유|경유|연유|디젤유|옥수수|강냉이|돼지고기|밀가루|생필품|금|유가) ?"
    r"(?:값|시세|물가|시장 ?가격)(?=[은이도을을? ]|$)"
)
_PRICE: Final = re.compile(
    r"\b(?:prices?|costs?|expensive|cheap)\b|가격|[가-힣]값|시세|물가|价|多少钱"
)
_MARKET: Final = re.compile(
    r"\bpyongyang(?:'s)?\b|\bmarket prices?\b|\bprices? (?:in|inside) (?:north korea|nk|the dprk)\b"
    r"|\bjangmadang\b|평양|장마당|북한 ?(?:내|시장|물가)|시장 ?(?:가격|물가)"
    r"|平壤|集市|长马当|市场价|朝鲜(?:国内|市场|黑市)"
)


_RICE: Final = re.compile(r"\brice\b|쌀|米")
_FOR_A_DOLLAR: Final = re.compile(
    r"\b(?:an?|one|1|the|single|us|per|each|every) (?:us )?dollar\b|\$ ?\d"
    r"|\b(?:\d+|one) ?(?:us )?(?:usd|dollars)\b"
    r"|(?:\d|일|한|미국?) ?(?:달러|불)(?=로|면|어치|에|당|를|가|의| )"
    r"|(?:一|\d|每)(?:个|块)?美[元金]"
)
_BUYS: Final = re.compile(
    r"\b(?:buy|buys|get|gets|got|bought|purchase|afford|worth of)\b"
    r"|\brice (?:for|per) (?:an?|one|each|every|the)\b"
    r"|[살사](?=[ 수]|지|나|요|\b)|구[입매]|[买换]"
)
_AT_CUSTOMS: Final = re.compile(
    r"\b(?:exports?|exported|imports?|imported|tonnes?|tons?|prices?|rates?|costs?)\b"
    r"|수출|수입|가격|환율|쌀값|시세|[出进]口|价|汇率"
)


def rice_for_a_dollar(signals: Signals) -> bool:
    """Whether it is asked how much rice a dollar buys, for which rate and price are needed."""
    asked = (_RICE, _FOR_A_DOLLAR, _BUYS)
    text = signals.text
    return all(one.search(text) for one in asked) and _AT_CUSTOMS.search(text) is None


_IN_DOLLARS: Final = re.compile(
    r"\bin (?:us )?(?:dollars?|usd)\b|\bhow many (?:us )?dollars\b|\b(?:dollar|usd) price\b"
    r"|달러로|몇 ?(?:달러|불)|달러 ?(?:기준|환산)"
    r"|多少(?:钱)?美[元金]|几(?:块)?美[元金]|[用以按]美[元金]|(?:换|折)(?:算)?(?:成|合|为)?美[元金]"
    r"|美元计"
)
_A_KILO: Final = re.compile(
    r"(?<![a-z])(?:kilo(?:gram)?s?|kgs?)\b|킬로|公斤|千克"
    r"|\bprices?\b|쌀값|가격|价"
)
_TRADED: Final = re.compile(
    r"\b(?:exports?|exported|imports?|imported|shipped|sold|tonnes?|tons?)\b|수출|수입|톤"
    r"|[出进]口|吨"
)


def rice_in_dollars(signals: Signals) -> bool:
    """Whether it is asked what a kilogram of rice costs in dollars, at the market and its rate."""
    asked = (_RICE, _IN_DOLLARS, _A_KILO)
    text = signals.text
    return all(one.search(text) for one in asked) and _TRADED.search(text) is None


_IN_YUAN: Final = re.compile(
    r"\bin (?:chinese )?(?:yuan|rmb|cny|renminbi)\b|\bhow many yuan\b|위안화?로|몇 ?위안|위안 ?환산"
    r"|人民币|多少元|几元"
)


def rice_in_yuan(signals: Signals) -> bool:
    """Whether the market price of rice is asked for in yuan, of which no market rate is held."""
    text = signals.text
    at_market = signals.has(Cue.RICE_PRICE) or (_RICE.search(text) and _MARKET.search(text))
    asked = at_market and _IN_YUAN.search(text) is not None
    return bool(asked) and signals.flow is None and _TRADED.search(text) is None


_CONSUMED: Final = re.compile(
    r"(?<![a-z])(?:petrol|gasoline|gas|diesel|fuel|kerosene|oil|corn|maize|pork|flour|sugar|eggs?"
    r"|beans?|potatoes|vegetables?|cigarettes|medicines?|food)"
    r" (?:(?:retail|market|pump|street) )?(?:prices?|costs?)\b"
    r"|\b(?:prices?|costs?) (?:of|for) (?:a (?:litre|liter|kilo(?:gram)?|kg) of )?"
    r"(?:petrol|gasoline|gas|diesel|fuel|kerosene|oil|corn|maize|pork|flour|sugar|eggs?|beans?"
    r"|potatoes|vegetables?|cigarettes|food)\b"
    r"|\b(?:how much (?:is|does|do|are)|what (?:does|do)) (?:an? |the )?(?:(?:litre|liter|kilo"
    r"|kilogram|kg) of )?(?:petrol|gasoline|gas|diesel|fuel|kerosene|corn|maize|pork|flour|sugar"
    r"|eggs?)(?: cost\b|[ ?.!]*$| (?:in|now|these days|at)\b)"
    r"|(?:기름|휘발유|경유|연유|디젤유?|가솔린|등유|유류|연료|옥수수|강냉이|돼지고기|밀가루|콩|설탕"
    r"|식용유|담배|달걀|계란"
    r"|두부|식품|생필품) ?(?:1 ?)?(?:리터|킬로|kg)?(?:에|당)? ?"
    r"(?:값|가격|시세|소매가|물가|얼마(?:야|예요|인가요?|에요|임|지|니|입니까|[ ?]|$))"
    r"|(?<![가-힣])유가(?=[는은가 ?]|$)"
    r"|(?:汽油|柴油|燃油|燃料|煤油|机油|玉米|猪肉|面粉|食用油|白糖|鸡蛋|豆油|香烟|蔬菜|食品"
    r"|(?<![原石食])油)"
    r"(?:的)?(?:市场|零售|黑市)?(?:价格?|多少钱|贵|[卖涨跌])"
)
"""What households pay for at a market, of which the readings hold rice alone."""
_PER_UNIT: Final = re.compile(
    r"\b(?:per|a) (?:metric )?(?:ton(?:ne)?|barrel)s?\b|\bunit (?:price|value|cost)s?\b|\bcustoms\b"
    r"|톤당|단가|통관|배럴|每吨|单价|报关|均价|每桶"
)
"""Prices at the border, which are worked out from values and quantities."""


_IN_CHINA: Final = re.compile(
    r"\bprices? (?:in|inside) china\b"
    r"|\bchin(?:a's|ese) (?:domestic |market |home )?(?:\w+ )?prices?\b"
    r"|중국 ?(?:의|내|국내|시장|현지)? ?(?:\S+값|\S+ ?(?:시장)?가격)(?=[은이도을 ?]|$)"
    r"|中国(?:国内|市场|境内)?的?[^?,出进从向对]{1,4}(?:市场)?价"
)
"""What goods cost in China, which no table here tells."""


def _over_a_year(signals: Signals) -> bool:
    """Whether a price of whole years is asked for, which customs tells and no market does."""
    spans = [mention.period for mention in signals.periods.main]
    return bool(spans) and all(span and len(span) >= MONTHS_A_YEAR for span in spans)


def other_market_price(signals: Signals) -> bool:
    """Whether the price of petrol in Pyongyang is asked for, and not what was paid at customs."""
    if signals.flow is None and _IN_CHINA.search(signals.text):
        return True
    if signals.flow is not None or signals.has(Cue.RICE_PRICE, Cue.WON_RATE, Cue.YUAN_RATE):
        return False
    at_border = _PER_UNIT.search(signals.text) or _over_a_year(signals)
    if _CONSUMED.search(signals.text) and not at_border:
        return True
    at_market = _PRICE.search(signals.text) and _MARKET.search(signals.text)
    return bool(at_market or _NAMED.search(signals.text))


def _won_rate(signals: Signals) -> bool:
    """Whether the rate of the won is asked for: of any rate, that told with North Korea alone."""
    own = signals.has(Cue.DPRK) and not signals.has(Cue.CHINA, Cue.YUAN, Cue.TRADE)
    bare = signals.has(Cue.YUAN_RATE) and own and signals.flow is None
    bare = bare and not signals.has(Cue.METHOD_CURRENCY)
    # Of a day, and past so many: a rate that only the market in Pyongyang has.
    in_won = Flag.DAY in signals.periods.flags or _MARK_IN_WON.search(signals.text)
    if signals.has(Cue.METHOD_CURRENCY) and _CONVERTS.search(signals.text):
        return False
    return signals.has(Cue.WON_RATE) or bare or (bare_rate(signals) and bool(in_won))


_CONVERTS: Final = re.compile(r"\bconver(?:t|sion)\w*|환산|折算|换算|折合")
_MARK_IN_WON: Final = re.compile(
    r"(?<![\d.,])(?:\d{1,3},\d{3}|\d{5,6}|\d{1,3}(?:\.\d+)? ?(?:[만万]|k\b))(?![\d,])"
)
"""A rate of so many is one in won: no dollar ever cost as many yuan."""


_MONEY: Final = re.compile(r"\b(?:yuan|rmb|cny|renminbi|won)\b|위안|인민폐|원화|人民币|元(?!旦)|圆")


def bare_rate(signals: Signals) -> bool:
    """Whether an exchange rate is asked for, and neither a country nor its money is named."""
    named = signals.has(Cue.CHINA, Cue.DPRK, Cue.YUAN, Cue.WON_RATE, Cue.METHOD_CURRENCY)
    plain = signals.flow is None and not signals.has(Cue.TRADE, Cue.BALANCE, Cue.CHART)
    bare = plain and not named and signals.has(Cue.YUAN_RATE)
    return bare and _MONEY.search(signals.text.replace("美元", "")) is None


def last_past_a_price(signals: Signals) -> bool:
    """When rice last stood below a price: of a market the first time alone is told."""
    mark = _MARK_IN_WON.search(signals.text) and signals.has(Cue.LAST_TIME)
    return bool(mark) and signals.has(Cue.RICE_PRICE, Cue.WON_RATE, Cue.YUAN_RATE)


_RATE_TOO: Final = re.compile(
    r"\b(?:rates?|won)\b,? ?(?:and|vs\.?|versus|&|,) (?:the )?(?:\w+ )?rice\b"
    r"|\brice(?: prices?)?,? ?(?:and|vs\.?|versus|&|,) (?:the )?(?:\w+ ){0,2}(?:rates?|won)\b"
    r"|환율(?:이랑|이나|[과와]|하고|,| 및)? ?쌀|쌀값(?:이랑|이나|[과와]|하고|,| 및)? ?(?:\S+ )?환율"
    r"|汇[率价][和与跟及、,] ?(?:大)?米|米价[和与跟及、,] ?[^?]{0,4}汇[率价]"
)


def rate_beside_rice(signals: Signals) -> tuple[str, ...]:
    """The price of rice and a rate that are asked for side by side, in the order of the words."""
    found = _RATE_TOO.search(signals.text) if signals.has(Cue.RICE_PRICE) else None
    if found is None or signals.flow is not None or signals.has(Cue.CHART):
        return ()
    money = "yuan" if signals.has(Cue.YUAN, Cue.CHINA) else "won"
    return ("rice", money) if _RICE.match(found[0]) else (money, "rice")


OF_MARKETS: Final[tuple[tuple[Callable[[Signals], bool], Kind, str], ...]] = (
    (rice_for_a_dollar, Kind.CONTEXT, RICE_FOR_A_DOLLAR),
    (rice_in_dollars, Kind.CONTEXT, RICE_IN_DOLLARS),
    (lambda s: prices_rice(s) and not asks_rate(s), Kind.CONTEXT, "rice"),
    (_won_rate, Kind.CONTEXT, "won"),
    (bare_rate, Kind.CONTEXT, BOTH_RATES),
    (prices_rice, Kind.CONTEXT, "rice"),
)
"""Rules for the series that are told in won, which come before any figure of trade."""

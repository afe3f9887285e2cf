"""Finds what customs' tables cannot tell for whose trade it is: of a place, a firm, a country."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from bot.questions.cues import Cue
from bot.questions.goods.unnamed import of_other_matters
from bot.questions.query import BOTH_FLOWS, Kind, TradeQuery
from bot.questions.signals import Signals

_FIRMS: Final = re.compile(
    r"\bwhat (?:\w+ ){0,2}(?:compan(?:y|ies)|firms?|enterprises?|traders|importers|exporters)\b"
    r"|\b(?:which|who|whose|name|list|names of|largest|biggest|top|main|major|how many|any"
    r"|individual|by|per)\b[^?]{0,40}"
    r"\b(?:compan(?:y|ies)|firms?|enterprises?|corporations?|traders|importers|exporters|buyers"
    r"|sellers|suppliers|shippers|trading houses?)\b"
    r"|\b(?:which|what|names?(?: of)?|list)\b.{0,20}\b(?:ships?|vessels?|tankers?|boats?)\b.{0,20}"
    r"\b(?:carr(?:y|ied)|transport\w*|deliver\w*|haul\w*|us(?:ed|ing)|involved)\b"
    r"|(?:어떤|어느|무슨|가장 ?큰|제일 ?큰|주요|최대|몇)[^?]{0,14}"
    r"(?:회사|기업|업체|무역상|수출업자|수입업자|거래처)"
    r"|(?:회사|기업|업체) ?(?:별|명단|이름|목록|리스트)"
    r"|(?:회사|기업|업체|무역상)[는은가이]? ?(?:어디|누구|뭐|무엇|어느)"
    r"|(?:哪|什么|最大的?|主要|几|多少)[^?]{0,8}(?:公司|企业|厂商|商家|贸易商|[进出]口商(?!品)|供应商)"
    r"|(?:수입|수출|거래)하는 ?(?:중국|북한)? ?(?:업체|회사|기업)"
    r"|(?:进口|出口|购买|收购)[^?]{0,12}的(?:中国|朝鲜)?(?:企业|公司|厂商)"
    r"|(?:公司|企业|厂商|商家)(?:是|有|叫)*(?:哪|什么|谁)"
    r"|(?:公司|企业|厂商)(?:名单|名称|名录|排名)|(?:按|分)(?:公司|企业)"
)


_MODES: Final = re.compile(
    r"\b(?:processing|entrepot|compensation|ordinary|small[- ]scale border|petty border)[- ]trade\b"
    r"|\bgeneral trade\b(?= (?:exports?|imports?|mode|regime|to|with|from|in|only)\b|[ ?]*(?:\d|$))"
    r"|\b(?:trade|trading|customs) (?:modes?|regimes?)\b|\bbonded\b|\bbarter\w*"
    r"|\b(?:out|in)ward processing\b|\bprocessing (?:exports?|imports?)\b"
    r"|가공 ?무역|임가공|일반 ?무역(?!상|회사)|보세|변경 ?(?:소액 ?)?무역|소액 ?무역|호시 ?무역"
    r"|무역 ?(?:방식|형태|유형)|물물 ?교환|바터|구상 ?무역"
    r"|加工贸易|来料加工|进料加工|一般贸易|保税|边境小额|小额贸易|互市"
    r"|转口(?=[对自从出进])|(?:国有|国营|民营|私营|外资)(?:企业|[对自从出进])|边境(?=[对自从出进])"
    r"|贸易方式|易货|补偿贸易"
    r"|\bby (?:rail(?:way)?|train|sea|ship|boat|air|plane|truck|road|land)\b|\bsea-?borne\b"
    r"|\boverland\b|철도(?:로|편)|열차(?:로|편)|해상(?:으로|편| ?운송)|육로|항공(?:으로|편)"
    r"|(?:经|通过|用)(?:铁路|公路|海路|陆路)|铁路运输|[海陆空]运"
)
"""Ways of trade and of carriage that the bulletins and the press do not tell apart."""


_MADE_UP: Final = frozenset({"G-clothing", "G-textiles", "61", "62"})
"""Goods that North Korea makes up for Chinese buyers: all of them are what 임가공 stands for."""


def by_mode(signals: Signals) -> bool:
    """Whether trade of one customs regime or one way of carriage is asked for."""
    code = signals.commodity
    if signals.has(Cue.RESTRICTION, Cue.CAP, Cue.METHOD_SMUGGLING, Cue.METHOD_CAVEATS):
        return False
    if code is not None and code.code in _MADE_UP:
        return False
    return _MODES.search(signals.text) is not None


def of_firms(signals: Signals) -> bool:
    """Whether traders are asked after by name or number, which customs does not publish."""
    ruled = signals.has(Cue.RESTRICTION, Cue.CAP, Cue.OTHER_AREA)
    return not ruled and _FIRMS.search(signals.text) is not None


def at_another_market(signals: Signals) -> bool:
    """Whether a market price or rate is asked for in a town whose readings are not held."""
    return signals.has(Cue.PROVINCE) and signals.has(Cue.RICE_PRICE, Cue.WON_RATE, Cue.YUAN_RATE)


_NORTH: Final = r"(?:朝鲜|朝方|北韩)"
_OF_ALL_ITS_TRADE: Final = re.compile(
    r"\bchina's (?:\w+ )?(?:share|part|portion|percentage|weight) (?:of|in)"
    r" (?:all |total |overall )?(?:nk|dprk|north korea|the north|pyongyang)(?:'s|n)?"
    r" (?:\w+ )?(?:exports|imports|trade)\b"
    r"|(?:대중|대 ?중국|중국과의|중국 ?(?=수출|수입|교역|무역))[^?]{0,16}"
    r"(?:북한|북측|자국)(?:의)? ?(?:전체|총|모든|대외)(?:의)? ?(?:수출|수입|교역|무역)"
    r"|(?:대중|대 ?중국) ?(?:수출|수입)[^?]{0,3}(?<=[이가은는] )(?:전체|총|모든|대외)"
    r" ?(?:수출|수입)"
    rf"|{_NORTH}[^?,]{{0,12}}占[了到]?(?:大?约)?(?:[它其]|他们|自己|{_NORTH})的?"
    r"(?:全部|总|整体|所有|对外|年)*的?(?:出口|进口|贸易|外贸)"
    rf"|(?:对华|对中(?:国)?|[与跟和同]中国|中朝|朝中)[^?,]{{0,12}}占[了到]?(?:大?约)?{_NORTH}的?"
    r"(?:全部|总|整体|所有|对外|年)*的?(?:出口|进口|贸易|外贸)"
    rf"|{_NORTH}的?(?:出口|进口|贸易|外贸)(?:额|总额)?[中里][^?,]{{0,4}}中国"
)
"""One flow with China as a part of all that the North trades: 朝鲜对华出口占其总出口的比重."""


def _of_all_its_trade(signals: Signals) -> bool:
    """Whether the whole of a share is the North's trade with all countries, which is not held.

    Of a good that is named, all exports are those to China.
    """
    return signals.commodity is None and _OF_ALL_ITS_TRADE.search(signals.text) is not None


_BY_COUNTRY: Final = re.compile(
    r"\bby (?:country|countries|nation|(?:trading )?partners?)\b(?! of\b)|(?:국가|나라|상대국)별"
    r"|[按分]国[别家]|各国(?=[的贸出进])"
)


def _by_country(signals: Signals) -> bool:
    """Whether a flow is wanted country by country, and not when the table by country is out."""
    traded = signals.flow is not None or signals.has(Cue.TRADE)
    of_the_table = signals.has(Cue.NEXT_RELEASE, Cue.LATE, Cue.ABOUT_SOURCES)
    return traded and not of_the_table and _BY_COUNTRY.search(signals.text) is not None


def _of_another_country(signals: Signals) -> bool:
    if _of_all_its_trade(signals) or _by_country(signals):
        return True
    noted = signals.has(Cue.METHOD_KOTRA, Cue.METHOD_REEXPORTS, Cue.METHOD_PERSPECTIVE)
    if signals.has(Cue.OTHER_AREA) and not noted:
        return True
    if not signals.has(Cue.WORLD) or (noted and signals.flow is None):
        return False
    if not signals.has(Cue.DPRK):
        return signals.commodity is not None
    return not signals.has(Cue.CHINA, Cue.SHARE)


_OF_GOODS: Final = frozenset(
    {Kind.TOP, Kind.COMPOSITION, Kind.APPEARED, Kind.VANISHED, Kind.UNIT_VALUE}
)


def as_held_of_the_world(query: TradeQuery) -> TradeQuery | None:
    """What is held to answer a question on China's trade with all countries, the totals alone.

    None where goods are asked for: those held are of the trade with North Korea. The news of a
    month are its totals.
    """
    if query.partner != "WLD":
        return query
    if query.kind in _OF_GOODS or not query.commodity.is_total:
        return None
    if query.kind is Kind.WHATS_NEW:
        return replace(query, kind=Kind.LEVEL, topic=BOTH_FLOWS)
    return query


def _of_a_place(signals: Signals) -> bool:
    elsewhere = signals.has(Cue.METHOD_CRUDE) or of_other_matters(signals)
    return signals.has(Cue.PROVINCE) and not elsewhere


OF_OTHERS: Final[tuple[tuple[Callable[[Signals], bool], str], ...]] = (
    (at_another_market, "market_place"),
    (of_firms, "firm"),
    (by_mode, "trade_mode"),
    (_of_another_country, "other_area"),
    (_of_a_place, "province"),
)
"""Refusals of trade that is not China's as a whole with North Korea."""

"""Tells which goods are new, gone or back, and of which range where an event dates them too."""

import re
from dataclasses import replace

from bot.questions.cues import Cue
from bot.questions.query import TradeQuery
from bot.questions.readings.mains import mains_of
from bot.questions.signals import Signals
from bot.questions.vocabulary.numbers import YEAR
from bot.trade import Period

_BACK = re.compile(
    r"\b(?:re-?(?:appear|start|turn|sum|emerg)\w*|again|(?:came|come|coming) back)\b"
    r"|다시|재개|재등장|부활|되살아|又|(?<!不)再|重新|恢复|复现"
)


_TRADED = r"(?:traded?|shipp?(?:ed)?|sent|exported|imported|bought|sold|supplied|purchased)"
NOT_TRADED = re.compile(
    r"\b(?:what|which (?:goods|products?|items?|commodit(?:y|ies)))\b[^?.;]{0,30}"
    rf"(?:\b(?:not|never|no longer)|n't) (?:\w+ ){{0,2}}?{_TRADED}\b"
    r"|\b(?:what|which (?:goods|products?|items?|commodit(?:y|ies)))\b[^?.;]{0,30}"
    r"(?:\b(?:not|never|no longer)|n't) (?:export|import|sell|buy|supply|ship|send)\b"
    r"|^(?:and |so |but )?what (?:was|were|is)(?: not|n't)[ ?]*$"
    r"|\b(?:goods|products|items|commodities) (?:with|having|(?:that|which) had)"
    r" (?:zero|no|nil|none) (?:exports?|imports?|trade|recorded|reported)\b"
    r"|(?:거래|교역|수출|수입)? ?실적 ?(?:이 ?)?없[는던었]+ ?(?:품목|상품|물품)"
    r"|没有?(?:任何)?记录的(?:商品|货物|品目)"
    r"|(?:거래|교역|수출|수입)(?:액)?(?:이|가)? ?(?:0|영|제로|없)(?:인|이던|이었던|던|는|었던) ?"
    r"(?:품목|상품|물품)"
    r"|(?:出口|进口)额?[为是]?(?:零|0|无)的(?:商品|货物|品目)"
    r"|(?:没有|零)(?:出口|进口)的(?:商品|货物|品目)"
    r"|(?:거래|교역|수출|수입)(?:되|하)?지 ?(?:않|못)[^?]{0,4} ?(?:품목|상품|물품|것|게|건)"
    r"|안 ?(?:팔|파|사|사오|사 ?가|보내|수[출입]하)[는던] ?(?:품목|상품|물품|물건|[것게건거])"
    r"|(?:무엇|뭐|뭣|어떤 (?:품목|상품))(?:이|가|은|을|를)? ?"
    r"(?:빠[졌진]|안 ?(?:됐|되었|팔|거래)|거래(?:가 )?(?:되지 ?않|안))"
    r"|(?:没有?|未)(?:交易|出口|进口|买|卖)(?:[过了])?(?:哪些|[什甚啥]么?|的(?:商品|货物|东西))"
    r"|不(?:[从向对给][^?,]{1,4})?(?:出口|进口|买|卖)[^?]{0,8}(?:哪些|[什甚]么|啥|商品|货物|东西)"
    r"|(?:哪些|什么)(?:商品|货物|东西)?(?:没有?|未)(?:交易|出口|进口|买|卖)"
    r"|(?:哪些|什么)(?:商品|货物|东西)[^?,]{0,6}不再?(?:[从向对给][^?,]{1,4})(?:出口|进口|买|卖)"
    r"|哪些(?:商品|货物)?(?:没有)(?=[?]|$)"
)
"""What was not traded: the goods that stay away, and no amount."""

_NOT = r"(?:\b(?:not|no longer)\b|n't\b)"
_ONE_OF_TWO = (
    re.compile(
        rf"\b(?P<held>{YEAR})\b[^?.;]{{0,30}}?{_NOT}[^?.;\d]{{0,15}}\b(?P<gone>{YEAR})\b"
        rf"|(?P<there>{YEAR})(?:년(?:에|에는|엔)?[^?\d]{{0,16}}?(?:있|수출|수입|거래)"
        rf"|年[^?\d,]{{0,8}}?[有卖出进])[^?\d]{{0,10}}"
        rf"(?P<not>{YEAR})(?:년(?:에|에는|엔)? ?(?:없|(?:수출|수입|거래)(?:하|되)?지 ?않)"
        rf"|年(?:却|就)?(?:没|无|未))"
    ),
    re.compile(
        rf"{_NOT}[^?.;\d]{{0,15}}\b(?P<gone>{YEAR})\b[^?.;\d]{{0,15}}\bin (?P<held>{YEAR})\b"
        rf"|(?P<not>{YEAR})(?:년(?:에|에는|엔)? ?없|年(?:还)?(?:没|无))[^?\d]{{0,10}}"
        rf"(?P<there>{YEAR})[년年]"
    ),
)
"""Two years of which one alone had the goods: in 2023 but not in 2022."""
_WHAT = re.compile(
    r"^(?:and |so |then )?what (?:did|does|do|has|have) (?:\w+ ){1,2}no longer\b"
    r"|^(?:and |so |then )?what (?:has |have |had )?(?:newly |first )?"
    r"(?:(?:started|began|begun|stopped) (?:being|coming)|appeared|emerged|disappeared|vanished"
    r"|(?:fell|dropped|went|sank|shrank) to (?:zero|nothing|nil)|(?:dropped|fell|went|came) off)\b"
    r"|^(?:and |so |then )?what (?:else )?(?:did|does|do|has|have|had) (?:[\w']+ ){1,4}?"
    r"(?:stop|ceas|quit|(?P<began>start|beg[aiu]n|resum))\w* "
    r"(?:sell|buy|export|import|ship|send|supply|purchas|deliver)ing\b"
)


def goods_gone(signals: Signals) -> bool:
    """Whether the goods are asked for that were no longer, or not, traded."""
    told = _one_of_two(signals.text)
    if told is not None and _of_goods(signals):
        return told[1] > told[0]
    if signals.commodity is None and NOT_TRADED.search(signals.text):
        return True
    return signals.has(Cue.VANISHED) and _of_goods(signals)


def goods_come(signals: Signals) -> bool:
    """Whether the goods are asked for that were new, or traded again."""
    if not _of_goods(signals):
        return False
    if (what := _WHAT.search(signals.text)) is not None and what["began"]:
        return True
    return signals.has(Cue.APPEARED) or came_back(signals) or _one_of_two(signals.text) is not None


def came_back(signals: Signals) -> bool:
    """Whether what was gone is asked for as it came back: 끊겼다가 다시 들어온 품목."""
    gone = signals.has(Cue.VANISHED) or NOT_TRADED.search(signals.text) is not None
    return gone and _BACK.search(signals.text) is not None


def _of_goods(signals: Signals) -> bool:
    return signals.commodity is None and (
        signals.has(Cue.GOODS, Cue.TOP) or _WHAT.search(signals.text) is not None
    )


def _one_of_two(text: str) -> tuple[str, str] | None:
    """The year that had the goods and the one that had not."""
    found = next((one for each in _ONE_OF_TWO if (one := each.search(text))), None)
    if found is None:
        return None
    told = found["held"] or found["there"], found["gone"] or found["not"]
    return None if told[0] == told[1] else told


def in_its_year(query: TradeQuery, signals: Signals) -> TradeQuery:
    """The range of the calendar beside an event, and the later of two years against the earlier."""
    told = _one_of_two(signals.text)
    if told is not None and (query.period is None or query.period.is_year):
        earlier, later = (Period.year(int(one)) for one in sorted(told))
        return replace(query, period=later, others=(), compare=earlier)
    if (two := _of_two_months(query, signals)) is not None:
        return replace(query, period=two[1], others=(), compare=two[0])
    dated = [one.period for one in mains_of(signals) if one.grain is not None]
    if len(dated) != 1 or not query.others:
        return query
    return replace(query, period=dated[0], others=(), compare=None)


_AGAINST = re.compile(
    r"\b(?:not|n't|weren't|wasn't|than|compared|vs\.?|versus|since|absent)\b"
    r"|없[던었는]|안 ?(?:팔|나|들어)|않[던았은]|보다|대비|비해|비교|没有?|未|比|相较|较"
)


def _of_two_months(query: TradeQuery, signals: Signals) -> tuple[Period, Period] | None:
    """The earlier and the later of two like ranges that are held against each other."""
    period, against = query.period, query.compare
    if against is None and len(query.others) == 1 and _AGAINST.search(signals.text):
        against = query.others[0]
    if period is None or against is None or len(period) != len(against) or period == against:
        return None
    earlier, later = sorted((period, against))
    return earlier, later

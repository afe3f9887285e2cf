"""Reads which goods a message of a thread asks for: of a flow, of a group, or the place of one."""

import re
from dataclasses import replace
from typing import Final

from bot.questions.cues import Cue
from bot.questions.query import WITHIN, Kind, TradeQuery
from bot.questions.signals import Signals
from bot.trade import TOTAL, Flow
from bot.trade.commodity import HEADING_DIGITS

_KO_OBJECT: Final = r"(?:어떤|무슨|어느) ?(?:품목|상품|물품|물건|제품|것|거)(?:들)?"
_KO_END: Final = (
    r"(?:야|이야|인데|인가요?|이었[가-힣]*|였[가-힣]*|입니까|있어요?|있나요?|있는데|들이야"
    r"|팔았[가-힣]*|샀[가-힣]*|사갔[가-힣]*|수입했[가-힣]*|수출했[가-힣]*)"
)
_WHICH: Final = re.compile(
    r"^(?:and |so |ok |but )*(?:(?:like|such as) what|(?:which|what) (?:ones|kinds?|sorts?)"
    r"|what (?:exactly|specifically|in particular))[ ?.!]*$"
    rf"|^(?:그럼 |그 |구체적으로 |주로 |예를 들면? )*(?:{_KO_OBJECT}(?:은|는|이|을|를"
    rf"|로)? ?(?:주로 )?{_KO_END}?"
    rf"|(?:뭐뭐|뭘|무엇을?|뭐)(?:가|를|로)? ?(?:주로 )?{_KO_END})[ ?.!]*$"
    r"|^(?:那|具体|主要|都|比如|例如|有|是|包括)*"
    r"(?:哪些|些什么|什么东西|哪些东西|(?<=[体要都如有是括])(?:啥|什么))(?:呢|啊|呀|吗)?[ ?.!]*$"
)
"""Like what, 뭐가 있어, 都有啥: the goods of what was told."""
_RANKED: Final = re.compile(
    r"^(?:and |so )?(?:what|where)(?:'s| is| does| was| did)? (?:it|that|its|this)?"
    r" ?(?:rank(?:ed|ing|s)?|place|position)(?: it)?(?: among (?:all |the )*goods)?[ ?.!]*$"
    r"|^(?:그럼 |그건 |그게 )?(?:품목 ?(?:중|가운데)(?:에서?)? ?)?(?:몇 ?위|순위)"
    r"(?:는|은|야|인가요?|예요|죠|지)?[ ?.!]*$"
    r"|^(?:那|它)?(?:在商品[里中])?(?:排|位居|居)第?几(?:位|名)?(?:呢|了)?[ ?.!]*$"
)
"""Where does it rank, 몇 위야, 排第几."""
_OF_A_FLOW: Final = {Kind.LEVEL, Kind.CHANGE, Kind.SHARE, Kind.AVERAGE}


def asks_which_goods(signals: Signals, before: TradeQuery) -> bool:
    """Whether "like what?" is asked of a flow, or of a group of goods."""
    of_flow = before.flow in {Flow.EXPORT, Flow.IMPORT} and before.kind in _OF_A_FLOW
    return of_flow and signals.commodity is None and _WHICH.search(signals.text) is not None


def of_which_goods(query: TradeQuery, signals: Signals, before: TradeQuery) -> TradeQuery:
    """Take "which goods?" after one good for all of its flow, after a group for its own.

    Where it ranks, after the figure of one good: among the goods.
    """
    good = before.commodity
    if good.is_total or signals.commodity is not None:
        return query
    if query.kind is Kind.RANK and before.kind is Kind.LEVEL and _RANKED.search(signals.text):
        return replace(query, kind=Kind.TOP, topic="", compare=None)
    if query.kind is not Kind.TOP or before.kind is Kind.TOP:
        return query
    if signals.has(Cue.HIGHEST) and not signals.has(Cue.GOODS) and signals.limit is None:
        return query
    if good.is_group or len(good.parts) > 1 or len(good.code) < HEADING_DIGITS:
        return replace(query, topic=WITHIN)
    return replace(query, commodity=TOTAL, beside=())


def asks_for_the_best_month(signals: Signals, before: TradeQuery) -> bool:
    """Whether "the most?" after one month of a flow names no goods: a month of its year."""
    month = before.kind in _OF_A_FLOW and before.period is not None and before.period.is_month
    bare = before.commodity.is_total and signals.commodity is None and not signals.periods.mentions
    same = signals.flow is None or signals.flow.flow is before.flow
    ordered = signals.has(Cue.HIGHEST, Cue.LOWEST) and signals.limit is None
    no_goods = not signals.has(Cue.GOODS) and _GOODS.search(signals.text) is None
    return month and bare and same and ordered and no_goods


_GOODS: Final = re.compile(
    r"\b(?:what|which|items?|goods|products?)\b|뭐|뭘|무엇|무슨|어떤|품목|什|啥|哪|商品|产品"
)


def asks_their_shares(signals: Signals, before: TradeQuery) -> bool:
    """Whether a share is asked for after goods in order, and no good is named: of the first."""
    in_order = before.kind in {Kind.TOP, Kind.COMPOSITION} and before.commodity.is_total
    in_order = in_order and before.nth == 1
    bare = signals.commodity is None and not signals.codes and not signals.periods.mentions
    same = signals.flow is None or signals.flow.flow is before.flow
    return in_order and bare and same and signals.has(Cue.SHARE)

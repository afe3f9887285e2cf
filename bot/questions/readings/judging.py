"""What the rules about kinds of answer look for in the signals of a question."""

import re
from collections.abc import Callable

from bot.questions.cues import Cue
from bot.questions.periods import Against, Flag, GrainUse, MentionKind
from bot.questions.readings.set_against import BY_FLOW
from bot.questions.signals import Signals
from bot.trade import CommodityCode, Flow

CRUDE = CommodityCode("2709")
_OIL = CommodityCode("G-oil")


def about(cue: Cue) -> Callable[[Signals], bool]:
    """A rule that one cue decides."""
    return lambda signals: signals.has(cue)


def _no_figure_asked(signals: Signals) -> bool:
    return not signals.periods.main or signals.has(Cue.WHY)


def method(cue: Cue) -> Callable[[Signals], bool]:
    """A rule that one cue decides where no figure is asked for."""
    return lambda signals: signals.has(cue) and _no_figure_asked(signals)


def names_nothing(signals: Signals) -> bool:
    """Whether neither a flow nor a good is named."""
    return signals.flow is None and signals.commodity is None


def tells_how_far(signals: Signals) -> bool:
    """Whether a flow is said to have moved so far: under sanctions it fell 88%, to $213m."""
    named = signals.flow is not None or signals.has(Cue.TRADE)
    return bool(signals.amounts) and named and signals.has(Cue.RISE, Cue.FALL)


def names_no_trade(signals: Signals) -> bool:
    """Whether nothing of trade is named: no flow, no good, no total and no balance."""
    return names_nothing(signals) and not signals.has(Cue.TRADE, Cue.BALANCE)


def which(signals: Signals) -> bool:
    """Whether the words ask which period."""
    return signals.periods.grain_use is GrainUse.WHICH


_RATE = re.compile(r"\b(?:exchange|rates?)\b|환율|汇(?:率|价)")


def asks_rate(signals: Signals) -> bool:
    """Whether a rate of exchange is named beside the price of rice, told in won."""
    return _RATE.search(signals.text) is not None


_KOTRA = re.compile(r"kotra|코트라|대한무역투자진흥공사|大韩贸易")


def asks_kotra(signals: Signals) -> bool:
    """Whether KOTRA's own figure is asked for, which is never given, or how it differs."""
    return _KOTRA.search(signals.text) is not None or _no_figure_asked(signals)


def crude_caveats(signals: Signals) -> bool:
    """How far figures of crude oil can be trusted, which has a note of its own."""
    of_oil = signals.commodity is not None and signals.commodity.covers(CRUDE)
    return signals.has(Cue.METHOD_CAVEATS) and (of_oil or signals.commodity in {CRUDE, _OIL})


def vintage_only(signals: Signals) -> bool:
    """A level as of a release, or as first printed: no question about the revision itself."""
    periods = signals.periods
    return not signals.has(Cue.REVISION) and (periods.first_printed or periods.as_of is not None)


def marked(cue: Cue) -> Callable[[Signals], bool]:
    """The first or last time a flow passed a mark that the words name."""
    return lambda signals: signals.has(cue) and signals.amount is not None


EVER = re.compile(
    r"^(?:the |all )?(?:months?|quarters?|years?) (?:with|of|in) (?:an? )?(?:trade )?"
    r"(?:surplus|deficit)"
    r"|\b(?:ever|(?:which|what|any|how many) (?:months?|quarters?|years?))\b"
    r"(?!.{0,40}\b(?:largest|biggest|highest|widest|smallest|lowest|narrowest|record|most|least)\b)"
    r".{0,40}\b(?:surplus|deficit)"
    r"|\b(?:surplus|deficit)(?:es)?\b"
    r"(?!.{0,40}\b(?:largest|biggest|highest|widest|smallest|lowest|narrowest|record|most|least)\b)"
    r".{0,60}\b(?:ever|(?:in|for) any (?:year|month|quarter))\b"
    r"|(?:흑자|적자).{0,8}(?:해|달|년|때|분기)(?:가|이|도|는)? ?(?:있|없)"
    r"|(?:흑자|적자).{0,12}적(?:이|은|도)? ?(?:있|없)"
    r"|(?:흑자|적자)(?:였던|이었던|인|[를을]? ?(?:낸|본|기록한)) ?(?:해|달|분기|때)"
    r"(?:은|는|가|이)?(?: ?(?:언제|어느|목록)|[ ?.]*$)"
    r"|(?:顺差|逆差).{0,6}过(?:吗|没有)"
    r"|(?:有|出现)过[^?]{0,8}(?:顺差|逆差)"
    r"|(?:有没有|是否|曾).{0,10}(?:顺差|逆差)"
    r"|有哪[些几一]?个?(?:年|月|季)[^?]{0,8}(?:顺差|逆差)"
)
_AMONG = re.compile(r"\b(?:among|amongst|of all|in the (?:list|ranking) of)\b")


def ranks_a_good(signals: Signals) -> bool:
    """The rank of wigs among imports, or whether they are the top one: a place among goods."""
    if signals.commodity is None or signals.flow is None or len(signals.matches) > 1:
        return False
    among = signals.has(Cue.RANK, Cue.TOP) and _AMONG.search(signals.text) is not None
    return among or _IS_THE_TOP.search(signals.text) is not None


_IS_THE_TOP = re.compile(
    r"^(?:(?:and|so|but) )?(?:is|are|was|were|did|does|do)\b.{0,60}\b(?:(?:still|the|its|their"
    r"|china's|north korea's|nk's|dprk's) )+(?:top|main|biggest|largest|leading|chief|number one"
    r"|no\.? ?1|most important|most valuable) (?:\w+ )?(?:exports?|imports?|goods?|items?|products?"
    r"|commodit(?:y|ies)|categor(?:y|ies)|earners?)\b"
)


IN_TOTAL = re.compile(
    r"\b(?:in total|altogether|in all|overall)\b|, total\b[ ?.!]*$"
    r"|^what (?:did|does|do|has|have|was|were|is)\b[^?]*"
    r"\bin (?:us )?(?:dollars?|usd|yuan|renminbi|rmb|cny)\b"
)
"""Words that ask for a sum of money, and not for the goods behind it."""
PRELIMINARY = re.compile(
    r"\b(?:preliminary|provisional|finali[sz]ed?|subject to revision|final yet|final(?=[ ?.!]*$))\b"
    r"|[是算](?:不是|否)?(?:[终初]值|定稿)|定稿了?[吗么没]|年鉴|最终的?[吗么]|(?:最终|初步)的?[数值]"
    r"|언제[^?]{0,12}확정"
    r"|(?:잠정|확정) ?(?:치|값|수치)?(?:인가|이야|야(?=[ ?]|$)|인지|입니까|이에요|예요)"
    r"|확정 ?(?:치|값|수치|통계)?(?:는|가|은|이)? ?(?:언제|나왔|됐|되었|나오|됩|되[나는])"
)


def swings(signals: Signals) -> bool:
    """Whether the largest move of a flow from period to period is asked for."""
    whole = signals.flow is None or signals.flow.flow is not Flow.BALANCE
    return signals.has(Cue.SWING) and whole and not signals.has(Cue.GOODS, Cue.BALANCE)


def divides_goods(signals: Signals) -> bool:
    """Whether a flow is to be divided by its goods: broken down by month, it is a course."""
    other = signals.periods.grain_use is GrainUse.EACH or BY_FLOW.search(signals.text)
    goods = signals.has(Cue.GOODS) or signals.commodity is not None
    return signals.has(Cue.COMPOSITION) and (goods or not other)


def over_a_year(signals: Signals) -> bool:
    """Whether what is compared lies a year back, month by month."""
    mentions = (one.baseline for one in signals.periods.compare)
    return any(one is not None and one.against in _YEARLY for one in mentions)


_YEARLY = {Against.YEARS_BEFORE, Against.SAME_MONTHS}


_A_YEAR = 12


def asks_course(signals: Signals) -> bool:
    """How a flow developed, or what happened after August 2017."""
    since = any(mention.kind is MentionKind.SINCE for mention in signals.periods.main)
    spans = (one.period for one in signals.periods.main if one.period is not None)
    long = signals.flow is not None and any(len(one) > _A_YEAR for one in spans)
    happened = (since or long) and signals.has(Cue.WHATS_NEW) and signals.commodity is None
    # Anything new since last month: what came out, of which no month of it tells.
    happened = happened and Flag.UNPUBLISHED not in signals.periods.flags
    return happened or (signals.has(Cue.TREND) and not _changed_in_one(signals))


_CHANGED_HOW = re.compile(r"어떻게 ?(?:변|바뀌|바뀐|달라)|(?:怎么|怎样|如何|咋)变")
_COURSE = re.compile(
    r"추이|추세|흐름|동향|변천|궤적|시계열|변화 ?(?:과정|모습)|[월달년]별|매[월달년]"
    r"|[走趋][势向]|曲线|[逐每各按][月年]"
)


def _changed_in_one(signals: Signals) -> bool:
    """How exports changed in one year is told against the year before, and is no course of it."""
    mains = signals.periods.main
    one = mains[0].period if len(mains) == 1 and mains[0].kind is not MentionKind.SINCE else None
    short = one is not None and len(one) <= _A_YEAR
    changed = _CHANGED_HOW.search(signals.text) and not _COURSE.search(signals.text)
    return short and changed is not None


_WHICH_GOOD = re.compile(
    r"\b(?:which|what) (?:single |one |hs )?(?:goods?|products?|items?|commodit(?:y|ies)"
    r"|categor(?:y|ies)|chapters?|headings?|sectors?)\b.{0,40}\b(?:share|portion|part|percentage"
    r"|proportion|most)\b"
)


def which_good(signals: Signals) -> bool:
    """Which product had the largest share: the largest goods, and no share of a flow."""
    return signals.commodity is None and _WHICH_GOOD.search(signals.text) is not None


_PRICE = re.compile(r"\bprices?\b")


def priced(signals: Signals) -> bool:
    """What a tonne came to: a unit value, or the price of a good."""
    price = signals.commodity is not None and _PRICE.search(signals.text) is not None
    return signals.has(Cue.UNIT_VALUE) or price


def why_none(signals: Signals) -> bool:
    """What nothing means, or why there is none, where no note of its own explains it."""
    noted = signals.has(Cue.METHOD_JANUARY, Cue.METHOD_CRUDE, Cue.METHOD_HIDDEN)
    noted = noted or why_a_month_is_missing(signals)
    return method(Cue.METHOD_ZERO)(signals) and not noted


def why_a_month_is_missing(signals: Signals) -> bool:
    """Why there is nothing for October yet: whether its release is due, and no figure of it."""
    near = all(_NEAR & one.flags for one in signals.periods.main)
    moved = signals.has(Cue.RISE, Cue.FALL, Cue.GROWTH)
    return near and signals.commodity is None and not moved and _asks_for_a_month(signals)


def why_an_old_month_is_missing(signals: Signals) -> bool:
    """Why there is nothing for July 2019: no figure of it was published or quoted."""
    missing = _asks_for_a_month(signals) and names_no_trade(signals)
    return missing and not why_a_month_is_missing(signals)


def _asks_for_a_month(signals: Signals) -> bool:
    """Whether it is asked why there is nothing of a month."""
    mains = signals.periods.main
    months = all(one.period is not None and one.period.is_month for one in mains)
    return bool(mains) and months and _MISSING.search(signals.text) is not None


_NEAR = frozenset({Flag.YEAR_ASSUMED, Flag.UNPUBLISHED, Flag.FUTURE})
"""Flags of a month that is near the newest: one of a year long past has its own kind of nothing."""
_MISSING = re.compile(
    r"\bwhy\b[^?.;]{0,30}(?:\b(?:no|not|nothing|missing|without|absent|blank|lack(?:s|ing)?)\b|n't\b)"
    r"|왜[^?]{0,18}(?:없|안 ?(?:나|떠|올|보)|빠[져졌진])|(?:없는|안 ?나온|빠진) ?(?:이유|까닭)"
    r"|(?:为(?:什么|何|啥)|怎么|咋)[^?]{0,12}(?:没有?|无|缺)"
)

"""Finds what is sought by a figure that was read as no mark: the month with just such a rate."""

import re
from typing import Final

from bot.questions.cues import Cue
from bot.questions.goods.topics import PAST_MARK
from bot.questions.query import Kind, TradeQuery
from bot.questions.readings.counted_months import names_months
from bot.questions.readings.judging import which
from bot.questions.readings.moments import asks_when
from bot.questions.signals import Signals
from bot.trade import Flow, Unit

_WHICH_HAD: Final = re.compile(
    r"\bwhich (?:one|year|month|quarter)\b|어느 ?(?:해|달|분기|월)|몇 ?년도"
    r"|哪(?:一|个)?(?:年|月|个月|季)"
)


def looks_for_an_amount(query: TradeQuery, signals: Signals) -> bool:
    """Whether the period with just such a figure is asked for: periods are found by marks alone.

    Nor are the largest goods picked by a mark that was not read as one, nor months by how many
    times something came to.
    """
    if signals.amount is None:
        sought = query.kind is Kind.COUNT or (query.kind is Kind.CHANGE and which(signals))
        return sought and _SO_MANY_TIMES.search(signals.text) is not None
    if query.kind is Kind.TOP and query.topic != PAST_MARK and signals.has(Cue.ABOVE, Cue.BELOW):
        return not signals.has(Cue.SHARE)
    if query.kind is Kind.CHANGE and signals.amount.unit is Unit.PERCENT:
        return names_months(signals)
    return query.kind is Kind.LEVEL and _WHICH_HAD.search(signals.text) is not None


def looks_for_a_return(query: TradeQuery, signals: Signals) -> bool:
    """Whether the month is sought in which a flow was back at a level: only years are held so."""
    sought = asks_when(signals) or _WHICH_HAD.search(signals.text) is not None
    return query.kind is Kind.CHANGE and signals.has(Cue.RECOVERED) and sought


_SO_MANY_TIMES: Final = re.compile(
    r"\b(?:doubl|tripl|trebl|quadrupl|halv)(?:e|ed|ing)\b|\b(?:two|three|four)-?fold\b"
    r"|\bby (?:(?:more|less) than |over |about |around |nearly )?(?:a )?half\b"
    r"|[\d두세네] ?배(?=[ 로가를이나 ]|$)|절반|반토막|갑절"
    r"|[\d一两二三四五六七八九十]+倍|翻[了一两]*[番倍]|腰斩|一半"
)


_PART_OF_A_FLOW: Final = re.compile(
    r"\b(?:share|percent(?:age)?|per cent|proportion|fraction|part|%|how much) of"
    r" (?:(?:the|all|total|its|china's|chinese|north korea's|overall|those"
    r"|(?:19|20)\d\d(?:'s)?) ){0,3}"
    r"(?:exports?|imports?)\b"
    r"|(?:수출|수입)(?:액)?의 ?(?:약 ?)?몇"
    r"|占(?:了)?(?:出口|进口)(?:总额|额)?的?(?:百分之)?(?:几|多少)"
)


def part_of_a_flow(query: TradeQuery, signals: Signals) -> bool:
    """Whether nothing is named that would be a part of exports, or nothing that it is a part of.

    What share of exports was that; nine tenths of its trade is with China, which no table has.
    """
    rated = signals.amount is not None and signals.amount.unit is Unit.PERCENT
    # When growth first passed a rate: a rate is no amount that a flow could pass.
    past_a_rate = query.kind in {Kind.WHEN, Kind.STREAK}
    if rated and (past_a_rate or (query.kind is Kind.LEVEL and signals.commodity is None)):
        return True
    whole = query.kind is Kind.SHARE and query.commodity.is_total and query.compare is None
    plain = not query.topic and query.flow in {Flow.EXPORT, Flow.IMPORT}
    if not (whole and plain) or signals.has(Cue.TRADE, Cue.WORLD, Cue.SHARE_OF_CHINA):
        return False
    return _PART_OF_A_FLOW.search(signals.text) is not None


SOUGHT: Final = (part_of_a_flow, looks_for_an_amount, looks_for_a_return)
"""What is sought and never worked out, each told of a query and its signals."""

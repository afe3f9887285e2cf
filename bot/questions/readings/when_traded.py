"""Tells when the months are asked for in which a good was traded at all."""

import re
from typing import Final

from bot.questions.periods import GrainUse
from bot.questions.query import Kind, TradeQuery
from bot.questions.signals import Signals

_MONTHS_OF_IT: Final = re.compile(
    r"[은는간온된한난던] ?(?:달|해|분기)(?:들)?(?:만|을|들을)? ?"
    r"(?:뽑|골라|추려|나열|알려|보여|정리)"
    r"|\b(?:list|show|name|give)(?: me)?(?: only| just)?(?: the| all)*"
    r" (?:months?|quarters?|years?)\b"
    r"|(?:列出|挑出|找出)[^?]{0,12}的(?:月份?|年份?|季度)"
)


def when_traded(query: TradeQuery, signals: Signals) -> bool:
    """Which months of 2022 had rice shipments: what each of them had, and which had none."""
    if query.kind is not Kind.LEVEL or query.commodity.is_total or query.topic or query.others:
        return False
    asked = signals.periods.grain_use is GrainUse.WHICH or _MONTHS_OF_IT.search(signals.text)
    period = query.period
    return bool(asked) and period is not None and len(period) > query.grain.months

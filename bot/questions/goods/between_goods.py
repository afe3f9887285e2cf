"""Tells when several named goods are held against each other, or one is placed among all."""

import re
from typing import Final

from bot.questions.cues import Cue
from bot.questions.signals import Signals, goods

_OF_TIME: Final = re.compile(
    r"\b(?:months?|quarters?|years?|when|ever|history|all[- ]time|record|since|days?)\b"
    r"|달(?!러)|분기|해(?=[는가이의 ?]|$)|시기|시점|언제|역대|사상|이래|이후|연도|때(?=[는가 ?]|$)"
    r"|月份?|季度|年(?!的)|何时|什么时候|历史|历来|以来|史上"
)
"""Words that make the order one of months or years, and not one of goods."""
_MOST_HELD: Final = 4


def between_goods(signals: Signals) -> bool:
    """Whether it is asked which of a few named goods was the largest: rice, flour or sugar.

    In one range their ranks are those among themselves.
    """
    several = 1 < len(goods(signals)) <= _MOST_HELD
    if several and signals.has(Cue.RANK) and len(signals.periods.main) == 1:
        return not orders_periods(signals)
    other = signals.has(Cue.RANK, Cue.AVERAGE, Cue.UNIT_VALUE, Cue.SHARE, Cue.GROWTH)
    moved = signals.has(Cue.RISE, Cue.FALL, Cue.SWING)
    ends = signals.has(Cue.HIGHEST, Cue.LOWEST)
    return several and ends and not (other or moved) and not orders_periods(signals)


def places_a_good(signals: Signals) -> bool:
    """Whether the place of a good is asked for in one range: tyres in September, which rank.

    One range has no place among itself, so the place is one among the goods of it.
    """
    one_range = len(signals.periods.main) == 1 and not signals.periods.compare
    named = len(goods(signals)) == 1 and signals.flow is not None
    return named and one_range and signals.has(Cue.RANK) and not orders_periods(signals)


def placed_in_a_group(signals: Signals) -> bool:
    """Whether the place of a good is asked for among those of a group: of sugar among foods."""
    named = goods(signals)
    if len(named) != len(("good", "group")) or not signals.has(Cue.RANK, Cue.TOP):
        return False
    wide = [code for code in named if code.is_group or len(code.code) == _CHAPTER]
    among = _AMONG.search(signals.text) is not None
    return len(wide) == 1 and among and not orders_periods(signals)


_CHAPTER: Final = 2
_AMONG: Final = re.compile(r"\b(?:among|amongst|of|in|within)\b|중|가운데|에서|[中里内]")


def orders_periods(signals: Signals) -> bool:
    """Whether words of time that are no date of the question stand in it."""
    if signals.periods.grain is not None:
        return True
    return _OF_TIME.search(signals.periods.blank(signals.text)) is not None

"""Reads whether months, quarters or years are looked for, where words other than a range say so."""

import re

from bot.questions.query import Grain
from bot.questions.readings.ranked_within import OF_ITS_YEAR
from bot.questions.signals import Signals

_OF_YEARS = re.compile(
    r"的年份|年度的?(?:贸易|出口|进口|进出口|顺差|逆差)|(?:最|第[二三四五])[高低大多少严差好][^?]{0,3}的一年|年份[有数]"
    r"|连?有[几多][少]?年(?!的)|(?:연도|해) ?수(?=[는가를의 ?]|$)"
    r"|[은는한진든던난긴린] ?(?:해|연도)(?:는|가|이|에)?(?:[와과,]| ?(?:언제|몇|얼마)"
    r"| ?\d{1,2} ?(?:개|곳)|[ ?]*$)"
    r"|(?:몇 ?년(?:도)?|어느 ?해)부터|몇 ?년(?:도)?(?:이|에|인|야|지|죠|일까|였|[?]|$)"
    r"|몇 ?[년해](?: ?[간동]안?)? ?(?:연속|째|내리|연달아|계속)"
    r"|\byears (?:of|with|when|in which|where|that)\b"
    r"|\byear (?:with the|when|in which|where)\b"
    r"|\bthe year (?:that |when |in which )?(?:\w+ ){0,2}(?:exports?|imports?|trade) (?:\w+ ){0,2}"
    r"(?:peaked|bottomed|troughed|topped out|hit|reached)\b"
)
"""Words that look for years, or count them."""
_OF_QUARTERS = re.compile(
    r"\bquarters (?:of|with|when|in which|where|that)\b|\bquarter (?:with the|in which)\b"
    r"|분기 ?수(?=[는가를의 ?]|$)|몇 ?개? ?분기(?: ?[간동]안?)? ?(?:연속|째|내리)|的季度|季度[有数]"
)


def looked_for(text: str) -> Grain:
    """The grain of periods that are looked for, a month unless words name another."""
    if _OF_QUARTERS.search(text):
        return Grain.QUARTER
    return Grain.YEAR if _OF_YEARS.search(text) else Grain.MONTH


_GRAIN_WORD = re.compile(r"\b(month|quarter)s?\b")


def asked_grain(signals: Signals) -> Grain:
    """The grain the words name, else that of the first period."""
    mains = signals.periods.main
    if mains and mains[0].grain is Grain.MONTH and OF_ITS_YEAR.search(signals.text):
        return Grain.MONTH
    named = _GRAIN_WORD.search(signals.text)
    if signals.periods.grain is None and named is not None:
        return Grain(named[1])
    return signals.periods.grain or (mains[0].grain if mains else None) or Grain.MONTH

"""Tells what a message says of a change without a rate: that it rose, doubled, or fell slightly."""

import re
from decimal import Decimal
from typing import Final

from bot.questions.cues import Cue
from bot.questions.periods import MentionKind
from bot.questions.query import Claim, TradeQuery
from bot.questions.readings.said_multiples import MORE_THAN_SO_MANY, factors_said
from bot.questions.readings.said_parts import part_said
from bot.questions.signals import Signals

_SO_MANY_TIMES: Final = re.compile(
    r"\d ?(?:times|x\b|-?fold)|\w+(?:fold| times)\b|[가-힣\d.] ?배(?!럴|추|경|터|송)"
    r"|[\d.一两三四五六七八九十几]倍"
)
"""A multiple of which it is not known what it is one of."""


def change_claimed(signals: Signals, query: TradeQuery) -> Claim | None:
    """What is said of one change: the way it went, how many times, or how much in a word."""
    up = signals.has(Cue.RISE) or _MORE.search(signals.text) is not None
    down = signals.has(Cue.FALL) or _LESS.search(signals.text) is not None
    period, compare = query.period, query.compare
    unlike = period is not None and compare is not None and len(period) != len(compare)
    if not up and not unlike and not query.topic and signals.has(Cue.RECOVERED):
        return Claim(query, up=True, rough=True)
    if up == down or query.topic or unlike:
        return None
    since = any(one.kind is MentionKind.SINCE for one in signals.periods.main)
    factors = factors_said(signals.text)
    part = part_said(signals.text)
    if not factors and part is not None:
        # Up a third on the year: by so many percent, in round numbers.
        return Claim(query, up=up, percent=part, rough=True)
    named = (one.period for one in signals.periods.main if one.period is not None)
    alike = {one for one in named if period is not None and len(one) == len(period)}
    several = len(factors) > 1 or (factors and alike - {period, compare})
    if several or (not factors and _SO_MANY_TIMES.search(signals.text)):
        # Doubled in March and tripled in April: each is of its own.
        return Claim(query)
    factor = factors[0] if len(factors) == 1 and (factors[0] > 1) == up else None
    if since and factor is None:
        return None  # It has been falling since April: more is said than that it is lower now.
    above = True if factor and MORE_THAN_SO_MANY.search(signals.text) else None
    return (
        Claim(query, up=up, factor=factor, above=above)
        if factors
        else _by_degree(query, signals, up=up)
    )


def _by_degree(query: TradeQuery, signals: Signals, *, up: bool) -> Claim:
    """That it rose or fell, and slightly or sharply where that is said."""
    said = [one for one in _DEGREES if one[0].search(signals.text)]
    if len(said) != 1:
        return Claim(query, up=up)
    _, percent, above = said[0]
    return Claim(query, up=up, percent=percent, above=above, rough=True)


_DEGREES: Final = (
    (
        re.compile(
            r"\b(?:slight\w*|a (?:little|bit)|modest\w*|marginal\w*|edged)\b"
            r"|소폭|약간|조금|다소|살짝|[小微]幅|[略稍]"
        ),
        Decimal(10),
        False,
    ),
    (
        re.compile(
            r"\b(?:surg\w*|soar\w*|plung\w*|plummet\w*|slump\w*|tumbl\w*|collaps\w*|crash\w*|sharp\w*"
            r"|steep\w*|dramatic\w*)\b|급[증감등락격]|폭[증락]|대폭|크게|큰 ?폭|大幅|[激暴猛]|骤"
            r"|锐减|急剧"
        ),
        Decimal(5),
        True,
    ),
)
"""Words of how far something moved, with the percentage that it stays under, or passes."""


_SO_MANY: Final = r"(?! than (?:halv|doubl|tripl|half|twice|\d))"
_MORE: Final = re.compile(
    rf"\b(?:higher|larger|bigger|greater|more{_SO_MANY}|above|exceed\w*|surpass\w*)\b"
    r"|보다 ?(?:더 )?(?:많|높|크|컸)|比[^?,]{2,12}[多高大]"
)
_LESS: Final = re.compile(
    rf"\b(?:lower|smaller|less{_SO_MANY}|below|under|short of)\b"
    r"|보다 ?(?:더 )?(?:훨씬 )?(?:적|낮|작)|比[^?,]{2,12}[少低小]"
)

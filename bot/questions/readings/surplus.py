"""Reads whether, and since when, either side ran a surplus, and whose surplus is meant."""

import re
from dataclasses import replace

from bot.questions.query import EVER_RAN, LONGEST, SIDE_SINCE, Grain, TradeQuery
from bot.questions.readings.judging import EVER
from bot.questions.signals import Signals
from bot.trade import Flow
from bot.trade.period import MONTHS_A_YEAR


def ever_ran(query: TradeQuery, signals: Signals) -> TradeQuery:
    """Did the North ever run a surplus: the years, or months, in which it did or came near."""
    # They always run a deficit, was there ever a surplus: what is asked comes last.
    ever = next(reversed(tuple(_SIDE.finditer(signals.text))), None)
    if _LARGEST.search(signals.text):
        # The biggest deficit that it ever ran is an order of them.
        return query
    if ever is None or query.flow is not Flow.BALANCE or not EVER.search(signals.text):
        return query
    if ever["side"] is None:
        # Korean and Chinese tables tell China's balance, unless the North is what had it.
        of_china, surplus = not _NORTH_HAD.search(signals.text), ever["having"][0] in "흑顺顺"
    else:
        of_china = not _NORTHS.search(signals.text[: ever.start("side")])
        of_china = of_china and not _FOR_THE_NORTH.match(signals.text, ever.end())
        of_china = of_china or signals.text[ever.end() :].startswith(" for china")
        surplus = ever["side"] == "surplus"
    within = query.period is not None and len(query.period) <= MONTHS_A_YEAR
    grain = signals.periods.grain or (Grain.MONTH if within else Grain.YEAR)
    return replace(query, grain=grain, highest=surplus == of_china, topic=EVER_RAN)


def side_since(query: TradeQuery, signals: Signals) -> TradeQuery:
    """Since when has there been a deficit: the months since the last one on the other side."""
    run = query.flow is Flow.BALANCE and query.threshold is None and query.topic != LONGEST
    if not run or WIDENS.search(signals.text):
        return query
    # The surplus of July, and for how many months: a run is none of one month.
    period = None if query.period is not None and query.period.is_month else query.period
    return replace(query, topic=SIDE_SINCE, grain=Grain.MONTH, compare=None, period=period)


WIDENS = re.compile(
    r"\b(?:r[io]s|gr[eo]w|increas|widen|narrow|f[ae]ll|declin|shr[aiu]nk|drop|larger|bigger|smaller)"
    r"|늘|줄|증가|감소|커[지졌]|확대|축소|扩大|增|减|缩小|收窄"
)
"""Words by which a balance moves, which is another run than that of its side."""
_LARGEST = re.compile(
    r"\b(?:largest|biggest|highest|widest|smallest|lowest|narrowest|worst|record)"
    r" (?:\w+ ){0,3}(?:surplus|deficit)"
    r"|\b(?:surplus|deficit)\b[^?.;]{0,16}\b(?:peak(?:ed)?|largest|biggest|widest|smallest)\b"
)
_SIDE = re.compile(r"\b(?P<side>surplus|deficit)(?:es|s)?\b|(?P<having>흑자|적자|顺差|逆差)")
_FOR_THE_NORTH = re.compile(r" (?:for|by) (?:north korea|the dprk|dprk|nk|pyongyang|the north)\b")
_NORTH_HAD = re.compile(
    r"북(?:한|측|조선)(?:이|은|도|의 (?=무역)| ?대중)|(?<!대)북(?:한|측"
    r"|조선)(?:의)? ?(?=[흑적]자)|(?<![对与和跟自从向])朝鲜(?!半)"
)
_NORTHS = re.compile(
    r"(?<!with )(?<!against )(?<!to )(?<!from )\b(?:north korean?|dprk|nk|pyongyang|the north)\b"
)

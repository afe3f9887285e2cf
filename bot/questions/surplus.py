"""Reads whether either side ever ran a surplus, and whose surplus the words mean."""

import re
from dataclasses import replace

from bot.questions.cues import Cue
from bot.questions.judging import EVER
from bot.questions.query import Grain, TradeQuery
from bot.questions.signals import Signals
from bot.trade import Flow


def ever_ran(query: TradeQuery, signals: Signals) -> TradeQuery:
    """Did the North ever run a surplus: the year in which it came nearest to one."""
    ever = _EVER_RAN.search(signals.text)
    if ever is None or query.flow is not Flow.BALANCE or not EVER.search(signals.text):
        return query
    if ever["side"] is None:
        # Korean and Chinese tables tell China's balance, unless the North is what had it.
        of_china, surplus = not _NORTH_HAD.search(signals.text), ever["having"][0] in "흑顺順"
    else:
        of_china = signals.has(Cue.CHINA) and not _NORTHS.search(signals.text[: ever.start()])
        surplus = ever["side"] == "surplus"
    return replace(query, grain=Grain.YEAR, highest=surplus == of_china)


_EVER_RAN = re.compile(
    r"\bever\b.{0,40}\b(?P<side>surplus|deficit)\b|(?P<having>흑자|적자|[顺順]差|逆差)"
)
_NORTH_HAD = re.compile(
    r"북(?:한|측|조선)(?:이|은|도|의 (?=무역))|(?<![对對与與和跟自从從向])朝[鲜鮮](?!半)"
)
_NORTHS = re.compile(r"\b(?:north korea|dprk|nk|pyongyang|the north)\b")

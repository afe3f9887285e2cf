"""Tells when a question about a ban, or about what is held, turns on a word nobody knows."""

import re
from typing import Final

from bot.questions.cues import Cue
from bot.questions.goods.relief import given
from bot.questions.query import Kind
from bot.questions.signals import Signals

_ASKS_FOR_ALL: Final = re.compile(
    r"\b(?:what|which|list|how many|all|every|name|when|who)\b|\b(?:1718|1874|2\d{3})\b"
    r"|어떤|무슨|뭐|무엇|어느|목록|모든|전체|언제|哪些|什么|哪|所有|全部|何时|清单"
)
"""Words that ask for measures and not about one good."""
_HELD_ON: Final = re.compile(
    r"\b(?:data|figures?|numbers?|stats|statistics|information|info|anything|something|records?)"
    r" (?:available )?(?:on|about|for|of|regarding|concerning|covering)\b"
    r"|\bdo you (?:have|hold|cover|keep|track)\b"
)


ELSEWHERE = re.compile(
    r"\b(?:gdp|gnp|gni|inflation|unemployment|population|census|budget|debt|interest|army|troops"
    r"|nuclear|missiles?|warheads?|elections?|weather|temperature|rainfall|stocks?|bitcoin|crypto"
    r"|refugees?|defectors?|tourists?|tourism|remittances?|wages?|salar(?:y|ies)|labou?r(?:ers)?"
    r"|investments?|fdi|loans?|workers?|factor(?:y|ies)|workshops?|producers?|makers?|miners?"
    r"|consumers?|consumes?|consumed)\b"
    r"|공장|노동자|일꾼|인력|임금|생산자|제조업체|광부|소비자|工厂|工人|劳工|工资|生产商|制造商|矿工|消费者"
    r"|물가|금리|실업|관광객|투자|미사일|핵실험|송금|탈북|병력|인구|物价|人口|失业|投资|游客|导弹"
    r"|核试|汇款|脱北|士兵|股市|股价|利率|国内生产总值"
)
"""Matters of other statistics, which no name of a good will bring nearer."""


def of_other_matters(signals: Signals) -> bool:
    """Whether a place is named in a question that has nothing to do with trade: its weather."""
    named = signals.flow is not None or signals.commodity is not None
    return bool(signals.unknown) and not named and signals.cues == {Cue.PROVINCE}


def _turns_on_unknown(signals: Signals, kind: Kind) -> bool:
    """Whether the thing that is asked about has no name here: are unicorns banned."""
    if not signals.unknown or signals.commodity is not None:
        return False
    if kind is Kind.RESTRICTION:
        return _ASKS_FOR_ALL.search(signals.text) is None and not given(signals.text)
    coverage = kind is Kind.ABOUT and signals.has(Cue.ABOUT_COVERAGE)
    return coverage and _HELD_ON.search(signals.text) is not None


def unknown_in_words(signals: Signals, kind: Kind) -> str:
    """Why a question that is answered in words cannot be for a word nobody knows, or nothing."""
    if _turns_on_unknown(signals, kind):
        return "off_topic" if ELSEWHERE.search(signals.unknown) else "unknown_words"
    # A mark that a rate is held against is a bare number.
    named = kind is Kind.CONTEXT and any(map(str.isalpha, signals.unknown))
    return "unknown_words" if named else ""

"""Tells whether a phrase stands as a word of its own where words are not set apart by spaces."""

import re

from bot.trade import Language

_PARTICLES = re.compile(
    r"(?:은|는|이|가|을|를|의|도|만|과|와|랑|로|으로|에|에서|류|량|값|들|이나|나|부터|까지|하고|이랑)*"
)


_TRADED_ALONE = frozenset("쌀 금 은 철 납 콩 김 게 꿀 차 술 약 옷 쇠 동".split())
"""Names of one syllable that a flow may touch: 쌀수출. Of 밀수출 nobody knows if it is smuggled."""
_FLOW_AFTER = re.compile(r"수[출입](?:액|량|은|는|이|가|을|를|의|도|만| |$|[,.?!\d])|교역|무역")


def stands_alone(text: str, at: int, phrase: str, language: Language) -> bool:
    """Whether a phrase is a word here and no part of another."""
    if language is Language.CHINESE:
        # A robot is no machinery that somebody trades, and asks the bot about itself.
        return not (phrase.endswith("机器") and text.startswith("人", at + len(phrase)))
    before = text[at - 1] if at else " "
    if "가" <= before <= "힣":
        return False
    if len(phrase) > 1:
        return True
    if phrase in _TRADED_ALONE and _FLOW_AFTER.match(text, at + 1):
        return True
    after = _PARTICLES.sub("", text[at + 1 :].split(" ", maxsplit=1)[0], count=1)
    return not after or not "가" <= after[0] <= "힣"

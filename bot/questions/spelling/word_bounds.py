"""Tells whether a phrase stands as a word of its own where words are not set apart by spaces."""

import re

from bot.trade import Language

_PARTICLES = re.compile(
    r"(?:은|는|이|가|을|를|의|도|만|과|와|랑|로|으로|에|에서|류|량|값|들|이나|나|부터|까지|하고|이랑)*"
)


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
    after = _PARTICLES.sub("", text[at + 1 :].split(" ", maxsplit=1)[0], count=1)
    return not after or not "가" <= after[0] <= "힣"

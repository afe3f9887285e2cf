"""Passes over crude oil where it is to be left out: no figure since 2014 holds any."""

import re
from typing import Final

from bot.trade import Language

_OIL: Final = {
    Language.ENGLISH: re.compile(
        r",? ?\(?\b(?:ex[- ]|ex\. ?|(?:excl\.?|excluding|excludes|except(?: for)?|without|net of"
        r"|not (?:counting|including)|other than|apart from|minus|less|stripping out"
        r"|leaving (?:out|aside)) )(?:the |any )?crude(?: oil)?\b(?! products)\)?"
    ),
    Language.KOREAN: re.compile(
        r"\(?원유(?:를|는|은|만)? ?(?:제외(?:하고|한|하면|시| ?기준)?|빼고(?:서)?|빼면|뺀)\)?"
    ),
    Language.CHINESE: re.compile(
        r"[（(]?(?:不[含算计]|不包括|剔除|扣除|去掉|除(?:了|去|开)?)原油"
        r"(?:[以之]?外|后|之后|的)*[)）]?的?"
    ),
}
_WITH_CRUDE: Final = re.compile(r"(?<!\d)(?:199\d|200\d|201[0-3])(?!\d)|\bsince\b|이후|이래|以来")
"""Years whose figures still hold crude oil, and words that may reach back to them."""


def without_crude(text: str, language: Language) -> str:
    """A normalised text that leaves crude oil out of nothing that has none."""
    kept = _WITH_CRUDE.search(text) or _WHY.search(text)
    return text if kept else _OIL[language].sub(" ", text).strip()


_WHY = re.compile(r"\bwhy\b|왜|为(?:什么|何|啥)")
"""Why crude is left out is a question of its own."""

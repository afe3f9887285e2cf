"""Rewrites a few English turns of phrase into plainer words before a question is read."""

import re
from typing import Final

_EVENT: Final = (
    r"(?:the )?(?:pandemic|covid(?:-19)?|coronavirus|lockdowns?|border (?:closure|shutdown)"
    r"|border (?:was )?(?:closed|closing|shut))"
)
_LAST_YEAR: Final = (
    r"\b(?:the )?(?:last |final )?(?:full |whole |complete )?(?:calendar )?year "
    rf"(?:right |just |immediately )?before {_EVENT}"
)
# Politeness that would else read as a question about the release.
_PROVIDED: Final = (
    r", ?if (?:the |these |those |your )?(?:data|figures?|numbers?|statistics|it|they|that|this"
    r"|you|possible|available|known|there)\b[^,.;?!]*"
)
# Part of the names of goods, and no rise: "made-up textile articles".
_MADE_UP: Final = r"\bmade-up(?= (?:\w+ )?articles?\b| textiles?\b)"
_REWRITTEN: Final = tuple(
    (re.compile(pattern), instead)
    for pattern, instead in ((_PROVIDED, " "), (_LAST_YEAR, "2019"), (_MADE_UP, "made"))
)


def plainer(text: str) -> str:
    """A normalised English question in plainer words."""
    for pattern, instead in _REWRITTEN:
        text = pattern.sub(instead, text)
    return " ".join(text.split())

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
_REWRITTEN: Final = ((re.compile(_PROVIDED), " "), (re.compile(_LAST_YEAR), "2019"))


def plainer(text: str) -> str:
    """A normalised English question in plainer words."""
    for pattern, instead in _REWRITTEN:
        text = pattern.sub(instead, text)
    return " ".join(text.split())

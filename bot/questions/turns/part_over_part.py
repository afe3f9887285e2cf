"""Holds one part of a year against the part before it: H2/H1 growth, the change Q2/Q1."""

import re
from typing import Final

from bot.trade import Language

_PARTS: Final = re.compile(r"\b(?P<later>h2|q[2-4])/(?P<earlier>h1|q[1-3])(?P<year> 20\d\d)?\b")
_MOVED: Final = re.compile(
    r"\b(?:growth|grew|chang\w+|increas\w+|declin\w+|rise|rose|fall|fell)\b|증감|증가|감소|增|降"
)


def later_on_earlier(text: str, _: Language) -> str:
    """A normalised text in which such a pair is a comparison, where it speaks of a move."""
    if _MOVED.search(text) is None:
        return text
    return _PARTS.sub(_against, text)


def _against(found: re.Match[str]) -> str:
    if found["later"] <= found["earlier"]:
        return found[0]
    year = found["year"] or ""
    return f"{found['later']}{year} against {found['earlier']}{year}"

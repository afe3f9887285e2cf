"""Puts the names of the press as one that every later step knows for the press."""

import re
from typing import Final

_KNOWN: Final = "reuters"
_NAMES: Final = re.compile(
    r"(?P<per>\b(?:as )?per )?"
    r"\b(?:reuters|kcna|rodong sinmun|scmp|(?:the )?south china morning post"
    r"|(?:the )?global times|china daily"
    r"|people's daily|al[ -]jazeera|cnbc|cgtn|cctv|radio free asia|voice of america|nikkei asia"
    r"|(?:the )?financial times|(?:the )?wall street journal|(?:the )?new york times"
    r"|(?:the )?washington post|associated press|agence france-presse|kbs(?: world)?|ytn|sbs|mbc"
    r"|(?:the )?korea (?:herald|times|joongang daily)|(?:chosun|dong-?a|joongang|kyunghyang)"
    r"(?: ilbo| daily)|dong-?a|hankyung|newsis|maeil(?: business)?|nk ?pro|nk ?news|daily ?nk"
    r"|rimjin-?gang|asia ?press|tass|sputnik|kyodo(?: news)?|jiji|(?:the )?japan times|upi"
    r"|marketwatch|deutsche welle|caixin(?: global)?|38 ?north|beyond parallel)"
    r"(?=$|[ ,.:;?!)'\"])"
)
"""KCNA, Radio Free Asia, China Daily: with goods, countries and days in them that none means."""


def by_one_outlet(text: str) -> str:
    """A normalised text in which every name of the press is one, and none is a unit to count by."""
    return _NAMES.sub(lambda found: f"according to {_KNOWN}" if found["per"] else _KNOWN, text)

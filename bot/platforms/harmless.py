"""Tells what text is harmless by nature from what is not: web addresses, hidden characters."""

import re
from urllib.parse import urlsplit

# Control characters and those that turn the direction of what follows.
_HIDDEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def bare(text: str) -> str:
    """The same text without characters nobody sees; a tab becomes a space."""
    return _HIDDEN.sub(lambda found: " " if found[0] == "\t" else "", text)


def web_link(address: str) -> str | None:
    """The address if it is one a browser may follow, else None."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    return address if parts.scheme.lower() in {"http", "https"} and parts.hostname else None

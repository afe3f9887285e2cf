"""Asks for both rates where the growth of one flow stands beside, or against, the other's."""

import re
from typing import Final

from bot.questions.vocabulary.numbers import MONTHS, YEAR

_GROWN: Final = (
    r"(?:gr[eo]w(?:n|ing)?|r[io]sen?|rising|increas(?:e[ds]?|ing)|expand(?:ed|ing)?"
    r"|f[ae]ll(?:en|ing)?|declin(?:e[ds]?|ing)|dropp?(?:ed|ing)?|shr[iau]nk|chang(?:e[ds]?|ing)"
    r"|recover(?:ed|ing)?)"
)
_RATE: Final = r"(?:'s?)? growth(?: rates?)?"
_HAVE: Final = r"(?:(?:also|are|is|were|was|have|has|been|\w+ly) ){0,3}"
_THEIR: Final = r"(?:the |its |their |china's )?"
TWO_RATES: Final = (
    r"(?:\b(?:the )?(?:percentage[- ]points? |pp )?(?:difference|gap|spread) between (?:the )?)?"
    rf"\b(?:exports?{_RATE}\b[^?.;!]{{1,60}}?\bimports?(?:{_RATE})?\b"
    rf"|imports?{_RATE}\b[^?.;!]{{1,60}}?\bexports?(?:{_RATE})?\b)"
    rf"|\bexports? {_HAVE}{_GROWN} [^?.;!]{{0,40}}?\b(?:than|as) {_THEIR}imports?\b"
    rf"|\bimports? {_HAVE}{_GROWN} [^?.;!]{{0,40}}?\b(?:than|as) {_THEIR}exports?\b"
    r"|\bexports? (?:outpace[ds]?|outgr[oe]w) imports?\b"
    r"|\bimports? (?:outpace[ds]?|outgr[oe]w) exports?\b"
)
_SPAN: Final = (
    rf"(?:{MONTHS}|(?:q[1-4]|[hq][12]|[1-4]q|[12]h)(?: ?(?:{YEAR}|\d\d))?|{YEAR}|year|quarter|half)"
)
_TIME: Final = re.compile(
    r"(?:\b(?:in|for|during|over|since|from|between|the|of|to|and|first|second|third|fourth|last"
    rf"|this|past|previous|early|late|months?|[a-z]+teen|\d\d?) )*\b{_SPAN}\b"
    rf"(?:(?: |-| ?to | ?and )(?:(?:of|the|last|this) )*{_SPAN}\b)*"
)
"""The time of the first flow: in the first half of 2025, last year, May to July 2026."""


def both_rates(found: re.Match[str]) -> str:
    """The growth of both flows, in the time that stood between them; of two times, as it was."""
    between = _TIME.search(found[0])
    if between is None:
        return "growth of exports and imports"
    if _TIME.search(found.string, found.end()):
        return found[0]
    return f"growth of exports and imports {between[0].removeprefix('and ')}"

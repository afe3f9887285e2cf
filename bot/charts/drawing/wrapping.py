"""Breaks texts into lines that fit a width, in scripts with and without spaces."""

import re
from collections.abc import Callable

_CLOSING = "[、。，；：）」』】》！？]*"
_NUMBER = r"[$−+]?\d[\d.,]*"
_TOKENS = re.compile(
    # What belongs together stands on one line: a code in brackets; a number with its scale and
    # unit, a month with its year, in the habits of each language.
    r"\s+|[(（]HS [^)）]*[)）][^\s\w]*"
    rf"|(?:CNY )?{_NUMBER}(?: (?:(?:m|b|tr)illion|thousand))?"
    r"(?: (?:tonnes|kilograms|pieces|pairs|litres|barrels|MWh|yuan|won|cubic metres))?"
    r"(?: a (?:tonne|piece))?[^\s\w]*(?=\s|$)"
    r"|[^\s\w]*[A-Z][a-z]+(?:–[A-Z][a-z]+)? (?:19|20)\d\d"
    r"(?:–[A-Z][a-z]+ (?:19|20)\d\d)?[^\s\w]*(?=\s|$)"
    r"|\d{4}년 \d{1,2}(?:~\d{1,2})?월(?: \d{1,2}일)?[^\s\d]*"
    rf"|{_NUMBER}[조억만](?: \d[\d,.]*[억만]?)*(?: ?(?:위안|달러|원))?[^\s\d]*"
    rf"|\d{{4}}年(?:\d{{1,2}}(?:—\d{{1,2}})?月(?:\d{{1,2}}日)?)?{_CLOSING}"
    rf"|{_NUMBER}[万亿]+(?:美元|元|吨|公斤)?{_CLOSING}|{_NUMBER}(?:美元|元|吨|公斤){_CLOSING}"
    # Else a run of letters, digits and signs, or one character of a script without spaces; the
    # closing marks behind either open no line.
    rf"|[^\s\u2e80-\u9fff\uff00-\uffef]+{_CLOSING}"
    rf"|[（「『【《]*[\u2e80-\u9fff\uff00-\uffef]{_CLOSING}"
)
ELLIPSIS = "…"
_EVEN = 0.9
_CLOSE = 8.0


def wrap(text: str, width: float, measure: Callable[[str], float]) -> list[str]:
    """The lines of a text; a single token wider than the width stands alone."""
    lines: list[str] = []
    line = ""
    for token in _TOKENS.findall(text):
        if line and not token.isspace() and measure((line + token).rstrip()) > width:
            lines.append(line.rstrip())
            line = ""
        if line or not token.isspace():
            line += token
    if line.strip():
        lines.append(line.rstrip())
    return lines


def balanced(text: str, width: float, measure: Callable[[str], float]) -> list[str]:
    """The lines of a text, no more than the width asks for, of lengths as even as can be."""
    lines = wrap(text, width, measure)
    low, high = width / max(len(lines), 1) * _EVEN, width
    while len(lines) > 1 and high - low > _CLOSE:
        middle = (low + high) / 2
        if len(wrap(text, middle, measure)) > len(lines):
            low = middle
        else:
            high = middle
    return wrap(text, high, measure)


def fitted(
    text: str, width: float, measure: Callable[[str], float], *, lines: int = 1
) -> list[str]:
    """At most so many lines, each within the width; what does not fit ends in an ellipsis."""
    wrapped = wrap(text, width, measure)
    kept = wrapped[:lines]
    if len(wrapped) > lines:
        kept[-1] = f"{kept[-1]}{ELLIPSIS}"
    return [_cut(line, width, measure) for line in kept]


def _cut(line: str, width: float, measure: Callable[[str], float]) -> str:
    while measure(line) > width and len(line) > 1:
        line = line.rstrip(ELLIPSIS)[:-1].rstrip() + ELLIPSIS
    return line

"""Breaks texts into lines that fit a width, in scripts with and without spaces."""

import re
from collections.abc import Callable

_TOKENS = re.compile(
    # What belongs together: a run of Latin letters, digits and signs; else one character of a
    # script without spaces with the closing marks behind it, which open no line.
    # A code in brackets, and a number with what belongs to it, are never torn apart.
    r"\s+|[(（]HS [^)）]*[)）]|(?:CNY )?[$−\d][\d.,]*(?: (?:m|b|tr)illion)?[^\s\w]*(?=\s|$)"
    r"|[^\s\u2e80-\u9fff\uff00-\uffef]+[、。，；：）」』】》！？]*"
    r"|[（「『【《]*[\u2e80-\u9fff\uff00-\uffef][、。，；：）」』】》！？]*"
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

"""Text made plain before it is read: full-width forms to ASCII, disguised digits laid bare."""

import re
import unicodedata

MASK = "\ufffc"
"""Stands for each character that may carry digits without a figure."""

_FULL_WIDTH = {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
# A full-width comma separates clauses; it never groups digits.
_PLAIN = str.maketrans({**_FULL_WIDTH, 0xFF0C: ", ", 0x3000: " ", 0xA0: " ", 0x202F: " "})
_HIDDEN = {"Cf", "Mn", "Me"}
_COUNTING = {"Nd", "Nl", "No"}
_EMOJI = "\N{KEYCAP TEN}\N{HUNDRED POINTS SYMBOL}🥇🥈🥉"
_ZERO = "〇"
_EAST_ASIAN_FIRST, _EAST_ASIAN_LAST = "\u2e80", "\uffef"
_CUBE = re.compile(r"(?<=m)³|㎥|㎡|(?<=m)²")


def plain(text: str) -> str:
    """The text with full-width forms and odd spaces replaced; disguises stay to be found."""
    return text.translate(_PLAIN)


def bare(text: str) -> str:
    """The text without invisible characters, as a reader sees it."""
    if text.isascii():
        return text
    return "".join(mark for mark in text if unicodedata.category(mark) not in _HIDDEN)


def is_east_asian(text: str) -> bool:
    """Whether the text holds Chinese or Korean, so that their shapes are worth trying."""
    return not text.isascii() and any(
        _EAST_ASIAN_FIRST <= mark <= _EAST_ASIAN_LAST for mark in text
    )


def masked(text: str, spans: list[tuple[int, int]]) -> str:
    """The text with each span covered, so that nothing in it is read as a numeral."""
    pieces, done = [], 0
    for start, end in sorted(spans):
        if end > done:
            pieces += [text[done : max(start, done)], MASK * (end - max(start, done))]
            done = end
    return "".join((*pieces, text[done:]))


def disguised(text: str) -> str:
    """The first disguised numeral of a plain text, or nothing.

    Disguises are superscripts, circled and other dressed digits, fractions and Roman numerals in
    one sign, digits of other scripts, counting emoji, and an invisible character beside a digit.
    """
    if text.isascii():
        return ""
    units = {match.start() for match in _CUBE.finditer(text)}
    for place, mark in enumerate(text):
        if mark.isascii() or place in units:
            continue
        if unicodedata.category(mark) in _HIDDEN:
            around = text[max(place - 1, 0) : place + 2]
            if any(_is_digit(neighbour) for neighbour in around):
                return around
        elif mark != _ZERO and (_is_dressed(mark) or mark in _EMOJI):
            return mark
    return ""


def _is_digit(mark: str) -> bool:
    return "0" <= mark <= "9"


def _is_dressed(mark: str) -> bool:
    if unicodedata.category(mark) in _COUNTING:
        return True
    return any(_is_digit(part) for part in unicodedata.normalize("NFKC", mark))

"""Text that carries digits by the caller's leave: names of things, and words a user typed."""

import re
from collections.abc import Iterable, Iterator

_OPENING = "\"'“‘「『《<«*`"
_CLOSING = "\"'”’」』》>»*`"


def names_in(text: str, names: Iterable[str]) -> Iterator[tuple[int, int]]:
    """The spans of names that hold a letter; a name never ends or begins within a number."""
    for name in names:
        if any(mark.isalpha() for mark in name):
            shape = re.compile(rf"(?<!\d)(?<!\d[.,]){re.escape(name)}(?![\d%]|[.,]\d)")
            yield from (match.span() for match in shape.finditer(text))


def quotes_in(text: str, quoted: Iterable[str]) -> Iterator[tuple[int, int]]:
    """The spans of a user's own words: only between quotation marks or alone on a line."""
    for words in quoted:
        if words.strip():
            shape = re.compile(
                rf"(?<=[{re.escape(_OPENING)}]){re.escape(words)}(?=[{re.escape(_CLOSING)}])"
                rf"|^(?:> ?)?{re.escape(words)}$",
                re.MULTILINE,
            )
            yield from (match.span() for match in shape.finditer(text))

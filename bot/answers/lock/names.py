"""Text that carries digits by the caller's leave: names of things, and words a user typed."""

import re
from collections.abc import Iterable, Iterator

_MARKS = ("“”", '""', "‘’", "「」", "『』", "《》", "«»")
_QUOTATIONS = tuple(
    re.compile(rf"{re.escape(marks[0])}([^{re.escape(marks)}\n]+){re.escape(marks[1])}")
    for marks in _MARKS
)


def names_in(text: str, names: Iterable[str]) -> Iterator[tuple[int, int]]:
    """The spans of names that hold a letter; a name never ends or begins within a number."""
    for name in names:
        if any(mark.isalpha() for mark in name):
            yield from (match.span() for match in _whole(name).finditer(text))


def quotes_in(text: str, quoted: Iterable[str]) -> Iterator[tuple[int, int]]:
    """The spans of a user's own words: a part of them in quotation marks, or all on a line."""
    for words in filter(str.strip, quoted):
        for quotation in _QUOTATIONS:
            for match in quotation.finditer(text):
                if _whole(match[1].casefold()).search(words.casefold()):
                    yield match.span(1)
        line = re.compile(rf"^(?:> ?)?{re.escape(words)}$", re.MULTILINE)
        yield from (match.span() for match in line.finditer(text))


def _whole(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\d)(?<!\d[.,]){re.escape(words)}(?![\d%]|[.,]\d)")

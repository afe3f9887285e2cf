"""Puts one wording for another, row by row: what every table of turns of phrase shares."""

import re
from collections.abc import Callable, Iterable, Mapping

from bot.trade import Language

Instead = str | Callable[[re.Match[str]], str]
"""What stands for a turn of phrase: words, or what makes them of those that were found."""
Turns = tuple[tuple[re.Pattern[str], Instead], ...]
"""Patterns with what stands instead, in the order in which they are put."""


def turns_of(rows: Iterable[tuple[str, Instead]]) -> Turns:
    """The rows of a table, ready to be put."""
    return tuple((re.compile(pattern), instead) for pattern, instead in rows)


def turns_of_each(
    english: Iterable[tuple[str, Instead]],
    korean: Iterable[tuple[str, Instead]],
    chinese: Iterable[tuple[str, Instead]],
) -> Mapping[Language, Turns]:
    """The tables of the three languages, ready to be put."""
    return {
        Language.ENGLISH: turns_of(english),
        Language.KOREAN: turns_of(korean),
        Language.CHINESE: turns_of(chinese),
    }


def rewritten(text: str, turns: Turns) -> str:
    """A normalised text in which each row has been put, one after the other."""
    for pattern, instead in turns:
        text = pattern.sub(instead, text)
    return text

"""Tells by its beginning how long a known phrase may be, so that no other length is tried."""

from collections.abc import Iterable, Mapping, Sequence

from bot.questions.spelling.plurals import singular

Sizes = Mapping[str, tuple[int, ...]]
"""For a first word or character, how many of them its phrases have, the longest first."""


def sizes(phrases: Iterable[Sequence[str]], *, longest: int) -> Sizes:
    """The sizes of phrases, each a row of words or characters, no longer than `longest`."""
    found: dict[str, set[int]] = {}
    for phrase in phrases:
        if 0 < len(phrase) <= longest:
            found.setdefault(phrase[0], set()).add(len(phrase))
    return {start: tuple(sorted(lengths, reverse=True)) for start, lengths in found.items()}


def begun_by(word: str, starts: Sizes, *, most: int) -> list[int]:
    """The sizes up to `most` of the phrases an English word begins, as written or singular."""
    both = {*starts.get(word, ()), *starts.get(singular(word), ())}
    return sorted((size for size in both if size <= most), reverse=True)

"""Reads misspelt English words of time, as long as only one word can be meant."""

from functools import lru_cache

from bot.questions.periods.english import ENGLISH
from bot.questions.periods.signs import Lexeme, Sign

_FULL_MONTHS = "january february march april august september october november december".split()
# Everyday words that lie one slip from a month or a unit: never touch them.
_REAL_WORDS = frozenset(
    "match marsh larch starch mach macho much quartz matches marches octopus member jaguar "
    "remember dismember lattes august's agusta monthly pasta latex previews".split()
)
_OTHERS = (
    "quarter",
    "quarters",
    "quarterly",
    "monthly",
    "annual",
    "previous",
    "compared",
    "latest",
)
_SHORTEST_MONTH = 4
_SHORTEST_WORD = 6
_TWO_SLIPS_FROM = 7
_MOST_SLIPS = 2
_CACHE = 4096


@lru_cache(maxsize=_CACHE)
def meant(word: str) -> Lexeme | None:
    """The lexeme an unknown word was probably meant to be, or None."""
    if len(word) < _SHORTEST_MONTH or word in _REAL_WORDS:
        return None
    close = [(_slips(word, name), name) for name in _candidates(word)]
    allowed = [(slips, name) for slips, name in close if slips <= _allowed(word, name)]
    return ENGLISH[min(allowed)[1]] if allowed else None


def _candidates(word: str) -> list[str]:
    others = _OTHERS if len(word) >= _SHORTEST_WORD else ()
    return [
        name
        for name in (*_FULL_MONTHS, *others)
        if name[0] == word[0] and abs(len(name) - len(word)) <= _MOST_SLIPS
    ]


def _slips(word: str, name: str) -> int:
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - only an unknown word needs it

    return OSA.distance(word, name)


def _allowed(word: str, name: str) -> int:
    if ENGLISH[name].sign is not Sign.MONTH or len(name) < _SHORTEST_WORD:
        # A short name has too many neighbours: only swapped or doubled letters pass.
        return 1 if len(word) >= len(name) or name == "april" else 0
    return _MOST_SLIPS if len(word) >= _TWO_SLIPS_FROM else 1

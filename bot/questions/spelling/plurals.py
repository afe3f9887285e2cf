"""Folds the plural endings of English words, the same way in questions and in names of goods."""

from functools import lru_cache

_ENDINGS = ("ed", "ing", "ion", "ly", "est")
"""Endings of verbs, adverbs and the like, which name no good."""


def is_another_form(typed: str, known: str) -> bool:
    """Whether an ending tells that a word is no slip of a name: tanked is no tanker."""
    return any(typed.endswith(end) and not known.endswith(end) for end in _ENDINGS)


def singular(phrase: str) -> str:
    """An English phrase with each word's plural ending folded, the same way for all."""
    return " ".join(_singular(word) for word in phrase.split())


@lru_cache(maxsize=8192)
def _singular(word: str) -> str:
    # "Coal's share" and "wigs' share" are of coal and of wigs.
    word = word.removesuffix("'s").rstrip("'") or word
    if len(word) <= 3 or word.endswith(("ss", "us", "is")):  # noqa: PLR2004 - "gas", "bus"
        return word
    for plural, single in (
        ("shoes", "shoe"),
        ("ies", "y"),
        ("sses", "ss"),
        ("ches", "ch"),
        ("shes", "sh"),
        ("xes", "x"),
        ("oes", "o"),
        ("s", ""),
    ):
        if word.endswith(plural):
            return word[: -len(plural)] + single
    return word

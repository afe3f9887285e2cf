"""Patterns made of lists of words, and the Latin words that Korean and Chinese questions mix in."""

from typing import Final

LATIN: Final = (
    r"(?<![a-z])(?:a|an|the|of|to|in|on|for|with|by|from|at|and|or|is|was|are|were|how|what|much"
    r"|many|please|show|me|data|total|value|volume|figures?|stats?|trade|exports?|imports?"
    r"|month(?:ly|s)?|years?|yearly|ytd|qoq|yoy|mom|usd|us|cny|rmb|kg|mt|ton(?:ne)?s?|hs|code|vs"
    r"|dprk|nk|prc|china|chinese|north|korean?|top|bn|mn|mil|million|billion|gacc|q[1-4]|h[12]|fy"
    r"|no|pls|plz|ok|b|m|k|t|x)(?![a-z])"
)
"""Filler of a question that is not in English."""


def any_of(*lists: str) -> str:
    """One of the words of the lists, the longest first."""
    words = {word for one in lists for word in one.split()}
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))

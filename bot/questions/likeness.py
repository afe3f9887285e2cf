"""Weighs a phrase nobody knows against the names of goods: what it nearly is, what it is like."""

from collections.abc import Iterable

_SLACK = 15
_LONGEST_DOUBT = 40
"""Characters of an unknown text that are weighed."""
_SHORT_WORD = 2


class Likeness:
    """Phrases of one language, indexed so that only those that share something are weighed."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._phrases = tuple(phrases)
        self._by_initial: dict[str, list[str]] = {}
        self._holding: dict[str, list[str]] = {}
        for phrase in self._phrases:
            self._by_initial.setdefault(phrase[:1], []).append(phrase)
            for piece in _pieces(phrase):
                self._holding.setdefault(piece, []).append(phrase)

    def typo(self, text: str, *, least: int) -> str | None:
        """The phrase with the same first letter that a text is a slip of, if one is that near."""
        from rapidfuzz import fuzz, process  # noqa: PLC0415 - only a typo needs it

        same = self._by_initial.get(text[:1], ())
        best = process.extractOne(text, same, scorer=fuzz.ratio, score_cutoff=least)
        return None if best is None else best[0]

    def near(self, text: str, *, most: int, least: int) -> list[str]:
        """The phrases most like a text, best first."""
        from rapidfuzz import fuzz, process  # noqa: PLC0415 - only a doubt needs it

        text = text[:_LONGEST_DOUBT]
        alike = process.extract(
            text, self._phrases, scorer=fuzz.ratio, limit=most * 3, score_cutoff=least - _SLACK
        )
        chosen = dict.fromkeys(phrase for phrase, _, _ in alike)
        for piece in _pieces(text):
            chosen |= dict.fromkeys(self._holding.get(piece, ()))
        weighed = process.extract(text, chosen, scorer=fuzz.WRatio, limit=most, score_cutoff=least)
        return [phrase for phrase, _, _ in weighed]


def _pieces(text: str) -> set[str]:
    """What two phrases can share: words of Latin letters, else pairs of characters."""
    if text.isascii():
        return {word for word in text.split() if len(word) > _SHORT_WORD}
    dense = text.replace(" ", "")
    return {dense[at : at + 2] for at in range(len(dense) - 1)}
